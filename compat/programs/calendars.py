"""Dates, times, zones and calendars; a small scheduler on a clock of its own."""

import calendar
import datetime as dt
import email.utils
import sched
import sys
import time
import zoneinfo
from datetime import UTC, date, datetime, time as clock, timedelta, timezone
from zoneinfo import ZoneInfo


def attempt(function, *arguments, **keywords):
    try:
        return function(*arguments, **keywords)
    except Exception as error:
        return type(error).__name__


def calendars():
    print(calendar.month(2024, 2), calendar.calendar(2023, m=4)[:700], sep="\n")
    for first in (calendar.MONDAY, calendar.SUNDAY):
        text = calendar.TextCalendar(first)
        print(text.formatmonth(1999, 12, w=3), text.formatweekheader(2), list(text.iterweekdays()), text.monthdayscalendar(2021, 2))
    print(calendar.HTMLCalendar().formatmonth(2024, 5)[:400], calendar.monthrange(1900, 2), calendar.isleap(2000), calendar.leapdays(1900, 2001), calendar.weekday(1970, 1, 1), calendar.timegm((2000, 1, 1, 0, 0, 0)), list(calendar.day_abbr), calendar.month_name[5], repr(calendar.Month.MAY), calendar.Day(6))
    print(attempt(calendar.monthrange, 2000, 13), attempt(calendar.setfirstweekday, 9), list(calendar.Calendar().itermonthdates(2024, 9))[:3], list(calendar.Calendar(6).itermonthdays4(2024, 9))[0], calendar.Calendar().yeardayscalendar(2024, 6)[0][0][0])


def dates():
    d = date(2024, 2, 29)
    print(d, repr(d), d.isoformat(), tuple(d.isocalendar()), d.toordinal(), d.weekday(), d.isoweekday(), d.timetuple(), d.ctime(), d.replace(year=2020), date.max, date.min, date.resolution, date.fromordinal(1), date.fromisocalendar(2020, 53, 7), d + timedelta(366), d - date(2000, 1, 1), d - timedelta(weeks=9))
    for text in ("2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-060", "2024-2-9", "2023-02-29", "", "2024-13-01", "2024-02-29T00"):
        print(text, attempt(date.fromisoformat, text))
    for text in ("2024-02-29T12:34:56.789+05:30", "2024-02-29 12", "20240229T123456Z", "2024-02-29T24:00:00", "2024-02-29T12:34:56,5-08:00:30.25", "2024-W09-4T01:02", "2024-02-29T25:00", "2024-02-29T12:60", "2024-02-29T12:00+24:00", "2024-02-29x12:00", "nonsense"):
        print(text, attempt(datetime.fromisoformat, text))
    for text in ("12:34", "T1234", "12:34:56.1234567", "24:00", "12:3", "01:02:03Z"):
        print(text, attempt(clock.fromisoformat, text))
    for action in (lambda: date(2024, 2, 30), lambda: date(0, 1, 1), lambda: date(10000, 1, 1), lambda: date("x", 1, 1), lambda: date.max + timedelta(1), lambda: date.fromordinal(0), lambda: d < 5, lambda: d < datetime(2024, 1, 1), lambda: d + 5, lambda: clock(25), lambda: clock(1, 2, 3, 10**6), lambda: datetime(2024, 1, 1, fold=2), lambda: datetime(2024, 1, 1) < datetime(2024, 1, 1, tzinfo=UTC), lambda: datetime(2024, 1, 1) - datetime(2024, 1, 1, tzinfo=UTC), lambda: timezone(timedelta(hours=24)), lambda: timezone(5), lambda: timedelta(10**10), lambda: timedelta(1) / 0, lambda: timedelta(1) * "x", lambda: timedelta("1"), lambda: datetime.strptime("2024-02-30", "%Y-%m-%d"), lambda: datetime.strptime("x", "%q"), lambda: datetime.strptime("12 extra", "%H"), lambda: datetime.combine(1, 2), lambda: d.replace(month=13), lambda: datetime.fromtimestamp(1e20, UTC), lambda: date.fromisocalendar(2021, 53, 1), lambda: d.strftime(5), lambda: dt.tzinfo().utcoffset(None)):
        print("  ", attempt(action))


