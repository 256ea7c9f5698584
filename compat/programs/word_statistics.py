"""Words of a made-up text: counts, index, ngrams, anagrams, line filling, ciphers."""

import random
import string
from collections import Counter, defaultdict

VOWELS = "aeiou"
CONSONANTS = "bcdfghklmnprstvw"


def make_text(chance, count):
    words = []
    stock = []
    for _ in range(800):
        syllables = chance.randint(1, 3)
        stock.append("".join(chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in range(syllables)))
    for position in range(count):
        word = stock[min(int(chance.expovariate(0.01)), 799)]
        if chance.random() < 0.1:
            word = word.capitalize()
        if chance.random() < 0.12:
            word += chance.choice(",.;!?")
        words.append(word)
        if position % 11 == 10:
            words.append("\n")
    return " ".join(words)


def words_of(text):
    for line in text.splitlines():
        for word in line.split():
            word = word.strip(string.punctuation).lower()
            if word:
                yield word


def index_of(text):
    index = defaultdict(list)
    for number, line in enumerate(text.split("\n"), 1):
        for word in set(words_of(line)):
            index[word].append(number)
    return index


def fill(words, width):
    lines, line, length = [], [], 0
    for word in words:
        if length + len(word) + len(line) > width:
            lines.append(" ".join(line))
            line, length = [], 0
        line.append(word)
        length += len(word)
    if line:
        lines.append(" ".join(line))
    return lines


def shift(text, amount):
    result = []
    for letter in text:
        if letter.isalpha():
            base = ord("a") if letter.islower() else ord("A")
            result.append(chr((ord(letter) - base + amount) % 26 + base))
        else:
            result.append(letter)
    return "".join(result)


def run_lengths(text):
    packed = ""
    position = 0
    while position < len(text):
        end = position
        while end < len(text) and text[end] == text[position]:
            end += 1
        packed += text[position] if end == position + 1 else f"{end - position}{text[position]}"
        position = end
    return packed


def main():
    chance = random.Random(5)
    text = make_text(chance, 30_000)
    counts = Counter(words_of(text))
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:12]:
        print(f"{word:<10}{count:>6}{count / counts.total():>9.2%}")
    index = index_of(text)
    print(len(index), sum(map(len, index.values())))
    listed = list(words_of(text))
    pairs = Counter(zip(listed, listed[1:]))
    print(sorted(pairs.most_common(3), key=lambda pair: pair[0]))
    groups = defaultdict(set)
    for word in counts:
        groups["".join(sorted(word))].add(word)
    print(sorted(max(groups.values(), key=lambda group: (len(group), min(group)))))
    lines = fill(listed, 72)
    print(len(lines), max(map(len, lines)), lines[3])
    secret = shift(text, 3)
    print(secret[:40].replace("\n", "/"), shift(secret, -3) == text)
    print(run_lengths("aaabccddddde" * 3), len(run_lengths(text)))
    letters = {letter: text.lower().count(letter) for letter in string.ascii_lowercase}
    print({letter: count for letter, count in letters.items() if count and letter in VOWELS})
    print(sum(word == word[::-1] for word in counts), text.title()[:30].strip(), text.find("zz"))
    table = str.maketrans("abc", "xyz", "de")
    print(text.translate(table)[:50].replace("\n", "/"))


main()
