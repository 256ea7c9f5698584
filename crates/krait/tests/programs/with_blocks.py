# `with` and `async with`: methods that are known of the type, and everything else that may stand there.
import functools


class Plain:
    def __enter__(self):
        return "entered"

    def __exit__(self, *error):
        return error[0] is KeyError


class Below(Plain):
    pass


class Static:
    @staticmethod
    def __enter__():
        return "static"

    @staticmethod
    def __exit__(*error):
        return len(error) != 3


class Called:
    __enter__ = functools.partial(str, "partial")
    __exit__ = functools.partial(lambda *error: error[0] is KeyError)


class OnlyInstance:
    def __init__(self):
        self.__enter__ = self.__exit__ = print


class Half:
    def __enter__(self):
        return "half"


class Meta(type):
    def __enter__(cls):
        return cls.__name__

    def __exit__(cls, *error):
        return True


class OfMeta(metaclass=Meta):
    pass


class Asynchronous:
    async def __aenter__(self):
        return "asynchronous"

    async def __aexit__(self, *error):
        return error[0] is KeyError


def enter(manager):
    with manager as entered:
        return entered


def suppress(manager):
    with manager:
        raise KeyError("suppressed")
    return "went on"


async def wait(manager):
    async with manager as entered:
        raise KeyError(entered)
    return "waited"


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value


managers = [Plain(), Below(), Static(), Called(), OnlyInstance(), Half(), OfMeta, OfMeta(), Asynchronous(), 1, 2.5, None]
for manager in managers:
    for function in (enter, suppress, lambda manager: drive(wait(manager))):
        try:
            for _ in range(30):
                result = function(manager)
        except Exception as error:
            result = type(error).__name__, str(error)
        print(type(manager).__name__, result)

# The methods of a class change between two passes, those of its base too.
below = Below()
for i in range(100):
    Plain.__enter__ = lambda self, i=i: i
    assert enter(below) == enter(Plain()) == i
    if i % 3 == 0:
        Below.__enter__ = lambda self: "own"
        assert enter(below) == "own"
        del Below.__enter__
del Plain.__enter__
for manager in (below, Plain()):
    try:
        enter(manager)
    except TypeError as error:
        print(error)


# A method that replaces itself while it runs, and one whose class goes with it.
class Once:
    def __enter__(self):
        Once.__enter__ = lambda self: "second"
        Once.__exit__ = lambda self, *error: True
        return "first"

    def __exit__(self, *error):
        return False


print(enter(Once()), enter(Once()), suppress(Once()))
for i in range(50):

    class Short:
        def __enter__(self, i=i):
            return i

        def __exit__(self, *error):
            return True

    manager = Short()
    del Short
    assert enter(manager) == i and suppress(manager) == "went on"
