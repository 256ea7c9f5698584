//! The abstract syntax tree: plain data after Python's `Parser/Python.asdl` (3.14). It owns node shapes and the
//! sharing pointers they use; it knows nothing of tokens, of parsing, or of the compiler. Matches CPython's `ast` nodes.
//!
//! `P<T>` and `Seq<T>` read like `Box<T>` and `Vec<T>`, but cloning them is a reference-count increment (the packrat
//! parser hands the same node to several alternatives) and mutation is copy-on-write, which never copies once the
//! parser is gone.

use std::borrow::Borrow;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

pub use krait_num::BigInt;
pub use krait_text::Text;

/// A position range: lines count from 1, columns from 0 in UTF-8 bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Range {
    pub lineno: u32,
    pub col_offset: u32,
    pub end_lineno: u32,
    pub end_col_offset: u32,
}

impl Range {
    pub const fn new(lineno: u32, col_offset: u32, end_lineno: u32, end_col_offset: u32) -> Range {
        Range { lineno, col_offset, end_lineno, end_col_offset }
    }

    /// From the start of `self` to the end of `last`.
    pub const fn to(self, last: Range) -> Range {
        Range { end_lineno: last.end_lineno, end_col_offset: last.end_col_offset, ..self }
    }
}

/// What `P` needs to know of a node: how to take apart a chain of them (`a + b + c + …` nests to the left without
/// bound) so that dropping it does not recurse.
pub trait Node: Sized {
    /// The child of the same type through which long chains go, if any.
    fn chain(&self) -> Option<&P<Self>> {
        None
    }

    /// Takes that child out, leaving a leaf.
    fn take_chain(&mut self) -> Option<P<Self>> {
        None
    }
}

/// Owning pointer to a node: cheap to clone, copy-on-write.
pub struct P<T: Node>(Rc<T>);

impl<T: Node> P<T> {
    pub fn new(value: T) -> P<T> {
        P(Rc::new(value))
    }

    pub fn ptr_eq(a: &P<T>, b: &P<T>) -> bool {
        Rc::ptr_eq(&a.0, &b.0)
    }
}

impl<T: Node + Clone> P<T> {
    /// The node itself; copies one level only if it is still shared.
    pub fn into_inner(self) -> T {
        let node = Rc::clone(&self.0);
        drop(self);
        Rc::unwrap_or_clone(node)
    }
}

/// Chains up to this length are dropped by plain recursion.
const SHORT_CHAIN: usize = 64;

impl<T: Node> Drop for P<T> {
    fn drop(&mut self) {
        if Rc::strong_count(&self.0) > 1 {
            return;
        }
        let mut length = 0;
        let mut link = self.0.chain();
        while let Some(next) = link {
            length += 1;
            if length > SHORT_CHAIN {
                break;
            }
            link = next.0.chain();
        }
        if length <= SHORT_CHAIN {
            return;
        }
        let mut rest = Rc::get_mut(&mut self.0).and_then(T::take_chain);
        while let Some(mut node) = rest {
            rest = Rc::get_mut(&mut node.0).and_then(T::take_chain);
        }
    }
}

impl<T: Node> Clone for P<T> {
    fn clone(&self) -> P<T> {
        P(Rc::clone(&self.0))
    }
}

impl<T: Node> Deref for P<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Node + Clone> DerefMut for P<T> {
    fn deref_mut(&mut self) -> &mut T {
        Rc::make_mut(&mut self.0)
    }
}

impl<T: Node + fmt::Debug> fmt::Debug for P<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A sequence of nodes: reads like a `Vec<T>`, cheap to clone, copy-on-write; the empty one allocates nothing.
pub struct Seq<T>(Option<Rc<Vec<T>>>);

impl<T> Seq<T> {
    pub const fn new() -> Seq<T> {
        Seq(None)
    }

    pub fn as_slice(&self) -> &[T] {
        match &self.0 {
            Some(items) => items,
            None => &[],
        }
    }
}

impl<T: Clone> Seq<T> {
    /// The items as a `Vec` to edit; allocates or copies one level when empty or shared.
    pub fn to_mut(&mut self) -> &mut Vec<T> {
        Rc::make_mut(self.0.get_or_insert_with(Rc::default))
    }

    pub fn push(&mut self, item: T) {
        self.to_mut().push(item);
    }

    pub fn into_vec(self) -> Vec<T> {
        self.0.map(Rc::unwrap_or_clone).unwrap_or_default()
    }
}

impl<T> Default for Seq<T> {
    fn default() -> Seq<T> {
        Seq(None)
    }
}

impl<T> Clone for Seq<T> {
    fn clone(&self) -> Seq<T> {
        Seq(self.0.clone())
    }
}

