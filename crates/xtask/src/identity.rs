//! The front end against the reference's: `cargo xtask identity [--stage STAGE] [FILES…]`.
//!
//! Compares tokens, syntax trees, symbol tables, code objects and `.pyc` bytes of every Python file of the reference's
//! library (or of FILES), and the errors and warnings where a file has any. Our side is the front end alone, without the
//! interpreter. The reference's answers are made once and kept in the cache directory: trees and tables as digests, which
//! are asked for again where they differ.

use std::collections::{BTreeMap, HashSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use krait_bytecode::location_table::positions;
use krait_bytecode::marshal::constant::{dumps, loads};
use krait_bytecode::{Code, Const, ConstStr, Opcode, pyc};
use krait_compile::codegen::{Limits, Options};
use krait_compile::const_cache::Interned;
use krait_compile::error::{CompileError, CompileWarning, ErrorKind};
use krait_compile::future;
use krait_compile::symtable::{Resolved, ScopeKind, SymbolTable, build::build};
use krait_syntax::ast_dump::dump;
use krait_syntax::constant_repr::str_repr;
use krait_syntax::kind::ENDMARKER;
use krait_syntax::lexer::tools::{Describer, Line, stop};
use krait_syntax::lexer::{Lexer, LineSource, StoppedReading};
use krait_syntax::parse::{Parsed, parse};
use krait_syntax::parser::{Flags, Mode, Problem, TokenError, TokenSource};
use krait_syntax::source;
use sha2::{Digest, Sha256};

use crate::reference::{Reference, cache};

/// Reads paths from its input, one a line, and answers each with five texts. With an argument, the full texts are given.
const DRIVER: &str = r##"
import _symtable, _tokenize, ast, gc, hashlib, io, sys, tokenize, warnings
gc.disable()
sys.setrecursionlimit(100000)
full = sys.argv[1:] == ["full"]
recording = warnings.catch_warnings(record=True)
caught = recording.__enter__()
warnings.simplefilter("always")

def place(e):
    return f"{e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!r}"

def described(e):
    name = type(e).__name__
    return f"{name}: {e.msg} @ {place(e)}" if isinstance(e, SyntaxError) else f"{name}: {e}"

def guarded(make, *args):
    caught.clear()
    try:
        answer = make(*args)
    except Exception as e:
        answer = "error " + described(e)
    if isinstance(answer, str):
        for w in caught:
            answer += f"\n{w.category.__name__} {w.lineno}: {w.message}"
    caught.clear()
    return answer

def tokens(data, encoding):
    out, last = [], None
    lines = io.BytesIO(data.removeprefix(b"\xef\xbb\xbf"))
    try:
        for token in _tokenize.TokenizerIter(lines.__iter__().__next__, encoding=encoding, extra_tokens=True):
            kind, text, start, end, line = token
            out.append(f"{kind} {start} {end} {text}\n")
            if line != last:
                out.append(f"line {line}\n")
                last = line
    except SyntaxError as e:
        out.append("error " + described(e))
    return "".join(out)

def tree(data, path):
    return ast.dump(compile(data, path, "exec", ast.PyCF_ONLY_AST, dont_inherit=True), include_attributes=True)

def scopes(data, path):
    out = []
    def add(entry, depth):
        items = list(entry.symbols.items())
        own = [f"{name}:{flags}" for name, flags in items if flags & 0xfff]
        added = sorted(f"{name}:{flags}" for name, flags in items if not flags & 0xfff)
        out.append(" " * depth + f"{entry.type} {entry.name} {entry.lineno} {entry.nested} ({' '.join(entry.varnames)})"
                   f" {' '.join(own)} | {' '.join(added)}\n")
        for child in entry.children:
            add(child, depth + 1)
    add(_symtable.symtable(data, path, "exec"), 0)
    return "".join(out)

def answers(path):
    with open(path, "rb") as file:
        data = file.read()
    decoded = b""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        if encoding not in ("utf-8", "utf-8-sig", "iso-8859-1"):
            decoded = data.decode(encoding, "replace").encode("utf-8", "surrogatepass")
    except SyntaxError as e:
        encoding = None
    yield guarded(tokens, data, encoding) if encoding else "no encoding"
    yield guarded(tree, data, path)
    yield guarded(scopes, data, path)
    def warned():
        compile(data, path, "exec", dont_inherit=True, optimize=-1)
        return ""
    yield guarded(warned)
    yield decoded

out = sys.stdout.buffer
for path in sys.stdin.read().splitlines():
    for number, answer in enumerate(answers(path)):
        if isinstance(answer, str):
            answer = answer.encode("utf-8", "surrogatepass")
            if number < 3 and not full:
                answer = hashlib.sha256(answer).digest()
        out.write(len(answer).to_bytes(4, "little") + answer)
    out.flush()
"##;

/// Answers paths with the `.pyc`, or nothing, and with those strings of the code that were interned before, a line each. What
/// marshal shares depends on the strings that the process has interned: so each file has a process of its own, with as little
/// in it as there can be, and so has the question what was interned.
const PYC_DRIVER: &str = r##"
import _frozen_importlib_external as external, _io, marshal, posix, sys
sys.setrecursionlimit(100000)
paths = _io.open(0, "rb").read().decode().splitlines()

def strings(code):
    yield code.co_qualname
    for value in code.co_consts:
        if isinstance(value, frozenset):
            yield from (item for item in value if isinstance(item, str))
        elif isinstance(value, type(code)):
            yield from strings(value)

def compiled(path):
    with _io.open(path, "rb") as file:
        data = file.read()
    try:
        code = compile(data, path, "exec", dont_inherit=True, optimize=-1)
    except Exception:
        return b"", b""
    answer = bytes(external._code_to_timestamp_pyc(code, int(posix.stat(path).st_mtime), len(data)))
    return answer, "\n".join(set(strings(code))).encode("utf-8", "surrogatepass")

def interned(lines):
    for line in lines.split(b"\n"):
        text = line.decode("utf-8", "surrogatepass")
        if sys.intern(text) is not text:
            yield line

def in_child(function, *args):
    source, target = posix.pipe()
    child = posix.fork()
    if not child:
        posix.close(source)
        with _io.open(target, "wb") as file:
            for part in function(*args):
                file.write(len(part).to_bytes(4, "little") + part)
        posix._exit(0)
    posix.close(target)
    with _io.open(source, "rb") as file:
        answer = file.read()
    posix.waitpid(child, 0)
    parts = []
    while answer:
        length = int.from_bytes(answer[:4], "little")
        parts.append(answer[4:4 + length])
        answer = answer[4 + length:]
    return parts

for path in paths:
    answer, texts = in_child(compiled, path)
    for part in answer, b"\n".join(in_child(interned, texts)):
        sys.stdout.buffer.write(len(part).to_bytes(4, "little") + part)
"##;

/// Differences shown in full for a stage.
const SHOWN: usize = 4;

const STAGES: [&str; 5] = ["tokens", "ast", "symtable", "code", "pyc"];
const STAGE_ANSWERS: [usize; 5] = [TOKENS, TREE, TABLE, CODE, PYC];
const TOKENS: usize = 0;
const TREE: usize = 1;
const TABLE: usize = 2;
const CODE: usize = 3;
const DECODED: usize = 4;
const PYC: usize = 5;
const INTERNED: usize = 6;

/// The reference's answers for a file: three digests or texts, the compiler's errors and warnings, the text of the file where
/// its codec is none of ours, the `.pyc`, and what the process had interned before.
type Answers = [Vec<u8>; 7];

pub fn run(mut arguments: Vec<String>) -> Result<(), String> {
    let mut stages: Vec<usize> = STAGE_ANSWERS.to_vec();
    if arguments.first().is_some_and(|a| a == "--stage") {
        let name = arguments.get(1).ok_or("--stage needs a name")?;
        let stage = STAGES.iter().position(|stage| stage == name);
        let stage = stage.ok_or_else(|| format!("stages are {}", STAGES.join(", ")))?;
        stages = vec![STAGE_ANSWERS[stage]];
        arguments.drain(..2);
    }
    let reference = Reference::find()?;
    let mut files: Vec<PathBuf> = arguments.into_iter().map(PathBuf::from).collect();
    if files.is_empty() {
        collect(&reference.library(), &mut files)?;
    }
    let answers = known_answers(&reference, &files)?;
    let totals = Mutex::new(BTreeMap::<usize, Vec<(PathBuf, Vec<u8>)>>::new());
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from).min(4) {
            // Deep trees need a deep stack, as the reference has.
            let thread = std::thread::Builder::new().stack_size(256 << 20);
            let spawned = thread.spawn_scoped(scope, || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(path) = files.get(at) else { break };
                    let ours = Ours::of(path, &answers[at]);
                    for &stage in &stages {
                        let own = ours.stage(stage);
                        let expected = &answers[at][stage];
                        let same = match stage {
                            CODE => own == code_stage(&answers[at]),
                            PYC => own == *expected,
                            _ => Sha256::digest(&own)[..] == expected[..],
                        };
                        if !same {
                            let mut totals = totals.lock().expect("no thread panics with it");
                            totals.entry(stage).or_default().push((path.clone(), own));
                        }
                    }
                }
            });
            spawned.expect("a thread can be started");
        }
    });
    let totals = totals.into_inner().expect("all threads have ended");
    for stage in stages {
        let name = STAGE_ANSWERS.iter().position(|&answer| answer == stage).unwrap_or_default();
        let different = totals.get(&stage).map_or(&[][..], |found| found);
        println!(
            "{}: {} of {} identical",
            STAGES[name],
            files.len() - different.len(),
            files.len()
        );
        for (path, own) in different.iter().take(SHOWN) {
            let mut full = ask(&reference, std::slice::from_ref(path), true)?.remove(0);
            full[CODE] = code_stage(&full);
            println!("  {}\n{}", path.display(), first_difference(&full[stage], own, stage));
        }
        for (path, _) in different.iter().skip(SHOWN) {
            println!("  {}", path.display());
        }
    }
    if totals.is_empty() { Ok(()) } else { Err("the front ends differ".into()) }
}

