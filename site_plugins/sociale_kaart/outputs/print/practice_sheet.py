"""One page beside the telephone: the places that a practice chose, by what people come with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.practice_values import Praktijkblad, VraagOpPapier
from sociale_kaart.outputs.print.qr import qr
from sociale_kaart.outputs.print.question_words import called
from sociale_kaart.outputs.print.rows import rij
from sociale_kaart.outputs.print.selection import REASONS, Rij, Selection, numbered, why_not
from sociale_kaart.outputs.print.sheets import common, crisis_numbers, numbers
from sociale_kaart.reading.praktijken import Praktijk
from sociale_kaart.rendering.place_links import address_lines
from sociale_kaart.scopes import Scope

SIZE = {"breed": 210, "hoog": 297, "marge": 14, "tekst": 11, "teken": 6}


def practice_sheet(catalogue: Catalogue, scope: Scope, language: str) -> Praktijkblad:
    """`scope`: around a practice that has chosen."""
    assert scope.praktijk
    chosen = chosen_of(catalogue, scope.praktijk)
    name = scope.name(catalogue, language)
    places = [row.voorziening for row in chosen.rijen]
    return Praktijkblad(
        **vars(common(catalogue, language, name.tekst, chosen, places)),
        onderwerp=tekst(name),
        ondertitel=sheet_words.labels(language)["heen"],
        adres=tekst(Gezegd(", ".join(address_lines(scope.praktijk.adres)), "nl")),
        vragen=list(_questions(catalogue, scope, scope.praktijk, chosen.rijen, language)),
        crisis=crisis_numbers(catalogue, language),
        maten=SIZE,
        qr=qr(catalogue, language, ""),
    )


def chosen_of(catalogue: Catalogue, praktijk: Praktijk) -> Selection:
    """Each place once, in the order in which it was chosen; and how many are on no sheet today, and why."""
    there = {row.voorziening.id: row for row in numbered(catalogue)}
    wanted = dict.fromkeys(id for places in praktijk.praktijkblad.values() for id in places if id in there)
    reasons = {id: why_not(catalogue, there[id].voorziening) for id in wanted}
    shown = tuple(there[id] for id in wanted if not reasons[id])
    counts = {reason: list(reasons.values()).count(reason) for reason in REASONS}
    return Selection(shown, {reason: count for reason, count in counts.items() if count})


def _questions(
    catalogue: Catalogue, scope: Scope, praktijk: Praktijk, rows: Sequence[Rij], language: str
) -> Iterator[VraagOpPapier]:
    """A question of which no place is left still says whom one can call."""
    shown = {row.voorziening.id: row for row in rows}
    for question, ids in praktijk.praktijkblad.items():
        places = [rij(catalogue, scope, shown[id], language) for id in dict.fromkeys(ids) if id in shown]
        need = catalogue.noden.noden.get(question)
        lines = numbers(catalogue, need.lijnen if need else (), language)
        if places or lines:
            yield VraagOpPapier(tekst(called(catalogue, question, language)), places, lines)
