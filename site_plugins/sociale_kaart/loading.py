"""A region as it is on disk: read, checked, and made into a catalogue. Knows no output, so a check loads quickly."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from sociale_kaart.catalogue import Catalogue, is_secret, without_whereabouts
from sociale_kaart.checks import CHECKS, Context, blind, neighbours, veiled
from sociale_kaart.checks.at_once import check_rests
from sociale_kaart.checks.context import every_file
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.checks.kept import kenmerken_of
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.in_languages import in_languages
from sociale_kaart.languages.brought import read_also
from sociale_kaart.problems import Problem, Told, has_errors
from sociale_kaart.reading.campagnes import read_campagnes
from sociale_kaart.reading.content import Content, read_content
from sociale_kaart.reading.holidays import read_holidays
from sociale_kaart.reading.inwoners import read_inwoners
from sociale_kaart.reading.last_import import remembered
from sociale_kaart.reading.levensgebeurtenissen import read_levensgebeurtenissen
from sociale_kaart.reading.loose_files import files_beside, loose_files, text_of
from sociale_kaart.reading.mkdocs_file import extensions
from sociale_kaart.reading.neighbours import read_neighbours
from sociale_kaart.reading.noden import read_noden
from sociale_kaart.reading.ondergrond.ondergrond import read_ondergrond
from sociale_kaart.reading.places import FOLDER, Entry, place_files, read_places, read_some, same_ids
from sociale_kaart.reading.plattegrond import read_plattegrond
from sociale_kaart.reading.postcodes import read_postcodes
from sociale_kaart.reading.praktijken import read_praktijken
from sociale_kaart.reading.readable import rests
from sociale_kaart.reading.regelingen import read_regelingen
from sociale_kaart.reading.released import read_released
from sociale_kaart.reading.settings import Regio, read_region
from sociale_kaart.reading.unread import unread
from sociale_kaart.reading.upl import read_upl
from sociale_kaart.reading.usage import read_usage
from sociale_kaart.reading.within import links_away
from sociale_kaart.reading.words import read_words
from sociale_kaart.region import Region

IsAsked = Callable[[str], bool]  # whether a file, by its name below the region's folder, is to be judged
Judge = Callable[[Catalogue], Iterable[Problem]]
Verdict = Callable[[Context, Sequence[Problem]], tuple[Content, list[Told]]]


def _nothing_more(_: Catalogue) -> Iterable[Problem]:
    return ()


def load_context(
    config_file: Path, today: date, is_asked: IsAsked | None = None
) -> tuple[Context | None, list[Problem]]:
    """The region of `config_file` with its places, and what reading them found; None without settings to use.

    Of files for which `is_asked` says no, only what others are compared with is read.
    """
    folder = config_file.parent
    read_also(folder)
    regio, config, problems = read_region(config_file)
    woorden, trees, found = read_words(folder)
    entries, others, place_problems = _places(folder, is_asked)
    problems += [*found, *place_problems, *links_away(folder, _folders(regio))]
    if not regio:
        return None, problems
    problems += unread(folder, regio.achtergrond.tegels if regio.achtergrond else "")
    feestdagen, holiday_problems = read_holidays(folder, regio.schoolvakanties)
    plattegrond, plan, map_problems = read_plattegrond(folder)
    usage, usage_problems = read_usage(folder)
    praktijken, trees["praktijken"], practice_problems = read_praktijken(folder)
    postcodes, trees["postcodes"], postcode_problems = read_postcodes(folder)
    released, released_problems = read_released(folder)
    regelingen, scheme_trees, scheme_problems = read_regelingen(folder)
    events, trees["levensgebeurtenissen"], event_problems = read_levensgebeurtenissen(folder)
    noden, need_trees, need_problems = read_noden(folder, is_asked or every_file)
    ondergrond, street_problems = read_ondergrond(folder, regio.grenzen)
    inwoners, people_problems = read_inwoners(folder, woorden.gebieden)
    campagnes, trees["campagnes"], campaign_problems = read_campagnes(folder)
    trees |= {f"regelingen/{id}": tree for id, tree in scheme_trees.items()} | need_trees
    problems += [*holiday_problems, *map_problems, *usage_problems, *practice_problems, *postcode_problems]
    upl, upl_problems = read_upl(folder)
    problems += [*released_problems, *scheme_problems, *event_problems, *need_problems, *street_problems]
    problems += [*upl_problems, *people_problems, *campaign_problems]
    region = Region(
        regio, folder, woorden, today, feestdagen, plattegrond,
        praktijken=praktijken, postcodes=postcodes, woordgebruik=usage, regelingen=regelingen,
        levensgebeurtenissen=events, noden=noden, ondergrond=ondergrond, inwoners=inwoners, upl=upl,
        campagnes=campagnes,
    )  # fmt: skip
    context = Context(
        region,
        entries,
        trees,
        config,
        plan=plan.value if isinstance(plan.value, dict) else {},
        read_source=partial(text_of, folder),
        others=others,
        is_asked=is_asked or every_file,
        released=released.names,
        known_open=released.places,
        loose_files=partial(loose_files, folder, regio.achtergrond.tegels if regio.achtergrond else ""),
        files_beside=partial(files_beside, folder, is_asked or every_file),
        remembered=partial(remembered, folder),
    )
    buren, neighbour_problems = read_neighbours(folder, regio.buren, woorden, regio.grenzen)
    buren, more = neighbours.shown(context, buren)
    return replace(context, buren=buren), [*problems, *neighbour_problems, *more]


def _folders(regio: Regio | None) -> list[str]:
    """Where a region's files are, the texts aside."""
    return ["data", "templates", *([regio.achtergrond.tegels] if regio and regio.achtergrond else [])]


def _content(context: Context, folder: Path) -> tuple[Content, list[Problem]]:
    return read_content(folder, context.regio.talen, context.today, extensions(context.config.value), context.is_asked)


def _places(folder: Path, is_asked: IsAsked | None) -> tuple[list[Entry], list[Kenmerken], list[Problem]]:
    files = place_files(folder) if is_asked else []
    if not is_asked or not files:
        entries, problems = read_places(folder)
        return entries, [], problems
    entries, problems = read_some(folder, filter(is_asked, files))
    others = kenmerken_of(folder, (file for file in files if not is_asked(file)))
    return entries, others, [*problems, *same_ids(files)]


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
    config_file: Path, today: date, also: Judge = _nothing_more, verdict: Verdict | None = None
) -> tuple[Catalogue | None, list[Told]]:
    """The region of `config_file` as on `today`, and every problem of every file; None when there are errors.

    `also` judges a region that is good otherwise; `verdict`: who knows better than `judged` what need not be judged.
    """
    with _nothing_is_garbage():
        context, problems = load_context(config_file, today)
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
        uren={v.id: read_lines(v.openingstijden)[0] for v in (*safe, *theirs) if v.openingstijden},
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
