//! Functions and classes for tests of how signatures and documentation show.

use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::Module;
use krait_objects::{Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, heap, payload};

const NO_SIGNATURE: &str = "This docstring has no signature.";
const UNREPRESENTABLE: &str = "This docstring has a signature with unrepresentable default.";

fn nothing(_thread: &Thread, _receiver: &Object, _args: krait_objects::CallArgs<'_>) -> PyResult {
    Ok(Object::NONE)
}

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw("test_with_docstring", "", nothing, "This is a pretty normal docstring."),
    MethodDef::raw("no_docstring", "", nothing, ""),
    MethodDef::raw("docstring_empty", "", nothing, ""),
    MethodDef::raw("docstring_no_signature", "", nothing, NO_SIGNATURE),
    MethodDef::noargs(
        "docstring_no_signature_noargs",
        "($self, /)",
        |_, _| Ok(Object::NONE),
        NO_SIGNATURE,
    ),
    MethodDef::one(
        "docstring_no_signature_o",
        "($self, object, /)",
        |_, _, _| Ok(Object::NONE),
        NO_SIGNATURE,
    ),
    MethodDef::raw(
        "docstring_with_invalid_signature",
        "",
        nothing,
        "docstring_with_invalid_signature($module, /, boo)\n\nThis docstring has an invalid signature.",
    ),
    MethodDef::raw(
        "docstring_with_invalid_signature2",
        "",
        nothing,
        "docstring_with_invalid_signature2($module, /, boo)\n\n--\n\nThis docstring also has an invalid signature.",
    ),
    MethodDef::raw(
        "docstring_with_signature",
        "($module, /, sig)",
        nothing,
        "This docstring has a valid signature.",
    ),
    MethodDef::raw("docstring_with_signature_but_no_doc", "($module, /, sig)", nothing, ""),
    MethodDef::raw(
        "docstring_with_signature_and_extra_newlines",
        "($module, /, parameter)",
        nothing,
        "\nThis docstring has a valid signature and some extra newlines.",
    ),
    MethodDef::raw(
        "docstring_with_signature_with_defaults",
        "(module, s='avocado',\n        b=b'bytes', d=3.14, i=35, n=None, t=True, f=False,\n        \
         local=the_number_three, sys=sys.maxsize,\n        exp=sys.maxsize - 1)",
        nothing,
        "\n\nThis docstring has a valid signature with parameters,\nand the parameters take defaults of varying types.",
    ),
    MethodDef::raw(
        "func_with_unrepresentable_signature",
        "($module, /, a, b=<x>)",
        nothing,
        UNREPRESENTABLE,
    ),
];

/// An object without fields.
#[repr(C)]
pub struct Documented {
    header: Header,
}

payload!(Documented, NO_SIGNATURE_TEST);

const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .new(|_, ty, _| Ok(heap::new_object(ty, |header| Documented { header }).into()))
    .drop_fields(heap::drop_fields_of::<Documented>);

fn none(_thread: &Thread, _receiver: &Object) -> PyResult {
    Ok(Object::NONE)
}

fn one(_thread: &Thread, _receiver: &Object, _argument: &Object) -> PyResult {
    Ok(Object::NONE)
}

static NO_SIGNATURE_SPEC: TypeSpec = TypeSpec {
    slots: SLOTS,
    methods: &[
        MethodDef::noargs("meth_noargs", "($self, /)", none, NO_SIGNATURE),
        MethodDef::one("meth_o", "($self, object, /)", one, NO_SIGNATURE),
        MethodDef::noargs("meth_noargs_class", "($type, /)", none, NO_SIGNATURE).class(),
        MethodDef::one("meth_o_class", "($type, object, /)", one, NO_SIGNATURE).class(),
        MethodDef::noargs("meth_noargs_static", "()", none, NO_SIGNATURE).stat(),
        MethodDef::one("meth_o_static", "(object, /)", one, NO_SIGNATURE).stat(),
        MethodDef::noargs("meth_noargs_coexist", "($self, /)", none, NO_SIGNATURE),
        MethodDef::one("meth_o_coexist", "($self, object, /)", one, NO_SIGNATURE),
    ],
    ..TypeSpec::new::<Documented>("_testcapi.DocStringNoSignatureTest")
};
static NO_SIGNATURE_TEST: Type = Type::builtin(&NO_SIGNATURE_SPEC);

static UNREPRESENTABLE_SPEC: TypeSpec = TypeSpec {
    slots: SLOTS,
    methods: &[
        MethodDef::raw("meth", "($self, /, a, b=<x>)", nothing, UNREPRESENTABLE),
        MethodDef::raw("classmeth", "($type, /, a, b=<x>)", nothing, UNREPRESENTABLE).class(),
        MethodDef::raw("staticmeth", "(a, b=<x>)", nothing, UNREPRESENTABLE).stat(),
        MethodDef::raw(
            "with_default",
            "($self, /, x=ONE)",
            nothing,
            "This instance method has a default parameter value from the module scope.",
        ),
    ],
    ..TypeSpec::new::<Documented>("_testcapi.DocStringUnrepresentableSignatureTest")
};
static UNREPRESENTABLE_TEST: Type = Type::builtin(&UNREPRESENTABLE_SPEC);

/// Adds the types.
pub fn add_types(thread: &Thread, module: &Module) {
    module.add("ONE", Object::small_int(1));
    module.add_type(thread, &NO_SIGNATURE_TEST);
    module.add_type(thread, &UNREPRESENTABLE_TEST);
}
