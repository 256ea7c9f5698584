//! Counts of a code object's variables, by kind. Matches `_PyCode_GetVarCounts` and `_PyCode_SetUnboundVarCounts`.

use super::code::instructions;
use krait_bytecode::Opcode;
use krait_bytecode::code::kind;
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::set::{SET, Set};
use krait_objects::{Object, PyResult, Thread};

/// Parameters.
#[derive(Default)]
pub struct Arguments {
    total: usize,
    positional_only: usize,
    positional_or_keyword: usize,
    keyword_only: usize,
    var_positional: usize,
    var_keyword: usize,
}

/// Names that code looks up as globals.
#[derive(Default)]
pub struct Globals {
    pub total: usize,
    pub global: usize,
    pub builtin: usize,
    pub unknown: usize,
}

/// Names that are no variables of the code.
#[derive(Default)]
pub struct Unbound {
    total: usize,
    attributes: usize,
    unknown: usize,
    pub globals: Globals,
}

/// All variables.
#[derive(Default)]
pub struct VarCounts {
    total: usize,
    locals: usize,
    arguments: Arguments,
    pure: usize,
    argument_cells: usize,
    other_cells: usize,
    hidden_pure: usize,
    hidden_cells: usize,
    pub free: usize,
    pub unbound: Unbound,
}

/// Where global names may be found.
#[derive(Default)]
pub struct Namespaces {
    pub globals: Option<Object>,
    pub builtins: Option<Object>,
}

/// The names met so far.
pub struct NameSets {
    globals: Object,
    attributes: Object,
}

impl NameSets {
    pub fn new(
        thread: &Thread,
        globals: Option<&Object>,
        attributes: Option<&Object>,
    ) -> PyResult<NameSets> {
        let set = |name: &str, given: Option<&Object>| match given {
            None => Ok(Set::new()),
            Some(set) if set.is_instance(&SET) => Ok(set.clone()),
            Some(object) => {
                let repr = object.repr_string(thread)?;
                Err(thread.type_error(format!("expected a set for \"{name}\", got {repr}")))
            }
        };
        Ok(NameSets {
            globals: set("globalnames", globals)?,
            attributes: set("attrnames", attributes)?,
        })
    }
}

fn contains(thread: &Thread, set: &Object, name: &Object) -> PyResult<bool> {
    let hash = name.hash(thread)?;
    set.as_set().map_or(Ok(false), |set| set.contains_hash(thread, name, hash))
}

fn is_key(thread: &Thread, namespace: Option<&Object>, name: &Object) -> PyResult<bool> {
    match namespace.and_then(Object::as_dict) {
        Some(dict) => Ok(dict.get(thread, name)?.is_some()),
        None => Ok(false),
    }
}

impl VarCounts {
    /// The counts that the kinds of variables give; the other names are unknown.
    pub fn of(code: &Code) -> VarCounts {
        let mut counts = VarCounts::default();
        for &kind in code.localspluskinds.as_slice() {
            counts.count(kind);
        }
        let names = code.names.len();
        counts.unbound.total = names;
        counts.unbound.unknown = names;
        counts.total = counts.locals + counts.free + names;
        counts
    }

    fn count(&mut self, bits: u8) {
        let is = |mask: u8| bits & mask != 0;
        if is(kind::FREE) {
            self.free += 1;
            return;
        }
        self.locals += 1;
        if is(kind::ARG_POS | kind::ARG_KW | kind::ARG_VAR) {
            let arguments = &mut self.arguments;
            arguments.total += 1;
            *match (is(kind::ARG_VAR), is(kind::ARG_POS), is(kind::ARG_KW)) {
                (true, true, _) => &mut arguments.var_positional,
                (true, false, _) => &mut arguments.var_keyword,
                (false, true, true) => &mut arguments.positional_or_keyword,
                (false, true, false) => &mut arguments.positional_only,
                (false, false, _) => &mut arguments.keyword_only,
            } += 1;
            self.argument_cells += usize::from(is(kind::CELL));
        } else if is(kind::CELL) {
            self.other_cells += 1;
            self.hidden_cells += usize::from(is(kind::HIDDEN));
        } else {
            self.pure += 1;
            self.hidden_pure += usize::from(is(kind::HIDDEN));
        }
    }

