//! The symbol table: scopes, and what each name means in them. Matches CPython's `Python/symtable.c`.
//!
//! `build` walks the tree and records definitions and uses; `analyze` decides which names are local, global, free or cells.

pub mod analyze;
pub mod build;
mod name_set;

use foldhash::HashMap;
use krait_syntax::ast::{Identifier, Range};
use std::borrow::Cow;
use std::rc::Rc;

/// A name; equal names of one compilation usually share it.
pub type Name = Rc<str>;

/// Bits of a symbol.
pub mod def {
    pub const GLOBAL: u32 = 1;
    pub const LOCAL: u32 = 2;
    pub const PARAM: u32 = 2 << 1;
    pub const NONLOCAL: u32 = 2 << 2;
    pub const USE: u32 = 2 << 3;
    pub const FREE_CLASS: u32 = 2 << 5;
    pub const IMPORT: u32 = 2 << 6;
    pub const ANNOT: u32 = 2 << 7;
    pub const COMP_ITER: u32 = 2 << 8;
    pub const TYPE_PARAM: u32 = 2 << 9;
    pub const COMP_CELL: u32 = 2 << 10;
    pub const BOUND: u32 = LOCAL | PARAM | IMPORT | TYPE_PARAM;
}

/// What a name is in a scope.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Resolved {
    Local,
    GlobalExplicit,
    GlobalImplicit,
    Free,
    Cell,
}

/// The kinds of scopes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScopeKind {
    Function,
    Class,
    Module,
    Annotation,
    TypeAlias,
    TypeParameters,
    TypeVariable,
}

/// The kinds of comprehensions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ComprehensionKind {
    None,
    List,
    Dict,
    Set,
    Generator,
}

/// Which scope of a node: a definition can have one for its type parameters and one for its annotations too.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    Body,
    TypeParameters,
    Annotations,
    Default,
}

/// Identifies a scope by the address of its node.
pub type ScopeKey = (usize, Part);
pub type ScopeId = usize;

/// A symbol: its bits and, after analysis, its meaning.
#[derive(Clone, Copy, Debug)]
pub struct Symbol {
    pub flags: u32,
    pub scope: Option<Resolved>,
}

/// A scope.
#[derive(Debug)]
pub struct Scope {
    pub kind: ScopeKind,
    pub name: Name,
    pub symbols: HashMap<Name, Symbol>,
    /// Names in order of first appearance.
    pub order: Vec<Name>,
    /// Parameters in order.
    pub varnames: Vec<Name>,
    pub children: Vec<ScopeId>,
    pub annotation_block: Option<ScopeId>,
    pub parent: Option<ScopeId>,
    /// `global` and `nonlocal` statements, for errors.
    pub directives: Vec<(Name, Range)>,
    /// Names that may be mangled in this type-parameter scope of a class; None: all.
    pub mangled_names: Option<Vec<Name>>,
    /// What a type variable's scope is, for errors.
    pub place: &'static str,
    pub nested: bool,
    pub generator: bool,
    pub coroutine: bool,
    pub annotations_used: bool,
    pub comprehension: ComprehensionKind,
    pub varargs: bool,
    pub varkeywords: bool,
    pub returns_value: bool,
    pub needs_class_closure: bool,
    pub needs_classdict: bool,
    pub comp_inlined: bool,
    pub comp_iter_target: bool,
    pub can_see_class_scope: bool,
    pub has_docstring: bool,
    pub method: bool,
    pub has_conditional_annotations: bool,
    pub in_conditional_block: bool,
    pub in_unevaluated_annotation: bool,
    pub comp_iter_expr: usize,
    pub range: Range,
}

/// The scopes of a tree.
#[derive(Debug, Default)]
pub struct SymbolTable {
    pub scopes: Vec<Box<Scope>>,
    pub by_key: HashMap<ScopeKey, ScopeId>,
    pub future_annotations: bool,
    /// Some `try` has a `finally`.
    pub has_finally: bool,
}

impl Scope {
    pub fn is_function_like(&self) -> bool {
        matches!(
            self.kind,
            ScopeKind::Function
                | ScopeKind::TypeVariable
                | ScopeKind::TypeAlias
                | ScopeKind::TypeParameters
                | ScopeKind::Annotation
        )
    }

    pub fn flags_of(&self, name: &str) -> u32 {
        self.symbols.get(name).map_or(0, |s| s.flags)
    }

    pub fn resolved(&self, name: &str) -> Option<Resolved> {
        self.symbols.get(name).and_then(|s| s.scope)
    }

    /// Names that satisfy a test, sorted.
    pub fn sorted_names(&self, test: impl Fn(&Symbol) -> bool) -> Vec<Name> {
        let mut names: Vec<Name> =
            self.symbols.iter().filter(|(_, s)| test(s)).map(|(n, _)| Rc::clone(n)).collect();
        names.sort();
        names
    }
}

impl SymbolTable {
    /// The scope of a node.
    pub fn lookup(&self, key: ScopeKey) -> Option<ScopeId> {
        self.by_key.get(&key).copied()
    }
}

/// What can be a [`Name`]: text, or a name of the tree, which is shared.
pub trait AsName: AsRef<str> {
    fn to_name(&self) -> Name {
        Rc::from(self.as_ref())
    }
}

impl AsName for str {}

impl AsName for Identifier {
    fn to_name(&self) -> Name {
        Rc::clone(self.shared())
    }
}

/// `_Py_Mangle`: `__name` in class `C` is `_C__name`.
pub fn mangle<'n>(class: Option<&str>, name: &'n str) -> Cow<'n, str> {
    let Some(class) = class else { return Cow::Borrowed(name) };
    if !name.starts_with("__") || name.ends_with("__") || name.contains('.') {
        return Cow::Borrowed(name);
    }
    let class = class.trim_start_matches('_');
    if class.is_empty() {
        return Cow::Borrowed(name);
    }
    Cow::Owned(format!("_{class}{name}"))
}

/// As [`mangle`], restricted to the names that a type-parameter scope lists.
pub fn maybe_mangle<'n>(class: Option<&str>, scope: &Scope, name: &'n str) -> Cow<'n, str> {
    if let Some(listed) = &scope.mangled_names
        && !listed.iter().any(|n| &**n == name)
    {
        return Cow::Borrowed(name);
    }
    mangle(class, name)
}
