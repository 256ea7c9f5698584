"""Random dates, times, durations and zones: operators, methods, texts, timestamps and pickles, thousands of cases."""

import copy
import operator
import os
import pickle
import random
import time as clocks
import warnings
from datetime import *

os.environ["TZ"] = "Europe/London"
clocks.tzset()
warnings.simplefilter("ignore")
RANDOM = random.Random(20260314)


class Day(date):
    pass


class Moment(datetime):
    pass


class Clock(time):
    pass


class Span(timedelta):
    pass


class Zone(tzinfo):
    def __init__(self, offset=None, saving=None, name=None):
        self.offset, self.saving, self.name = offset, saving, name

    def utcoffset(self, moment):
        return self.offset

    def dst(self, moment):
        return self.saving

    def tzname(self, moment):
        return self.name

    def __repr__(self):
        return f"Zone({self.offset!r}, {self.saving!r}, {self.name!r})"


class Folding(tzinfo):
    def utcoffset(self, moment):
        return timedelta(hours=1 if moment is None else 1 - moment.fold)

    def dst(self, moment):
        return timedelta(0)

    def tzname(self, moment):
        return f"F{moment.fold if moment else 9}"

    def __repr__(self):
        return "Folding()"


def attempt(function, *arguments, **keywords):
    try:
        value = function(*arguments, **keywords)
        return f"{type(value).__name__} {value!r}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def integer():
    size = RANDOM.choice([1, 5, 10**6, 10**9, 10**15, 10**24])
    return RANDOM.choice([RANDOM.randint(-size, size), 2**31, True])


def floating():
    special = [0.0, -0.0, 0.5, 1.5, 2.5, 1e-7, 5e-7, 1e15, 1e300, float("inf"), float("nan"), 1e22]
    return RANDOM.choice([RANDOM.choice(special), RANDOM.uniform(-10, 10), RANDOM.uniform(-1e9, 1e9)])


def number():
    return RANDOM.choice([integer, integer, floating])()


def duration():
    days = RANDOM.choice([0, RANDOM.randint(-3, 3), RANDOM.randint(-10**6, 10**6), RANDOM.randint(-999999998, 999999998)])
    seconds, microseconds = RANDOM.choice([0, RANDOM.randint(-86400, 86400)]), RANDOM.choice([0, RANDOM.randint(-(10**6), 10**6)])
    return RANDOM.choice([timedelta, timedelta, Span])(days, seconds, microseconds)


