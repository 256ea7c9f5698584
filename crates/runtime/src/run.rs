//! Running a program: what the command line names, and what its end means for the exit status. Matches CPython's
//! `Modules/main.c` and `Python/pythonrun.c`.

use crate::compile::{compile_command, compile_main};
use crate::config::{Config, Run, environment, getpath};
use crate::lifecycle::Process;
use crate::start_error;
use krait_bytecode::pyc;
use krait_objects::exceptions as exc;
use krait_objects::marshal::{Maker, read_code};
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Raised, Ref, Thread, codecs, name, os_string};
use krait_vm::eval::run_code;
use krait_vm::import::import_module;
use krait_vm::modules::sys;
use std::ffi::{OsStr, OsString};
use std::io::{IsTerminal, Read};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// Runs the program named by the arguments and returns the exit status. It runs on a stack of its own, see
/// `krait_host::thread::scaled_stack`.
pub fn main(argv: &[OsString]) -> i32 {
    let size = krait_host::thread::scaled_stack(krait_host::thread::default_stack());
    krait_host::thread::on_new_stack(size, || main_on_stack(argv))
}

fn main_on_stack(argv: &[OsString]) -> i32 {
    krait_host::locale::setlocale(libc::LC_CTYPE, Some(c""));
    let env = environment();
    let config = match Config::read(argv, &env) {
        Ok(config) => config,
        Err(stop) => {
            print!("{}", stop.stdout);
            eprint!("{}", stop.stderr);
            return stop.status;
        }
    };
    let paths = match getpath::compute(&config, &env) {
        Ok(paths) => paths,
        Err(problem) => {
            eprintln!("Fatal Python error: init_path_config: no standard library: {problem}");
            return 1;
        }
    };
    let marker = 0u8;
    let stack_low = (&raw const marker as usize) - krait_host::thread::remaining_stack();
    let process = match Process::start(config, &paths, stack_low) {
        Ok(process) => process,
        Err(error) => return start_error::report(&error, &paths, &env),
    };
    let result = run(&process);
    let mut status = match result {
        Ok(status) => status,
        Err(raised) => exit_status(&process, raised),
    };
    if wants_prompt(&process) {
        status = crate::interactive::run(&process);
    }
    if !process.finish() {
        status = 120;
    }
    if status == INTERRUPTED {
        die_of_interrupt();
    }
    status
}

/// The status that stands for an uncaught KeyboardInterrupt: the process then dies of SIGINT.
const INTERRUPTED: i32 = -2;

/// Ends the process as a SIGINT does that nobody handles, so that a calling shell sees it.
fn die_of_interrupt() {
    use krait_host::signal::{Disposition, raise, set};
    if set(libc::SIGINT, Disposition::Default).is_ok() {
        let _ = raise(libc::SIGINT);
    }
}

/// `-i`, or PYTHONINSPECT set by the program.
fn wants_prompt(process: &Process) -> bool {
    let config = &process.config;
    let set_late =
        config.use_environment && std::env::var_os("PYTHONINSPECT").is_some_and(|v| !v.is_empty());
    (config.inspect > 0 || set_late)
        && config.run != Run::Stdin
        && (std::io::stdin().is_terminal() || config.interactive > 0)
}

/// A command without the indentation that all its lines share; blank lines become empty.
fn dedent(source: &[u8]) -> Vec<u8> {
    let is_blank = |line: &[u8]| line.iter().all(|b| matches!(b, b' ' | b'\t'));
    let mut margin: Option<&[u8]> = None;
    for line in source.split(|&b| b == b'\n').filter(|line| !is_blank(line)) {
        let indent = line.iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        let shared = margin.map_or(indent, |margin| {
            margin.iter().zip(&line[..indent]).take_while(|(a, b)| a == b).count()
        });
        margin = Some(&line[..shared]);
    }
    let margin = margin.map_or(0, <[u8]>::len);
    if margin == 0 {
        return source.to_vec();
    }
    let lines = source.split(|&b| b == b'\n');
    let lines: Vec<&[u8]> =
        lines.map(|line| if is_blank(line) { &[][..] } else { &line[margin..] }).collect();
    lines.join(&b'\n')
}

