//! `_symtable`: the compiler's symbol table as objects. Matches CPython's `Modules/symtablemodule.c`.

use crate::{ast, compile_error, compile_options};
use krait_compile::codegen::Options;
use krait_compile::future;
use krait_compile::symtable::build::build;
use krait_compile::symtable::{Resolved, Scope, ScopeId, ScopeKind, Symbol, SymbolTable, def};
use krait_objects::intern::intern;
use krait_objects::native::Args;
use krait_objects::thread::CompileRequest;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::dict::Dict;
use krait_objects::types::list::List;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::Str;
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Word, codecs, heap, name,
};
use krait_syntax::parser::Mode;
use std::collections::HashSet;

pub static DEF: ModuleDef = ModuleDef { name: "_symtable", doc: "", functions: FUNCTIONS, exec };

static FUNCTIONS: &[MethodDef] = &[MethodDef::new(
    "symtable",
    "($module, source, filename, startstr, /)",
    symtable,
    "The symbol table of the source, as the compiler makes it.",
)];

/// Where the meaning of a symbol starts in its number.
const SCOPE_SHIFT: u32 = 12;

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    ENTRY.ready(thread);
    let constants: &[(&str, u32)] = &[
        ("USE", def::USE),
        ("DEF_GLOBAL", def::GLOBAL),
        ("DEF_NONLOCAL", def::NONLOCAL),
        ("DEF_LOCAL", def::LOCAL),
        ("DEF_PARAM", def::PARAM),
        ("DEF_TYPE_PARAM", def::TYPE_PARAM),
        ("DEF_FREE_CLASS", def::FREE_CLASS),
        ("DEF_IMPORT", def::IMPORT),
        ("DEF_BOUND", def::LOCAL | def::PARAM | def::IMPORT),
        ("DEF_ANNOT", def::ANNOT),
        ("DEF_COMP_ITER", def::COMP_ITER),
        ("DEF_COMP_CELL", def::COMP_CELL),
        ("TYPE_FUNCTION", kind_number(ScopeKind::Function)),
        ("TYPE_CLASS", kind_number(ScopeKind::Class)),
        ("TYPE_MODULE", kind_number(ScopeKind::Module)),
        ("TYPE_ANNOTATION", kind_number(ScopeKind::Annotation)),
        ("TYPE_TYPE_ALIAS", kind_number(ScopeKind::TypeAlias)),
        ("TYPE_TYPE_PARAMETERS", kind_number(ScopeKind::TypeParameters)),
        ("TYPE_TYPE_VARIABLE", kind_number(ScopeKind::TypeVariable)),
        ("LOCAL", scope_number(Resolved::Local)),
        ("GLOBAL_EXPLICIT", scope_number(Resolved::GlobalExplicit)),
        ("GLOBAL_IMPLICIT", scope_number(Resolved::GlobalImplicit)),
        ("FREE", scope_number(Resolved::Free)),
        ("CELL", scope_number(Resolved::Cell)),
        ("SCOPE_OFF", SCOPE_SHIFT),
        ("SCOPE_MASK", 15),
    ];
    for &(name, value) in constants {
        module.add(name, Object::int(i64::from(value)));
    }
    Ok(())
}

fn kind_number(kind: ScopeKind) -> u32 {
    match kind {
        ScopeKind::Function => 0,
        ScopeKind::Class => 1,
        ScopeKind::Module => 2,
        ScopeKind::Annotation => 3,
        ScopeKind::TypeAlias => 4,
        ScopeKind::TypeParameters => 5,
        ScopeKind::TypeVariable => 6,
    }
}

fn scope_number(scope: Resolved) -> u32 {
    match scope {
        Resolved::Local => 1,
        Resolved::GlobalExplicit => 2,
        Resolved::GlobalImplicit => 3,
        Resolved::Free => 4,
        Resolved::Cell => 5,
    }
}

