//! `__build_class__`.

use crate::eval;
use crate::function::Function;
use krait_objects::typeobj::create::calculate_metaclass;
use krait_objects::typeobj::type_type::TYPE;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::cell::Cell;
use krait_objects::types::dict::Dict;
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Object, PyResult, Ref, Thread, name};

/// Replaces bases that are no classes by what their `__mro_entries__` gives.
fn update_bases(thread: &Thread, bases: &[Object]) -> PyResult<Option<Vec<Object>>> {
    let mut updated: Option<Vec<Object>> = None;
    let original = Object::tuple(bases);
    for (i, base) in bases.iter().enumerate() {
        let entries = match base.downcast::<Type>() {
            Some(_) => None,
            None => base.lookup_attr(thread, name!("__mro_entries__"))?,
        };
        match entries {
            Some(method) => {
                let replacement = method.call(thread, std::slice::from_ref(&original))?;
                let Some(items) = replacement.as_tuple() else {
                    return Err(thread.type_error("__mro_entries__ must return a tuple"));
                };
                updated
                    .get_or_insert_with(|| bases[..i].to_vec())
                    .extend_from_slice(items.as_slice());
            }
            None => {
                if let Some(list) = &mut updated {
                    list.push(base.clone());
                }
            }
        }
    }
    Ok(updated)
}

pub(super) fn build_class(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let positional = args.positional();
    if positional.len() < 2 {
        return Err(thread.type_error("__build_class__: not enough arguments"));
    }
    let Some(function) = positional[0].downcast_ref::<Function>() else {
        return Err(thread.type_error("__build_class__: func must be a function"));
    };
    let name = &positional[1];
    if name.as_str().is_none() {
        return Err(thread.type_error("__build_class__: name is not a string"));
    }
    let given = &positional[2..];
    let updated = update_bases(thread, given)?;
    let bases = Tuple::from_slice(updated.as_deref().unwrap_or(given));
    let mut meta: Option<Object> = None;
    let mut keywords: Vec<(&Object, Object)> = Vec::new();
    for (key, value) in args.keywords() {
        if key.as_str().is_some_and(|k| k.eq_str("metaclass")) {
            meta = Some(value.clone());
        } else {
            keywords.push((key, value.clone()));
        }
    }
    let meta = match meta {
        Some(meta) => meta,
        None => bases.get(0).map_or_else(|| TYPE.to_object(), |base| base.ty().to_object()),
    };
    let meta = match meta.downcast::<Type>() {
        Some(ty) => calculate_metaclass(thread, ty, &bases)?.to_object(),
        None => meta,
    };
    let namespace = prepare(thread, &meta, name, &bases, &keywords)?;
    let code = function.code_ref();
    let cell = eval::run_code(
        thread,
        &code,
        function.globals(),
        Some(&namespace),
        function.closure().map(|c| &**c),
    )?;
    if updated.is_some() {
        namespace.setitem(thread, name!("__orig_bases__"), Some(&Object::tuple(given)))?;
    }
    let class = meta.call_kw(thread, &[name.clone(), bases.into(), namespace], &keywords)?;
    check_cell(thread, name, &class, &cell)?;
    Ok(class)
}

fn prepare(
    thread: &Thread,
    meta: &Object,
    name: &Object,
    bases: &Ref<Tuple>,
    keywords: &[(&Object, Object)],
) -> PyResult {
    let Some(prepare) = meta.lookup_attr(thread, name!("__prepare__"))? else {
        return Ok(Dict::new().into());
    };
    let namespace = prepare.call_kw(thread, &[name.clone(), bases.clone().into()], keywords)?;
    let is_mapping = namespace.as_dict().is_some() || namespace.ty().slots().subscript().is_some();
    if !is_mapping || namespace.ty().has(flags::SEQUENCE) {
        let shown = match meta.downcast::<Type>() {
            Some(ty) => ty.name().to_string(),
            None => "<metaclass>".to_string(),
        };
        return Err(thread.type_error(format!(
            "{shown}.__prepare__() must return a mapping, not {}",
            namespace.ty().name()
        )));
    }
    Ok(namespace)
}

/// The class cell must hold the class that was made.
fn check_cell(thread: &Thread, name: &Object, class: &Object, cell: &Object) -> PyResult<()> {
    let Some(cell) = cell.downcast::<Cell>() else { return Ok(()) };
    if class.downcast::<Type>().is_none() {
        return Ok(());
    }
    match cell.get() {
        None => Err(thread.runtime_error(format!(
            "__class__ not set defining {} as {}. Was __classcell__ propagated to type.__new__?",
            name.repr_string(thread)?,
            class.repr_string(thread)?
        ))),
        Some(content) if !content.is(class) => Err(thread.type_error(format!(
            "__class__ set to {} defining {} as {}",
            content.repr_string(thread)?,
            name.repr_string(thread)?,
            class.repr_string(thread)?
        ))),
        Some(_) => Ok(()),
    }
}
