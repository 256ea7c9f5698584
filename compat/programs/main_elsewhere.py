"""Functions and classes of __main__ in another interpreter, and what cannot go there or come back."""
import re
import sys
from concurrent import interpreters
from concurrent.futures import InterpreterPoolExecutor

count = 0


class Point:
    def __init__(self, x):
        self.x = x


class Broken:
    def __reduce__(self):
        return boom, ()


def boom():
    raise KeyError("boom")


def add(number=1):
    global count
    count += number
    return count


def about():
    main = sys.modules["__main__"]
    return __name__, about.__module__, about.__globals__ is main.__dict__, sorted(vars(main))


def describe(point):
    return type(point).__module__, point.x


def same(value):
    return value


def generate():
    yield 1


def chain(error):
    while error is not None:
        yield type(error).__name__, str(error)
        error = error.__cause__


def attempt(interpreter, function, *args, **kwargs):
    try:
        print(interpreter.call(function, *args, **kwargs))
    except Exception as error:
        for name, text in chain(error):
            print(name, re.sub(r" at 0x\w+", "", text))


if __name__ == "__main__":
    interpreter = interpreters.create()
    for function in (add, add, about):
        attempt(interpreter, function)
    attempt(interpreter, add, number=5)
    print("here:", count)
    attempt(interpreter, describe, Point(3))
    attempt(interpreter, same, Point(3))
    attempt(interpreter, same, Broken())
    attempt(interpreter, same, value=Broken())
    attempt(interpreter, same, sys)
    attempt(interpreter, generate)
    attempt(interpreter, boom)
    for function, arguments in ((eval, ("'count' in vars()",)), (exec, ("x = 1",)), (dir, ())):
        attempt(interpreter, function, *arguments)
    for names in ({"a\0": 1}, {}, {"x": []}, {"x": 10**30}):
        try:
            interpreter.prepare_main(names)
        except Exception as error:
            print(*chain(error))
    interpreter.close()
    with InterpreterPoolExecutor(max_workers=2, initializer=add, initargs=(10,)) as pool:
        print([pool.submit(same, value).result() for value in (1, "two", (3,))])
    print("here:", count)
