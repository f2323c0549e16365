"""A place's page for a reader of one language; what is not known is said to be so."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.exceptions import say_exceptions, unspoken_school_holidays
from sociale_kaart.hours.words import say
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.outputs.pages.feiten import drempel, weetjes
from sociale_kaart.outputs.pages.links import report_link
from sociale_kaart.reading.voorziening import Voorziening


@dataclass(frozen=True)
class Plek:
    """What the template `pages/plek.html` shows of one place; `facts` are those of `place_facts`."""

    catalogue: Catalogue
    voorziening: Voorziening
    language: str
    facts: dict[str, Any]

    def context(self) -> dict[str, Any]:
        """Values for the template; None or empty where nothing is known."""
        said = self._texts()
        return self.facts | {
            "eigen_tekst": [text for text in said if text.lang == self.language],
            "andere_tekst": [text for text in said if text.lang != self.language],
            "tijden": self._hours(),
            "uitzonderingen": self._exceptions(),
            "vakanties": self._school_holidays(),
            "redenen": self._reasons(),
            "meld": report_link(self.catalogue, self.voorziening, self.language),
            "drempel": drempel(self.voorziening, self.language),
            "weetjes": weetjes(self.catalogue, self.voorziening, self.language),
        }

    @property
    def summary(self) -> str:
        """One sentence for search engines: the place's own, else what its category is."""
        said = say_in(self.voorziening.samenvatting, self.language)
        if said and said.lang == self.language:
            return said.tekst
        return word(self.facts["categorie"].uitleg, self.language) or self.voorziening.naam

    def _texts(self) -> list[Gezegd]:
        v = self.voorziening
        return [said for texts in (v.samenvatting, v.omschrijving) if (said := say_in(texts, self.language))]

    def _hours(self) -> tuple[str, ...]:
        uren = self.catalogue.uren.get(self.voorziening.id)
        return say(uren, translations(self.language)) if uren else ()

    def _exceptions(self) -> tuple[str, ...]:
        uren, catalogue = self.catalogue.uren.get(self.voorziening.id), self.catalogue
        if not uren:
            return ()
        found = say_exceptions(uren, catalogue.feestdagen, catalogue.today, translations(self.language))
        return tuple(exception.tekst for exception in found)

    def _school_holidays(self) -> list[tuple[str, date, date]]:
        """Name, first and last day of those that may change the hours, as far as anyone has said."""
        uren, calendar = self.catalogue.uren.get(self.voorziening.id), self.catalogue.feestdagen
        if not uren:
            return []
        found = unspoken_school_holidays(uren, calendar, self.catalogue.today)
        return [(word(calendar.names.get(v.id, {}), self.language) or v.id, v.first, v.last) for v in found]

    def _reasons(self) -> str:
        """The names of the days to take care on, by id, as JSON for the page's script."""
        ids, names = (self.facts["staat"] or {}).get("redenen", ()), self.catalogue.feestdagen.names
        return json.dumps({id: word(names.get(id, {}), self.language) for id in ids}, ensure_ascii=False)
