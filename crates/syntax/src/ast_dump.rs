//! The text of a tree, equal to what Python's `ast.dump` prints for it, so that trees can be compared with the
//! reference without an interpreter. It owns the listing of each node's fields in `Python.asdl` order and knows
//! nothing of parsing. Matches `Lib/ast.py`.

use crate::ast::*;
use crate::constant_repr::repr;

/// `ast.dump(tree, include_attributes=…, indent=…)`.
pub fn dump(tree: &Mod, attributes: bool, indent: Option<usize>) -> String {
    let dumper = Dumper { attributes };
    let value = match tree {
        Mod::Module { body, type_ignores } => node(
            "Module",
            vec![
                ("body", dumper.list(body)),
                ("type_ignores", Value::List(type_ignores.iter().map(type_ignore).collect())),
            ],
        ),
        Mod::Interactive { body } => node("Interactive", vec![("body", dumper.list(body))]),
        Mod::Expression { body } => node("Expression", vec![("body", body.value(&dumper))]),
        Mod::FunctionType { argtypes, returns } => node(
            "FunctionType",
            vec![("argtypes", dumper.list(argtypes)), ("returns", returns.value(&dumper))],
        ),
    };
    let mut out = String::new();
    value.write(&mut out, indent, 0);
    out
}

/// What `ast.dump` prints for one expression.
pub fn dump_expr(value: &Expr, attributes: bool) -> String {
    let mut out = String::new();
    value.value(&Dumper { attributes }).write(&mut out, None, 0);
    out
}

/// A node's text in the making. `Absent` fields (`None`, empty lists) are left out, as `ast.dump` does.
enum Value {
    Absent,
    Atom(String),
    List(Vec<Value>),
    Node(&'static str, Vec<(&'static str, Value)>),
}

impl Value {
    fn is_shown(&self) -> bool {
        !matches!(self, Value::Absent) && !matches!(self, Value::List(items) if items.is_empty())
    }

    /// Writes the value; true if it is simple enough for its parent to stay on one line.
    fn write(&self, out: &mut String, indent: Option<usize>, level: usize) -> bool {
        let level = level + 1;
        let (prefix, separator) = match indent {
            Some(width) => {
                let pad = " ".repeat(width * level);
                (format!("\n{pad}"), format!(",\n{pad}"))
            }
            None => (String::new(), ", ".to_string()),
        };
        match self {
            Value::Absent => {
                out.push_str("None");
                true
            }
            Value::Atom(text) => {
                out.push_str(text);
                true
            }
            Value::List(items) if items.is_empty() => {
                out.push_str("[]");
                true
            }
            Value::List(items) => {
                out.push('[');
                out.push_str(&prefix);
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push_str(&separator);
                    }
                    item.write(out, indent, level);
                }
                out.push(']');
                false
            }
            Value::Node(name, fields) => {
                let mut all_simple = true;
                let mut parts = Vec::new();
                for (field, value) in fields {
                    if value.is_shown() {
                        let mut text = format!("{field}=");
                        all_simple &= value.write(&mut text, indent, level);
                        parts.push(text);
                    }
                }
                out.push_str(name);
                out.push('(');
                if all_simple && parts.len() <= 3 {
                    out.push_str(&parts.join(", "));
                    out.push(')');
                    return parts.is_empty();
                }
                out.push_str(&prefix);
                out.push_str(&parts.join(&separator));
                out.push(')');
                false
            }
        }
    }
}

struct Dumper {
    attributes: bool,
}

impl Dumper {
    fn list<T: Dumped>(&self, items: &[T]) -> Value {
        Value::List(items.iter().map(|item| item.value(self)).collect())
    }

