//! Compares our parser with the reference interpreter: `cargo xtask ast-diff [--doctests|--mutants|--unparse] FILE…`. A file that
//! parses must give the same tree with positions; one that does not, the same error. With `--doctests` the examples
//! in the files' strings are compared one by one; with `--mutants`, statements of the files with a token changed;
//! with `--unparse`, the text of their expressions as annotations. Owns no expectations: the reference is asked at run time, through the
//! interpreter that `KRAIT_REFERENCE` names (`python3.14` by default).

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use krait_syntax::ast::Mod;
use krait_syntax::ast_dump::dump;
use krait_syntax::constant_repr::str_repr;
use krait_syntax::parse::parse;
use krait_syntax::parser::{Flags, Mode, Problem};
use krait_syntax::unparse::unparse;

/// Prints a header line, the source and the reference's answer for every case.
const DRIVER: &str = r#"
import ast, doctest, random, re, sys, textwrap, tokenize, warnings
recording = warnings.catch_warnings(record=True)
caught = recording.__enter__()
warnings.simplefilter("always")
ast.repr = ascii
sys.setrecursionlimit(100000)
def mutants(path, text):
    random.seed(path)
    spice = list("()[]{},:;=.*+@'") + ["**", ":=", "->", "==", "if", "else", "for", "in", "not", "lambda", "await",
        "async", "yield", "import", "as", "from", "None", "1", "x", "f'{'", "f'", "}'", "'''", "\\", "\n", "\n    ",
        "def", "class", "with", "try:", "except", "match", "case", "print", "!", "$", "return", "del", "*a", "**k"]
    lines = text.splitlines(keepends=True)
    try:
        nodes = [n for n in ast.walk(ast.parse(text)) if isinstance(n, ast.stmt)]
    except SyntaxError:
        return
    for node in random.sample(nodes, min(len(nodes), 25)):
        piece = textwrap.dedent("".join(lines[node.lineno - 1:node.end_lineno]))
        if len(piece) > 1500:
            continue
        words = re.findall(r"\w+|\s+|[^\w\s]", piece)
        for _ in range(3):
            copy = words[:]
            at = random.randrange(len(copy))
            match random.randrange(5):
                case 0: del copy[at]
                case 1: copy.insert(at, random.choice(spice))
                case 2: copy[at] = random.choice(spice)
                case 3: copy.insert(at, copy[random.randrange(len(copy))])
                case 4: copy = copy[:at]
            yield f"{path}:{node.lineno}", "".join(copy)
def expressions(path, text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.expr)) and not isinstance(node, (ast.Starred, ast.Slice, ast.Yield, ast.YieldFrom, ast.Await, ast.NamedExpr, ast.Constant, ast.Name, ast.FormattedValue, ast.Interpolation)):
            source = ast.get_source_segment(text, node)
            if source and len(source) < 500:
                yield f"{path}:{node.lineno}", "(" + source + ")"
def unparsed(source):
    names = {}
    exec("from __future__ import annotations\ndef f(a: " + source + "): pass", names)
    return names["f"].__annotations__["a"]
def cases():
    for path in sys.argv[2:]:
        data = open(path, "rb").read()
        try:
            text = tokenize.open(path).read() if sys.argv[1] != "doctests" else data.decode()
        except (SyntaxError, UnicodeDecodeError):
            continue
        if sys.argv[1] == "files":
            yield path, text
        elif sys.argv[1] == "mutants":
            yield from mutants(path, text)
        elif sys.argv[1] == "unparse":
            yield from expressions(path, text)
        else:
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and ">>>" in node.value:
                    try:
                        examples = doctest.DocTestParser().get_examples(node.value)
                    except ValueError:
                        continue
                    for example in examples:
                        yield f"{path}:{node.lineno + example.lineno}", example.source
out = sys.stdout.buffer
MODES = {"exec": ("exec", 0x400), "single": ("single", 0x400), "eval": ("eval", 0x400),
         "func_type": ("func_type", 0x400), "comments": ("exec", 0x1400), "open": ("single", 0x4600),
         "3.7": ("exec", 0x400)}
modes = {"doctests": MODES, "unparse": ["unparse"]}.get(sys.argv[1], ["exec"])
for name, text, mode in [(*case, mode) for case in cases() for mode in modes]:
    if "\ufeff" in text[:1]:
        text = text[1:]
    try:
        if mode == "unparse":
            answer = ascii(unparsed(text))
            caught.clear()
            raise StopIteration
        caught.clear()
        kind, flags = MODES[mode]
        version = 7 if mode == "3.7" else -1
        answer = "tree " + ast.dump(compile(text, "<unknown>", kind, flags, _feature_version=version), include_attributes=True)
    except StopIteration:
        pass
    except SyntaxError as e:
        if mode == "unparse":
            continue
        answer = f"{type(e).__name__}: {e.msg} @ {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset} {e.text!a}"
    except (MemoryError, ValueError, OverflowError) as e:
        answer = f"{type(e).__name__}: {e}"
    for warning in caught:
        answer += f"\n{warning.category.__name__} {warning.lineno}: {ascii(str(warning.message))}"
    caught.clear()
    text, answer = text.encode("utf-8", "surrogatepass"), answer.encode("utf-8", "backslashreplace")
    out.write(f"{len(text)} {len(answer)} {mode} {name}\n".encode() + text + answer)
"#;