/// Runs what the configuration names.
fn run(process: &Process) -> PyResult<i32> {
    let config = &process.config;
    let thread = process.thread();
    if let Run::File(file) = &config.run
        && let Some(entry) = importable(process, &absolute(file))?
    {
        insert_path(process, entry)?;
        return run_module(process, OsStr::new("__main__"), false);
    }
    if !config.safe_path {
        insert_path(process, first_path(config))?;
    }
    match &config.run {
        Run::Command(source) => {
            let mut text = dedent(source.as_bytes());
            text.push(b'\n');
            let text = command_text(thread, text)?;
            run_command(process, &text)
        }
        Run::Module(module) => run_module(process, module, true),
        Run::File(file) => run_file(process, &absolute(file)),
        Run::Stdin => {
            if std::io::stdin().is_terminal() || config.interactive > 0 {
                if !config.quiet {
                    crate::interactive::print_header(thread);
                }
                return Ok(crate::interactive::run(process));
            }
            let mut source = Vec::new();
            if let Err(error) = thread.allow_threads(|| std::io::stdin().read_to_end(&mut source)) {
                return Err(thread.os_error(&error, None, None));
            }
            run_source(process, &source, "<stdin>").map(|_| 0)
        }
    }
}

/// The script's path from the root; nothing in it is resolved.
fn absolute(file: &OsStr) -> OsString {
    match std::env::current_dir() {
        Ok(cwd) => cwd.join(file).into_os_string(),
        Err(_) => file.to_os_string(),
    }
}

/// Runs the file that PYTHONSTARTUP names, before the prompt; its errors are shown only.
pub fn run_startup_file(process: &Process) -> PyResult<()> {
    let thread = process.thread();
    let Some(file) = std::env::var_os("PYTHONSTARTUP")
        .filter(|file| process.config.use_environment && !file.is_empty())
    else {
        return Ok(());
    };
    let shown = os_string::decode(&file);
    thread.audit("cpython.run_startup", std::slice::from_ref(&shown))?;
    let result = match std::fs::read(&file) {
        Ok(source) => compile_code(process, &source, &shown).and_then(|code| {
            let globals = process.main_namespace()?;
            globals.set_item_str("__file__", shown.clone());
            let result = run_code(thread, &code, &globals, None, None);
            globals.remove(thread, name!("__file__"))?;
            result.map(drop)
        }),
        Err(error) => {
            sys::write_stderr(thread, "Could not open PYTHONSTARTUP\n");
            Err(thread.os_error(&error, Some(&shown), None))
        }
    };
    match result {
        Err(raised) if raised.is(&exc::SYSTEM_EXIT) => Err(raised),
        Err(raised) => {
            sys::report_uncaught(thread, raised);
            Ok(())
        }
        Ok(()) => Ok(()),
    }
}

/// The script's path if it is a directory or an archive that can hold `__main__`.
fn importable(process: &Process, file: &OsStr) -> PyResult<Option<Object>> {
    let thread = process.thread();
    let path = os_string::decode(file);
    let machinery =
        import_module(thread, name!("_frozen_importlib_external"), None, None, None, 0)?;
    let finder = machinery.getattr(thread, name!("PathFinder"))?;
    let importer =
        finder.call_method(thread, name!("_path_importer_cache"), std::slice::from_ref(&path))?;
    Ok((!importer.is_none()).then_some(path))
}

fn insert_path(process: &Process, entry: Object) -> PyResult<()> {
    let thread = process.thread();
    thread.interp().first_path.set(entry.clone());
    let path = thread.interp().sys_dict().and_then(|sys| sys.get_str("path"));
    match path {
        Some(path) => {
            path.call_method(thread, name!("insert"), &[Object::small_int(0), entry]).map(drop)
        }
        None => Err(thread.runtime_error("unable to get sys.path")),
    }
}

