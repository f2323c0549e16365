"""A build is the sum of its pieces, whoever makes them, in whatever order and however often."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path
from random import Random

import pytest
from built import KLEIN, TODAY, contents, differing, klein_site

from sociale_kaart.finishing import finish_all
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.pieces import SitePiece, pieces
from sociale_kaart.plugin import prose
from sociale_kaart.vakken import vakken as cut
from sociale_kaart.vakken.vakken import vakken

ABOUT_THE_FOLDER = ".kaart-gebouwd"


def read() -> tuple[list[SitePiece], partial[None]]:
    """As a machine of its own does it: nothing of an earlier time is left."""
    catalogue, problems = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue, problems
    made = pieces(catalogue, site.shared(catalogue), partial(prose, KLEIN / "mkdocs.yml"))
    return made, partial(finish_all, catalogue)


def test_pieces_in_any_order_are_the_site(tmp_path: Path) -> None:
    made, finish_in = read()
    for piece in Random(3).sample(made, len(made)):
        piece.write(tmp_path)
    finish_in(tmp_path)
    whole = contents(klein_site())
    del whole[ABOUT_THE_FOLDER]
    assert differing(contents(tmp_path), whole) == []


def test_no_two_make_the_same_file_and_each_makes_the_same_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the region is cut by the map."""
    monkeypatch.setattr(cut, "FEW", 3)
    monkeypatch.setattr(cut, "FULL", 1)
    both: list[dict[str, dict[str, bytes]]] = []
    for turn in ("een", "twee"):
        made, _ = read()
        for piece in made:
            piece.write(tmp_path / turn / piece.name)
        both.append({piece.name: contents(tmp_path / turn / piece.name) for piece in made})
    assert both[0] == both[1]
    names = Counter(name for files in both[0].values() for name in files)
    assert [name for name, count in names.items() if count > 1] == []


def test_places_of_a_large_region_go_by_square_and_so_do_their_copies_for_a_phone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cut, "FEW", 3)
    monkeypatch.setattr(cut, "FULL", 1)
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue
    squares = {vak.id for vak in vakken(catalogue)}
    assert len(squares) > 2
    made, _ = read()
    places = {piece.name: piece for piece in made if piece.kind == "plekken"}
    assert {name.removeprefix("plekken/") for name in places} == squares
    for name, piece in places.items():
        piece.write(tmp_path)
        assert (tmp_path / f"data/offline/nl.{name.removeprefix('plekken/')}.0.bundel").is_file()
