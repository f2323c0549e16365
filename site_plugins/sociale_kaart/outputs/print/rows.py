"""A place as a row of a list, in the language of the reader; what it is called stays as on its door."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.said import say
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.listing import listed
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.offer_rows import offer_lines
from sociale_kaart.outputs.print.printed_map import sign
from sociale_kaart.outputs.print.reaching import kanalen, page_of
from sociale_kaart.outputs.print.row_values import PlekOpPapier, Regels, Tekst, ThemaOpPapier, Verwijzing
from sociale_kaart.outputs.print.selection import Rij, letters
from sociale_kaart.place.adres import Locatie
from sociale_kaart.place.declaration import Section
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.distances import walk
from sociale_kaart.rendering.environment import day_in_words
from sociale_kaart.rendering.feiten import Feit
from sociale_kaart.rendering.feiten import feiten as feiten_van
from sociale_kaart.rendering.place_links import adres_regels
from sociale_kaart.scopes import Scope


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


COMES = _("They come to you or help by phone, in:")


def groepen(
    catalogue: Catalogue, scope: Scope, rijen: Sequence[Rij], language: str, *, thema: str = ""
) -> list[ThemaOpPapier]:
    """The rows below the heading of their first theme, in the order of their numbers.

    Below their other themes their numbers stand; on a sheet of one theme (`thema`) that would say nothing.
    """
    others = {} if thema else {r.merk: {t.id for t in catalogue.themas(r.voorziening)} - {r.thema} for r in rijen}
    found = {r.thema for r in rijen}.union(*others.values())
    return [
        _group(
            catalogue,
            id,
            [rij(catalogue, scope, r, language) for r in rijen if r.thema == id],
            [elsewhere(catalogue, r) for r in rijen if id in others.get(r.merk, ())],
            language,
        )
        for id in catalogue.woorden.themas
        if id in found
    ]


def _group(
    catalogue: Catalogue, thema: str, rijen: list[PlekOpPapier], ook: list[Verwijzing], language: str
) -> ThemaOpPapier:
    name = tekst(say_in(catalogue.woorden.themas[thema].naam, language) or Gezegd(thema, "nl"))
    return ThemaOpPapier(letters(catalogue)[thema], name, rijen, ook, *sign(catalogue, thema))


def elsewhere(catalogue: Catalogue, r: Rij) -> Verwijzing:
    """Only its number and its name: it stands in full somewhere else."""
    return Verwijzing(r.merk, tekst(Gezegd(r.voorziening.naam, "nl")), *sign(catalogue, r.thema))


def rij(catalogue: Catalogue, scope: Scope, r: Rij, language: str) -> PlekOpPapier:
    """Name, what it is, address, hours, phone and the rest, and what it takes to come in: the same on every sheet."""
    v = r.voorziening
    spot = v.locatie if scope.praktijk and r.has_pin else None
    address = ", ".join(adres_regels(v))
    kinds = [say_in(catalogue.woorden.categorieen[id].naam, language) for id in v.categorie]
    teken, kleur = sign(catalogue, r.thema)
    aanbod, meer = offer_lines(catalogue, v, language)
    return PlekOpPapier(
        naam=tekst(Gezegd(v.naam, "nl")),
        wat=[*(tekst(kind) for kind in kinds if kind), *_on_foot(scope, spot, language)],
        adres=tekst(Gezegd(address, "nl")) if address else None,
        deur=deur(v, language),
        thuis=thuis(catalogue, v, language),
        tijden=tijden(catalogue, v, language),
        kanalen=kanalen(v.contact),
        drempel=drempels(catalogue, v, language),
        weetjes=weetjes(catalogue, v, language),
        aanbod=aanbod,
        meer_aanbod=meer,
        merk=r.merk,
        afstand=sheet_words.distance(scope.distance(spot), language) if spot else None,
        pagina=page_of(catalogue, language, v.id),
        gecontroleerd=gecontroleerd(v, language),
        uitleg=[*_texts([v.samenvatting], language), *paragraphs(v, language)],
        verwijzers=next(iter(_texts([v.voor_verwijzers], language)), None),
        teken=teken,
        kleur=kleur,
    )


def _on_foot(scope: Scope, spot: Locatie | None, language: str) -> list[Tekst]:
    """How long one walks there from the practice."""
    return [(walk(scope.distance(spot), language), language)] if spot else []


def gecontroleerd(v: Voorziening, language: str) -> str:
    """When this place was checked."""
    return translations(language).gettext(sheet_words.CHECKED) % {"day": day_in_words(v.controle.datum, language)}


def deur(v: Voorziening, language: str) -> Tekst | None:
    """How one finds the door."""
    return next(iter(_texts([v.adres.toelichting if v.adres else None], language)), None)


def thuis(catalogue: Catalogue, v: Voorziening, language: str) -> list[Tekst]:
    """Where they come to people's homes, or help by phone; empty for a place that one goes to."""
    areas = (catalogue.woorden.gebieden[id].naam for id in v.werkgebied)
    names = listed((word(naam, language) for naam in areas), language)
    return [(f"{translations(language).gettext(COMES)} {names}", language)] if names else []


def paragraphs(v: Voorziening, language: str) -> list[Tekst]:
    """The description; each paragraph is a text."""
    said = say_in(v.omschrijving, language)
    return [tekst(Gezegd(part, said.lang)) for part in said.alineas] if said else []


def drempels(catalogue: Catalogue, v: Voorziening, language: str) -> Regels:
    """What it takes to come in: each fact with what the place itself adds to it, in its own language."""
    return [_fact(fact, language) for fact in feiten_van(Section.DREMPEL, catalogue, v, language).bekend]


def weetjes(catalogue: Catalogue, v: Voorziening, language: str) -> Regels:
    """For whom it is, whether a wheelchair gets in, which languages are spoken, how one can help."""
    facts = [_fact(fact, language) for fact in feiten_van(Section.WEETJES, catalogue, v, language).bekend]
    return [*facts, *([one] for one in _texts([v.meedoen], language))]


def _fact(fact: Feit, language: str) -> list[Tekst]:
    if not fact.uitleg:
        return [(fact.woord, language)]
    word = [(fact.woord if fact.woord.endswith((":", "：")) else f"{fact.woord}:", language)] if fact.woord else []
    return [*word, tekst(fact.uitleg)]


def tijden(catalogue: Catalogue, v: Voorziening, language: str) -> list[Tekst]:
    """Every line of the hours: a line left out, such as a closure, would send someone to a closed door."""
    uren = catalogue.uren.get(v.id)
    return [(line, language) for line in say(uren, translations(language))] if uren else []


def _texts(texts: Iterable[dict[str, str] | None], language: str) -> list[Tekst]:
    return [tekst(said) for one in texts if (said := say_in(one, language))]
