"""Reads a web server's log: parses it by regular expression, groups, ranks, and looks for suspicious clients."""

import bisect
import collections
import datetime
import functools
import heapq
import ipaddress
import itertools
import operator
import pathlib
import re
import statistics
import sys
from urllib.parse import parse_qs, unquote, urlsplit

DATA = pathlib.Path(__file__).parent.parent / "data" / "access.log"

LINE = re.compile(
    r"""
    ^(?P<client>[0-9a-f.:]+)\s          # address
    (?P<ident>\S+)\s(?P<user>\S+)\s
    \[(?P<when>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<target>\S+)\sHTTP/(?P<major>\d)\.(?P<minor>\d)"\s
    (?P<status>\d{3})\s
    (?P<size>\d+|-)\s
    "(?P<referer>[^"]*)"\s
    "(?P<agent>[^"]*)"\s
    (?P<seconds>\d+\.\d+)$
    """,
    re.VERBOSE,
)

ROUTES = [
    (re.compile(r"/api/v(\d+)/items/(?P<id>\d+)/(\w+)"), lambda m: f"item {m['id']} {m[3]} (v{m[1]})"),
    (re.compile(r"/api/v(?P<version>\d+)/(?P<name>[a-z]+)(?:\?.*)?$"), lambda m: "list {name}, version {version}".format_map(m.groupdict())),
    (re.compile(r"/(?:static|img)/(?:[^/]+/)*(?P<file>[^/]+)\.(?P<ext>js|png)\b"), lambda m: m.expand(r"asset \g<file> [\2]")),
    (re.compile(r"/search\?(?P<query>.*)"), lambda m: f"search {parse_qs(m['query'])['q'][0]!r}"),
    (re.compile(r"/(log(?P<way>in|out))?$"), lambda m: m.group("way") or "root"),
]


@functools.total_ordering
class Hit:
    __slots__ = ("client", "when", "method", "target", "status", "size", "agent", "seconds", "user", "number")

    def __init__(self, number, fields):
        self.number = number
        self.client = ipaddress.ip_address(fields["client"])
        self.when = datetime.datetime.strptime(fields["when"], "%d/%b/%Y:%H:%M:%S %z")
        self.method = fields["method"]
        self.target = fields["target"]
        self.status = int(fields["status"])
        self.size = 0 if fields["size"] == "-" else int(fields["size"])
        self.agent = fields["agent"]
        self.user = fields["user"]
        self.seconds = float(fields["seconds"])

    def _key(self):
        return (self.seconds, self.number)

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Hit) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, Hit) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return f"<{self.number} {self.client} {self.method} {self.target} {self.status} {self.size} {self.seconds:.3f}>"

    @functools.cached_property
    def never(self):
        return None

    @property
    def route(self):
        for pattern, name in ROUTES:
            if match := pattern.match(self.target):
                return name(match)
        return f"other {urlsplit(self.target).path}"


def read(path):
    hits, broken = [], []
    with open(path, encoding="utf-8") as stream:
        for number, line in enumerate(stream, 1):
            match = LINE.match(line.rstrip("\n"))
            if match is None:
                broken.append((number, line))
            else:
                hits.append(Hit(number, match.groupdict()))
    return hits, broken


def section(title):
    print(f"\n--- {title} {'-' * (60 - len(title))}")


def overview(hits, broken):
    section("overview")
    print(len(hits), "hits,", len(broken), "broken lines")
    for number, line in broken[:3]:
        print(f"{number:5}: {line!r} {line!a}")
    first, last = hits[0].when, hits[-1].when
    print(first, last, last - first, first.tzinfo, repr(first.utcoffset()))
    print(first.astimezone(datetime.timezone.utc).isoformat(timespec="milliseconds"))
    print("bytes:", sum(map(operator.attrgetter("size"), hits)))
    print(sorted(collections.Counter(h.status for h in hits).items()))
    print(collections.Counter(h.method for h in hits).most_common())
    print(sorted({h.user for h in hits}))
    print("families", {v: sum(1 for h in hits if h.client.version == v) for v in (4, 6)})


def networks(hits):
    section("networks")
    nets = [ipaddress.ip_network(text) for text in ("10.0.0.0/8", "10.0.2.0/24", "192.168.0.0/16", "203.0.113.0/24", "198.51.100.0/24", "2001:db8::/32", "2001:db8:2::/48")]
    for net in nets:
        inside = [h for h in hits if h.client in net]
        print(f"{net!s:18} {net.num_addresses:>30} {len(inside):4} {net.is_private} {net.netmask} {net.hostmask}")
    addresses = sorted({h.client for h in hits}, key=ipaddress.get_mixed_type_key)
    print(len(addresses), addresses[0], addresses[-1], repr(addresses[-1]), addresses[-1].exploded)
    four = [a for a in addresses if a.version == 4]
    print([str(n) for n in ipaddress.collapse_addresses(four[:16])])
    print([str(n) for n in ipaddress.summarize_address_range(four[0], four[-1])][:5])
    print([str(n) for n in nets[1].subnets(new_prefix=26)], nets[1].supernet(), nets[1].overlaps(nets[0]), list(nets[1].hosts())[-1])
    print(addresses[0].reverse_pointer, addresses[-1].reverse_pointer)
    print(int(addresses[0]), hex(addresses[-1]) if hasattr(addresses[-1], "__index__") else hex(int(addresses[-1])))
    for text in ("10.0.0.256", "10.0.0.1/33", "1::2::3", "10.0.0.1/24", "fe80::1%eth0", "::ffff:10.1.2.3", "01.2.3.4"):
        for make in (ipaddress.ip_address, ipaddress.ip_network, ipaddress.ip_interface):
            try:
                print(f"  {make.__name__} {text} -> {make(text)!r}")
            except ValueError as error:
                print(f"  {make.__name__} {text}: {error}")
    try:
        print(four[0] < addresses[-1])
    except TypeError as error:
        print("TypeError:", error)
    print(f"{four[0]:b} {four[0]:#x} {four[0]:_X} {four[0]!s:>20}|")


