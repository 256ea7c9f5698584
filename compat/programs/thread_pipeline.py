"""Work split over threads: a pool, a pipeline of queues, and the tools of threading."""

import collections
import concurrent.futures
import contextvars
import hashlib
import itertools
import queue
import sys
import threading
import time
import traceback

STOP = object()


def numbered(text, number):
    return f"{number:03}:{text}"


class Stage(threading.Thread):
    """Takes items of one queue, gives results to the next."""

    def __init__(self, name, function, source, sink, failures):
        super().__init__(name=name)
        self.function = function
        self.source = source
        self.sink = sink
        self.failures = failures
        self.count = 0

    def run(self):
        while True:
            item = self.source.get()
            try:
                if item is STOP:
                    self.source.put(STOP)
                    return
                number, value = item
                try:
                    self.sink.put((number, self.function(value)))
                except (ValueError, ArithmeticError) as error:
                    self.failures.append((number, repr(error)))
                self.count += 1
            finally:
                self.source.task_done()


def pipeline():
    print("-- pipeline")
    first, second, third, last = (queue.Queue(maxsize=size) for size in (4, 4, 4, 0))
    failures = []

    def parse(text):
        return int(text)

    def invert(value):
        return 1000 / value

    def digest(value):
        return hashlib.sha256(repr(value).encode()).hexdigest()[:8]

    stages = [Stage(f"parse-{n}", parse, first, second, failures) for n in range(3)]
    stages += [Stage(f"invert-{n}", invert, second, third, failures) for n in range(2)]
    stages += [Stage(f"digest-{n}", digest, third, last, failures) for n in range(2)]
    for stage in stages:
        stage.start()
    for number in range(200):
        text = "x" if number % 41 == 7 else str(number % 67)
        first.put((number, text))
    for source, kind in ((first, "parse"), (second, "invert"), (third, "digest")):
        source.put(STOP)
        for stage in stages:
            if stage.name.startswith(kind):
                stage.join()
    results = sorted(last.queue)
    print(len(results), results[0], results[-1])
    print(hashlib.md5(repr(results).encode()).hexdigest())
    for failure in sorted(failures):
        print("  failed", failure)
    counts = collections.Counter()
    for stage in stages:
        counts[stage.name.split("-")[0]] += stage.count
    print(dict(counts), any(stage.is_alive() for stage in stages), stages[0].ident is not None)


def pool():
    print("-- pool")
    with concurrent.futures.ThreadPoolExecutor(max_workers=4, thread_name_prefix="pool") as executor:
        print(list(executor.map(pow, range(10), itertools.repeat(3))))
        futures = {executor.submit(divmod, 100, n): n for n in range(5)}
        for future in sorted(concurrent.futures.as_completed(futures), key=futures.get):
            error = future.exception()
            print(futures[future], repr(error) if error else future.result())
        names = {executor.submit(lambda: threading.current_thread().name.split("_")[0]).result() for _ in range(20)}
        print(names)
        gate = threading.Event()
        waiting = [executor.submit(gate.wait) for _ in range(4)]
        late = executor.submit(print, "never printed")
        print(late.cancel(), late.cancelled(), late.running(), late.done())
        try:
            waiting[0].result(timeout=0.01)
        except TimeoutError as error:
            print("TimeoutError", error.args, concurrent.futures.TimeoutError is TimeoutError)
        gate.set()
        done, pending = concurrent.futures.wait(waiting, return_when=concurrent.futures.ALL_COMPLETED)
        print(len(done), len(pending), {f.result() for f in done})
        try:
            late.result()
        except concurrent.futures.CancelledError as error:
            print("CancelledError", error.args)
        called = []
        future = executor.submit(int, "12", base=3)
        future.add_done_callback(lambda f: called.append(f.result()))
        print(future.result(), called or "later")
        try:
            list(executor.map(int, ["1", "two", "3"]))
        except ValueError as error:
            print("ValueError:", error)
        print([sum(batch) for batch in executor.map(list, itertools.batched(range(10), 4), buffersize=2)])
    try:
        executor.submit(print)
    except RuntimeError as error:
        print("RuntimeError:", error)
    for arguments in ({"max_workers": 0}, {"initializer": 3}):
        try:
            concurrent.futures.ThreadPoolExecutor(**arguments)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    broken = concurrent.futures.ThreadPoolExecutor(1, initializer=lambda: ready.wait())
    ready.set()
    print(broken.submit(len, "four").result(), broken._max_workers)
    broken.shutdown()


ready = threading.Event()


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.RLock()
        self.changed = threading.Condition(self.lock)

    def deposit(self, amount):
        with self.changed:
            with self.lock:
                balance = self.balance
                if amount % 7 == 0:
                    time.sleep(0)
                self.balance = balance + amount
            self.changed.notify_all()

    def wait_for(self, amount, timeout=10):
        with self.changed:
            return self.changed.wait_for(lambda: self.balance >= amount, timeout)


