"""A place's page for a reader of one language; what is not known is said to be so."""

from __future__ import annotations

from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.native import is_checked
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.outputs.pages.aangeboden import Aangeboden, offered
from sociale_kaart.outputs.pages.place_facts import PlaceFacts
from sociale_kaart.outputs.pages.vragen import Vragen, vragen
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.declaration import Section
from sociale_kaart.place.vertaling import Vertaling, both, is_outdated
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.feiten import Feit, Overzicht, feiten
from sociale_kaart.rendering.nearest_stops import in_words
from sociale_kaart.rendering.place_links import report_link
from sociale_kaart.rendering.tijden import Tijden, tijden


@dataclass(frozen=True)
class Buur:
    """The region whose place it is, and the address of its own page there."""

    regio: str
    url: str


@dataclass(frozen=True)
class InHetNederlands:
    """Hours and what it takes to get in, as the Dutch page says them: to compare, or to show at the door."""

    tijden: tuple[str, ...]
    drempel: tuple[Feit, ...]


@dataclass(frozen=True)
class VertaaldePlek:
    """Who wrote what the place says in this language, whether the Dutch has changed since, and that Dutch."""

    vertaling: Vertaling
    is_outdated: bool
    nederlands: tuple[str, ...]


@dataclass(frozen=True)
class Plek:
    """What the template `pages/plek.html` shows of a place in one language, beside its `PlaceFacts`.

    `meld`: a letter that is half written, or "".
    """

    eigen_tekst: list[Gezegd]
    andere_tekst: list[Gezegd]
    vertaald: VertaaldePlek | None
    tijden: Tijden
    meld: str
    buur: Buur | None
    drempel: Overzicht
    weetjes: tuple[Feit, ...]
    aangeboden: Aangeboden
    vragen: Vragen
    nederlands: InHetNederlands | None
    haltes_gezegd: tuple[str, ...]


def plek(catalogue: Catalogue, v: Voorziening, language: str, facts: PlaceFacts) -> Plek:
    neighbour = catalogue.buren.get(v.id)
    said = [text for texts in (v.samenvatting, v.omschrijving) if (text := say_in(texts, language))]
    return Plek(
        eigen_tekst=[text for text in said if text.lang == language],
        andere_tekst=[text for text in said if text.lang != language],
        vertaald=_vertaald(v, language),
        tijden=tijden(catalogue, v, language),
        meld="" if neighbour else report_link(catalogue, v, language),
        buur=Buur(neighbour.regio, neighbour.page(language)) if neighbour else None,
        drempel=feiten(Section.DREMPEL, catalogue, v, language),
        weetjes=feiten(Section.WEETJES, catalogue, v, language).bekend,
        aangeboden=offered(catalogue, v, language),
        vragen=vragen(catalogue, v, facts.uitweg, language),
        nederlands=_in_dutch(catalogue, v, language),
        haltes_gezegd=tuple(in_words(facts.haltes, language)),
    )


def _vertaald(v: Voorziening, language: str) -> VertaaldePlek | None:
    """None where it says nothing in that language, or where nobody wrote down who did."""
    vertaling = v.vertaling.get(language)
    if vertaling is None:
        return None
    dutch = tuple(part for text, _ in both(_for_visitors(v).model_dump(), language) for part in text.split("\n\n"))
    return VertaaldePlek(vertaling, is_outdated(vertaling, v.model_dump(), language), dutch) if dutch else None


def _for_visitors(v: Voorziening) -> Voorziening:
    """Without what is said to referrers only, which is on no page."""
    unsaid = {"voor_verwijzers": None}
    offers = tuple(one.model_copy(update=unsaid) if isinstance(one, Aanbod) else one for one in v.aanbod)
    return v.model_copy(update={**unsaid, "aanbod": offers})


def _in_dutch(catalogue: Catalogue, v: Voorziening, language: str) -> InHetNederlands | None:
    """Beside a translation that no native speaker has checked; None where there is nothing to be wrong about."""
    if is_checked(spoken(language)):
        return None
    found = InHetNederlands(tijden(catalogue, v, DUTCH).regels, feiten(Section.DREMPEL, catalogue, v, DUTCH).bekend)
    return found if found.tijden or found.drempel else None


def summary(catalogue: Catalogue, v: Voorziening, language: str) -> str:
    """One sentence for search engines: the place's own, else what its category is."""
    said = say_in(v.samenvatting, language)
    if said and said.lang == language:
        return said.tekst
    return word(catalogue.categorie(v).uitleg, language) or v.naam
