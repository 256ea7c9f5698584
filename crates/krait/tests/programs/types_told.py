"""`isinstance` whose answer the types alone tell, with everything that may tell otherwise, and truths of native results."""

import types
import weakref


class Base:
    pass


class Derived(Base):
    pass


class Other:
    pass


class Claims:
    @property
    def __class__(self):
        return Derived


class Later:
    pass


class Looks:
    def __getattribute__(self, name):
        return Base if name == "__class__" else object.__getattribute__(self, name)


class Falls:
    def __getattr__(self, name):
        return 1


class Hooked(type):
    def __instancecheck__(cls, value):
        return value == 5


class Fives(metaclass=Hooked):
    pass


class Plain(type):
    pass


class OfPlain(metaclass=Plain):
    pass


def one(value, cls):
    return isinstance(value, cls)


def chosen(value, cls):
    if isinstance(value, cls):
        return "is"
    return "is not"


def negated(value, cls):
    return "is not" if not isinstance(value, cls) else "is"


def both(value, first, second):
    return isinstance(value, first) and isinstance(value, second), isinstance(value, first) or isinstance(value, second)


def while_it_is(values, cls):
    count = 0
    while count < len(values) and isinstance(values[count], cls):
        count += 1
    return count


def tells(value, cls):
    try:
        return one(value, cls), chosen(value, cls), negated(value, cls), both(value, cls, Base)
    except TypeError as error:
        return str(error)


for turn in range(30):
    tells(Base(), Base)
proxied = Derived()
values = [Base(), Derived(), Other(), Claims(), Later(), Looks(), Falls(), OfPlain(), 5, True, 1.5, 2**70, "text", None, (), [],
          weakref.proxy(proxied), types.GenericAlias(Base, (int,)), Base, Hooked, len]
classes = [Base, Derived, Other, Later, OfPlain, Fives, int, bool, float, str, object, type, tuple, (int, str), int | str, 5, (Base, 5)]
for cls in classes:
    print(cls, [tells(value, cls) for value in values])
print(while_it_is([1, 2, "a", 3], int), while_it_is([], int), while_it_is([Derived(), Base(), 5], Base))

later = Later()
print(chosen(later, Base))
Later.__getattribute__ = lambda self, name: Base if name == "__class__" else object.__getattribute__(self, name)
print(chosen(later, Base))
del Later.__getattribute__
print(chosen(later, Base), chosen(later, Later))


class Root:
    pass


class Middle(Root):
    pass


class Leaf(Middle):
    pass


class ClaimsBase(Root):
    __class__ = property(lambda self: Base)


leaf = Leaf()
print(chosen(leaf, Base))
Middle.__bases__ = (ClaimsBase,)
print(chosen(leaf, Base), chosen(leaf, Root), chosen(leaf, Other))
Middle.__bases__ = (Root,)
print(chosen(leaf, Base), chosen(leaf, Root))
Leaf.__bases__ = (Base,)
print(chosen(leaf, Base), chosen(leaf, Root))


class Temporary:
    pass


print(isinstance(Temporary(), type("Made", (), {})), isinstance((lambda: 5)(), type("Made", (int,), {})))


# Truths of what native functions give.
def kinds(text, items, found):
    out = []
    if text.isdigit():
        out.append("digits")
    if not text.isalpha():
        out.append("no letters")
    while not text.startswith("#"):
        text = "#" + text
    out.append("#" if text.endswith("#") else text)
    if all(items):
        out.append("all")
    if any(items) and not found.issubset({1}):
        out.append("any")
    out.append(text.isupper() or hasattr(text, "zz"))
    out.append(callable(text) and 1)
    return out


for turn in range(30):
    result = kinds("12", [1], {2})
print(result, kinds("ab", [], set()), kinds("#", [0, 1], {1, 3}), kinds("A1", [0], {1}))


def sometimes(function, value):
    if function(value):
        return "true"
    return "false"


for turn in range(30):
    sometimes(callable, 5)
print([sometimes(function, value) for function in (callable, len, str, repr, bool) for value in ("", "a", [], {1})])
