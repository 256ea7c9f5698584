"""A small project keeper with sub-commands, configuration files and many ways to get its arguments wrong.

Without arguments the program runs its own main function with a list of argument lists, so that help pages and errors
are seen as a user would see them.
"""

import argparse
import configparser
import contextlib
import fnmatch
import glob
import io
import json
import os
import pathlib
import shlex
import shutil
import stat
import sys
import tempfile
import tomllib


class Level(argparse.Action):
    NAMES = {"quiet": 0, "normal": 1, "loud": 2}

    def __call__(self, parser, namespace, values, option_string=None):
        if values not in self.NAMES:
            raise argparse.ArgumentError(self, f"no such level: {values!r}")
        setattr(namespace, self.dest, self.NAMES[values])


def percentage(text):
    value = float(text.removesuffix("%"))
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 100")
    return value / 100


def pair(text):
    key, sign, value = text.partition("=")
    if not sign:
        raise ValueError(text)
    return key, value


def build_parser():
    parser = argparse.ArgumentParser(
        prog="keeper",
        description="Keeps small projects in order: makes them, lists what is in them, and packs them away. "
        "Each command has options of its own.",
        epilog="See 'keeper COMMAND --help' for the commands. 100%% free of charge.",
        fromfile_prefix_chars="@",
        color=False,
    )
    parser.add_argument("--version", action="version", version="%(prog)s 1.2")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="say more (may be repeated; default: %(default)s)")
    parser.add_argument("--level", action=Level, default=1, metavar="LEVEL", help="one of quiet, normal, loud")
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True, help="what to do")

    make = commands.add_parser("make", aliases=["new", "mk"], help="make a project", color=False,
                               formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    make.add_argument("name")
    make.add_argument("files", nargs="*", default=["README"], help="files to make")
    make.add_argument("--mode", type=lambda text: int(text, 8), default=0o644, help="mode of the files")
    make.add_argument("-D", "--define", type=pair, action="append", default=[], metavar="KEY=VALUE", help="a setting")
    make.add_argument("--license", choices=["mit", "apache", "none"], default="none", help="which licence")
    make.add_argument("--git", action=argparse.BooleanOptionalAction, default=True, help="whether to track it")

    show = commands.add_parser("show", help="list files", color=False)
    show.add_argument("pattern", nargs="?", default="*")
    group = show.add_mutually_exclusive_group()
    group.add_argument("--long", action="store_const", const="long", dest="style", help="with sizes and modes")
    group.add_argument("--json", action="store_const", const="json", dest="style", help="as JSON")
    limits = show.add_argument_group("limits", "which files are shown")
    limits.add_argument("--size", nargs=2, type=int, metavar=("LOW", "HIGH"), help="between two sizes")
    limits.add_argument("--share", type=percentage, default="100%", help="at most this share of the files")
    show.add_argument("--secret", help=argparse.SUPPRESS)

    config = commands.add_parser("config", help="show settings", color=False, allow_abbrev=False,
                                 formatter_class=argparse.RawDescriptionHelpFormatter, description="Settings:\n  - ini\n  - toml\n")
    config.add_argument("files", nargs="+", type=pathlib.Path)
    config.add_argument("--get", nargs="*", default=None, metavar="SECTION.KEY")
    config.add_argument("rest", nargs=argparse.REMAINDER)
    pack = commands.add_parser("pack", help="make an archive", color=False)
    pack.add_argument("--format", choices=("tar", "zip", "gztar"), default="tar")
    pack.add_argument("-n", "--dry-run", action="store_true")
    pack.add_argument("--depth", type=int, choices=range(1, 4))
    return parser


def command_make(options):
    root = pathlib.Path(options.name)
    root.mkdir(parents=True)
    for name in options.files:
        path = root / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(f"{name} of {options.name}\n" * len(name), encoding="utf-8")
        path.chmod(options.mode)
    writer = configparser.ConfigParser()
    writer["project"] = {"name": options.name, "license": options.license, "git": str(options.git)}
    writer["define"] = dict(options.define)
    with (root / "keeper.ini").open("w") as stream:
        writer.write(stream)
    for folder, folders, files in root.walk():
        folders.sort()
        print(folder.as_posix(), folders, sorted(files))


def command_show(options):
    found = sorted(path for path in pathlib.Path(".").rglob(options.pattern) if path.is_file())
    if options.size:
        low, high = options.size
        found = [path for path in found if low <= path.stat().st_size <= high]
    found = found[: int(len(found) * options.share)]
    match options.style:
        case "json":
            print(json.dumps([{"path": path.as_posix(), "size": path.stat().st_size} for path in found], indent=1))
        case "long":
            for path in found:
                status = path.stat()
                print(stat.filemode(status.st_mode), f"{status.st_size:6d}", path, path.suffixes, path.stem, path.parent.parts)
        case None:
            print(*found, sep="\n")


def command_config(options):
    settings = {}
    for path in options.files:
        if path.suffix == ".toml":
            with path.open("rb") as stream:
                settings.update(tomllib.load(stream))
        else:
            reader = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True)
            reader.read(path)
            settings.update({name: dict(section) for name, section in reader.items() if name != "DEFAULT"})
            for section in reader.sections():
                for key in reader[section]:
                    try:
                        print(f"  {section}.{key} = {reader.getboolean(section, key)}")
                    except (ValueError, AttributeError) as error:
                        print(f"  {section}.{key}: {error}")
    for name in options.get or []:
        value = settings
        for part in name.split("."):
            value = value[part]
        print(f"{name} = {value!r}")
    if options.get is None:
        print(json.dumps(settings, indent=2, default=str, sort_keys=True))
    if options.rest:
        print("rest", options.rest)


