//! What the grammar's actions build: nodes from their parts, and the small values rules hand to each other. It owns
//! no parser state (see `parser.rs` for the methods that need it). Matches CPython's `Parser/action_helpers.c`.

pub use crate::ast::ExprContext::{Del, Load, Store};
use crate::ast::*;
pub use crate::parser::Targets;

pub type E = P<Expr>;
pub type S = P<Stmt>;

/// The key of a dict item is `None` for `**value`.
pub type KeyValue = (Option<E>, E);
pub type KeyPattern = (E, P<Pattern>);

/// A logical line's statements; most lines hold one.
pub enum Stmts {
    One(S),
    Many(Vec<S>),
}

impl Stmts {
    pub fn into_seq(self) -> Seq<S> {
        match self {
            Stmts::One(statement) => vec![statement].into(),
            Stmts::Many(statements) => statements.into(),
        }
    }
}

pub struct NameDefault {
    pub arg: P<Arg>,
    pub default: Option<E>,
}

pub struct SlashWithDefault {
    pub plain: Vec<P<Arg>>,
    pub with_default: Vec<NameDefault>,
}

/// The parameters from `*` on.
pub struct StarEtc {
    pub vararg: Option<P<Arg>>,
    pub kwonly: Vec<NameDefault>,
    pub kwarg: Option<P<Arg>>,
}

#[derive(Clone, Debug, Default)]
pub struct CallArguments {
    pub args: Seq<E>,
    pub keywords: Seq<Keyword>,
}

impl Node for CallArguments {}

pub enum KeywordOrStarred {
    Keyword(Keyword),
    Starred(E),
}

pub fn ex(kind: ExprKind, range: Range) -> E {
    P::new(Expr { kind, range })
}

pub fn st(kind: StmtKind, range: Range) -> S {
    P::new(Stmt { kind, range })
}

pub fn pattern(kind: PatternKind, range: Range) -> P<Pattern> {
    P::new(Pattern { kind, range })
}

pub fn type_param(kind: TypeParamKind, range: Range) -> P<TypeParam> {
    P::new(TypeParam { kind, range })
}

pub fn constant(value: Constant, range: Range) -> E {
    ex(ExprKind::Constant { value, unicode_kind: false }, range)
}

pub fn binary(left: E, op: Operator, right: E, range: Range) -> E {
    ex(ExprKind::BinOp { left, op, right }, range)
}

pub fn unary(op: UnaryOp, operand: E, range: Range) -> E {
    ex(ExprKind::UnaryOp { op, operand }, range)
}

pub fn power(base: E, exponent: Option<E>, range: Range) -> E {
    match exponent {
        Some(exponent) => binary(base, Operator::Pow, exponent, range),
        None => base,
    }
}

pub fn boolean(op: BoolOp, first: E, rest: Vec<E>, range: Range) -> E {
    if rest.is_empty() {
        return first;
    }
    ex(ExprKind::BoolOp { op, values: prepend(first, rest).into() }, range)
}

pub fn compare(left: E, rest: Vec<(CmpOp, E)>, range: Range) -> E {
    if rest.is_empty() {
        return left;
    }
    let (ops, comparators): (Vec<_>, Vec<_>) = rest.into_iter().unzip();
    ex(ExprKind::Compare { left, ops: ops.into(), comparators: comparators.into() }, range)
}

/// `body if test else orelse`, or just `body`.
pub fn conditional(body: E, tail: Option<(E, E)>, range: Range) -> E {
    match tail {
        Some((test, orelse)) => ex(ExprKind::IfExp { test, body, orelse }, range),
        None => body,
    }
}

pub fn tuple(elts: Vec<E>, ctx: ExprContext, range: Range) -> E {
    ex(ExprKind::Tuple { elts: elts.into(), ctx }, range)
}

/// A comma makes a tuple.
pub fn maybe_tuple(first: E, rest: Vec<E>, comma: bool, range: Range) -> E {
    if rest.is_empty() && !comma { first } else { tuple(prepend(first, rest), Load, range) }
}

pub fn starred(value: E, ctx: ExprContext, range: Range) -> E {
    ex(ExprKind::Starred { value, ctx }, range)
}

pub fn attribute(value: E, name: E, ctx: ExprContext, range: Range) -> E {
    ex(ExprKind::Attribute { value, attr: identifier(&name), ctx }, range)
}

pub fn subscript(value: E, slice: E, ctx: ExprContext, range: Range) -> E {
    ex(ExprKind::Subscript { value, slice, ctx }, range)
}

pub fn call(func: E, arguments: Option<P<CallArguments>>, range: Range) -> E {
    let CallArguments { args, keywords } = arguments.map(P::into_inner).unwrap_or_default();
    ex(ExprKind::Call { func, args, keywords }, range)
}

pub fn genexp_call(genexp: E) -> P<CallArguments> {
    P::new(CallArguments { args: vec![genexp].into(), keywords: Seq::new() })
}

pub fn dict(items: Vec<KeyValue>, range: Range) -> E {
    let (keys, values): (Vec<_>, Vec<_>) = items.into_iter().unzip();
    ex(ExprKind::Dict { keys: keys.into(), values: values.into() }, range)
}

