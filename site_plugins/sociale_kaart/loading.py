"""A region as it is on disk: read, checked, and made into a catalogue. Knows no output, so a check loads quickly."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from sociale_kaart.catalogue import Catalogue, is_secret, without_whereabouts
from sociale_kaart.checks import CHECKS, Context, blind, veiled
from sociale_kaart.checks.at_once import check_rests
from sociale_kaart.hours.of_places import HoursOfPlaces
from sociale_kaart.in_languages import in_languages
from sociale_kaart.problems import Problem, Told, has_errors
from sociale_kaart.reading.content import Content, read_content
from sociale_kaart.reading.known_values import NOTHING, KnownValues
from sociale_kaart.reading.mkdocs_file import extensions
from sociale_kaart.reading.places import FOLDER
from sociale_kaart.reading.readable import rests
from sociale_kaart.region_files import IsAsked, load_context

Judge = Callable[[Catalogue], Iterable[Problem]]
Verdict = Callable[[Context, Sequence[Problem]], tuple[Content, list[Told]]]


def _nothing_more(_: Catalogue) -> Iterable[Problem]:
    return ()


def _content(context: Context, folder: Path) -> tuple[Content, list[Problem]]:
    return read_content(folder, context.regio.talen, context.today, extensions(context.config.value), context.is_asked)


def problems_of(config_file: Path, today: date, is_asked: IsAsked, also: Judge = _nothing_more) -> list[Told]:
    """The problems of the files that are asked for, the same as `load_catalogue` has of these."""
    with _nothing_is_garbage():
        context, problems = load_context(config_file, today, is_asked)
        if not context:
            return blind(problem for problem in problems if is_asked(problem.position.file))
        proza, content_problems = _content(context, config_file.parent)
        problems += [*content_problems, *(problem for check in CHECKS for problem in check(context))]
        problems += _of_the_rest(context, config_file.parent, problems)
        if not has_errors(problems):
            problems += also(_catalogue(context, proza))
        return veiled(context, [problem for problem in problems if is_asked(problem.position.file)])


def load_catalogue(
    config_file: Path,
    today: date,
    also: Judge = _nothing_more,
    verdict: Verdict | None = None,
    known: KnownValues = NOTHING,
) -> tuple[Catalogue | None, list[Told]]:
    """The region of `config_file` as on `today`, and every problem of every file; None when there are errors.

    `also` judges a region that is good otherwise; `verdict`: who knows better than `judged` what need not be judged;
    `known`: what files of places say that were read before.
    """
    with _nothing_is_garbage():
        context, problems = load_context(config_file, today, known=known)
        if not context:
            return None, blind(problems)
        proza, told = (verdict or judged)(context, problems)
        if has_errors(told):
            return None, told
        catalogue = _catalogue(context, proza)
        told += veiled(context, also(catalogue))
        return (None if has_errors(told) else catalogue), told


def judged(context: Context, problems: Sequence[Problem]) -> tuple[Content, list[Told]]:
    """The texts, and everything that is wrong. `problems`: what reading found."""
    proza, found = found_in(context, problems)
    return proza, veiled(context, found)


def found_in(context: Context, problems: Sequence[Problem]) -> tuple[Content, list[Problem]]:
    """The same before it is masked, of the files that are asked for."""
    proza, of_texts = _content(context, context.folder)
    found = [*problems, *_of_the_rest(context, context.folder, problems), *of_texts]
    return proza, [*found, *(problem for check in CHECKS for problem in check(context))]


def load_unjudged(config_file: Path, today: date) -> Catalogue | None:
    """What could be read of a region, its texts aside, whatever is wrong with it: for figures about another day."""
    context, _ = load_context(config_file, today)
    return _catalogue(context, Content()) if context else None


def _of_the_rest(context: Context, folder: Path, problems: Iterable[Problem]) -> Iterable[Problem]:
    """What else is wrong with places that could not be read as a whole."""
    faulty = {problem.position.file for problem in problems if problem.position.file.startswith(f"{FOLDER}/")}
    return [*check_rests(context, [*rests(folder, sorted(faulty - context.asked.keys()))])]


def _catalogue(context: Context, proza: Content) -> Catalogue:
    places = sorted((e.voorziening for e in context.entries), key=lambda v: (v.naam.casefold(), v.id))
    safe = [without_whereabouts(v) if is_secret(v, context.woorden) else v for v in places]
    theirs = [one.voorziening for one in context.buren]
    return Catalogue(
        in_languages(context.region, context.regio.talen),
        voorzieningen=tuple(v for v in safe if v.status != "gestopt"),
        gestopt=tuple(v for v in safe if v.status == "gestopt"),
        uren=HoursOfPlaces({v.id: v.openingstijden for v in (*safe, *theirs) if v.openingstijden}),
        # The folder of a file is a word of volunteers that could say where it is.
        files={e.voorziening.id: e.tree.file for e in context.entries if not is_secret(e.voorziening, context.woorden)},
        proza=proza.pages,
        proza_taal=proza.shown_in,
        proza_vertaald=proza.translated,
        buren={one.voorziening.id: one for one in context.buren},
    )


@contextmanager
def _nothing_is_garbage() -> Iterator[None]:  # for speed
    """What is read stays; looking through it for garbage again and again took a quarter of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()  # both: all of it now counts as old, and is not looked through on the spot either
        if was_enabled:
            gc.enable()
