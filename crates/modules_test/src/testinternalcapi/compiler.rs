//! The compiler's steps one by one: code generation, optimisation, assembly.

use super::constants::{Constants, string};
use super::instruction_sequence::InstructionSequence;
use super::metadata;
use crate::arguments::bad_call;
use krait_compile::assemble::assemble_sequence;
use krait_compile::codegen::{Generated, Options};
use krait_compile::const_cache::ConstCache;
use krait_compile::error::{CompileError, CompileWarning};
use krait_compile::flowgraph::{FlowError, optimize_sequence};
use krait_compile::instruction_sequence as plain;
use krait_modules_lang::{ast, compile_error, compile_options};
use krait_objects::types::code::from_const::Converter;
use krait_objects::types::dict::Dict;
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Thread, exceptions as exc};
use krait_syntax::parser::Mode;

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "new_instruction_sequence",
        "($module, /)",
        |_, _, _| Ok(InstructionSequence::object(plain::InstructionSequence::new())),
        "A new, empty InstructionSequence.",
    ),
    MethodDef::new(
        "compiler_codegen",
        "($module, /, ast, filename, optimize, compile_mode=0)",
        compiler_codegen,
        "The instructions that a tree compiles to before optimisation, with the counts of arguments and the constants.",
    ),
    MethodDef::new(
        "optimize_cfg",
        "($module, /, instructions, consts, nlocals)",
        optimize_cfg,
        "The optimised instructions. The list of constants, which LOAD_CONST indexes, changes in place.",
    ),
    MethodDef::new(
        "assemble_code_object",
        "($module, /, filename, instructions, metadata)",
        assemble_code_object,
        "The code object of instructions.",
    ),
];

/// The exception of the flow graph's problem.
pub fn raise(thread: &Thread, problem: FlowError) -> Raised {
    match problem {
        FlowError::System(message) => thread.system_error(message),
        FlowError::Value(message) => thread.value_error(message),
        FlowError::Type(message) => thread.type_error(message),
    }
}

fn sequence<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a InstructionSequence> {
    object
        .downcast::<InstructionSequence>()
        .ok_or_else(|| thread.value_error("expected an instruction sequence"))
}

fn compiler_codegen(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (tree, filename) = (args.req(0), args.req(1));
    let optimize = args.req(2).to_c_int(thread)?;
    let mode = args.opt(3).map_or(Ok(0), |mode| mode.to_c_int(thread))?;
    if !ast::is_node(thread, tree)? {
        return Err(thread.type_error("expected an AST"));
    }
    let mode = match mode {
        0 => Mode::Exec,
        1 => Mode::Eval,
        2 => Mode::Single,
        3 => Mode::FunctionType,
        _ => return Err(thread.value_error(format!("compile_mode {mode} is unknown"))),
    };
    let tree = ast::tree_of(thread, tree, mode)?;
    let level = if optimize < 0 { thread.interp().optimize.get() } else { optimize };
    let options = Options {
        filename: filename.str_string(thread)?,
        optimize: level.clamp(0, 2) as u8,
        interactive: mode == Mode::Single,
        ..compile_options(thread)
    };
    let mut warnings = Vec::new();
    let generated = krait_compile::generate(tree, &options, &mut warnings);
    for warning in &warnings {
        warn(thread, warning, filename)?;
    }
    let Generated { sequence, consts, metadata } =
        generated.map_err(|error| compile_error::raise(thread, &error, filename))?;
    let mut converter = Converter::trusted();
    let consts = consts.iter().map(|constant| converter.object(constant)).collect();
    let counts = Dict::new();
    for (name, count) in [
        ("argcount", metadata.argcount),
        ("posonlyargcount", metadata.posonlyargcount),
        ("kwonlyargcount", metadata.kwonlyargcount),
    ] {
        counts.set_item_str(name, Object::int_usize(count));
    }
    counts.set_item_str("consts", Object::list(consts));
    Ok(Object::tuple(&[InstructionSequence::object(sequence), counts.into()]))
}

/// Issues a warning; made an error, it is a SyntaxError.
fn warn(thread: &Thread, warning: &CompileWarning, filename: &Object) -> PyResult<()> {
    let import = thread.hooks().import;
    let warnings = import(thread, &Object::str("_warnings"), None, None, None, 0)?;
    let arguments = [
        Object::str(&warning.message),
        exc::SYNTAX_WARNING.to_object(),
        filename.clone(),
        Object::int(warning.range.lineno.into()),
    ];
    let issued = warnings.getattr_str(thread, "warn_explicit")?.call(thread, &arguments);
    issued.map(|_| ()).map_err(|raised| {
        if !raised.is(&exc::SYNTAX_WARNING) {
            return raised;
        }
        let error = CompileError::syntax(warning.message.clone(), warning.range);
        compile_error::raise(thread, &error, filename)
    })
}

fn optimize_cfg(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let nlocals = args.req(2).to_c_int(thread)?;
    let instructions = sequence(thread, args.req(0))?;
    let list = args.req(1).as_list().ok_or_else(|| thread.type_error("consts must be a list"))?;
    let mut constants = Constants::new(thread);
    let mut consts = Vec::new();
    for object in list.to_vec() {
        consts.push(constants.of(&object)?);
    }
    let nlocals = usize::try_from(nlocals).unwrap_or(0);
    let optimized = instructions
        .with(|plain| optimize_sequence(plain, &mut consts, &mut ConstCache::default(), nlocals));
    let mut converter = constants.converter();
    let objects = consts.iter().map(|constant| converter.object(constant)).collect();
    let previous = std::mem::replace(list.items_mut(), objects);
    drop(previous);
    let optimized = optimized.map_err(|problem| raise(thread, problem))?;
    Ok(InstructionSequence::object(optimized))
}

fn assemble_code_object(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let filename = args.req(0).as_str().ok_or_else(|| bad_call(thread))?;
    let instructions = args
        .req(1)
        .downcast::<InstructionSequence>()
        .ok_or_else(|| thread.type_error("expected an instruction sequence"))?;
    let mut constants = Constants::new(thread);
    let (metadata, consts) = metadata::of(thread, args.req(2), &mut constants)?;
    let code = instructions
        .with(|plain| {
            let cache = &mut ConstCache::default();
            assemble_sequence(&metadata, plain, consts, cache, &string(filename))
        })
        .map_err(|problem| raise(thread, problem))?;
    Ok(constants.converter().code(&code).into())
}