/// The Python files of a directory, sorted.
fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let at = |e: std::io::Error| format!("{}: {e}", directory.display());
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(directory).map_err(at)?.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ext| ext == "py") {
            files.push(path);
        }
    }
    Ok(())
}

/// The answers for files, from the cache or asked now.
fn known_answers(reference: &Reference, files: &[PathBuf]) -> Result<Vec<Answers>, String> {
    let directory = cache()?.join("identity");
    std::fs::create_dir_all(&directory).map_err(|e| format!("{}: {e}", directory.display()))?;
    let mut entries = Vec::new();
    for path in files {
        let at = |e: std::io::Error| format!("{}: {e}", path.display());
        let mut key = Sha256::new();
        for part in [
            DRIVER,
            PYC_DRIVER,
            &reference.interp.display().to_string(),
            &path.display().to_string(),
        ] {
            key.update(part);
            key.update([0]);
        }
        key.update(mtime(path).to_le_bytes());
        key.update(std::fs::read(path).map_err(at)?);
        let name: String = key.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        entries.push(directory.join(name));
    }
    let load = |entry: &PathBuf| {
        let bytes = std::fs::read(entry).ok()?;
        read_answers(&bytes).ok()
    };
    let mut answers: Vec<Option<Answers>> = entries.iter().map(load).collect();
    let missing: Vec<usize> = (0..files.len()).filter(|&at| answers[at].is_none()).collect();
    for (done, part) in missing.chunks(100).enumerate() {
        eprintln!("asking the reference: {} of {}", done * 100, missing.len());
        let paths: Vec<PathBuf> = part.iter().map(|&at| files[at].clone()).collect();
        for (&at, found) in part.iter().zip(ask(reference, &paths, false)?) {
            let mut bytes = Vec::new();
            for answer in &found {
                bytes.extend_from_slice(&(answer.len() as u32).to_le_bytes());
                bytes.extend_from_slice(answer);
            }
            std::fs::write(&entries[at], bytes).map_err(|e| e.to_string())?;
            answers[at] = Some(found);
        }
    }
    Ok(answers.into_iter().flatten().collect())
}

