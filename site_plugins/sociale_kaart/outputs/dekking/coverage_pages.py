"""`/dekking/` and `/dekking/condities/` in one language, and the figures for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from babel.numbers import format_decimal

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.coming_weeks import DAYS
from sociale_kaart.dekking.counting import REGION, Dekking, dekking
from sociale_kaart.dekking.document import document, table
from sociale_kaart.dekking.findings import Finding, findings, first
from sociale_kaart.dekking.in_words import label, name_of_area, name_of_theme, sentences
from sociale_kaart.dekking.measures import Measure
from sociale_kaart.dekking.on_foot import Distances, Reach, distances, spots_of
from sociale_kaart.dekking.subjects import Subject
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.dekking.conditions_page import conditions_page
from sociale_kaart.outputs.dekking.coverage_values import (
    Balk,
    ConditiesPage,
    DekkingPage,
    Plaatje,
    RasterRij,
    Vakje,
    Zin,
)
from sociale_kaart.outputs.dekking.distance_maps import SIZE, afstanden
from sociale_kaart.outputs.dekking.need_rows import need_rows, of_a_need
from sociale_kaart.outputs.dekking.spoken_in_areas import spoken_in_areas
from sociale_kaart.rendering.environment import locale_of
from sociale_kaart.rendering.frame import File, Frame

STYLES = ("dekking.css",)
PICTURED = (
    *("gratis", "inloop", "legitimatie", "anoniem", "rolstoel", "avond", "weekend", "augustus"),
    "ervaringsdeskundigen",
)
MOST_OF_AN_AREA = 6
DARKEST = 4
BOM = "\ufeff"  # so that spreadsheets see that it is UTF-8


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


TITLE, LEAD = _("What is there, and what is not?"), _("Counted from what we know of each place in this region.")
CONDITIONS_TITLE = _("Four things that everybody needs")
CONDITIONS_LEAD = _("What there is for each of them, and what you can ask yourselves about it.")


@dataclass(frozen=True)
class Coverage:
    """Worked out once for all languages."""

    catalogue: Catalogue

    @cached_property
    def found(self) -> Dekking:
        return dekking(self.catalogue)

    @cached_property
    def far(self) -> Distances:
        return distances(self.catalogue)

    @cached_property
    def reach(self) -> Mapping[Subject, Reach]:
        """By theme and need that has a place with a door."""
        doors = {one: spots_of(way.served.v for way in ways) for one, ways in self.found.plekken.items()}
        asked = (*self.found.of_kind("thema"), *self.found.of_kind("nood"))
        return {one: reach for one in asked if (reach := self.far.reach(doors[one]))}

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        return findings(self.found, self.far)

    def files(self) -> Iterator[File]:
        """For programs and spreadsheets."""
        text = json.dumps(document(self.catalogue, self.found, self.far), ensure_ascii=False, separators=(",", ":"))
        yield "data/dekking.json", (text + "\n").encode()
        yield "data/dekking.csv", (BOM + table(self.found, self.far)).encode()


@dataclass(frozen=True)
class CoveragePages:
    """The pages in the language of `frame`."""

    frame: Frame
    coverage: Coverage

    def files(self) -> Iterator[File]:
        yield self._page("dekking/", 1, TITLE, LEAD, "pages/dekking.html", self._dekking())
        if self.coverage.found.of_kind("conditie"):
            address, values = "dekking/condities/", conditions_page(self.frame, self.coverage.found)
            yield self._page(address, 2, CONDITIONS_TITLE, CONDITIONS_LEAD, "pages/condities.html", values)

    def _page(
        self, address: str, depth: int, title: str, lead: str, template: str, values: DekkingPage | ConditiesPage
    ) -> File:
        say = self.frame.say
        html = self.frame.render(template, depth, values, {"kop": say(title), "inleiding": say(lead)})
        shell = self.frame.layout.shell(depth, stijlen=STYLES)
        return self.frame.page(shell, address, say(title), say(lead), "dekking", html)

    def _dekking(self) -> DekkingPage:
        found, [everything] = self.coverage.found, self.coverage.found.of_kind("alles")
        region = found.cells[REGION, everything]
        rows = self._rows()
        return DekkingPage(
            zinnen=[*self._sentences(first(self.coverage.findings))],
            per_gebied=[(row, [*self._of_area(row.id)]) for row in rows[1:]],
            themas=[self._theme(one.id) for one in found.of_kind("thema")],
            rijen=rows,
            maten=[Balk(self._label(one), region.maten[one.id]) for one in found.measures],
            noden=need_rows(self.frame, found, self.coverage.reach),
            noden_kop=[self._label(one) for one in of_a_need(found)],
            verlopen=region.verlopen,
            plekken=region.plekken,
            plaatjes=[self._picture(one) for one in found.measures if one.id in PICTURED],
            talen=spoken_in_areas(self.frame, found),
            afstanden=[*afstanden(self.frame, found, self.coverage.reach)],
            kader=SIZE,
            met_aanbod=any(row.aanbod for row in rows),
            met_inwoners=any(row.per for row in rows),
            met_condities=bool(found.of_kind("conditie")),
            dagen=DAYS,
        )

    def _sentences(self, chosen: Iterable[Finding]) -> Iterator[Zin]:
        for one in chosen:
            yield Zin(self._area(one.gebied), one.gebied, self._theme(one.thema), sentences(one, self.frame.language))

    def _of_area(self, gebied: str) -> Iterator[Zin]:
        here = [one for one in self.coverage.findings if one.gebied == gebied]
        return self._sentences(here[:MOST_OF_AN_AREA])

    def _rows(self) -> list[RasterRij]:
        """A column's darkest is where most is; the region itself, which is the sum, has no tint."""
        found = self.coverage.found
        subjects = (*found.of_kind("alles"), *found.of_kind("thema"))
        most = {s: max((found.cells[area, s].plekken for area in found.gebieden if area), default=0) for s in subjects}
        return [
            RasterRij(
                self._area(area),
                area,
                [Vakje(n := found.cells[area, s].plekken, _tint(n, most[s]) if area else 0) for s in subjects],
                found.cells[area, subjects[0]].aanbod,
                found.cells[area, subjects[0]].verlopen,
                self._number(found.cells[area, subjects[0]].per_10_000),
            )
            for area in found.gebieden
        ]

    def _number(self, number: float | None) -> str:
        return "" if number is None else str(format_decimal(round(number, 1), locale=locale_of(self.frame.language)))

    def _picture(self, measure: Measure) -> Plaatje:
        found, [everything] = self.coverage.found, self.coverage.found.of_kind("alles")
        bars = [
            Balk(self._area(area), found.cells[area, everything].maten[measure.id]) for area in found.gebieden if area
        ]
        return Plaatje(self._label(measure), bars)

    def _area(self, id: str) -> str:
        return name_of_area(id, self.frame.catalogue, self.frame.language)

    def _theme(self, id: str) -> str:
        return name_of_theme(id, self.frame.catalogue, self.frame.language)

    def _label(self, measure: Measure) -> str:
        return label(measure, translations(self.frame.language), self.frame.language)


def _tint(count: int, most: int) -> int:
    """0 for nothing, then in equal steps up to the most that any area has."""
    return -(-count * DARKEST // most) if most else 0