    /// A node with its position.
    fn placed(
        &self,
        name: &'static str,
        mut fields: Vec<(&'static str, Value)>,
        range: Range,
    ) -> Value {
        if self.attributes {
            fields.push(("lineno", number(range.lineno)));
            fields.push(("col_offset", number(range.col_offset)));
            fields.push(("end_lineno", number(range.end_lineno)));
            fields.push(("end_col_offset", number(range.end_col_offset)));
        }
        Value::Node(name, fields)
    }
}

trait Dumped {
    fn value(&self, d: &Dumper) -> Value;
}

impl<T: Node + Dumped> Dumped for P<T> {
    fn value(&self, d: &Dumper) -> Value {
        (**self).value(d)
    }
}

impl<T: Dumped> Dumped for Option<T> {
    fn value(&self, d: &Dumper) -> Value {
        self.as_ref().map_or(Value::Absent, |value| value.value(d))
    }
}

impl Dumped for Identifier {
    fn value(&self, _: &Dumper) -> Value {
        Value::Atom(repr(&Constant::str(Text::from(self.as_str()))))
    }
}

impl Dumped for Box<Text> {
    fn value(&self, _: &Dumper) -> Value {
        Value::Atom(repr(&Constant::str(Text::clone(self))))
    }
}

impl Dumped for Constant {
    fn value(&self, _: &Dumper) -> Value {
        Value::Atom(repr(self))
    }
}

impl Dumped for Stmt {
    fn value(&self, d: &Dumper) -> Value {
        let (name, fields) = match &self.kind {
            StmtKind::FunctionDef(def) => ("FunctionDef", function(def, d)),
            StmtKind::AsyncFunctionDef(def) => ("AsyncFunctionDef", function(def, d)),
            StmtKind::ClassDef(def) => (
                "ClassDef",
                vec![
                    ("name", def.name.value(d)),
                    ("bases", d.list(&def.bases)),
                    ("keywords", d.list(&def.keywords)),
                    ("body", d.list(&def.body)),
                    ("decorator_list", d.list(&def.decorator_list)),
                    ("type_params", d.list(&def.type_params)),
                ],
            ),
            StmtKind::Return { value } => ("Return", vec![("value", value.value(d))]),
            StmtKind::Delete { targets } => ("Delete", vec![("targets", d.list(targets))]),
            StmtKind::Assign { targets, value, type_comment } => (
                "Assign",
                vec![
                    ("targets", d.list(targets)),
                    ("value", value.value(d)),
                    ("type_comment", type_comment.value(d)),
                ],
            ),
            StmtKind::TypeAlias { name, type_params, value } => (
                "TypeAlias",
                vec![
                    ("name", name.value(d)),
                    ("type_params", d.list(type_params)),
                    ("value", value.value(d)),
                ],
            ),
            StmtKind::AugAssign { target, op, value } => (
                "AugAssign",
                vec![
                    ("target", target.value(d)),
                    ("op", node(operator(*op), vec![])),
                    ("value", value.value(d)),
                ],
            ),
            StmtKind::AnnAssign { target, annotation, value, simple } => (
                "AnnAssign",
                vec![
                    ("target", target.value(d)),
                    ("annotation", annotation.value(d)),
                    ("value", value.value(d)),
                    ("simple", number(u32::from(*simple))),
                ],
            ),
            StmtKind::For(f) => ("For", for_fields(f, d)),
            StmtKind::AsyncFor(f) => ("AsyncFor", for_fields(f, d)),
            StmtKind::While { test, body, orelse } => (
                "While",
                vec![("test", test.value(d)), ("body", d.list(body)), ("orelse", d.list(orelse))],
            ),
            StmtKind::If { test, body, orelse } => (
                "If",
                vec![("test", test.value(d)), ("body", d.list(body)), ("orelse", d.list(orelse))],
            ),
            StmtKind::With(w) => ("With", with_fields(w, d)),
            StmtKind::AsyncWith(w) => ("AsyncWith", with_fields(w, d)),
            StmtKind::Match { subject, cases } => {
                ("Match", vec![("subject", subject.value(d)), ("cases", d.list(cases))])
            }
            StmtKind::Raise { exc, cause } => {
                ("Raise", vec![("exc", exc.value(d)), ("cause", cause.value(d))])
            }
            StmtKind::Try(t) => ("Try", try_fields(t, d)),
            StmtKind::TryStar(t) => ("TryStar", try_fields(t, d)),
            StmtKind::Assert { test, msg } => {
                ("Assert", vec![("test", test.value(d)), ("msg", msg.value(d))])
            }
            StmtKind::Import { names } => ("Import", vec![("names", d.list(names))]),
            StmtKind::ImportFrom { module, names, level } => (
                "ImportFrom",
                vec![
                    ("module", module.value(d)),
                    ("names", d.list(names)),
                    ("level", number(*level)),
                ],
            ),
            StmtKind::Global { names } => ("Global", vec![("names", d.list(names))]),
            StmtKind::Nonlocal { names } => ("Nonlocal", vec![("names", d.list(names))]),
            StmtKind::Expr { value } => ("Expr", vec![("value", value.value(d))]),
            StmtKind::Pass => ("Pass", vec![]),
            StmtKind::Break => ("Break", vec![]),
            StmtKind::Continue => ("Continue", vec![]),
        };
        d.placed(name, fields, self.range)
    }
}

impl Dumped for Expr {
    fn value(&self, d: &Dumper) -> Value {
        let (name, fields) = match &self.kind {
            ExprKind::BoolOp { op, values } => {
                let name = if *op == BoolOp::And { "And" } else { "Or" };
                ("BoolOp", vec![("op", node(name, vec![])), ("values", d.list(values))])
            }
            ExprKind::NamedExpr { target, value } => {
                ("NamedExpr", vec![("target", target.value(d)), ("value", value.value(d))])
            }
            ExprKind::BinOp { left, op, right } => (
                "BinOp",
                vec![
                    ("left", left.value(d)),
                    ("op", node(operator(*op), vec![])),
                    ("right", right.value(d)),
                ],
            ),
            ExprKind::UnaryOp { op, operand } => (
                "UnaryOp",
                vec![("op", node(unary_operator(*op), vec![])), ("operand", operand.value(d))],
            ),
            ExprKind::Lambda { args, body } => {
                ("Lambda", vec![("args", args.value(d)), ("body", body.value(d))])
            }
            ExprKind::IfExp { test, body, orelse } => (
                "IfExp",
                vec![("test", test.value(d)), ("body", body.value(d)), ("orelse", orelse.value(d))],
            ),
            ExprKind::Dict { keys, values } => {
                ("Dict", vec![("keys", d.list(keys)), ("values", d.list(values))])
            }
            ExprKind::Set { elts } => ("Set", vec![("elts", d.list(elts))]),
            ExprKind::ListComp { elt, generators } => {
                ("ListComp", comprehension(elt, generators, d))
            }
            ExprKind::SetComp { elt, generators } => ("SetComp", comprehension(elt, generators, d)),
            ExprKind::DictComp { key, value, generators } => (
                "DictComp",
                vec![
                    ("key", key.value(d)),
                    ("value", value.value(d)),
                    ("generators", d.list(generators)),
                ],
            ),
            ExprKind::GeneratorExp { elt, generators } => {
                ("GeneratorExp", comprehension(elt, generators, d))
            }
            ExprKind::Await { value } => ("Await", vec![("value", value.value(d))]),
            ExprKind::Yield { value } => ("Yield", vec![("value", value.value(d))]),
            ExprKind::YieldFrom { value } => ("YieldFrom", vec![("value", value.value(d))]),
            ExprKind::Compare { left, ops, comparators } => (
                "Compare",
                vec![
                    ("left", left.value(d)),
                    (
                        "ops",
                        Value::List(ops.iter().map(|op| node(comparison(*op), vec![])).collect()),
                    ),
                    ("comparators", d.list(comparators)),
                ],
            ),
            ExprKind::Call { func, args, keywords } => (
                "Call",
                vec![
                    ("func", func.value(d)),
                    ("args", d.list(args)),
                    ("keywords", d.list(keywords)),
                ],
            ),
            ExprKind::FormattedValue { value, conversion, format_spec } => (
                "FormattedValue",
                vec![
                    ("value", value.value(d)),
                    ("conversion", Value::Atom(conversion.to_string())),
                    ("format_spec", format_spec.value(d)),
                ],
            ),
            ExprKind::Interpolation { value, str, conversion, format_spec } => (
                "Interpolation",
                vec![
                    ("value", value.value(d)),
                    ("str", str.value(d)),
                    ("conversion", Value::Atom(conversion.to_string())),
                    ("format_spec", format_spec.value(d)),
                ],
            ),
            ExprKind::JoinedStr { values } => ("JoinedStr", vec![("values", d.list(values))]),
            ExprKind::TemplateStr { values } => ("TemplateStr", vec![("values", d.list(values))]),
            ExprKind::Constant { value, unicode_kind } => {
                let kind =
                    if *unicode_kind { Value::Atom("'u'".to_string()) } else { Value::Absent };
                ("Constant", vec![("value", value.value(d)), ("kind", kind)])
            }
            ExprKind::Attribute { value, attr, ctx } => (
                "Attribute",
                vec![("value", value.value(d)), ("attr", attr.value(d)), ("ctx", context(*ctx))],
            ),
            ExprKind::Subscript { value, slice, ctx } => (
                "Subscript",
                vec![("value", value.value(d)), ("slice", slice.value(d)), ("ctx", context(*ctx))],
            ),
            ExprKind::Starred { value, ctx } => {
                ("Starred", vec![("value", value.value(d)), ("ctx", context(*ctx))])
            }
            ExprKind::Name { id, ctx } => {
                ("Name", vec![("id", id.value(d)), ("ctx", context(*ctx))])
            }
            ExprKind::List { elts, ctx } => {
                ("List", vec![("elts", d.list(elts)), ("ctx", context(*ctx))])
            }
            ExprKind::Tuple { elts, ctx } => {
                ("Tuple", vec![("elts", d.list(elts)), ("ctx", context(*ctx))])
            }
            ExprKind::Slice { lower, upper, step } => (
                "Slice",
                vec![("lower", lower.value(d)), ("upper", upper.value(d)), ("step", step.value(d))],
            ),
        };
        d.placed(name, fields, self.range)
    }
}

impl Dumped for Pattern {
    fn value(&self, d: &Dumper) -> Value {
        let (name, fields) = match &self.kind {
            PatternKind::MatchValue { value } => ("MatchValue", vec![("value", value.value(d))]),
            PatternKind::MatchSingleton { value } => {
                ("MatchSingleton", vec![("value", value.value(d))])
            }
            PatternKind::MatchSequence { patterns } => {
                ("MatchSequence", vec![("patterns", d.list(patterns))])
            }
            PatternKind::MatchMapping { keys, patterns, rest } => (
                "MatchMapping",
                vec![
                    ("keys", d.list(keys)),
                    ("patterns", d.list(patterns)),
                    ("rest", rest.value(d)),
                ],
            ),
            PatternKind::MatchClass { cls, patterns, kwd_attrs, kwd_patterns } => (
                "MatchClass",
                vec![
                    ("cls", cls.value(d)),
                    ("patterns", d.list(patterns)),
                    ("kwd_attrs", d.list(kwd_attrs)),
                    ("kwd_patterns", d.list(kwd_patterns)),
                ],
            ),
            PatternKind::MatchStar { name } => ("MatchStar", vec![("name", name.value(d))]),
            PatternKind::MatchAs { pattern, name } => {
                ("MatchAs", vec![("pattern", pattern.value(d)), ("name", name.value(d))])
            }
            PatternKind::MatchOr { patterns } => ("MatchOr", vec![("patterns", d.list(patterns))]),
        };
        d.placed(name, fields, self.range)
    }
}

impl Dumped for TypeParam {
    fn value(&self, d: &Dumper) -> Value {
        let (name, fields) = match &self.kind {
            TypeParamKind::TypeVar { name, bound, default_value } => (
                "TypeVar",
                vec![
                    ("name", name.value(d)),
                    ("bound", bound.value(d)),
                    ("default_value", default_value.value(d)),
                ],
            ),
            TypeParamKind::ParamSpec { name, default_value } => (
                "ParamSpec",
                vec![("name", name.value(d)), ("default_value", default_value.value(d))],
            ),
            TypeParamKind::TypeVarTuple { name, default_value } => (
                "TypeVarTuple",
                vec![("name", name.value(d)), ("default_value", default_value.value(d))],
            ),
        };
        d.placed(name, fields, self.range)
    }
}

impl Dumped for Arguments {
    fn value(&self, d: &Dumper) -> Value {
        node(
            "arguments",
            vec![
                ("posonlyargs", d.list(&self.posonlyargs)),
                ("args", d.list(&self.args)),
                ("vararg", self.vararg.value(d)),
                ("kwonlyargs", d.list(&self.kwonlyargs)),
                ("kw_defaults", d.list(&self.kw_defaults)),
                ("kwarg", self.kwarg.value(d)),
                ("defaults", d.list(&self.defaults)),
            ],
        )
    }
}

impl Dumped for Arg {
    fn value(&self, d: &Dumper) -> Value {
        let fields = vec![
            ("arg", self.arg.value(d)),
            ("annotation", self.annotation.value(d)),
            ("type_comment", self.type_comment.value(d)),
        ];
        d.placed("arg", fields, self.range)
    }
}

impl Dumped for Keyword {
    fn value(&self, d: &Dumper) -> Value {
        d.placed(
            "keyword",
            vec![("arg", self.arg.value(d)), ("value", self.value.value(d))],
            self.range,
        )
    }
}

impl Dumped for Alias {
    fn value(&self, d: &Dumper) -> Value {
        d.placed(
            "alias",
            vec![("name", self.name.value(d)), ("asname", self.asname.value(d))],
            self.range,
        )
    }
}

impl Dumped for WithItem {
    fn value(&self, d: &Dumper) -> Value {
        node(
            "withitem",
            vec![
                ("context_expr", self.context_expr.value(d)),
                ("optional_vars", self.optional_vars.value(d)),
            ],
        )
    }
}

impl Dumped for ExceptHandler {
    fn value(&self, d: &Dumper) -> Value {
        let fields = vec![
            ("type", self.typ.value(d)),
            ("name", self.name.value(d)),
            ("body", d.list(&self.body)),
        ];
        d.placed("ExceptHandler", fields, self.range)
    }
}

impl Dumped for MatchCase {
    fn value(&self, d: &Dumper) -> Value {
        node(
            "match_case",
            vec![
                ("pattern", self.pattern.value(d)),
                ("guard", self.guard.value(d)),
                ("body", d.list(&self.body)),
            ],
        )
    }
}

impl Dumped for Comprehension {
    fn value(&self, d: &Dumper) -> Value {
        node(
            "comprehension",
            vec![
                ("target", self.target.value(d)),
                ("iter", self.iter.value(d)),
                ("ifs", d.list(&self.ifs)),
                ("is_async", number(u32::from(self.is_async))),
            ],
        )
    }
}

fn node(name: &'static str, fields: Vec<(&'static str, Value)>) -> Value {
    Value::Node(name, fields)
}