/// Runs the driver on files.
fn ask(reference: &Reference, files: &[PathBuf], full: bool) -> Result<Vec<Answers>, String> {
    let mut answers = Vec::new();
    let arguments = ["-B", "-X", "utf8", "-c", DRIVER, if full { "full" } else { "digests" }];
    let output = drive(reference, &arguments, files)?;
    let mut input = &output[..];
    for _ in files {
        let mut found = Answers::default();
        for answer in &mut found[..PYC] {
            *answer = read_answer(&mut input)?;
        }
        answers.push(found);
    }
    let output = drive(reference, &["-I", "-S", "-B", "-X", "utf8", "-c", PYC_DRIVER], files)?;
    let mut input = &output[..];
    for found in &mut answers {
        found[PYC] = read_answer(&mut input)?;
        found[INTERNED] = read_answer(&mut input)?;
    }
    Ok(answers)
}

/// The output of a driver to which the paths are given.
fn drive(reference: &Reference, arguments: &[&str], files: &[PathBuf]) -> Result<Vec<u8>, String> {
    let at = |e: std::io::Error| format!("{}: {e}", reference.interp.display());
    let mut child = Command::new(&reference.interp)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(at)?;
    let paths: String = files.iter().map(|path| format!("{}\n", path.display())).collect();
    // The drivers read all of their input before they write.
    let mut input = child.stdin.take().ok_or("no input")?;
    input.write_all(paths.as_bytes()).map_err(at)?;
    drop(input);
    Ok(child.wait_with_output().map_err(at)?.stdout)
}

