"""The files of a region, read: what checks are given, and what reading them found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from sociale_kaart.checks import Context, neighbours
from sociale_kaart.checks.context import every_file
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.checks.kept import kenmerken_of
from sociale_kaart.languages.brought import read_also
from sociale_kaart.problems import Problem
from sociale_kaart.reading.campagnes import read_campagnes
from sociale_kaart.reading.holidays import read_holidays
from sociale_kaart.reading.inwoners import read_inwoners
from sociale_kaart.reading.known_values import NOTHING, KnownValues
from sociale_kaart.reading.last_import import remembered
from sociale_kaart.reading.levensgebeurtenissen import read_levensgebeurtenissen
from sociale_kaart.reading.loose_files import files_beside, loose_files, text_of
from sociale_kaart.reading.neighbours import read_neighbours
from sociale_kaart.reading.noden import read_noden
from sociale_kaart.reading.ondergrond.ondergrond import read_ondergrond
from sociale_kaart.reading.places import Entry, place_files, read_places, read_some, same_ids
from sociale_kaart.reading.plattegrond import read_plattegrond
from sociale_kaart.reading.postcodes import read_postcodes
from sociale_kaart.reading.praktijken import read_praktijken
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


def load_context(
    config_file: Path, today: date, is_asked: IsAsked | None = None, known: KnownValues = NOTHING
) -> tuple[Context | None, list[Problem]]:
    """The region of `config_file` with its places, and what reading them found; None without settings to use.

    Of files for which `is_asked` says no, only what others are compared with is read. `known`: what files say that
    were read before.
    """
    folder = config_file.parent
    read_also(folder)
    regio, config, problems = read_region(config_file)
    woorden, trees, found = read_words(folder)
    entries, others, place_problems = _places(folder, is_asked, known)
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


def _places(
    folder: Path, is_asked: IsAsked | None, known: KnownValues
) -> tuple[list[Entry], list[Kenmerken], list[Problem]]:
    files = place_files(folder) if is_asked else []
    if not is_asked or not files:
        entries, problems = read_places(folder, known)
        return entries, [], problems
    entries, problems = read_some(folder, filter(is_asked, files))
    others = kenmerken_of(folder, (file for file in files if not is_asked(file)))
    return entries, others, [*problems, *same_ids(files)]
