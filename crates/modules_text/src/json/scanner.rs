//! `make_scanner`: the parser of JSON documents.

use super::string::{decode_error, scan};
use krait_objects::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::dict::Dict;
use krait_objects::types::float::FLOAT;
use krait_objects::types::int::INT;
use krait_objects::types::str::Str;
use krait_objects::{
    CallArgs, GetSetDef, Header, Object, PyResult, Raised, Signature, Thread, Type, TypeSpec, Word,
    heap, name,
};
use krait_objects::{memory_slots, payload};

/// A scanner: the hooks of a decoder.
#[repr(C)]
pub struct Scanner {
    header: Header,
    strict: bool,
    object_hook: Object,
    object_pairs_hook: Object,
    parse_float: Object,
    parse_int: Object,
    parse_constant: Object,
}

payload!(Scanner, SCANNER);

impl Fields for Scanner {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        for field in [
            &self.object_hook,
            &self.object_pairs_hook,
            &self.parse_float,
            &self.parse_int,
            &self.parse_constant,
        ] {
            visit(field.word());
        }
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    doc: "JSON scanner object",
    slots: memory_slots!(Scanner, SlotsSpec::EMPTY.new(new).call(call)),
    getset: &[
        GetSetDef::member("strict", |_, s| Ok(Object::from_bool(Scanner::of(s).strict)), "strict"),
        GetSetDef::member(
            "object_hook",
            |_, s| Ok(Scanner::of(s).object_hook.clone()),
            "object_hook",
        ),
        GetSetDef::member(
            "object_pairs_hook",
            |_, s| Ok(Scanner::of(s).object_pairs_hook.clone()),
            "",
        ),
        GetSetDef::member(
            "parse_float",
            |_, s| Ok(Scanner::of(s).parse_float.clone()),
            "parse_float",
        ),
        GetSetDef::member("parse_int", |_, s| Ok(Scanner::of(s).parse_int.clone()), "parse_int"),
        GetSetDef::member(
            "parse_constant",
            |_, s| Ok(Scanner::of(s).parse_constant.clone()),
            "parse_constant",
        ),
    ],
    ..TypeSpec::new::<Scanner>("_json.Scanner")
};
pub static SCANNER: Type = Type::builtin(&SPEC);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new("make_scanner", "(context)");
    let args = NEW.bind(thread, args)?;
    let context = args.req(0);
    let strict = context.getattr(thread, name!("strict"))?.is_true(thread)?;
    let object_hook = context.getattr(thread, name!("object_hook"))?;
    let object_pairs_hook = context.getattr(thread, name!("object_pairs_hook"))?;
    let parse_float = context.getattr(thread, name!("parse_float"))?;
    let parse_int = context.getattr(thread, name!("parse_int"))?;
    let parse_constant = context.getattr(thread, name!("parse_constant"))?;
    Ok(heap::new_object(ty, |header| Scanner {
        header,
        strict,
        object_hook,
        object_pairs_hook,
        parse_float,
        parse_int,
        parse_constant,
    })
    .into())
}

/// `scan_once(string, idx)`: the value at an index, and where it ends.
fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    static CALL: Signature = Signature::new("scan_once", "(string, idx)");
    let args = CALL.bind(thread, args)?;
    let index = args.req(1).index_isize_or(thread, &krait_objects::exceptions::OVERFLOW_ERROR)?;
    let Some(document) = args.req(0).as_str() else {
        let message = format!("first argument must be a string, not {}", args.req(0).ty().name());
        return Err(thread.type_error(message));
    };
    let Ok(index) = usize::try_from(index) else {
        return Err(thread.value_error("idx cannot be negative"));
    };
    let mut parser = Parser {
        thread,
        scanner: Scanner::of(object),
        document,
        keys: Dict::new(),
        at: index,
        levels: thread.native_levels(BYTES_PER_LEVEL),
    };
    let value = parser.value()?;
    Ok(Object::tuple(&[value, Object::int_usize(parser.at)]))
}

struct Parser<'a> {
    thread: &'a Thread,
    scanner: &'a Scanner,
    document: &'a Str,
    /// Keys seen so far: equal ones become one object.
    keys: krait_objects::Ref<Dict>,
    at: usize,
    /// How much deeper objects and arrays may nest.
    levels: usize,
}

/// The native stack in bytes that CPython's scanner uses for a level of objects and arrays.
const BYTES_PER_LEVEL: usize = 128;

