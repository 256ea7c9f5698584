//! Trees to node objects.

use super::base::new_node;
use super::classes::Classes;
use super::nodes::Node;
use foldhash::HashMap;
use krait_objects::intern::intern;
use krait_objects::types::complex::Complex;
use krait_objects::types::list::List;
use krait_objects::types::set::frozenset_of_constants;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Thread, instance};
use krait_syntax::ast::*;
use std::cell::RefCell;

/// The node object of a tree. Statements of a module are let go as they are done with: both trees are large.
pub fn object_of(thread: &Thread, tree: Mod) -> PyResult {
    let made = Maker { thread, classes: Classes::get(thread)?, names: RefCell::default() };
    match tree {
        Mod::Module { body, type_ignores } => {
            let mut items = Vec::with_capacity(body.len());
            for item in body.into_vec() {
                items.push(made.stmt(&item)?);
            }
            let body = List::from_vec(items).into();
            made.node(Node::Module, [body, made.list(&type_ignores, Maker::type_ignore)?])
        }
        Mod::Interactive { body } => made.node(Node::Interactive, [made.stmts(&body)?]),
        Mod::Expression { body } => made.node(Node::Expression, [made.expr(&body)?]),
        Mod::FunctionType { argtypes, returns } => {
            made.node(Node::FunctionType, [made.exprs(&argtypes)?, made.expr(&returns)?])
        }
    }
}

struct Maker<'t> {
    thread: &'t Thread,
    classes: &'static Classes,
    /// The strings of names, by where their text is: a parse has each name once.
    names: RefCell<HashMap<*const u8, Object>>,
}

fn text(text: &Text) -> Object {
    Str::from_text(text).into()
}

fn optional_text(value: &Option<Box<Text>>) -> Object {
    value.as_ref().map_or(Object::NONE, |value| text(value))
}

/// The object of a constant.
pub fn constant(value: &Constant) -> Object {
    match value {
        Constant::None => Object::NONE,
        Constant::True => Object::TRUE,
        Constant::False => Object::FALSE,
        Constant::Ellipsis => Object::ELLIPSIS,
        Constant::Int(value) => Object::big_int(BigInt::clone(value)),
        Constant::Float(value) => Object::float(*value),
        Constant::Complex { re, im } => Complex::new(*re, *im).into(),
        Constant::Str(value) => text(value),
        Constant::Bytes(value) => Object::bytes(value),
        Constant::Tuple(items) => Tuple::from_vec(items.iter().map(constant).collect()).into(),
        Constant::FrozenSet(items) => {
            frozenset_of_constants(&items.iter().map(constant).collect::<Vec<_>>())
        }
    }
}

