"""Names of places in a large region: a place is in the piece that its words lead to, and in that of its id."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest

from sociale_kaart.outputs.search import name_pieces
from sociale_kaart.outputs.search.index import name_files
from sociale_kaart.vakken import vakken
from support.sample import sample

NAMES = ("Huis van de Buurt", "Huis van de Buurt", "Huis", "Buurthuis Oost", "Oost", "Het Nieuwe Huis van Oost")
Pieces = Mapping[str, Sequence[Sequence[object]]]


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> tuple[Mapping[str, str], Pieces]:
    """Many places of few names, in pieces of three; none is called by a word of its id."""
    monkeypatch.setattr(vakken, "FEW", 3)
    monkeypatch.setattr(name_pieces, "MOST", 3)
    called = [
        place.model_copy(update={"naam": NAMES[number % len(NAMES)], "ook_bekend_als": ()})
        for number, place in enumerate(sample().voorzieningen[:60])
    ]
    made = {name: json.loads(content) for name, content in name_files(replace(sample(), voorzieningen=tuple(called)))}
    tree = made.pop("data/namen.json")
    return tree, {name.removeprefix("data/namen/").removesuffix(".json"): rows for name, rows in made.items()}


def piece_of(tree: Mapping[str, str], word: str) -> str:
    """As templates/assets/js/vakken/names.mjs, for a whole word, letter by letter."""
    letters = ""
    while letters in tree:
        following = word[len(letters) : len(letters) + 1]
        if not following:
            return name_pieces.file_name(letters, name_pieces.ENDS)
        assert following in tree[letters], (word, letters)
        letters += following
    return name_pieces.file_name(letters)


def test_a_place_is_found_by_its_id_whatever_it_is_called(cut: tuple[Mapping[str, str], Pieces]) -> None:
    tree, pieces = cut
    for place in sample().voorzieningen[:60]:
        found = pieces[piece_of(tree, "_" + place.id.replace("-", "_"))]
        assert [row[0] for row in found].count(place.id) == 1, place.id


def test_each_word_leads_to_places_that_are_called_so_and_no_piece_is_large(
    cut: tuple[Mapping[str, str], Pieces],
) -> None:
    tree, pieces = cut
    assert max(map(len, pieces.values())) <= 3
    for word in {word for name in NAMES for word in name.lower().split()}:
        assert any(word in str(row[1]).lower().split() for row in pieces[piece_of(tree, word)]), word
