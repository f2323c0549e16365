"""The command `kaart`: arguments in, messages and exit codes out. 0 no errors, 1 errors, 2 wrong use."""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from sociale_kaart.cli_words import Help, say, wrong_use
from sociale_kaart.commands.shared import ERRORS, INTERRUPTED, OK, WRONG_USE, day
from sociale_kaart.os_words import explained
from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say

# In the order of the help; each is in a module of `commands`, with the libraries that it needs.
COMMANDS = {
    "check": "check",
    "build": "build",
    "serve": "build",
    "init": "init",
    "new": "new",
    "aanbod": "offer",
    "vernieuw": "renew",
    "import": "import_",
    "osm": "compare_osm",
    "ondergrond": "street_map",
    "geocode": "geocode",
    "due": "due",
    "campagne": "campaign",
    "dekking": "coverage",
    "gemist": "count_missed",
    "logboek": "count_visits",
    "diff": "diff",
    "links": "links",
    "print": "paper",
    "taal": "languages",
}


class _WrongUse(Exception):  # noqa: N818 - not an error of the program
    """What was typed cannot be understood; the arguments are why, in the words of argparse, and the right use."""


class _Parser(argparse.ArgumentParser):
    """Says what can be typed in the reader's language, and leaves it to `main` to say what is wrong."""

    language: Language = "nl"

    def __init__(self, *, add_help: bool = True, **named: Any) -> None:
        super().__init__(add_help=False, **named)
        self._positionals.title, self._optionals.title = (say(key, self.language) for key in ("words", "options"))
        if add_help:
            self.add_argument("-h", "--help", action="help", help=say("help", self.language))

    def format_help(self) -> str:
        return super().format_help().replace("usage:", say("usage", self.language), 1)

    def error(self, message: str) -> NoReturn:
        raise _WrongUse(message, " ".join(self.format_usage().removeprefix("usage: ").split()))


class _ShowVersion(argparse.Action):
    """Which version is installed; looked up only when somebody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"kaart {version('sociale-kaart')}")
        parser.exit()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `kaart` with `arguments` (default: those of the process); returns the exit code."""
    gc.set_threshold(100_000, 20, 20)  # for speed: what a command makes it keeps, so there is little garbage
    atexit.register(gc.freeze)  # for speed: nor at the end, when all of it goes
    os.environ.setdefault(
        "PYDANTIC_DISABLE_PLUGINS", "__all__"
    )  # for speed: to look for some, it reads all installed packages
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(given)
    try:
        options = _parser(language, _modules(given)).parse_args(given)
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except _WrongUse as wrong:
        why, usage = wrong.args
        print(f"kaart: {on_a_line(wrong_use(why, language))}\n{say('usage', language)} {usage}", file=sys.stderr)
        return WRONG_USE
    except SystemExit as stop:
        return int(stop.code or 0)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader (`head`) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:  # a full disk, a folder that one may not write in
        why = Say(explained(error, "nl"), explained(error, "en"))  # not cut off, as what was read is
        print(f"kaart: {say('cannot', language, reason=why)}", file=sys.stderr)
        return ERRORS
    except Exception as error:
        if os.environ.get("KAART_DEBUG"):
            raise
        return _stopped(language, str(error).strip() or type(error).__name__)


def _language(arguments: Sequence[str]) -> Language:
    """Known before the arguments are parsed, because their help is in it too."""
    for here, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if here == "--lang=en" or (here == "--lang" and following == "en"):
            return "en"
    asked_for_dutch = "--lang=nl" in arguments or ("--lang", "nl") in pairwise(arguments)
    return "en" if os.environ.get("KAART_LANG") == "en" and not asked_for_dutch else "nl"


def _modules(arguments: Sequence[str]) -> Iterable[ModuleType]:
    """That of the command that is asked for; all when it is not the first word, to say which there are."""
    asked = COMMANDS.get(arguments[0]) if arguments else None
    names = [asked] if asked else dict.fromkeys(COMMANDS.values())
    return [import_module(f"sociale_kaart.commands.{name}") for name in names]


def _parser(language: Language, modules: Iterable[ModuleType]) -> _Parser:
    text = Help(language)
    _Parser.language = language
    common = _Parser(add_help=False)
    common.add_argument(
        "-f",
        "--config-file",
        type=Path,
        default=Path("mkdocs.yml"),
        metavar="REGIO/mkdocs.yml",
        help=text.config,
    )
    common.add_argument("--today", type=day, default=None, metavar="D", help=text.today)
    common.add_argument("--lang", choices=("nl", "en"), default=language, help=text.lang)
    parser = _Parser(prog="kaart", description=text.kaart)
    parser.add_argument("--lang", choices=("nl", "en"), default=language, help=text.lang)
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help=text.version)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for module in modules:
        module.add(commands, common, language)
    return parser


def _stopped(language: Language, reason: str) -> int:
    """One line instead of a traceback, which KAART_DEBUG=1 shows; a failure from another process ends with its line."""
    print(f"kaart: {say('bug', language, reason=on_a_line(reason.splitlines()[-1]))}", file=sys.stderr)
    return ERRORS
