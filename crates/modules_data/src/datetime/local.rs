//! Local time: clocks, broken-down times of the platform's zone, and which of two equal readings is meant.

use super::calendar::{MAX_YEAR, MIN_YEAR, ordinal};
use super::timezone;
use super::tzinfo::offset_object;
use krait_host::time::{self as host, Tm};
use krait_objects::{Object, PyResult, Thread};

/// The longest time by which clocks were put back.
const LONGEST_FOLD: i64 = 24 * 3_600;

/// Seconds from the day before the calendar's first one to 1970.
pub(super) const EPOCH: i64 = 719_163 * 86_400;

/// Seconds since 1970 and microseconds.
pub(super) fn now() -> (i64, i64) {
    let nanoseconds = host::now();
    let seconds = nanoseconds.div_euclid(host::NANOSECONDS);
    (seconds, nanoseconds.rem_euclid(host::NANOSECONDS) / 1_000)
}

pub(super) fn localtime(thread: &Thread, seconds: i64) -> PyResult<Tm> {
    host::localtime(seconds).map_err(|error| thread.os_error(&error, None, None))
}

pub(super) fn gmtime(thread: &Thread, seconds: i64) -> PyResult<Tm> {
    host::gmtime(seconds).map_err(|error| thread.os_error(&error, None, None))
}

/// Year, month, day, hour, minute and second; a leap second counts as the one before.
pub(super) fn fields(time: &Tm) -> [i32; 6] {
    let year = time.year.wrapping_add(1900);
    [year, time.month + 1, time.day, time.hour, time.minute, time.second.min(59)]
}

/// Seconds of the calendar of a reading of some clock.
pub(super) fn calendar_seconds(thread: &Thread, fields: [i32; 6]) -> PyResult<i64> {
    let [year, month, day, hour, minute, second] = fields;
    if !(MIN_YEAR..=MAX_YEAR).contains(&year) {
        return Err(
            thread.value_error(format!("year must be in {MIN_YEAR}..{MAX_YEAR}, not {year}"))
        );
    }
    let days = i64::from(ordinal(year, month, day));
    Ok(days * 86_400 + i64::from(hour) * 3_600 + i64::from(minute) * 60 + i64::from(second))
}

/// What local clocks show at a moment, both in seconds of the calendar.
fn local(thread: &Thread, moment: i64) -> PyResult<i64> {
    let reading = host::local_reading(moment - EPOCH);
    let [year, month, day, hour, minute, second] =
        reading.map_err(|error| thread.os_error(&error, None, None))?;
    calendar_seconds(thread, [year.wrapping_add(1900), month + 1, day, hour, minute, second])
}

/// Whether local clocks showed the same before the moment `seconds` (since 1970): they were put back.
pub(super) fn is_fold(thread: &Thread, seconds: i64, reading: i64) -> PyResult<bool> {
    let before = local(thread, EPOCH + seconds - LONGEST_FOLD)?;
    let transition = reading - before - LONGEST_FOLD;
    Ok(transition < 0 && local(thread, EPOCH + seconds + transition)? == reading)
}

/// The moment at which local clocks show a reading. Of two the fold tells; in a gap it is as if clocks had not been
/// changed yet, or already.
pub(super) fn moment_of(thread: &Thread, reading: i64, fold: bool) -> PyResult<i64> {
    let first_offset = local(thread, reading)? - reading;
    let first = reading - first_offset;
    let shown = local(thread, first)?;
    let second_offset = if shown == reading {
        let other = if fold { first + LONGEST_FOLD } else { first - LONGEST_FOLD };
        let offset = local(thread, other)? - other;
        if offset == first_offset {
            return Ok(first);
        }
        offset
    } else {
        shown - first
    };
    let second = reading - second_offset;
    if local(thread, second)? == reading {
        return Ok(second);
    }
    if shown == reading {
        return Ok(first);
    }
    Ok(if fold { first.min(second) } else { first.max(second) })
}

/// The zone of local clocks at a reading of them.
pub(super) fn zone_of_reading(thread: &Thread, reading: i64, fold: bool) -> PyResult {
    let mut moment = moment_of(thread, reading, fold)?;
    let other = moment_of(thread, reading, !fold)?;
    if other != moment && (other > moment) == fold {
        moment = other;
    }
    zone_at(thread, moment - EPOCH)
}

/// The zone of local clocks at a moment, in seconds since 1970.
pub(super) fn zone_at(thread: &Thread, seconds: i64) -> PyResult {
    let time = localtime(thread, seconds)?;
    let name = time.zone.as_ref().map_or(&[][..], |zone| zone.to_bytes());
    let offset = offset_object(time.gmtoff as i32, 0);
    timezone::from_offset(thread, &offset, Some(Object::fs_str(name)))
}
