"""What the commands share: the region they are about, the day, and how they say that something cannot be done."""

from __future__ import annotations

import argparse
import os
import re
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from sociale_kaart.cli_words import say
from sociale_kaart.clock import today_in_amsterdam
from sociale_kaart.problems import Language, Say, Told, show

OK, ERRORS, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
Commands = Any  # argparse's own type for it has no public name


def day(text: str) -> date:
    """A day as an argument."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no day: {text!r}") from None


def port(text: str) -> int:
    """A port as an argument; 0 is one that is free."""
    if not re.fullmatch("[0-9]{1,5}", text) or not 0 <= int(text) <= 65_535:
        raise argparse.ArgumentTypeError(f"no port: {text!r}")
    return int(text)


def today(options: argparse.Namespace) -> date:
    """The day that was asked for, or else the clock's."""
    return options.today or today_in_amsterdam()


def add_command(
    commands: Commands, common: argparse.ArgumentParser, name: str, words: Say, language: Language
) -> argparse.ArgumentParser:
    """A command with the arguments that all have."""
    text = words(language, {})
    parser: argparse.ArgumentParser = commands.add_parser(name, parents=[common], help=text, description=text)
    return parser


def heed_interrupts() -> None:
    """Ctrl+C and a request to stop end the command tidily, also where it was started with them ignored.

    A shell does so with what it starts in the background, and a command that goes on until it is told to stop, or that
    talks with somebody, must hear it then too.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)


def tell(text: str) -> None:
    """On standard output. A reader who has seen enough (`head`) changes nothing about how the command ends."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def wrong(sentence: str | Say, language: Language, /, **values: object) -> int:
    """Say why this use is wrong, with a sentence or by the name that it has in `cli_words`; the exit code."""
    said = sentence(language, values) if isinstance(sentence, Say) else say(sentence, language, **values)
    print(f"kaart: {said}", file=sys.stderr)
    return WRONG_USE


def unusable(problems: Sequence[Told], config: Path, language: Language) -> int:
    """Say what is wrong with the region, with which nothing can be done like this; the exit code."""
    tell(show(from_here(problems, config.parent), "text", language))
    return ERRORS


def this_region(options: argparse.Namespace) -> Path:
    """The settings file of the region that a command without paths is about."""
    config = region_of(options, ())
    assert not isinstance(config, int), "without paths there is nothing to be wrong about"
    return config


def region_of(options: argparse.Namespace, paths: Sequence[Path]) -> Path | int:
    """The settings file of the region that `paths` are in, or the exit code when they are in none."""
    config = config_of(options.config_file, paths).absolute()
    for path in paths:
        if not path.exists():
            return wrong("no-path", options.lang, path=path)
        if not path.resolve().is_relative_to(config.parent.resolve()):
            return wrong("other-region", options.lang, path=path, folder=config.parent)
    return config


def config_of(config: Path, paths: Sequence[Path]) -> Path:
    """The settings file; when there is none here, that of the region that the first path is in."""
    if config.is_file() or not paths:
        return config
    start = paths[0].resolve()
    return next((f for f in (folder / config.name for folder in (start, *start.parents)) if f.is_file()), config)


def below(paths: Sequence[Path], region: Path) -> Callable[[str], bool]:
    """Whether a file of the region is one of `paths`, or in one; with no paths each is."""
    home, roots = region.resolve().as_posix(), tuple(f"{path.resolve().as_posix()}/" for path in paths)

    def is_below(file: str) -> bool:
        return not roots or f"{home}/{file}/".startswith(roots)

    return is_below


def from_here(problems: Sequence[Told], region: Path) -> list[Told]:
    """With file names as seen from where the command was given, so that an editor or GitHub can open them."""
    here = os.path.relpath(region)
    if here == ".":
        return list(problems)
    return [replace(p, position=replace(p.position, file=os.path.join(here, p.position.file))) for p in problems]  # noqa: PTH118