fn number(value: u32) -> Value {
    Value::Atom(value.to_string())
}

fn type_ignore(ignore: &TypeIgnore) -> Value {
    let tag = Value::Atom(repr(&Constant::str(ignore.tag.clone())));
    node("TypeIgnore", vec![("lineno", number(ignore.lineno)), ("tag", tag)])
}

fn function(def: &FunctionDef, d: &Dumper) -> Vec<(&'static str, Value)> {
    vec![
        ("name", def.name.value(d)),
        ("args", def.args.value(d)),
        ("body", d.list(&def.body)),
        ("decorator_list", d.list(&def.decorator_list)),
        ("returns", def.returns.value(d)),
        ("type_comment", def.type_comment.value(d)),
        ("type_params", d.list(&def.type_params)),
    ]
}

fn for_fields(f: &For, d: &Dumper) -> Vec<(&'static str, Value)> {
    vec![
        ("target", f.target.value(d)),
        ("iter", f.iter.value(d)),
        ("body", d.list(&f.body)),
        ("orelse", d.list(&f.orelse)),
        ("type_comment", f.type_comment.value(d)),
    ]
}

fn with_fields(w: &With, d: &Dumper) -> Vec<(&'static str, Value)> {
    vec![
        ("items", d.list(&w.items)),
        ("body", d.list(&w.body)),
        ("type_comment", w.type_comment.value(d)),
    ]
}