    /// Tells the names that the instructions load as globals and attributes; one may be both. As in CPython, prefixes of
    /// instructions do not count.
    pub fn look_up(
        &mut self,
        thread: &Thread,
        code: &Code,
        names: &NameSets,
        namespaces: &Namespaces,
    ) -> PyResult<()> {
        let mut unbound = Unbound::default();
        let mut both = 0;
        for (_, opcode, oparg) in instructions(code) {
            let (seen, other) = match opcode {
                Some(Opcode::LOAD_ATTR) => (&names.attributes, &names.globals),
                Some(Opcode::LOAD_GLOBAL) => (&names.globals, &names.attributes),
                _ => continue,
            };
            let Some(name) = code.names.as_slice().get(oparg >> 1) else { continue };
            if contains(thread, seen, name)? {
                continue;
            }
            if opcode == Some(Opcode::LOAD_ATTR) {
                unbound.attributes += 1;
            } else {
                let globals = &mut unbound.globals;
                globals.total += 1;
                if is_key(thread, namespaces.globals.as_ref(), name)? {
                    globals.global += 1;
                } else if is_key(thread, namespaces.builtins.as_ref(), name)? {
                    globals.builtin += 1;
                } else {
                    globals.unknown += 1;
                }
            }
            unbound.total += 1;
            if let Some(seen) = seen.as_set() {
                seen.add(thread, name)?;
            }
            both += usize::from(contains(thread, other, name)?);
        }
        let total = self.unbound.total + both;
        unbound.unknown = total.saturating_sub(unbound.total);
        unbound.total = total;
        self.total += both;
        self.unbound = unbound;
        Ok(())
    }

    /// The counts as dicts.
    pub fn object(&self) -> Object {
        let (arguments, unbound) = (&self.arguments, &self.unbound);
        let arguments = dict(&[
            ("total", number(arguments.total)),
            ("numposonly", number(arguments.positional_only)),
            ("numposorkw", number(arguments.positional_or_keyword)),
            ("numkwonly", number(arguments.keyword_only)),
            ("varargs", number(arguments.var_positional)),
            ("varkwargs", number(arguments.var_keyword)),
        ]);
        let cells = dict(&[
            ("total", number(self.argument_cells + self.other_cells)),
            ("numargs", number(self.argument_cells)),
            ("numothers", number(self.other_cells)),
        ]);
        let hidden = dict(&[
            ("total", number(self.hidden_pure + self.hidden_cells)),
            ("numpure", number(self.hidden_pure)),
            ("numcells", number(self.hidden_cells)),
        ]);
        let locals = dict(&[
            ("total", number(self.locals)),
            ("args", arguments),
            ("numpure", number(self.pure)),
            ("cells", cells),
            ("hidden", hidden),
        ]);
        let globals = dict(&[
            ("total", number(unbound.globals.total)),
            ("numglobal", number(unbound.globals.global)),
            ("numbuiltin", number(unbound.globals.builtin)),
            ("numunknown", number(unbound.globals.unknown)),
        ]);
        let unbound = dict(&[
            ("total", number(unbound.total)),
            ("numattrs", number(unbound.attributes)),
            ("numunknown", number(unbound.unknown)),
            ("globals", globals),
        ]);
        dict(&[
            ("total", number(self.total)),
            ("locals", locals),
            ("numfree", number(self.free)),
            ("unbound", unbound),
        ])
    }
}

fn number(count: usize) -> Object {
    Object::int_usize(count)
}

fn dict(items: &[(&str, Object)]) -> Object {
    let dict = Dict::new();
    for (name, value) in items {
        dict.set_item_str(name, value.clone());
    }
    dict.into()
}
