"""Coroutines: chains of awaits driven by hand, awaitables in Python, asynchronous generators and contexts."""
# scale 250, small 6

import sys


class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        received = yield self.value
        return received


class Scope:
    depth = 0

    async def __aenter__(self):
        Scope.depth += 1
        return self

    async def __aexit__(self, *error):
        Scope.depth -= 1
        return False


async def leaf(value):
    return value + 1


async def chain(depth, value):
    if depth == 0:
        return await leaf(value)
    return await chain(depth - 1, value) + 1


async def ticks(count):
    for i in range(count):
        yield await Pause(i)


async def worker(rounds):
    total = 0
    for i in range(rounds):
        total += await leaf(i)
        total += await chain(5, i)
        async with Scope() as scope:
            total += await Pause(i) + scope.depth
    async for tick in ticks(rounds):
        total += tick
    total += sum([value async for value in ticks(20)])
    return total


def drive(coroutine):
    value = None
    while True:
        try:
            value = coroutine.send(value)
        except StopIteration as stop:
            return stop.value


def main(scale):
    total = 0
    for _ in range(scale):
        total += drive(worker(1_000))
        total &= 0xFFFFFFFF
    return total


print(main(int(sys.argv[1])))
