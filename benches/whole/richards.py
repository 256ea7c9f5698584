"""A kernel's scheduler: tasks of several kinds in an order of priorities pass packets by queues. In the manner of the
Richards benchmark: classes, virtual methods, linked lists."""
# scale 52, small 1

import sys

DEVICE, WORK = 0, 1
SIZE = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, kernel, ident, priority, queue):
        self.kernel = kernel
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.has_packet = queue is not None
        self.is_waiting = False
        self.is_held = False
        kernel.add(self)

    def is_blocked(self):
        return self.is_held or (self.is_waiting and not self.has_packet)

    def take(self):
        packet = None
        if self.is_waiting and self.has_packet:
            packet = self.queue
            self.queue = packet.link
            self.is_waiting = False
            self.has_packet = self.queue is not None
        return self.run(packet)

    def receive(self, packet, sender):
        if self.queue is None:
            self.queue = packet
            self.has_packet = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    def run(self, packet):
        raise NotImplementedError


class Idle(Task):
    def __init__(self, kernel, ident, count):
        super().__init__(kernel, ident, 0, None)
        self.control = 1
        self.count = count

    def run(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.kernel.hold(self)
        if self.control & 1 == 0:
            self.control //= 2
            return self.kernel.release(self, "device a")
        self.control = self.control // 2 ^ 0xD008
        return self.kernel.release(self, "device b")


class Worker(Task):
    def __init__(self, kernel, ident, priority, queue):
        super().__init__(kernel, ident, priority, queue)
        self.destination = "handler a"
        self.letter = 0

    def run(self, packet):
        if packet is None:
            return self.kernel.wait(self)
        self.destination = "handler b" if self.destination == "handler a" else "handler a"
        packet.ident = self.destination
        packet.datum = 0
        for place in range(SIZE):
            self.letter = self.letter % 26 + 1
            packet.data[place] = 64 + self.letter
        return self.kernel.send(self, packet)


class Handler(Task):
    def __init__(self, kernel, ident, priority, queue):
        super().__init__(kernel, ident, priority, queue)
        self.work = None
        self.devices = None

    def run(self, packet):
        if packet is not None:
            if packet.kind == WORK:
                self.work = packet.append_to(self.work)
            else:
                self.devices = packet.append_to(self.devices)
        if self.work is not None:
            work = self.work
            if work.datum >= SIZE:
                self.work = work.link
                return self.kernel.send(self, work)
            if self.devices is not None:
                device = self.devices
                self.devices = device.link
                device.datum = work.data[work.datum]
                work.datum += 1
                return self.kernel.send(self, device)
        return self.kernel.wait(self)


class Device(Task):
    def __init__(self, kernel, ident, priority):
        super().__init__(kernel, ident, priority, None)
        self.pending = None

    def run(self, packet):
        if packet is not None:
            self.pending = packet
            return self.kernel.hold(self)
        if self.pending is None:
            return self.kernel.wait(self)
        packet, self.pending = self.pending, None
        return self.kernel.send(self, packet)


class Kernel:
    def __init__(self):
        self.by_name = {}
        self.order = []
        self.sent = 0
        self.held = 0
        self.turns = 0

    def add(self, task):
        self.by_name[task.ident] = task
        self.order.append(task)
        self.order.sort(key=lambda task: -task.priority)

    def first_ready(self):
        for task in self.order:
            if not task.is_blocked():
                return task
        return None

    def schedule(self):
        task = self.first_ready()
        while task is not None:
            self.turns += 1
            task = task.take()
            if task is None or task.is_blocked():
                task = self.first_ready()

    def hold(self, task):
        self.held += 1
        task.is_held = True
        return None

    def release(self, sender, name):
        task = self.by_name[name]
        task.is_held = False
        return task if task.priority > sender.priority else sender

    def wait(self, task):
        task.is_waiting = True
        return task

    def send(self, sender, packet):
        self.sent += 1
        target = self.by_name[packet.ident]
        packet.link = None
        packet.ident = sender.ident
        return target.receive(packet, sender)


def packets(ident, kind, count):
    queue = None
    for _ in range(count):
        queue = Packet(queue, ident, kind)
    return queue


def main(scale):
    results = []
    for _ in range(scale):
        kernel = Kernel()
        Idle(kernel, "idle", 1_500)
        Worker(kernel, "worker", 1_000, packets("worker", WORK, 2))
        Handler(kernel, "handler a", 2_000, packets("device a", DEVICE, 3))
        Handler(kernel, "handler b", 3_000, packets("device b", DEVICE, 3))
        Device(kernel, "device a", 4_000)
        Device(kernel, "device b", 5_000)
        for task in kernel.order:
            task.is_waiting = not isinstance(task, Idle)
        kernel.schedule()
        results.append((kernel.turns, kernel.sent, kernel.held))
    return results[-1], len(set(results))


print(*main(int(sys.argv[1])))
