"""Text to text: marked-up paragraphs, tables, a small template language, reports by every kind of formatting, JSON."""

import html
import io
import json
import re
import textwrap

EMPHASIS = [(re.compile(r"\*\*(.+?)\*\*"), r"<b>\1</b>"), (re.compile(r"_(.+?)_"), r"<i>\1</i>")]
LINK = re.compile(r"\[([^]]+)\]\(([^)]+)\)")


def inline(text):
    text = html.escape(text)
    for pattern, replacement in EMPHASIS:
        text = pattern.sub(replacement, text)
    return LINK.sub(lambda found: f'<a href="{found[2]}">{found[1].strip()}</a>', text)


def render(source):
    out = []
    items = []

    def end_list():
        if items:
            out.append("<ul>")
            out.extend(f"  <li>{item}</li>" for item in items)
            out.append("</ul>")
            items.clear()

    for block in re.split(r"\n\s*\n", source.strip()):
        for line in block.splitlines():
            line = line.rstrip()
            if line.startswith("#"):
                end_list()
                level = len(line) - len(line.lstrip("#"))
                out.append(f"<h{level}>{inline(line.lstrip('# '))}</h{level}>")
            elif line.startswith(("- ", "* ")):
                items.append(inline(line[2:]))
            elif line:
                end_list()
                out.append(f"<p>{inline(line)}</p>")
        end_list()
    return "\n".join(out)


class Template:
    PART = re.compile(r"({{.*?}}|{%.*?%})")

    def __init__(self, source):
        self.parts = [part for part in self.PART.split(source) if part]

    def render(self, **names):
        out = []
        self._render(0, names, out.append)
        return "".join(out)

    def _render(self, at, names, write, active=True):
        while at < len(self.parts):
            part = self.parts[at]
            if part.startswith("{{"):
                if active:
                    write(str(self._value(part[2:-2].strip(), names)))
            elif part.startswith("{%"):
                word, *rest = part[2:-2].split()
                if word == "end":
                    return at
                if word == "if":
                    at = self._render(at + 1, names, write, active and bool(self._value(rest[0], names)))
                elif word == "for":
                    values = self._value(rest[2], names) if active else []
                    end = self._render(at + 1, names, write, False)
                    for value in values:
                        self._render(at + 1, {**names, rest[0]: value}, write)
                    at = end
            elif active:
                write(part)
            at += 1
        return at

    def _value(self, text, names):
        text, *filters = text.split("|")
        first, *path = text.strip().split(".")
        value = names[first]
        for step in path:
            value = value[step] if isinstance(value, dict) else getattr(value, step)
        for name in filters:
            value = {"upper": str.upper, "length": len, "title": str.title}[name.strip()](value)
        return value


def table(rows, heads):
    widths = [max(len(str(row[i])) for row in [heads, *rows]) for i in range(len(heads))]
    line = "+".join("-" * (width + 2) for width in widths)
    out = io.StringIO()
    print(line, file=out)
    print("|".join(f" {head:^{width}} " for head, width in zip(heads, widths)), file=out)
    print(line, file=out)
    for row in rows:
        cells = [f" {cell:>{w}} " if isinstance(cell, int) else f" {cell!s:<{w}} " for cell, w in zip(row, widths)]
        out.write("|".join(cells) + "\n")
    return out.getvalue()


SOURCE = """
# Title of part {0}

A paragraph with **strong words**, _slanted ones_ & a [link]( http://example.org/{0}?a=1&b=2 ).
Second line < of number {0:05d}

- first
- second with **bold {1:.2f}**
* third

## More
"""

PAGE = Template(
    "<h1>{{ title | upper }}</h1>{% if users %}<ul>{% for user in users %}<li>{{ user.name | title }}: "
    "{{ user.tags | length }}{% for tag in user.tags %} {{ tag }}{% end %}</li>{% end %}</ul>{% end %}"
    "{% if nothing %}never{% end %}"
)

total = 0
for number in range(250):
    page = render(SOURCE.format(number, number / 7))
    total += len(page)
    if number == 249:
        print(page)
users = [{"name": f"user {i}", "tags": [f"t{j}" for j in range(i % 4)]} for i in range(40)]
for number in range(20):
    page = PAGE.render(title=f"page {number}", users=users, nothing=None)
    total += len(page)
print(page[:200])
rows = [(f"item{i}", i * i, i / 3, i % 2 == 0) for i in range(200)]
print(table(rows[:5], ["name", "square", "third", "even"]))
total += len(table(rows, ["name", "square", "third", "even"]))
for number in range(1500):
    total += len("%-10s|%5d|%8.3f|%x" % (f"n{number}", number, number / 3, number))
    total += len("{:>10}|{:^+9,}|{:.2e}|{!r}".format("ab", number * 1000, number * 1.5, str(number)))
    total += len(f"{number:08b}{number:#x}{number:,}{number / 7:10.4f}{number!r:>6}")
data = {"users": users, "rows": [list(row) for row in rows], "text": "ä\"\n\u2028", "none": None, "pi": 3.14159}
for _ in range(12):
    text = json.dumps(data, indent=1, sort_keys=True)
    total += len(text) + len(json.dumps(data, separators=(",", ":")))
    assert json.loads(text) == data
print(text[-60:])
print(textwrap.fill(" ".join(f"word{i}" for i in range(60)), 60, initial_indent="  "))
print(total)