/// A scope of the table.
#[repr(C)]
pub struct Entry {
    header: Header,
    name: Object,
    symbols: Object,
    varnames: Object,
    children: Object,
    nested: bool,
    kind: u32,
    lineno: u32,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Entry {
    fn type_object() -> &'static Type {
        &ENTRY
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Entry>),
    getset: &[
        GetSetDef::member("id", |_, e| Ok(Object::int_u64(e.id())), ""),
        GetSetDef::member("name", |_, e| Ok(of(e).name.clone()), ""),
        GetSetDef::member("symbols", |_, e| Ok(of(e).symbols.clone()), ""),
        GetSetDef::member("varnames", |_, e| Ok(of(e).varnames.clone()), ""),
        GetSetDef::member("children", |_, e| Ok(of(e).children.clone()), ""),
        GetSetDef::member("nested", |_, e| Ok(Object::small_int(of(e).nested.into())), ""),
        GetSetDef::member("type", |_, e| Ok(Object::int(of(e).kind.into())), ""),
        GetSetDef::member("lineno", |_, e| Ok(Object::int(of(e).lineno.into())), ""),
    ],
    ..TypeSpec::new::<Entry>("symtable entry")
};
static ENTRY: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Entry {
    object.downcast().expect("slots of symtable entries are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on entries.
    let this = unsafe { &*header.cast::<Entry>() };
    for object in [&this.name, &this.symbols, &this.varnames, &this.children] {
        visit(object.word());
    }
}

fn repr(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let name = this.name.as_str().map(Str::to_string_lossy).unwrap_or_default();
    Ok(Object::str(&format!("<symtable entry {name}({}), line {}>", object.id(), this.lineno)))
}

fn symtable(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (source, filename) = (args.req(0), args.req(1));
    let Some(start) = args.req(2).as_str() else {
        return Err(thread.type_error(format!(
            "symtable() argument 3 must be str, not {}",
            args.req(2).ty().name()
        )));
    };
    if source.as_str().is_none() && !source.has_buffer() {
        return Err(thread.type_error("symtable() arg 1 must be a string or bytes object"));
    }
    let (mode, mode_name) = match start.as_ascii() {
        Some("exec") => (Mode::Exec, "exec"),
        Some("eval") => (Mode::Eval, "eval"),
        Some("single") => (Mode::Single, "single"),
        _ => {
            return Err(thread.value_error("symtable() arg 3 must be 'exec' or 'eval' or 'single'"));
        }
    };
    let filename = decoded_path(thread, filename)?;
    let request = CompileRequest {
        source,
        filename: &filename,
        mode: mode_name,
        flags: ast::ONLY_AST,
        optimize: -1,
        feature_version: -1,
        inherited: 0,
    };
    let tree = ast::tree_of(thread, &(thread.hooks().compile)(thread, request)?, mode)?;
    let future =
        future::features(&tree).map_err(|error| compile_error::raise(thread, &error, &filename))?;
    let table = build(&tree, &Options { future, ..compile_options(thread) })
        .map_err(|error| compile_error::raise(thread, &error, &filename))?;
    Ok(entry(&table, 0))
}

/// A path as `os.fsdecode` gives it.
fn decoded_path(thread: &Thread, path: &Object) -> PyResult {
    let path = match path.as_str().is_some() || path.as_bytes().is_some() {
        true => path.clone(),
        false => match path.lookup_attr(thread, name!("__fspath__"))? {
            Some(fspath) => fspath.call(thread, &[])?,
            None => {
                return Err(thread.type_error(format!(
                    "expected str, bytes or os.PathLike object, not {}",
                    path.ty().name()
                )));
            }
        },
    };
    match path.as_bytes() {
        Some(bytes) => codecs::fs_decode(thread, bytes.as_slice()),
        None => Ok(path),
    }
}

/// The objects of a scope and of those in it. Scopes nest as deep as the source, which the parser bounds.
fn entry(table: &SymbolTable, id: ScopeId) -> Object {
    let scope = &table.scopes[id];
    let children = scope.children.iter().map(|&child| entry(table, child)).collect();
    let symbols = Dict::new();
    for (name, symbol) in symbols_in_order(scope) {
        let scope = symbol.scope.map_or(0, scope_number);
        let number = i64::from(symbol.flags | scope << SCOPE_SHIFT);
        symbols.set_str(intern(name).as_object(), Object::int(number));
    }
    let varnames = scope.varnames.iter().map(|name| intern(name).into()).collect();
    heap::new_object(&ENTRY, |header| Entry {
        header,
        name: intern(&scope.name).into(),
        symbols: symbols.into(),
        varnames: List::from_vec(varnames).into(),
        children: List::from_vec(children).into(),
        nested: scope.nested,
        kind: kind_number(scope.kind),
        lineno: scope.range.lineno,
    })
    .into()
}

/// The symbols as they first appeared, then those that the analysis added.
fn symbols_in_order(scope: &Scope) -> Vec<(&str, &Symbol)> {
    let mut symbols: Vec<(&str, &Symbol)> = scope
        .order
        .iter()
        .filter_map(|name| scope.symbols.get_key_value(name))
        .map(|(name, symbol)| (&**name, symbol))
        .collect();
    let seen: HashSet<&str> = symbols.iter().map(|(name, _)| *name).collect();
    let mut added: Vec<(&str, &Symbol)> = scope
        .symbols
        .iter()
        .filter(|(name, _)| !seen.contains(&***name))
        .map(|(name, symbol)| (&**name, symbol))
        .collect();
    added.sort_by_key(|(name, _)| *name);
    symbols.extend(added);
    symbols
}