impl Parser<'_> {
    fn peek(&self) -> Option<u32> {
        self.document.view().get(self.at)
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(0x20 | 0x09 | 0x0a | 0x0d)) {
            self.at += 1;
        }
    }

    fn error(&self, message: &str, position: usize) -> Raised {
        decode_error(self.thread, message, self.document, position as isize)
    }

    /// There is no value at the index.
    fn no_value(&self, index: usize) -> Raised {
        self.thread.stop_iteration(Some(Object::int_usize(index)))
    }

    /// Goes into the object or array whose opening character is next.
    fn enter(&mut self, context: &str) -> PyResult<()> {
        self.thread.check_native_stack(context)?;
        self.levels =
            self.levels.checked_sub(1).ok_or_else(|| self.thread.stack_overflow(context))?;
        self.at += 1;
        Ok(())
    }

    fn value(&mut self) -> PyResult {
        let start = self.at;
        let Some(c) = self.peek() else { return Err(self.no_value(start)) };
        match char::from_u32(c).unwrap_or_default() {
            '"' => self.string().map(Into::into),
            '{' => {
                self.enter(" while decoding a JSON object from a unicode string")?;
                let object = self.object()?;
                self.levels += 1;
                Ok(object)
            }
            '[' => {
                self.enter(" while decoding a JSON array from a unicode string")?;
                let array = self.array()?;
                self.levels += 1;
                Ok(array)
            }
            'n' if self.word("null") => Ok(Object::NONE),
            't' if self.word("true") => Ok(Object::TRUE),
            'f' if self.word("false") => Ok(Object::FALSE),
            'N' if self.word("NaN") => self.constant("NaN"),
            'I' if self.word("Infinity") => self.constant("Infinity"),
            '-' if self.word("-Infinity") => self.constant("-Infinity"),
            _ => self.number(),
        }
    }

    /// Passes a word if it is next.
    fn word(&mut self, word: &str) -> bool {
        let view = self.document.view();
        let matches =
            word.bytes().enumerate().all(|(i, c)| view.get(self.at + i) == Some(c.into()));
        if matches {
            self.at += word.len();
        }
        matches
    }

    fn constant(&self, name: &str) -> PyResult {
        self.scanner.parse_constant.call(self.thread, &[Object::str(name)])
    }

    fn string(&mut self) -> PyResult<krait_objects::Ref<Str>> {
        let (string, end) = scan(self.thread, self.document, self.at + 1, self.scanner.strict)?;
        self.at = end;
        Ok(string)
    }

    fn object(&mut self) -> PyResult {
        let thread = self.thread;
        let as_pairs = !self.scanner.object_pairs_hook.is_none();
        let (dict, mut pairs) = (Dict::new(), Vec::new());
        self.skip_space();
        if self.peek() != Some('}' as u32) {
            loop {
                if self.peek() != Some('"' as u32) {
                    let message = "Expecting property name enclosed in double quotes";
                    return Err(self.error(message, self.at));
                }
                let key: Object = self.string()?.into();
                let key = self.keys.set_default(thread, &key, &key)?;
                self.skip_space();
                if self.peek() != Some(':' as u32) {
                    return Err(self.error("Expecting ':' delimiter", self.at));
                }
                self.at += 1;
                self.skip_space();
                let value = self.value()?;
                if as_pairs {
                    pairs.push(Object::tuple(&[key, value]));
                } else {
                    dict.set(thread, &key, &value)?;
                }
                if self.end_of_item('}', "Illegal trailing comma before end of object")? {
                    break;
                }
            }
        }
        self.at += 1;
        if as_pairs {
            return self.scanner.object_pairs_hook.call(thread, &[Object::list(pairs)]);
        }
        if self.scanner.object_hook.is_none() {
            return Ok(dict.into());
        }
        self.scanner.object_hook.call(thread, &[dict.into()])
    }

    fn array(&mut self) -> PyResult {
        let mut items = Vec::new();
        self.skip_space();
        if self.peek() != Some(']' as u32) {
            loop {
                items.push(self.value()?);
                if self.end_of_item(']', "Illegal trailing comma before end of array")? {
                    break;
                }
            }
        }
        self.at += 1;
        Ok(Object::list(items))
    }

    /// Passes a comma; true at the closing bracket instead.
    fn end_of_item(&mut self, close: char, trailing: &str) -> PyResult<bool> {
        self.skip_space();
        let comma = self.at;
        match self.peek() {
            Some(c) if c == close as u32 => return Ok(true),
            Some(c) if c == ',' as u32 => self.at += 1,
            _ => return Err(self.error("Expecting ',' delimiter", self.at)),
        }
        self.skip_space();
        if self.peek() == Some(close as u32) {
            return Err(self.error(trailing, comma));
        }
        Ok(false)
    }

    fn digits(&self, mut at: usize) -> usize {
        while self.is_digit(at) {
            at += 1;
        }
        at
    }

    fn is_digit(&self, at: usize) -> bool {
        matches!(self.document.view().get(at), Some(0x30..=0x39))
    }

    fn number(&mut self) -> PyResult {
        let view = self.document.view();
        let start = self.at;
        let is = |at: usize, c: char| view.get(at) == Some(c as u32);
        let mut at = start + usize::from(is(start, '-'));
        if !self.is_digit(at) {
            return Err(self.no_value(start));
        }
        // A number that begins with 0 has no other digit before the point.
        at = if is(at, '0') { at + 1 } else { self.digits(at) };
        let mut float = false;
        if is(at, '.') && self.is_digit(at + 1) {
            float = true;
            at = self.digits(at + 1);
        }
        if is(at, 'e') || is(at, 'E') {
            let sign = usize::from(is(at + 1, '-') || is(at + 1, '+'));
            let end = self.digits(at + 1 + sign);
            if end > at + 1 + sign {
                float = true;
                at = end;
            }
        }
        self.at = at;
        let text = view.slice(start..at);
        let ascii = text.as_ascii().unwrap_or_default();
        let parse = if float { &self.scanner.parse_float } else { &self.scanner.parse_int };
        if float
            && parse.is(&FLOAT.to_object())
            && let Some(value) = krait_num::parse::parse_float(ascii)
        {
            return Ok(Object::float(value));
        }
        if !float
            && parse.is(&INT.to_object())
            && let Ok(value) = ascii.parse::<i64>()
        {
            return Ok(Object::int(value));
        }
        parse.call(self.thread, &[Str::from_view(text).into()])
    }
}
