"""`kaart build --deel 3/16`, `--samen` and `--dask`: a build by many machines, and the site of what they made."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sociale_kaart.cli_words import say
from sociale_kaart.commands.shared import ERRORS, OK, from_here, tell, today, wrong
from sociale_kaart.commands.waiting import patiently
from sociale_kaart.problems import Language, Say, Told, show

if TYPE_CHECKING:
    from sociale_kaart.delen.part_making import MadePart

PART = Say(
    "maak alleen dit deel, zoals 3/16: het derde van zestien; op elke machine een ander",
    "make this part only, such as 3/16: the third of sixteen; on each machine another one",
)
TOGETHER = Say(
    "maak de site van delen die er al zijn, uit deze mappen (anders: de map naast de site)",
    "make the site of parts that are there, from these folders (default: the folder beside the site)",
)
MADE = Say(
    "Deel {part} staat in {folder}: {files} bestanden.\nZijn alle delen er? Maak dan de site: kaart build --samen",
    "Part {part} is in {folder}: {files} files.\nOnce all parts are there, make the site of them: kaart build --samen",
)
WAS_THERE = Say(
    "Deel {part} stond al in {folder}, en er is niets veranderd.",
    "Part {part} was in {folder} already, and nothing has changed.",
)
NOT_MADE = Say(
    "Het deel is niet gemaakt; wat er stond is gebleven.", "The part was not made; what was there was left as it was."
)
DASK = Say(
    "laat de werkers van Dask op dit adres de stukken maken: tcp://machine:8786",
    "have the workers of Dask at this address make the pieces: tcp://machine:8786",
)
INSTALL = Say(
    "Voor veel machines is meer nodig. Installeer het met: pip install 'sociale-kaart[verdeeld]'",
    "Many machines need more. Install it with: pip install 'sociale-kaart[verdeeld]'",
)
NEEDED = ("dask", "distributed")
ENDING = "-delen"  # of the folder beside the site


def add_parts(build: argparse.ArgumentParser, language: Language) -> None:
    one = build.add_mutually_exclusive_group()
    one.add_argument("--deel", type=_part, default=None, metavar="I/N", help=PART(language, {}))
    one.add_argument("--dask", metavar="TCP://…", help=DASK(language, {}))
    one.add_argument("--samen", type=Path, nargs="*", default=None, metavar="DIR", help=TOGETHER(language, {}))


def _part(text: str) -> Any:
    from sociale_kaart.delen.part import SitePart

    try:
        return SitePart.read(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"no part: {text!r}") from None


def what_of_parts(options: argparse.Namespace) -> Callable[..., int] | None:
    """What does what is asked for; nothing for a whole build."""
    if options.deel:
        return _make
    if options.dask:
        return _spread
    return _join if options.samen is not None else None


def _make(options: argparse.Namespace, prose: Any) -> int:
    from sociale_kaart.delen.part_making import make_part
    from sociale_kaart.outputs.assets import AssetsMissingError

    config = options.config_file.absolute()
    try:
        work = partial(make_part, config, _beside(options), options.deel, today(options), prose)
        made, problems = patiently(work, options.lang)
    except AssetsMissingError:
        print(say("assets", options.lang), file=sys.stderr)
        return ERRORS
    _tell(problems, config, options.lang)
    print(_said(made, options.lang) if made else NOT_MADE(options.lang, {}))
    return OK if made else ERRORS


def _spread(options: argparse.Namespace, _: Any) -> int:
    if not all(find_spec(name) for name in NEEDED):
        return wrong(INSTALL, options.lang)
    from tqdm import tqdm

    from sociale_kaart.delen.spreading import spread
    from sociale_kaart.plugin import prose

    config = options.config_file.absolute()
    with tqdm(file=sys.stderr, disable=not sys.stderr.isatty(), leave=False) as bar:

        def progress(done: int, count: int) -> None:
            bar.total = count
            bar.update(done - bar.n)

        work = partial(spread, config, options.dask, options.site_dir, today(options), prose, progress)
        made, problems = patiently(work, options.lang)
    return _whole(made, problems, config, options.lang)


def _join(options: argparse.Namespace, _: Any) -> int:
    from sociale_kaart.delen.joining import join

    config = options.config_file.absolute()
    work = partial(join, config, options.samen or [_beside(options)], options.site_dir, options.today)
    made, problems = patiently(work, options.lang)
    return _whole(made, problems, config, options.lang)


def _whole(made: Path | None, problems: list[Told], config: Path, language: Language) -> int:
    from sociale_kaart.digest import digest_of

    _tell(problems, config, language)
    print(say("made", language, folder=made, digest=digest_of(made)) if made else say("not-made", language))
    return OK if made else ERRORS


def _beside(options: argparse.Namespace) -> Path:
    """Where parts are: beside the site, whose folder is in --site-dir or in mkdocs.yml."""
    from sociale_kaart.reading.settings import read_region

    site = options.site_dir
    if not site:
        config = options.config_file.absolute()
        regio, _, _ = read_region(config)
        site = config.parent / (regio.site_dir if regio else "site")
    site = site.resolve()
    return Path(site.with_name(site.name + ENDING))


def _said(made: MadePart, language: Language) -> str:
    about = {"part": made.told.part, "folder": made.folder, "files": len(made.told.sums)}
    return (WAS_THERE if made.was_there else MADE)(language, about)


def _tell(problems: list[Told], config: Path, language: Language) -> None:
    if problems:
        tell(show(from_here(problems, config.parent), "text", language))
