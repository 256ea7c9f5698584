//! Node objects to trees. Matches the `obj2ast` half of CPython's `Python/Python-ast.c`.

use super::classes::Classes;
use super::nodes::{GROUPS, Node, Place};
use super::validate::validate;
use krait_objects::types::bytes::BYTES;
use krait_objects::types::complex::{COMPLEX, Complex};
use krait_objects::types::set::FROZENSET;
use krait_objects::types::str::{STR, Str};
use krait_objects::types::tuple::TUPLE;
use krait_objects::{Object, PyResult, Raised, Thread, codecs};
use krait_syntax::ast::*;
use krait_syntax::parser::Mode;
use std::rc::Rc;

/// The tree of a node object that `compile(…, mode)` was given, checked to be one that can be compiled.
pub fn tree_of(thread: &Thread, object: &Object, mode: Mode) -> PyResult<Mod> {
    let reader = Reader { thread, classes: Classes::get(thread)? };
    let wanted = match mode {
        Mode::Exec => Node::Module,
        Mode::Eval => Node::Expression,
        Mode::Single => Node::Interactive,
        Mode::FunctionType => Node::FunctionType,
    };
    if !reader.is(object, wanted)? {
        return Err(thread.type_error(format!(
            "expected {} node, got {}",
            wanted.class_name(),
            object.ty().last_name()
        )));
    }
    let tree = reader.module(object)?;
    validate(thread, &tree)?;
    Ok(tree)
}

#[derive(Clone, Copy)]
struct Reader<'t> {
    thread: &'t Thread,
    classes: &'static Classes,
}

/// A node object of a known class.
struct Fields<'r, 't> {
    reader: &'r Reader<'t>,
    object: &'r Object,
    node: Node,
}

impl<'t> Reader<'t> {
    fn is(&self, object: &Object, node: Node) -> PyResult<bool> {
        object.isinstance(self.thread, &self.classes.class(node).ty.to_object())
    }

    /// Which class of a group the object has: `TypeError: expected some sort of GROUP, but got …` if none.
    fn class_of(&self, object: &Object, base: Node) -> PyResult<Node> {
        let group = GROUPS.iter().find(|group| group.base == base);
        let nodes = group.map_or(&[][..], |group| group.nodes);
        let exact = nodes.iter().find(|&&(node, _)| object.is_exact(&self.classes.class(node).ty));
        if let Some(&(node, _)) = exact {
            return Ok(node);
        }
        for &(node, _) in nodes {
            if self.is(object, node)? {
                return Ok(node);
            }
        }
        Err(self.thread.type_error(format!(
            "expected some sort of {}, but got {}",
            base.class_name(),
            object.repr_string(self.thread)?
        )))
    }

