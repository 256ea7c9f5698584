//! `_csv.reader`: an iterator over rows.

use super::dialect::{self, Dialect, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS};
use super::{error, one_or_two};
use krait_objects::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::float::FLOAT;
use krait_objects::types::module::Module;
use krait_objects::types::str::Str;
use krait_objects::{
    CallArgs, GetSetDef, Header, Object, PyResult, Ref, Thread, Type, TypeSpec, Word, heap,
};
use krait_objects::{memory_slots, payload};
use krait_text::Builder;
use std::cell::Cell;

/// A reader object.
#[repr(C)]
pub struct Reader {
    header: Header,
    lines: Object,
    dialect: Ref<Dialect>,
    line_number: Cell<u64>,
    /// Rows read so far: tells whether the lines' iterator has asked this reader for a row itself.
    rows: Cell<u64>,
    /// Holds the limit of a field's length.
    module: Ref<Module>,
}

payload!(Reader, READER);

impl Fields for Reader {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.lines.word());
        visit(self.dialect.as_object().word());
        visit(self.module.as_object().word());
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    doc: "CSV reader\n\nReader objects are responsible for reading and parsing tabular data\nin CSV format.\n",
    slots: memory_slots!(Reader, SlotsSpec::EMPTY.iter(|_, r| Ok(r.clone())).iternext(next)),
    getset: &[
        GetSetDef::member("dialect", |_, r| Ok(Reader::of(r).dialect.clone().into()), ""),
        GetSetDef::member(
            "line_num",
            |_, r| Ok(Object::int_u64(Reader::of(r).line_number.get())),
            "",
        ),
    ],
    ..TypeSpec::new::<Reader>("_csv.reader")
};
pub static READER: Type = Type::builtin(&SPEC);

/// `_csv.reader(iterable, dialect='excel', **fmtparams)`
pub fn reader(thread: &Thread, module: &Object, args: CallArgs<'_>) -> PyResult {
    let (iterable, dialect) = one_or_two(thread, args, "reader")?;
    let lines = iterable.iter(thread)?;
    let dialect = dialect::from_arguments(thread, dialect, args)?;
    let (Some(dialect), Some(module)) = (dialect.downcast_ref(), module.downcast_ref()) else {
        return Err(thread.type_error("reader() needs a Dialect"));
    };
    Ok(heap::new_object(&READER, |header| Reader {
        header,
        lines,
        dialect,
        line_number: Cell::new(0),
        rows: Cell::new(0),
        module,
    })
    .into())
}

/// Where in a row the parser is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    StartRecord,
    StartField,
    EscapedChar,
    InField,
    InQuotedField,
    EscapeInQuotedField,
    QuoteInQuotedField,
    EatNewline,
    AfterEscapedNewline,
}

/// The parser of one row.
struct Parser<'a> {
    dialect: &'a Dialect,
    limit: usize,
    state: State,
    field: Builder,
    fields: Vec<Object>,
    unquoted: bool,
}

/// Marks the end of a line, whether or not it had a newline.
const END: u32 = u32::MAX;
const LF: u32 = '\n' as u32;
const CR: u32 = '\r' as u32;

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Reader::of(object);
    let mut parser = Parser {
        dialect: &this.dialect,
        limit: this.module.state(),
        state: State::StartRecord,
        field: Builder::new(),
        fields: Vec::new(),
        unquoted: false,
    };
    let rows = this.rows.get();
    loop {
        let line = this.lines.next(thread)?;
        if this.rows.get() != rows {
            return Err(error(thread, "iterator has already advanced the reader"));
        }
        let Some(line) = line else {
            if parser.field.is_empty() && parser.state != State::InQuotedField {
                return Ok(None);
            }
            if this.dialect.strict {
                return Err(error(thread, "unexpected end of data"));
            }
            parser.save_field(thread)?;
            break;
        };
        let Some(text) = line.as_str() else {
            return Err(error(
                thread,
                format!(
                    "iterator should return strings, not {} (the file should be opened in text mode)",
                    line.ty().name()
                ),
            ));
        };
        this.line_number.set(this.line_number.get() + 1);
        for c in text.view().iter() {
            parser.process(thread, c)?;
        }
        parser.process(thread, END)?;
        if parser.state == State::StartRecord {
            break;
        }
    }
    this.rows.set(rows + 1);
    Ok(Some(Object::list(parser.fields)))
}

