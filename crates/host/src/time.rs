//! Clocks, calendar conversions through libc, sleeping.
//! Owns the C `struct tm`; refuses to know time tuples of Python. Matches the system side of CPython's
//! Modules/timemodule.c and Python/pytime.c.

use crate::errno::bytes;
use std::ffi::{CStr, CString};
use std::io;
use std::mem::MaybeUninit;

/// Nanoseconds in a second.
pub const NANOSECONDS: i64 = 1_000_000_000;

/// A clock's time in nanoseconds.
pub fn clock_gettime(clock: i32) -> io::Result<i128> {
    let mut time = MaybeUninit::<libc::timespec>::uninit();
    sys!(clock_gettime(clock, time.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(total(unsafe { time.assume_init() }))
}

pub fn clock_getres(clock: i32) -> io::Result<i128> {
    let mut time = MaybeUninit::<libc::timespec>::uninit();
    sys!(clock_getres(clock, time.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    Ok(total(unsafe { time.assume_init() }))
}

pub fn clock_settime(clock: i32, nanoseconds: i64) -> io::Result<()> {
    let time = timespec(nanoseconds);
    sys!(clock_settime(clock, &time)).map(drop)
}

/// The CPU-time clock of a thread (`time.pthread_getcpuclockid`).
pub fn thread_cpu_clock(thread: u64) -> io::Result<i32> {
    let mut clock = 0;
    // SAFETY: the caller names a live thread of this process, as in CPython; `clock` is a live reference.
    crate::errno::check_number(unsafe { libc::pthread_getcpuclockid(thread, &mut clock) })?;
    Ok(clock)
}

fn total(time: libc::timespec) -> i128 {
    i128::from(time.tv_sec) * i128::from(NANOSECONDS) + i128::from(time.tv_nsec)
}

/// Nanoseconds as a `timespec`, rounded down.
pub fn timespec(nanoseconds: i64) -> libc::timespec {
    libc::timespec {
        tv_sec: nanoseconds.div_euclid(NANOSECONDS),
        tv_nsec: nanoseconds.rem_euclid(NANOSECONDS) as libc::c_long,
    }
}

/// Nanoseconds since the epoch.
pub fn now() -> i64 {
    clock_gettime(libc::CLOCK_REALTIME).map_or(0, |t| i64::try_from(t).unwrap_or(i64::MAX))
}

/// Nanoseconds of the monotonic clock.
pub fn monotonic() -> i64 {
    clock_gettime(libc::CLOCK_MONOTONIC).map_or(0, |t| i64::try_from(t).unwrap_or(i64::MAX))
}

/// Processor time of the process in nanoseconds.
pub fn process_time() -> io::Result<i64> {
    clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID).map(|t| i64::try_from(t).unwrap_or(i64::MAX))
}

/// Processor time of the thread in nanoseconds.
pub fn thread_time() -> io::Result<i64> {
    clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID).map(|t| i64::try_from(t).unwrap_or(i64::MAX))
}

/// Sleeps until the monotonic clock shows `deadline` (nanoseconds); `Interrupted` when a signal comes first.
pub fn sleep_until(deadline: i64) -> io::Result<()> {
    let time = timespec(deadline);
    // SAFETY: a live reference; no remainder is asked for.
    crate::errno::check_number(unsafe {
        libc::clock_nanosleep(
            libc::CLOCK_MONOTONIC,
            libc::TIMER_ABSTIME,
            &time,
            std::ptr::null_mut(),
        )
    })
}

/// A broken-down time, fields as in C (`year` without the 1900, `month` from 0, `wday` from Sunday).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tm {
    pub year: i32,
    pub month: i32,
    pub day: i32,
    pub hour: i32,
    pub minute: i32,
    pub second: i32,
    pub wday: i32,
    pub yday: i32,
    pub isdst: i32,
    pub gmtoff: i64,
    pub zone: Option<CString>,
}

impl Tm {
    fn from_libc(raw: &libc::tm) -> Tm {
        // SAFETY: libc sets the zone to null or to a string that lives until the time zone changes.
        let zone = unsafe { bytes(raw.tm_zone) }.and_then(|zone| CString::new(zone).ok());
        Tm {
            year: raw.tm_year,
            month: raw.tm_mon,
            day: raw.tm_mday,
            hour: raw.tm_hour,
            minute: raw.tm_min,
            second: raw.tm_sec,
            wday: raw.tm_wday,
            yday: raw.tm_yday,
            isdst: raw.tm_isdst,
            gmtoff: raw.tm_gmtoff,
            zone,
        }
    }

    fn to_libc(&self) -> libc::tm {
        // SAFETY: a zeroed `tm` is a valid value.
        let mut raw: libc::tm = unsafe { std::mem::zeroed() };
        raw.tm_year = self.year;
        raw.tm_mon = self.month;
        raw.tm_mday = self.day;
        raw.tm_hour = self.hour;
        raw.tm_min = self.minute;
        raw.tm_sec = self.second;
        raw.tm_wday = self.wday;
        raw.tm_yday = self.yday;
        raw.tm_isdst = self.isdst;
        raw.tm_gmtoff = self.gmtoff;
        raw.tm_zone = self.zone.as_ref().map_or(std::ptr::null(), |zone| zone.as_ptr());
        raw
    }
}

type Convert = unsafe extern "C" fn(*const i64, *mut libc::tm) -> *mut libc::tm;

fn convert<T>(seconds: i64, how: Convert, read: fn(&libc::tm) -> T) -> io::Result<T> {
    let mut raw = MaybeUninit::<libc::tm>::zeroed();
    crate::errno::set(0);
    // SAFETY: live references; on success the structure is filled, and zeroed it is valid anyway.
    let (result, raw) = unsafe {
        let result = how(&seconds, raw.as_mut_ptr());
        (result, raw.assume_init())
    };
    if result.is_null() {
        // Some systems leave errno alone.
        return Err(match crate::errno::get() {
            0 => io::Error::from_raw_os_error(libc::EINVAL),
            number => io::Error::from_raw_os_error(number),
        });
    }
    Ok(read(&raw))
}

pub fn gmtime(seconds: i64) -> io::Result<Tm> {
    convert(seconds, libc::gmtime_r, Tm::from_libc)
}

pub fn localtime(seconds: i64) -> io::Result<Tm> {
    convert(seconds, libc::localtime_r, Tm::from_libc)
}

/// What local clocks show, without the zone: year, month from 0, day, hour, minute and second as in [`Tm`].
pub fn local_reading(seconds: i64) -> io::Result<[i32; 6]> {
    convert(seconds, libc::localtime_r, |raw| {
        [raw.tm_year, raw.tm_mon, raw.tm_mday, raw.tm_hour, raw.tm_min, raw.tm_sec]
    })
}

/// Seconds since the epoch; `None` when the time cannot be represented.
pub fn mktime(tm: &Tm) -> Option<i64> {
    let mut raw = tm.to_libc();
    // The weekday tells a result of -1 from a failure.
    raw.tm_wday = -1;
    // SAFETY: a live reference.
    let seconds = unsafe { libc::mktime(&mut raw) };
    (seconds != -1 || raw.tm_wday != -1).then_some(seconds)
}

/// The formatted time. An empty result of a non-empty format is possible (`%p` in some locales).
pub fn strftime(format: &CStr, tm: &Tm) -> Vec<u8> {
    if format.is_empty() {
        return Vec::new();
    }
    let raw = tm.to_libc();
    let format_len = format.to_bytes().len();
    let mut room = 1024;
    loop {
        let mut buffer = vec![0u8; room];
        // SAFETY: the buffer is writable for its length; the format is NUL-terminated; `raw.tm_zone` is null or a
        // string held by `tm`.
        let count =
            unsafe { libc::strftime(buffer.as_mut_ptr().cast(), room, format.as_ptr(), &raw) };
        // No format expands by more than a factor of 256: a result of 0 then means an empty one.
        if count > 0 || room >= 256 * format_len {
            buffer.truncate(count);
            return buffer;
        }
        room += room;
    }
}

unsafe extern "C" {
    fn tzset();
}

/// `time.tzset`: reads TZ again.
pub fn reset_time_zone() {
    // SAFETY: no arguments; the caller holds what protects the environment.
    unsafe { tzset() }
}

/// `time.timezone`, `time.altzone`, `time.daylight` and `time.tzname`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimeZone {
    pub timezone: i64,
    pub altzone: i64,
    pub daylight: bool,
    pub names: [Vec<u8>; 2],
}

/// The zone's offsets and names, read off the middles of winter and summer as CPython does.
pub fn time_zone() -> io::Result<TimeZone> {
    reset_time_zone();
    const YEAR: i64 = (365 * 24 + 6) * 3600;
    let read = |seconds: i64| -> io::Result<(i64, Vec<u8>)> {
        let tm = localtime(seconds)?;
        let zone = tm.zone.map_or_else(|| b"   ".to_vec(), |zone| zone.into_bytes());
        Ok((-tm.gmtoff, zone))
    };
    let start = now() / NANOSECONDS / YEAR * YEAR;
    let (january, january_name) = read(start)?;
    let (july, july_name) = read(start + YEAR / 2)?;
    // The larger offset west of Greenwich is standard time.
    Ok(if january < july {
        TimeZone {
            timezone: july,
            altzone: january,
            daylight: true,
            names: [july_name, january_name],
        }
    } else {
        TimeZone {
            timezone: january,
            altzone: july,
            daylight: january != july,
            names: [january_name, july_name],
        }
    })
}
