//! Days and times of day as plain values: the proleptic Gregorian calendar, ordinals, ISO weeks.
//!
//! Knows no Python types; errors are the messages that Python shows. An ordinal counts days, 1 being 1 January of year 1.

pub(super) const MIN_YEAR: i32 = 1;
pub(super) const MAX_YEAR: i32 = 9999;
/// The ordinal of the last day of year 9999.
pub(super) const MAX_ORDINAL: i32 = 3_652_059;
pub(super) const SECONDS_PER_DAY: i32 = 86_400;

const MONTH_DAYS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE_MONTH: [i32; 12] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const CYCLE_YEARS: i64 = 400;
const CYCLE_DAYS: i64 = 146_097;

/// A day of the calendar, ordered by time. Pickled states may hold values that no calendar has.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Day {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

/// A time of day. The fold tells the second of two equal readings of a clock that was put back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    pub hour: u8,
    pub minute: u8,
    pub second: u8,
    pub fold: bool,
    pub microsecond: u32,
}

pub(super) fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The length of a month from 1 to 12.
pub(super) fn days_in_month(year: i32, month: i32) -> i32 {
    if month == 2 && is_leap(year) { 29 } else { MONTH_DAYS[month as usize - 1].into() }
}

fn days_before_year(year: i32) -> i32 {
    let before = year - 1;
    before * 365 + before / 4 - before / 100 + before / 400
}

fn days_before_month(year: i32, month: i32) -> i32 {
    DAYS_BEFORE_MONTH[month as usize - 1] + (month > 2 && is_leap(year)) as i32
}

/// The ordinal of a day whose month is from 1 to 12.
pub(super) fn ordinal(year: i32, month: i32, day: i32) -> i32 {
    days_before_year(year) + days_before_month(year, month) + day
}

/// Year, month and day of a positive ordinal, also beyond the last year.
pub(super) fn from_ordinal(ordinal: i32) -> (i32, i32, i32) {
    // Years that begin in March have their leap day at the end.
    let days = i64::from(ordinal) + 305;
    let (cycle, rest) = (days.div_euclid(CYCLE_DAYS), days.rem_euclid(CYCLE_DAYS));
    let year_of_cycle = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365;
    let day_of_year = rest - (365 * year_of_cycle + year_of_cycle / 4 - year_of_cycle / 100);
    // Five months have 153 days, over and over.
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = cycle * CYCLE_YEARS + year_of_cycle + i64::from(month <= 2);
    (year as i32, month as i32, day as i32)
}

/// The ordinal of the Monday of a year's first ISO week, which is the one with the year's first Thursday.
fn first_monday(year: i32) -> i32 {
    let new_year = ordinal(year, 1, 1);
    let weekday = (new_year + 6).rem_euclid(7);
    let monday = new_year - weekday;
    if weekday > 3 { monday + 7 } else { monday }
}

/// The day of an ISO year, week and weekday, which may lie in the year 10000.
pub(super) fn from_iso_week(year: i32, week: i32, day: i32) -> Result<(i32, i32, i32), String> {
    check_year(year)?;
    if !(1..=52).contains(&week) {
        let new_year = ordinal(year, 1, 1).rem_euclid(7);
        let is_long = new_year == 4 || (new_year == 3 && is_leap(year));
        if week != 53 || !is_long {
            return Err(format!("Invalid week: {week}"));
        }
    }
    if !(1..=7).contains(&day) {
        return Err(format!("Invalid weekday: {day} (range is [1, 7])"));
    }
    Ok(from_ordinal(first_monday(year) + (week - 1) * 7 + day - 1))
}

fn check_year(year: i32) -> Result<(), String> {
    if !(MIN_YEAR..=MAX_YEAR).contains(&year) {
        return Err(format!("year must be in {MIN_YEAR}..{MAX_YEAR}, not {year}"));
    }
    Ok(())
}

impl Day {
    /// A day, or why there is none.
    pub fn checked(year: i32, month: i32, day: i32) -> Result<Day, String> {
        check_year(year)?;
        if !(1..=12).contains(&month) {
            return Err(format!("month must be in 1..12, not {month}"));
        }
        let last = days_in_month(year, month);
        if !(1..=last).contains(&day) {
            return Err(format!(
                "day {day} must be in range 1..{last} for month {month} in year {year}"
            ));
        }
        Ok(Day { year: year as u16, month: month as u8, day: day as u8 })
    }

    /// The day of an ordinal in the range of years.
    pub fn from_ordinal(at: i64) -> Option<Day> {
        if !(1..=i64::from(MAX_ORDINAL)).contains(&at) {
            return None;
        }
        let (year, month, day) = from_ordinal(at as i32);
        Some(Day { year: year as u16, month: month as u8, day: day as u8 })
    }

