"""A place as a row of a list, in the language of the reader; what it is called stays as on its door."""

from __future__ import annotations

from collections.abc import Sequence

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.hours.said import say
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.offer_rows import offer_lines
from sociale_kaart.outputs.print.printed_map import sign
from sociale_kaart.outputs.print.selection import Rij, letters
from sociale_kaart.outputs.print.sheet_values import PlekOpPapier, Tekst, ThemaOpPapier
from sociale_kaart.place.declaration import Section
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import day_in_words
from sociale_kaart.rendering.feiten import Feit
from sociale_kaart.rendering.feiten import feiten as feiten_van
from sociale_kaart.rendering.place_links import adres_regels
from sociale_kaart.scopes import Scope

MOST_TYPED = 32  # characters of an address that fit beside a pin's number


def groepen(catalogue: Catalogue, scope: Scope, rijen: Sequence[Rij], language: str) -> list[ThemaOpPapier]:
    """The rows below the heading of their theme, in the order of their numbers."""
    letter, found = letters(catalogue), dict.fromkeys(r.thema for r in rijen)
    return [
        ThemaOpPapier(
            letter[thema],
            tekst(say_in(catalogue.woorden.themas[thema].naam, language) or Gezegd(thema, "nl")),
            [rij(catalogue, scope, r, language) for r in rijen if r.thema == thema],
            *sign(catalogue, thema),
        )
        for thema in found
    ]


def rij(catalogue: Catalogue, scope: Scope, r: Rij, language: str) -> PlekOpPapier:
    """Name, what it is, address, hours, phone and the rest, and what it takes to come in: the same on every sheet."""
    v = r.voorziening
    spot = v.locatie if scope.praktijk else None
    address = ", ".join(adres_regels(v))
    kinds = [say_in(catalogue.woorden.categorieen[id].naam, language) for id in v.categorie]
    teken, kleur = sign(catalogue, r.thema)
    aanbod, meer = offer_lines(catalogue, v, language)
    return PlekOpPapier(
        naam=tekst(Gezegd(v.naam, "nl")),
        wat=[tekst(kind) for kind in kinds if kind],
        adres=tekst(Gezegd(address, "nl")) if address else None,
        tijden=tijden(catalogue, v, language),
        kanalen=kanalen(v),
        drempel=drempels(catalogue, v, language),
        aanbod=aanbod,
        meer_aanbod=meer,
        merk=r.merk,
        afstand=sheet_words.distance(scope.distance(spot), language) if spot else None,
        code=code_of(v.id),
        gecontroleerd=translations(language).gettext(sheet_words.CHECKED)
        % {"day": day_in_words(v.controle.datum, language)},
        uitleg=[tekst(said) for said in (say_in(v.samenvatting, language),) if said],
        verwijzers=_texts(v.voor_verwijzers, language),
        teken=teken,
        kleur=kleur,
    )


def drempels(catalogue: Catalogue, v: Voorziening, language: str) -> list[list[Tekst]]:
    """What it takes to come in: each fact with what the place itself adds to it, in its own language."""
    return [_fact(fact, language) for fact in feiten_van(Section.DREMPEL, catalogue, v, language).bekend]


def _fact(fact: Feit, language: str) -> list[Tekst]:
    if not fact.uitleg:
        return [(fact.woord, language)]
    word = [(f"{fact.woord.rstrip(':')}:", language)] if fact.woord else []
    return [*word, tekst(fact.uitleg)]


def tijden(catalogue: Catalogue, v: Voorziening, language: str) -> list[Tekst]:
    """Every line of the hours: a line left out, such as a closure, would send someone to a closed door."""
    uren, said_in = catalogue.uren.get(v.id), translations(language)
    lines = say(uren, said_in) if uren else (said_in.gettext(sheet_words.HOURS_UNKNOWN),)
    return [(line, language) for line in lines]


def kanalen(v: Voorziening) -> list[str]:
    """What one can dial, else where one can write, else the website: who must ask first must be able to."""
    contact = v.contact
    numbers = [number.getoond for number in (contact.telefoon, contact.whatsapp) if number]
    if numbers:
        return list(dict.fromkeys(numbers))
    if contact.email:
        return [contact.email]
    return [_typed(contact.website)] if contact.website else []


def _typed(website: str) -> str:
    """As one types it; a long address by its first part, because the code has the rest."""
    short = website.partition("://")[2].removeprefix("www.").rstrip("/")
    return short if len(short) <= MOST_TYPED else short.partition("/")[0]


def _texts(texts: dict[str, str] | None, language: str) -> Tekst | None:
    said = say_in(texts, language)
    return tekst(said) if said else None
