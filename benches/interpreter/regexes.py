"""Regular expressions: searching, matching with groups, splitting, substituting, scanning tokens."""
# scale 110, small 2

import re
import sys

LOG = "\n".join(
    f"2024-{i % 12 + 1:02}-{i % 28 + 1:02} {'ERROR' if i % 5 == 0 else 'info'} "
    f"user{i % 13}@example{i % 3}.org took {i * 37 % 1000}ms path=/a/b{i}/c?x={i}"
    for i in range(200)
)
DATE = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)")
MAIL = re.compile(r"[\w.]+@[\w.]+\.(?:org|com)")
TOOK = re.compile(r"took (\d+)ms\b")
TOKEN = re.compile(r"\s*(?:(?P<number>\d+\.?\d*)|(?P<name>[a-z_]\w*)|(?P<op>[-+*/()=]))", re.I)
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
CODE = "alpha = beta * (gamma + 12.5) / delta_2 - 7 + " * 20 + "end"
TEXT = 'say "one" and "two \\" more" then "three" ' * 30


def main(scale):
    total = 0
    for _ in range(scale):
        total += sum(int(m["month"]) * int(m["day"]) for m in DATE.finditer(LOG))
        total += len(MAIL.findall(LOG))
        total += sum(int(t) for t in TOOK.findall(LOG))
        for line in LOG.splitlines():
            if match := re.match(r"\S+ ERROR (\S+)", line):
                total += len(match.group(1))
            if re.search(r"path=/a/b\d*7/", line):
                total += 1
        total += len(re.sub(r"\d+", lambda m: str(len(m[0])), LOG))
        total += len(re.sub(r"(\w+)@(\w+)", r"\2 at \1", LOG))
        total += len(re.split(r"[ ,?=]+", LOG))
        place = 0
        while match := TOKEN.match(CODE, place):
            place = match.end()
            total += len(match.lastgroup)
        total += sum(len(q) for q in QUOTED.findall(TEXT))
        total += len(re.findall(r"(?i)(?:error|info)\s+user(?=1)", LOG))
        total += bool(re.fullmatch(r"(a|ab)*c?b*", "ab" * 200))
    return total


print(main(int(sys.argv[1])))
