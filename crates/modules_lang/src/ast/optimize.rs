//! What `PyCF_OPTIMIZED_AST` changes in a tree before anyone sees it: `__debug__`, `%` formats that f-strings can do,
//! negative and complex numbers in patterns, and docstrings at level 2. Matches CPython's `Python/ast_preprocess.c`.

use krait_compile::codegen::{Conversion, split_percent_format};
use krait_objects::{PyResult, Thread};
use krait_syntax::ast::*;
use krait_text::Builder;

/// Optimises a tree for a level of `-O`.
pub fn optimize(
    thread: &Thread,
    tree: &mut Mod,
    level: u8,
    future_annotations: bool,
) -> PyResult<()> {
    let o = Optimizer { thread, level, future_annotations };
    match tree {
        Mod::Module { body, .. } => o.body(body),
        Mod::Interactive { body } => o.stmts(body),
        Mod::Expression { body } => o.expr(body),
        Mod::FunctionType { .. } => Ok(()),
    }
}

struct Optimizer<'t> {
    thread: &'t Thread,
    level: u8,
    future_annotations: bool,
}

fn docstring(body: &[P<Stmt>]) -> bool {
    let Some(StmtKind::Expr { value }) = body.first().map(|stmt| &stmt.kind) else { return false };
    matches!(&value.kind, ExprKind::Constant { value: Constant::Str(_), .. })
}