def routes(hits):
    section("routes")
    groups = collections.defaultdict(list)
    for hit in hits:
        groups[hit.route].append(hit)
    ranking = sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    for route, members in ranking[:18]:
        times = sorted(h.seconds for h in members)
        print(f"{route:32}{len(members):4} {statistics.fmean(times):.4f} {times[bisect.bisect(times, 0.1) - 1]:.3f} {times[-1]:.3f}")
    print(sum(len(m) == 1 for _, m in ranking), "single")
    words = collections.Counter(re.findall(r"[^\W\d_]+", unquote(" ".join(h.target for h in hits))))
    print(words.most_common(12))
    print(re.sub(r"(?i)([a-z]+)(?=/)", lambda m: m[1].upper() if len(m[1]) > 3 else f"<{m.start()}>", hits[3].target + "/api/items/x"))
    print(re.split(r"([/?=&])", "/search?q=1&page=2"), re.subn(r"\d", "#", hits[10].target, count=2))


def slow(hits):
    section("slow")
    for hit in heapq.nlargest(6, hits):
        print(hit)
    print(heapq.nsmallest(3, hits, key=lambda h: (h.size, h.number)))
    queues = [sorted(g) for g in (hits[::50], hits[7::60], hits[9::70])]
    merged = list(heapq.merge(*queues))
    print([h.number for h in merged], merged == sorted(itertools.chain(*queues)))
    heap = []
    for hit in hits[:30]:
        if len(heap) < 5:
            heapq.heappush(heap, hit)
        else:
            heapq.heappushpop(heap, hit)
    print([heapq.heappop(heap).number for _ in range(len(heap))])
    edges = [0.01, 0.05, 0.1, 0.2, 0.5]
    histogram = collections.Counter(bisect.bisect_right(edges, h.seconds) for h in hits)
    for index in range(len(edges) + 1):
        low = f"{edges[index - 1]:.2f}" if index else "0"
        print(f"{low:>6} {'*' * (histogram[index] // 3)} {histogram[index]}")


def hours(hits):
    section("hours")
    for hour, group in itertools.groupby(hits, key=lambda h: h.when.replace(minute=0, second=0)):
        members = list(group)
        bad = sum(h.status >= 400 for h in members)
        print(f"{hour:%Y-%m-%d %H:%M %z %a %j} {len(members):4d} {bad / len(members):7.2%} {sum(h.size for h in members):>9,d}")
    gaps = sorted(((b.when - a.when, a.number) for a, b in itertools.pairwise(hits)), reverse=True)[:4]
    for gap, number in gaps:
        print(f"after {number}: {gap} = {gap.total_seconds()}")
    for batch in itertools.islice(itertools.batched(hits, 100), 2, 4):
        print(len(batch), batch[0].number, batch[-1].when.time())


def sessions(hits, pause=datetime.timedelta(minutes=90)):
    section("sessions")
    last, found = {}, collections.defaultdict(list)
    for hit in hits:
        key = (hit.client, hit.agent)
        if key not in last or hit.when - last[key].when > pause:
            found[key].append([])
        found[key][-1].append(hit)
        last[key] = hit
    lengths = collections.Counter(len(s) for many in found.values() for s in many)
    print(sorted(lengths.items()))
    longest = max((s for many in found.values() for s in many), key=lambda s: (len(s), -s[0].number))
    for hit in longest:
        print("  ", hit, hit.when.ctime())
    accumulated = list(itertools.accumulate((h.size for h in longest), initial=0))
    print(accumulated, list(itertools.takewhile(lambda n: n < 9000, accumulated)))


def suspicious(hits):
    section("suspicious")
    failures = collections.Counter(h.client for h in hits if h.status in {403, 404, 500})
    for client, count in sorted(failures.items(), key=lambda p: (-p[1], int(p[0])))[:8]:
        seen = sorted({(h.status, h.route) for h in hits if h.client == client and h.status >= 400})
        print(f"{client!s:>16} {count} {seen}")
    bots = [h for h in hits if re.search(r"\bbot\b|(?<=Example)Bot", h.agent)]
    print(len(bots), {m.group(): m.span() for h in bots[:1] for m in re.finditer(r"\w+\.\w+|\d", h.agent)})
    try:
        re.compile(r"(?P<x>a)(?P<x>b)")
    except re.PatternError as error:
        print(type(error).__name__, error, error.pos, error.lineno, error.colno)
    for pattern in ("(", "a**", "[z-a]", r"\g", "(?<=a+)b", "(?P=no)", "x{3,1}", "(?i", r"\N{NO SUCH}"):
        try:
            re.compile(pattern)
        except re.error as error:
            print(f"{pattern!r}: {error}")
    print(LINE.groups, LINE.groupindex, LINE.flags)


def main():
    hits, broken = read(DATA)
    overview(hits, broken)
    networks(hits)
    routes(hits)
    slow(hits)
    hours(hits)
    sessions(hits)
    suspicious(hits)
    try:
        hits[0].never
    except TypeError as error:
        print("TypeError:", error)
    try:
        print(hits[0] < 3)
    except TypeError as error:
        sys.exit(f"TypeError: {error}")


main()