/// One answer: its length, then its bytes.
fn read_answer(input: &mut &[u8]) -> Result<Vec<u8>, String> {
    let (length, rest) = input.split_first_chunk().ok_or("the reference gave no answer")?;
    let length = u32::from_le_bytes(*length) as usize;
    let (answer, rest) = rest.split_at_checked(length).ok_or("the reference's answer is cut")?;
    *input = rest;
    Ok(answer.to_vec())
}

/// The answers that were kept in a file.
fn read_answers(mut input: &[u8]) -> Result<Answers, String> {
    let mut answers = Answers::default();
    for answer in &mut answers {
        *answer = read_answer(&mut input)?;
    }
    Ok(answers)
}

fn mtime(path: &Path) -> u32 {
    let time = std::fs::metadata(path).and_then(|data| data.modified()).ok();
    let since = time.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    since.map_or(0, |since| since.as_secs() as u32)
}

/// What our front end makes of a file.
struct Ours {
    path: PathBuf,
    data: Vec<u8>,
    decoded: Option<String>,
    interned: Rc<HashSet<String>>,
}

impl Ours {
    fn of(path: &Path, answers: &Answers) -> Ours {
        let text = |answer: usize| String::from_utf8_lossy(&answers[answer]).into_owned();
        Ours {
            path: path.into(),
            data: std::fs::read(path).unwrap_or_default(),
            decoded: (!answers[DECODED].is_empty()).then(|| text(DECODED)),
            interned: Rc::new(text(INTERNED).lines().map(String::from).collect()),
        }
    }

    fn stage(&self, stage: usize) -> Vec<u8> {
        match stage {
            TOKENS => self.tokens().into_bytes(),
            TREE => {
                let parsed = self.parse();
                let mut text = match &parsed.tree {
                    Ok(tree) => dump(tree, true, None),
                    Err(problem) => format!("error {}", describe(problem)),
                };
                text += &warning_text(&parsed);
                text.into_bytes()
            }
            TABLE => self.table().into_bytes(),
            _ => {
                let (text, pyc) = self.compiled();
                if stage == PYC { pyc } else { text.into_bytes() }
            }
        }
    }