impl Optimizer<'_> {
    /// A body that may start with a docstring. A `%` format there stays one, so that it does not become a docstring.
    fn body(&self, body: &mut Seq<P<Stmt>>) -> PyResult<()> {
        let had = docstring(body);
        if had && self.level >= 2 {
            let stmts = body.to_mut();
            if stmts.len() == 1 {
                // `pass` is shown where the docstring starts.
                let range = &mut stmts[0].range;
                range.end_lineno = range.lineno;
                range.end_col_offset = range.col_offset + 4;
                stmts[0].kind = StmtKind::Pass;
            } else {
                stmts.remove(0);
            }
        }
        let had = had && self.level < 2;
        self.stmts(body)?;
        if !had
            && docstring(body)
            && let Some(StmtKind::Expr { value }) = body.first_mut().map(|stmt| &mut stmt.kind)
        {
            let range = value.range;
            let inner = value.clone();
            *value =
                P::new(Expr { kind: ExprKind::JoinedStr { values: vec![inner].into() }, range });
        }
        Ok(())
    }

    fn stmts(&self, body: &mut Seq<P<Stmt>>) -> PyResult<()> {
        body.iter_mut().try_for_each(|stmt| self.stmt(stmt))
    }

    fn exprs(&self, items: &mut Seq<P<Expr>>) -> PyResult<()> {
        items.iter_mut().try_for_each(|expr| self.expr(expr))
    }

    fn optional(&self, expr: &mut Option<P<Expr>>) -> PyResult<()> {
        expr.as_mut().map_or(Ok(()), |expr| self.expr(expr))
    }

    fn keywords(&self, items: &mut Seq<Keyword>) -> PyResult<()> {
        items.iter_mut().try_for_each(|keyword| self.expr(&mut keyword.value))
    }

    fn annotation(&self, expr: &mut Option<P<Expr>>) -> PyResult<()> {
        if self.future_annotations { Ok(()) } else { self.optional(expr) }
    }

    fn arguments(&self, args: &mut P<Arguments>) -> PyResult<()> {
        let args = &mut **args;
        let lists = [&mut args.posonlyargs, &mut args.args, &mut args.kwonlyargs];
        for arg in lists.into_iter().flat_map(|list| list.iter_mut()) {
            self.annotation(&mut arg.annotation)?;
        }
        for arg in [&mut args.vararg, &mut args.kwarg].into_iter().flatten() {
            self.annotation(&mut arg.annotation)?;
        }
        args.kw_defaults.iter_mut().try_for_each(|default| self.optional(default))?;
        self.exprs(&mut args.defaults)
    }

    fn type_params(&self, items: &mut Seq<P<TypeParam>>) -> PyResult<()> {
        items.iter_mut().try_for_each(|param| match &mut param.kind {
            TypeParamKind::TypeVar { bound, default_value, .. } => {
                self.optional(bound)?;
                self.optional(default_value)
            }
            TypeParamKind::ParamSpec { default_value, .. }
            | TypeParamKind::TypeVarTuple { default_value, .. } => self.optional(default_value),
        })
    }

    fn comprehensions(&self, items: &mut Seq<Comprehension>) -> PyResult<()> {
        items.iter_mut().try_for_each(|item| {
            self.expr(&mut item.target)?;
            self.expr(&mut item.iter)?;
            self.exprs(&mut item.ifs)
        })
    }

    fn function(&self, f: &mut FunctionDef) -> PyResult<()> {
        self.type_params(&mut f.type_params)?;
        self.arguments(&mut f.args)?;
        self.body(&mut f.body)?;
        self.exprs(&mut f.decorator_list)?;
        self.annotation(&mut f.returns)
    }

    fn for_(&self, f: &mut For) -> PyResult<()> {
        self.expr(&mut f.target)?;
        self.expr(&mut f.iter)?;
        self.stmts(&mut f.body)?;
        self.stmts(&mut f.orelse)
    }

    fn with(&self, w: &mut With) -> PyResult<()> {
        for item in w.items.iter_mut() {
            self.expr(&mut item.context_expr)?;
            self.optional(&mut item.optional_vars)?;
        }
        self.stmts(&mut w.body)
    }

    fn try_(&self, t: &mut Try) -> PyResult<()> {
        self.stmts(&mut t.body)?;
        for handler in t.handlers.iter_mut() {
            self.optional(&mut handler.typ)?;
            self.stmts(&mut handler.body)?;
        }
        self.stmts(&mut t.orelse)?;
        self.stmts(&mut t.finalbody)
    }

    fn stmt(&self, stmt: &mut P<Stmt>) -> PyResult<()> {
        self.thread.check_native_stack(" during compilation")?;
        match &mut stmt.kind {
            StmtKind::FunctionDef(f) | StmtKind::AsyncFunctionDef(f) => self.function(f),
            StmtKind::ClassDef(c) => {
                self.type_params(&mut c.type_params)?;
                self.exprs(&mut c.bases)?;
                self.keywords(&mut c.keywords)?;
                self.body(&mut c.body)?;
                self.exprs(&mut c.decorator_list)
            }
            StmtKind::Return { value } => self.optional(value),
            StmtKind::Delete { targets } => self.exprs(targets),
            StmtKind::Assign { targets, value, .. } => {
                self.exprs(targets)?;
                self.expr(value)
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                self.expr(name)?;
                self.type_params(type_params)?;
                self.expr(value)
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.expr(target)?;
                self.expr(value)
            }
            StmtKind::AnnAssign { target, annotation, value, .. } => {
                self.expr(target)?;
                if !self.future_annotations {
                    self.expr(annotation)?;
                }
                self.optional(value)
            }
            StmtKind::For(f) | StmtKind::AsyncFor(f) => self.for_(f),
            StmtKind::While { test, body, orelse } | StmtKind::If { test, body, orelse } => {
                self.expr(test)?;
                self.stmts(body)?;
                self.stmts(orelse)
            }
            StmtKind::With(w) | StmtKind::AsyncWith(w) => self.with(w),
            StmtKind::Match { subject, cases } => {
                self.expr(subject)?;
                cases.iter_mut().try_for_each(|case| {
                    self.pattern(&mut case.pattern)?;
                    self.optional(&mut case.guard)?;
                    self.stmts(&mut case.body)
                })
            }
            StmtKind::Raise { exc, cause } => {
                self.optional(exc)?;
                self.optional(cause)
            }
            StmtKind::Try(t) | StmtKind::TryStar(t) => self.try_(t),
            StmtKind::Assert { test, msg } => {
                self.expr(test)?;
                self.optional(msg)
            }
            StmtKind::Expr { value } => self.expr(value),
            StmtKind::Import { .. }
            | StmtKind::ImportFrom { .. }
            | StmtKind::Global { .. }
            | StmtKind::Nonlocal { .. }
            | StmtKind::Pass
            | StmtKind::Break
            | StmtKind::Continue => Ok(()),
        }
    }

    fn expr(&self, expr: &mut P<Expr>) -> PyResult<()> {
        self.thread.check_native_stack(" during compilation")?;
        match &mut expr.kind {
            ExprKind::BoolOp { values, .. }
            | ExprKind::JoinedStr { values }
            | ExprKind::TemplateStr { values } => self.exprs(values),
            ExprKind::BinOp { left, op, right } => {
                self.expr(left)?;
                self.expr(right)?;
                if *op == Operator::Mod
                    && let Some(values) = formatted(left, right)
                {
                    expr.kind = ExprKind::JoinedStr { values };
                }
                Ok(())
            }
            ExprKind::UnaryOp { operand, .. } => self.expr(operand),
            ExprKind::Lambda { args, body } => {
                self.arguments(args)?;
                self.expr(body)
            }
            ExprKind::IfExp { test, body, orelse } => {
                self.expr(test)?;
                self.expr(body)?;
                self.expr(orelse)
            }
            ExprKind::Dict { keys, values } => {
                keys.iter_mut().try_for_each(|key| self.optional(key))?;
                self.exprs(values)
            }
            ExprKind::ListComp { elt, generators }
            | ExprKind::SetComp { elt, generators }
            | ExprKind::GeneratorExp { elt, generators } => {
                self.expr(elt)?;
                self.comprehensions(generators)
            }
            ExprKind::DictComp { key, value, generators } => {
                self.expr(key)?;
                self.expr(value)?;
                self.comprehensions(generators)
            }
            ExprKind::Yield { value } => self.optional(value),
            ExprKind::Compare { left, comparators, .. } => {
                self.expr(left)?;
                self.exprs(comparators)
            }
            ExprKind::Call { func, args, keywords } => {
                self.expr(func)?;
                self.exprs(args)?;
                self.keywords(keywords)
            }
            ExprKind::FormattedValue { value, format_spec, .. }
            | ExprKind::Interpolation { value, format_spec, .. } => {
                self.expr(value)?;
                self.optional(format_spec)
            }
            ExprKind::NamedExpr { target: a, value: b }
            | ExprKind::Subscript { value: a, slice: b, .. } => {
                self.expr(a)?;
                self.expr(b)
            }
            ExprKind::Await { value }
            | ExprKind::YieldFrom { value }
            | ExprKind::Attribute { value, .. }
            | ExprKind::Starred { value, .. } => self.expr(value),
            ExprKind::Slice { lower, upper, step } => {
                self.optional(lower)?;
                self.optional(upper)?;
                self.optional(step)
            }
            ExprKind::Set { elts } | ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } => {
                self.exprs(elts)
            }
            ExprKind::Name { id, ctx: ExprContext::Load } if *id == "__debug__" => {
                let value = if self.level == 0 { Constant::True } else { Constant::False };
                expr.kind = ExprKind::Constant { value, unicode_kind: false };
                Ok(())
            }
            ExprKind::Name { .. } | ExprKind::Constant { .. } => Ok(()),
        }
    }

    fn pattern(&self, pattern: &mut P<Pattern>) -> PyResult<()> {
        self.thread.check_native_stack(" during compilation")?;
        match &mut pattern.kind {
            PatternKind::MatchValue { value } => {
                number(value);
                Ok(())
            }
            PatternKind::MatchMapping { keys, patterns, .. } => {
                keys.iter_mut().for_each(number);
                self.patterns(patterns)
            }
            PatternKind::MatchClass { cls, patterns, kwd_patterns, .. } => {
                self.expr(cls)?;
                self.patterns(patterns)?;
                self.patterns(kwd_patterns)
            }
            PatternKind::MatchSequence { patterns } | PatternKind::MatchOr { patterns } => {
                self.patterns(patterns)
            }
            PatternKind::MatchAs { pattern: Some(pattern), .. } => self.pattern(pattern),
            PatternKind::MatchAs { .. }
            | PatternKind::MatchStar { .. }
            | PatternKind::MatchSingleton { .. } => Ok(()),
        }
    }

    fn patterns(&self, items: &mut Seq<P<Pattern>>) -> PyResult<()> {
        items.iter_mut().try_for_each(|pattern| self.pattern(pattern))
    }
}

