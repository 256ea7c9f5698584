"""Data structures in Python: a cache of recent values, a balanced tree, a trie, a heap, disjoint sets, linked lists."""

import random
from collections import OrderedDict


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.before = self.after = self


class RecentCache:
    """Linked nodes in the order of their use."""

    def __init__(self, size):
        self.size = size
        self.nodes = {}
        self.root = Node()
        self.hits = self.misses = 0

    def _unlink(self, node):
        node.before.after = node.after
        node.after.before = node.before

    def _to_front(self, node):
        node.after = self.root.after
        node.before = self.root
        self.root.after.before = node
        self.root.after = node

    def get(self, key, default=None):
        node = self.nodes.get(key)
        if node is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(node)
        self._to_front(node)
        return node.value

    def __setitem__(self, key, value):
        if key in self.nodes:
            node = self.nodes[key]
            node.value = value
            self._unlink(node)
        else:
            if len(self.nodes) >= self.size:
                oldest = self.root.before
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, value)
        self._to_front(node)

    def __len__(self):
        return len(self.nodes)


class OrderedCache(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)


class Tree:
    """An AVL tree."""

    class Item:
        def __init__(self, key):
            self.key = key
            self.left = None
            self.right = None
            self.height = 1

    def __init__(self, keys=()):
        self.root = None
        self.count = 0
        for key in keys:
            self.add(key)

    @staticmethod
    def _height(item):
        return item.height if item else 0

    def _update(self, item):
        item.height = 1 + max(self._height(item.left), self._height(item.right))

    def _turn(self, item, left):
        if left:
            up = item.right
            item.right, up.left = up.left, item
        else:
            up = item.left
            item.left, up.right = up.right, item
        self._update(item)
        self._update(up)
        return up

    def add(self, key):
        self.root = self._add(self.root, key)

    def _add(self, item, key):
        if item is None:
            self.count += 1
            return self.Item(key)
        if key < item.key:
            item.left = self._add(item.left, key)
        elif key > item.key:
            item.right = self._add(item.right, key)
        else:
            return item
        self._update(item)
        balance = self._height(item.left) - self._height(item.right)
        if balance > 1:
            if key > item.left.key:
                item.left = self._turn(item.left, True)
            return self._turn(item, False)
        if balance < -1:
            if key < item.right.key:
                item.right = self._turn(item.right, False)
            return self._turn(item, True)
        return item

    def __contains__(self, key):
        item = self.root
        while item:
            if key == item.key:
                return True
            item = item.left if key < item.key else item.right
        return False

    def __iter__(self):
        def walk(item):
            if item:
                yield from walk(item.left)
                yield item.key
                yield from walk(item.right)

        return walk(self.root)

    def __len__(self):
        return self.count


class Trie:
    def __init__(self):
        self.children = {}
        self.ends = False

    def add(self, word):
        node = self
        for letter in word:
            node = node.children.setdefault(letter, Trie())
        node.ends = True

    def words(self, prefix=""):
        if self.ends:
            yield prefix
        for letter, child in sorted(self.children.items()):
            yield from child.words(prefix + letter)

    def find(self, prefix):
        node = self
        for letter in prefix:
            if letter not in node.children:
                return []
            node = node.children[letter]
        return list(node.words(prefix))


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        at = len(items) - 1
        while at:
            parent = at - 1 >> 1
            if items[parent] <= items[at]:
                break
            items[parent], items[at] = items[at], items[parent]
            at = parent

    def pop(self):
        items = self.items
        last = items.pop()
        if not items:
            return last
        least, items[0] = items[0], last
        at = 0
        while (child := 2 * at + 1) < len(items):
            if child + 1 < len(items) and items[child + 1] < items[child]:
                child += 1
            if items[at] <= items[child]:
                break
            items[at], items[child] = items[child], items[at]
            at = child
        return least

    def __bool__(self):
        return bool(self.items)


class Stack:
    def __init__(self):
        self.top = None

    def push(self, value):
        self.top = (value, self.top)

    def pop(self):
        if self.top is None:
            raise IndexError("empty stack")
        value, self.top = self.top
        return value


def main():
    chance = random.Random(17)
    cache = RecentCache(64)
    ordered = OrderedCache(64)
    for _ in range(20_000):
        key = int(chance.gauss(0, 40))
        if cache.get(key) is None:
            cache[key] = key * key
        ordered[key] = key
    print(len(cache), cache.hits, cache.misses, len(ordered), next(iter(ordered)))
    tree = Tree(chance.randrange(5_000) for _ in range(4_000))
    print(len(tree), tree.root.height, sum(key in tree for key in range(5_000)), list(tree)[:6])
    trie = Trie()
    for number in range(3_000):
        trie.add(format(number * 7919 % 10_007, "x"))
    print(trie.find("1a"), len(list(trie.words())))
    heap = Heap()
    for _ in range(4_000):
        heap.push((chance.randrange(1000), chance.random() < 0.5))
    taken = []
    while heap:
        taken.append(heap.pop())
    print(taken == sorted(taken), taken[::800])
    stack = Stack()
    for i in range(2_000):
        stack.push(i)
    print(sum(stack.pop() for _ in range(2_000)))
    try:
        stack.pop()
    except IndexError as error:
        print(error)


main()