    fn text(&self) -> Result<std::borrow::Cow<'_, str>, Box<Problem>> {
        source::decode(&self.data, &|_, _| self.decoded.clone().map(Ok))
    }

    fn parse(&self) -> Parsed {
        match self.text() {
            Ok(text) => parse(&text, Mode::Exec, Flags::default()),
            Err(problem) => Parsed::failed(problem),
        }
    }

    fn tokens(&self) -> String {
        let Ok(text) = self.text() else { return "no encoding".into() };
        let lines: Vec<String> = text.split_inclusive('\n').map(String::from).collect();
        let mut lexer = Lexer::for_tools(true);
        lexer.set_lines(Some(Box::new(Lines(lines.into_iter()))));
        let mut describer = Describer::new(true);
        let mut out = String::new();
        let mut warnings = String::new();
        let (mut current, mut last) = (String::new(), None);
        loop {
            let token = lexer.next_token();
            for warning in lexer.take_warnings() {
                warnings += &format!(
                    "\n{:?}Warning {}: {}",
                    warning.category, warning.lineno, warning.message
                );
            }
            match token {
                Ok(token) => {
                    let ended = token.kind == ENDMARKER;
                    let shown = describer.describe(&lexer, &token);
                    let ((a, b), (c, d)) = (shown.start, shown.end);
                    out += &format!("{} ({a}, {b}) ({c}, {d}) {}\n", shown.kind, shown.text);
                    let line = match shown.line {
                        Line::New(line) => line.to_string(),
                        Line::Missing => String::new(),
                        Line::Same => current.clone(),
                    };
                    if !matches!(shown.line, Line::Missing) {
                        current.clone_from(&line);
                    }
                    if last.as_ref() != Some(&line) {
                        out += &format!("line {line}\n");
                        last = Some(line);
                    }
                    if ended {
                        break;
                    }
                }
                Err(TokenError::Raised(problem)) => {
                    out += &format!("error {}", describe(&problem));
                    break;
                }
                Err(TokenError::Stopped | TokenError::Undecoded { .. }) => {
                    let stop = stop(&lexer);
                    let name = stop.kind.exception_name();
                    out += &format!("error {name}: {} @ {}:", stop.message, stop.lineno);
                    match stop.place {
                        Some((offset, text)) => {
                            out += &format!("{offset}-None:None {}", quoted(&text));
                        }
                        None => out += &format!("0-{}:None None", stop.lineno),
                    }
                    break;
                }
            }
        }
        out + &warnings
    }

    fn table(&self) -> String {
        let parsed = self.parse();
        let table = match &parsed.tree {
            Err(problem) => Err(describe(problem)),
            Ok(tree) => future::features(tree)
                .and_then(|found| {
                    build(
                        tree,
                        &Options { future: found, limits: Limits::USUAL, ..Options::default() },
                    )
                })
                .map_err(|error| self.describe_error(&error)),
        };
        let text = match table {
            Ok(table) => {
                let mut out = String::new();
                add_scope(&table, 0, 0, &mut out);
                out
            }
            Err(text) => format!("error {text}"),
        };
        text + &warning_text(&parsed)
    }

    fn compiled(&self) -> (String, Vec<u8>) {
        let mut parsed = self.parse();
        let names = std::mem::take(&mut parsed.names);
        let interned = self.interned.clone();
        let process = move |text: &str| interned.contains(text);
        let warnings = warning_text(&parsed);
        let tree = match parsed.tree {
            Ok(tree) => tree,
            Err(problem) => return (format!("error {}{warnings}", describe(&problem)), Vec::new()),
        };
        let options = Options {
            filename: self.path.display().to_string(),
            limits: Limits::USUAL,
            interned: Interned { names: Some(Rc::new(names)), process: Some(Rc::new(process)) },
            ..Options::default()
        };
        let mut found = Vec::new();
        let made = krait_compile::compile(tree, &options, &mut found);
        let warnings = warnings + &found.iter().map(compile_warning).collect::<String>();
        match made {
            Ok(code) => {
                let size = self.data.len() as u32;
                let validation = pyc::Validation::Timestamp { mtime: mtime(&self.path), size };
                let mut bytes = pyc::header(validation).to_vec();
                let shown = warnings + "\n" + &code_text(&code);
                match dumps(&Const::Code(code), 5) {
                    Ok(body) => bytes.extend(body),
                    Err(error) => return (format!("marshal: {error:?}"), Vec::new()),
                }
                (shown, bytes)
            }
            Err(error) => (format!("error {}{warnings}", self.describe_error(&error)), Vec::new()),
        }
    }

    /// A compile error, with the line of the file that it shows.
    fn describe_error(&self, error: &CompileError) -> String {
        let name = match error.kind {
            ErrorKind::Syntax => "SyntaxError",
            ErrorKind::Recursion => "RecursionError",
            ErrorKind::System => "SystemError",
            ErrorKind::Value => "ValueError",
            ErrorKind::Type => "TypeError",
            ErrorKind::Encoding(_) => "UnicodeEncodeError",
        };
        let Some(at) = error.place else { return format!("{name}: {}", error.message) };
        let mut lines = self.data.split_inclusive(|&byte| byte == b'\n');
        let line = usize::try_from(at.line).ok().and_then(|line| lines.nth(line.saturating_sub(1)));
        format!(
            "{name}: {} @ {}:{}-{}:{} {}",
            error.message,
            at.line,
            at.col + 1,
            at.end_line,
            at.end_col + 1,
            line.map_or("None".into(), |line| quoted(&String::from_utf8_lossy(line)))
        )
    }
}