impl<T> Deref for Seq<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T: Clone> DerefMut for Seq<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.0 {
            Some(items) => Rc::make_mut(items).as_mut_slice(),
            None => &mut [],
        }
    }
}

impl<T> From<Vec<T>> for Seq<T> {
    fn from(items: Vec<T>) -> Seq<T> {
        if items.is_empty() { Seq(None) } else { Seq(Some(Rc::new(items))) }
    }
}

impl<T> FromIterator<T> for Seq<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Seq<T> {
        Seq::from(Vec::from_iter(items))
    }
}

impl<'a, T> IntoIterator for &'a Seq<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Seq<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

/// A name in source: NFKC-normalised, always valid UTF-8, interned per parse.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Identifier(Rc<str>);

impl Identifier {
    pub fn new(name: &str) -> Identifier {
        Identifier(Rc::from(name))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name's text, shared.
    pub fn shared(&self) -> &Rc<str> {
        &self.0
    }
}

impl AsRef<str> for Identifier {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Identifier {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Deref for Identifier {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Identifier {
    fn from(name: &str) -> Identifier {
        Identifier::new(name)
    }
}

impl PartialEq<str> for Identifier {
    fn eq(&self, other: &str) -> bool {
        &*self.0 == other
    }
}

impl PartialEq<&str> for Identifier {
    fn eq(&self, other: &&str) -> bool {
        &*self.0 == *other
    }
}

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The value of a `Constant` node. `Tuple` and `FrozenSet` come from the optimiser or from hand-made trees. Text and ints are
/// apart: most nodes are smaller than they.
#[derive(Clone, Debug)]
pub enum Constant {
    None,
    True,
    False,
    Ellipsis,
    Int(Rc<BigInt>),
    Float(f64),
    Complex { re: f64, im: f64 },
    Str(Rc<Text>),
    Bytes(Rc<[u8]>),
    Tuple(Rc<[Constant]>),
    FrozenSet(Rc<[Constant]>),
}

impl Constant {
    pub fn int(value: BigInt) -> Constant {
        Constant::Int(Rc::new(value))
    }

