"""Static and class methods called through instances, shadowed and replaced; calls that hand collected arguments on; attributes of
classes that go on changing."""


class Base:
    count = 0

    @staticmethod
    def plain(x):
        return ("plain", x)

    @classmethod
    def named(cls, x):
        return (cls.__name__, x)

    @classmethod
    @property
    def chained(cls):
        return 1

    lengths = classmethod(len)
    broken = classmethod(5)


class Derived(Base):
    pass


class Slotted:
    __slots__ = ("x",)
    plain = staticmethod(lambda x: ("slotted", x))
    named = classmethod(lambda cls, x: (cls, x))


class Wrapper(staticmethod):
    def __get__(self, owner, kind):
        return lambda x: ("wrapper", x)


Base.wrapper = Wrapper(len)


def told(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return type(error).__name__, str(error)


def methods():
    base, derived, slotted = Base(), Derived(), Slotted()
    shadowed = Base()
    shadowed.plain = lambda x: ("own", x)
    shadowed.named = lambda x: ("own named", x)
    for turn in range(60):
        if turn == 30:
            Base.plain = lambda self, x: ("method", x)
        if turn == 45:
            Base.plain = staticmethod(lambda x: ("again", x))
        out = [
            [o.plain(turn) for o in (base, derived, shadowed, slotted)],
            [o.named(turn) for o in (base, derived, shadowed, slotted)],
            base.wrapper(3),
            told(lambda: base.lengths()),
            told(lambda: base.broken()),
            told(lambda: base.missing()),
            told(lambda: base.named()),
            base.named(x=1),
        ]
        if turn in (29, 44, 59):
            yield out


def target(*args, **kwargs):
    return args, kwargs


def fixed(a, b=2, *, c=3):
    return a, b, c


def wrapped(function):
    def call(*args, **kwargs):
        return function(*args, **kwargs)

    return call


class Keys(dict):
    pass


def handed_on():
    many, few = wrapped(target), wrapped(fixed)
    for _ in range(30):
        keywords = {"x": 1, "y": [2]}
        out = [
            many(),
            many(1, 2),
            many(1, k=2),
            many(**keywords),
            target(**keywords, **{"z": 3}),
            target(**{}, **keywords),
            target(**Keys(q=1)),
            few(1),
            few(1, c=5),
            few(1, b=7),
            told(few),
            told(few, 1, 2, 3),
            told(lambda: few(1, d=1)),
            told(lambda: target(**keywords, **keywords)),
            told(lambda: target(**{1: 2})),
            told(lambda: target(**5)),
            keywords,
        ]
        given = target(**keywords)[1]
        given["x"] = 9
        assert keywords == {"x": 1, "y": [2]} and given is not keywords
    return out


class Dies:
    died = 0

    def __del__(self):
        Dies.died += 1


def changing():
    base = Base()
    seen = []
    for turn in range(500):
        Base.count += 1
        seen.append(base.count + Derived.count + Derived().count)
        if turn == 300:
            Base.count = Dies()
            seen.append(Dies.died)
            Base.count = 0
            seen.append(Dies.died)
        if turn == 400:
            Base.count = property(lambda self: 7)
            seen.append(base.count)
            Base.count = 3
    return sum(x for x in seen if isinstance(x, int)), seen[-1]


for out in methods():
    print(*out, sep="\n")
print(*handed_on(), sep="\n")
print(changing())
