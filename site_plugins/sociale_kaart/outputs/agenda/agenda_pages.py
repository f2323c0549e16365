"""`/agenda/` in one language: the coming seven days of the region, of each area, and of a busy area's days.

Without a script these pages are the whole agenda; with one they are where it begins (templates/assets/js/agenda.mjs).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from itertools import chain

from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.sorting import in_order
from sociale_kaart.outputs.agenda import agenda_data
from sociale_kaart.outputs.agenda.agenda_lines import AgendaLines
from sociale_kaart.outputs.agenda.agenda_values import AgendaDeel, AgendaKeuze, AgendaPage, DagMetRegels
from sociale_kaart.reading.words import Begrip
from sociale_kaart.rendering.activities import DAGEN, Tijdstip, coming
from sociale_kaart.rendering.environment import weekday_in_words
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.offers import WEEK
from sociale_kaart.rendering.shell import Shell

MOST = 150  # lines on a page; what is more has pages of its own
FIRST = 10  # lines of each day, where not all of them fit
STYLES = ("agenda.css",)
Delen = Callable[[str], list[AgendaDeel]]


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


TITLE, LEAD = _("What is on?"), _("Things to do and help at set times, in the coming seven days.")
IN = _("What is on in %(area)s?")


@dataclass(frozen=True)
class AgendaPages:
    """The agenda in the language of `frame`."""

    frame: Frame

    def files(self) -> Iterator[File]:
        yield self._page("", self.week, self._days(self.week, self._areas_of))
        for id in self.frame.catalogue.woorden.gebieden:
            yield from self._area(id)

    def _area(self, id: str) -> Iterator[File]:
        here = self._here.get(id, [])
        is_busy = len(here) > MOST
        yield self._page(id, here, self._days(here, lambda day: [self._whole_day(id, day)] if is_busy else []))
        if is_busy:
            for dag in self._days(here, lambda _day: [], everything=True):
                yield self._page(id, here, [dag], dag.id)

    def _page(self, id: str, found: Sequence[Tijdstip], dagen: Sequence[DagMetRegels], dag: str = "") -> File:
        say, area = self.frame.say, self.areas.get(id, "")
        depth = 1 + bool(id) + bool(dag)
        title = say(IN) % {"area": area} if id else say(TITLE)
        address = "agenda/" + f"{id}/" * bool(id) + f"{dag}/" * bool(dag)
        above = (title, f"agenda/{id}/") if dag else (say(TITLE), "agenda/") if id else None
        page = AgendaPage(
            kop=title,
            gebied=id,
            gebied_naam=area,
            boven=above,
            dagen=dagen,
            gebieden_hier=[] if id else self._areas_of(None),
            leeg=not found,
            zonder=not self.two_weeks,
            ics=(ics := f"agenda/{id}/agenda.ics") if id else "",
            webcal=f"webcal://{self._site}{ics}" if id else "",
            velden=self._fields,
            bestanden=self.bestanden,
            duur=agenda_data.AHEAD,
            script=self.frame.urls.assets["agenda.js"],
        )
        html = self.frame.render("pages/agenda.html", depth, page)
        return self.frame.page(self._shells[depth], address, title, say(LEAD), "agenda", html)

    def _days(self, found: Sequence[Tijdstip], delen: Delen, *, everything: bool = False) -> list[DagMetRegels]:
        """Each of the coming days on which something is on; the first lines of each, where there are too many."""
        limit = len(found) if everything or len(found) <= MOST else FIRST
        days = []
        for number in range(WEEK):
            day = self.frame.catalogue.today + timedelta(days=number)
            group = [keer for keer in found if keer.begin.date() == day]
            id = DAGEN[day.weekday()]
            if group:
                rest = delen(id) if len(group) > limit else []
                name = weekday_in_words(day, self.frame.language)
                days.append(DagMetRegels(number, id, name, [self.rows.row(k) for k in group[:limit]], len(group), rest))
        return days

    def _areas_of(self, day: str | None) -> list[AgendaDeel]:
        """The areas in which something is on, on that day, or in this week."""
        found = []
        for id, name in self.areas.items():
            here = [k for k in self._here.get(id, []) if day is None or DAGEN[k.begin.weekday()] == day]
            if here:
                found.append(AgendaDeel(name, self._day_of(id, day), len(here)))
        return found

    def _whole_day(self, id: str, day: str) -> AgendaDeel:
        count = sum(DAGEN[keer.begin.weekday()] == day for keer in self._here[id])
        return AgendaDeel(self.areas[id], self._day_of(id, day), count)

    def _day_of(self, id: str, day: str | None) -> str:
        if day is None:
            return f"agenda/{id}/"
        return f"agenda/{id}/{day}/" if len(self._here[id]) > MOST else f"agenda/{id}/#{day}"

    @cached_property
    def rows(self) -> AgendaLines:
        return AgendaLines(self.frame.catalogue, self.frame.language)

    @cached_property
    def areas(self) -> Mapping[str, str]:
        return self.rows.areas

    @cached_property
    def two_weeks(self) -> list[Tijdstip]:
        return coming(self.frame.catalogue, agenda_data.AHEAD)

    @cached_property
    def week(self) -> list[Tijdstip]:
        until = self.frame.catalogue.today + timedelta(days=WEEK)
        return [keer for keer in self.two_weeks if keer.begin.date() < until]

    @cached_property
    def _here(self) -> Mapping[str, list[Tijdstip]]:
        found: dict[str, list[Tijdstip]] = {}
        for keer in self.week:
            for id in keer.activiteit.gebieden:
                found.setdefault(id, []).append(keer)
        return found

    @cached_property
    def _fields(self) -> Mapping[str, Sequence[AgendaKeuze]]:
        """What there is to choose among what is on, in the order of the region's words."""
        words, catalogue = self.frame.catalogue.woorden, self.frame.catalogue
        things = {id(keer.activiteit): keer.activiteit for keer in self.two_weeks}.values()
        spoken = sorted({code for one in things for code in one.als.talen})
        asked = {
            "thema": (words.themas, {thema.id for one in things for thema in catalogue.themas(one.als)}),
            "voor": (words.doelgroepen, set(chain(*(catalogue.doelgroepen(one.als) for one in things)))),
            "gebied": (words.gebieden, {*words.gebieden}),
        }
        named = {field: self._named(table, used) for field, (table, used) in asked.items()}
        talen = [AgendaKeuze(code, name_in(code, self.frame.language)) for code in spoken]
        return {**named, "taal": sorted(talen, key=lambda one: in_order(one.naam, self.frame.language))}

    def _named(self, table: Mapping[str, Begrip], used: set[str]) -> list[AgendaKeuze]:
        return [AgendaKeuze(id, self.frame.word(begrip.naam)) for id, begrip in table.items() if id in used]

    @cached_property
    def bestanden(self) -> list[tuple[int, str]]:
        """The first day of each piece of the data, and where it is."""
        firsts = [
            (piece[0].begin.date() - self.frame.catalogue.today).days for piece in agenda_data.pieces(self.two_weeks)
        ]
        return [(first, agenda_data.name_of(self.frame.language, first)) for first in firsts]

    @cached_property
    def _site(self) -> str:
        return self.frame.layout.names.site_url.partition("://")[2]

    @cached_property
    def _shells(self) -> dict[int, Shell]:
        return {depth: self.frame.layout.shell(depth, stijlen=STYLES) for depth in (1, 2, 3)}
