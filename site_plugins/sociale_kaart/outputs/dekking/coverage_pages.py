"""`/dekking/` and `/dekking/condities/` in one language, and the figures for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from babel.numbers import format_decimal

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.coming_weeks import DAYS
from sociale_kaart.dekking.conditions import CONDITIONS
from sociale_kaart.dekking.counting import REGION, Dekking, dekking
from sociale_kaart.dekking.document import document, table
from sociale_kaart.dekking.findings import Finding, findings, first
from sociale_kaart.dekking.in_words import label, name_of_area, name_of_theme, sentences
from sociale_kaart.dekking.measures import Measure
from sociale_kaart.dekking.on_foot import Distances, distances
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.outputs.dekking.coverage_values import (
    Balk,
    Conditie,
    ConditiesPage,
    DekkingPage,
    NoodRij,
    Plaatje,
    RasterRij,
    Vak,
    Zin,
)
from sociale_kaart.outputs.dekking.distance_maps import SIZE, afstanden
from sociale_kaart.rendering.environment import locale_of
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.need_names import need_name

STYLES = ("dekking.css",)
PICTURED = (
    *("gratis", "inloop", "legitimatie", "anoniem", "rolstoel", "avond", "weekend", "augustus"),
    "ervaringsdeskundigen",
)
OF_A_NEED = ("gratis", "inloop", "avond", "weekend")
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
            address = "dekking/condities/"
            yield self._page(address, 2, CONDITIONS_TITLE, CONDITIONS_LEAD, "pages/condities.html", self._condities())

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
            noden=self._needs(),
            noden_kop=[self._label(one) for one in found.measures if one.id in OF_A_NEED],
            verlopen=region.verlopen,
            plekken=region.plekken,
            plaatjes=[self._picture(one) for one in found.measures if one.id in PICTURED],
            afstanden=[*afstanden(self.frame, found, self.coverage.far)],
            kader=SIZE,
            met_inwoners=any(row.per for row in rows),
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
                [Vak(n := found.cells[area, s].plekken, _tint(n, most[s]) if area else 0) for s in subjects],
                self._number(found.cells[area, subjects[0]].per_10_000),
            )
            for area in found.gebieden
        ]

    def _needs(self) -> list[NoodRij]:
        """Those with the fewest places first."""
        found, catalogue = self.coverage.found, self.frame.catalogue
        rows = []
        for need in found.of_kind("nood"):
            cell = found.cells[REGION, need]
            fits = [cell.maten[one.id] for one in found.measures if one.id in OF_A_NEED]
            without = sum(not found.cells[area, need].plekken for area in found.gebieden if area)
            rows.append(NoodRij(need_name(catalogue, need.id, self.frame.language), cell.plekken, fits, without))
        return sorted(rows, key=lambda row: row.plekken)

    def _number(self, number: float | None) -> str:
        return "" if number is None else str(format_decimal(round(number, 1), locale=locale_of(self.frame.language)))

    def _picture(self, measure: Measure) -> Plaatje:
        found, [everything] = self.coverage.found, self.coverage.found.of_kind("alles")
        bars = [
            Balk(self._area(area), found.cells[area, everything].maten[measure.id]) for area in found.gebieden if area
        ]
        return Plaatje(self._label(measure), bars)

    def _condities(self) -> ConditiesPage:
        found, say = self.coverage.found, self.frame.say
        kinds = self.frame.catalogue.woorden.categorieen
        return ConditiesPage(
            [
                Conditie(
                    subject.id,
                    say(CONDITIONS[subject.id].naam),
                    say(CONDITIONS[subject.id].uitleg),
                    [say(one) for one in CONDITIONS[subject.id].vragen],
                    [kind for kind in kinds.values() if kind.id in subject.categories],
                    [found.cells[area, subject].plekken for area in found.gebieden],
                )
                for subject in found.of_kind("conditie")
            ],
            [self._area(area) for area in found.gebieden],
        )

    def _area(self, id: str) -> str:
        return name_of_area(id, self.frame.catalogue, self.frame.language)

    def _theme(self, id: str) -> str:
        return name_of_theme(id, self.frame.catalogue, self.frame.language)

    def _label(self, measure: Measure) -> str:
        return label(measure, translations(self.frame.language), self.frame.language)


def _tint(count: int, most: int) -> int:
    """0 for nothing, then in equal steps up to the most that any area has."""
    return -(-count * DARKEST // most) if most else 0