pub fn run(mut arguments: Vec<String>) -> Result<(), String> {
    let mode = match arguments.first().map(String::as_str) {
        Some("--doctests") => "doctests",
        Some("--mutants") => "mutants",
        Some("--unparse") => "unparse",
        _ => "files",
    };
    if mode != "files" {
        arguments.remove(0);
    }
    let reference = std::env::var("KRAIT_REFERENCE").unwrap_or_else(|_| "python3.14".to_string());
    let mut child = Command::new(&reference)
        .args(["-B", "-c", DRIVER, mode])
        .args(&arguments)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{reference}: {e}"))?;
    let output = child.stdout.take().ok_or("no output from the reference")?;
    let mut totals = Totals::default();
    let mut reader = BufReader::new(output);
    while let Some(case) = read_case(&mut reader)? {
        totals.compare(&case);
    }
    child.wait().map_err(|e| e.to_string())?;
    let Totals { same, different, bytes, time } = totals;
    let rate = bytes as f64 / 1e6 / time.as_secs_f64();
    println!("{same} equal, {different} different; {bytes} bytes in {time:.1?} ({rate:.1} MB/s)");
    if different == 0 { Ok(()) } else { Err(format!("{different} differences")) }
}

struct Case {
    mode: String,
    name: String,
    source: String,
    answer: String,
}

impl Case {
    fn settings(&self) -> (Mode, Flags) {
        let mode = match self.mode.as_str() {
            "single" | "open" => Mode::Single,
            "eval" | "unparse" => Mode::Eval,
            "func_type" => Mode::FunctionType,
            _ => Mode::Exec,
        };
        let flags = Flags {
            type_comments: self.mode == "comments",
            dont_imply_dedent: self.mode == "open",
            allow_incomplete_input: self.mode == "open",
            feature_version: if self.mode == "3.7" { 7 } else { 14 },
            ..Flags::default()
        };
        (mode, flags)
    }
}

fn read_case(reader: &mut impl BufRead) -> Result<Option<Case>, String> {
    let mut header = String::new();
    if reader.read_line(&mut header).map_err(|e| e.to_string())? == 0 {
        return Ok(None);
    }
    let mut fields = header.trim_end().splitn(4, ' ');
    let mut number = || fields.next().and_then(|field| field.parse().ok()).ok_or("bad header");
    let (source, answer) = (number()?, number()?);
    let mode = fields.next().unwrap_or("").to_string();
    let name = fields.next().unwrap_or("").to_string();
    let mut text = |length: usize| {
        let mut bytes = vec![0; length];
        reader.read_exact(&mut bytes).map_err(|e| e.to_string())?;
        Ok::<String, String>(String::from_utf8_lossy(&bytes).into_owned())
    };
    Ok(Some(Case { mode, name, source: text(source)?, answer: text(answer)? }))
}

#[derive(Default)]
struct Totals {
    same: usize,
    different: usize,
    bytes: usize,
    time: Duration,
}

impl Totals {
    fn compare(&mut self, case: &Case) {
        let Case { mode, name, source, answer: expected } = case;
        let (parse_mode, flags) = case.settings();
        let start = Instant::now();
        let parsed = parse(source, parse_mode, flags);
        self.time += start.elapsed();
        self.bytes += source.len();
        let found = match parsed.tree {
            Ok(Mod::Expression { body }) if mode == "unparse" => {
                let text = unparse(&body);
                ascii(&str_repr(text.as_str()))
            }
            Ok(tree) => format!("tree {}", ascii(&dump(&tree, true, None))),
            Err(problem) => describe(&problem),
        };
        let mut found = found;
        if mode != "unparse" {
            for warning in &parsed.warnings {
                let message = str_repr(krait_text::Text::from(warning.message.as_str()).as_str());
                found += &format!("\nSyntaxWarning {}: {}", warning.lineno, ascii(&message));
            }
        }
        if found == *expected {
            self.same += 1;
            return;
        }
        self.different += 1;
        if self.different <= 40 {
            let at = found.bytes().zip(expected.bytes()).take_while(|(a, b)| a == b).count();
            println!(
                "{name}\n    ours      {}\n    reference {}",
                excerpt(&found, at),
                excerpt(expected, at)
            );
            if source.len() < 400 {
                println!("    source    {source:?}");
            }
        }
    }
}

fn describe(problem: &Problem) -> String {
    let name = problem.kind.exception_name();
    if !problem.kind.is_syntax_error() {
        return format!("{name}: {}", problem.message);
    }
    let text = problem.text.as_ref().map_or("None".to_string(), |text| {
        ascii(&str_repr(krait_text::Text::from(text.as_str()).as_str()))
    });
    format!(
        "{name}: {} @ {}:{}-{}:{} {text}",
        problem.message, problem.lineno, problem.offset, problem.end_lineno, problem.end_offset
    )
}

/// Python's `ascii()` of text that is already a `repr`.
fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match u32::from(c) {
            code if code < 0x80 => out.push(c),
            code if code < 0x100 => out += &format!("\\x{code:02x}"),
            code if code < 0x10000 => out += &format!("\\u{code:04x}"),
            code => out += &format!("\\U{code:08x}"),
        }
    }
    out
}

fn excerpt(text: &str, at: usize) -> String {
    let start = at.saturating_sub(100);
    text.as_bytes()[start.min(text.len())..(at + 100).min(text.len())]
        .iter()
        .map(|&b| char::from(b))
        .collect()
}
