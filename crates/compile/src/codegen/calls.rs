//! Calls: plain, with keywords, with stars, and the method and `super()` forms.

use super::{Compiler, loc};
use crate::error::CompileResult;
use crate::instruction_sequence::{Label, Location};
use crate::symtable::build::key_of;
use crate::symtable::{Part, Resolved, ScopeKind};
use krait_bytecode::opcode::{common_constant, intrinsic1};
use krait_bytecode::{Const, Opcode};
use krait_syntax::ast::*;

/// Calls with more operands than this are made step by step.
const STACK_USE_GUIDELINE: usize = 30;

impl Compiler<'_> {
    pub(crate) fn call(
        &mut self,
        e: &P<Expr>,
        func: &P<Expr>,
        args: &[P<Expr>],
        keywords: &[Keyword],
    ) -> CompileResult {
        self.check_keywords(keywords)?;
        if self.method_call(e, func, args, keywords)? {
            return Ok(());
        }
        self.check_caller(func);
        self.expression(func)?;
        let end = self.label();
        self.builtin_over_generator(func, args, keywords, end)?;
        self.op(Opcode::PUSH_NULL, loc(func.range));
        self.call_helper(loc(e.range), 0, args, keywords)?;
        self.place(end);
        Ok(())
    }

    /// `all`, `any` and `tuple` of a generator expression run as a loop, if the name still means the builtin.
    fn builtin_over_generator(
        &mut self,
        func: &P<Expr>,
        args: &[P<Expr>],
        keywords: &[Keyword],
        end: Label,
    ) -> CompileResult {
        let ExprKind::Name { id, .. } = &func.kind else { return Ok(()) };
        let [generator] = args else { return Ok(()) };
        if !keywords.is_empty() || !matches!(generator.kind, ExprKind::GeneratorExp { .. }) {
            return Ok(());
        }
        let scope = self.lookup(key_of(&**generator, Part::Body))?;
        if self.table.scopes[scope].coroutine {
            return Ok(());
        }
        // The builtin, and for `all` and `any` the result of an exhausted generator.
        let (builtin, exhausted) = match id.as_str() {
            "all" => (common_constant::ALL, Some(true)),
            "any" => (common_constant::ANY, Some(false)),
            "tuple" => (common_constant::TUPLE, None),
            _ => return Ok(()),
        };
        let at = loc(func.range);
        let (skip, start, cleanup) = (self.label(), self.label(), self.label());
        self.op_arg(Opcode::COPY, 1, at);
        self.op_arg(Opcode::LOAD_COMMON_CONSTANT, builtin as usize, at);
        self.op_arg(Opcode::IS_OP, 0, at);
        self.jump(Opcode::POP_JUMP_IF_FALSE, skip, at);
        self.op(Opcode::POP_TOP, at);
        if exhausted.is_none() {
            self.op_arg(Opcode::BUILD_LIST, 0, at);
        }
        self.expression(generator)?;
        self.place(start);
        self.jump(Opcode::FOR_ITER, cleanup, at);
        match exhausted {
            None => {
                self.op_arg(Opcode::LIST_APPEND, 2, at);
                self.jump(Opcode::JUMP, start, at);
            }
            Some(all) => {
                self.op(Opcode::TO_BOOL, at);
                let go_on = if all { Opcode::POP_JUMP_IF_TRUE } else { Opcode::POP_JUMP_IF_FALSE };
                self.jump(go_on, start, at);
            }
        }
        self.op(Opcode::POP_ITER, Location::NONE);
        if let Some(all) = exhausted {
            self.load_const(Const::bool(!all), at);
        }
        self.jump(Opcode::JUMP, end, at);
        self.place(cleanup);
        self.op(Opcode::END_FOR, Location::NONE);
        self.op(Opcode::POP_ITER, Location::NONE);
        match exhausted {
            None => self.intrinsic(intrinsic1::LIST_TO_TUPLE, at),
            Some(all) => self.load_const(Const::bool(all), at),
        }
        self.jump(Opcode::JUMP, end, at);
        self.place(skip);
        Ok(())
    }

    pub(crate) fn check_keywords(&mut self, keywords: &[Keyword]) -> CompileResult {
        if keywords.len() < 2 {
            return Ok(());
        }
        let names = keywords.iter().map(|keyword| keyword.arg.as_ref());
        let Some((name, again)) = first_repeated(names) else { return Ok(()) };
        Err(crate::error::CompileError::syntax(
            format!("keyword argument repeated: {name}"),
            keywords[again].range,
        ))
    }

    fn check_caller(&mut self, func: &P<Expr>) {
        let kind = match &func.kind {
            ExprKind::Name { .. } if self.constant_of(func).is_some() => "bool",
            ExprKind::Constant { value, .. } => match value {
                Constant::None => "NoneType",
                Constant::True | Constant::False => "bool",
                Constant::Ellipsis => "ellipsis",
                Constant::Int(_) => "int",
                Constant::Float(_) => "float",
                Constant::Complex { .. } => "complex",
                Constant::Str(_) => "str",
                Constant::Bytes(_) => "bytes",
                Constant::Tuple(_) => "tuple",
                Constant::FrozenSet(_) => "frozenset",
            },
            ExprKind::Tuple { .. } => "tuple",
            ExprKind::List { .. } | ExprKind::ListComp { .. } => "list",
            ExprKind::Dict { .. } | ExprKind::DictComp { .. } => "dict",
            ExprKind::Set { .. } | ExprKind::SetComp { .. } => "set",
            ExprKind::GeneratorExp { .. } => "generator",
            ExprKind::JoinedStr { .. } | ExprKind::FormattedValue { .. } => "str",
            ExprKind::TemplateStr { .. } => "string.templatelib.Template",
            ExprKind::Interpolation { .. } => "string.templatelib.Interpolation",
            _ => return,
        };
        self.warn(
            format!("'{kind}' object is not callable; perhaps you missed a comma?"),
            func.range,
        );
    }

    /// `x.m(…)` without stars loads the method and its object together.
    fn method_call(
        &mut self,
        e: &P<Expr>,
        func: &P<Expr>,
        args: &[P<Expr>],
        keywords: &[Keyword],
    ) -> CompileResult<bool> {
        let ExprKind::Attribute { value, attr, ctx: ExprContext::Load } = &func.kind else {
            return Ok(false);
        };
        if self.is_imported_name(value) {
            return Ok(false);
        }
        let operands = args.len() + keywords.len() + usize::from(!keywords.is_empty());
        if operands >= STACK_USE_GUIDELINE
            || args.iter().any(|a| matches!(a.kind, ExprKind::Starred { .. }))
            || keywords.iter().any(|k| k.arg.is_none())
        {
            return Ok(false);
        }
        let at = loc(func.range);
        if self.can_optimize_super(func) {
            let flags = self.load_super_args(value)?;
            self.super_attr(attr, flags, true, at);
            let name_at = self.attribute_location(func);
            self.op(Opcode::NOP, name_at);
        } else {
            self.expression(value)?;
            let name_at = self.attribute_location(func);
            let mangled = self.mangle(attr);
            let name = self.cache.intern(&mangled);
            let index = self.unit().add_name(name);
            self.op_arg(Opcode::LOAD_ATTR, index << 1 | 1, name_at);
        }
        for arg in args {
            self.expression(arg)?;
        }
        let mut call_at = loc(e.range);
        if !keywords.is_empty() {
            for keyword in keywords {
                self.expression(&keyword.value)?;
            }
            call_at = self.method_location(func, loc(e.range));
            let names_at = self.method_location(func, at);
            self.keyword_names(names_at, keywords);
            self.op_arg(Opcode::CALL_KW, args.len() + keywords.len(), call_at);
        } else {
            call_at = self.method_location(func, call_at);
            self.op_arg(Opcode::CALL, args.len(), call_at);
        }
        Ok(true)
    }

    /// A method on another line than the call's start gives the call its line.
    fn method_location(&self, func: &P<Expr>, at: Location) -> Location {
        let name = self.attribute_location(func);
        let start = loc(func.range);
        if start.line == start.end_line {
            at
        } else {
            Location::new(name.line, at.end_line, name.col, at.end_col)
        }
    }

    /// A name bound by an import at module level is called like a function.
    fn is_imported_name(&self, value: &P<Expr>) -> bool {
        let ExprKind::Name { id, .. } = &value.kind else { return false };
        // An inlined comprehension of the module has its own view of the module's names.
        if self.scope_id() == 0
            && let Some(Some(symbol)) = self.units.last().and_then(|u| u.overrides.get(id.as_str()))
        {
            return symbol.flags & crate::symtable::def::IMPORT != 0;
        }
        self.table.scopes[0].flags_of(id) & crate::symtable::def::IMPORT != 0
    }

    fn keyword_names(&mut self, at: Location, keywords: &[Keyword]) {
        let names: Vec<Const> = keywords
            .iter()
            .flat_map(|k| &k.arg)
            .map(|n| Const::Str(self.cache.intern(n)))
            .collect();
        self.load_const(Const::tuple(names), at);
    }

    /// Arguments and the call itself; `pushed` positional arguments are on the stack already.
    pub(crate) fn call_helper(
        &mut self,
        at: Location,
        pushed: usize,
        args: &[P<Expr>],
        keywords: &[Keyword],
    ) -> CompileResult {
        let operands = args.len() + pushed + keywords.len() * 2;
        let stars = args.iter().any(|a| matches!(a.kind, ExprKind::Starred { .. }))
            || keywords.iter().any(|k| k.arg.is_none());
        if !stars && operands <= STACK_USE_GUIDELINE {
            for arg in args {
                self.expression(arg)?;
            }
            if keywords.is_empty() {
                self.op_arg(Opcode::CALL, pushed + args.len(), at);
            } else {
                for keyword in keywords {
                    self.expression(&keyword.value)?;
                }
                self.keyword_names(at, keywords);
                self.op_arg(Opcode::CALL_KW, pushed + args.len() + keywords.len(), at);
            }
            return Ok(());
        }
        if pushed == 0
            && let [only] = args
            && let ExprKind::Starred { value, .. } = &only.kind
        {
            self.expression(value)?;
        } else {
            self.display(
                at,
                args,
                pushed,
                Opcode::BUILD_LIST,
                Opcode::LIST_APPEND,
                Opcode::LIST_EXTEND,
                true,
            )?;
        }
        if keywords.is_empty() {
            self.op(Opcode::PUSH_NULL, at);
        } else {
            self.keyword_dict(at, keywords)?;
        }
        self.op(Opcode::CALL_FUNCTION_EX, at);
        Ok(())
    }

    fn keyword_dict(&mut self, at: Location, keywords: &[Keyword]) -> CompileResult {
        let mut have_dict = false;
        let mut run: Vec<&Keyword> = Vec::new();
        for keyword in keywords {
            if keyword.arg.is_some() {
                run.push(keyword);
                continue;
            }
            if !run.is_empty() {
                self.keyword_map(at, &run)?;
                if have_dict {
                    self.op_arg(Opcode::DICT_MERGE, 1, at);
                }
                have_dict = true;
                run.clear();
            }
            if !have_dict {
                self.op_arg(Opcode::BUILD_MAP, 0, at);
                have_dict = true;
            }
            self.expression(&keyword.value)?;
            self.op_arg(Opcode::DICT_MERGE, 1, at);
        }
        if !run.is_empty() {
            self.keyword_map(at, &run)?;
            if have_dict {
                self.op_arg(Opcode::DICT_MERGE, 1, at);
            }
        }
        Ok(())
    }

    fn keyword_map(&mut self, at: Location, run: &[&Keyword]) -> CompileResult {
        let big = run.len() * 2 > STACK_USE_GUIDELINE;
        if big {
            self.op_arg(Opcode::BUILD_MAP, 0, Location::NONE);
        }
        for keyword in run {
            if let Some(name) = &keyword.arg {
                self.load_str(name, at);
            }
            self.expression(&keyword.value)?;
            if big {
                self.op_arg(Opcode::MAP_ADD, 1, Location::NONE);
            }
        }
        if !big {
            self.op_arg(Opcode::BUILD_MAP, run.len(), at);
        }
        Ok(())
    }

    /// True for `super().x` and `super(a, b).x` where `super` is the builtin.
    pub(crate) fn can_optimize_super(&mut self, attribute: &P<Expr>) -> bool {
        let ExprKind::Attribute { value, attr, .. } = &attribute.kind else { return false };
        if attr.as_str() == "__class__" {
            return false;
        }
        let ExprKind::Call { func, args, keywords } = &value.kind else { return false };
        let ExprKind::Name { id, .. } = &func.kind else { return false };
        if id.as_str() != "super" || !keywords.is_empty() {
            return false;
        }
        if self.resolve("super") != Some(Resolved::GlobalImplicit)
            || self.table.scopes[0].resolved("super").is_some()
        {
            return false;
        }
        if args.len() == 2 && !args.iter().any(|a| matches!(a.kind, ExprKind::Starred { .. })) {
            return true;
        }
        if !args.is_empty() {
            return false;
        }
        let scope = &self.table.scopes[self.scope_id()];
        if scope.kind != ScopeKind::Function {
            return false;
        }
        let unit = self.unit();
        unit.metadata.argcount + unit.metadata.posonlyargcount > 0
            && self.resolve("__class__") == Some(Resolved::Free)
    }

    /// Pushes `super`, the class and the object; returns the flag of the two-argument form.
    pub(crate) fn load_super_args(&mut self, call: &P<Expr>) -> CompileResult<usize> {
        let ExprKind::Call { func, args, .. } = &call.kind else { return Ok(0) };
        let at = loc(func.range);
        self.name_load("super", at)?;
        if let [class, object] = &**args {
            self.expression(class)?;
            self.expression(object)?;
            return Ok(2);
        }
        let at = loc(call.range);
        let index = self.deref_index("__class__")?;
        self.op_arg(Opcode::LOAD_DEREF, index, at);
        let first = self.unit().metadata.varnames.first().map(|n| n.to_string_lossy().into_owned());
        self.name_load(&first.unwrap_or_default(), at)?;
        Ok(0)
    }

    pub(crate) fn super_attr(&mut self, attr: &str, flags: usize, method: bool, at: Location) {
        let mangled = self.mangle(attr);
        let name = self.cache.intern(&mangled);
        let index = self.unit().add_name(name);
        self.op_arg(Opcode::LOAD_SUPER_ATTR, index << 2 | flags | usize::from(method), at);
    }

    /// `CALL_INTRINSIC_1` with the given function.
    pub(crate) fn intrinsic(&mut self, which: u32, at: Location) {
        debug_assert!(which <= intrinsic1::TYPEALIAS);
        self.op_arg(Opcode::CALL_INTRINSIC_1, which as usize, at);
    }
}

/// Of names that occur twice, the one that comes first, and where it comes again.
pub(super) fn first_repeated<'a>(
    names: impl Iterator<Item = Option<&'a Identifier>>,
) -> Option<(&'a Identifier, usize)> {
    let mut first = foldhash::HashMap::default();
    let mut found: Option<(usize, &Identifier, usize)> = None;
    for (index, name) in names.enumerate() {
        let Some(name) = name else { continue };
        let before = *first.entry(name.as_str()).or_insert(index);
        if before < index && found.is_none_or(|(earliest, ..)| before < earliest) {
            found = Some((before, name, index));
        }
    }
    found.map(|(_, name, again)| (name, again))
}
