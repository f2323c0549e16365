"""The command `kaart`: arguments in, messages and exit codes out. 0 no errors, 1 errors, 2 wrong use."""

from __future__ import annotations

import argparse
import difflib
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from sociale_kaart.cli_words import Help, say, wrong_use
from sociale_kaart.clock import today_in_amsterdam
from sociale_kaart.problems import Language, Problem, has_errors, show

OK, ERRORS, WRONG_USE = 0, 1, 2


class _WrongUse(Exception):  # noqa: N818 - not an error of the program
    """What was typed cannot be understood; the arguments are why, in the words of argparse, and the right use."""


class _Parser(argparse.ArgumentParser):
    """Leaves it to `main` to say what is wrong, in the reader's language."""

    def error(self, message: str) -> NoReturn:
        raise _WrongUse(message, " ".join(self.format_usage().removeprefix("usage: ").split()))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `kaart` with `arguments` (default: those of the process); returns the exit code."""
    gc.set_threshold(100_000, 20, 20)  # a command makes many values and keeps them: there is little garbage to look for
    given = list(sys.argv[1:] if arguments is None else arguments)
    language = _language(given)
    try:
        options = _parser(language).parse_args(given)
        code: int = options.run(options)
        sys.stdout.flush()
        return code
    except _WrongUse as wrong:
        why, usage = wrong.args
        print(f"kaart: {wrong_use(why, language)}\n{say('usage', language)} {usage}", file=sys.stderr)
        return WRONG_USE
    except SystemExit as stop:
        return int(stop.code or 0)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader (`head`) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:  # a full disk, a folder that one may not write in
        return _stopped("cannot", language, error)
    except Exception as error:
        if os.environ.get("KAART_DEBUG"):
            raise
        return _stopped("bug", language, error)


def _language(arguments: Sequence[str]) -> Language:
    """Known before the arguments are parsed, because their help is in it too."""
    for here, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if here == "--lang=en" or (here == "--lang" and following == "en"):
            return "en"
    asked_for_dutch = "--lang=nl" in arguments or "nl" in arguments
    return "en" if os.environ.get("KAART_LANG") == "en" and not asked_for_dutch else "nl"


def _parser(language: Language) -> _Parser:
    text = Help(language)
    common = _Parser(add_help=False)
    common.add_argument(
        "-f",
        "--config-file",
        type=Path,
        default=Path("mkdocs.yml"),
        metavar="REGIO/mkdocs.yml",
        help=text.config,
    )
    common.add_argument("--today", type=_day, default=None, metavar="D", help=text.today)
    common.add_argument("--lang", choices=("nl", "en"), default=language, help=text.lang)
    parser = _Parser(prog="kaart", description=text.kaart)
    parser.add_argument("--lang", choices=("nl", "en"), default=language, help=text.lang)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", parents=[common], help=text.check, description=text.check)
    check.add_argument("paths", nargs="*", type=Path, metavar="PATH", help=text.paths)
    check.add_argument("--hours", metavar="ID", help=text.hours)
    check.add_argument("--format", choices=("text", "github", "json"), default="text", help=text.format)
    check.set_defaults(run=_check)
    build = commands.add_parser("build", parents=[common], help=text.build, description=text.build)
    build.add_argument("--site-dir", type=Path, default=None, metavar="DIR", help=text.site_dir)
    build.set_defaults(run=_build)
    serve = commands.add_parser("serve", parents=[common], help=text.serve, description=text.serve)
    serve.add_argument("--port", type=int, default=8000, help=text.port)
    serve.set_defaults(run=_serve)
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no day: {text!r}") from None


def _today(options: argparse.Namespace) -> date:
    return options.today or today_in_amsterdam()


def _check(options: argparse.Namespace) -> int:
    from sociale_kaart.build import load_catalogue

    config = _config_of(options.config_file, options.paths).absolute()
    for path in options.paths:
        if not path.exists():
            return _wrong("no-path", options.lang, path=path)
        if not path.resolve().is_relative_to(config.parent.resolve()):
            return _wrong("other-region", options.lang, path=path, folder=config.parent)
    if options.hours:
        return _echo_hours(config, options)
    _, problems = load_catalogue(config, _today(options))
    shown = [p for p in problems if not options.paths or _is_below(p, options.paths, config.parent)]
    print(show(_from_here(shown, config.parent), options.format, options.lang))
    return ERRORS if has_errors(shown) else OK


def _echo_hours(config: Path, options: argparse.Namespace) -> int:
    """Say back what the opening hours of one place were understood to mean."""
    from sociale_kaart.hours.grammar import read_lines
    from sociale_kaart.languages.catalogues import translations
    from sociale_kaart.reading.holidays import read_holidays
    from sociale_kaart.reading.places import read_places
    from sociale_kaart.reading.region import read_region
    from sociale_kaart.tools.hours_echo import echo

    regio, _, problems = read_region(config)
    entries, _ = read_places(config.parent)
    found = next((entry.voorziening for entry in entries if entry.voorziening.id == options.hours), None)
    if not regio:
        print(show(_from_here(problems, config.parent), options.format, options.lang))
        return ERRORS
    if not found:
        near = difflib.get_close_matches(options.hours, [entry.voorziening.id for entry in entries])
        return _wrong("no-place", options.lang, id=options.hours, near=", ".join(near) or "-")
    calendar, _ = read_holidays(config.parent, regio.schoolvakanties)
    lines = found.openingstijden
    print("\n".join(echo(lines, calendar, _today(options), translations(options.lang), options.lang)))
    return ERRORS if read_lines(lines)[1] else OK


def _build(options: argparse.Namespace) -> int:
    from sociale_kaart.build import build
    from sociale_kaart.outputs.assets import AssetsMissingError

    config = options.config_file.absolute()
    try:
        made, problems = build(config, options.site_dir, _today(options), partial(_prose, config))
    except AssetsMissingError:
        print(say("assets", options.lang), file=sys.stderr)
        return ERRORS
    if problems:
        print(show(_from_here(problems, config.parent), "text", options.lang))
    print(say("made", options.lang, folder=made) if made else say("not-made", options.lang))
    return OK if made else ERRORS


def _prose(config: Path, *arguments: Any) -> None:
    """Imported where it runs, in a process beside the others: MkDocs takes a while to load."""
    from sociale_kaart.plugin import prose

    prose(config, *arguments)


def _serve(options: argparse.Namespace) -> int:
    from sociale_kaart.preview import serve

    return serve(options.config_file.absolute(), options.port, options.today, options.lang)


def _stopped(sentence: str, language: Language, error: Exception) -> int:
    """One line instead of a traceback, which KAART_DEBUG=1 shows; a failure from another process ends with its line."""
    reason = (str(error).strip() or type(error).__name__).splitlines()[-1]
    print(f"kaart: {say(sentence, language, reason=reason)}", file=sys.stderr)
    return ERRORS


def _wrong(sentence: str, language: Language, **values: object) -> int:
    print(f"kaart: {say(sentence, language, **values)}", file=sys.stderr)
    return WRONG_USE


def _config_of(config: Path, paths: Sequence[Path]) -> Path:
    """The settings file; when there is none here, that of the region in which the first path lies."""
    if config.is_file() or not paths:
        return config
    start = paths[0].resolve()
    return next((f for f in (folder / config.name for folder in (start, *start.parents)) if f.is_file()), config)


def _is_below(problem: Problem, paths: Sequence[Path], region: Path) -> bool:
    file = (region / problem.place.file).resolve()
    return any(file.is_relative_to(path.resolve()) for path in paths)


def _from_here(problems: Sequence[Problem], region: Path) -> list[Problem]:
    """With file names as seen from where the command was given, so that an editor or GitHub can open them."""
    here = os.path.relpath(region)
    if here == ".":
        return list(problems)
    return [replace(p, place=replace(p.place, file=os.path.join(here, p.place.file))) for p in problems]  # noqa: PTH118
