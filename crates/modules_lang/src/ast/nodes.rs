//! The node classes as a table: names, bases and fields, as Python's `Parser/Python.asdl` has them.

/// How the nodes of a group place themselves in source.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    None,
    /// `lineno` and `col_offset`, and the ends, which default to them.
    OptionalEnd,
    RequiredEnd,
}

/// A sum of node classes under one base, or a single class (`nodes` empty) whose fields are `fields`.
pub struct Group {
    pub base: Node,
    pub place: Place,
    pub fields: &'static str,
    pub nodes: &'static [(Node, &'static str)],
}

macro_rules! nodes {
    ($( $base:ident $place:ident $fields:literal { $( $node:ident $node_fields:literal )* } )*) => {
        /// A node class, by its Python name.
        #[allow(non_camel_case_types)]
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Node { $( $base, $( $node, )* )* }

        impl Node {
            pub const ALL: &'static [Node] = &[ $( Node::$base, $( Node::$node, )* )* ];

            pub const fn name(self) -> &'static str {
                match self { $( Node::$base => stringify!($base), $( Node::$node => stringify!($node), )* )* }
            }
        }

        pub static GROUPS: &[Group] = &[ $( Group {
            base: Node::$base,
            place: Place::$place,
            fields: $fields,
            nodes: &[ $( (Node::$node, $node_fields), )* ],
        }, )* ];
    };
}

nodes! {
    mod_ None "" {
        Module "stmt* body, type_ignore* type_ignores"
        Interactive "stmt* body"
        Expression "expr body"
        FunctionType "expr* argtypes, expr returns"
    }
    stmt OptionalEnd "" {
        FunctionDef "identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params"
        AsyncFunctionDef "identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params"
        ClassDef "identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params"
        Return "expr? value"
        Delete "expr* targets"
        Assign "expr* targets, expr value, string? type_comment"
        TypeAlias "expr name, type_param* type_params, expr value"
        AugAssign "expr target, operator op, expr value"
        AnnAssign "expr target, expr annotation, expr? value, int simple"
        For "expr target, expr iter, stmt* body, stmt* orelse, string? type_comment"
        AsyncFor "expr target, expr iter, stmt* body, stmt* orelse, string? type_comment"
        While "expr test, stmt* body, stmt* orelse"
        If "expr test, stmt* body, stmt* orelse"
        With "withitem* items, stmt* body, string? type_comment"
        AsyncWith "withitem* items, stmt* body, string? type_comment"
        Match "expr subject, match_case* cases"
        Raise "expr? exc, expr? cause"
        Try "stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody"
        TryStar "stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody"
        Assert "expr test, expr? msg"
        Import "alias* names"
        ImportFrom "identifier? module, alias* names, int? level"
        Global "identifier* names"
        Nonlocal "identifier* names"
        Expr "expr value"
        Pass ""
        Break ""
        Continue ""
    }
    expr OptionalEnd "" {
        BoolOp "boolop op, expr* values"
        NamedExpr "expr target, expr value"
        BinOp "expr left, operator op, expr right"
        UnaryOp "unaryop op, expr operand"
        Lambda "arguments args, expr body"
        IfExp "expr test, expr body, expr orelse"
        Dict "expr?* keys, expr* values"
        Set "expr* elts"
        ListComp "expr elt, comprehension* generators"
        SetComp "expr elt, comprehension* generators"
        DictComp "expr key, expr value, comprehension* generators"
        GeneratorExp "expr elt, comprehension* generators"
        Await "expr value"
        Yield "expr? value"
        YieldFrom "expr value"
        Compare "expr left, cmpop* ops, expr* comparators"
        Call "expr func, expr* args, keyword* keywords"
        FormattedValue "expr value, int conversion, expr? format_spec"
        Interpolation "expr value, constant str, int conversion, expr? format_spec"
        JoinedStr "expr* values"
        TemplateStr "expr* values"
        Constant "constant value, string? kind"
        Attribute "expr value, identifier attr, expr_context ctx"
        Subscript "expr value, expr slice, expr_context ctx"
        Starred "expr value, expr_context ctx"
        Name "identifier id, expr_context ctx"
        List "expr* elts, expr_context ctx"
        Tuple "expr* elts, expr_context ctx"
        Slice "expr? lower, expr? upper, expr? step"
    }
    expr_context None "" {
        Load "" Store "" Del ""
    }
    boolop None "" {
        And "" Or ""
    }
    operator None "" {
        Add "" Sub "" Mult "" MatMult "" Div "" Mod "" Pow "" LShift "" RShift "" BitOr "" BitXor "" BitAnd "" FloorDiv ""
    }
    unaryop None "" {
        Invert "" Not "" UAdd "" USub ""
    }
    cmpop None "" {
        Eq "" NotEq "" Lt "" LtE "" Gt "" GtE "" Is "" IsNot "" In "" NotIn ""
    }
    comprehension None "expr target, expr iter, expr* ifs, int is_async" {}
    excepthandler OptionalEnd "" {
        ExceptHandler "expr? type, identifier? name, stmt* body"
    }
    arguments None "arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults" {}
    arg OptionalEnd "identifier arg, expr? annotation, string? type_comment" {}
    keyword OptionalEnd "identifier? arg, expr value" {}
    alias OptionalEnd "identifier name, identifier? asname" {}
    withitem None "expr context_expr, expr? optional_vars" {}
    match_case None "pattern pattern, expr? guard, stmt* body" {}
    pattern RequiredEnd "" {
        MatchValue "expr value"
        MatchSingleton "constant value"
        MatchSequence "pattern* patterns"
        MatchMapping "expr* keys, pattern* patterns, identifier? rest"
        MatchClass "expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns"
        MatchStar "identifier? name"
        MatchAs "pattern? pattern, identifier? name"
        MatchOr "pattern* patterns"
    }
    type_ignore None "" {
        TypeIgnore "int lineno, string tag"
    }
    type_param RequiredEnd "" {
        TypeVar "identifier name, expr? bound, expr? default_value"
        ParamSpec "identifier name, expr? default_value"
        TypeVarTuple "identifier name, expr? default_value"
    }
}

impl Node {
    /// The class's name in Python.
    pub fn class_name(self) -> &'static str {
        if self == Node::mod_ { "mod" } else { self.name() }
    }
}

/// How many values a field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Count {
    One,
    Optional,
    Many,
}

/// The fields of a row: (type, count, name).
pub fn fields(text: &'static str) -> impl Iterator<Item = (&'static str, Count, &'static str)> {
    text.split(", ").filter_map(|field| field.split_once(' ')).map(|(ty, name)| {
        let plain = ty.trim_end_matches(['?', '*']);
        let count = match &ty[plain.len()..] {
            "" => Count::One,
            "?" => Count::Optional,
            _ => Count::Many,
        };
        (plain, count, name)
    })
}