fn try_fields(t: &Try, d: &Dumper) -> Vec<(&'static str, Value)> {
    vec![
        ("body", d.list(&t.body)),
        ("handlers", d.list(&t.handlers)),
        ("orelse", d.list(&t.orelse)),
        ("finalbody", d.list(&t.finalbody)),
    ]
}

fn comprehension(
    elt: &P<Expr>,
    generators: &[Comprehension],
    d: &Dumper,
) -> Vec<(&'static str, Value)> {
    vec![("elt", elt.value(d)), ("generators", d.list(generators))]
}

fn context(ctx: ExprContext) -> Value {
    let name = match ctx {
        ExprContext::Load => "Load",
        ExprContext::Store => "Store",
        ExprContext::Del => "Del",
    };
    node(name, vec![])
}

fn operator(op: Operator) -> &'static str {
    match op {
        Operator::Add => "Add",
        Operator::Sub => "Sub",
        Operator::Mult => "Mult",
        Operator::MatMult => "MatMult",
        Operator::Div => "Div",
        Operator::Mod => "Mod",
        Operator::Pow => "Pow",
        Operator::LShift => "LShift",
        Operator::RShift => "RShift",
        Operator::BitOr => "BitOr",
        Operator::BitXor => "BitXor",
        Operator::BitAnd => "BitAnd",
        Operator::FloorDiv => "FloorDiv",
    }
}

fn unary_operator(op: UnaryOp) -> &'static str {
    match op {
        UnaryOp::Invert => "Invert",
        UnaryOp::Not => "Not",
        UnaryOp::UAdd => "UAdd",
        UnaryOp::USub => "USub",
    }
}

fn comparison(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => "Eq",
        CmpOp::NotEq => "NotEq",
        CmpOp::Lt => "Lt",
        CmpOp::LtE => "LtE",
        CmpOp::Gt => "Gt",
        CmpOp::GtE => "GtE",
        CmpOp::Is => "Is",
        CmpOp::IsNot => "IsNot",
        CmpOp::In => "In",
        CmpOp::NotIn => "NotIn",
    }
}