def locks():
    print("-- locks")
    account = Account()
    threads = [threading.Thread(target=lambda: [account.deposit(n) for n in range(100)]) for _ in range(8)]
    for thread in threads:
        thread.start()
    print(account.wait_for(8 * sum(range(100))), account.balance, account.wait_for(10**6, 0.01))
    for thread in threads:
        thread.join()
    lock = threading.Lock()
    print(lock.acquire(), lock.acquire(blocking=False), lock.acquire(timeout=0.01), lock.locked())
    lock.release()
    for action in (lock.release, threading.RLock().release, lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-3),
                   threading.Condition().notify, lambda: threading.Semaphore(-1)):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)
    semaphore = threading.BoundedSemaphore(3)
    active, most, guard = 0, 0, threading.Lock()

    def visit():
        nonlocal active, most
        with semaphore:
            with guard:
                active += 1
                most = max(most, active)
            time.sleep(0.02)
            with guard:
                active -= 1

    visitors = [threading.Thread(target=visit) for _ in range(12)]
    for thread in visitors:
        thread.start()
    for thread in visitors:
        thread.join()
    print("most", most, "active", active)
    try:
        semaphore.release()
    except ValueError as error:
        print("ValueError:", error)


def meeting():
    print("-- meeting")
    log, guard = collections.Counter(), threading.Lock()
    barrier = threading.Barrier(4, action=lambda: log.update(["action"]))

    def runner():
        for round_ in range(3):
            position = barrier.wait()
            with guard:
                log[f"round {round_} place {position}"] += 1

    threads = [threading.Thread(target=runner, daemon=True) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    print(sorted(log.items()))
    lonely = threading.Barrier(2)
    try:
        lonely.wait(0.01)
    except threading.BrokenBarrierError as error:
        print("BrokenBarrierError", error.args, lonely.broken, lonely.parties)
    lonely.reset()
    print(lonely.broken, lonely.n_waiting)
    event, timer_log = threading.Event(), []
    timer = threading.Timer(0.005, lambda word: (timer_log.append(word), event.set()), ["tick"])
    stopped = threading.Timer(50, timer_log.append, ["never"])
    timer.start()
    stopped.start()
    stopped.cancel()
    print(event.wait(10), timer_log, event.is_set())
    stopped.join()


def locals_and_contexts():
    print("-- thread locals")

    class Local(threading.local):
        number = 1

        def __init__(self, start):
            self.items = [start]

    local = Local("s")
    local.items.append("main")
    results = {}
    variable = contextvars.ContextVar("variable", default=0)
    variable.set(5)

    def work(name):
        local.items.append(name)
        local.extra = name
        results[name] = (list(local.items), sorted(local.__dict__), variable.get())

    for name in "abc":
        thread = threading.Thread(target=work, args=(name,))
        thread.start()
        thread.join()
    copied = threading.Thread(target=contextvars.copy_context().run, args=(work, "copied"))
    copied.start()
    copied.join()
    print(results, local.items, hasattr(local, "extra"))


def errors():
    print("-- errors")
    caught = []

    def hook(arguments):
        caught.append((arguments.exc_type.__name__, str(arguments.exc_value), arguments.thread.name))
        print(traceback.format_exception(arguments.exc_value)[-1].strip())

    old, threading.excepthook = threading.excepthook, hook
    thread = threading.Thread(target=lambda: {}["missing"], name="failing")
    thread.start()
    thread.join()
    threading.excepthook = old
    print(caught)
    quiet = threading.Thread(target=sys.exit, args=("not shown",))
    quiet.start()
    quiet.join()
    for action in (thread.start, threading.Thread().join, threading.current_thread().join, lambda: thread.__init__(target=1, bogus=2)):
        try:
            print(action())
        except (RuntimeError, TypeError) as error:
            print(type(error).__name__, error)
    print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())
    print(threading.enumerate()[0].name, threading.Thread(name="n", daemon=True), threading.stack_size())
    simple = queue.SimpleQueue()
    for n in range(3):
        simple.put(n)
    print(simple.qsize(), simple.get(), simple.get_nowait(), simple.get(timeout=1), simple.empty())
    small = queue.Queue(1)
    small.put(1)
    for action in (small.put_nowait, lambda _: small.put(2, timeout=0.01), lambda _: (small.get(), small.get(timeout=0.01)),
                   lambda _: simple.get(False), lambda _: small.get(timeout=-1)):
        try:
            print(action(0))
        except Exception as error:
            print(type(error).__module__, type(error).__name__, error)
    small.shutdown()
    try:
        small.put(1)
    except queue.ShutDown as error:
        print("ShutDown", error.args)


if __name__ == "__main__":
    for part in (pipeline, pool, locks, meeting, locals_and_contexts, errors):
        part()
    last = threading.Thread(target=lambda: (time.sleep(0.02), print("printed by a thread that outlives main")))
    last.start()

    def raiser():
        raise LookupError("shown on stderr") from ValueError("cause")

    def without_library(arguments):
        traceback.print_exception(arguments.exc_value.with_traceback(arguments.exc_traceback.tb_next.tb_next))

    threading.excepthook = without_library
    failing = threading.Thread(target=raiser, name="raiser")
    failing.start()
    failing.join()
    print("end of main", file=sys.stderr)
