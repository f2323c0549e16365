"""`/gesprek/` in one language, the same around each practice, and for each dimension a page that needs no script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sociale_kaart.languages.catalogues import spoken, translations
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.outputs.gesprek.asked import asked
from sociale_kaart.outputs.gesprek.conversation_values import (
    DimensiePage,
    Dutch,
    GesprekPage,
    Praktijkplek,
    Tegel,
)
from sociale_kaart.outputs.gesprek.dimensions import DIMENSIONS
from sociale_kaart.reading.praktijken import Praktijk
from sociale_kaart.rendering.frame import File, Frame, Values
from sociale_kaart.rendering.seen_by_all import Bestemming
from sociale_kaart.rendering.site_addresses import prefix, site_name

FOLDER = "gesprek/"
STYLES = ("gesprek.css",)
FETCHED = ("plekken", "vakken", "aanbod", "buurten", "straten", "postcodes")  # of what the finder has


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


TITLE = _("What matters to you?")
LEAD = _("Tap two or three. Then you see what is near.")


@dataclass(frozen=True)
class ConversationPages:
    """None in a region whose kinds of places say nothing of dimensions. `files_of_finder`: by name, where they are."""

    frame: Frame
    files_of_finder: Mapping[str, str | list[str]]

    def files(self) -> Iterator[File]:
        if not self.tegels:
            return
        yield self._page(FOLDER, 1, TITLE, "pages/gesprek.html", self._gesprek(None))
        for praktijk in self.frame.catalogue.praktijken.values():
            address = f"{FOLDER}praktijk-{praktijk.id}/"
            yield self._page(address, 2, TITLE, "pages/gesprek.html", self._gesprek(praktijk))
        for tegel in self.tegels:
            address, values = f"{FOLDER}{tegel.id}/", self._dimension(tegel)
            yield self._page(address, 2, tegel.naam, "pages/gesprek-dimensie.html", values)

    def _page(self, address: str, depth: int, title: str, template: str, values: Values) -> File:
        say = self.frame.say
        html = self.frame.render(template, depth, values, {"kop": title, "inleiding": LEAD})
        shell = self.frame.layout.shell(depth, stijlen=STYLES)
        return self.frame.page(shell, address, say(title), say(LEAD), "gesprek", html)

    @cached_property
    def tegels(self) -> list[Tegel]:
        """Of each dimension that a kind of place serves."""
        kinds = self.frame.catalogue.woorden.categorieen.values()
        found = {id: [kind.id for kind in kinds if id in kind.dimensies] for id in DIMENSIONS}
        return [
            Tegel(id, one.naam, one.uitleg, one.pictogram, found[id]) for id, one in DIMENSIONS.items() if found[id]
        ]

    def _gesprek(self, praktijk: Praktijk | None) -> GesprekPage:
        return GesprekPage(
            nl=self._dutch,
            met_nl=self._with_dutch,
            nederlands=self._dutch_pages(2 if praktijk else 1),
            site_naam=self.frame.layout.names.site_naam,
            dossier=self._record,
            is_sample=self.frame.catalogue.regio.is_sample,
            tegels=self.tegels,
            praktijk=Praktijkplek.of(praktijk) if praktijk else None,
            praktijken=[
                Bestemming(one.id, one.naam, f"{FOLDER}praktijk-{one.id}/")
                for one in self.frame.catalogue.praktijken.values()
                if one is not praktijk
            ],
            bestanden={name: self.files_of_finder[name] for name in FETCHED if name in self.files_of_finder},
            script=self.frame.urls.assets["gesprek.js"],
        )

    def _dimension(self, tegel: Tegel) -> DimensiePage:
        kinds = self.frame.catalogue.woorden.categorieen
        soorten = [kinds[id] for id in tegel.soorten]
        typed = asked(self.frame.catalogue, tegel.id, spoken(self.frame.language))
        return DimensiePage(self._dutch, self._with_dutch, tegel, soorten, typed)

    def _dutch_pages(self, depth: int) -> str | None:
        """None where these are those, or the region has none."""
        if self.frame.language == DUTCH or DUTCH not in self.frame.catalogue.regio.talen:
            return None
        return self.frame.layout.places(depth)["root"] + prefix(self.frame.catalogue, DUTCH)

    @property
    def _record(self) -> tuple[str, str]:
        """In Dutch where the region has that, as the record is."""
        catalogue, has_dutch = self.frame.catalogue, DUTCH in self.frame.catalogue.regio.talen
        language = DUTCH if has_dutch else self.frame.language
        return site_name(catalogue, language), f"{self.frame.layout.names.site_url}p/"

    @property
    def _with_dutch(self) -> bool:
        """Whether the Dutch stands beside: not beside Dutch."""
        return self.frame.language.split("-")[0] != DUTCH

    @property
    def _dutch(self) -> Dutch:
        return translations(DUTCH).gettext
