//! Source text for an expression, as annotations under `from __future__ import annotations` store it. It owns the
//! precedence rules and spacing; statements are not its business (`ast.unparse` is Python code). Matches CPython's
//! `Python/ast_unparse.c`, quirks included.

use krait_text::{Builder, Str};

use crate::ast::*;
use crate::constant_repr::{repr, str_repr};

/// Binding strength, weakest first.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Level {
    Tuple,
    Test,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Arithmetic,
    Term,
    Factor,
    Power,
    Await,
    Atom,
}

impl Level {
    fn next(self) -> Level {
        match self {
            Level::Tuple => Level::Test,
            Level::Test => Level::Or,
            Level::Or => Level::And,
            Level::And => Level::Not,
            Level::Not => Level::Compare,
            Level::Compare => Level::BitOr,
            Level::BitOr => Level::BitXor,
            Level::BitXor => Level::BitAnd,
            Level::BitAnd => Level::Shift,
            Level::Shift => Level::Arithmetic,
            Level::Arithmetic => Level::Term,
            Level::Term => Level::Factor,
            Level::Factor => Level::Power,
            Level::Power => Level::Await,
            Level::Await | Level::Atom => Level::Atom,
        }
    }
}

/// The text of an expression; lone surrogates in its strings are escaped.
pub fn unparse(value: &Expr) -> Text {
    let mut out = Builder::default();
    expression(&mut out, value, Level::Test);
    out.finish()
}

fn expression(out: &mut Builder, value: &Expr, level: Level) {
    match &value.kind {
        ExprKind::BoolOp { op, values } => {
            let (own, word) = match op {
                BoolOp::And => (Level::And, " and "),
                BoolOp::Or => (Level::Or, " or "),
            };
            parenthesised(out, level > own, |out| separated(out, values, word, own.next()));
        }
        ExprKind::BinOp { left, op, right } => binary(out, left, *op, right, level),
        ExprKind::UnaryOp { op, operand } => {
            let (own, sign) = match op {
                UnaryOp::Invert => (Level::Factor, "~"),
                UnaryOp::Not => (Level::Not, "not "),
                UnaryOp::UAdd => (Level::Factor, "+"),
                UnaryOp::USub => (Level::Factor, "-"),
            };
            parenthesised(out, level > own, |out| {
                out.push_str(sign);
                expression(out, operand, own);
            });
        }
        ExprKind::Lambda { args, body } => parenthesised(out, level > Level::Test, |out| {
            let positional = args.posonlyargs.len() + args.args.len();
            out.push_str(if positional > 0 { "lambda " } else { "lambda" });
            arguments(out, args);
            out.push_str(": ");
            expression(out, body, Level::Test);
        }),
        ExprKind::IfExp { test, body, orelse } => parenthesised(out, level > Level::Test, |out| {
            expression(out, body, Level::Or);
            out.push_str(" if ");
            expression(out, test, Level::Or);
            out.push_str(" else ");
            expression(out, orelse, Level::Test);
        }),
        ExprKind::Dict { keys, values } => dict(out, keys, values),
        ExprKind::Set { elts } => {
            out.push_str("{");
            separated(out, elts, ", ", Level::Test);
            out.push_str("}");
        }
        ExprKind::List { elts, .. } => {
            out.push_str("[");
            separated(out, elts, ", ", Level::Test);
            out.push_str("]");
        }
        ExprKind::Tuple { elts, .. } => match elts.as_slice() {
            [] => out.push_str("()"),
            elts => parenthesised(out, level > Level::Tuple, |out| {
                separated(out, elts, ", ", Level::Test);
                out.push_str(if elts.len() == 1 { "," } else { "" });
            }),
        },
        ExprKind::GeneratorExp { elt, generators } => {
            comprehension(out, ["(", ")"], elt, None, generators)
        }
        ExprKind::ListComp { elt, generators } => {
            comprehension(out, ["[", "]"], elt, None, generators)
        }
        ExprKind::SetComp { elt, generators } => {
            comprehension(out, ["{", "}"], elt, None, generators)
        }
        ExprKind::DictComp { key, value, generators } => {
            comprehension(out, ["{", "}"], key, Some(value), generators);
        }
        ExprKind::Yield { value: None } => out.push_str("(yield)"),
        ExprKind::Yield { value: Some(value) } => {
            out.push_str("(yield ");
            expression(out, value, Level::Test);
            out.push_str(")");
        }
        ExprKind::YieldFrom { value } => {
            out.push_str("(yield from ");
            expression(out, value, Level::Test);
            out.push_str(")");
        }
        ExprKind::Await { value } => parenthesised(out, level > Level::Await, |out| {
            out.push_str("await ");
            expression(out, value, Level::Atom);
        }),
        ExprKind::Compare { left, ops, comparators } => {
            parenthesised(out, level > Level::Compare, |out| {
                expression(out, left, Level::BitOr);
                for (op, right) in ops.iter().zip(comparators) {
                    out.push_str(comparison(*op));
                    expression(out, right, Level::BitOr);
                }
            })
        }
        ExprKind::Call { func, args, keywords } => call(out, func, args, keywords),
        ExprKind::Constant { value: Constant::Ellipsis, .. } => out.push_str("..."),
        ExprKind::Constant { value, unicode_kind } => {
            out.push_str(if *unicode_kind { "u" } else { "" });
            constant(out, value);
        }
        ExprKind::JoinedStr { values } => string(out, "f", values),
        ExprKind::TemplateStr { values } => string(out, "t", values),
        ExprKind::FormattedValue { .. } | ExprKind::Interpolation { .. } => field(out, value),
        ExprKind::Attribute { value, attr, .. } => {
            expression(out, value, Level::Atom);
            let int = matches!(value.kind, ExprKind::Constant { value: Constant::Int(_), .. });
            out.push_str(if int { " ." } else { "." });
            out.push_str(attr);
        }
        ExprKind::Subscript { value, slice, .. } => {
            expression(out, value, Level::Atom);
            out.push_str("[");
            expression(out, slice, Level::Tuple);
            out.push_str("]");
        }
        ExprKind::Starred { value, .. } => {
            out.push_str("*");
            expression(out, value, Level::BitOr);
        }
        ExprKind::Slice { lower, upper, step } => {
            if let Some(lower) = lower {
                expression(out, lower, Level::Test);
            }
            out.push_str(":");
            if let Some(upper) = upper {
                expression(out, upper, Level::Test);
            }
            if let Some(step) = step {
                out.push_str(":");
                expression(out, step, Level::Test);
            }
        }
        ExprKind::Name { id, .. } => out.push_str(id),
        ExprKind::NamedExpr { target, value } => parenthesised(out, level > Level::Tuple, |out| {
            expression(out, target, Level::Atom);
            out.push_str(":=");
            expression(out, value, Level::Atom);
        }),
    }
}

