"""An echo server with many clients on the loopback interface, and what asyncio offers around it."""

import asyncio
import contextlib
import contextvars
import functools
import sys
import traceback

CLIENTS = 500
request = contextvars.ContextVar("request", default="none")


class Statistics:
    def __init__(self):
        self.connections = 0
        self.lines = 0
        self.bytes = 0
        self.open = 0
        self.most_open = 0

    @contextlib.contextmanager
    def connection(self):
        self.connections += 1
        self.open += 1
        self.most_open = max(self.most_open, self.open)
        try:
            yield self
        finally:
            self.open -= 1


async def serve(statistics, reader, writer):
    with statistics.connection():
        try:
            while line := await reader.readline():
                statistics.lines += 1
                statistics.bytes += len(line)
                command, _, rest = line.decode().rstrip("\n").partition(" ")
                match command:
                    case "echo":
                        writer.write(rest.encode() + b"\n")
                    case "upper":
                        writer.write(rest.upper().encode() + b"\n")
                    case "many":
                        writer.writelines(b"%d\n" % n for n in range(int(rest)))
                    case "exact":
                        data = await reader.readexactly(int(rest))
                        writer.write(b"%d:%s\n" % (len(data), data[::-1]))
                    case "quit":
                        break
                    case _:
                        writer.write(f"unknown {command!r}\n".encode())
                await writer.drain()
        finally:
            writer.close()
            await writer.wait_closed()


async def client(port, number, gate):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await gate.wait()
    replies = []
    for text in (f"echo client {number}", f"upper straße {number}", "wrong"):
        writer.write(text.encode() + b"\n")
        await writer.drain()
        replies.append((await reader.readline()).decode().strip())
    writer.write(b"quit\n")
    await writer.drain()
    assert await reader.read() == b""
    writer.close()
    await writer.wait_closed()
    return replies


async def echo_part():
    statistics = Statistics()
    server = await asyncio.start_server(functools.partial(serve, statistics), "127.0.0.1", 0, backlog=600)
    port = server.sockets[0].getsockname()[1]
    gate = asyncio.Event()
    async with server:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(client(port, n, gate), name=f"client-{n}") for n in range(CLIENTS)]
            while statistics.open < CLIENTS:
                await asyncio.sleep(0.01)
            gate.set()
        results = [task.result() for task in tasks]
        print(len(results), results[0], results[-1], tasks[7].get_name(), tasks[7].done())
        print(statistics.connections, statistics.lines, statistics.bytes, statistics.most_open)
        print(len({tuple(r) for r in results}))

        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"many 5\nexact 4\nabcdecho after\n")
        print([(await reader.readline()) for _ in range(7)])
        writer.write(b"echo a|b|c\n")
        print(await reader.readuntil(b"|"), await reader.readexactly(3))
        writer.write_eof()
        try:
            await reader.readexactly(10)
        except asyncio.IncompleteReadError as error:
            print("IncompleteReadError:", error, error.partial, error.expected)
        writer.close()
        await writer.wait_closed()
    while statistics.open:
        await asyncio.sleep(0.001)
    print(server.is_serving(), statistics.open)
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except OSError as error:
        print(type(error).__name__)


async def timeouts():
    print("-- timeouts")
    try:
        async with asyncio.timeout(0.01) as scope:
            await asyncio.sleep(10)
    except TimeoutError as error:
        print("TimeoutError", repr(error), scope.expired(), repr(error.__cause__))
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.01)
    except TimeoutError as error:
        print("TimeoutError", error.args, type(error) is asyncio.TimeoutError)
    async with asyncio.timeout(None) as scope:
        print(scope.when(), scope)
        await asyncio.sleep(0)
    print(await asyncio.wait_for(asyncio.sleep(0, "value"), 5))

    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("cancelled with", error.args)
            return "stayed"

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel("please"), task.cancelling())
    print(await task, task.cancelled())

    inner = asyncio.ensure_future(asyncio.sleep(0.02, "inner"))
    outer = asyncio.ensure_future(asyncio.shield(inner))
    await asyncio.sleep(0)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled(), await inner)


async def queues():
    print("-- queues")
    queue = asyncio.Queue(maxsize=3)
    log = []

    async def producer(name, count):
        for n in range(count):
            await queue.put((name, n))
            log.append(f"+{name}{n}")

    async def consumer():
        while True:
            try:
                name, n = await queue.get()
            except asyncio.QueueShutDown:
                log.append("shut")
                return
            log.append(f"-{name}{n}")
            queue.task_done()
            await asyncio.sleep(0)

    workers = [asyncio.create_task(consumer()) for _ in range(2)]
    await asyncio.gather(producer("a", 5), producer("b", 4))
    await queue.join()
    queue.shutdown()
    await asyncio.gather(*workers)
    print(*log)
    priority = asyncio.PriorityQueue()
    for item in (5, 1, 4):
        priority.put_nowait(item)
    print([priority.get_nowait() for _ in range(3)], priority.empty(), priority)
    stack = asyncio.LifoQueue(1)
    stack.put_nowait("x")
    for action in (lambda: stack.put_nowait("y"), stack.get_nowait, stack.get_nowait, stack.task_done, stack.task_done):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)


