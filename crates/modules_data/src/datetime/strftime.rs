//! Texts by formats: what the formats of `strftime` mean for dates and times, and the ways to `time.strftime` and
//! `_strptime`.

use super::calendar::{Clock, Day};
use super::iso::{push_offset, push_padded};
use super::tzinfo;
use crate::arguments::exactly;
use crate::convert::import_from;
use krait_objects::types::str::Str;
use krait_objects::{CallArgs, Object, PyResult, Raised, Signature, Thread, name};
use krait_text::Builder;

/// What a format may show beside the time tuple.
pub(super) struct Moment<'a> {
    pub microsecond: u32,
    pub zone: Option<Object>,
    /// What the zone is asked about: a datetime or None.
    pub argument: &'a Object,
}

#[cold]
fn must_be_str(thread: &Thread, function: &str, place: usize, given: &Object) -> Raised {
    thread.type_error(format!(
        "{function}() argument {place} must be str, not {}",
        given.type_or_none()
    ))
}

static METHOD: Signature = Signature::new("strftime", "($self, /, format)");

/// The argument of a method `strftime`.
pub(super) fn format_argument(thread: &Thread, args: CallArgs<'_>) -> PyResult {
    let bound = METHOD.bind(thread, args)?;
    let format = bound.req(0);
    if format.as_str().is_none() {
        return Err(must_be_str(thread, "strftime", 1, format));
    }
    Ok(format.clone())
}

/// `date.strftime` and `datetime.strftime`.
pub(super) fn method(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let format = format_argument(thread, args)?;
    let tuple = this.call_method(thread, name!("timetuple"), &[])?;
    let moment = match this.downcast::<super::date_time::DateTime>() {
        Some(value) => {
            Moment { microsecond: value.clock().microsecond, zone: value.zone(), argument: this }
        }
        None => Moment { microsecond: 0, zone: None, argument: &Object::NONE },
    };
    format_tuple(thread, &format, &tuple, &moment)
}

/// `__format__` of dates and times.
pub(super) fn dunder_format(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let owner = if this.is_instance(&super::time::TIME) { "time" } else { "date" };
    let [spec] = exactly(thread, args, &format!("{owner}.__format__"), "__format__()")?;
    match spec.as_str() {
        None => Err(must_be_str(thread, "__format__", 1, spec)),
        Some(text) if text.is_empty() => Ok(this.to_str(thread)?.into()),
        Some(_) => this.call_method(thread, name!("strftime"), std::slice::from_ref(spec)),
    }
}

/// `time.struct_time` of a day and a time of day.
pub(super) fn time_tuple(thread: &Thread, day: Day, clock: Clock, dst: i32) -> PyResult {
    let class = import_from(thread, "time", name!("struct_time"))?;
    let (year, month, of_month) = day.parts();
    let (hour, minute, second) = (clock.hour.into(), clock.minute.into(), clock.second.into());
    let (weekday, of_year) = (day.weekday(), day.day_of_year());
    let fields = [year, month, of_month, hour, minute, second, weekday, of_year, dst];
    class.call(thread, &[Object::tuple(&fields.map(Object::small_int))])
}

/// `strptime` of a class, by a function of `_strptime`.
pub(super) fn parse(
    thread: &Thread,
    class: &Object,
    args: CallArgs<'_>,
    function: &str,
) -> PyResult {
    let [text, format] = exactly(thread, args, "strptime", "strptime()")?;
    for (place, argument) in [text, format].into_iter().enumerate() {
        if argument.as_str().is_none() {
            return Err(must_be_str(thread, "strptime", place + 1, argument));
        }
    }
    let function = import_from(thread, "_strptime", &Object::str(function))?;
    function.call(thread, &[class.clone(), text.clone(), format.clone()])
}

/// The text of a time tuple: what `time.strftime` does not know is put into the format first.
pub(super) fn format_tuple(
    thread: &Thread,
    format: &Object,
    tuple: &Object,
    moment: &Moment<'_>,
) -> PyResult {
    let strftime = import_from(thread, "time", name!("strftime"))?;
    let given = format.as_str().expect("callers check the format");
    let mut out = Builder::new();
    let mut characters = given.view().iter().peekable();
    while let Some(c) = characters.next() {
        if c != '%' as u32 {
            out.push(c);
            continue;
        }
        let Some(directive) = characters.next() else {
            out.push(c);
            break;
        };
        match char::from_u32(directive) {
            Some('f') => {
                let mut digits = String::new();
                push_padded(&mut digits, moment.microsecond, 6);
                out.push_str(&digits);
            }
            Some('z') => out.push_str(&offset_text(thread, moment, "")?),
            Some(':') if characters.peek() == Some(&('z' as u32)) => {
                characters.next();
                out.push_str(&offset_text(thread, moment, ":")?);
            }
            Some('Z') => {
                let name = tzinfo::name(thread, moment.zone.clone(), moment.argument)?;
                if !name.is_none() {
                    let escaped = [Object::str("%"), Object::str("%%")];
                    let name = name.call_method(thread, name!("replace"), &escaped)?;
                    let Some(name) = name.as_str() else {
                        return Err(thread.type_error("tzname.replace() did not return a string"));
                    };
                    out.push_view(name.view());
                }
            }
            Some(letter @ ('Y' | 'G' | 'F' | 'C')) => {
                match early_year(thread, &strftime, tuple, letter)? {
                    Some(text) => out.push_str(&text),
                    None => {
                        out.push(c);
                        out.push(directive);
                    }
                }
            }
            _ => {
                out.push(c);
                out.push(directive);
            }
        }
    }
    strftime.call(thread, &[Str::from_builder(out).into(), tuple.clone()])
}

fn offset_text(thread: &Thread, moment: &Moment<'_>, separator: &str) -> PyResult<String> {
    let mut out = String::new();
    if let Some(offset) = tzinfo::utc_offset(thread, moment.zone.clone(), moment.argument)? {
        push_offset(&mut out, offset, separator);
    }
    Ok(out)
}

/// Years before 1000 with all digits, which C's `strftime` leaves out; None for later ones.
fn early_year(
    thread: &Thread,
    strftime: &Object,
    tuple: &Object,
    letter: char,
) -> PyResult<Option<String>> {
    let field = |index: isize| tuple.getitem_index(thread, index)?.to_i64(thread);
    let mut year = field(0)?;
    if year >= 1000 {
        return Ok(None);
    }
    if letter == 'G' {
        let text = strftime.call(thread, &[Object::str("%G"), tuple.clone()])?;
        year = krait_objects::types::int::methods::from_object(thread, &text)?.to_i64(thread)?;
    }
    Ok(Some(match letter {
        'C' => format!("{:02}", year / 100),
        'F' => format!("{year:04}-{:02}-{:02}", field(1)?, field(2)?),
        _ => format!("{year:04}"),
    }))
}