pub fn keyword(name: Option<E>, value: E, range: Range) -> KeywordOrStarred {
    KeywordOrStarred::Keyword(Keyword { arg: name.as_ref().map(identifier), value, range })
}

/// Starred arguments among keywords (`f(a=1, *b)`) join the positional ones.
pub fn call_arguments(mut args: Vec<E>, rest: Vec<KeywordOrStarred>) -> P<CallArguments> {
    let mut keywords = Vec::new();
    for argument in rest {
        match argument {
            KeywordOrStarred::Keyword(keyword) => keywords.push(keyword),
            KeywordOrStarred::Starred(value) => args.push(value),
        }
    }
    P::new(CallArguments { args: args.into(), keywords: keywords.into() })
}

pub fn argument(name: E, annotation: Option<E>, range: Range) -> P<Arg> {
    P::new(Arg { arg: identifier(&name), annotation, type_comment: None, range })
}

pub fn no_arguments() -> P<Arguments> {
    P::new(Arguments::default())
}

/// `slash` and `slash_default` are the positional-only parameters, in whichever form was written.
pub fn make_arguments(
    slash: Vec<P<Arg>>,
    slash_default: Option<SlashWithDefault>,
    plain: Vec<P<Arg>>,
    with_default: Vec<NameDefault>,
    star: Option<StarEtc>,
) -> P<Arguments> {
    let mut posonlyargs = slash;
    let mut args = plain;
    let mut defaults = Vec::new();
    if let Some(slash) = slash_default {
        posonlyargs = slash.plain;
        split_defaults(slash.with_default, &mut posonlyargs, &mut defaults);
    }
    split_defaults(with_default, &mut args, &mut defaults);
    let mut result = Arguments {
        posonlyargs: posonlyargs.into(),
        args: args.into(),
        defaults: defaults.into(),
        ..Arguments::default()
    };
    if let Some(star) = star {
        let (names, defaults): (Vec<_>, Vec<_>) =
            star.kwonly.into_iter().map(|pair| (pair.arg, pair.default)).unzip();
        result.vararg = star.vararg;
        result.kwonlyargs = names.into();
        result.kw_defaults = defaults.into();
        result.kwarg = star.kwarg;
    }
    P::new(result)
}

fn split_defaults(pairs: Vec<NameDefault>, names: &mut Vec<P<Arg>>, defaults: &mut Vec<E>) {
    for pair in pairs {
        names.push(pair.arg);
        defaults.extend(pair.default);
    }
}

pub fn try_fields(
    body: Seq<S>,
    handlers: Vec<ExceptHandler>,
    orelse: Option<Seq<S>>,
    finalbody: Option<Seq<S>>,
) -> Box<Try> {
    Box::new(Try {
        body,
        handlers: handlers.into(),
        orelse: orelse.unwrap_or_default(),
        finalbody: finalbody.unwrap_or_default(),
    })
}

pub fn handler(typ: Option<E>, name: Option<E>, body: Seq<S>, range: Range) -> ExceptHandler {
    ExceptHandler { typ, name: name.as_ref().map(identifier), body, range }
}

/// Puts decorators on a function or class; its own range stays that of `def` or `class`.
pub fn decorated(decorators: Vec<E>, mut statement: S) -> S {
    match &mut statement.kind {
        StmtKind::FunctionDef(def) | StmtKind::AsyncFunctionDef(def) => {
            def.decorator_list = decorators.into()
        }
        StmtKind::ClassDef(def) => def.decorator_list = decorators.into(),
        _ => {}
    }
    statement
}

pub fn or_pattern(mut patterns: Vec<P<Pattern>>, range: Range) -> P<Pattern> {
    if patterns.len() == 1
        && let Some(only) = patterns.pop()
    {
        return only;
    }
    pattern(PatternKind::MatchOr { patterns: patterns.into() }, range)
}

pub fn mapping_pattern(items: Vec<KeyPattern>, rest: Option<E>, range: Range) -> P<Pattern> {
    let (keys, patterns): (Vec<_>, Vec<_>) = items.into_iter().unzip();
    let rest = rest.as_ref().map(identifier);
    pattern(PatternKind::MatchMapping { keys: keys.into(), patterns: patterns.into(), rest }, range)
}

pub fn class_pattern(
    cls: E,
    patterns: Vec<P<Pattern>>,
    keywords: Vec<KeyPattern>,
    range: Range,
) -> P<Pattern> {
    let (names, values): (Vec<_>, Vec<_>) = keywords.into_iter().unzip();
    let kind = PatternKind::MatchClass {
        cls,
        patterns: patterns.into(),
        kwd_attrs: identifiers(names),
        kwd_patterns: values.into(),
    };
    pattern(kind, range)
}

/// The name of a `Name` node; empty for any other node, which the grammar never passes.
pub fn identifier(name: &E) -> Identifier {
    match &name.kind {
        ExprKind::Name { id, .. } => id.clone(),
        _ => Identifier::new(""),
    }
}

pub fn identifiers(names: Vec<E>) -> Seq<Identifier> {
    names.iter().map(identifier).collect()
}