impl Maker<'_> {
    fn name(&self, identifier: &Identifier) -> Object {
        let mut names = self.names.borrow_mut();
        let made = names.entry(identifier.as_ptr());
        made.or_insert_with(|| intern(identifier.as_str()).into()).clone()
    }

    fn optional_name(&self, identifier: &Option<Identifier>) -> Object {
        identifier.as_ref().map_or(Object::NONE, |identifier| self.name(identifier))
    }

    fn node<const N: usize>(&self, node: Node, values: [Object; N]) -> PyResult {
        let class = self.classes.class(node);
        debug_assert_eq!(class.fields.len(), N);
        let object = new_node(&class.ty);
        // SAFETY: the object is fresh, and its class was made with names for all fields.
        unsafe { instance::fill(&object, 0, values) };
        Ok(object)
    }

    /// A node with its place in the source.
    fn placed<const N: usize>(&self, range: Range, node: Node, values: [Object; N]) -> PyResult {
        let object = self.node(node, values)?;
        let place = [range.lineno, range.col_offset, range.end_lineno, range.end_col_offset];
        let place = place.map(|value| Object::int(i64::from(value as i32)));
        // SAFETY: as in `node`; the names of the place follow those of the fields.
        unsafe { instance::fill(&object, N, place) };
        Ok(object)
    }

    /// The one instance of a class such as `Load`.
    fn single(&self, node: Node) -> Object {
        self.classes.class(node).singleton.clone().unwrap_or(Object::NONE)
    }

    fn list<T>(&self, items: &[T], make: fn(&Self, &T) -> PyResult) -> PyResult {
        let mut made = Vec::with_capacity(items.len());
        for item in items {
            made.push(make(self, item)?);
        }
        Ok(List::from_vec(made).into())
    }

    fn stmts(&self, items: &Seq<P<Stmt>>) -> PyResult {
        self.list(items, |made, item| made.stmt(item))
    }

    fn exprs(&self, items: &Seq<P<Expr>>) -> PyResult {
        self.list(items, |made, item| made.expr(item))
    }

    fn optional_exprs(&self, items: &Seq<Option<P<Expr>>>) -> PyResult {
        self.list(items, Maker::optional)
    }

    fn optional(&self, value: &Option<P<Expr>>) -> PyResult {
        value.as_ref().map_or(Ok(Object::NONE), |value| self.expr(value))
    }

    fn names(&self, items: &Seq<Identifier>) -> PyResult {
        self.list(items, |made, item| Ok(made.name(item)))
    }

    fn keywords(&self, items: &Seq<Keyword>) -> PyResult {
        self.list(items, |made, item| {
            let values = [made.optional_name(&item.arg), made.expr(&item.value)?];
            made.placed(item.range, Node::keyword, values)
        })
    }

    fn aliases(&self, items: &Seq<Alias>) -> PyResult {
        self.list(items, |made, item| {
            made.placed(
                item.range,
                Node::alias,
                [made.name(&item.name), made.optional_name(&item.asname)],
            )
        })
    }

    fn type_ignore(&self, item: &TypeIgnore) -> PyResult {
        let values = [Object::int(i64::from(item.lineno)), text(&item.tag)];
        self.node(Node::TypeIgnore, values)
    }

    fn type_params(&self, items: &Seq<P<TypeParam>>) -> PyResult {
        self.list(items, |made, item| match &item.kind {
            TypeParamKind::TypeVar { name: id, bound, default_value } => {
                let values = [made.name(id), made.optional(bound)?, made.optional(default_value)?];
                made.placed(item.range, Node::TypeVar, values)
            }
            TypeParamKind::ParamSpec { name: id, default_value } => made.placed(
                item.range,
                Node::ParamSpec,
                [made.name(id), made.optional(default_value)?],
            ),
            TypeParamKind::TypeVarTuple { name: id, default_value } => {
                let values = [made.name(id), made.optional(default_value)?];
                made.placed(item.range, Node::TypeVarTuple, values)
            }
        })
    }

    fn arg(&self, item: &P<Arg>) -> PyResult {
        let values = [
            self.name(&item.arg),
            self.optional(&item.annotation)?,
            optional_text(&item.type_comment),
        ];
        self.placed(item.range, Node::arg, values)
    }

    fn optional_arg(&self, item: &Option<P<Arg>>) -> PyResult {
        item.as_ref().map_or(Ok(Object::NONE), |item| self.arg(item))
    }

    fn arguments(&self, args: &Arguments) -> PyResult {
        let values = [
            self.list(&args.posonlyargs, Maker::arg)?,
            self.list(&args.args, Maker::arg)?,
            self.optional_arg(&args.vararg)?,
            self.list(&args.kwonlyargs, Maker::arg)?,
            self.optional_exprs(&args.kw_defaults)?,
            self.optional_arg(&args.kwarg)?,
            self.exprs(&args.defaults)?,
        ];
        self.node(Node::arguments, values)
    }

    fn comprehensions(&self, items: &Seq<Comprehension>) -> PyResult {
        self.list(items, |made, item| {
            let values = [
                made.expr(&item.target)?,
                made.expr(&item.iter)?,
                made.exprs(&item.ifs)?,
                Object::small_int(item.is_async.into()),
            ];
            made.node(Node::comprehension, values)
        })
    }

    fn handlers(&self, items: &Seq<ExceptHandler>) -> PyResult {
        self.list(items, |made, item| {
            let values = [
                made.optional(&item.typ)?,
                made.optional_name(&item.name),
                made.stmts(&item.body)?,
            ];
            made.placed(item.range, Node::ExceptHandler, values)
        })
    }

    fn with_items(&self, items: &Seq<WithItem>) -> PyResult {
        self.list(items, |made, item| {
            let values = [made.expr(&item.context_expr)?, made.optional(&item.optional_vars)?];
            made.node(Node::withitem, values)
        })
    }

    fn cases(&self, items: &Seq<MatchCase>) -> PyResult {
        self.list(items, |made, item| {
            let values = [
                made.pattern(&item.pattern)?,
                made.optional(&item.guard)?,
                made.stmts(&item.body)?,
            ];
            made.node(Node::match_case, values)
        })
    }

    fn function(&self, range: Range, node: Node, f: &FunctionDef) -> PyResult {
        let values = [
            self.name(&f.name),
            self.arguments(&f.args)?,
            self.stmts(&f.body)?,
            self.exprs(&f.decorator_list)?,
            self.optional(&f.returns)?,
            optional_text(&f.type_comment),
            self.type_params(&f.type_params)?,
        ];
        self.placed(range, node, values)
    }

    fn for_(&self, range: Range, node: Node, f: &For) -> PyResult {
        let values = [
            self.expr(&f.target)?,
            self.expr(&f.iter)?,
            self.stmts(&f.body)?,
            self.stmts(&f.orelse)?,
            optional_text(&f.type_comment),
        ];
        self.placed(range, node, values)
    }

    fn with(&self, range: Range, node: Node, w: &With) -> PyResult {
        let values =
            [self.with_items(&w.items)?, self.stmts(&w.body)?, optional_text(&w.type_comment)];
        self.placed(range, node, values)
    }

    fn try_(&self, range: Range, node: Node, t: &Try) -> PyResult {
        let values = [
            self.stmts(&t.body)?,
            self.handlers(&t.handlers)?,
            self.stmts(&t.orelse)?,
            self.stmts(&t.finalbody)?,
        ];
        self.placed(range, node, values)
    }

    fn stmt(&self, stmt: &Stmt) -> PyResult {
        self.thread.check_native_stack(" during ast construction")?;
        let range = stmt.range;
        match &stmt.kind {
            StmtKind::FunctionDef(f) => self.function(range, Node::FunctionDef, f),
            StmtKind::AsyncFunctionDef(f) => self.function(range, Node::AsyncFunctionDef, f),
            StmtKind::ClassDef(c) => {
                let values = [
                    self.name(&c.name),
                    self.exprs(&c.bases)?,
                    self.keywords(&c.keywords)?,
                    self.stmts(&c.body)?,
                    self.exprs(&c.decorator_list)?,
                    self.type_params(&c.type_params)?,
                ];
                self.placed(range, Node::ClassDef, values)
            }
            StmtKind::Return { value } => self.placed(range, Node::Return, [self.optional(value)?]),
            StmtKind::Delete { targets } => {
                self.placed(range, Node::Delete, [self.exprs(targets)?])
            }
            StmtKind::Assign { targets, value, type_comment } => {
                let values = [self.exprs(targets)?, self.expr(value)?, optional_text(type_comment)];
                self.placed(range, Node::Assign, values)
            }
            StmtKind::TypeAlias { name, type_params, value } => {
                let values = [self.expr(name)?, self.type_params(type_params)?, self.expr(value)?];
                self.placed(range, Node::TypeAlias, values)
            }
            StmtKind::AugAssign { target, op, value } => {
                let values = [self.expr(target)?, self.operator(*op), self.expr(value)?];
                self.placed(range, Node::AugAssign, values)
            }
            StmtKind::AnnAssign { target, annotation, value, simple } => {
                let values = [
                    self.expr(target)?,
                    self.expr(annotation)?,
                    self.optional(value)?,
                    Object::small_int((*simple).into()),
                ];
                self.placed(range, Node::AnnAssign, values)
            }
            StmtKind::For(f) => self.for_(range, Node::For, f),
            StmtKind::AsyncFor(f) => self.for_(range, Node::AsyncFor, f),
            StmtKind::While { test, body, orelse } => {
                let values = [self.expr(test)?, self.stmts(body)?, self.stmts(orelse)?];
                self.placed(range, Node::While, values)
            }
            StmtKind::If { test, body, orelse } => {
                let values = [self.expr(test)?, self.stmts(body)?, self.stmts(orelse)?];
                self.placed(range, Node::If, values)
            }
            StmtKind::With(w) => self.with(range, Node::With, w),
            StmtKind::AsyncWith(w) => self.with(range, Node::AsyncWith, w),
            StmtKind::Match { subject, cases } => {
                self.placed(range, Node::Match, [self.expr(subject)?, self.cases(cases)?])
            }
            StmtKind::Raise { exc, cause } => {
                self.placed(range, Node::Raise, [self.optional(exc)?, self.optional(cause)?])
            }
            StmtKind::Try(t) => self.try_(range, Node::Try, t),
            StmtKind::TryStar(t) => self.try_(range, Node::TryStar, t),
            StmtKind::Assert { test, msg } => {
                self.placed(range, Node::Assert, [self.expr(test)?, self.optional(msg)?])
            }
            StmtKind::Import { names } => self.placed(range, Node::Import, [self.aliases(names)?]),
            StmtKind::ImportFrom { module, names, level } => {
                let values = [
                    self.optional_name(module),
                    self.aliases(names)?,
                    Object::int(i64::from(*level)),
                ];
                self.placed(range, Node::ImportFrom, values)
            }
            StmtKind::Global { names } => self.placed(range, Node::Global, [self.names(names)?]),
            StmtKind::Nonlocal { names } => {
                self.placed(range, Node::Nonlocal, [self.names(names)?])
            }
            StmtKind::Expr { value } => self.placed(range, Node::Expr, [self.expr(value)?]),
            StmtKind::Pass => self.placed(range, Node::Pass, []),
            StmtKind::Break => self.placed(range, Node::Break, []),
            StmtKind::Continue => self.placed(range, Node::Continue, []),
        }
    }

    fn expr(&self, expr: &Expr) -> PyResult {
        self.thread.check_native_stack(" during ast construction")?;
        let range = expr.range;
        match &expr.kind {
            ExprKind::BoolOp { op, values } => {
                let op = self.single(match op {
                    BoolOp::And => Node::And,
                    BoolOp::Or => Node::Or,
                });
                self.placed(range, Node::BoolOp, [op, self.exprs(values)?])
            }
            ExprKind::NamedExpr { target, value } => {
                self.placed(range, Node::NamedExpr, [self.expr(target)?, self.expr(value)?])
            }
            ExprKind::BinOp { left, op, right } => {
                let values = [self.expr(left)?, self.operator(*op), self.expr(right)?];
                self.placed(range, Node::BinOp, values)
            }
            ExprKind::UnaryOp { op, operand } => {
                let op = self.single(match op {
                    UnaryOp::Invert => Node::Invert,
                    UnaryOp::Not => Node::Not,
                    UnaryOp::UAdd => Node::UAdd,
                    UnaryOp::USub => Node::USub,
                });
                self.placed(range, Node::UnaryOp, [op, self.expr(operand)?])
            }
            ExprKind::Lambda { args, body } => {
                self.placed(range, Node::Lambda, [self.arguments(args)?, self.expr(body)?])
            }
            ExprKind::IfExp { test, body, orelse } => {
                let values = [self.expr(test)?, self.expr(body)?, self.expr(orelse)?];
                self.placed(range, Node::IfExp, values)
            }
            ExprKind::Dict { keys, values } => {
                let values = [self.optional_exprs(keys)?, self.exprs(values)?];
                self.placed(range, Node::Dict, values)
            }
            ExprKind::Set { elts } => self.placed(range, Node::Set, [self.exprs(elts)?]),
            ExprKind::ListComp { elt, generators } => {
                let values = [self.expr(elt)?, self.comprehensions(generators)?];
                self.placed(range, Node::ListComp, values)
            }
            ExprKind::SetComp { elt, generators } => {
                let values = [self.expr(elt)?, self.comprehensions(generators)?];
                self.placed(range, Node::SetComp, values)
            }
            ExprKind::DictComp { key, value, generators } => {
                let values = [self.expr(key)?, self.expr(value)?, self.comprehensions(generators)?];
                self.placed(range, Node::DictComp, values)
            }
            ExprKind::GeneratorExp { elt, generators } => {
                let values = [self.expr(elt)?, self.comprehensions(generators)?];
                self.placed(range, Node::GeneratorExp, values)
            }
            ExprKind::Await { value } => self.placed(range, Node::Await, [self.expr(value)?]),
            ExprKind::Yield { value } => self.placed(range, Node::Yield, [self.optional(value)?]),
            ExprKind::YieldFrom { value } => {
                self.placed(range, Node::YieldFrom, [self.expr(value)?])
            }
            ExprKind::Compare { left, ops, comparators } => {
                let ops = self.list(ops, |made, op| Ok(made.comparison(*op)))?;
                let values = [self.expr(left)?, ops, self.exprs(comparators)?];
                self.placed(range, Node::Compare, values)
            }
            ExprKind::Call { func, args, keywords } => {
                let values = [self.expr(func)?, self.exprs(args)?, self.keywords(keywords)?];
                self.placed(range, Node::Call, values)
            }
            ExprKind::FormattedValue { value, conversion, format_spec } => {
                let values = [
                    self.expr(value)?,
                    Object::small_int(*conversion),
                    self.optional(format_spec)?,
                ];
                self.placed(range, Node::FormattedValue, values)
            }
            ExprKind::Interpolation { value, str, conversion, format_spec } => {
                let values = [
                    self.expr(value)?,
                    constant(str),
                    Object::small_int(*conversion),
                    self.optional(format_spec)?,
                ];
                self.placed(range, Node::Interpolation, values)
            }
            ExprKind::JoinedStr { values } => {
                self.placed(range, Node::JoinedStr, [self.exprs(values)?])
            }
            ExprKind::TemplateStr { values } => {
                self.placed(range, Node::TemplateStr, [self.exprs(values)?])
            }
            ExprKind::Constant { value, unicode_kind } => {
                let kind = if *unicode_kind { Object::str("u") } else { Object::NONE };
                self.placed(range, Node::Constant, [constant(value), kind])
            }
            ExprKind::Attribute { value, attr, ctx } => {
                let values = [self.expr(value)?, self.name(attr), self.context(*ctx)];
                self.placed(range, Node::Attribute, values)
            }
            ExprKind::Subscript { value, slice, ctx } => {
                let values = [self.expr(value)?, self.expr(slice)?, self.context(*ctx)];
                self.placed(range, Node::Subscript, values)
            }
            ExprKind::Starred { value, ctx } => {
                self.placed(range, Node::Starred, [self.expr(value)?, self.context(*ctx)])
            }
            ExprKind::Name { id, ctx } => {
                self.placed(range, Node::Name, [self.name(id), self.context(*ctx)])
            }
            ExprKind::List { elts, ctx } => {
                self.placed(range, Node::List, [self.exprs(elts)?, self.context(*ctx)])
            }
            ExprKind::Tuple { elts, ctx } => {
                self.placed(range, Node::Tuple, [self.exprs(elts)?, self.context(*ctx)])
            }
            ExprKind::Slice { lower, upper, step } => {
                let values = [self.optional(lower)?, self.optional(upper)?, self.optional(step)?];
                self.placed(range, Node::Slice, values)
            }
        }
    }

    fn patterns(&self, items: &Seq<P<Pattern>>) -> PyResult {
        self.list(items, |made, item| made.pattern(item))
    }

    fn pattern(&self, pattern: &Pattern) -> PyResult {
        self.thread.check_native_stack(" during ast construction")?;
        let range = pattern.range;
        match &pattern.kind {
            PatternKind::MatchValue { value } => {
                self.placed(range, Node::MatchValue, [self.expr(value)?])
            }
            PatternKind::MatchSingleton { value } => {
                self.placed(range, Node::MatchSingleton, [constant(value)])
            }
            PatternKind::MatchSequence { patterns } => {
                self.placed(range, Node::MatchSequence, [self.patterns(patterns)?])
            }
            PatternKind::MatchMapping { keys, patterns, rest } => {
                let values =
                    [self.exprs(keys)?, self.patterns(patterns)?, self.optional_name(rest)];
                self.placed(range, Node::MatchMapping, values)
            }
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => {
                let values = [
                    self.expr(cls)?,
                    self.patterns(patterns)?,
                    self.names(kwd_attrs)?,
                    self.patterns(kwd_patterns)?,
                ];
                self.placed(range, Node::MatchClass, values)
            }
            PatternKind::MatchStar { name } => {
                self.placed(range, Node::MatchStar, [self.optional_name(name)])
            }
            PatternKind::MatchAs { pattern, name } => {
                let pattern = match pattern {
                    Some(pattern) => self.pattern(pattern)?,
                    None => Object::NONE,
                };
                self.placed(range, Node::MatchAs, [pattern, self.optional_name(name)])
            }
            PatternKind::MatchOr { patterns } => {
                self.placed(range, Node::MatchOr, [self.patterns(patterns)?])
            }
        }
    }

    fn context(&self, ctx: ExprContext) -> Object {
        self.single(match ctx {
            ExprContext::Load => Node::Load,
            ExprContext::Store => Node::Store,
            ExprContext::Del => Node::Del,
        })
    }

    fn operator(&self, op: Operator) -> Object {
        self.single(match op {
            Operator::Add => Node::Add,
            Operator::Sub => Node::Sub,
            Operator::Mult => Node::Mult,
            Operator::MatMult => Node::MatMult,
            Operator::Div => Node::Div,
            Operator::Mod => Node::Mod,
            Operator::Pow => Node::Pow,
            Operator::LShift => Node::LShift,
            Operator::RShift => Node::RShift,
            Operator::BitOr => Node::BitOr,
            Operator::BitXor => Node::BitXor,
            Operator::BitAnd => Node::BitAnd,
            Operator::FloorDiv => Node::FloorDiv,
        })
    }

    fn comparison(&self, op: CmpOp) -> Object {
        self.single(match op {
            CmpOp::Eq => Node::Eq,
            CmpOp::NotEq => Node::NotEq,
            CmpOp::Lt => Node::Lt,
            CmpOp::LtE => Node::LtE,
            CmpOp::Gt => Node::Gt,
            CmpOp::GtE => Node::GtE,
            CmpOp::Is => Node::Is,
            CmpOp::IsNot => Node::IsNot,
            CmpOp::In => Node::In,
            CmpOp::NotIn => Node::NotIn,
        })
    }
}