    fn fields<'r>(&'r self, object: &'r Object, node: Node) -> Fields<'r, 't> {
        Fields { reader: self, object, node }
    }

    fn enter(&self, node: Node) -> PyResult<()> {
        self.thread.check_native_stack(&format!(" while traversing '{}' node", node.class_name()))
    }

    fn missing(&self, name: &Object, class: &str) -> Raised {
        let name = name.as_str().map(Str::to_string_lossy).unwrap_or_default();
        self.thread.type_error(format!("required field \"{name}\" missing from {class}"))
    }

    fn int(&self, value: &Object) -> PyResult<i32> {
        let Some(int) = value.as_int() else {
            let shown = value.repr_string(self.thread)?;
            return Err(self.thread.value_error(format!("invalid integer value: {shown}")));
        };
        int.to_i64()
            .and_then(|value| i32::try_from(value).ok())
            .ok_or_else(|| self.thread.overflow_error("Python int too large to convert to C int"))
    }

    /// The place of a node in the source. Negative numbers stay as they are bit by bit.
    fn place(&self, object: &Object, base: Node, place: Place) -> PyResult<Range> {
        let names = &self.classes.place;
        let number = |index: usize, default: Option<i32>| -> PyResult<i32> {
            match (object.lookup_attr(self.thread, &names[index])?, default) {
                (None, None) => Err(self.missing(&names[index], base.class_name())),
                (None, Some(default)) => Ok(default),
                (Some(value), Some(default)) if value.is_none() => Ok(default),
                (Some(value), _) => self.int(&value),
            }
        };
        let lineno = number(0, None)?;
        let col_offset = number(1, None)?;
        let optional = |start| (place == Place::OptionalEnd).then_some(start);
        let end_lineno = number(2, optional(lineno))?;
        let end_col_offset = number(3, optional(col_offset))?;
        Ok(Range::new(lineno as u32, col_offset as u32, end_lineno as u32, end_col_offset as u32))
    }

    fn identifier(&self, value: &Object) -> PyResult<Identifier> {
        if !value.is_exact(&STR) {
            return Err(self.thread.type_error("AST identifier must be of type str"));
        }
        Ok(Identifier::new(&codecs::utf8(self.thread, value)?))
    }

    fn module(&self, object: &Object) -> PyResult<Mod> {
        let node = self.class_of(object, Node::mod_)?;
        let f = self.fields(object, node);
        Ok(match node {
            Node::Module => {
                Mod::Module { body: f.stmts(0)?, type_ignores: f.list(1, Reader::type_ignore)? }
            }
            Node::Interactive => Mod::Interactive { body: f.stmts(0)? },
            Node::Expression => Mod::Expression { body: f.expr(0)? },
            _ => Mod::FunctionType { argtypes: f.exprs(0)?, returns: f.expr(1)? },
        })
    }

    fn type_ignore(&self, object: &Object) -> PyResult<TypeIgnore> {
        let node = self.class_of(object, Node::type_ignore)?;
        let f = self.fields(object, node);
        Ok(TypeIgnore { lineno: f.int(0)? as u32, tag: f.text(1)? })
    }

    fn stmt(&self, object: &Object) -> PyResult<P<Stmt>> {
        if object.is_none() {
            return Err(self.thread.value_error("None disallowed in statement list"));
        }
        let range = self.place(object, Node::stmt, Place::OptionalEnd)?;
        let node = self.class_of(object, Node::stmt)?;
        self.enter(node)?;
        let f = self.fields(object, node);
        let kind = match node {
            Node::FunctionDef => StmtKind::FunctionDef(Box::new(f.function()?)),
            Node::AsyncFunctionDef => StmtKind::AsyncFunctionDef(Box::new(f.function()?)),
            Node::ClassDef => StmtKind::ClassDef(Box::new(ClassDef {
                name: f.identifier(0)?,
                bases: f.exprs(1)?,
                keywords: f.list(2, Reader::keyword)?,
                body: f.stmts(3)?,
                decorator_list: f.exprs(4)?,
                type_params: f.list(5, Reader::type_param)?,
            })),
            Node::Return => StmtKind::Return { value: f.optional_expr(0)? },
            Node::Delete => StmtKind::Delete { targets: f.exprs(0)? },
            Node::Assign => StmtKind::Assign {
                targets: f.exprs(0)?,
                value: f.expr(1)?,
                type_comment: f.optional_text(2)?.map(Box::new),
            },
            Node::TypeAlias => StmtKind::TypeAlias {
                name: f.expr(0)?,
                type_params: f.list(1, Reader::type_param)?,
                value: f.expr(2)?,
            },
            Node::AugAssign => {
                StmtKind::AugAssign { target: f.expr(0)?, op: f.operator(1)?, value: f.expr(2)? }
            }
            Node::AnnAssign => StmtKind::AnnAssign {
                target: f.expr(0)?,
                annotation: f.expr(1)?,
                value: f.optional_expr(2)?,
                simple: f.int(3)? != 0,
            },
            Node::For => StmtKind::For(Box::new(f.for_()?)),
            Node::AsyncFor => StmtKind::AsyncFor(Box::new(f.for_()?)),
            Node::While => {
                StmtKind::While { test: f.expr(0)?, body: f.stmts(1)?, orelse: f.stmts(2)? }
            }
            Node::If => StmtKind::If { test: f.expr(0)?, body: f.stmts(1)?, orelse: f.stmts(2)? },
            Node::With => StmtKind::With(Box::new(f.with()?)),
            Node::AsyncWith => StmtKind::AsyncWith(Box::new(f.with()?)),
            Node::Match => {
                StmtKind::Match { subject: f.expr(0)?, cases: f.list(1, Reader::match_case)? }
            }
            Node::Raise => StmtKind::Raise { exc: f.optional_expr(0)?, cause: f.optional_expr(1)? },
            Node::Try => StmtKind::Try(Box::new(f.try_()?)),
            Node::TryStar => StmtKind::TryStar(Box::new(f.try_()?)),
            Node::Assert => StmtKind::Assert { test: f.expr(0)?, msg: f.optional_expr(1)? },
            Node::Import => StmtKind::Import { names: f.list(0, Reader::alias)? },
            Node::ImportFrom => {
                let (module, names) = (f.optional_identifier(0)?, f.list(1, Reader::alias)?);
                let level = f.optional_int(2)?;
                let level = u32::try_from(level)
                    .map_err(|_| self.thread.value_error("Negative ImportFrom level"))?;
                StmtKind::ImportFrom { module, names, level }
            }
            Node::Global => StmtKind::Global { names: f.list(0, Reader::identifier)? },
            Node::Nonlocal => StmtKind::Nonlocal { names: f.list(0, Reader::identifier)? },
            Node::Expr => StmtKind::Expr { value: f.expr(0)? },
            Node::Pass => StmtKind::Pass,
            Node::Break => StmtKind::Break,
            _ => StmtKind::Continue,
        };
        Ok(P::new(Stmt { kind, range }))
    }

    fn expr(&self, object: &Object) -> PyResult<P<Expr>> {
        if object.is_none() {
            return Err(self.thread.value_error("None disallowed in expression list"));
        }
        let range = self.place(object, Node::expr, Place::OptionalEnd)?;
        let node = self.class_of(object, Node::expr)?;
        self.enter(node)?;
        let f = self.fields(object, node);
        let kind = match node {
            Node::BoolOp => ExprKind::BoolOp {
                op: match f.simple(0, Node::boolop)? {
                    Node::And => BoolOp::And,
                    _ => BoolOp::Or,
                },
                values: f.exprs(1)?,
            },
            Node::NamedExpr => ExprKind::NamedExpr { target: f.expr(0)?, value: f.expr(1)? },
            Node::BinOp => {
                ExprKind::BinOp { left: f.expr(0)?, op: f.operator(1)?, right: f.expr(2)? }
            }
            Node::UnaryOp => ExprKind::UnaryOp {
                op: match f.simple(0, Node::unaryop)? {
                    Node::Invert => UnaryOp::Invert,
                    Node::Not => UnaryOp::Not,
                    Node::UAdd => UnaryOp::UAdd,
                    _ => UnaryOp::USub,
                },
                operand: f.expr(1)?,
            },
            Node::Lambda => ExprKind::Lambda { args: f.arguments(0)?, body: f.expr(1)? },
            Node::IfExp => {
                ExprKind::IfExp { test: f.expr(0)?, body: f.expr(1)?, orelse: f.expr(2)? }
            }
            Node::Dict => ExprKind::Dict { keys: f.optional_exprs(0)?, values: f.exprs(1)? },
            Node::Set => ExprKind::Set { elts: f.exprs(0)? },
            Node::ListComp => {
                ExprKind::ListComp { elt: f.expr(0)?, generators: f.comprehensions(1)? }
            }
            Node::SetComp => {
                ExprKind::SetComp { elt: f.expr(0)?, generators: f.comprehensions(1)? }
            }
            Node::DictComp => ExprKind::DictComp {
                key: f.expr(0)?,
                value: f.expr(1)?,
                generators: f.comprehensions(2)?,
            },
            Node::GeneratorExp => {
                ExprKind::GeneratorExp { elt: f.expr(0)?, generators: f.comprehensions(1)? }
            }
            Node::Await => ExprKind::Await { value: f.expr(0)? },
            Node::Yield => ExprKind::Yield { value: f.optional_expr(0)? },
            Node::YieldFrom => ExprKind::YieldFrom { value: f.expr(0)? },
            Node::Compare => ExprKind::Compare {
                left: f.expr(0)?,
                ops: f.list(1, Reader::comparison)?,
                comparators: f.exprs(2)?,
            },
            Node::Call => ExprKind::Call {
                func: f.expr(0)?,
                args: f.exprs(1)?,
                keywords: f.list(2, Reader::keyword)?,
            },
            Node::FormattedValue => ExprKind::FormattedValue {
                value: f.expr(0)?,
                conversion: f.int(1)?,
                format_spec: f.optional_expr(2)?,
            },
            Node::Interpolation => ExprKind::Interpolation {
                value: f.expr(0)?,
                str: Box::new(f.constant(1)?),
                conversion: f.int(2)?,
                format_spec: f.optional_expr(3)?,
            },
            Node::JoinedStr => ExprKind::JoinedStr { values: f.exprs(0)? },
            Node::TemplateStr => ExprKind::TemplateStr { values: f.exprs(0)? },
            Node::Constant => {
                let value = f.constant(0)?;
                let kind = f.optional_text(1)?;
                let unicode_kind = kind.is_some_and(|kind| kind.as_str() == "u");
                ExprKind::Constant { value, unicode_kind }
            }
            Node::Attribute => ExprKind::Attribute {
                value: f.expr(0)?,
                attr: f.identifier(1)?,
                ctx: f.context(2)?,
            },
            Node::Subscript => {
                ExprKind::Subscript { value: f.expr(0)?, slice: f.expr(1)?, ctx: f.context(2)? }
            }
            Node::Starred => ExprKind::Starred { value: f.expr(0)?, ctx: f.context(1)? },
            Node::Name => ExprKind::Name { id: f.identifier(0)?, ctx: f.context(1)? },
            Node::List => ExprKind::List { elts: f.exprs(0)?, ctx: f.context(1)? },
            Node::Tuple => ExprKind::Tuple { elts: f.exprs(0)?, ctx: f.context(1)? },
            _ => ExprKind::Slice {
                lower: f.optional_expr(0)?,
                upper: f.optional_expr(1)?,
                step: f.optional_expr(2)?,
            },
        };
        Ok(P::new(Expr { kind, range }))
    }

    fn comparison(&self, object: &Object) -> PyResult<CmpOp> {
        Ok(match self.class_of(object, Node::cmpop)? {
            Node::Eq => CmpOp::Eq,
            Node::NotEq => CmpOp::NotEq,
            Node::Lt => CmpOp::Lt,
            Node::LtE => CmpOp::LtE,
            Node::Gt => CmpOp::Gt,
            Node::GtE => CmpOp::GtE,
            Node::Is => CmpOp::Is,
            Node::IsNot => CmpOp::IsNot,
            Node::In => CmpOp::In,
            _ => CmpOp::NotIn,
        })
    }

    fn comprehension(&self, object: &Object) -> PyResult<Comprehension> {
        let f = self.fields(object, Node::comprehension);
        Ok(Comprehension {
            target: f.expr(0)?,
            iter: f.expr(1)?,
            ifs: f.exprs(2)?,
            is_async: f.int(3)? != 0,
        })
    }

    fn handler(&self, object: &Object) -> PyResult<ExceptHandler> {
        let range = self.place(object, Node::excepthandler, Place::OptionalEnd)?;
        let node = self.class_of(object, Node::excepthandler)?;
        let f = self.fields(object, node);
        Ok(ExceptHandler {
            typ: f.optional_expr(0)?,
            name: f.optional_identifier(1)?,
            body: f.stmts(2)?,
            range,
        })
    }

    fn arg(&self, object: &Object) -> PyResult<P<Arg>> {
        let f = self.fields(object, Node::arg);
        Ok(P::new(Arg {
            arg: f.identifier(0)?,
            annotation: f.optional_expr(1)?,
            type_comment: f.optional_text(2)?.map(Box::new),
            range: self.place(object, Node::arg, Place::OptionalEnd)?,
        }))
    }

    fn keyword(&self, object: &Object) -> PyResult<Keyword> {
        let f = self.fields(object, Node::keyword);
        Ok(Keyword {
            arg: f.optional_identifier(0)?,
            value: f.expr(1)?,
            range: self.place(object, Node::keyword, Place::OptionalEnd)?,
        })
    }

    fn alias(&self, object: &Object) -> PyResult<Alias> {
        let f = self.fields(object, Node::alias);
        Ok(Alias {
            name: f.identifier(0)?,
            asname: f.optional_identifier(1)?,
            range: self.place(object, Node::alias, Place::OptionalEnd)?,
        })
    }

    fn with_item(&self, object: &Object) -> PyResult<WithItem> {
        let f = self.fields(object, Node::withitem);
        Ok(WithItem { context_expr: f.expr(0)?, optional_vars: f.optional_expr(1)? })
    }

    fn match_case(&self, object: &Object) -> PyResult<MatchCase> {
        let f = self.fields(object, Node::match_case);
        Ok(MatchCase { pattern: f.pattern(0)?, guard: f.optional_expr(1)?, body: f.stmts(2)? })
    }

    fn pattern(&self, object: &Object) -> PyResult<P<Pattern>> {
        if object.is_none() {
            return Err(self.thread.value_error("None disallowed in pattern list"));
        }
        let range = self.place(object, Node::pattern, Place::RequiredEnd)?;
        let node = self.class_of(object, Node::pattern)?;
        self.enter(node)?;
        let f = self.fields(object, node);
        let kind = match node {
            Node::MatchValue => PatternKind::MatchValue { value: f.expr(0)? },
            Node::MatchSingleton => {
                let value = f.required(0)?;
                let value = if value.is_none() {
                    Constant::None
                } else if value.is(&Object::TRUE) {
                    Constant::True
                } else if value.is(&Object::FALSE) {
                    Constant::False
                } else {
                    return Err(self
                        .thread
                        .value_error("MatchSingleton can only contain True, False and None"));
                };
                PatternKind::MatchSingleton { value }
            }
            Node::MatchSequence => {
                PatternKind::MatchSequence { patterns: f.list(0, Reader::pattern)? }
            }
            Node::MatchMapping => PatternKind::MatchMapping {
                keys: f.exprs(0)?,
                patterns: f.list(1, Reader::pattern)?,
                rest: f.optional_identifier(2)?,
            },
            Node::MatchClass => PatternKind::MatchClass {
                cls: f.expr(0)?,
                patterns: f.list(1, Reader::pattern)?,
                kwd_attrs: f.list(2, Reader::identifier)?,
                kwd_patterns: f.list(3, Reader::pattern)?,
            },
            Node::MatchStar => PatternKind::MatchStar { name: f.optional_identifier(0)? },
            Node::MatchAs => {
                let pattern = match f.optional(0)? {
                    Some(pattern) => Some(self.pattern(&pattern)?),
                    None => None,
                };
                PatternKind::MatchAs { pattern, name: f.optional_identifier(1)? }
            }
            _ => PatternKind::MatchOr { patterns: f.list(0, Reader::pattern)? },
        };
        Ok(P::new(Pattern { kind, range }))
    }

    fn type_param(&self, object: &Object) -> PyResult<P<TypeParam>> {
        let range = self.place(object, Node::type_param, Place::RequiredEnd)?;
        let node = self.class_of(object, Node::type_param)?;
        let f = self.fields(object, node);
        let name = f.identifier(0)?;
        let kind = match node {
            Node::TypeVar => TypeParamKind::TypeVar {
                name,
                bound: f.optional_expr(1)?,
                default_value: f.optional_expr(2)?,
            },
            Node::ParamSpec => {
                TypeParamKind::ParamSpec { name, default_value: f.optional_expr(1)? }
            }
            _ => TypeParamKind::TypeVarTuple { name, default_value: f.optional_expr(1)? },
        };
        Ok(P::new(TypeParam { kind, range }))
    }

    /// A constant's value; only exact instances of the types of literals may be one.
    fn constant(&self, value: &Object) -> PyResult<Constant> {
        if let Some(constant) = plain_constant(value) {
            return Ok(constant);
        }
        let items = if value.is_exact(&TUPLE) {
            value.as_tuple().map(|items| items.as_slice().to_vec())
        } else if value.is_exact(&FROZENSET) {
            value.as_set().map(|set| set.keys().into_iter().map(|(key, _)| key).collect())
        } else {
            None
        };
        let Some(items) = items else {
            return Err(self.thread.type_error(format!(
                "got an invalid type in Constant: {}",
                value.ty().last_name()
            )));
        };
        self.thread.check_native_stack(" during compilation")?;
        let items = items.iter().map(|item| self.constant(item));
        let items: Rc<[Constant]> = items.collect::<PyResult<Vec<_>>>()?.into();
        Ok(if value.is_exact(&TUPLE) { Constant::Tuple(items) } else { Constant::FrozenSet(items) })
    }
}

