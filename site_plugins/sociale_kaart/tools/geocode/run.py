"""The whole run: which places, what was found, and what is written where."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sociale_kaart.catalogue import is_secret
from sociale_kaart.checks import Context, Veil
from sociale_kaart.checks.position import DRAWN_WITHIN
from sociale_kaart.checks.schematic import Schematic
from sociale_kaart.checks.sounds_hiding import check_names
from sociale_kaart.problems import Problem
from sociale_kaart.reading.places import Entry, parse_place
from sociale_kaart.reading.settings import Regio
from sociale_kaart.reading.source import decode
from sociale_kaart.reading.words import Woorden
from sociale_kaart.tools.edit import CannotEditError, set_value
from sociale_kaart.tools.geocode import geocode_rules
from sociale_kaart.tools.geocode.lookup import Lookup
from sociale_kaart.tools.geocode.match import Match, Question
from sociale_kaart.tools.whole_file import write_whole
from sociale_kaart.tools.yaml_text import Value, entry


@dataclass(frozen=True)
class Located:
    """A place that was found: what is set in its file."""

    file: str
    values: dict[str, Value]

    @property
    def text(self) -> str:
        return ", ".join(line for key, value in self.values.items() for line in entry(key, value))


def _nobody(_: Entry) -> bool:
    return False


@dataclass(frozen=True)
class GeocodeRegion:
    """What the run needs to know of the region."""

    folder: Path
    regio: Regio
    woorden: Woorden
    schematic: Schematic
    today: date
    may_hide: Callable[[Entry], bool] = _nobody


def may_hide(context: Context) -> Callable[[Entry], bool]:
    """Whether a place may be one where people hide, whatever it is filed as: by what it names, or by its own name."""
    veil, asked = Veil.of(context), {problem.position.file for problem in check_names(context)}
    return lambda one: one.tree.file in asked or veil.hides(one.tree.file)


def is_wanted(one: Entry) -> bool:
    """Whether a place has a door that is not on the map yet."""
    place = one.voorziening
    return bool(place.adres) and not place.locatie and not place.werkgebied and place.status != "gestopt"


def may_be_asked(one: Entry, region: GeocodeRegion) -> bool:
    """Whether this place's address may leave the machine: only when nothing says that it may be secret."""
    known = all(id in region.woorden.categorieen for id in one.voorziening.categorie)
    return known and not is_secret(one.voorziening, region.woorden) and not region.may_hide(one)


def geocode(
    entries: Iterable[Entry], region: GeocodeRegion, lookup: Lookup, *, dry: bool
) -> Iterator[Located | Problem]:
    """For each place what was found, once it is in its file (unless `dry`), or why nothing was."""
    for one in entries:
        outcome = _locate(one, region, lookup)
        yield outcome if dry or isinstance(outcome, Problem) else _write(outcome, one, region.folder)


def _locate(one: Entry, region: GeocodeRegion, lookup: Lookup) -> Located | Problem:
    position = one.tree.position("adres", key=True)
    if not may_be_asked(one, region):
        return geocode_rules.SECRET.at(position)
    question = Question.of(one.voorziening.adres)
    if not question:
        return geocode_rules.INCOMPLETE.at(position)
    answer = lookup.find(question, position)
    if isinstance(answer, Problem):
        return answer
    found, source = answer
    if not region.regio.grenzen.contain(found.lat, found.lon):
        regio = region.regio.regio
        return geocode_rules.OUTSIDE.at(position, read=question.as_text, lat=found.lat, lon=found.lon, regio=regio)
    return Located(one.tree.file, _values(one, found, source, region))


def _values(one: Entry, found: Match, source: str, region: GeocodeRegion) -> dict[str, Value]:
    values: dict[str, Value] = {
        "locatie": {"lat": found.lat, "lon": found.lon, "bron": source, "datum": region.today.isoformat()}
    }
    areas = [area for area in region.schematic.gebieden if area.contains((found.lon, found.lat))]
    sure = len(areas) == 1 and areas[0].edge_distance((found.lon, found.lat)) > DRAWN_WITHIN
    if sure and not one.voorziening.gebied and areas[0].name in region.woorden.gebieden:
        values["gebied"] = areas[0].name
    return values


def _write(located: Located, one: Entry, folder: Path) -> Located | Problem:
    """Into the place's own file, when that still is a place with it."""
    path = folder / located.file
    try:
        data = path.read_bytes()
        for key, value in located.values.items():
            data = set_value(data, (key,), value).after
        if parse_place(decode(data, located.file)[0], path.stem, located.file)[0]:
            write_whole(path, data)
            return located
    except CannotEditError:
        pass
    spot = located.values["locatie"]
    values = dict(spot) if isinstance(spot, dict) else {}
    return geocode_rules.CANNOT_WRITE.at(
        one.tree.position(), lat=values["lat"], lon=values["lon"], example=located.text
    )
