//! `_testmultiphase`: a module for tests of importing. Matches the main module of CPython's `Modules/_testmultiphase.c`;
//! the others of that file are extension modules that a loader names, and there are no extension files here.

use crate::arguments::{between, exactly};
use krait_objects::exceptions as exc;
use krait_objects::fields::Fields;
use krait_objects::protocol::attribute;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{flags, type_type};
use krait_objects::types::dict::Dict;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::{STR, Str};
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, Word, heap,
    memory_slots, payload,
};

/// The module's definition.
pub static DEF: ModuleDef =
    ModuleDef { name: "_testmultiphase", doc: "Test module main", functions: FUNCTIONS, exec };

/// The name that the types of the module say they come from.
const TYPES_MODULE: &str = "_testimportexec";

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw("foo", "", foo, "foo(i,j)\n\nThe sum of two integers."),
    MethodDef::raw(
        "call_state_registration_func",
        "",
        call_state_registration_func,
        "Looks for the module in the interpreter's registry (0), adds it (1) or removes it (2).",
    ),
];

fn foo(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [i, j] = exactly(thread, "foo", args)?;
    let sum = i.to_i64(thread)?.wrapping_add(j.to_i64(thread)?);
    Ok(Object::int(sum))
}

/// Modules of more than one phase are in no registry, and cannot be put there.
fn call_state_registration_func(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [which] = exactly(thread, "call_state_registration_func", args)?;
    match which.to_c_int(thread)? {
        1 => Err(thread.system_error("PyState_AddModule called on module with slots")),
        2 => Err(thread.system_error("PyState_RemoveModule called on module with slots")),
        _ => Ok(Object::NONE),
    }
}

/// `Example`: an object that keeps its attributes itself.
#[repr(C)]
pub struct Example {
    header: Header,
    attributes: Ref<Dict>,
}

payload!(Example, EXAMPLE);

impl Fields for Example {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.attributes.as_object().word());
    }

    fn clear(&self) {
        self.attributes.clear();
    }
}

static EXAMPLE_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    doc: "The Example type",
    slots: memory_slots!(Example, SlotsSpec::EMPTY)
        .new(|thread, ty, args| {
            if !args.args.is_empty() {
                return Err(thread.type_error(format!("{}() takes no arguments", ty.name())));
            }
            Ok(heap::new_object(ty, |header| Example { header, attributes: Dict::new() }).into())
        })
        .getattr(|thread, this, name| match Example::of(this).attributes.get(thread, name)? {
            Some(value) => Ok(value),
            None => attribute::generic_getattr(thread, this, name),
        })
        .setattr(set_attribute),
    methods: &[MethodDef::raw("demo", "", demo, "demo() -> None")],
    ..TypeSpec::new::<Example>("_testimportexec.Example")
};
pub static EXAMPLE: Type = Type::builtin(&EXAMPLE_SPEC);

fn set_attribute(
    thread: &Thread,
    this: &Object,
    name: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let attributes = &Example::of(this).attributes;
    match value {
        Some(value) => attributes.set(thread, name, value),
        None if attributes.remove(thread, name)?.is_some() => Ok(()),
        None => Err(thread.err(&exc::ATTRIBUTE_ERROR, "delete non-existing Example attribute")),
    }
}

fn demo(thread: &Thread, _this: &Object, args: CallArgs<'_>) -> PyResult {
    let args = between(thread, "demo", args, 0, 1)?;
    Ok(args.first().filter(|text| text.as_str().is_some()).cloned().unwrap_or(Object::NONE))
}

static STR_SPEC: TypeSpec = TypeSpec {
    base: Some(&STR),
    flags: flags::BASETYPE | flags::SHOWN_AS_HEAP,
    itemsize: 1,
    ..TypeSpec::new::<Str>("_testimportexec.Str")
};
static STR_SUBTYPE: Type = Type::builtin(&STR_SPEC);

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for ty in [&EXAMPLE, &STR_SUBTYPE] {
        ty.ready(thread);
        ty.clear_flag(flags::IMMUTABLE);
        ty.dict().set_item_str("__module__", Object::str(TYPES_MODULE));
        module.add_type(thread, ty);
    }
    let namespace = Dict::new();
    namespace.set_item_str("__module__", Object::str(TYPES_MODULE));
    let bases = Object::tuple(&[exc::EXCEPTION.to_object()]);
    let arguments = [Object::str("error"), bases, namespace.into()];
    module.add("error", type_type::TYPE.to_object().call(thread, &arguments)?);
    module.add("int_const", Object::int(1969));
    module.add("str_const", Object::str("something different"));
    Ok(())
}