fn plain_constant(value: &Object) -> Option<Constant> {
    Some(if value.is_none() {
        Constant::None
    } else if value.is(&Object::TRUE) {
        Constant::True
    } else if value.is(&Object::FALSE) {
        Constant::False
    } else if value.is(&Object::ELLIPSIS) {
        Constant::Ellipsis
    } else if value.is_exact_int() {
        Constant::int(value.as_int()?.to_big())
    } else if value.is_exact_float() {
        Constant::Float(value.as_float()?)
    } else if value.is_exact(&COMPLEX) {
        let value = value.downcast::<Complex>()?;
        Constant::Complex { re: value.re, im: value.im }
    } else if value.is_exact(&STR) {
        Constant::str(value.as_str()?.to_text())
    } else if value.is_exact(&BYTES) {
        Constant::Bytes(value.as_bytes()?.as_slice().into())
    } else {
        return None;
    })
}

impl<'t> Fields<'_, 't> {
    fn name(&self, index: usize) -> &'static Object {
        &self.reader.classes.class(self.node).fields[index]
    }

    fn get(&self, index: usize) -> PyResult<Option<Object>> {
        self.object.lookup_attr(self.reader.thread, self.name(index))
    }

    /// The field, None if it is missing or None.
    fn optional(&self, index: usize) -> PyResult<Option<Object>> {
        Ok(self.get(index)?.filter(|value| !value.is_none()))
    }

    fn required(&self, index: usize) -> PyResult {
        self.get(index)?
            .ok_or_else(|| self.reader.missing(self.name(index), self.node.class_name()))
    }

    /// The field, which must not be None.
    fn present(&self, index: usize) -> PyResult {
        let value = self.required(index)?;
        if value.is_none() {
            let name = self.name(index).as_str().map(Str::to_string_lossy).unwrap_or_default();
            let class = self.node.class_name();
            return Err(self
                .reader
                .thread
                .value_error(format!("field '{name}' is required for {class}")));
        }
        Ok(value)
    }

    fn list<T>(
        &self,
        index: usize,
        read: fn(&Reader<'t>, &Object) -> PyResult<T>,
    ) -> PyResult<Seq<T>> {
        let Some(value) = self.get(index)? else { return Ok(Seq::new()) };
        let thread = self.reader.thread;
        let what = || {
            let name = self.name(index).as_str().map(Str::to_string_lossy).unwrap_or_default();
            format!("{} field \"{name}\"", self.node.class_name())
        };
        let Some(list) = value.as_list() else {
            return Err(thread.type_error(format!(
                "{} must be a list, not a {}",
                what(),
                value.ty().name()
            )));
        };
        let len = list.len();
        let mut items = Vec::with_capacity(len);
        for at in 0..len {
            let item = list.get(at);
            if let Some(item) = item {
                items.push(read(self.reader, &item)?);
            }
            if list.len() != len {
                return Err(
                    thread.runtime_error(format!("{} changed size during iteration", what()))
                );
            }
        }
        Ok(items.into())
    }

    fn expr(&self, index: usize) -> PyResult<P<Expr>> {
        self.reader.expr(&self.present(index)?)
    }

    fn optional_expr(&self, index: usize) -> PyResult<Option<P<Expr>>> {
        self.optional(index)?.map(|value| self.reader.expr(&value)).transpose()
    }

    fn exprs(&self, index: usize) -> PyResult<Seq<P<Expr>>> {
        self.list(index, Reader::expr)
    }

    fn optional_exprs(&self, index: usize) -> PyResult<Seq<Option<P<Expr>>>> {
        self.list(
            index,
            |reader, value| {
                if value.is_none() { Ok(None) } else { reader.expr(value).map(Some) }
            },
        )
    }

    fn stmts(&self, index: usize) -> PyResult<Seq<P<Stmt>>> {
        self.list(index, Reader::stmt)
    }

    fn comprehensions(&self, index: usize) -> PyResult<Seq<Comprehension>> {
        self.list(index, Reader::comprehension)
    }

    fn pattern(&self, index: usize) -> PyResult<P<Pattern>> {
        self.reader.pattern(&self.present(index)?)
    }

    fn identifier(&self, index: usize) -> PyResult<Identifier> {
        self.reader.identifier(&self.present(index)?)
    }

    fn optional_identifier(&self, index: usize) -> PyResult<Option<Identifier>> {
        self.optional(index)?.map(|value| self.reader.identifier(&value)).transpose()
    }

    fn text(&self, index: usize) -> PyResult<Text> {
        self.text_of(&self.present(index)?)
    }

    fn optional_text(&self, index: usize) -> PyResult<Option<Text>> {
        self.optional(index)?.map(|value| self.text_of(&value)).transpose()
    }

    fn text_of(&self, value: &Object) -> PyResult<Text> {
        if value.is_exact(&STR)
            && let Some(text) = value.as_str()
        {
            return Ok(text.to_text());
        }
        match value.as_bytes() {
            Some(bytes) if value.is_exact(&BYTES) => Ok(Text::from_latin1(bytes.as_slice())),
            _ => Err(self.reader.thread.type_error("AST string must be of type str")),
        }
    }

    fn int(&self, index: usize) -> PyResult<i32> {
        self.reader.int(&self.required(index)?)
    }

    fn optional_int(&self, index: usize) -> PyResult<i32> {
        self.optional(index)?.map_or(Ok(0), |value| self.reader.int(&value))
    }

    fn constant(&self, index: usize) -> PyResult<Constant> {
        self.reader.constant(&self.required(index)?)
    }

    /// The class of a field such as an operator.
    fn simple(&self, index: usize, base: Node) -> PyResult<Node> {
        self.reader.class_of(&self.required(index)?, base)
    }

    fn context(&self, index: usize) -> PyResult<ExprContext> {
        let Some(value) = self.get(index)? else { return Ok(ExprContext::Load) };
        Ok(match self.reader.class_of(&value, Node::expr_context)? {
            Node::Load => ExprContext::Load,
            Node::Store => ExprContext::Store,
            _ => ExprContext::Del,
        })
    }

    fn operator(&self, index: usize) -> PyResult<Operator> {
        Ok(match self.simple(index, Node::operator)? {
            Node::Add => Operator::Add,
            Node::Sub => Operator::Sub,
            Node::Mult => Operator::Mult,
            Node::MatMult => Operator::MatMult,
            Node::Div => Operator::Div,
            Node::Mod => Operator::Mod,
            Node::Pow => Operator::Pow,
            Node::LShift => Operator::LShift,
            Node::RShift => Operator::RShift,
            Node::BitOr => Operator::BitOr,
            Node::BitXor => Operator::BitXor,
            Node::BitAnd => Operator::BitAnd,
            _ => Operator::FloorDiv,
        })
    }

    fn arguments(&self, index: usize) -> PyResult<P<Arguments>> {
        let object = self.required(index)?;
        let f = self.reader.fields(&object, Node::arguments);
        let optional_arg = |index| -> PyResult<Option<P<Arg>>> {
            f.optional(index)?.map(|value| self.reader.arg(&value)).transpose()
        };
        Ok(P::new(Arguments {
            posonlyargs: f.list(0, Reader::arg)?,
            args: f.list(1, Reader::arg)?,
            vararg: optional_arg(2)?,
            kwonlyargs: f.list(3, Reader::arg)?,
            kw_defaults: f.optional_exprs(4)?,
            kwarg: optional_arg(5)?,
            defaults: f.exprs(6)?,
        }))
    }

    fn function(&self) -> PyResult<FunctionDef> {
        Ok(FunctionDef {
            name: self.identifier(0)?,
            args: self.arguments(1)?,
            body: self.stmts(2)?,
            decorator_list: self.exprs(3)?,
            returns: self.optional_expr(4)?,
            type_comment: self.optional_text(5)?.map(Box::new),
            type_params: self.list(6, Reader::type_param)?,
        })
    }

    fn for_(&self) -> PyResult<For> {
        Ok(For {
            target: self.expr(0)?,
            iter: self.expr(1)?,
            body: self.stmts(2)?,
            orelse: self.stmts(3)?,
            type_comment: self.optional_text(4)?.map(Box::new),
        })
    }

    fn with(&self) -> PyResult<With> {
        Ok(With {
            items: self.list(0, Reader::with_item)?,
            body: self.stmts(1)?,
            type_comment: self.optional_text(2)?.map(Box::new),
        })
    }

    fn try_(&self) -> PyResult<Try> {
        Ok(Try {
            body: self.stmts(0)?,
            handlers: self.list(1, Reader::handler)?,
            orelse: self.stmts(2)?,
            finalbody: self.stmts(3)?,
        })
    }
}