/// Makes a number of `-1` and `1 + 2j` in a pattern.
fn number(expr: &mut P<Expr>) {
    let value = match &expr.kind {
        ExprKind::UnaryOp { op: UnaryOp::USub, operand } => negative(operand),
        ExprKind::BinOp { left, op: op @ (Operator::Add | Operator::Sub), right } => {
            sum(left, *op, right)
        }
        _ => None,
    };
    if let Some(value) = value {
        expr.kind = ExprKind::Constant { value, unicode_kind: false };
    }
}

fn negative(operand: &Expr) -> Option<Constant> {
    let ExprKind::Constant { value, .. } = &operand.kind else { return None };
    Some(match value {
        Constant::Int(value) => Constant::int(-(**value).clone()),
        Constant::Float(value) => Constant::Float(-value),
        Constant::Complex { re, im } => Constant::Complex { re: -re, im: -im },
        _ => return None,
    })
}

fn sum(left: &Expr, op: Operator, right: &Expr) -> Option<Constant> {
    let left = match &left.kind {
        ExprKind::UnaryOp { op: UnaryOp::USub, operand } => negative(operand)?,
        ExprKind::Constant { value, .. } => value.clone(),
        _ => return None,
    };
    let ExprKind::Constant { value: Constant::Complex { re, im }, .. } = &right.kind else {
        return None;
    };
    let left = match left {
        Constant::Float(value) => value,
        Constant::Int(value) => value.to_f64().value(),
        _ => return None,
    };
    Some(match op {
        Operator::Add => Constant::Complex { re: left + re, im: 0.0 + im },
        _ => Constant::Complex { re: left - re, im: 0.0 - im },
    })
}