async def synchronisation():
    print("-- synchronisation")
    lock, semaphore, condition = asyncio.Lock(), asyncio.BoundedSemaphore(2), asyncio.Condition()
    barrier = asyncio.Barrier(3)
    active, most, order = 0, 0, []

    async def worker(n):
        nonlocal active, most
        async with semaphore:
            active += 1
            most = max(most, active)
            await asyncio.sleep(0.001)
            active -= 1
        async with lock:
            order.append(n)
        position = await barrier.wait()
        async with condition:
            order.append(f"b{position}")
            condition.notify_all()

    async def watcher():
        async with condition:
            await condition.wait_for(lambda: len(order) == 6)
        return order

    watch = asyncio.create_task(watcher())
    await asyncio.gather(*(worker(n) for n in range(3)))
    print(most, sorted(map(str, await watch)), barrier.n_waiting, barrier.broken)
    print(lock.locked(), repr(lock).partition(" [")[2], repr(semaphore).partition(" [")[2])
    try:
        semaphore.release()
    except ValueError as error:
        print("ValueError:", error)
    try:
        lock.release()
    except RuntimeError as error:
        print("RuntimeError:", error)


async def groups():
    print("-- groups")

    async def fail(delay, error):
        try:
            await asyncio.sleep(delay)
        except asyncio.CancelledError:
            print("  cancelled", error)
            raise
        raise error

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(0, ValueError("first")))
            group.create_task(fail(0, KeyError("second")))
            group.create_task(fail(10, OSError("never")))
    except* ValueError as group_error:
        print("values", group_error.exceptions)
    except* KeyError as group_error:
        print("keys", group_error, repr(group_error))
    results = await asyncio.gather(fail(0, TypeError("t")), asyncio.sleep(0, 3), return_exceptions=True)
    print(results)
    done, pending = await asyncio.wait([asyncio.create_task(asyncio.sleep(d, d)) for d in (0, 0.001, 10)], return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.result() for t in done)[0], len(pending) >= 1)
    for task in pending:
        task.cancel()
    print(sorted(type(r).__name__ for r in await asyncio.gather(*pending, return_exceptions=True))[0])
    finished = [await earliest for earliest in asyncio.as_completed([asyncio.sleep(0.03, "c"), asyncio.sleep(0, "a"), asyncio.sleep(0.01, "b")])]
    print(finished)
    try:
        async with asyncio.TaskGroup() as group:
            raise RuntimeError("body")
    except ExceptionGroup as error:
        traceback.print_exception(error, limit=0, file=sys.stdout)
    try:
        await group.create_task(asyncio.sleep(0))
    except RuntimeError as error:
        print("RuntimeError:", str(error).split(" at 0x")[0].split(" <")[0])


async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        await asyncio.sleep(0)
        print("  numbers closed")


async def rest():
    print("-- rest")
    print([i async for i in numbers(4) if i % 2], {i: i * i async for i in numbers(2)})
    async with contextlib.aclosing(numbers(9)) as stream:
        async for i in stream:
            if i == 2:
                break
    request.set("outer")

    async def child():
        request.set(request.get() + "/child")
        return request.get()

    print(await asyncio.create_task(child()), request.get(), await child(), request.get())
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, sum, range(100)), await asyncio.to_thread(lambda: request.get()))
    future = loop.create_future()
    loop.call_later(0.001, future.set_result, "later")
    loop.call_soon(print, "soon")
    future.add_done_callback(lambda f: print("callback", f.result()))
    print(await future)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-B", "-c", "import sys; print(sys.stdin.read().upper()); sys.exit(4)",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    output, _ = await process.communicate(b"through a process")
    print(output, process.returncode)
    seen = []
    loop.set_exception_handler(lambda loop, context: seen.append((context["message"], repr(context.get("exception")))))
    loop.call_soon(lambda: 1 // 0)
    await asyncio.sleep(0.001)
    print([(message.split(" at 0x")[0].split("<lambda>")[0], error) for message, error in seen])
    asyncio.current_task().set_name("main")
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()), asyncio.iscoroutine(child))


async def main():
    await echo_part()
    for part in (timeouts, queues, synchronisation, groups, rest):
        await part()
    raise ExceptionGroup("end", [ValueError(1), ExceptionGroup("inner", [KeyError("k")])])


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except* KeyError as error:
        print("caught", error.exceptions)
    except* ValueError as error:
        with asyncio.Runner() as runner:
            print(runner.run(asyncio.sleep(0, "runner")))
        sys.exit(len(error.exceptions) + 4)
