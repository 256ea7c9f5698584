# Class attributes that go on changing: counters and current values, read and replaced in hot loops.
class Base:
    now = 0
    label = "base"


class Derived(Base):
    pass


class Further(Derived):
    pass


def read_class():
    return Base.now, Derived.now, Further.now


def read_instance(instance):
    return instance.now


def through_super():
    return super(Further, Further).now, super(Derived, Further()).now


# Every replacement is seen, by the class, by those below it, and by their instances.
instances = Base(), Derived(), Further()
for i in range(500):
    Base.now = i
    assert read_class() == (i, i, i)
    assert [read_instance(instance) for instance in instances] == [i, i, i]
    assert through_super() == (i, i)
    assert getattr(Further, "now") == i and Base.__dict__["now"] == i

# One below gets its own, which goes on changing too, and loses it.
for i in range(500):
    Derived.now = -i
    assert read_class() == (499, -i, -i)
    assert through_super() == (-i, 499)
del Derived.now
assert read_class() == (499, 499, 499)
Base.now += 1
assert read_class() == (500, 500, 500)


# Data becomes a descriptor and data again.
class Describes:
    def __get__(self, instance, owner):
        return "described"


for value in [property(lambda self: "property"), Describes(), 7, None, lambda self: "called", 8]:
    Base.now = value
    seen = instances[2].now
    print(seen() if callable(seen) else seen, end=" ")
Base.now = 9
assert read_class() == (9, 9, 9)
del Base.now
for instance in instances:
    try:
        read_instance(instance)
    except AttributeError as error:
        print(error, end=" ")
Base.now = 10
print(read_class())


# Methods, other attributes and calls of such a class stay what they are.
class Scope:
    depth = 0
    log = []

    def __enter__(self):
        Scope.depth += 1
        return self

    def __exit__(self, *error):
        Scope.depth -= 1

    def double(self):
        return Scope.depth * 2


total = 0
for _ in range(300):
    with Scope() as scope, Scope():
        total += Scope.depth + scope.depth + scope.double()
print(total, Scope.depth)
Scope.double = lambda self: 1
with Scope() as scope:
    print(scope.double())


# An old value that looks at the class as it goes finds the new one.
class Watcher(int):
    pass


class Holder:
    value = frozenset()


seen = []


class Element:
    def __del__(self):
        seen.append(len(Holder.value))


for i in range(200):
    Holder.value = frozenset([Element(), i])
Holder.value = frozenset()
assert seen == [2] * 199 + [0], seen


# More names than are counted, and names in a metaclass.
class Many:
    pass


names = [f"name{i}" for i in range(20)]
for round in range(100):
    for name in names:
        setattr(Many, name, round)
        assert getattr(Many, name) == round
        assert getattr(Many(), name) == round


class Meta(type):
    count = 0

    def made(cls):
        Meta.count += 1
        return cls.count


class Made(metaclass=Meta):
    pass


print([Made.made() for _ in range(200)][-1], Made.count, Meta.count)
Made.count = -1
print(Made.made(), Meta.count)

# Instances' own attributes beside a changing one of the class.
one, other = Base(), Base()
one.now = "own"
for i in range(100):
    Base.now = i
    assert (one.now, other.now) == ("own", i)
