"""What the search in the browser knows: one file a language, fetched when someone goes to the search box.

Themes, categories, areas, target groups and spoken languages have their words once, in all languages of the
region, because people mix languages; a place is a short row that points to them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.direction import name_in, own_name
from sociale_kaart.languages.texts import word
from sociale_kaart.normalise import is_unspaced, normalise
from sociale_kaart.outputs.search.search_shape import (
    SearchIndex,
    Sought,
    SoughtEmptyKind,
    SoughtKind,
    SoughtLine,
    SoughtPlace,
)
from sociale_kaart.place.adres import Adres
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Begrip, Categorie, Crisisnummer, Hulplijn

SOURCE = "nl"  # people read Dutch on the street, whatever the language of the page
SHORTEST = 3  # letters that a word of a longer text needs to be worth its bytes


def files(catalogue: Catalogue, language: str) -> Iterator[tuple[str, bytes]]:
    """`data/zoek.<language>.json`."""
    text = json.dumps(_index(catalogue, language), ensure_ascii=False, separators=(",", ":"))
    yield f"data/zoek.{language}.json", text.encode()


def _index(catalogue: Catalogue, language: str) -> SearchIndex:
    shown = _shown(catalogue)
    themas, gebieden = catalogue.woorden.themas, catalogue.woorden.gebieden
    features = _features(catalogue)
    rows = _Rows(shown, gebieden, features, language)
    empty = [categorie for categorie in catalogue.woorden.categorieen.values() if categorie not in shown]
    return {
        "themas": [_begrip(thema, language) for thema in themas.values()],
        "categorieen": [
            *(_categorie(categorie, list(themas), language) for categorie in shown),
            *(_empty(_categorie(categorie, list(themas), language)) for categorie in empty),
        ],
        "gebieden": [_begrip(gebied, language) for gebied in gebieden.values()],
        "kenmerken": list(features.values()),
        "plekken": [rows.row(place) for place in _sorted(catalogue.voorzieningen)],
        "nood": [_line(line, language) for line in catalogue.woorden.lijnen.values()],
        "verhuisd": {old: place.id for place in catalogue.voorzieningen for old in place.oude_namen},
    }


def _shown(catalogue: Catalogue) -> list[Categorie]:
    """Categories that have a place, and those whose address is secret: their page says whom to call.

    The others come after them: whoever looks for such a kind is told that none is known, and who knows more.
    """
    used = {key for place in catalogue.voorzieningen for key in place.categorie}
    return [c for c in catalogue.woorden.categorieen.values() if c.id in used or c.is_secret]


def _begrip(begrip: Begrip, language: str) -> Sought:
    names = [*begrip.naam.values(), *(begrip.meervoud.values() if isinstance(begrip, Categorie) else ())]
    return {
        "id": begrip.id,
        "naam": word(begrip.naam, language),
        "namen": _joined(names),
        "woorden": _joined(_synonyms(begrip), without=names),
    }


def _categorie(categorie: Categorie, themas: list[str], language: str) -> SoughtKind:
    indexes = [themas.index(thema) for thema in categorie.thema if thema in themas]
    plural = word(categorie.meervoud or categorie.naam, language)
    return {**_begrip(categorie, language), "meervoud": plural, "themas": indexes}


def _empty(categorie: SoughtKind) -> SoughtEmptyKind:
    return {**categorie, "leeg": 1}


def _line(line: Hulplijn, language: str) -> SoughtLine:
    """Without what it does not have."""
    when = (word(line.wanneer, language), word(line.kosten, language))
    urgent = line.woorden if isinstance(line, Crisisnummer) else {}
    row: SoughtLine = {
        "id": line.id,
        "nummer": line.nummer.getoond,
        "link": line.nummer.link,
        "naam": word(line.naam, language),
        "wanneer": " · ".join(filter(None, when)),
        "woorden": _joined(text for words in urgent.values() for text in words),
        "gewoon": _joined(_synonyms(line)),
        "bij": list(line.categorie),
        "samen": list(line.samen_met) if isinstance(line, Crisisnummer) else [],
    }
    return cast("SoughtLine", {key: value for key, value in row.items() if value or key == "woorden"})


def _synonyms(begrip: Begrip) -> Iterator[str]:
    for words in begrip.synoniemen.values():
        yield from words


def _words(begrip: Begrip) -> Iterator[str]:
    """Everything that people may type for it."""
    yield from (*begrip.naam.values(), *_synonyms(begrip))


def _joined(texts: Iterable[str], without: Iterable[str] = ()) -> str:
    """What the search compares, each once."""
    left_out = {"", *map(normalise, without)}
    return "|".join(text for text in dict.fromkeys(map(normalise, texts)) if text not in left_out)


def _features(catalogue: Catalogue) -> dict[str, str]:
    """Words of the target groups and of the spoken languages that places have, by id."""
    used = {key for place in catalogue.voorzieningen for key in place.doelgroep}
    spoken = sorted({language for place in catalogue.voorzieningen for language in place.talen})
    groups = [group for group in catalogue.woorden.doelgroepen.values() if group.id in used]
    return {
        **{f"groep {group.id}": _joined(_words(group)) for group in groups},
        **{f"taal {code}": _joined(_names_of(code, catalogue.regio.talen)) for code in spoken},
    }


def _names_of(code: str, readers: Iterable[str]) -> list[str]:
    return [own_name(code), *(name_in(code, reader) for reader in readers)]


class _Rows:
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

    def row(self, place: Voorziening) -> SoughtPlace:
        keys = [*(f"groep {key}" for key in place.doelgroep), *(f"taal {code}" for code in place.talen)]
        row: SoughtPlace = [
            place.id,
            place.naam,
            [self.categorieen[key] for key in place.categorie if key in self.categorieen],
            self.gebieden.get(place.gebied or "", -1),
            _street(place.adres),
            _joined(place.ook_bekend_als),
            self._other(place),
            [self.features[key] for key in keys if key in self.features],
        ]
        while row[-1] in ("", []):
            row.pop()
        return row

    def _other(self, place: Voorziening) -> str:
        """Words that its name and its categories do not have already."""
        texts = [place.organisatie or "", *self._texts(place)]
        known = set(normalise(place.naam).split())
        known.update(*(self.known.get(key, ()) for key in place.categorie))
        words = dict.fromkeys(w for text in texts for w in normalise(text).split())
        return " ".join(w for w in words if (len(w) >= SHORTEST or is_unspaced(w)) and w not in known)

    def _texts(self, place: Voorziening) -> Iterator[str]:
        for texts in (place.samenvatting or {}, *place.aanbod_teksten, *(one.naam for one in place.aanbod_blokken)):
            yield from (texts[language] for language in self.languages if language in texts)


def _street(adres: Adres | None) -> str:
    """Street, number and the digits of the postcode; nothing for an address that must not be known."""
    if adres is None:
        return ""
    parts = (adres.straat, adres.huisnummer, (adres.postcode or "")[:4])
    return " ".join(part for part in parts if part)


def _sorted(places: Iterable[Voorziening]) -> list[Voorziening]:
    """Among equals, the search keeps this order."""
    return sorted(places, key=lambda place: (normalise(place.naam), place.id))
