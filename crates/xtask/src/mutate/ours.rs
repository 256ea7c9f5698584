//! Our front end's answer to a case, without the interpreter: what `compile()` would raise, warn of or give.

use std::panic::{AssertUnwindSafe, catch_unwind};

use krait_bytecode::Const;
use krait_bytecode::marshal::constant::dumps;
use krait_compile::codegen::{Limits, Options};
use krait_compile::error::{CompileError, CompileWarning, ErrorKind};
use krait_compile::instruction_sequence::Location;
use krait_syntax::ast::Constant;
use krait_syntax::ast_dump::dump;
use krait_syntax::constant_repr::{self, str_repr};
use krait_syntax::parse::{parse, prepare};
use krait_syntax::parser::{Client, ClientRaised, Flags, Mode, Problem, Verdict, Warning};
use krait_syntax::source;
use krait_text::Text;

use super::peer::Answer;
use super::settings::Case;

const FILENAME: &str = "<mutant>";

/// The answer; `decoded` is what the reference's codec makes of the source.
pub fn answer(case: &Case, decoded: &str) -> Answer {
    let guarded = catch_unwind(AssertUnwindSafe(|| {
        let mut warnings = Vec::new();
        let made = made(case, decoded, &mut warnings);
        let (mut text, code) = match made {
            Ok(Product::Tree(text)) => (text, Vec::new()),
            Ok(Product::Code(code)) => (String::new(), code),
            Err(text) => (format!("error {text}"), Vec::new()),
        };
        // Where they are errors, one of them is the answer already.
        warnings.retain(|_| !case.setting().has_errors());
        for warning in warnings {
            text += &format!("\n{warning}");
        }
        Answer { text, code, decoded: String::new() }
    }));
    guarded.unwrap_or_else(|_| Answer { text: "panic".into(), ..Answer::default() })
}

struct WarningsAreErrors;

impl Client for WarningsAreErrors {
    fn warn(&self, _: &Warning) -> Verdict {
        Verdict::Fatal
    }

    fn normalize(&self, _: &str) -> Result<Option<String>, ClientRaised> {
        Ok(None)
    }
}

enum Product {
    Tree(String),
    Code(Vec<u8>),
}

fn made(case: &Case, decoded: &str, warnings: &mut Vec<String>) -> Result<Product, String> {
    let setting = case.setting();
    let text = if setting.has_bytes() {
        source::decode(&case.source, &|_, _| match decoded.split_at_checked(1) {
            Some(("T", text)) => Some(Ok(text.to_string())),
            Some(("E", message)) => Some(Err(message.to_string())),
            _ => None,
        })
        .map_err(|problem| describe(&problem, None, None))?
    } else {
        String::from_utf8_lossy(&case.source)
    };
    let client: Option<&dyn Client> =
        if setting.has_errors() { Some(&WarningsAreErrors) } else { None };
    let parsed = parse(&text, setting.parse_mode(), Flags { client, ..setting.parse_flags() });
    for warning in &parsed.warnings {
        let category = format!("{:?}Warning", warning.category);
        warnings.push(format!("{category} {FILENAME}:{}: {}", warning.lineno, warning.message));
    }
    let tree = parsed.tree.map_err(|problem| {
        let kept = (!setting.has_bytes()).then(|| prepare(&text, setting.parse_mode()));
        describe(&problem, Some(FILENAME), kept.as_deref())
    })?;
    let mut found = Vec::new();
    if setting.only_tree() {
        krait_compile::future::features(&tree).map_err(|error| describe_compile(&error))?;
        return Ok(Product::Tree(dump(&tree, true, None)));
    }
    let options = Options {
        filename: FILENAME.into(),
        future: setting.future(),
        interactive: setting.parse_mode() == Mode::Single,
        top_level_await: setting.top_level_await(),
        limits: Limits::USUAL,
        ..Options::default()
    };
    let code = krait_compile::compile(tree, &options, &mut found);
    for warning in &found {
        if setting.has_errors() {
            return Err(syntax_error(&warning.message, warning.range.into(), true));
        }
        warnings.push(compile_warning(warning));
    }
    let code = code.map_err(|error| describe_compile(&error))?;
    dumps(&Const::Code(code), 5).map(Product::Code).map_err(|error| format!("marshal: {error:?}"))
}