/// `sys.path[0]`: the script's directory (of the file it links to), the working directory for `-m`, or "".
fn first_path(config: &Config) -> Object {
    match &config.run {
        Run::Command(_) | Run::Stdin => Object::str(""),
        Run::Module(_) => std::env::current_dir()
            .map_or(Object::str(""), |cwd| os_string::decode(cwd.as_os_str())),
        Run::File(file) => {
            let mut path = Path::new(file).to_path_buf();
            if let Ok(target) = std::fs::read_link(&path) {
                path = path.parent().map_or(target.clone(), |parent| parent.join(&target));
            }
            let path = std::fs::canonicalize(&path).unwrap_or(path);
            let parent = path.parent().unwrap_or(Path::new(""));
            os_string::decode(parent.as_os_str())
        }
    }
}

/// `runpy._run_module_as_main`.
fn run_module(process: &Process, module: &OsStr, set_argv0: bool) -> PyResult<i32> {
    let thread = process.thread();
    thread.audit("cpython.run_module", &[os_string::decode(module)])?;
    let runpy =
        import_module(thread, name!("runpy"), None, None, None, 0).inspect_err(|_raised| {
            eprintln!("Could not import runpy module");
        })?;
    let function = runpy.getattr(thread, name!("_run_module_as_main")).inspect_err(|_raised| {
        eprintln!("Could not access runpy._run_module_as_main");
    })?;
    function.call(thread, &[os_string::decode(module), Object::from_bool(set_argv0)])?;
    Ok(0)
}

/// Runs a source file or a `.pyc` file as `__main__`.
fn run_file(process: &Process, file: &OsStr) -> PyResult<i32> {
    let thread = process.thread();
    let shown = os_string::decode(file);
    thread.audit("cpython.run_file", std::slice::from_ref(&shown))?;
    let program = process.config.program_name.to_string_lossy();
    if Path::new(file).is_dir() {
        let quoted = shown.repr_string(thread)?;
        eprintln!("{program}: {quoted} is a directory, cannot continue");
        return Ok(1);
    }
    let data = match std::fs::read(file) {
        Ok(data) => data,
        Err(error) => {
            let quoted = shown.repr_string(thread)?;
            let number = error.raw_os_error().unwrap_or(0);
            let text = krait_host::errno::message(number);
            let text = String::from_utf8_lossy(&text);
            eprintln!("{program}: can't open file {quoted}: [Errno {number}] {text}");
            return Ok(2);
        }
    };
    let globals = process.main_namespace()?;
    globals.set_item_str("__file__", shown.clone());
    globals.set_item_str("__cached__", Object::NONE);
    let compiled = file.as_bytes().ends_with(b".pyc");
    let loader = if compiled { "SourcelessFileLoader" } else { "SourceFileLoader" };
    let machinery =
        import_module(thread, name!("_frozen_importlib_external"), None, None, None, 0)?;
    let loader = machinery
        .getattr(thread, &Object::str(loader))?
        .call(thread, &[Object::str("__main__"), shown.clone()])?;
    globals.set_item_str("__loader__", loader);
    let code = if compiled {
        compiled_code(thread, &data)?
    } else {
        let mut source = data.as_slice();
        if process.config.skip_first_line {
            // The line end stays, so that line numbers do too.
            let end = source.iter().position(|&b| b == b'\n').unwrap_or(source.len());
            source = &source[end..];
        }
        thread.audit("compile", &[Object::NONE, shown.clone()])?;
        let code = compile_code(process, source, &shown)?;
        thread.audit("exec", std::slice::from_ref(code.as_object()))?;
        code
    };
    run_code(thread, &code, &globals, None, None)?;
    Ok(0)
}

