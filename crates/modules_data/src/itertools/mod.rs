//! `itertools`: iterators as building blocks. Matches CPython's `Modules/itertoolsmodule.c`.

mod accumulate;
mod batched;
mod chain;
mod combinations;
mod count;
mod cycle;
mod filters;
mod groupby;
mod islice;
mod pairwise;
mod permutations;
mod product;
mod repeat;
mod starmap;
mod tee;
mod zip_longest;

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Ref, Thread, Type};

pub static DEF: ModuleDef = ModuleDef {
    name: "itertools",
    doc: "Iterators without end (count, cycle, repeat), iterators that end with their shortest input, and iterators of\n\
          arrangements (product, permutations, combinations).",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[MethodDef::new(
    "tee",
    "($module, iterable, n=2, /)",
    tee::tee,
    "Returns a tuple of n independent iterators.",
)];

static TYPES: [&Type; 22] = [
    &accumulate::ACCUMULATE,
    &batched::BATCHED,
    &combinations::COMBINATIONS,
    &combinations::COMBINATIONS_WITH_REPLACEMENT,
    &cycle::CYCLE,
    &filters::DROPWHILE,
    &filters::TAKEWHILE,
    &islice::ISLICE,
    &starmap::STARMAP,
    &chain::CHAIN,
    &filters::COMPRESS,
    &filters::FILTERFALSE,
    &count::COUNT,
    &zip_longest::ZIP_LONGEST,
    &pairwise::PAIRWISE,
    &permutations::PERMUTATIONS,
    &product::PRODUCT,
    &repeat::REPEAT,
    &groupby::GROUPBY,
    &groupby::GROUPER,
    &tee::TEE,
    &tee::TEE_DATAOBJECT,
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for ty in TYPES {
        module.add_type(thread, ty);
    }
    Ok(())
}

/// The positional arguments of a constructor that takes no keywords. A subclass with its own `__init__` may be called
/// with keywords.
fn positional<'a, const N: usize>(
    thread: &Thread,
    ty: &Type,
    base: &Type,
    args: CallArgs<'a>,
) -> PyResult<&'a [Object; N]> {
    let name = base.short_name();
    let init = |ty: &Type| ty.slots().init().map(|init| init as usize);
    if args.has_keywords() && init(ty) == init(base) {
        return Err(thread.type_error(format!("{name}() takes no keyword arguments")));
    }
    let given = args.positional();
    given.try_into().map_err(|_| {
        let s = if N == 1 { "" } else { "s" };
        thread.type_error(format!("{name} expected {N} argument{s}, got {}", given.len()))
    })
}

/// Declares an iterator's type object.
macro_rules! iterator_type {
    (
        $payload:ident, $type:ident, $name:literal, $sig:literal, $doc:literal,
        flags: $flags:expr, new: $new:expr, next: $next:expr, slots: $slots:expr,
        methods: $methods:expr
    ) => {
        crate::fields::payload!($payload, $type);

        pub static $type: krait_objects::Type = {
            static SPEC: krait_objects::TypeSpec = krait_objects::TypeSpec {
                flags: $flags | krait_objects::typeobj::flags::GC,
                sig: $sig,
                doc: $doc,
                slots: crate::fields::memory_slots!(
                    $payload,
                    $slots.iter(|_, it| Ok(it.clone())).iternext($next).new($new)
                ),
                methods: $methods,
                ..krait_objects::TypeSpec::new::<$payload>($name)
            };
            krait_objects::Type::builtin(&SPEC)
        };
    };
    ($payload:ident, $type:ident, $name:literal, $sig:literal, $doc:literal, new: $new:expr, next: $next:expr) => {
        iterator_type!(
            $payload, $type, $name, $sig, $doc,
            flags: krait_objects::typeobj::flags::BASETYPE,
            new: $new,
            next: $next,
            slots: krait_objects::typeobj::slots::SlotsSpec::EMPTY,
            methods: &[]
        );
    };
}
use iterator_type;
