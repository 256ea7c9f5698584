"""Tasks, futures, queues and locks on asyncio's loop, without input and output."""
# scale 37, small 1

import asyncio
import sys


async def producer(queue, count):
    for i in range(count):
        await queue.put(i)
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
    return total


async def locked(lock, log):
    async with lock:
        log.append(len(log))
        await asyncio.sleep(0)


async def fib(n):
    if n < 2:
        return n
    a, b = await asyncio.gather(fib(n - 1), fib(n - 2))
    return a + b


async def resolve(future, value):
    await asyncio.sleep(0)
    future.set_result(value)


async def run(scale):
    total = 0
    loop = asyncio.get_running_loop()
    for _ in range(scale):
        queue = asyncio.Queue(10)
        async with asyncio.TaskGroup() as group:
            group.create_task(producer(queue, 300))
            consumed = group.create_task(consumer(queue))
        total += consumed.result()
        lock, log = asyncio.Lock(), []
        await asyncio.gather(*(locked(lock, log) for _ in range(50)))
        total += sum(log) + await fib(7)
        for i in range(50):
            future = loop.create_future()
            task = asyncio.ensure_future(resolve(future, i))
            total += await future
            await task
    return total


print(asyncio.run(run(int(sys.argv[1]))))