    pub fn str(text: Text) -> Constant {
        Constant::Str(Rc::new(text))
    }
}

// Trees have many nodes: what is large is boxed.
const _: () = assert!(size_of::<Expr>() == 48 && size_of::<Stmt>() == 48);

#[derive(Clone, Debug)]
pub enum Mod {
    Module { body: Seq<P<Stmt>>, type_ignores: Seq<TypeIgnore> },
    Interactive { body: Seq<P<Stmt>> },
    Expression { body: P<Expr> },
    FunctionType { argtypes: Seq<P<Expr>>, returns: P<Expr> },
}

#[derive(Clone, Debug)]
pub struct Stmt {
    pub kind: StmtKind,
    pub range: Range,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    FunctionDef(Box<FunctionDef>),
    AsyncFunctionDef(Box<FunctionDef>),
    ClassDef(Box<ClassDef>),
    Return { value: Option<P<Expr>> },
    Delete { targets: Seq<P<Expr>> },
    Assign { targets: Seq<P<Expr>>, value: P<Expr>, type_comment: Option<Box<Text>> },
    TypeAlias { name: P<Expr>, type_params: Seq<P<TypeParam>>, value: P<Expr> },
    AugAssign { target: P<Expr>, op: Operator, value: P<Expr> },
    AnnAssign { target: P<Expr>, annotation: P<Expr>, value: Option<P<Expr>>, simple: bool },
    For(Box<For>),
    AsyncFor(Box<For>),
    While { test: P<Expr>, body: Seq<P<Stmt>>, orelse: Seq<P<Stmt>> },
    If { test: P<Expr>, body: Seq<P<Stmt>>, orelse: Seq<P<Stmt>> },
    With(Box<With>),
    AsyncWith(Box<With>),
    Match { subject: P<Expr>, cases: Seq<MatchCase> },
    Raise { exc: Option<P<Expr>>, cause: Option<P<Expr>> },
    Try(Box<Try>),
    TryStar(Box<Try>),
    Assert { test: P<Expr>, msg: Option<P<Expr>> },
    Import { names: Seq<Alias> },
    ImportFrom { module: Option<Identifier>, names: Seq<Alias>, level: u32 },
    Global { names: Seq<Identifier> },
    Nonlocal { names: Seq<Identifier> },
    Expr { value: P<Expr> },
    Pass,
    Break,
    Continue,
}

#[derive(Clone, Debug)]
pub struct FunctionDef {
    pub name: Identifier,
    pub args: P<Arguments>,
    pub body: Seq<P<Stmt>>,
    pub decorator_list: Seq<P<Expr>>,
    pub returns: Option<P<Expr>>,
    pub type_comment: Option<Box<Text>>,
    pub type_params: Seq<P<TypeParam>>,
}

#[derive(Clone, Debug)]
pub struct ClassDef {
    pub name: Identifier,
    pub bases: Seq<P<Expr>>,
    pub keywords: Seq<Keyword>,
    pub body: Seq<P<Stmt>>,
    pub decorator_list: Seq<P<Expr>>,
    pub type_params: Seq<P<TypeParam>>,
}

/// Fields of `For` and `AsyncFor`.
#[derive(Clone, Debug)]
pub struct For {
    pub target: P<Expr>,
    pub iter: P<Expr>,
    pub body: Seq<P<Stmt>>,
    pub orelse: Seq<P<Stmt>>,
    pub type_comment: Option<Box<Text>>,
}

/// Fields of `With` and `AsyncWith`.
#[derive(Clone, Debug)]
pub struct With {
    pub items: Seq<WithItem>,
    pub body: Seq<P<Stmt>>,
    pub type_comment: Option<Box<Text>>,
}

/// Fields of `Try` and `TryStar`.
#[derive(Clone, Debug)]
pub struct Try {
    pub body: Seq<P<Stmt>>,
    pub handlers: Seq<ExceptHandler>,
    pub orelse: Seq<P<Stmt>>,
    pub finalbody: Seq<P<Stmt>>,
}

#[derive(Clone, Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub range: Range,
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    BoolOp {
        op: BoolOp,
        values: Seq<P<Expr>>,
    },
    NamedExpr {
        target: P<Expr>,
        value: P<Expr>,
    },
    BinOp {
        left: P<Expr>,
        op: Operator,
        right: P<Expr>,
    },
    UnaryOp {
        op: UnaryOp,
        operand: P<Expr>,
    },
    Lambda {
        args: P<Arguments>,
        body: P<Expr>,
    },
    IfExp {
        test: P<Expr>,
        body: P<Expr>,
        orelse: P<Expr>,
    },
    /// A `None` key is a `**mapping` entry.
    Dict {
        keys: Seq<Option<P<Expr>>>,
        values: Seq<P<Expr>>,
    },
    Set {
        elts: Seq<P<Expr>>,
    },
    ListComp {
        elt: P<Expr>,
        generators: Seq<Comprehension>,
    },
    SetComp {
        elt: P<Expr>,
        generators: Seq<Comprehension>,
    },
    DictComp {
        key: P<Expr>,
        value: P<Expr>,
        generators: Seq<Comprehension>,
    },
    GeneratorExp {
        elt: P<Expr>,
        generators: Seq<Comprehension>,
    },
    Await {
        value: P<Expr>,
    },
    Yield {
        value: Option<P<Expr>>,
    },
    YieldFrom {
        value: P<Expr>,
    },
    Compare {
        left: P<Expr>,
        ops: Seq<CmpOp>,
        comparators: Seq<P<Expr>>,
    },
    Call {
        func: P<Expr>,
        args: Seq<P<Expr>>,
        keywords: Seq<Keyword>,
    },
    /// `conversion` is -1 or one of `b's'`, `b'r'`, `b'a'`.
    FormattedValue {
        value: P<Expr>,
        conversion: i32,
        format_spec: Option<P<Expr>>,
    },
    Interpolation {
        value: P<Expr>,
        str: Box<Constant>,
        conversion: i32,
        format_spec: Option<P<Expr>>,
    },
    JoinedStr {
        values: Seq<P<Expr>>,
    },
    TemplateStr {
        values: Seq<P<Expr>>,
    },
    /// `unicode_kind`: the literal was written `u"…"` (`kind='u'`).
    Constant {
        value: Constant,
        unicode_kind: bool,
    },
    Attribute {
        value: P<Expr>,
        attr: Identifier,
        ctx: ExprContext,
    },
    Subscript {
        value: P<Expr>,
        slice: P<Expr>,
        ctx: ExprContext,
    },
    Starred {
        value: P<Expr>,
        ctx: ExprContext,
    },
    Name {
        id: Identifier,
        ctx: ExprContext,
    },
    List {
        elts: Seq<P<Expr>>,
        ctx: ExprContext,
    },
    Tuple {
        elts: Seq<P<Expr>>,
        ctx: ExprContext,
    },
    Slice {
        lower: Option<P<Expr>>,
        upper: Option<P<Expr>>,
        step: Option<P<Expr>>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExprContext {
    Load,
    Store,
    Del,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoolOp {
    And,
    Or,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Add,
    Sub,
    Mult,
    MatMult,
    Div,
    Mod,
    Pow,
    LShift,
    RShift,
    BitOr,
    BitXor,
    BitAnd,
    FloorDiv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    Invert,
    Not,
    UAdd,
    USub,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CmpOp {
    Eq,
    NotEq,
    Lt,
    LtE,
    Gt,
    GtE,
    Is,
    IsNot,
    In,
    NotIn,
}

#[derive(Clone, Debug)]
pub struct Comprehension {
    pub target: P<Expr>,
    pub iter: P<Expr>,
    pub ifs: Seq<P<Expr>>,
    pub is_async: bool,
}

#[derive(Clone, Debug)]
pub struct ExceptHandler {
    pub typ: Option<P<Expr>>,
    pub name: Option<Identifier>,
    pub body: Seq<P<Stmt>>,
    pub range: Range,
}

#[derive(Clone, Debug, Default)]
pub struct Arguments {
    pub posonlyargs: Seq<P<Arg>>,
    pub args: Seq<P<Arg>>,
    pub vararg: Option<P<Arg>>,
    pub kwonlyargs: Seq<P<Arg>>,
    /// One entry per keyword-only argument; `None` where it has no default.
    pub kw_defaults: Seq<Option<P<Expr>>>,
    pub kwarg: Option<P<Arg>>,
    pub defaults: Seq<P<Expr>>,
}

#[derive(Clone, Debug)]
pub struct Arg {
    pub arg: Identifier,
    pub annotation: Option<P<Expr>>,
    pub type_comment: Option<Box<Text>>,
    pub range: Range,
}

/// A keyword argument; `arg` is `None` for `**value`.
#[derive(Clone, Debug)]
pub struct Keyword {
    pub arg: Option<Identifier>,
    pub value: P<Expr>,
    pub range: Range,
}

#[derive(Clone, Debug)]
pub struct Alias {
    pub name: Identifier,
    pub asname: Option<Identifier>,
    pub range: Range,
}

#[derive(Clone, Debug)]
pub struct WithItem {
    pub context_expr: P<Expr>,
    pub optional_vars: Option<P<Expr>>,
}

#[derive(Clone, Debug)]
pub struct MatchCase {
    pub pattern: P<Pattern>,
    pub guard: Option<P<Expr>>,
    pub body: Seq<P<Stmt>>,
}

#[derive(Clone, Debug)]
pub struct Pattern {
    pub kind: PatternKind,
    pub range: Range,
}

#[derive(Clone, Debug)]
pub enum PatternKind {
    MatchValue {
        value: P<Expr>,
    },
    MatchSingleton {
        value: Constant,
    },
    MatchSequence {
        patterns: Seq<P<Pattern>>,
    },
    MatchMapping {
        keys: Seq<P<Expr>>,
        patterns: Seq<P<Pattern>>,
        rest: Option<Identifier>,
    },
    MatchClass {
        cls: P<Expr>,
        patterns: Seq<P<Pattern>>,
        kwd_attrs: Seq<Identifier>,
        kwd_patterns: Seq<P<Pattern>>,
    },
    MatchStar {
        name: Option<Identifier>,
    },
    MatchAs {
        pattern: Option<P<Pattern>>,
        name: Option<Identifier>,
    },
    MatchOr {
        patterns: Seq<P<Pattern>>,
    },
}

#[derive(Clone, Debug)]
pub struct TypeIgnore {
    pub lineno: u32,
    pub tag: Text,
}

#[derive(Clone, Debug)]
pub struct TypeParam {
    pub kind: TypeParamKind,
    pub range: Range,
}

#[derive(Clone, Debug)]
pub enum TypeParamKind {
    TypeVar { name: Identifier, bound: Option<P<Expr>>, default_value: Option<P<Expr>> },
    ParamSpec { name: Identifier, default_value: Option<P<Expr>> },
    TypeVarTuple { name: Identifier, default_value: Option<P<Expr>> },
}

impl Node for Expr {
    fn chain(&self) -> Option<&P<Expr>> {
        match &self.kind {
            ExprKind::BinOp { left: next, .. }
            | ExprKind::Attribute { value: next, .. }
            | ExprKind::Subscript { value: next, .. }
            | ExprKind::Call { func: next, .. } => Some(next),
            _ => None,
        }
    }

    fn take_chain(&mut self) -> Option<P<Expr>> {
        let leaf = ExprKind::Constant { value: Constant::None, unicode_kind: false };
        match std::mem::replace(&mut self.kind, leaf) {
            ExprKind::BinOp { left: next, .. }
            | ExprKind::Attribute { value: next, .. }
            | ExprKind::Subscript { value: next, .. }
            | ExprKind::Call { func: next, .. } => Some(next),
            _ => None,
        }
    }
}

impl Node for Stmt {}
impl Node for Arguments {}
impl Node for Arg {}
impl Node for Pattern {}
impl Node for TypeParam {}