def offset():
    seconds = RANDOM.randint(-86399, 86398)
    return RANDOM.choice(
        [timedelta(0), timedelta(minutes=seconds // 60), timedelta(seconds=seconds), timedelta(0, seconds, RANDOM.randrange(10**6))]
    )


ZONES = [None, None, timezone.utc, timezone.min, timezone.max, Folding(), Zone(), Zone(timedelta(1)), Zone(3, 4, 5)]
ZONES += [timezone(offset(), f"n{i}") for i in range(3)] + [timezone(offset()) for i in range(3)]
ZONES += [Zone(offset(), saving, name) for saving, name in [(None, "X"), (timedelta(0), "%%"), (timedelta(hours=1), "é")]]


def day():
    ordinal = RANDOM.choice([1, 2, 3652059, 3652058, RANDOM.randint(1, 3652059), RANDOM.randint(730000, 740000)])
    return RANDOM.choice([date, date, Day]).fromordinal(ordinal)


def clock(zones=ZONES):
    fields = [RANDOM.choice([0, RANDOM.randint(0, most)]) for most in (23, 59, 59, 999999)]
    return RANDOM.choice([time, time, Clock])(*fields, RANDOM.choice(zones), fold=RANDOM.choice([0, 0, 1]))


def moment(zones=ZONES):
    d, t = day(), clock(zones)
    fields = d.year, d.month, d.day, t.hour, t.minute, t.second, t.microsecond, t.tzinfo
    return RANDOM.choice([datetime, datetime, Moment])(*fields, fold=t.fold)


def anything():
    return RANDOM.choice([day, clock, moment, moment, duration, number, lambda: None, lambda: RANDOM.choice(ZONES)])()


def operators():
    names = "add sub mul truediv floordiv mod lt le eq ne gt ge pow".split()
    function = RANDOM.choice([getattr(operator, name) for name in names] + [divmod])
    a, b = anything(), anything()
    print(function.__name__, repr(a), repr(b), attempt(function, a, b))


def methods():
    names = """isoformat __str__ __repr__ __reduce__ timetuple ctime weekday isoweekday isocalendar toordinal utcoffset dst
        tzname utctimetuple timestamp date time timetz astimezone total_seconds __bool__ __neg__ __pos__ __abs__""".split()
    value = anything()
    for name in RANDOM.sample(names, 5):
        if method := getattr(value, name, None):
            print(repr(value), name, attempt(method))
    fields = "year month day hour minute second microsecond tzinfo fold days seconds microseconds".split()
    print([getattr(value, name, None) for name in fields])


def hashes():
    spans, moments = duration(), moment([None, timezone.utc, timezone.max, Folding()])
    zone = timezone(offset())
    print(hash(spans), moments, hash(moments) == hash(moments.astimezone(zone)) if moments.tzinfo and 1 < moments.year < 9999 else "")
    print(hash(zone), hash(datetime(*moments.timetuple()[:6], tzinfo=timezone.utc)))


def durations():
    names = RANDOM.sample("days seconds microseconds milliseconds minutes hours weeks".split(), RANDOM.randint(0, 4))
    arguments = {name: number() for name in names}
    print(arguments, attempt(RANDOM.choice([timedelta, Span]), **arguments))


def iso_text():
    zones = [None, timezone.utc, timezone(offset())]
    precision = RANDOM.choice("auto hours minutes seconds milliseconds microseconds".split())
    kind = RANDOM.randrange(6)
    if kind < 2:
        return moment(zones).isoformat(RANDOM.choice("T \u1234"), precision)
    if kind == 2:
        return RANDOM.choice([day(), clock(zones)]).isoformat()
    if kind == 3:
        form = RANDOM.choice(["%04d-W%02d-%d", "%04dW%02d%d", "%04d-W%02d%d", "%04dW%02d-%d"])
        return form % day().isocalendar() + RANDOM.choice(["", "T12", "T12:30:45", "123045", "-123045", "-12:30"])
    if kind == 4:
        return moment([None]).strftime("%Y%m%dT%H%M%S")
    start = RANDOM.choice(["2020-01-01T24:00", "2020W01", "2020-W01", "20200101", "2020-W01-1"])
    return start + RANDOM.choice(["", "T00", "T24:00:00", "+01:00", "T12:30Z", "T12:30:00.5", "T12:30:00,123456789Z"])


def iso_texts():
    text = iso_text()
    for _ in range(RANDOM.choice([0, 0, 1, 1, 2])):
        place, character = RANDOM.randint(0, len(text)), RANDOM.choice("0123456789-:+.,ZTW é\ud800\0")
        end = place + RANDOM.randint(0, 1)
        text = text[:place] + RANDOM.choice(["", character, character]) + text[end:]
    print(ascii(text), *(ascii(attempt(class_.fromisoformat, text)) for class_ in (date, time, datetime, Moment, Clock)))


def formats():
    directives = "%Y %m %d %H %f %z %:z %Z %% % %a %j %G %V %u %F %C %y %:x é \ud800 %A %B %p %c %x %X %U %e %T %D".split()
    text = "".join(RANDOM.choice(directives) for _ in range(RANDOM.randint(0, 5)))
    value = RANDOM.choice([day, clock, moment])()
    print(ascii(text), repr(value), ascii(attempt(value.strftime, text)), ascii(attempt(format, value, text)))


def replacements():
    value = RANDOM.choice([day, clock, moment])()
    names = RANDOM.sample("year month day hour minute second microsecond fold".split(), RANDOM.randint(0, 3))
    changes = {name: RANDOM.choice([0, 1, 5, 12, 29, 31, 59, 99, -1]) for name in names}
    if RANDOM.random() < 0.2:
        changes["tzinfo"] = RANDOM.choice(ZONES)
    print(repr(value), changes, attempt(value.replace, **changes), attempt(copy.replace, value, **changes))


def timestamps():
    stamp = RANDOM.choice(
        [RANDOM.randint(-(10**10), 10**11), RANDOM.uniform(-1e10, 2e11), RANDOM.uniform(-1e7, 2e9), number(), "x"]
    )
    zone = RANDOM.choice(ZONES)
    print(stamp, zone, attempt(datetime.fromtimestamp, stamp, zone), attempt(date.fromtimestamp, stamp))
    print(attempt(Moment.fromtimestamp, stamp), attempt(datetime.utcfromtimestamp, stamp))


def zones():
    value, zone = moment(), RANDOM.choice(ZONES)
    print(repr(value), zone, attempt(value.astimezone, zone), attempt(value.timestamp), attempt(value.astimezone))
    span = offset()
    arguments = RANDOM.choice([(), ("a",), (None,)])
    print(span, attempt(timezone, span, *arguments), attempt(lambda: str(timezone(span, *arguments))))
    print(attempt(datetime.combine, day(), clock(), *RANDOM.choice([(), (zone,)])))


def pickles():
    value = RANDOM.choice([day, clock, moment, duration])()
    for protocol in range(6):
        try:
            data = pickle.dumps(value, protocol)
            print(repr(value), data, repr(pickle.loads(data)))
        except Exception as error:
            print(repr(value), protocol, type(error).__name__)
    print(attempt(copy.copy, value), attempt(copy.deepcopy, value))


def states():
    class_ = RANDOM.choice([date, datetime, time, Day, Moment])
    values = [0, 1, 7, 12, 13, 31, 128, 129, 140, 255, RANDOM.randrange(256)]
    state = bytes(RANDOM.choice(values) for _ in range(RANDOM.choice([4, 6, 10, 5])))
    zone = RANDOM.choice([(), (None,), (timezone.utc,), (1,)])
    print(class_.__name__, state, zone, attempt(class_, state, *zone), attempt(class_, state.decode("latin1"), *zone))


def constructors():
    print(attempt(date.fromisocalendar, RANDOM.randint(-1, 10001), RANDOM.randint(-1, 55), RANDOM.randint(-1, 9)))
    print(attempt(Day.fromordinal, integer()), attempt(date, RANDOM.randint(0, 10001), RANDOM.randint(0, 14), RANDOM.randint(0, 33)))
    arguments = [RANDOM.choice([1, 2020, 0, 24, 59, 60, 12, number()]) for _ in range(RANDOM.randint(0, 9))]
    pairs = [("tzinfo", RANDOM.choice(ZONES)), ("fold", RANDOM.choice([0, 1, 2])), ("hour", 3), ("x", 1)]
    keywords = dict(RANDOM.sample(pairs, RANDOM.choice([0, 0, 1, 2])))
    print(arguments, keywords, *(attempt(class_, *arguments, **keywords) for class_ in (date, time, datetime)))


for _ in range(250):
    for part in (
        operators, operators, operators, methods, hashes, durations, iso_texts, iso_texts, formats, replacements, timestamps,
        zones, pickles, states, constructors,
    ):
        part()