/// The reference's warnings and code, or its error, as text.
fn code_stage(answers: &Answers) -> Vec<u8> {
    let mut text = answers[CODE].clone();
    if let Some(bytes) = answers[PYC].get(16..) {
        text.push(b'\n');
        match loads(bytes) {
            Ok(Const::Code(code)) => text.extend(code_text(&code).into_bytes()),
            _ => text.extend(b"the reference's code cannot be read"),
        }
    }
    text
}

/// Every field of a code object and of those in its constants, a line each.
pub fn code_text(code: &Code) -> String {
    let mut inner = String::new();
    let mut constants = String::new();
    for value in code.consts.iter() {
        match value {
            Const::Code(code) => {
                constants += "code, ";
                inner += &code_text(code);
            }
            value => constants += &format!("{}, ", constant_text(value)),
        }
    }
    let text = |text: &ConstStr| text.wtf8().escape_ascii().to_string();
    let all = |values: &[Const]| values.iter().map(constant_text).collect::<Vec<_>>().join(" ");
    let Code { argcount, posonlyargcount, kwonlyargcount, stacksize, flags, .. } = code;
    let units: Vec<String> = code
        .code
        .chunks(2)
        .map(|unit| {
            format!("{} {}", Opcode::from_u16(unit[0].into()).map_or("?", Opcode::name), unit[1])
        })
        .collect();
    format!(
        "{} {} {} args {argcount} {posonlyargcount} {kwonlyargcount} stack {stacksize} flags {flags:#x} first {}\n\
         names {}\nlocalsplus {} {}\nconsts {constants}\ncode {}\nlines {:?}\ntable {}\nexceptions {}\n{inner}",
        text(&code.filename),
        text(&code.name),
        text(&code.qualname),
        code.firstlineno,
        all(&code.names),
        all(&code.localsplusnames),
        code.localspluskinds.escape_ascii(),
        units.join(", "),
        positions(&code.linetable, code.firstlineno),
        code.linetable.escape_ascii(),
        code.exceptiontable.escape_ascii(),
    )
}

/// A constant's text; the order of a set is no difference.
fn constant_text(value: &Const) -> String {
    let all = |values: &[Const]| values.iter().map(constant_text).collect::<Vec<_>>();
    match value {
        Const::FrozenSet(items) => {
            let mut items = all(items);
            items.sort();
            format!("frozenset {items:?}")
        }
        Const::Tuple(items) => format!("tuple {:?}", all(items)),
        Const::Str(text) => format!("str {}", text.wtf8().escape_ascii()),
        Const::Slice(s) => {
            format!("slice {}", [&s.start, &s.stop, &s.step].map(constant_text).join(", "))
        }
        _ => format!("{value:?}"),
    }
}

