"""What one line of the agenda says, in one language: of an activity it is worked out once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.phrasebook import from_to
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.listing import listed
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.outputs.agenda.agenda_values import Agendaregel
from sociale_kaart.place.aanbod_feiten import SOORT, VOL
from sociale_kaart.rendering.activities import Activiteit, Tijdstip
from sociale_kaart.rendering.feiten import in_words

FULL = "ja"


@dataclass(frozen=True)
class AgendaLines:
    catalogue: Catalogue
    language: str
    _facts: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def row(self, keer: Tijdstip) -> Agendaregel:
        one = keer.activiteit
        return Agendaregel(
            from_to(keer.begin, keer.einde),
            self.minutes(keer.einde),
            one.v.id,
            one.blok.id,
            self.name(one),
            one.waar,
            listed((self.areas[id] for id in one.gebieden if id in self.areas), self.language),
            self.facts(one),
        )

    def minutes(self, moment: datetime) -> int:
        """From the first midnight of the page."""
        return round((moment - datetime.combine(self.catalogue.today, datetime.min.time())).total_seconds() / 60)

    def name(self, one: Activiteit) -> Gezegd:
        return say_in(one.blok.naam, self.language) or Gezegd(one.blok.id, "nl")

    @property
    def areas(self) -> Mapping[str, str]:
        return {id: word(area.naam, self.language) for id, area in self.catalogue.woorden.gebieden.items()}

    def facts(self, one: Activiteit) -> tuple[str, ...]:
        """Whether there is room, what it is, what it costs, how one joins, and a check that is too long ago."""
        if one.uid not in self._facts:
            self._facts[one.uid] = tuple(filter(None, self._said(one)))
        return self._facts[one.uid]

    def _said(self, one: Activiteit) -> tuple[str, ...]:
        gettext, blok, als = translations(self.language).gettext, one.blok, one.als
        spoken = listed((name_in(code, self.language) for code in blok.talen if code != "nl"), self.language)
        return (
            gettext(VOL.answers[blok.vol]) if blok.vol == FULL else "",
            gettext(SOORT.answers[blok.soort]) if blok.soort == "meedoen" else "",
            in_words("drempel.kosten", als.drempel.kosten, self.language),
            in_words("drempel.aanmelden", als.drempel.aanmelden, self.language),
            gettext("Also in: %(languages)s") % {"languages": spoken} if spoken else "",
            gettext("Not checked for a long time: ask first") if self.catalogue.is_stale(one.v) else "",
        )
