"""Exceptions: raised and caught at once and through frames, in order of handlers, finally, chains, groups."""
# scale 260, small 6

import sys


class Failure(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Special(Failure):
    pass


def deep(n):
    if n == 0:
        raise Special(7)
    return deep(n - 1) + 1


def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        return 0


def tidy(log, value):
    try:
        if value % 3 == 0:
            return value
        log += 1
    finally:
        log += 2
    return log


def chained(value):
    try:
        try:
            return 10 // (value % 2)
        except ZeroDivisionError as error:
            raise Failure(value) from error
    except Failure as failure:
        return failure.code + (failure.__cause__ is not None)


def main(scale):
    total = 0
    table = {i: i for i in range(0, 100, 2)}
    for _ in range(scale):
        for i in range(1_000):
            total += lookup(table, i % 100)
            total += tidy(0, i)
            total += chained(i)
            try:
                raise ValueError
            except (TypeError, KeyError):
                total += 100
            except ValueError:
                total += 1
            try:
                total += i
            except ValueError:
                total += 1000
            try:
                int("x" if i % 2 else "5")
            except ValueError as error:
                total += len(error.args)
        for i in range(100):
            try:
                deep(i % 10)
            except Failure as failure:
                total += failure.code
            try:
                raise ExceptionGroup("many", [ValueError(1), Failure(i)])
            except* Failure as group:
                total += len(group.exceptions)
            except* ValueError:
                total += 1
        for _ in iter(lambda c=iter(range(500)): next(c, None), None):
            total += 1
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
