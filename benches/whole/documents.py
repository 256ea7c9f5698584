"""Texts: an index of words with ranks, codes of Huffman, a Markov chain of words, a wrapped report."""
# scale 60, small 1

import heapq
import string
import sys
import textwrap
from collections import Counter, defaultdict
from math import log

WORDS = (
    "river stone light garden winter paper silver morning window bridge forest letter "
    "shadow music harbour candle mirror summer island market copper thunder orchard"
).split()


def texts(count):
    state = 7
    for _ in range(count):
        words = []
        for place in range(60):
            state = (state * 1103515245 + 12345) & 0x7FFFFFFF
            word = WORDS[(state >> 16) * (state >> 20) % len(WORDS)]
            words.append(word.capitalize() + "," if place % 9 == 0 else word)
        yield " ".join(words) + "."


def tokens(text):
    for word in text.lower().split():
        word = word.strip(string.punctuation)
        if word:
            yield word


class Index:
    def __init__(self):
        self.places = defaultdict(lambda: defaultdict(list))
        self.sizes = {}

    def add(self, number, text):
        size = 0
        for place, word in enumerate(tokens(text)):
            self.places[word][number].append(place)
            size += 1
        self.sizes[number] = size

    def search(self, query):
        ranks = defaultdict(float)
        for word in tokens(query):
            found = self.places.get(word, {})
            weight = log((1 + len(self.sizes)) / (1 + len(found)))
            for number, places in found.items():
                ranks[number] += weight * len(places) / self.sizes[number]
        return sorted(ranks.items(), key=lambda item: (-item[1], item[0]))[:5]


def huffman(text):
    heap = [(count, character) for character, count in sorted(Counter(text).items())]
    heapq.heapify(heap)
    codes = defaultdict(str)
    while len(heap) > 1:
        (a, left), (b, right) = heapq.heappop(heap), heapq.heappop(heap)
        for character in left:
            codes[character] = "0" + codes[character]
        for character in right:
            codes[character] = "1" + codes[character]
        heapq.heappush(heap, (a + b, left + right))
    return codes


def chain(words, length):
    follows = defaultdict(Counter)
    for first, second in zip(words, words[1:]):
        follows[first][second] += 1
    word, out = words[0], []
    for i in range(length):
        out.append(word)
        choices = sorted(follows[word].items(), key=lambda item: (-item[1], item[0]))
        word = choices[i % min(3, len(choices))][0] if choices else words[0]
    return " ".join(out)


def main(scale):
    total = 0
    for _ in range(scale):
        index, corpus = Index(), list(texts(40))
        for number, text in enumerate(corpus):
            index.add(number, text)
        for query in ("stone bridge", "winter light in the garden", "Copper thunder!"):
            for number, rank in index.search(query):
                total += number + round(rank * 1_000)
        whole = " ".join(corpus)
        codes = huffman(whole)
        packed = "".join(codes[c] for c in whole)
        backwards = {code: c for c, code in codes.items()}
        code, out = "", []
        for bit in packed[:4_000]:
            code += bit
            if code in backwards:
                out.append(backwards[code])
                code = ""
        total += len(packed) + len("".join(out))
        total += len(textwrap.fill(chain(list(tokens(whole)), 150), 60))
    return total


print(main(int(sys.argv[1])))
