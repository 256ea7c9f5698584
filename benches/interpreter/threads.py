"""Threads: work handed out by a queue, locks, events, thread-local values, a pool's futures."""
# scale 38

import queue
import sys
import threading
from concurrent.futures import ThreadPoolExecutor


def work(tasks, results):
    while (item := tasks.get()) is not None:
        results.put(sum(i * i for i in range(item % 50)))


class Account:
    def __init__(self):
        self.lock = threading.Lock()
        self.balance = 0

    def deposit(self, times):
        for _ in range(times):
            with self.lock:
                self.balance += 1


def main(scale):
    total = 0
    for _ in range(scale):
        tasks, results = queue.Queue(), queue.SimpleQueue()
        threads = [threading.Thread(target=work, args=(tasks, results)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for i in range(400):
            tasks.put(i)
        for _ in threads:
            tasks.put(None)
        for thread in threads:
            thread.join()
        total += sum(results.get() for _ in range(400))
        account = Account()
        threads = [threading.Thread(target=account.deposit, args=(500,)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        total += account.balance
        with ThreadPoolExecutor(3) as pool:
            total += sum(pool.map(abs, range(-100, 0)))
        ready = threading.Event()
        waiter = threading.Thread(target=ready.wait)
        waiter.start()
        ready.set()
        waiter.join()
    return total


print(main(int(sys.argv[1])))