fn parenthesised(out: &mut Builder, wanted: bool, write: impl FnOnce(&mut Builder)) {
    out.push_str(if wanted { "(" } else { "" });
    write(out);
    out.push_str(if wanted { ")" } else { "" });
}

fn separated(out: &mut Builder, values: &[P<Expr>], separator: &str, level: Level) {
    for (at, value) in values.iter().enumerate() {
        out.push_str(if at > 0 { separator } else { "" });
        expression(out, value, level);
    }
}

fn binary(out: &mut Builder, left: &Expr, op: Operator, right: &Expr, level: Level) {
    let (own, sign) = match op {
        Operator::Add => (Level::Arithmetic, " + "),
        Operator::Sub => (Level::Arithmetic, " - "),
        Operator::Mult => (Level::Term, " * "),
        Operator::MatMult => (Level::Term, " @ "),
        Operator::Div => (Level::Term, " / "),
        Operator::Mod => (Level::Term, " % "),
        Operator::FloorDiv => (Level::Term, " // "),
        Operator::LShift => (Level::Shift, " << "),
        Operator::RShift => (Level::Shift, " >> "),
        Operator::BitOr => (Level::BitOr, " | "),
        Operator::BitXor => (Level::BitXor, " ^ "),
        Operator::BitAnd => (Level::BitAnd, " & "),
        Operator::Pow => (Level::Power, " ** "),
    };
    let to_the_right = op == Operator::Pow;
    parenthesised(out, level > own, |out| {
        expression(out, left, if to_the_right { own.next() } else { own });
        out.push_str(sign);
        expression(out, right, if to_the_right { own } else { own.next() });
    });
}

fn comparison(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => " == ",
        CmpOp::NotEq => " != ",
        CmpOp::Lt => " < ",
        CmpOp::LtE => " <= ",
        CmpOp::Gt => " > ",
        CmpOp::GtE => " >= ",
        CmpOp::Is => " is ",
        CmpOp::IsNot => " is not ",
        CmpOp::In => " in ",
        CmpOp::NotIn => " not in ",
    }
}

fn argument(out: &mut Builder, argument: &Arg) {
    out.push_str(&argument.arg);
    if let Some(annotation) = &argument.annotation {
        out.push_str(": ");
        expression(out, annotation, Level::Test);
    }
}

fn arguments(out: &mut Builder, args: &Arguments) {
    let mut first = true;
    let mut comma = |out: &mut Builder| {
        out.push_str(if first { "" } else { ", " });
        first = false;
    };
    let positional = args.posonlyargs.len() + args.args.len();
    for (at, name) in args.posonlyargs.iter().chain(&args.args).enumerate() {
        comma(out);
        argument(out, name);
        if let Some(default) = (at + args.defaults.len()).checked_sub(positional) {
            out.push_str("=");
            expression(out, &args.defaults[default], Level::Test);
        }
        if at + 1 == args.posonlyargs.len() {
            out.push_str(", /");
        }
    }
    if args.vararg.is_some() || !args.kwonlyargs.is_empty() {
        comma(out);
        out.push_str("*");
        if let Some(vararg) = &args.vararg {
            argument(out, vararg);
        }
    }
    for (at, name) in args.kwonlyargs.iter().enumerate() {
        comma(out);
        argument(out, name);
        if let Some(Some(default)) = args.kw_defaults.get(at) {
            out.push_str("=");
            expression(out, default, Level::Test);
        }
    }
    if let Some(kwarg) = &args.kwarg {
        comma(out);
        out.push_str("**");
        argument(out, kwarg);
    }
}

