//! `_suggestions`: the closest of some names, for `traceback`. Matches CPython's `Modules/_suggestions.c`.

use krait_objects::native::Args;
use krait_objects::types::list::List;
use krait_objects::types::module::ModuleDef;
use krait_objects::{MethodDef, Object, PyResult, Thread, codecs, suggestions};

pub static DEF: ModuleDef =
    ModuleDef { name: "_suggestions", doc: "", functions: FUNCTIONS, exec: |_, _| Ok(()) };

static FUNCTIONS: &[MethodDef] = &[MethodDef::new(
    "_generate_suggestions",
    "($module, candidates, item, /)",
    generate_suggestions,
    "The candidate that is most like the item, or None if none is.",
)];

fn generate_suggestions(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (candidates, item) = (args.req(0), args.req(1));
    if item.as_str().is_none() {
        return Err(thread.type_error(format!(
            "_generate_suggestions() argument 2 must be str, not {}",
            item.ty().name()
        )));
    }
    let Some(list) = candidates.downcast_exact::<List>() else {
        return Err(thread.type_error("candidates must be a list"));
    };
    let candidates: Vec<Object> = list.as_slice().to_vec();
    if candidates.iter().any(|candidate| candidate.as_str().is_none()) {
        return Err(thread.type_error("all elements in 'candidates' must be strings"));
    }
    let item = codecs::utf8(thread, item)?;
    let names: Vec<String> =
        candidates.iter().map(|name| codecs::utf8(thread, name)).collect::<PyResult<_>>()?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Ok(suggestions::closest(&item, &names).map_or(Object::NONE, Object::str))
}