/// `name.attr` but not a bare name.
pub fn as_attribute(value: E) -> Option<E> {
    matches!(value.kind, ExprKind::Attribute { .. }).then_some(value)
}

pub fn is_tuple(value: &E) -> bool {
    matches!(value.kind, ExprKind::Tuple { .. })
}

/// The same target with another context, inside tuples, lists and stars too.
pub fn set_context(mut value: E, context: ExprContext) -> E {
    match &value.kind {
        ExprKind::Name { ctx, .. }
        | ExprKind::Attribute { ctx, .. }
        | ExprKind::Subscript { ctx, .. }
            if *ctx == context => {}
        ExprKind::Name { .. }
        | ExprKind::Attribute { .. }
        | ExprKind::Subscript { .. }
        | ExprKind::Starred { .. }
        | ExprKind::Tuple { .. }
        | ExprKind::List { .. } => match &mut value.kind {
            ExprKind::Name { ctx, .. }
            | ExprKind::Attribute { ctx, .. }
            | ExprKind::Subscript { ctx, .. } => *ctx = context,
            ExprKind::Starred { value, ctx } => {
                *ctx = context;
                *value = set_context(value.clone(), context);
            }
            ExprKind::Tuple { elts, ctx } | ExprKind::List { elts, ctx } => {
                *ctx = context;
                for element in elts.iter_mut() {
                    *element = set_context(element.clone(), context);
                }
            }
            _ => {}
        },
        _ => {}
    }
    value
}

pub fn prepend<T>(first: T, mut rest: Vec<T>) -> Vec<T> {
    rest.insert(0, first);
    rest
}

pub fn append<T, const N: usize>(mut items: Vec<T>, more: [T; N]) -> Vec<T> {
    items.extend(more);
    items
}

pub fn join<T>(mut items: Vec<T>, more: Option<Vec<T>>) -> Vec<T> {
    items.extend(more.into_iter().flatten());
    items
}

pub fn flatten(lines: Vec<Stmts>) -> Seq<S> {
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        match line {
            Stmts::One(statement) => all.push(statement),
            Stmts::Many(statements) => all.extend(statements),
        }
    }
    all.into()
}

/// What messages call an expression that cannot be a target.
pub fn expr_name(value: &E) -> &'static str {
    match &value.kind {
        ExprKind::Attribute { .. } => "attribute",
        ExprKind::Subscript { .. } => "subscript",
        ExprKind::Starred { .. } => "starred",
        ExprKind::Name { .. } => "name",
        ExprKind::List { .. } => "list",
        ExprKind::Tuple { .. } => "tuple",
        ExprKind::Lambda { .. } => "lambda",
        ExprKind::Call { .. } => "function call",
        ExprKind::BoolOp { .. } | ExprKind::BinOp { .. } | ExprKind::UnaryOp { .. } => "expression",
        ExprKind::GeneratorExp { .. } => "generator expression",
        ExprKind::Yield { .. } | ExprKind::YieldFrom { .. } => "yield expression",
        ExprKind::Await { .. } => "await expression",
        ExprKind::ListComp { .. } => "list comprehension",
        ExprKind::SetComp { .. } => "set comprehension",
        ExprKind::DictComp { .. } => "dict comprehension",
        ExprKind::Dict { .. } => "dict literal",
        ExprKind::Set { .. } => "set display",
        ExprKind::JoinedStr { .. } | ExprKind::FormattedValue { .. } => "f-string expression",
        ExprKind::TemplateStr { .. } | ExprKind::Interpolation { .. } => "t-string expression",
        ExprKind::Constant { value, .. } => match value {
            Constant::None => "None",
            Constant::True => "True",
            Constant::False => "False",
            Constant::Ellipsis => "ellipsis",
            _ => "literal",
        },
        ExprKind::Compare { .. } => "comparison",
        ExprKind::IfExp { .. } => "conditional expression",
        ExprKind::NamedExpr { .. } => "named expression",
        ExprKind::Slice { .. } => "slice",
    }
}

/// The last expression of the last `for … in … if …` clause.
pub fn last_comprehension_item(clauses: &[Comprehension]) -> &E {
    let last = &clauses[clauses.len() - 1];
    last.ifs.last().unwrap_or(&last.iter)
}

/// The first part of an expression that cannot be assigned to (or deleted).
pub fn invalid_target(value: &E, targets: Targets) -> Option<&E> {
    match &value.kind {
        ExprKind::List { elts, .. } | ExprKind::Tuple { elts, .. } => {
            elts.iter().find_map(|element| invalid_target(element, targets))
        }
        ExprKind::Starred { value: inner, .. } => match targets {
            Targets::Del => Some(value),
            _ => invalid_target(inner, targets),
        },
        // `for a in b` parses its target as the comparison `a in b`.
        ExprKind::Compare { left, ops, .. } if targets == Targets::For => {
            if ops.first() == Some(&CmpOp::In) { invalid_target(left, targets) } else { None }
        }
        ExprKind::Name { .. } | ExprKind::Subscript { .. } | ExprKind::Attribute { .. } => None,
        _ => Some(value),
    }
}
