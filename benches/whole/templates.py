"""An engine of templates: texts with values, filters, loops and branches, compiled to Python functions and rendered."""
# scale 700, small 16

import re
import sys

PIECE = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})")
ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


def escape(value):
    text = str(value)
    for character, entity in ESCAPES.items():
        text = text.replace(character, entity)
    return text


FILTERS = {
    "upper": str.upper,
    "title": str.title,
    "length": len,
    "join": lambda values: ", ".join(map(str, values)),
    "money": lambda value: f"{value:,.2f}",
}


def lookup(value, name):
    try:
        return value[name]
    except (TypeError, KeyError):
        return getattr(value, name)


class Builder:
    def __init__(self):
        self.lines = ["def render(scope, out, lookup, filters, escape):"]
        self.depth = 1

    def add(self, text):
        self.lines.append("    " * self.depth + text)


class Template:
    cache = {}

    def __init__(self, text):
        self.builder = Builder()
        self.loops = []
        for piece in PIECE.split(text):
            if piece.startswith("{{"):
                value = self.expression(piece[2:-2].strip())
                self.builder.add(f"out.append(escape({value}))")
            elif piece.startswith("{%"):
                self.statement(piece[2:-2].split())
            elif piece:
                self.builder.add(f"out.append({piece!r})")
        scope = {}
        exec("\n".join(self.builder.lines), scope)
        self.function = scope["render"]

    @classmethod
    def of(cls, text):
        if text not in cls.cache:
            cls.cache[text] = cls(text)
        return cls.cache[text]

    def expression(self, text):
        name, *filters = (part.strip() for part in text.split("|"))
        first, *rest = name.split(".")
        code = f"v_{first}" if first in self.loops else f"scope[{first!r}]"
        for part in rest:
            code = f"lookup({code}, {part!r})"
        for part in filters:
            code = f"filters[{part!r}]({code})"
        return code

    def statement(self, words):
        match words:
            case ["for", name, "in", source]:
                self.builder.add(f"for v_{name} in {self.expression(source)}:")
                self.loops.append(name)
                self.builder.depth += 1
            case ["if", condition]:
                self.builder.add(f"if {self.expression(condition)}:")
                self.builder.depth += 1
            case ["else"]:
                self.builder.depth -= 1
                self.builder.add("else:")
                self.builder.depth += 1
            case ["end"]:
                self.builder.add("pass")
                self.builder.depth -= 1
            case _:
                raise SyntaxError(" ".join(words))

    def render(self, **scope):
        out = []
        self.function(scope, out, lookup, FILTERS, escape)
        return "".join(out)


PAGE = """<html><h1>{{ title | title }}</h1>
<ul>{% for user in users %}
 <li class="{% if user.active %}on{% else %}off{% end %}">{{ user.name | upper }}:
 {{ user.tags | join }} {{ user.balance | money }}
 {% for link in user.links %}<a href="{{ link.address }}">{{ link.label }}</a>{% end %}</li>
{% end %}</ul>{{ users | length }} users</html>"""


class Link:
    def __init__(self, address, label):
        self.address = address
        self.label = label


def main(scale):
    users = [
        {
            "name": f"user <{i}>",
            "active": i % 3 == 0,
            "tags": ["a", i, "c&d"],
            "balance": i * 1234.5,
            "links": [Link(f"/u/{i}?a=1&b={k}", f'"{k}"') for k in range(3)],
        }
        for i in range(30)
    ]
    total = 0
    for turn in range(scale):
        if turn % 20 == 0:
            Template.cache.clear()
        page = Template.of(PAGE).render(title=f"all of them {turn}", users=users)
        total += len(page) + page.count("on") + sum(map(ord, page[:200]))
    return total


print(main(int(sys.argv[1])))