    pub fn ordinal(self) -> i32 {
        let (year, month, day) = self.parts();
        ordinal(year, month, day)
    }

    pub fn parts(self) -> (i32, i32, i32) {
        (self.year.into(), self.month.into(), self.day.into())
    }

    /// 0 for Monday.
    pub fn weekday(self) -> i32 {
        (self.ordinal() + 6).rem_euclid(7)
    }

    /// 1 for 1 January.
    pub fn day_of_year(self) -> i32 {
        let (year, month, day) = self.parts();
        days_before_month(year, month) + day
    }

    /// ISO year, week and weekday.
    pub fn iso_week(self) -> (i32, i32, i32) {
        let today = self.ordinal();
        let mut year = i32::from(self.year);
        let mut monday = first_monday(year);
        if today < monday {
            year -= 1;
            monday = first_monday(year);
        } else if today >= monday + 52 * 7 && today >= first_monday(year + 1) {
            year += 1;
            monday = first_monday(year);
        }
        let days = today - monday;
        (year, days.div_euclid(7) + 1, days.rem_euclid(7) + 1)
    }

    /// The pickled form.
    pub fn to_bytes(self) -> [u8; 4] {
        let [high, low] = self.year.to_be_bytes();
        [high, low, self.month, self.day]
    }

    pub fn from_bytes(bytes: [u8; 4]) -> Day {
        let [high, low, month, day] = bytes;
        Day { year: u16::from_be_bytes([high, low]), month, day }
    }
}

impl Clock {
    pub const MIDNIGHT: Clock =
        Clock { hour: 0, minute: 0, second: 0, fold: false, microsecond: 0 };

    /// A time of day, or why there is none.
    pub fn checked(
        hour: i32,
        minute: i32,
        second: i32,
        microsecond: i32,
        fold: i32,
    ) -> Result<Clock, String> {
        let check = |name: &str, value: i32, last: i32| {
            if (0..=last).contains(&value) {
                return Ok(());
            }
            Err(format!("{name} must be in 0..{last}, not {value}"))
        };
        check("hour", hour, 23)?;
        check("minute", minute, 59)?;
        check("second", second, 59)?;
        check("microsecond", microsecond, 999_999)?;
        if !(0..=1).contains(&fold) {
            return Err(format!("fold must be either 0 or 1, not {fold}"));
        }
        Ok(Clock {
            hour: hour as u8,
            minute: minute as u8,
            second: second as u8,
            fold: fold == 1,
            microsecond: microsecond as u32,
        })
    }

    /// What times are ordered by: all but the fold.
    pub fn key(self) -> (u8, u8, u8, u32) {
        (self.hour, self.minute, self.second, self.microsecond)
    }

    /// Whole seconds since midnight.
    pub fn seconds(self) -> i32 {
        i32::from(self.hour) * 3_600 + i32::from(self.minute) * 60 + i32::from(self.second)
    }

    /// Whole seconds since midnight and microseconds as a time of day without fold.
    pub fn from_seconds(seconds: i32, microsecond: i32) -> Clock {
        Clock {
            hour: (seconds / 3_600) as u8,
            minute: (seconds / 60 % 60) as u8,
            second: (seconds % 60) as u8,
            fold: false,
            microsecond: microsecond as u32,
        }
    }

    pub fn with_fold(self, fold: bool) -> Clock {
        Clock { fold, ..self }
    }

    /// The pickled form, without the fold.
    pub fn to_bytes(self) -> [u8; 6] {
        let [_, high, middle, low] = self.microsecond.to_be_bytes();
        [self.hour, self.minute, self.second, high, middle, low]
    }

    pub fn from_bytes(bytes: [u8; 6], fold: bool) -> Clock {
        let [hour, minute, second, high, middle, low] = bytes;
        let microsecond = u32::from_be_bytes([0, high, middle, low]);
        Clock { hour, minute, second, fold, microsecond }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_count_all_days() {
        let mut expected = 1;
        for year in MIN_YEAR..=MAX_YEAR {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    assert_eq!(ordinal(year, month, day), expected);
                    assert_eq!(from_ordinal(expected), (year, month, day));
                    expected += 1;
                }
            }
        }
        assert_eq!(expected - 1, MAX_ORDINAL);
    }

    #[test]
    fn iso_weeks_are_inverse() {
        for at in (1..=i64::from(MAX_ORDINAL)).step_by(3) {
            let day = Day::from_ordinal(at).unwrap();
            let (year, week, weekday) = day.iso_week();
            if (MIN_YEAR..=MAX_YEAR).contains(&year) {
                assert_eq!(from_iso_week(year, week, weekday), Ok(day.parts()));
            }
        }
    }
}
