//! `_sre`: the native half of `re`, on the engine in `krait-sre`. Matches CPython's `Modules/_sre/sre.c`.

mod matched;
mod pattern;
mod scan;
mod scanner;
mod subject;
mod substitute;
mod template;

use krait_objects::native::Args;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::tuple::Tuple;
use krait_objects::{MethodDef, Object, PyResult, Raised, Ref, Thread};
use krait_sre::Program;
use pattern::Pattern;
use subject::Subject;
use template::Template;

pub static DEF: ModuleDef = ModuleDef { name: "_sre", doc: "", functions: FUNCTIONS, exec };

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "compile",
        "($module, /, pattern, flags, code, groups, groupindex,\n        indexgroup)",
        compile,
        "",
    ),
    MethodDef::new(
        "template",
        "($module, pattern, template, /)",
        make_template,
        "A compiled replacement.",
    ),
    MethodDef::noargs(
        "getcodesize",
        "($module, /)",
        |_, _| Ok(Object::int_usize(krait_sre::CODESIZE)),
        "",
    ),
    MethodDef::one(
        "ascii_iscased",
        "($module, character, /)",
        |thread, _, c| {
            let c = character(thread, c)?;
            Ok(Object::from_bool(u32::try_from(c).is_ok_and(krait_sre::ascii_iscased)))
        },
        "",
    ),
    MethodDef::one(
        "unicode_iscased",
        "($module, character, /)",
        |thread, _, c| {
            let c = character(thread, c)?;
            Ok(Object::from_bool(u32::try_from(c).is_ok_and(krait_sre::unicode_iscased)))
        },
        "",
    ),
    MethodDef::one(
        "ascii_tolower",
        "($module, character, /)",
        |thread, _, c| lowered(thread, c, krait_sre::ascii_tolower),
        "",
    ),
    MethodDef::one(
        "unicode_tolower",
        "($module, character, /)",
        |thread, _, c| lowered(thread, c, krait_sre::unicode_tolower),
        "",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for ty in [&pattern::PATTERN, &matched::MATCH, &scanner::SCANNER, &template::TEMPLATE] {
        ty.ready(thread);
    }
    module.add("MAGIC", Object::int(i64::from(krait_sre::MAGIC)));
    module.add("CODESIZE", Object::int_usize(krait_sre::CODESIZE));
    module.add("MAXREPEAT", Object::int(i64::from(krait_sre::MAXREPEAT)));
    module.add("MAXGROUPS", Object::int_usize(krait_sre::MAXGROUPS));
    module.add("copyright", Object::str(" SRE 2.2.2 Copyright (c) 1997-2002 by Secret Labs AB "));
    Ok(())
}

fn c_int(thread: &Thread, value: &Object) -> PyResult<i32> {
    let index = value.index(thread)?;
    let value = index.as_int().and_then(|v| v.to_i64());
    value
        .and_then(|v| i32::try_from(v).ok())
        .ok_or_else(|| thread.overflow_error("Python int too large to convert to C int"))
}

fn character(thread: &Thread, value: &Object) -> PyResult<i32> {
    c_int(thread, value)
}

fn lowered(thread: &Thread, value: &Object, lower: fn(u32) -> u32) -> PyResult {
    let c = character(thread, value)?;
    Ok(Object::int(u32::try_from(c).map_or(i64::from(c), |c| i64::from(lower(c)))))
}

fn argument_error(thread: &Thread, function: &str, which: &str, ty: &str, got: &Object) -> Raised {
    let got = if got.is_none() { "None" } else { got.ty().name() };
    thread.type_error(format!("{function}() argument {which} must be {ty}, not {got}"))
}

/// One element of the code list.
fn code_unit(thread: &Thread, value: &Object) -> PyResult<u32> {
    let Some(int) = value.as_int() else { return Err(thread.type_error("an integer is required")) };
    if int.is_negative() {
        return Err(thread.overflow_error("can't convert negative value to unsigned int"));
    }
    let big = int.to_big();
    match u64::try_from(&big) {
        Err(_) => Err(thread.overflow_error("Python int too large to convert to C unsigned long")),
        Ok(value) => u32::try_from(value)
            .map_err(|_| thread.overflow_error("regular expression code size limit exceeded")),
    }
}

fn compile(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let source = args.req(0);
    let flags = c_int(thread, args.req(1))?;
    let Some(code) = args.req(2).as_list() else {
        return Err(argument_error(thread, "compile", "'code'", "list", args.req(2)));
    };
    let groups = args.req(3).index_isize_or(thread, &krait_objects::exceptions::OVERFLOW_ERROR)?;
    let Some(group_index) = args.req(4).downcast_ref::<Dict>() else {
        return Err(argument_error(thread, "compile", "'groupindex'", "dict", args.req(4)));
    };
    let Some(index_group) = args.req(5).downcast_ref::<Tuple>() else {
        return Err(argument_error(thread, "compile", "'indexgroup'", "tuple", args.req(5)));
    };
    let units =
        code.to_vec().iter().map(|unit| code_unit(thread, unit)).collect::<PyResult<Vec<u32>>>()?;
    let is_bytes = match source.is_none() {
        true => None,
        false => Some(Subject::open(thread, source)?.is_bytes()),
    };
    let invalid = |thread: &Thread| thread.runtime_error("invalid SRE code");
    let groups = usize::try_from(groups)
        .ok()
        .filter(|&n| n <= krait_sre::MAXGROUPS)
        .ok_or_else(|| invalid(thread))?;
    let program = Program::new(units, groups).map_err(|_| invalid(thread))?;
    Ok(Pattern::create(source.clone(), is_bytes, flags, group_index, index_group, program))
}

fn make_template(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let Some(parts) = args.req(1).as_list() else {
        return Err(argument_error(thread, "template", "2", "list", args.req(1)));
    };
    Template::from_parts(thread, &parts.to_vec())
}
