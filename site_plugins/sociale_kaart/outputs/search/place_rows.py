"""Places as short rows, which point by number to what they share with others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.direction import name_in, own_name
from sociale_kaart.normalise import is_unspaced, normalise, slug
from sociale_kaart.outputs.search.filler import small_words
from sociale_kaart.outputs.search.joined import joined
from sociale_kaart.outputs.search.telling_words import EMPTY
from sociale_kaart.place.adres import Adres
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Begrip, Categorie

SOURCE = "nl"  # people read Dutch on the street, whatever the language of the page
SHORTEST = 3  # letters that a word of a longer text needs to be worth its bytes


def features_of(catalogue: Catalogue) -> dict[str, str]:
    """Words of the target groups and of the spoken languages that places have, by id."""
    used = {key for place in catalogue.voorzieningen for key in place.doelgroep}
    spoken = sorted({language for place in catalogue.voorzieningen for language in place.talen})
    groups = [group for group in catalogue.woorden.doelgroepen.values() if group.id in used]
    return {
        **{f"groep {group.id}": joined(_words(group)) for group in groups},
        **{f"taal {code}": joined(_names_of(code, catalogue.regio.talen)) for code in spoken},
    }


def _names_of(code: str, readers: Iterable[str]) -> list[str]:
    return [own_name(code), *(name_in(code, reader) for reader in readers)]


def short(row: list[object]) -> list[object]:
    """Without an id that says what the name says: the phone makes it again."""
    id, naam, *others = row
    return ["" if id == slug(str(naam)) else id, naam, *others]


class PlaceRows:
    """Places as rows that point to the words by their number."""

    def __init__(
        self,
        shown: list[Categorie],
        gebieden: Mapping[str, object],
        features: Mapping[str, object],
        language: str,
    ) -> None:
        self.categorieen = {categorie.id: number for number, categorie in enumerate(shown)}
        self.gebieden = {key: number for number, key in enumerate(gebieden)}
        self.features = {key: number for number, key in enumerate(features)}
        self.known = {c.id: {w for text in _words(c) for w in normalise(text).split()} for c in shown}
        self.languages = dict.fromkeys((language, SOURCE))
        self.small = EMPTY.union(*map(small_words, self.languages))

    def row(self, place: Voorziening, kinds: Iterable[str], *, with_texts: bool = True) -> list[object]:
        """Id, name, categories, area, street, other names, other words, features; without an empty end.

        `kinds`: its own categories, then those of what it offers. Without texts its other words stand elsewhere.
        """
        keys = [*(f"groep {key}" for key in place.doelgroep), *(f"taal {code}" for code in place.talen)]
        row: list[object] = [
            place.id,
            place.naam,
            [self.categorieen[key] for key in kinds if key in self.categorieen],
            self.gebieden.get(place.gebied or "", -1),
            _street(place.adres),
            joined(place.ook_bekend_als),
            self.said(place) if with_texts else "",
            [self.features[key] for key in keys if key in self.features],
        ]
        while row[-1] in ("", []):
            row.pop()
        return row

    def named(self, place: Voorziening, square: int) -> list[object]:
        """What is the same in every language, and in which square it is (data/vakken.json)."""
        kinds = [self.categorieen[key] for key in place.categorie if key in self.categorieen]
        area, other = self.gebieden.get(place.gebied or "", -1), joined(place.ook_bekend_als)
        return [place.id, place.naam, kinds, area, _street(place.adres), other, "", [], square]

    def said(self, place: Voorziening) -> str:
        """Words that its name and its categories do not have already; of its texts those that tell something."""
        known = set(normalise(place.naam).split())
        known.update(*(self.known.get(key, ()) for key in place.categorie))
        told = (w for text in self._texts(place) for w in normalise(text).split() if w not in self.small)
        words = dict.fromkeys((*normalise(place.organisatie or "").split(), *told))
        return " ".join(w for w in words if (len(w) >= SHORTEST or is_unspaced(w)) and w not in known)

    def _texts(self, place: Voorziening) -> Iterator[str]:
        for texts in (place.samenvatting or {}, *place.aanbod_teksten, *(one.naam for one in place.aanbod_blokken)):
            yield from (texts[language] for language in self.languages if language in texts)


def _words(begrip: Begrip) -> Iterator[str]:
    """Everything that people may type for it."""
    yield from (*begrip.naam.values(), *(word for words in begrip.synoniemen.values() for word in words))


def _street(adres: Adres | None) -> str:
    """Street, number and the digits of the postcode; nothing for an address that must not be known."""
    if adres is None:
        return ""
    parts = (adres.straat, adres.huisnummer, (adres.postcode or "")[:4])
    return " ".join(part for part in parts if part)