fn dict(out: &mut Builder, keys: &[Option<P<Expr>>], values: &[P<Expr>]) {
    out.push_str("{");
    for (at, (key, value)) in keys.iter().zip(values).enumerate() {
        out.push_str(if at > 0 { ", " } else { "" });
        match key {
            Some(key) => {
                expression(out, key, Level::Test);
                out.push_str(": ");
                expression(out, value, Level::Test);
            }
            None => {
                out.push_str("**");
                expression(out, value, Level::BitOr);
            }
        }
    }
    out.push_str("}");
}

fn comprehension(
    out: &mut Builder,
    [open, close]: [&str; 2],
    elt: &Expr,
    value: Option<&P<Expr>>,
    generators: &[Comprehension],
) {
    out.push_str(open);
    expression(out, elt, Level::Test);
    if let Some(value) = value {
        out.push_str(": ");
        expression(out, value, Level::Test);
    }
    for generator in generators {
        out.push_str(if generator.is_async { " async for " } else { " for " });
        expression(out, &generator.target, Level::Tuple);
        out.push_str(" in ");
        expression(out, &generator.iter, Level::Or);
        for test in &generator.ifs {
            out.push_str(" if ");
            expression(out, test, Level::Or);
        }
    }
    out.push_str(close);
}

fn call(out: &mut Builder, func: &Expr, args: &[P<Expr>], keywords: &[Keyword]) {
    expression(out, func, Level::Atom);
    if let ([only], []) = (args, keywords)
        && matches!(only.kind, ExprKind::GeneratorExp { .. })
    {
        return expression(out, only, Level::Atom);
    }
    out.push_str("(");
    separated(out, args, ", ", Level::Test);
    for (at, keyword) in keywords.iter().enumerate() {
        out.push_str(if at + args.len() > 0 { ", " } else { "" });
        match &keyword.arg {
            Some(name) => {
                out.push_str(name);
                out.push_str("=");
            }
            None => out.push_str("**"),
        }
        expression(out, &keyword.value, Level::Test);
    }
    out.push_str(")");
}

fn constant(out: &mut Builder, value: &Constant) {
    match value {
        Constant::Float(_) | Constant::Complex { .. } => {
            out.push_str(&repr(value).replace("inf", "1e309"))
        }
        Constant::Tuple(items) => {
            out.push_str("(");
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                constant(out, item);
            }
            out.push_str(if items.len() == 1 { ",)" } else { ")" });
        }
        _ => out.push_str(&repr(value)),
    }
}

/// A whole f-string or t-string: its body in one pair of quotes.
fn string(out: &mut Builder, prefix: &str, values: &[P<Expr>]) {
    let mut body = Builder::default();
    for value in values {
        element(&mut body, value);
    }
    out.push_str(prefix);
    out.push_str(&str_repr(body.as_str()));
}

/// A part of a string's body or of a format specification.
fn element(out: &mut Builder, value: &Expr) {
    match &value.kind {
        ExprKind::Constant { value: Constant::Str(text), .. } => braces_doubled(out, text.as_str()),
        ExprKind::JoinedStr { values } | ExprKind::TemplateStr { values } => {
            for value in values {
                element(out, value);
            }
        }
        _ => field(out, value),
    }
}

fn braces_doubled(out: &mut Builder, text: Str<'_>) {
    for c in text.iter() {
        if c == u32::from(b'{') || c == u32::from(b'}') {
            out.push(c);
        }
        out.push(c);
    }
}

fn field(out: &mut Builder, value: &Expr) {
    let (text, conversion, format_spec) = match &value.kind {
        ExprKind::FormattedValue { value, conversion, format_spec } => {
            let mut text = Builder::default();
            expression(&mut text, value, Level::Or);
            (text.finish(), *conversion, format_spec)
        }
        ExprKind::Interpolation { str, conversion, format_spec, .. } => match &**str {
            Constant::Str(text) => (Text::clone(text), *conversion, format_spec),
            _ => return expression(out, value, Level::Test),
        },
        _ => return expression(out, value, Level::Test),
    };
    let brace = text.as_str().first() == Some(u32::from(b'{'));
    out.push_str(if brace { "{ " } else { "{" });
    out.push_view(text.as_str());
    if let Ok(letter @ (b's' | b'r' | b'a')) = u8::try_from(conversion) {
        out.push_str("!");
        out.push(u32::from(letter));
    }
    if let Some(spec) = format_spec {
        out.push_str(":");
        element(out, spec);
    }
    out.push_str("}");
}
