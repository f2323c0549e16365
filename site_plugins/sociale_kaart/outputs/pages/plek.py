"""A place's page for a reader of one language; what is not known is said to be so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.outputs.pages.tijden import tijden
from sociale_kaart.place.declaration import Section
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.feiten import feiten
from sociale_kaart.rendering.links import report_link


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
            "tijden": tijden(self.catalogue, self.voorziening, self.language),
            "meld": report_link(self.catalogue, self.voorziening, self.language),
            "drempel": feiten(Section.DREMPEL, self.catalogue, self.voorziening, self.language),
            "weetjes": feiten(Section.WEETJES, self.catalogue, self.voorziening, self.language).bekend,
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
