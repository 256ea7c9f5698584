# Attribute sites that see many types: values, members, methods, class attributes, and each way in which what was found
# out about a type stops being true.


class Plain:
    kind = "plain"

    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value


class Derived(Plain):
    kind = "derived"

    def get(self):
        return -self.value


class Late:
    def __init__(self, value):
        self.first = None
        self.value = value

    kind = "late"

    def get(self):
        return self.value * 2


class Slotted:
    __slots__ = ("value",)
    kind = "slotted"

    def __init__(self, value):
        self.value = value

    def get(self):
        return self.value + 1


class Computed:
    kind = "computed"

    def __init__(self, value):
        self.hidden = value

    @property
    def value(self):
        return self.hidden

    @value.setter
    def value(self, value):
        self.hidden = value

    def get(self):
        return self.hidden


class Answering:
    kind = "answering"

    def __getattr__(self, name):
        return len(name)

    def get(self):
        return 5


def read(thing):
    return thing.value


def call(thing):
    return thing.get()


def sort(thing):
    return thing.kind


def write(thing, value):
    thing.value = value


def attempt(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def visit(things):
    total = []
    for thing in things:
        total.append((attempt(read, thing), attempt(call, thing), attempt(sort, thing)))
    return total


classes = [Plain, Derived, Late, Slotted, Computed]
things = [c(i) for i, c in enumerate(classes, 10)] + [Answering()]
for _ in range(300):
    for thing in things[:5]:
        write(thing, read(thing) + 1)
    result = visit(things)
print(result)

# An instance has the method's name of its own.
things[0].get = lambda: "own"
things[0].kind = "own kind"
print(visit(things), visit([Plain(1)]))
del things[0].get

# Its dict is looked at, replaced, emptied.
vars(things[1])["value"] = "through the dict"
things[2].__dict__ = {"value": "another dict"}
things[4].__dict__.clear()
print(visit(things))
things[4].hidden = 3

# Members and values that are missing.
del things[3].value
del things[1].value
print(visit(things))
write(things[3], "member")
write(things[1], "again")
print(visit(things))

# Classes change.
Late.get = lambda self: "new method"
Slotted.kind = property(lambda self: "property")
Plain.value = property(lambda self: "data descriptor", lambda self, value: print("set", value))
print(visit(things))
write(things[0], 1)
write(things[1], 2)
del Plain.value
Derived.__bases__ = (Late,)
print(visit(things))
things[0].__class__ = Late
print(visit(things))

# The same name in classes that come and go.
for round in range(200):
    C = type("C", (), {"get": lambda self, r=round: r, "kind": round})
    D = type("D", (), {"__slots__": ("value",), "get": lambda self, r=round: -r, "kind": -round})
    c, d = C(), D()
    write(c, round)
    write(d, -round)
    found = visit([c, d, things[5]])
    assert found == [(round,) * 3, (-round,) * 3, (5, 5, "answering")], found
print("ok")
