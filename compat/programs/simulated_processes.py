"""Many things at once: processes of generators by a queue of events, tasks of asyncio, workers in threads, an automaton."""

import asyncio
import heapq
import queue
import random
import threading
from collections import deque


class Simulation:
    def __init__(self):
        self.now = 0.0
        self.events = []
        self.count = 0

    def start(self, process, delay=0.0):
        self.count += 1
        heapq.heappush(self.events, (self.now + delay, self.count, process))

    def run(self, until):
        while self.events and self.events[0][0] <= until:
            self.now, _, process = heapq.heappop(self.events)
            try:
                delay = process.send(None)
            except StopIteration:
                continue
            self.start(process, delay)


class Counter:
    def __init__(self, clerks):
        self.free = clerks
        self.waiting = deque()
        self.served = 0
        self.waited = 0.0


def customer(simulation, counter, chance):
    arrived = simulation.now
    counter.waiting.append(arrived)
    while not (counter.free and counter.waiting[0] == arrived):
        yield 0.25
    counter.waiting.popleft()
    counter.free -= 1
    counter.waited += simulation.now - arrived
    try:
        yield chance.expovariate(0.5)
    finally:
        counter.free += 1
    counter.served += 1


def arrivals(simulation, counter, chance):
    while True:
        simulation.start(customer(simulation, counter, chance))
        yield chance.expovariate(1.2)


async def producer(number, channel):
    for i in range(60):
        await channel.put((number, i))
        if i % 7 == 0:
            await asyncio.sleep(0)
    return number


async def consumer(channel, seen, lock):
    while True:
        number, i = await channel.get()
        async with lock:
            seen[number] = seen.get(number, 0) + i
        channel.task_done()


async def numbers(limit):
    for i in range(limit):
        yield i
        if i % 10 == 0:
            await asyncio.sleep(0)


async def talk():
    channel, seen, lock = asyncio.Queue(8), {}, asyncio.Lock()
    consumers = [asyncio.create_task(consumer(channel, seen, lock)) for _ in range(3)]
    made = await asyncio.gather(*(producer(i, channel) for i in range(8)))
    await channel.join()
    for task in consumers:
        task.cancel()
    ended = await asyncio.gather(*consumers, return_exceptions=True)
    total = sum([i async for i in numbers(400) if i % 3])
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1)
    except TimeoutError:
        total += 1
    return made, sorted(seen.items()), [type(e).__name__ for e in ended], total


def threads():
    work, results, lock = queue.Queue(), {}, threading.Lock()

    def worker():
        while (number := work.get()) is not None:
            value = sum(i * i % 7 for i in range(number))
            with lock:
                results[number] = value

    workers = [threading.Thread(target=worker) for _ in range(4)]
    for thread in workers:
        thread.start()
    for number in range(300):
        work.put(number)
    for _ in workers:
        work.put(None)
    for thread in workers:
        thread.join()
    return len(results), sum(results.values())


def rule(number, width, steps):
    cells = [0] * width
    cells[width // 2] = 1
    lines = []
    for _ in range(steps):
        lines.append("".join(".#"[cell] for cell in cells))
        cells = [
            number >> (cells[i - 1] << 2 | cells[i] << 1 | cells[(i + 1) % width]) & 1 for i in range(width)
        ]
    return lines


def maze(width, height, chance):
    walls = {((x, y), (x + dx, y + dy)) for x in range(width) for y in range(height) for dx, dy in ((1, 0), (0, 1))}
    seen, path = {(0, 0)}, [(0, 0)]
    while path:
        x, y = path[-1]
        open_places = [
            place
            for place in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1))
            if 0 <= place[0] < width and 0 <= place[1] < height and place not in seen
        ]
        if not open_places:
            path.pop()
            continue
        place = chance.choice(open_places)
        walls.discard(tuple(sorted([path[-1], place])))
        seen.add(place)
        path.append(place)
    return "\n".join(
        "".join(
            ("_" if ((x, y), (x, y + 1)) in walls else " ") + ("|" if ((x, y), (x + 1, y)) in walls else " ")
            for x in range(width)
        )
        for y in range(height)
    )


def main():
    for clerks in (2, 3):
        simulation, counter, chance = Simulation(), Counter(clerks), random.Random(41)
        simulation.start(arrivals(simulation, counter, chance))
        simulation.run(300.0)
        print(clerks, counter.served, f"{counter.waited / counter.served:.4f}", len(counter.waiting))
    print(asyncio.run(talk()))
    print(threads())
    print("\n".join(rule(30, 61, 16)))
    print(sum(line.count("#") for line in rule(110, 200, 80)))
    print(maze(30, 10, random.Random(2)))


main()