/// Lines for a lexer.
struct Lines(std::vec::IntoIter<String>);

impl LineSource for Lines {
    fn next_line(&mut self, _is_held: bool) -> Result<Option<String>, StoppedReading> {
        Ok(self.0.next())
    }
}

fn quoted(text: &str) -> String {
    str_repr(krait_text::Text::from(text).as_str())
}

fn describe(problem: &Problem) -> String {
    let Problem { kind, message, lineno, offset, end_lineno, end_offset, text, .. } = problem;
    let name = kind.exception_name();
    if !kind.is_syntax_error() {
        return format!("{name}: {message}");
    }
    let text = text.as_ref().map_or("None".to_string(), |text| quoted(text));
    if (*lineno, *offset) == (0, -1) {
        return format!("{name}: {message} @ 0:-1-None:None {text}");
    }
    format!("{name}: {message} @ {lineno}:{offset}-{end_lineno}:{end_offset} {text}")
}

fn warning_text(parsed: &Parsed) -> String {
    let line = |w: &krait_syntax::parser::Warning| {
        format!("\n{:?}Warning {}: {}", w.category, w.lineno, w.message)
    };
    parsed.warnings.iter().map(line).collect()
}

fn compile_warning(warning: &CompileWarning) -> String {
    format!("\nSyntaxWarning {}: {}", warning.range.lineno, warning.message)
}

/// A scope and those in it, a line each: kind, name, line, nested, parameters, its symbols in order, those that the
/// analysis added sorted.
fn add_scope(table: &SymbolTable, id: usize, depth: usize, out: &mut String) {
    let scope = &table.scopes[id];
    let number = |name: &str| {
        let symbol = scope.symbols.get(name)?;
        let meaning = match symbol.scope {
            None => 0,
            Some(Resolved::Local) => 1,
            Some(Resolved::GlobalExplicit) => 2,
            Some(Resolved::GlobalImplicit) => 3,
            Some(Resolved::Free) => 4,
            Some(Resolved::Cell) => 5,
        };
        Some(symbol.flags | meaning << 12)
    };
    let kind = match scope.kind {
        ScopeKind::Function => 0,
        ScopeKind::Class => 1,
        ScopeKind::Module => 2,
        ScopeKind::Annotation => 3,
        ScopeKind::TypeAlias => 4,
        ScopeKind::TypeParameters => 5,
        ScopeKind::TypeVariable => 6,
    };
    let shown = |name: &str| Some(format!("{name}:{}", number(name)?));
    let mut added: Vec<String> = scope
        .symbols
        .keys()
        .filter(|name| number(name).is_some_and(|n| n & 0xfff == 0))
        .filter_map(|name| shown(name))
        .collect();
    added.sort();
    let own: Vec<String> = scope
        .order
        .iter()
        .filter(|name| number(name).is_some_and(|n| n & 0xfff != 0))
        .filter_map(|name| shown(name))
        .collect();
    let parameters: Vec<&str> = scope.varnames.iter().map(|name| &**name).collect();
    *out += &format!(
        "{:depth$}{kind} {} {} {} ({}) {} | {}\n",
        "",
        scope.name,
        scope.range.lineno,
        u8::from(scope.nested),
        parameters.join(" "),
        own.join(" "),
        added.join(" ")
    );
    for &child in &scope.children {
        add_scope(table, child, depth + 1, out);
    }
}

/// The surroundings of the first byte that differs.
fn first_difference(expected: &[u8], own: &[u8], stage: usize) -> String {
    let at = expected.iter().zip(own).take_while(|(a, b)| a == b).count();
    let show = |bytes: &[u8]| {
        let start = at.saturating_sub(120).min(bytes.len());
        let part = &bytes[start..(at + 120).min(bytes.len())];
        match stage {
            PYC => part.escape_ascii().to_string(),
            _ => String::from_utf8_lossy(part).escape_debug().to_string(),
        }
    };
    format!("    at byte {at}\n    reference {}\n    ours      {}", show(expected), show(own))
}
