"""A text adventure played from a script: rooms, things, people, and a parser for commands."""

import enum
import functools
import operator
import re
import sys
import textwrap
from collections import ChainMap, Counter
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace
from typing import ClassVar, Self


class Direction(enum.StrEnum):
    NORTH = enum.auto()
    EAST = enum.auto()
    SOUTH = enum.auto()
    WEST = enum.auto()
    UP = enum.auto()
    DOWN = enum.auto()

    @property
    def opposite(self) -> Self:
        return {"north": Direction.SOUTH, "south": Direction.NORTH, "east": Direction.WEST, "west": Direction.EAST, "up": Direction.DOWN, "down": Direction.UP}[self]

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.value.startswith(value.lower()) and value:
                    return member
        return None


class Trait(enum.Flag):
    NONE = 0
    TAKEABLE = enum.auto()
    LIGHT = enum.auto()
    EDIBLE = enum.auto()
    LOCKED = enum.auto()
    OPENABLE = enum.auto()
    CONTAINER = OPENABLE | LOCKED


class Mood(enum.IntEnum):
    ANGRY = -1
    NEUTRAL = 0
    HAPPY = 1

    def __str__(self):
        return self.name.lower()

    def better(self):
        return Mood(min(self + 1, max(Mood)))


@enum.verify(enum.UNIQUE)
class Score(enum.Enum):
    FIND = 5
    EAT = 1
    WIN = 50

    @enum.member
    @property
    def odd(self):
        return 3

    @enum.nonmember
    class Helper:
        pass


@dataclass(order=True)
class Thing:
    name: str
    description: str = field(default="nothing special", compare=False, repr=False)
    traits: Trait = field(default=Trait.TAKEABLE, compare=False)
    _: KW_ONLY
    weight: int = field(default=1, compare=False)
    inside: list["Thing"] = field(default_factory=list, compare=False, repr=False)
    key: str | None = None
    created: ClassVar[int] = 0

    def __post_init__(self):
        if self.weight < 0:
            raise ValueError(f"{self.name} weighs {self.weight}")
        type(self).created += 1

    def __contains__(self, name):
        return any(thing.name == name or name in thing for thing in self.inside)


@dataclass(slots=True, kw_only=True)
class Person:
    name: str
    mood: Mood = Mood.NEUTRAL
    wants: str = ""
    gives: Thing | None = None
    said: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Exit:
    direction: Direction
    to: str
    needs: str | None = None


@dataclass(eq=False)
class Room:
    name: str
    text: InitVar[str]
    dark: bool = False
    things: dict[str, Thing] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    exits: dict[Direction, Exit] = field(default_factory=dict)
    visits: int = 0
    description: str = field(init=False)

    def __post_init__(self, text):
        self.description = " ".join(text.split())

    def __iadd__(self, other):
        match other:
            case Thing(name=name):
                self.things[name] = other
            case Person(name=name):
                self.people[name] = other
            case Exit(direction=direction):
                self.exits[direction] = other
            case _:
                return NotImplemented
        return self


class GameOver(Exception):
    def __init__(self, message, won=False):
        super().__init__(message)
        self.won = won


class Refusal(Exception):
    """The game will not do it."""


def command(pattern):
    def decorate(function):
        function.pattern = re.compile(pattern + "$", re.IGNORECASE)
        return function
    return decorate