def deltas():
    for delta in (timedelta(0), timedelta(-1), timedelta(1, 2, 3), timedelta(hours=-1.5), timedelta(weeks=1, milliseconds=1500), timedelta(microseconds=-1), timedelta.max, timedelta(days=0.1, seconds=1e-7)):
        print(delta, repr(delta), delta.total_seconds(), delta.days, delta.seconds, delta.microseconds, abs(delta) if delta != timedelta.min else "", bool(delta))
    a, b = timedelta(hours=7, minutes=30), timedelta(minutes=45)
    print(a / b, a // b, a % b, divmod(a, b), a * 1.5, a / 7, a // 7, -a, 3 * b, a > b, hash(a) == hash(timedelta(minutes=450)), sum([a, b, b], timedelta()), max(a, b), a * (2 / 3))
    print([str(timedelta(microseconds=0.5 + n)) for n in range(3)], timedelta(seconds=1) / 3, timedelta(days=1) / timedelta(seconds=7))


def formats():
    moment = datetime(2024, 3, 5, 7, 8, 9, 12345, tzinfo=timezone(timedelta(hours=-3, minutes=-30), "NST"))
    for code in "aAwdbBmyYHIpMSfzZjUWcxXGuVDFeTRnt%hCsgkl":
        if code != "s":
            print(code, repr(moment.strftime("%" + code)), end="; ")
    print()
    print(f"{moment:%Y/%m/%d %H:%M:%S.%f %:z} {moment.date():%d.%m.} {moment.time():%H-%M} {moment!s} {moment:%%} [{moment:}]", moment.isoformat(" ", "minutes"), moment.isoformat(timespec="milliseconds"), moment.utctimetuple()[:6], moment.tzname(), moment.dst(), moment.timestamp(), attempt(moment.isoformat, timespec="x"))
    for text, form in (("5 Mar 2024 07:08", "%d %b %Y %H:%M"), ("03/05/24", "%m/%d/%y"), ("2024-065", "%Y-%j"), ("Tue 10 2024", "%a %W %Y"), ("12:30 PM", "%I:%M %p"), ("2024-03-05T07:08:09.5+0130", "%Y-%m-%dT%H:%M:%S.%f%z"), ("UTC 3", "%Z %d"), ("2024 10 2", "%G %V %u"), ("68 69", "%y %d"), ("2024-3-5", "%Y-%m-%d"), ("  7", " %d"), ("100%", "%j%%"), ("31 Feb 2024", "%d %b %Y"), ("24:00", "%H:%M"), ("March", "%b"), ("-0330", "%z"), ("Z", "%z"), ("1.5", "%S.%f")):
        print(repr(text), form, attempt(datetime.strptime, text, form))
    stamp = time.gmtime(1_709_622_489)
    print(time.strftime("%Y-%m-%d %H:%M:%S %A %j", stamp), time.asctime(stamp), stamp.tm_yday, time.strptime("29 Feb 24", "%d %b %y")[:3], calendar.timegm(stamp), email.utils.format_datetime(moment), email.utils.parsedate_to_datetime("Tue, 05 Mar 2024 07:08:09 -0330"), email.utils.formatdate(0), email.utils.parsedate_tz("5 Mar 2024 07:08 EST"), attempt(time.strftime, "%Y", (1, 2)), attempt(time.gmtime, 1e30), time.struct_time(range(9)), attempt(time.struct_time, range(3)))


def zones():
    berlin, york, tokyo = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")
    for text in ("2024-01-15T12:00", "2024-03-31T01:59", "2024-03-31T02:30", "2024-07-01T12:00", "2024-10-27T02:30", "1945-05-24T02:30", "1890-01-01T00:00", "2050-06-01T00:00"):
        local = datetime.fromisoformat(text).replace(tzinfo=berlin)
        later = local.replace(fold=1)
        print(text, local.isoformat(), local.tzname(), local.dst(), later.utcoffset(), later.tzname(), local.astimezone(york).isoformat(), local.astimezone(tokyo).strftime("%H:%M %Z%z"), (later.astimezone(UTC) - local.astimezone(UTC)))
    start = datetime(2024, 3, 30, 12, tzinfo=berlin)
    print(start + timedelta(days=1), (start + timedelta(days=1)).astimezone(UTC) - start.astimezone(UTC), start.astimezone(UTC).astimezone(berlin) == start, start == start.astimezone(york), hash(start) == hash(start.astimezone(york)))
    print(str(berlin), berlin.key, ZoneInfo("Europe/Berlin") is berlin, ZoneInfo.no_cache("Europe/Berlin") is berlin, attempt(ZoneInfo, "Mars/Base"), attempt(ZoneInfo, "../etc/passwd"), attempt(ZoneInfo, "/abs"), "Europe/Paris" in zoneinfo.available_timezones(), ZoneInfo("UTC").utcoffset(None), ZoneInfo("Etc/GMT+5").utcoffset(datetime(2024, 1, 1)), berlin.utcoffset(None))

    class Odd(dt.tzinfo):
        def utcoffset(self, moment):
            return timedelta(minutes=90 if moment is None or moment.month < 7 else 30)

        def dst(self, moment):
            return timedelta(0)

        def tzname(self, moment):
            return "ODD"

    odd = datetime(2024, 6, 30, 23, 0, tzinfo=Odd())
    print(odd, odd.astimezone(UTC), attempt(lambda: datetime(2024, 6, 30, 22, tzinfo=UTC).astimezone(Odd())), odd.timetz(), clock(1, tzinfo=Odd()).utcoffset(), f"{odd:%Z %z}", odd.replace(tzinfo=None) - datetime(2024, 1, 1))
    print(timezone.utc, repr(timezone(timedelta(hours=5, minutes=45))), timezone(timedelta(seconds=-1)), timezone.min, timezone(timedelta(0)) == UTC, timezone(timedelta(hours=1), "CET").tzname(None), datetime.fromtimestamp(0, timezone(timedelta(hours=2))), datetime.fromtimestamp(-1.5, UTC), datetime.fromtimestamp(1e9 + 0.123456, UTC))


def recurring():
    def easter(year):
        a, b, c = year % 19, year // 100, year % 100
        d, e = divmod(b, 4)
        g = (8 * b + 13) // 25
        h = (19 * a + b - d - g + 15) % 30
        i, k = divmod(c, 4)
        l = (32 + 2 * e + 2 * i - h - k) % 7
        m = (a + 11 * h + 19 * l) // 433
        month = (h + l - 7 * m + 90) // 25
        return date(year, month, (h + l - 7 * m + 33 * month + 19) % 32)

    def nth(year, month, weekday, n):
        days = [d for week in calendar.monthcalendar(year, month) if (d := week[weekday])]
        return date(year, month, days[n])

    for year in range(2020, 2030):
        days = {"new year": date(year, 1, 1), "easter": easter(year), "thanksgiving": nth(year, 11, calendar.THURSDAY, 3), "advent": date(year, 12, 25) - timedelta(22 + date(year, 12, 25).isoweekday())}
        print(year, "; ".join(f"{name} {day:%a %d %b}" for name, day in sorted(days.items(), key=lambda item: item[1])), calendar.isleap(year), sum(1 for m in range(1, 13) if date(year, m, 13).weekday() == 4))
    weeks = {}
    day = date(2024, 12, 20)
    while day < date(2025, 1, 10):
        weeks.setdefault(day.isocalendar()[:2], []).append(day.day)
        day += timedelta(1)
    print(weeks)


class FakeClock:
    def __init__(self):
        self.now = 0.0

    def time(self):
        return self.now

    def sleep(self, seconds):
        self.now += seconds


def scheduling():
    fake = FakeClock()
    scheduler = sched.scheduler(fake.time, fake.sleep)
    log = []

    def tick(name, every=None):
        log.append((round(fake.now, 2), name))
        if every and fake.now < 5:
            scheduler.enter(every, 1, tick, (name, every))

    scheduler.enter(1, 1, tick, ("a", 1.5))
    scheduler.enter(2, 2, tick, ("late priority",))
    scheduler.enter(2, 1, tick, ("early priority",))
    cancelled = scheduler.enterabs(3, 1, tick, ("cancelled",))
    scheduler.enterabs(0.25, 1, tick, kwargs={"name": "keyword"})
    scheduler.cancel(cancelled)
    print(len(scheduler.queue), scheduler.queue[0].time, attempt(scheduler.cancel, cancelled), scheduler.empty())
    print(scheduler.run(blocking=False), log)
    scheduler.run()
    print(log, scheduler.empty(), fake.now)
    print(time.get_clock_info("monotonic").monotonic, attempt(time.sleep, -1), time.monotonic_ns() > 0, time.perf_counter() <= time.perf_counter(), type(time.time_ns()), attempt(time.clock_gettime, 99))


if __name__ == "__main__":
    for part in (calendars, dates, deltas, formats, zones, recurring, scheduling):
        print(f"== {part.__name__}")
        part()
