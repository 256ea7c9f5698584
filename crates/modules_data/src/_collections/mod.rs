//! `_collections`: deque, defaultdict, OrderedDict and what `collections` needs beside them. Matches CPython's
//! `Modules/_collectionsmodule.c` and `Objects/odictobject.c`.

mod count;
mod defaultdict;
mod deque;
mod deque_iterator;
mod ordered_dict;

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::tuple::getter::TUPLEGETTER;
use krait_objects::{MethodDef, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "_collections",
    doc: "High performance data structures.\n- deque:        ordered collection accessible from endpoints only\n- defaultdict:  \
          dict subclass with a default value factory\n",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[MethodDef::new(
    "_count_elements",
    "($module, mapping, iterable, /)",
    count::count_elements,
    "Add one to the mapping's value of each item of the iterable.",
)];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add_type(thread, &deque::DEQUE);
    module.add_type(thread, &defaultdict::DEFAULTDICT);
    for ty in ordered_dict::views::TYPES {
        ty.ready(thread);
    }
    module.add_type(thread, &ordered_dict::ORDERED_DICT);
    module.add_type(thread, &deque_iterator::DEQUE_ITERATOR);
    module.add_type(thread, &deque_iterator::DEQUE_REVERSE_ITERATOR);
    module.add_type(thread, &TUPLEGETTER);
    Ok(())
}