def command_pack(options):
    if options.dry_run:
        return print("would pack as", options.format)
    name = shutil.make_archive("out", options.format, ".", "demo")
    print(os.path.basename(name), os.path.getsize(name) > 100)
    shutil.unpack_archive(name, "unpacked")
    print(sorted(glob.glob("**/*", root_dir="unpacked", recursive=True)))
    shutil.rmtree("unpacked")
    os.remove(name)


def main(arguments):
    parser = build_parser()
    options = parser.parse_args(arguments)
    if options.verbose:
        shown = {key: value for key, value in sorted(vars(options).items())}
        print("options", shown)
    if options.verbose > 1:
        print(options)
    command = {"new": "make", "mk": "make"}.get(options.command, options.command)
    globals()["command_" + command](options)


LINES = """
-h
--version

make --help
show -h
config --help
pack --help
make
bogus
-v make demo
-vv mk demo2 a.txt src/b.py docs/c.tar.gz -D x=1 --define=y=2=3 --license mit --mode 600 --no-git
make demo
make other -D novalue
make other --license gpl
make other --lic mit extra1 extra2 --git -v
new third --mode 9
show
show *.py --long
sh
show --long --json
show --js *.ini
show --size 1 x
show --size 10
show --size 10 60 --share 50
show --share 150%
show --share half
show --secret x -- -dash
show a b
--level loud -v show *.none
--level shout show
--level
pack --dry-run --format zip
pack -nn
pack --depth 7
pack --depth two
pack --format
pack --dry-run=yes
pack --d
pack
-v pack --format gztar
config settings.toml
config settings.ini --get paths.data flags.empty
config settings.ini settings.toml --get owner.name database.ports x
config missing.ini --ge
config broken.toml
config broken.ini
@arguments
@nothing
""".strip().split("\n")

TOML = '''
title = "Keeper"
[owner]
name = "Ann \\u00e9"
born = 1979-05-27T07:32:00-08:00
day = 1979-05-27
[database]
ports = [8000, 8_001, 0x1F42]
ratio = [1e3, -0.5, inf]
"quoted key".deep = true
text = """
one \\
   two
three"""
[[fruit]]
name = 'ap\\ple'
[[fruit]]
name = "banana"
parts = {a = 1, b.c = 2}
'''

INI = """
[DEFAULT]
root = /srv
[paths]
data = ${root}/data
long = first
    second
    third
logs : ${paths:data}/logs
[flags]
on = yes
off = 0
empty
maybe = perhaps
"""


def prepare():
    pathlib.Path("settings.toml").write_text(TOML, encoding="utf-8")
    pathlib.Path("settings.ini").write_text(INI)
    pathlib.Path("broken.toml").write_text("a = 1\nb = [1, 2\nc = 3\n")
    pathlib.Path("broken.ini").write_text("[a]\nx = 1\n[a]\ny 2\n")
    pathlib.Path("arguments").write_text("-v\nshow\n--json\nREADME\n")


def run(line):
    print("$ keeper", line)
    errors = io.StringIO()
    try:
        with contextlib.redirect_stderr(errors):
            main(shlex.split(line))
    except SystemExit as end:
        print("exit", end.code)
    except Exception as error:
        print(type(error).__name__, error)
    for text in errors.getvalue().splitlines():
        print("!", text)


def paths():
    path = pathlib.PurePosixPath("/srv/www/../data/report.final.csv")
    print(path.name, path.stem, path.suffix, path.parents[1], path.with_suffix(".txt"), path.with_stem("x"), path.relative_to("/srv"))
    print(path.match("*.csv"), path.full_match("/srv/**/*.csv"), path.is_absolute(), repr(path / "/x"), path.parts)
    print(repr(pathlib.PureWindowsPath(r"c:\a\B.txt")), pathlib.PureWindowsPath("C:/A/b.TXT") == pathlib.PureWindowsPath(r"c:\a\B.txt"))
    try:
        path.relative_to("/usr")
    except ValueError as error:
        print("ValueError:", error)
    print(fnmatch.filter(["a.py", "b.pyc", "c.txt", "[x]"], "*.py*"), fnmatch.translate("a[!b]?*.c"))
    print(os.path.normpath("a//b/./../c"), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.relpath("/a/b", "/a/c/d"))


if __name__ == "__main__":
    os.environ["COLUMNS"] = "80"
    if sys.argv[1:]:
        main(sys.argv[1:])
    else:
        paths()
        home = os.getcwd()
        with tempfile.TemporaryDirectory(prefix="keeper-") as folder:
            os.chdir(folder)
            prepare()
            for line in LINES:
                run(line)
            tree = shutil.copytree("demo2", "copy", ignore=shutil.ignore_patterns("*.gz"))
            print(tree, sorted(os.listdir("copy")), oct(os.stat("copy/a.txt").st_mode))
            shutil.move("copy/a.txt", "moved.txt")
            print(os.path.exists("copy/a.txt"), shutil.copyfile("moved.txt", "again.txt"), pathlib.Path("again.txt").read_text()[:12])
            os.chdir(home)
        print(os.path.exists(folder))
        parser = argparse.ArgumentParser(color=False)
        parser.add_argument("number", type=int)
        parser.parse_args(["--help-me"])