/// The code of a `.pyc` file, of whose header only the magic number counts.
fn compiled_code(thread: &Thread, data: &[u8]) -> PyResult<Ref<Code>> {
    let short = || thread.err(&exc::EOF_ERROR, "EOF read where not expected");
    let magic = data.get(..4).ok_or_else(short)?;
    if magic != &pyc::MAGIC[..] {
        return Err(thread.runtime_error("Bad magic number in .pyc file"));
    }
    let bytes = data.get(16..).ok_or_else(short)?;
    read_code(thread, bytes, Maker::Anyone)
        .map_err(|_| thread.runtime_error("Bad code object in .pyc file"))
}

fn compile_code(process: &Process, source: &[u8], filename: &Object) -> PyResult<Ref<Code>> {
    let thread = process.thread();
    let code = compile_main(thread, source, filename, process.config.optimize)?;
    as_code(thread, &code)
}

fn as_code(thread: &Thread, object: &Object) -> PyResult<Ref<Code>> {
    let code = object.downcast_ref::<Code>();
    code.ok_or_else(|| thread.system_error("the compiler gave no code object"))
}

/// The source of `-c`, which must be UTF-8.
fn command_text(thread: &Thread, source: Vec<u8>) -> PyResult<String> {
    String::from_utf8(source).map_err(|error| {
        let shown = os_string::decode(OsStr::from_bytes(error.as_bytes()));
        eprintln!("Unable to decode the command from the command line:");
        let failed = codecs::encode(thread, &shown, "utf-8", "strict").err();
        failed.unwrap_or_else(|| thread.value_error("the command is not UTF-8"))
    })
}

/// Runs the source of `-c`, whose lines tracebacks show. It has no encoding of its own to declare.
fn run_command(process: &Process, source: &str) -> PyResult<i32> {
    let thread = process.thread();
    let filename = Object::str("<string>");
    let text = Object::str(source);
    thread.audit("cpython.run_command", std::slice::from_ref(&text))?;
    thread.audit("compile", &[Object::bytes(source.as_bytes()), filename.clone()])?;
    let code = compile_command(thread, source, &filename, process.config.optimize)?;
    let code = as_code(thread, &code)?;
    register_source(thread, &code, text, filename)?;
    thread.audit("exec", std::slice::from_ref(code.as_object()))?;
    run_code(thread, &code, &process.main_namespace()?, None, None)?;
    Ok(0)
}

/// Gives `linecache` the lines of code that is in no file, for tracebacks.
pub fn register_source(
    thread: &Thread,
    code: &Ref<Code>,
    source: Object,
    filename: Object,
) -> PyResult<()> {
    let linecache = import_module(thread, name!("linecache"), None, None, None, 0)?;
    let args = [code.clone().into(), source, filename];
    linecache.call_method(thread, name!("_register_code"), &args).map(drop)
}

/// Runs source as `__main__`.
fn run_source(process: &Process, source: &[u8], filename: &str) -> PyResult {
    let (thread, filename) = (process.thread(), Object::str(filename));
    thread.audit("cpython.run_stdin", &[])?;
    thread.audit("compile", &[Object::NONE, filename.clone()])?;
    let code = compile_code(process, source, &filename)?;
    thread.audit("exec", std::slice::from_ref(code.as_object()))?;
    let globals = process.main_namespace()?;
    run_code(thread, &code, &globals, None, None)
}

/// What an uncaught exception means: SystemExit's code, or 1 after the traceback.
pub fn exit_status(process: &Process, raised: Raised) -> i32 {
    let thread = process.thread();
    if raised.is(&exc::SYSTEM_EXIT) {
        let code = exc::field(raised.exception());
        if code.is_none() {
            return 0;
        }
        if let Some(code) = code.as_int() {
            return code.to_i64().map_or(-1, |c| (c as i32) & 0xff);
        }
        if let Ok(text) = code.str_string(thread) {
            sys::write_stderr(thread, &format!("{text}\n"));
        }
        return 1;
    }
    let interrupted = raised.is(&exc::KEYBOARD_INTERRUPT);
    sys::report_uncaught(thread, raised);
    if interrupted { INTERRUPTED } else { 1 }
}