class Game:
    def __init__(self):
        self.rooms = {}
        self.score = 0
        self.moves = 0
        self.bag = {}
        self.history = Counter()
        self.undo = []
        self.build()
        self.here = self.rooms["hall"]
        self.commands = {name: getattr(self, name) for name in dir(self) if hasattr(getattr(type(self), name, None), "pattern")}

    def build(self):
        hall = Room("hall", """A hall of stone.
            Your steps echo.""")
        cellar = Room("cellar", "Barrels and cobwebs.", dark=True)
        garden = Room("garden", "Roses, bees, and a locked gate.")
        tower = Room("tower", "From here you see the whole country.")
        for room in (hall, cellar, garden, tower):
            self.rooms[room.name] = room
        self.connect(hall, Direction.DOWN, cellar)
        self.connect(hall, Direction.EAST, garden)
        self.connect(garden, Direction("up"), tower, needs="rope")
        hall += Thing("lamp", "A brass lamp.", Trait.TAKEABLE | Trait.LIGHT, weight=2)
        hall += Thing("statue", "A knight of marble.", Trait.NONE, weight=500)
        chest = Thing("chest", "An oak chest.", Trait.CONTAINER, weight=40, key="key")
        chest.inside += [Thing("rope", "Forty feet of rope.", weight=3), Thing("letter", "It says: XYZZY.", weight=0)]
        cellar += chest
        cellar += Thing("cheese", traits=Trait.TAKEABLE | Trait.EDIBLE)
        garden += Person(name="gardener", wants="cheese", gives=Thing("key", "A rusty key."))
        tower += Thing("crown", "Gold!", weight=4)

    def connect(self, one, direction, other, needs=None):
        one += Exit(direction, other.name, needs)
        other += Exit(direction.opposite, one.name)

    @property
    def lit(self):
        return not self.here.dark or any(Trait.LIGHT in thing.traits for thing in ChainMap(self.bag, self.here.things).values())

    def visible(self):
        if not self.lit:
            return ChainMap(self.bag)
        opened = {inner.name: inner for thing in self.here.things.values() if thing.traits & Trait.CONTAINER == Trait.NONE for inner in thing.inside}
        return ChainMap(self.bag, self.here.things, opened)

    def find(self, name):
        try:
            return self.visible()[name]
        except KeyError:
            raise Refusal(f"You see no {name} here.") from None

    def say(self, text, *values):
        print(textwrap.fill(text.format(*values), 66, initial_indent="  ", subsequent_indent="  "))

    @command(r"l(ook)?|look around")
    def look(self):
        if not self.lit:
            self.say("It is dark.")
            return
        self.say("{0.name:*^20} {0.description}", self.here)
        for thing in sorted(self.here.things.values()):
            self.say("There is a {}{}.", thing.name, " (open)" if thing.inside and not thing.traits & Trait.CONTAINER else "")
        for person in self.here.people.values():
            self.say("The {0.name} is here, {0.mood!s}.", person)
        self.say("Ways: {}", ", ".join(sorted(self.here.exits)) or "none")

    @command(r"(?:go |walk )?(?P<where>n|e|s|w|u|d|north|east|south|west|up|down)")
    def go(self, where):
        direction = Direction(where)
        match self.here.exits.get(direction):
            case None:
                raise Refusal(f"You cannot go {direction}.")
            case Exit(needs=str(needed)) if needed not in self.bag:
                raise Refusal(f"You would need a {needed} for that.")
            case Exit(_, to):
                self.here = self.rooms[to]
        self.here.visits += 1
        self.look()
        if self.here.name == "hall" and "crown" in self.bag:
            self.gain(Score.WIN)
            raise GameOver("You wear the crown, and the hall is yours.", won=True)

    @command(r"take (?:the )?(?P<names>[\w ,]+)")
    def take(self, names):
        for name in re.split(r"\s*(?:,|\band\b)\s*", names):
            match self.visible().get(name):
                case None:
                    raise Refusal(f"You see no {name} here.")
                case Thing() if name in self.bag:
                    raise Refusal("You have it already.")
                case Thing(traits=traits) if Trait.TAKEABLE not in traits:
                    raise Refusal(f"The {name} is too heavy.")
                case Thing(weight=weight) if weight + sum(t.weight for t in self.bag.values()) > 8:
                    raise Refusal("You carry too much.")
                case thing:
                    self.bag[name] = self.here.things.pop(name, thing)
                    for box in self.here.things.values():
                        if thing in box.inside:
                            box.inside.remove(thing)
                    self.say("Taken: {}.", thing.name)
                    if self.history[f"took {name}"] == 0:
                        self.gain(Score.FIND)
                    self.history[f"took {name}"] += 1

    @command(r"drop (?P<name>\w+)")
    def drop(self, name):
        if name not in self.bag:
            raise Refusal("You do not have it.")
        self.here += self.bag.pop(name)
        self.say("Dropped.")

    @command(r"(?:x|examine) (?P<name>\w+)")
    def examine(self, name):
        thing = self.find(name)
        self.say("{0.description} [{0.weight} lb, {0.traits!r}]", thing)

    @command(r"i(?:nventory)?")
    def inventory(self):
        if not self.bag:
            self.say("You carry nothing.")
        for thing in sorted(self.bag.values(), key=operator.attrgetter("weight", "name"), reverse=True):
            self.say("- {0.name:<8}{0.weight:>3}", thing)

    @command(r"(?:open|unlock) (?P<name>\w+)(?: with (?P<tool>\w+))?")
    def open(self, name, tool=None):
        thing = self.find(name)
        match thing.traits, tool:
            case (traits, _) if Trait.OPENABLE not in traits:
                raise Refusal(f"The {name} cannot be opened.")
            case (traits, None) if Trait.LOCKED in traits:
                raise Refusal(f"The {name} is locked.")
            case (_, str(other)) if other != thing.key or other not in self.bag:
                raise Refusal(f"Not with the {other}.")
        thing.traits &= ~Trait.CONTAINER
        self.say("Open. Inside: {}.", ", ".join(inner.name for inner in thing.inside))

    @command(r"eat (?P<name>\w+)")
    def eat(self, name):
        if Trait.EDIBLE not in self.find(name).traits:
            raise Refusal("You would break a tooth.")
        self.bag.pop(name, None)
        self.gain(Score.EAT)
        raise GameOver("It was poisoned.")

    @command(r"(?:give|offer) (?P<name>\w+) to (?P<who>\w+)")
    def give(self, name, who):
        match self.here.people.get(who), self.bag.get(name):
            case None, _:
                raise Refusal(f"There is no {who}.")
            case _, None:
                raise Refusal("You do not have it.")
            case Person(wants=wants, gives=Thing() as present) as person, Thing() if wants == name:
                person.mood = person.mood.better()
                person.gives = None
                del self.bag[name]
                self.bag[present.name] = present
                self.say('"Thank you," says the {}, now {}. You get a {}.', who, person.mood, present.name)
            case Person(mood=mood) as person, _:
                person.mood = Mood(max(mood - 1, Mood.ANGRY))
                raise Refusal(f"The {who} does not want it and is {person.mood!r}.")

    @command(r"(?:say|shout) ['\"]?(?P<text>.*?)['\"]?")
    def speak(self, text):
        match text.casefold().split():
            case ["xyzzy"] if "letter" in self.bag:
                self.here = self.rooms["cellar"]
                self.say("A flash, and you are elsewhere.")
            case ["hello" | "hi", *names] if names:
                self.say("Nobody called {} answers.", " or ".join(names))
            case [word, *_, last] if word == last:
                self.say("You repeat yourself.")
            case []:
                raise Refusal("You say nothing.")
            case words:
                self.say("{} echo{}.", " ".join(words).capitalize(), "es" if len(words) == 1 else "")

    @command("score")
    def points(self):
        self.say("{} points in {} moves ({:.1%})", self.score, self.moves, self.score / max(1, self.moves) / 10)

    @command("quit|q")
    def leave(self):
        raise GameOver("You give up.")

    def gain(self, score):
        self.score += score.value
        print(f"  [{score.name.title()}: +{score.value}]")

    def obey(self, line):
        self.moves += 1
        for name, function in self.commands.items():
            if match := function.pattern.match(line):
                self.history[name] += 1
                return function(**{k: v for k, v in match.groupdict().items() if v is not None})
        match line.split():
            case []:
                pass
            case [verb]:
                raise Refusal(f"You cannot {verb!r} here.")
            case [verb, *rest]:
                raise Refusal(f"What is it to {verb} {' '.join(rest)}?")


