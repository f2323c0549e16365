"""The index that lies beside a list or a map: by name, and by what people come with; to the numbers on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.listing import listed
from sociale_kaart.languages.sorting import in_order
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print import sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.index_values import NaamInRegister, Register, SoortInRegister, VraagInRegister
from sociale_kaart.outputs.print.printed_map import sign
from sociale_kaart.outputs.print.question_words import called, typed
from sociale_kaart.outputs.print.reaching import kanalen
from sociale_kaart.outputs.print.selection import Rij, select
from sociale_kaart.outputs.print.sheets import common, numbers
from sociale_kaart.scopes import Scope

SIZE = {"breed": 210, "hoog": 297, "vragen": 8}
# Up to so many names: columns, points of the text, millimetres of a sign. They are on one page, but the last.
LAYOUTS = ((48, 2, 11.0, 5.6), (90, 3, 9.0, 4.8), (10_000, 3, 8.5, 4.6))
ALSO = 3  # more of the words that people type, beside the first
MOST = 8  # numbers behind a kind; where there are more they stand once, by kind


def index_sheet(catalogue: Catalogue, scope: Scope, thema: str, language: str) -> Register:
    """Of the places that the desk list of the same has, under the same numbers."""
    selection = select(catalogue, scope, thema)
    name, below = scope.name(catalogue, language), sheet_words.subtitle(catalogue, scope, thema, language)
    return Register(
        **vars(common(catalogue, language, f"{name.tekst}: {below}", selection)),
        onderwerp=tekst(name),
        ondertitel=below,
        namen=[_named(catalogue, row) for row in _by_name(selection.rijen)],
        vragen=[] if thema else _by_question(catalogue, selection.rijen, language),
        soorten=[] if thema else _by_kind(catalogue, selection.rijen, language),
        maten=_sizes(len(selection.rijen)),
    )


def _sizes(count: int) -> dict[str, float]:
    """The fewer names, the larger."""
    _, columns, text, mark = next(layout for layout in LAYOUTS if count <= layout[0])
    return {**SIZE, "kolommen": columns, "tekst": text, "teken": mark, "per-pagina": LAYOUTS[-2][0]}


def _by_name(rows: Sequence[Rij]) -> list[Rij]:
    """As on doors and signs: from A to Z in every language."""
    return sorted(rows, key=lambda row: in_order(row.voorziening.naam, "nl"))


def _named(catalogue: Catalogue, row: Rij) -> NaamInRegister:
    ways = kanalen(row.voorziening.contact)
    name = tekst(Gezegd(row.voorziening.naam, "nl"))
    return NaamInRegister(name, row.merk, *sign(catalogue, row.thema), ways[0] if ways else None)


def _by_question(catalogue: Catalogue, rows: Sequence[Rij], language: str) -> list[VraagInRegister]:
    """Those that lead somewhere here, in the order of the reader's alphabet."""
    found = [one for need in catalogue.noden.noden if (one := _question(catalogue, need, rows, language))]
    return sorted(found, key=lambda one: in_order(one.naam[0], language))


def _question(catalogue: Catalogue, need: str, rows: Sequence[Rij], language: str) -> VraagInRegister | None:
    parts = list(catalogue.noden.with_others(need))
    wanted = dict.fromkeys(kind for one in parts for kind in one.categorie)
    known = dict.fromkeys(kind for one in parts for kind in one.weten_meer)
    kinds = list(_kinds(catalogue, wanted, rows, language)) or list(_kinds(catalogue, known, rows, language))
    lines = numbers(catalogue, dict.fromkeys(id for one in parts for id in one.lijnen), language)
    words, spoken = typed(catalogue, need, language)
    also = tekst(Gezegd(listed(words[1 : ALSO + 1], spoken), spoken)) if len(words) > 1 else None
    return VraagInRegister(tekst(called(catalogue, need, language)), also, lines, kinds) if lines or kinds else None


def _kinds(catalogue: Catalogue, kinds: Iterable[str], rows: Sequence[Rij], language: str) -> Iterator[SoortInRegister]:
    for one in _of_kinds(catalogue, kinds, rows, language):
        yield one if len(one.merken) <= MOST else replace(one, merken=[])


def _by_kind(catalogue: Catalogue, rows: Sequence[Rij], language: str) -> list[SoortInRegister]:
    """Those whose numbers stand nowhere else."""
    found = _of_kinds(catalogue, catalogue.woorden.categorieen, rows, language)
    return sorted((one for one in found if len(one.merken) > MOST), key=lambda one: in_order(one.naam[0], language))


def _of_kinds(
    catalogue: Catalogue, kinds: Iterable[str], rows: Sequence[Rij], language: str
) -> Iterator[SoortInRegister]:
    """With all their numbers; those of which there is a place here."""
    for id in kinds:
        marks = [row.merk for row in rows if id in row.voorziening.categorie]
        kind = catalogue.woorden.categorieen.get(id)
        if marks and kind:
            yield SoortInRegister(tekst(say_in(kind.meervoud or kind.naam, language) or Gezegd(id, "nl")), marks)