impl Parser<'_> {
    fn is_quote(&self, c: u32) -> bool {
        self.dialect.quotechar == Some(c) && self.dialect.quoting != QUOTE_NONE
    }

    fn add(&mut self, thread: &Thread, c: u32) -> PyResult<()> {
        if self.field.len() >= self.limit {
            let limit = self.limit;
            return Err(error(thread, format!("field larger than field limit ({limit})")));
        }
        self.field.push(c);
        Ok(())
    }

    fn save_field(&mut self, thread: &Thread) -> PyResult<()> {
        let quoting = self.dialect.quoting;
        let empty = self.field.is_empty();
        let field = std::mem::replace(&mut self.field, Builder::new());
        let nullable = quoting == QUOTE_NOTNULL || quoting == QUOTE_STRINGS;
        if nullable && empty && self.unquoted {
            self.fields.push(Object::NONE);
            return Ok(());
        }
        let text: Object = Str::from_builder(field).into();
        let numeric = quoting == QUOTE_NONNUMERIC || quoting == QUOTE_STRINGS;
        self.fields.push(if numeric && !empty && self.unquoted {
            FLOAT.to_object().call(thread, &[text])?
        } else {
            text
        });
        Ok(())
    }

    /// Ends the last field of the row.
    fn end_row(&mut self, thread: &Thread, c: u32) -> PyResult<()> {
        self.save_field(thread)?;
        self.state = if c == END { State::StartRecord } else { State::EatNewline };
        Ok(())
    }

    fn end_field(&mut self, thread: &Thread) -> PyResult<()> {
        self.save_field(thread)?;
        self.state = State::StartField;
        Ok(())
    }

    fn add_and_go(&mut self, thread: &Thread, c: u32, state: State) -> PyResult<()> {
        self.add(thread, if c == END { LF } else { c })?;
        self.state = state;
        Ok(())
    }

    fn process(&mut self, thread: &Thread, c: u32) -> PyResult<()> {
        let line_end = matches!(c, LF | CR | END);
        match self.state {
            State::StartRecord if c == END => Ok(()),
            State::StartRecord if line_end => {
                self.state = State::EatNewline;
                Ok(())
            }
            State::StartRecord | State::StartField => self.start_field(thread, c),
            State::EscapedChar if matches!(c, LF | CR) => {
                self.add_and_go(thread, c, State::AfterEscapedNewline)
            }
            State::EscapedChar => self.add_and_go(thread, c, State::InField),
            State::AfterEscapedNewline if c == END => Ok(()),
            State::AfterEscapedNewline | State::InField => self.in_field(thread, c),
            State::InQuotedField => self.in_quoted_field(thread, c),
            State::EscapeInQuotedField => self.add_and_go(thread, c, State::InQuotedField),
            State::QuoteInQuotedField => self.after_quote(thread, c),
            State::EatNewline if c == END => {
                self.state = State::StartRecord;
                Ok(())
            }
            State::EatNewline if line_end => Ok(()),
            State::EatNewline => Err(error(
                thread,
                "new-line character seen in unquoted field - do you need to open the file with newline=''?",
            )),
        }
    }

    fn start_field(&mut self, thread: &Thread, c: u32) -> PyResult<()> {
        self.state = State::StartField;
        self.unquoted = true;
        if matches!(c, LF | CR | END) {
            self.end_row(thread, c)
        } else if self.is_quote(c) {
            self.unquoted = false;
            self.state = State::InQuotedField;
            Ok(())
        } else if self.dialect.escapechar == Some(c) {
            self.state = State::EscapedChar;
            Ok(())
        } else if c == ' ' as u32 && self.dialect.skipinitialspace {
            Ok(())
        } else if c == self.dialect.delimiter {
            self.save_field(thread)
        } else {
            self.add_and_go(thread, c, State::InField)
        }
    }

    fn in_field(&mut self, thread: &Thread, c: u32) -> PyResult<()> {
        if matches!(c, LF | CR | END) {
            self.end_row(thread, c)
        } else if self.dialect.escapechar == Some(c) {
            self.state = State::EscapedChar;
            Ok(())
        } else if c == self.dialect.delimiter {
            self.end_field(thread)
        } else {
            self.add(thread, c)
        }
    }

    fn in_quoted_field(&mut self, thread: &Thread, c: u32) -> PyResult<()> {
        if c == END {
            Ok(())
        } else if self.dialect.escapechar == Some(c) {
            self.state = State::EscapeInQuotedField;
            Ok(())
        } else if self.is_quote(c) {
            self.state =
                if self.dialect.doublequote { State::QuoteInQuotedField } else { State::InField };
            Ok(())
        } else {
            self.add(thread, c)
        }
    }

    fn after_quote(&mut self, thread: &Thread, c: u32) -> PyResult<()> {
        if self.is_quote(c) {
            self.add_and_go(thread, c, State::InQuotedField)
        } else if c == self.dialect.delimiter {
            self.end_field(thread)
        } else if matches!(c, LF | CR | END) {
            self.end_row(thread, c)
        } else if !self.dialect.strict {
            self.add_and_go(thread, c, State::InField)
        } else {
            let shown = |c: u32| char::from_u32(c).unwrap_or(char::REPLACEMENT_CHARACTER);
            let quote = self.dialect.quotechar.map_or(' ', shown);
            let delimiter = shown(self.dialect.delimiter);
            Err(error(thread, format!("'{delimiter}' expected after '{quote}'")))
        }
    }
}
