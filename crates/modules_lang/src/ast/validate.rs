//! Checks of trees that did not come from the parser: what the compiler relies on. Matches the validator of CPython's
//! `Python/ast.c`.

use krait_objects::{PyResult, Thread};
use krait_syntax::ast::*;

/// Raises what is wrong with the tree.
pub fn validate(thread: &Thread, tree: &Mod) -> PyResult<()> {
    let v = Validator { thread };
    match tree {
        Mod::Module { body, .. } | Mod::Interactive { body } => v.stmts(body),
        Mod::Expression { body } => v.load(body),
        Mod::FunctionType { argtypes, returns } => {
            v.loads(argtypes)?;
            v.load(returns)
        }
    }
}

struct Validator<'t> {
    thread: &'t Thread,
}

fn context_name(ctx: ExprContext) -> &'static str {
    match ctx {
        ExprContext::Load => "Load",
        ExprContext::Store => "Store",
        ExprContext::Del => "Del",
    }
}

impl Validator<'_> {
    fn fail(&self, message: impl AsRef<str>) -> PyResult<()> {
        Err(self.thread.value_error(message))
    }

    fn place(&self, range: Range) -> PyResult<()> {
        let [line, column, end_line, end_column] =
            [range.lineno, range.col_offset, range.end_lineno, range.end_col_offset]
                .map(|n| n as i32);
        if line > end_line {
            return self.fail(format!("AST node line range ({line}, {end_line}) is not valid"));
        }
        if (line < 0 && end_line != line) || (column < 0 && column != end_column) {
            return self.fail(format!(
                "AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) is not valid"
            ));
        }
        if line == end_line && column > end_column {
            return self
                .fail(format!("line {line}, column {column}-{end_column} is not a valid range"));
        }
        Ok(())
    }

    fn name(&self, name: &str) -> PyResult<()> {
        if matches!(name, "None" | "True" | "False") {
            return self.fail(format!("identifier field can't represent '{name}' constant"));
        }
        Ok(())
    }

    fn capture(&self, name: &str) -> PyResult<()> {
        if name == "_" {
            return self.fail("can't capture name '_' in patterns");
        }
        self.name(name)
    }

    fn not_empty<T>(&self, items: &[T], what: &str, owner: &str) -> PyResult<()> {
        if items.is_empty() {
            return self.fail(format!("empty {what} on {owner}"));
        }
        Ok(())
    }

    fn body(&self, body: &[P<Stmt>], owner: &str) -> PyResult<()> {
        self.not_empty(body, "body", owner)?;
        self.stmts(body)
    }

    fn stmts(&self, items: &[P<Stmt>]) -> PyResult<()> {
        items.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    fn exprs(&self, items: &[P<Expr>], ctx: ExprContext) -> PyResult<()> {
        items.iter().try_for_each(|expr| self.expr(expr, ctx))
    }

    fn loads(&self, items: &[P<Expr>]) -> PyResult<()> {
        self.exprs(items, ExprContext::Load)
    }

    fn load(&self, expr: &Expr) -> PyResult<()> {
        self.expr(expr, ExprContext::Load)
    }

    fn store(&self, expr: &Expr) -> PyResult<()> {
        self.expr(expr, ExprContext::Store)
    }

    fn optional(&self, expr: &Option<P<Expr>>) -> PyResult<()> {
        expr.as_ref().map_or(Ok(()), |expr| self.load(expr))
    }

    fn keywords(&self, items: &[Keyword]) -> PyResult<()> {
        items.iter().try_for_each(|keyword| self.load(&keyword.value))
    }

    fn args(&self, items: &[P<Arg>]) -> PyResult<()> {
        items.iter().try_for_each(|arg| {
            self.place(arg.range)?;
            self.optional(&arg.annotation)
        })
    }

    fn arguments(&self, args: &Arguments) -> PyResult<()> {
        self.args(&args.posonlyargs)?;
        self.args(&args.args)?;
        if let Some(vararg) = &args.vararg {
            self.optional(&vararg.annotation)?;
        }
        self.args(&args.kwonlyargs)?;
        if let Some(kwarg) = &args.kwarg {
            self.optional(&kwarg.annotation)?;
        }
        if args.defaults.len() > args.posonlyargs.len() + args.args.len() {
            return self.fail("more positional defaults than args on arguments");
        }
        if args.kw_defaults.len() != args.kwonlyargs.len() {
            return self.fail("length of kwonlyargs is not the same as kw_defaults on arguments");
        }
        self.loads(&args.defaults)?;
        args.kw_defaults.iter().try_for_each(|default| self.optional(default))
    }

    fn type_params(&self, items: &[P<TypeParam>]) -> PyResult<()> {
        items.iter().try_for_each(|param| {
            self.place(param.range)?;
            match &param.kind {
                TypeParamKind::TypeVar { name, bound, default_value } => {
                    self.name(name)?;
                    self.optional(bound)?;
                    self.optional(default_value)
                }
                TypeParamKind::ParamSpec { name, default_value }
                | TypeParamKind::TypeVarTuple { name, default_value } => {
                    self.name(name)?;
                    self.optional(default_value)
                }
            }
        })
    }

    fn comprehensions(&self, items: &[Comprehension]) -> PyResult<()> {
        if items.is_empty() {
            return self.fail("comprehension with no generators");
        }
        items.iter().try_for_each(|item| {
            self.store(&item.target)?;
            self.load(&item.iter)?;
            self.loads(&item.ifs)
        })
    }

    fn aliases(&self, names: &[Alias]) -> PyResult<()> {
        for alias in names {
            self.name(alias.asname.as_ref().unwrap_or(&alias.name))?;
        }
        Ok(())
    }

    fn function(&self, f: &FunctionDef, owner: &str) -> PyResult<()> {
        self.name(&f.name)?;
        self.body(&f.body, owner)?;
        self.type_params(&f.type_params)?;
        self.arguments(&f.args)?;
        self.loads(&f.decorator_list)?;
        self.optional(&f.returns)
    }

    fn for_(&self, f: &For, owner: &str) -> PyResult<()> {
        self.store(&f.target)?;
        self.load(&f.iter)?;
        self.body(&f.body, owner)?;
        self.stmts(&f.orelse)
    }

    fn with(&self, w: &With, owner: &str) -> PyResult<()> {
        self.not_empty(&w.items, "items", owner)?;
        for item in &w.items {
            self.load(&item.context_expr)?;
            if let Some(vars) = &item.optional_vars {
                self.store(vars)?;
            }
        }
        self.body(&w.body, owner)
    }

    fn try_(&self, t: &Try, owner: &str) -> PyResult<()> {
        self.body(&t.body, owner)?;
        if t.handlers.is_empty() && t.finalbody.is_empty() {
            return self.fail(format!("{owner} has neither except handlers nor finalbody"));
        }
        if t.handlers.is_empty() && !t.orelse.is_empty() {
            return self.fail(format!("{owner} has orelse but no except handlers"));
        }
        for handler in &t.handlers {
            self.place(handler.range)?;
            if let Some(name) = &handler.name {
                self.name(name)?;
            }
            self.optional(&handler.typ)?;
            self.body(&handler.body, "ExceptHandler")?;
        }
        self.stmts(&t.finalbody)?;
        self.stmts(&t.orelse)
    }

    fn stmt(&self, stmt: &Stmt) -> PyResult<()> {
        self.thread.check_native_stack(" during compilation")?;
        self.place(stmt.range)?;
        match &stmt.kind {
            StmtKind::FunctionDef(f) => self.function(f, "FunctionDef"),
            StmtKind::AsyncFunctionDef(f) => self.function(f, "AsyncFunctionDef"),
            StmtKind::ClassDef(c) => {
                self.name(&c.name)?;
                self.body(&c.body, "ClassDef")?;
                self.type_params(&c.type_params)?;
                self.loads(&c.bases)?;
                self.keywords(&c.keywords)?;
                self.loads(&c.decorator_list)
            }
            StmtKind::Return { value } => self.optional(value),
            StmtKind::Delete { targets } => {
                self.not_empty(targets, "targets", "Delete")?;
                self.exprs(targets, ExprContext::Del)
            }
            StmtKind::Assign { targets, value, .. } => {
                self.not_empty(targets, "targets", "Assign")?;
                self.exprs(targets, ExprContext::Store)?;
                self.load(value)
            }
            StmtKind::AugAssign { target, value, .. } => {
                self.store(target)?;
                self.load(value)
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                if *simple && !matches!(target.kind, ExprKind::Name { .. }) {
                    return Err(self.thread.type_error("AnnAssign with simple non-Name target"));
                }
                self.store(target)?;
                self.optional(value)?;
                self.load(annotation)
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                if !matches!(name.kind, ExprKind::Name { .. }) {
                    return Err(self.thread.type_error("TypeAlias with non-Name name"));
                }
                self.store(name)?;
                self.type_params(type_params)?;
                self.load(value)
            }
            StmtKind::For(f) => self.for_(f, "For"),
            StmtKind::AsyncFor(f) => self.for_(f, "AsyncFor"),
            StmtKind::While { test, body, orelse } => {
                self.load(test)?;
                self.body(body, "While")?;
                self.stmts(orelse)
            }
            StmtKind::If { test, body, orelse } => {
                self.load(test)?;
                self.body(body, "If")?;
                self.stmts(orelse)
            }
            StmtKind::With(w) => self.with(w, "With"),
            StmtKind::AsyncWith(w) => self.with(w, "AsyncWith"),
            StmtKind::Match { subject, cases } => {
                self.load(subject)?;
                self.not_empty(cases, "cases", "Match")?;
                cases.iter().try_for_each(|case| {
                    self.pattern(&case.pattern, Star::Refused)?;
                    self.optional(&case.guard)?;
                    self.body(&case.body, "match_case")
                })
            }
            StmtKind::Raise { exc, cause } => {
                if exc.is_none() && cause.is_some() {
                    return self.fail("Raise with cause but no exception");
                }
                self.optional(exc)?;
                self.optional(cause)
            }
            StmtKind::Try(t) => self.try_(t, "Try"),
            StmtKind::TryStar(t) => self.try_(t, "TryStar"),
            StmtKind::Assert { test, msg } => {
                self.load(test)?;
                self.optional(msg)
            }
            StmtKind::Import { names } => {
                self.not_empty(names, "names", "Import")?;
                self.aliases(names)
            }
            StmtKind::ImportFrom { names, .. } => {
                self.not_empty(names, "names", "ImportFrom")?;
                self.aliases(names)
            }
            StmtKind::Global { names } => self.not_empty(names, "names", "Global"),
            StmtKind::Nonlocal { names } => self.not_empty(names, "names", "Nonlocal"),
            StmtKind::Expr { value } => self.load(value),
            StmtKind::Pass | StmtKind::Break | StmtKind::Continue => Ok(()),
        }
    }

    /// The expression's own context must be the one asked for; those without one are only loaded.
    fn context(&self, expr: &Expr, wanted: ExprContext) -> PyResult<()> {
        let actual = match &expr.kind {
            ExprKind::Attribute { ctx, .. }
            | ExprKind::Subscript { ctx, .. }
            | ExprKind::Starred { ctx, .. }
            | ExprKind::List { ctx, .. }
            | ExprKind::Tuple { ctx, .. } => *ctx,
            ExprKind::Name { id, ctx } => {
                self.name(id)?;
                *ctx
            }
            _ if wanted == ExprContext::Load => return Ok(()),
            _ => {
                return self.fail(format!(
                    "expression which can't be assigned to in {} context",
                    context_name(wanted)
                ));
            }
        };
        if actual != wanted {
            return self.fail(format!(
                "expression must have {} context but has {} instead",
                context_name(wanted),
                context_name(actual)
            ));
        }
        Ok(())
    }

    fn expr(&self, expr: &Expr, ctx: ExprContext) -> PyResult<()> {
        self.thread.check_native_stack(" during compilation")?;
        self.place(expr.range)?;
        self.context(expr, ctx)?;
        match &expr.kind {
            ExprKind::BoolOp { values, .. } => {
                if values.len() < 2 {
                    return self.fail("BoolOp with less than 2 values");
                }
                self.loads(values)
            }
            ExprKind::BinOp { left, right, .. } => {
                self.load(left)?;
                self.load(right)
            }
            ExprKind::UnaryOp { operand, .. } => self.load(operand),
            ExprKind::Lambda { args, body } => {
                self.arguments(args)?;
                self.load(body)
            }
            ExprKind::IfExp { test, body, orelse } => {
                self.load(test)?;
                self.load(body)?;
                self.load(orelse)
            }
            ExprKind::Dict { keys, values } => {
                if keys.len() != values.len() {
                    return self.fail("Dict doesn't have the same number of keys as values");
                }
                keys.iter().try_for_each(|key| self.optional(key))?;
                self.loads(values)
            }
            ExprKind::Set { elts } => self.loads(elts),
            ExprKind::ListComp { elt, generators }
            | ExprKind::SetComp { elt, generators }
            | ExprKind::GeneratorExp { elt, generators } => {
                self.comprehensions(generators)?;
                self.load(elt)
            }
            ExprKind::DictComp { key, value, generators } => {
                self.comprehensions(generators)?;
                self.load(key)?;
                self.load(value)
            }
            ExprKind::Yield { value } => self.optional(value),
            ExprKind::YieldFrom { value } | ExprKind::Await { value } => self.load(value),
            ExprKind::Compare { left, ops, comparators } => {
                if comparators.is_empty() {
                    return self.fail("Compare with no comparators");
                }
                if comparators.len() != ops.len() {
                    return self.fail("Compare has a different number of comparators and operands");
                }
                self.loads(comparators)?;
                self.load(left)
            }
            ExprKind::Call { func, args, keywords } => {
                self.load(func)?;
                self.loads(args)?;
                self.keywords(keywords)
            }
            ExprKind::Constant { .. } | ExprKind::Name { .. } => Ok(()),
            ExprKind::JoinedStr { values } | ExprKind::TemplateStr { values } => self.loads(values),
            ExprKind::FormattedValue { value, format_spec, .. }
            | ExprKind::Interpolation { value, format_spec, .. } => {
                self.load(value)?;
                self.optional(format_spec)
            }
            ExprKind::Attribute { value, .. } => self.load(value),
            ExprKind::Subscript { value, slice, .. } => {
                self.load(slice)?;
                self.load(value)
            }
            ExprKind::Starred { value, .. } => self.expr(value, ctx),
            ExprKind::Slice { lower, upper, step } => {
                self.optional(lower)?;
                self.optional(upper)?;
                self.optional(step)
            }
            ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } => self.exprs(elts, ctx),
            ExprKind::NamedExpr { target, value } => {
                if !matches!(target.kind, ExprKind::Name { .. }) {
                    return Err(self.thread.type_error("NamedExpr target must be a Name"));
                }
                self.load(value)
            }
        }
    }

    fn patterns(&self, items: &[P<Pattern>], star: Star) -> PyResult<()> {
        items.iter().try_for_each(|pattern| self.pattern(pattern, star))
    }

    fn pattern(&self, pattern: &Pattern, star: Star) -> PyResult<()> {
        self.thread.check_native_stack(" during compilation")?;
        self.place(pattern.range)?;
        match &pattern.kind {
            PatternKind::MatchValue { value } => self.match_value(value),
            PatternKind::MatchSingleton { .. } => Ok(()),
            PatternKind::MatchSequence { patterns } => self.patterns(patterns, Star::Allowed),
            PatternKind::MatchMapping { keys, patterns, rest } => {
                if keys.len() != patterns.len() {
                    return self
                        .fail("MatchMapping doesn't have the same number of keys as patterns");
                }
                if let Some(rest) = rest {
                    self.capture(rest)?;
                }
                for key in keys {
                    let singleton = matches!(
                        key.kind,
                        ExprKind::Constant {
                            value: Constant::None | Constant::True | Constant::False,
                            ..
                        }
                    );
                    if !singleton {
                        self.match_value(key)?;
                    }
                }
                self.patterns(patterns, Star::Refused)
            }
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => {
                if kwd_attrs.len() != kwd_patterns.len() {
                    return self.fail(
                        "MatchClass doesn't have the same number of keyword attributes as patterns",
                    );
                }
                self.load(cls)?;
                let mut class: &Expr = cls;
                loop {
                    match &class.kind {
                        ExprKind::Name { .. } => break,
                        ExprKind::Attribute { value, .. } => class = value,
                        _ => {
                            return self.fail(
                                "MatchClass cls field can only contain Name or Attribute nodes.",
                            );
                        }
                    }
                }
                kwd_attrs.iter().try_for_each(|name| self.name(name))?;
                self.patterns(patterns, Star::Refused)?;
                self.patterns(kwd_patterns, Star::Refused)
            }
            PatternKind::MatchStar { name } => {
                if star == Star::Refused {
                    return self.fail("can't use MatchStar here");
                }
                name.as_ref().map_or(Ok(()), |name| self.capture(name))
            }
            PatternKind::MatchAs { pattern, name } => {
                if let Some(name) = name {
                    self.capture(name)?;
                }
                match pattern {
                    None => Ok(()),
                    Some(_) if name.is_none() => {
                        self.fail("MatchAs must specify a target name if a pattern is given")
                    }
                    Some(pattern) => self.pattern(pattern, Star::Refused),
                }
            }
            PatternKind::MatchOr { patterns } => {
                if patterns.len() < 2 {
                    return self.fail("MatchOr requires at least 2 patterns");
                }
                self.patterns(patterns, Star::Refused)
            }
        }
    }

    fn match_value(&self, value: &Expr) -> PyResult<()> {
        self.load(value)?;
        match &value.kind {
            ExprKind::Constant { value, .. } => match value {
                Constant::Int(_)
                | Constant::Float(_)
                | Constant::Bytes(_)
                | Constant::Complex { .. }
                | Constant::Str(_) => Ok(()),
                _ => self.fail("unexpected constant inside of a literal pattern"),
            },
            ExprKind::Attribute { .. }
            | ExprKind::JoinedStr { .. }
            | ExprKind::TemplateStr { .. } => Ok(()),
            _ if is_negative(value, Numbers::Any) || is_complex_sum(value) => Ok(()),
            _ => self.fail("patterns may only match literals and attribute lookups"),
        }
    }
}

/// Whether a starred pattern may stand here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Star {
    Allowed,
    Refused,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Numbers {
    Any,
    Real,
    Imaginary,
}

fn is_number(expr: &Expr, numbers: Numbers) -> bool {
    let ExprKind::Constant { value, .. } = &expr.kind else { return false };
    match value {
        Constant::Int(_) | Constant::Float(_) => numbers != Numbers::Imaginary,
        Constant::Complex { .. } => numbers != Numbers::Real,
        _ => false,
    }
}

fn is_negative(expr: &Expr, numbers: Numbers) -> bool {
    matches!(&expr.kind, ExprKind::UnaryOp { op: UnaryOp::USub, operand } if is_number(operand, numbers))
}

/// `1 + 2j`, `-1 - 2j`.
fn is_complex_sum(expr: &Expr) -> bool {
    let ExprKind::BinOp { left, op: Operator::Add | Operator::Sub, right } = &expr.kind else {
        return false;
    };
    (is_number(left, Numbers::Real) || is_negative(left, Numbers::Real))
        && is_number(right, Numbers::Imaginary)
}