def play(stream):
    game = Game()
    game.look()
    for number, line in enumerate(stream, 1):
        line = line.partition("#")[0].strip()
        print(f"{number:02}> {line}")
        try:
            game.obey(line)
        except Refusal as refusal:
            game.say("{}", refusal)
        except GameOver as over:
            game.say("{} {}", over, "You have won." if over.won else "You have lost.")
            break
    else:
        print("The script has ended.")
    print(game.history.most_common(8), game.history.total())
    return game


def about_the_types(game):
    chest = game.rooms["cellar"].things["chest"]
    print(chest, asdict(chest), sep="\n")
    print(astuple(Exit(Direction.UP, "x")), hash(Exit(Direction.UP, "x")) == hash(Exit(Direction.UP, "x")), replace(Exit(Direction.UP, "x"), to="y"))
    print([f.name for f in fields(Thing)], Thing.created, Thing.__match_args__, Thing.__hash__, Person.__slots__)
    print(Trait.TAKEABLE | Trait.LIGHT, ~Trait.LIGHT, list(Trait.CONTAINER), Trait(3), Trait.CONTAINER.name, len(Trait), bool(Trait.NONE))
    print(list(Direction), Direction("n"), Direction.NORTH == "north", repr(Direction.UP), f"{Direction.UP:>6}", Direction.__members__.keys())
    print(Mood.HAPPY + 1, f"{Mood.ANGRY:d}", repr(Mood(1)), Mood["ANGRY"], sorted(Mood, reverse=True), Score.Helper, Score(5), [s.name for s in Score])
    for action in (lambda: Direction("q"), lambda: Mood(9), lambda: Trait["GLOW"], lambda: Trait(1024), lambda: Thing("x", weight=-1), lambda: Thing(), lambda: Thing("a", "b", Trait.NONE, 4),
                   lambda: setattr(Exit(Direction.UP, "x"), "to", "z"), lambda: Person("x"), lambda: setattr(Person(name="x"), "age", 3), lambda: setattr(Mood, "HAPPY", 3), lambda: Mood.NEW,
                   lambda: type("More", (Mood,), {}), lambda: replace(Room("r", "t"), visits=1), lambda: Thing("a") < Thing("b"), lambda: Thing("a") < 3, lambda: Room("a", "b").text,
                   lambda: enum.Enum("Dyn", "A B A"), lambda: enum.Enum("Dyn", {"A": 1, "B": 1}).B, lambda: dataclass(type("Bad", (), {"__annotations__": {"x": list}, "x": []})),
                   lambda: dataclass(frozen=True)(type("Bad", (Thing,), {})), lambda: make_dataclass("P", [("x", int), ("y", int, 5)], order=True)(1)):
        try:
            print(action())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.stdin = open(sys.argv[1])
    game = play(sys.stdin)
    about_the_types(game)
    sys.exit(game.score)