/// The place of what is not in the source: -1 in every number.
const NOWHERE: Range = Range::new(u32::MAX, u32::MAX, u32::MAX, u32::MAX);

/// The parts of an f-string equal to `left % right`, where there is one.
fn formatted(left: &P<Expr>, right: &P<Expr>) -> Option<Seq<P<Expr>>> {
    let ExprKind::Constant { value: Constant::Str(format), .. } = &left.kind else { return None };
    let ExprKind::Tuple { elts, .. } = &right.kind else { return None };
    if elts.iter().any(|elt| matches!(elt.kind, ExprKind::Starred { .. })) {
        return None;
    }
    let format: Vec<u32> = format.as_str().iter().collect();
    let parts = split_percent_format(&format)?;
    if parts.iter().filter(|part| part.is_err()).count() != elts.len() {
        return None;
    }
    let text = |code_points: Vec<u32>| {
        let mut text = Builder::new();
        code_points.into_iter().for_each(|c| text.push(c));
        let value = Constant::str(text.finish());
        P::new(Expr { kind: ExprKind::Constant { value, unicode_kind: false }, range: NOWHERE })
    };
    let mut values = elts.iter();
    let parts = parts.into_iter().filter_map(|part| match part {
        Ok(literal) => Some(text(literal)),
        Err(conversion) => {
            let value = values.next()?.clone();
            Some(field(value, &conversion, text))
        }
    });
    Some(parts.collect())
}

fn field(value: P<Expr>, conversion: &Conversion, text: impl Fn(Vec<u32>) -> P<Expr>) -> P<Expr> {
    let format_spec = (!conversion.spec.is_empty())
        .then(|| text(conversion.spec.chars().map(u32::from).collect()));
    let at = value.range;
    let kind = ExprKind::FormattedValue { value, conversion: conversion.letter(), format_spec };
    P::new(Expr { kind, range: at })
}
