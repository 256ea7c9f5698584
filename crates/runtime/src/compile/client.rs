//! The parser's client: issues its warnings while it reads, and calls `unicodedata.normalize` if that is not our own.
//! Matches what CPython's `Parser/pegen.c` and `Parser/tokenizer/helpers.c` ask of the interpreter.

use std::cell::{OnceCell, RefCell};

use krait_modules_text::unicodedata;
use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Raised, Thread, codecs, name};
use krait_syntax::parser::{Client, ClientRaised, Verdict, Warning, WarningCategory};

use super::warn;

pub(super) struct ParserClient<'a> {
    thread: &'a Thread,
    /// The file that warnings name.
    filename: &'a Object,
    /// What replaces `unicodedata.normalize`, once a name asks for it.
    replacement: OnceCell<Option<Object>>,
    raised: RefCell<Option<Raised>>,
}

impl<'a> ParserClient<'a> {
    pub(super) fn new(thread: &'a Thread, filename: &'a Object) -> ParserClient<'a> {
        let (replacement, raised) = Default::default();
        ParserClient { thread, filename, replacement, raised }
    }

    /// The exception that has ended the parse.
    pub(super) fn take_raised(&self) -> Option<Raised> {
        self.raised.take()
    }

    fn replacement(&self) -> PyResult<Option<&Object>> {
        if let Some(found) = self.replacement.get() {
            return Ok(found.as_ref());
        }
        let thread = self.thread;
        let module = (thread.hooks().import)(thread, name!("unicodedata"), None, None, None, 0)?;
        let normalize = module.getattr(thread, name!("normalize"))?;
        let is_own = unicodedata::is_own_normalize(&normalize);
        Ok(self.replacement.get_or_init(|| (!is_own).then_some(normalize)).as_ref())
    }

    fn normalized(&self, written: &str) -> PyResult<Option<String>> {
        let Some(normalize) = self.replacement()? else { return Ok(None) };
        let thread = self.thread;
        let name = normalize.call(thread, &[Object::str("NFKC"), Object::str(written)])?;
        if name.as_str().is_none() {
            return Err(thread.type_error(format!(
                "unicodedata.normalize() must return a string, not {}",
                name.ty().last_name()
            )));
        }
        codecs::utf8(thread, &name).map(Some)
    }
}

impl Client for ParserClient<'_> {
    fn warn(&self, warning: &Warning) -> Verdict {
        let category = match warning.category {
            WarningCategory::Syntax => &exc::SYNTAX_WARNING,
            WarningCategory::Deprecation => &exc::DEPRECATION_WARNING,
        };
        match warn(self.thread, &warning.message, category, self.filename, warning.lineno) {
            Ok(()) => Verdict::Issued,
            Err(raised) if raised.is(category) => Verdict::Fatal,
            Err(raised) => {
                self.raised.replace(Some(raised));
                Verdict::Raised
            }
        }
    }

    fn normalize(&self, name: &str) -> Result<Option<String>, ClientRaised> {
        self.normalized(name).map_err(|raised| {
            self.raised.replace(Some(raised));
            ClientRaised
        })
    }
}
