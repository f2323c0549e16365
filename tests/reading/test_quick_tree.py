"""The quick way to read a file gives what the careful way gives, or leaves the file to it."""

from __future__ import annotations

import pytest

from sociale_kaart.reading import tree
from sociale_kaart.reading.quick_tree import quick_value
from sociale_kaart.reading.source import decode
from support import ROOT
from support.mutations import mutated, seeds

SAMPLE = sorted((ROOT / "data" / "voorzieningen").rglob("*.yml"))


def test_the_files_of_the_sample_are_read_the_quick_way() -> None:
    values = [quick_value(path.read_text(encoding="utf-8"), 12, 20_000) for path in SAMPLE]
    assert len(values) > 100
    assert all(values)


@pytest.mark.parametrize("part", range(4))
def test_no_mutated_file_is_read_in_another_way_or_without_its_problems(part: int) -> None:
    sources, quick = seeds(), 0
    for number in range(part * 1000, (part + 1) * 1000):
        text, problems = decode(mutated(number, sources), "x.yml")
        value = None if problems else quick_value(text, tree.MAX_DEPTH, tree.MAX_VALUES)
        if value is not None:
            careful, problems = tree.read_with_care(text, "x.yml", "refused")
            assert (value, [], []) == (careful.value, problems, careful.joined), number
            quick += 1
    assert 50 < quick < 900  # both ways were taken


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "a:\n  ", "? "])
def test_what_is_deep_or_endless_is_left_to_the_careful_way(opening: str) -> None:
    deep = "".join(opening.replace("  ", "  " * depth) for depth in range(1, 60)) if "\n" in opening else opening * 5000
    assert quick_value(deep, tree.MAX_DEPTH, tree.MAX_VALUES) is None
    assert quick_value("- a\n" * 11_000, tree.MAX_DEPTH, tree.MAX_VALUES) is None


def test_where_a_value_stands_is_found_when_it_is_asked_for() -> None:
    text = 'naam: A\naanbod:\n  - {nl: "b"}\n'
    read, _ = tree.read_tree(text, "x.yml")
    assert read.again
    position = read.position("aanbod", 0, "nl")
    assert (position.line, position.column, position.field) == (3, 10, "aanbod.1.nl")
    assert read.again is None