/// What a problem of the parser becomes. `file` is the name among the exception's arguments, `source` what is kept of the
/// source's text.
fn describe(problem: &Problem, file: Option<&str>, source: Option<&str>) -> String {
    let Problem { kind, message, lineno, offset, end_lineno, end_offset, text, .. } = problem;
    let name = kind.exception_name();
    let shown = quoted(message);
    if let Some(found) = problem.undecodable.as_ref().filter(|_| !kind.is_syntax_error()) {
        let bytes = bytes_repr(found.object.as_bytes());
        let reason = quoted(&found.reason);
        let (start, end) = (found.start, found.end);
        return format!(
            "{name}: {message}\nargs ('unicodeescape', {bytes}, {start}, {end}, {reason})"
        );
    }
    if !kind.is_syntax_error() {
        return format!("{name}: {message}\nargs ({shown},)");
    }
    let text = text.as_ref().map_or("None".to_string(), |text| quoted(text));
    if *lineno < 0 {
        return format!(
            "{name}: {message} @ None None:None-None:None None\nargs ({shown},) None\nafter ()"
        );
    }
    let file = file.map_or("None".to_string(), quoted);
    if (*lineno, *offset) == (0, -1) {
        return format!(
            "{name}: {message} @ {FILENAME} 0:-1-None:None {text}\nargs ({shown}, ('{FILENAME}', 0, -1, {text})) None\nafter ()"
        );
    }
    let statement = match (problem.last_statement, source) {
        (Some(range), Some(source)) => {
            format!("({}, {}, {})", range.lineno, range.col_offset, quoted(source))
        }
        (Some(range), None) => format!("({}, {})", range.lineno, range.col_offset),
        (None, _) => "()".to_string(),
    };
    format!(
        "{name}: {message} @ {FILENAME} {lineno}:{offset}-{end_lineno}:{end_offset} {text}\n\
         args ({shown}, ({file}, {lineno}, {offset}, {text}, {end_lineno}, {end_offset})) None\nafter {statement}"
    )
}

fn compile_warning(warning: &CompileWarning) -> String {
    format!("SyntaxWarning {FILENAME}:{}: {}", warning.range.lineno, warning.message)
}

fn describe_compile(error: &CompileError) -> String {
    let message = &error.message;
    let name = match (&error.kind, error.place) {
        (ErrorKind::Syntax, Some(at)) => {
            return syntax_error(message, at, error.has_place_argument);
        }
        (ErrorKind::Syntax, None) => {
            let shown = quoted(message);
            return format!(
                "SyntaxError: {message} @ None None:None-None:None None\nargs ({shown},) None\nafter ()"
            );
        }
        (ErrorKind::Encoding(text), _) => {
            let codes: Vec<u32> = text.as_str().iter().collect();
            let is_surrogate = |code: &u32| (0xd800..0xe000).contains(code);
            let start = codes.iter().position(is_surrogate).unwrap_or(0);
            let count = codes[start..].iter().take_while(|code| is_surrogate(code)).count();
            let place = match count {
                0 | 1 => format!("character '\\u{:x}' in position {start}", codes[start]),
                _ => format!("characters in position {start}-{}", start + count - 1),
            };
            let arguments = format!(
                "('utf-8', {}, {start}, {}, '{message}')",
                str_repr(text.as_str()),
                start + count
            );
            return format!(
                "UnicodeEncodeError: 'utf-8' codec can't encode {place}: {message}\nargs {arguments}"
            );
        }
        (ErrorKind::Recursion, _) => "RecursionError",
        (ErrorKind::System, _) => "SystemError",
        (ErrorKind::Value, _) => "ValueError",
        (ErrorKind::Type, _) => "TypeError",
    };
    format!("{name}: {message}\nargs ({},)", quoted(message))
}

fn syntax_error(message: &str, at: Location, has_place_argument: bool) -> String {
    let Location { line, col, end_line, end_col, .. } = at;
    let (start, end) = (col + 1, end_col + 1);
    let place = match has_place_argument {
        true => format!(" ('{FILENAME}', {line}, {start}, None, {end_line}, {end})"),
        false => String::new(),
    };
    let shown = quoted(message);
    format!(
        "SyntaxError: {message} @ {FILENAME} {line}:{start}-{end_line}:{end} None\nargs ({shown},{place}) None\nafter ()"
    )
}

fn bytes_repr(bytes: &[u8]) -> String {
    constant_repr::repr(&Constant::Bytes(bytes.into()))
}

fn quoted(text: &str) -> String {
    str_repr(Text::from(text).as_str())
}
