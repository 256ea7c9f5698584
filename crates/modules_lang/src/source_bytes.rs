//! Source bytes to text with the registered codecs (PEP 263). What the cookie says is `krait-syntax`'s knowledge.

use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Raised, Thread, codecs, name};
use krait_syntax::parser::Problem;
use krait_syntax::source::{self, CodecError, Codecs, DecodedLines, FileSource};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// The text of source bytes.
pub fn decode<'a>(thread: &Thread, bytes: &'a [u8]) -> Result<Cow<'a, str>, Box<Problem>> {
    source::decode(bytes, &|encoding, bytes| {
        let text = codecs::decode(thread, bytes, encoding, "strict")
            .and_then(|text| codecs::utf8(thread, &text));
        Some(text.map_err(|raised| shown(thread, &raised)))
    })
}

/// What a codec raised while a file was read.
pub type CodecRaised = Rc<RefCell<Option<Raised>>>;

/// The source in the bytes of a file; `file` is its name, which messages about its encoding show.
pub fn open_file<'a>(bytes: &'a [u8], file: &str, raised: &CodecRaised) -> FileSource<'a> {
    source::open_file(bytes, file, Box::new(FileCodecs { raised: raised.clone() }))
}

/// The codecs of the thread that compiles.
struct FileCodecs {
    raised: CodecRaised,
}

impl Codecs for FileCodecs {
    fn check(&self, encoding: &str, bytes: &[u8]) -> Result<(), CodecError> {
        let thread = Thread::current();
        codecs::decode(thread, bytes, encoding, "strict")
            .map(drop)
            .map_err(|raised| error(thread, raised, &self.raised))
    }

    fn lines(&self, encoding: &str, bytes: &[u8]) -> Result<Box<dyn DecodedLines>, CodecError> {
        let thread = Thread::current();
        match text_file(thread, encoding, bytes) {
            Ok(readline) => Ok(Box::new(TextLines { readline, raised: self.raised.clone() })),
            Err(raised) => Err(error(thread, raised, &self.raised)),
        }
    }
}

/// The `readline` method of a text file with these bytes.
fn text_file(thread: &Thread, encoding: &str, bytes: &[u8]) -> PyResult {
    let io = (thread.hooks().import)(thread, name!("_io"), None, None, None, 0)?;
    let bytes = io.call_method(thread, name!("BytesIO"), &[Object::bytes(bytes)])?;
    let file = io.call_method(thread, name!("TextIOWrapper"), &[bytes, Object::str(encoding)])?;
    file.getattr(thread, name!("readline"))
}

struct TextLines {
    readline: Object,
    raised: CodecRaised,
}

impl DecodedLines for TextLines {
    fn next_line(&mut self) -> Result<Option<String>, CodecError> {
        let thread = Thread::current();
        let line = self.readline.call(thread, &[]).and_then(|line| codecs::utf8(thread, &line));
        match line {
            Ok(line) => Ok((!line.is_empty()).then_some(line)),
            Err(raised) => Err(error(thread, raised, &self.raised)),
        }
    }
}

fn error(thread: &Thread, raised: Raised, kept: &CodecRaised) -> CodecError {
    let class = match &raised {
        raised if raised.is(&exc::UNICODE_ERROR) => Some("unicode error"),
        raised if raised.is(&exc::VALUE_ERROR) => Some("value error"),
        _ => None,
    };
    let message = shown(thread, &raised);
    kept.replace(Some(raised));
    CodecError { message, class }
}

fn shown(thread: &Thread, raised: &Raised) -> String {
    raised.exception().str_string(thread).unwrap_or_default()
}

/// A line of a source file as errors show it. `encoding` is that of the source; without it, the file says.
pub fn shown_line(
    thread: &Thread,
    file: &[u8],
    lineno: usize,
    encoding: Option<&str>,
) -> Option<String> {
    let line = source::shown_line(file, lineno)?;
    let declared = encoding.is_none().then(|| source::declared_encoding(file)).flatten();
    let encoding = encoding.or(declared.as_deref()).unwrap_or("utf-8");
    let text = codecs::decode(thread, &line, encoding, "replace").ok()?;
    codecs::utf8(thread, &text).ok()
}
