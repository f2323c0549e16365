"""Cells that answer a question, as a word of ours or not at all; numbers of rows are no answers."""

from __future__ import annotations

import pytest

from sociale_kaart.tools.importing.cleaning.answers_given import answer_of
from sociale_kaart.tools.importing.cleaning.who_comes import ages_of, ways_of
from sociale_kaart.tools.importing.proposing import propose
from sociale_kaart.tools.importing.source_rows import Row, RowTable


@pytest.mark.parametrize(
    ("target", "heading", "cell", "answer"),
    [
        ("drempel.kosten", "Gratis", "ja", "gratis"),
        ("drempel.kosten", "Gratis", "nee", ""),
        ("drempel.kosten", "Kosten", "ja", ""),
        ("drempel.kosten", "Kosten", "geen", "gratis"),
        ("drempel.kosten", "kosten", "vrije-bijdrage", "vrije-bijdrage"),
        ("toegankelijk.rolstoel", "wheelchair", "limited", "deels"),
        ("drempel.verwijzing", "verwijzing", "Niet nodig", "niet-nodig"),
        ("drempel.anoniem", "anoniem", "soms", ""),
    ],
)
def test_an_answer_is_a_word_of_ours_or_none(target: str, heading: str, cell: str, answer: str) -> None:
    assert answer_of(target, cell, heading) == answer


@pytest.mark.parametrize(
    ("cell", "ages"),
    [
        ("12 t/m 23 jaar", "12-24"),
        ("van 4 tot 12 jaar", "4-12"),
        ("18+", "18-"),
        ("vanaf 55 jaar", "55-"),
        ("55 jaar en ouder", "55-"),
        ("tot 18", "-18"),
        ("12-23", "-"),  # whether 23 belongs to it, nobody can tell
        ("jongeren", "-"),
    ],
)
def test_ages_are_taken_over_where_their_ends_are_certain(cell: str, ages: str) -> None:
    found = ages_of(cell)
    assert f"{found.get('van', '')}-{found.get('tot', '')}" == ages


@pytest.mark.parametrize(
    ("cell", "ways"),
    [
        ("bellen", ["bellen"]),
        ("telefonisch of per e-mail", ["bellen", "mailen"]),
        ("Vrije inloop; op afspraak", ["inloop", "afspraak"]),
        ("ja", []),
        ("bellen of fluiten", []),
    ],
)
def test_how_to_sign_up_is_words_of_ours_or_none(cell: str, ways: list[str]) -> None:
    assert ways_of(cell) == ways


@pytest.mark.parametrize(
    ("cells", "key"),
    [
        (["MV-1", "MV-2", "MV-3"], "herkomst.id"),
        (["1", "2", "3", "7"], "herkomst.id"),
        (["12", "5", "48A"], "adres.huisnummer"),
    ],
)
def test_numbers_of_rows_are_no_house_numbers(cells: list[str], key: str) -> None:
    table = RowTable(("Nr", "Naam"), tuple(Row(n, {"Nr": cell, "Naam": "x"}) for n, cell in enumerate(cells)))
    assert propose(table, lambda _: False, lambda _: False)["Nr"] == key
