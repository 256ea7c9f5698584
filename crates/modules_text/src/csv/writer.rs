//! `_csv.writer`: formats rows.

use super::dialect::{
    self, Dialect, QUOTE_ALL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS,
};
use super::{error, one_or_two};
use krait_objects::exceptions as exc;
use krait_objects::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::types::complex::COMPLEX;
use krait_objects::types::str::Str;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, Word,
    heap, name,
};
use krait_objects::{memory_slots, payload};
use krait_text::Builder;

/// A writer object.
#[repr(C)]
pub struct Writer {
    header: Header,
    write: Object,
    dialect: Ref<Dialect>,
}

payload!(Writer, WRITER);

impl Fields for Writer {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.write.word());
        visit(self.dialect.as_object().word());
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    doc: "CSV writer\n\nWriter objects are responsible for generating tabular data\nin CSV format from sequence input.\n",
    slots: memory_slots!(Writer, krait_objects::typeobj::slots::SlotsSpec::EMPTY),
    methods: &[
        MethodDef::one(
            "writerow",
            "($self, row, /)",
            write_row,
            "Construct and write a CSV record from an iterable of fields.\n\nNon-string elements will be converted to string.",
        ),
        MethodDef::one(
            "writerows",
            "($self, rows, /)",
            |thread, object, rows| {
                rows.for_each(thread, |row| write_row(thread, object, &row).map(drop))?;
                Ok(Object::NONE)
            },
            "Construct and write a series of iterables to a csv file.\n\nNon-string elements will be converted to string.",
        ),
    ],
    getset: &[GetSetDef::member("dialect", |_, w| Ok(Writer::of(w).dialect.clone().into()), "")],
    ..TypeSpec::new::<Writer>("_csv.writer")
};
pub static WRITER: Type = Type::builtin(&SPEC);

/// `_csv.writer(fileobj, dialect='excel', **fmtparams)`
pub fn writer(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let (file, dialect) = one_or_two(thread, args, "writer")?;
    let write = file.lookup_attr(thread, name!("write"))?.filter(Object::is_callable);
    let Some(write) = write else {
        return Err(thread.type_error("argument 1 must have a \"write\" method"));
    };
    let dialect = dialect::from_arguments(thread, dialect, args)?;
    let Some(dialect) = dialect.downcast_ref() else {
        return Err(thread.type_error("writer() needs a Dialect"));
    };
    Ok(heap::new_object(&WRITER, |header| Writer { header, write, dialect }).into())
}

/// A row being put together.
struct Record<'a> {
    dialect: &'a Dialect,
    text: Builder,
    fields: usize,
}

/// `PyNumber_Check`.
fn is_number(object: &Object) -> bool {
    let slots = object.ty().slots();
    slots.index().is_some()
        || slots.int().is_some()
        || slots.float().is_some()
        || object.is_instance(&COMPLEX)
}

fn write_row(thread: &Thread, object: &Object, row: &Object) -> PyResult {
    let this = Writer::of(object);
    let fields = match row.iter(thread) {
        Err(raised) if raised.is(&exc::TYPE_ERROR) => {
            let message = format!("iterable expected, not {}", row.ty().name());
            return Err(error(thread, message));
        }
        fields => fields?,
    };
    let dialect = &*this.dialect;
    let mut record = Record { dialect, text: Builder::new(), fields: 0 };
    let mut null = false;
    while let Some(field) = fields.next(thread)? {
        null = field.is_none();
        let quoted = match dialect.quoting {
            QUOTE_NONNUMERIC => !is_number(&field),
            QUOTE_ALL => true,
            QUOTE_STRINGS => field.as_str().is_some(),
            QUOTE_NOTNULL => !null,
            _ => false,
        };
        let text = if null { None } else { Some(field.to_str(thread)?) };
        record.append(thread, text.as_deref(), quoted)?;
    }
    if record.fields > 0 && record.text.is_empty() {
        let nullable = matches!(dialect.quoting, QUOTE_STRINGS | QUOTE_NOTNULL);
        if dialect.quoting == QUOTE_NONE || null && nullable {
            return Err(error(thread, "single empty field record must be quoted"));
        }
        record.fields -= 1;
        record.append(thread, None, true)?;
    }
    record.text.push_view(dialect.lineterminator.view());
    this.write.call(thread, &[Str::from_builder(record.text).into()])
}

impl Record<'_> {
    /// Adds a field; None is an empty one.
    fn append(&mut self, thread: &Thread, field: Option<&Str>, quoted: bool) -> PyResult<()> {
        let d = self.dialect;
        let mut quoted = quoted;
        let mut content = Builder::new();
        for c in field.iter().flat_map(|field| field.view().iter()) {
            self.append_char(thread, c, &mut content, &mut quoted)?;
        }
        if content.is_empty() && d.delimiter == ' ' as u32 && d.skipinitialspace {
            let nullable = matches!(d.quoting, QUOTE_STRINGS | QUOTE_NOTNULL);
            if d.quoting == QUOTE_NONE || field.is_none() && nullable {
                return Err(error(
                    thread,
                    "empty field must be quoted if delimiter is a space and skipinitialspace is true",
                ));
            }
            quoted = true;
        }
        if self.fields > 0 {
            self.text.push(d.delimiter);
        }
        let quote = d.quotechar.filter(|_| quoted);
        quote.into_iter().for_each(|quote| self.text.push(quote));
        self.text.push_view(content.as_str());
        quote.into_iter().for_each(|quote| self.text.push(quote));
        self.fields += 1;
        Ok(())
    }

    /// Adds a character with what must come before it, or notes that the field needs quotes.
    fn append_char(
        &self,
        thread: &Thread,
        c: u32,
        content: &mut Builder,
        quoted: &mut bool,
    ) -> PyResult<()> {
        let d = self.dialect;
        let (is_quote, is_escape) = (d.quotechar == Some(c), d.escapechar == Some(c));
        let special = c == d.delimiter
            || is_escape
            || is_quote
            || c == '\n' as u32
            || c == '\r' as u32
            || d.lineterminator.view().iter().any(|end| end == c);
        if special {
            let escape = d.quoting == QUOTE_NONE || is_escape || is_quote && !d.doublequote;
            if escape {
                let Some(escape) = d.escapechar else {
                    return Err(error(thread, "need to escape, but no escapechar set"));
                };
                content.push(escape);
            } else {
                if is_quote {
                    content.push(c);
                }
                *quoted = true;
            }
        }
        content.push(c);
        Ok(())
    }
}
