//! The grammar's actions that need the parser: type comments, versions, numbers' roles, imports, whole modules.
//! Matches CPython's `Parser/action_helpers.c`.

use super::{Parser, Tok};
use crate::actions::{CallArguments, E, S, Stmts, identifier};
use crate::ast::*;

impl Parser<'_> {
    pub fn make_module(&mut self, body: Seq<S>) -> Mod {
        let ignores = self.source.take_type_ignores();
        let type_ignores =
            ignores.into_iter().map(|(lineno, tag)| TypeIgnore { lineno, tag }).collect();
        Mod::Module { body, type_ignores }
    }

    /// The end of input where a statement is due at a prompt: no statement, but no error of its own.
    pub fn interactive_exit(&mut self) -> Option<Stmts> {
        None
    }

    pub fn type_comment(&self, token: Option<Tok>) -> Option<Box<Text>> {
        token.map(|token| Box::new(Text::from(self.text(token))))
    }

    pub fn arg_comment(&self, mut argument: P<Arg>, token: Option<Tok>) -> P<Arg> {
        if token.is_some() {
            argument.type_comment = self.type_comment(token);
        }
        argument
    }

    pub fn function_def(
        &self,
        name: E,
        type_params: Option<Vec<P<TypeParam>>>,
        args: Option<P<Arguments>>,
        returns: Option<E>,
        type_comment: Option<Tok>,
        body: Seq<S>,
    ) -> Box<FunctionDef> {
        Box::new(FunctionDef {
            name: identifier(&name),
            args: args.unwrap_or_else(crate::actions::no_arguments),
            body,
            decorator_list: Seq::new(),
            returns,
            type_comment: self.type_comment(type_comment),
            type_params: type_params.unwrap_or_default().into(),
        })
    }

    pub fn class_def(
        &self,
        name: E,
        type_params: Option<Vec<P<TypeParam>>>,
        arguments: Option<P<CallArguments>>,
        body: Seq<S>,
        range: Range,
    ) -> S {
        let CallArguments { args, keywords } = arguments.map(P::into_inner).unwrap_or_default();
        let def = ClassDef {
            name: identifier(&name),
            bases: args,
            keywords,
            body,
            decorator_list: Seq::new(),
            type_params: type_params.unwrap_or_default().into(),
        };
        crate::actions::st(StmtKind::ClassDef(Box::new(def)), range)
    }

    pub fn for_loop(
        &self,
        target: E,
        iter: E,
        type_comment: Option<Tok>,
        body: Seq<S>,
        orelse: Option<Seq<S>>,
    ) -> Box<For> {
        let type_comment = self.type_comment(type_comment);
        Box::new(For { target, iter, body, orelse: orelse.unwrap_or_default(), type_comment })
    }

    pub fn with(&self, items: Vec<WithItem>, type_comment: Option<Tok>, body: Seq<S>) -> Box<With> {
        let type_comment = self.type_comment(type_comment);
        Box::new(With { items: items.into(), body, type_comment })
    }

    /// `from module import names`; `from __future__ import barry_as_FLUFL` changes the grammar from here on.
    pub fn import_from(
        &mut self,
        dots: Vec<u32>,
        module: E,
        names: Vec<Alias>,
        range: Range,
    ) -> Option<S> {
        let module = identifier(&module);
        let level: u32 = dots.iter().sum();
        if level == 0
            && module == "__future__"
            && names.iter().any(|alias| alias.name == "barry_as_FLUFL")
        {
            self.flags.barry_as_bdfl = true;
            self.source.join_angles();
        }
        Some(crate::actions::st(
            StmtKind::ImportFrom { module: Some(module), names: names.into(), level },
            range,
        ))
    }

    pub fn join_names(&mut self, first: E, second: E) -> E {
        let name = format!("{}.{}", identifier(&first), identifier(&second));
        let id = self.intern(&name);
        crate::actions::ex(
            ExprKind::Name { id, ctx: ExprContext::Load },
            first.range.to(second.range),
        )
    }

    /// `!=` or, under `barry_as_FLUFL`, `<>`.
    pub fn check_not_equal(&mut self, token: Tok) -> Option<Tok> {
        if self.flags.barry_as_bdfl && self.text(token) != "<>" {
            self.raise("with Barry as BDFL, use '<>' instead of '!='");
            return None;
        }
        Some(token)
    }

    /// `<>` without `barry_as_FLUFL`.
    pub fn raise_angles(&mut self, less: Tok, greater: Tok) {
        let (first, second) = (&self.tokens[less.0 as usize], &self.tokens[greater.0 as usize]);
        if first.end == second.start {
            let message = "invalid syntax.  Maybe you meant '!=' instead of '<>'?";
            self.raise_range(&less, &greater, message);
        }
    }

    pub fn ensure_real(&mut self, number: E) -> Option<E> {
        if matches!(number.kind, ExprKind::Constant { value: Constant::Complex { .. }, .. }) {
            self.raise_at(&number, "real number required in complex literal");
            return None;
        }
        Some(number)
    }

    pub fn ensure_imaginary(&mut self, number: E) -> Option<E> {
        if !matches!(number.kind, ExprKind::Constant { value: Constant::Complex { .. }, .. }) {
            self.raise_at(&number, "imaginary number required in complex literal");
            return None;
        }
        Some(number)
    }
}
