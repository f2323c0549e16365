"""A place's file is changed where it was asked, and nowhere else."""

from __future__ import annotations

import difflib
from textwrap import dedent
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.reading.places import parse_place
from sociale_kaart.reading.source import decode
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.documentation import stub, uncommented
from sociale_kaart.tools.edit import CannotEditError, remove, set_value
from sociale_kaart.tools.key_order import keys_at
from sociale_kaart.tools.yaml_text import place_text
from support import ROOT
from support.places import CASES

EDIT = ROOT / "tests" / "cases" / "edit"
ODD = (EDIT / "oud.yml").read_bytes()
CASES_OF_EDITS = yaml.safe_load((EDIT / "wijzigingen.yml").read_text(encoding="utf-8"))
BOM = b"\xef\xbb\xbf"
FILES = [path.read_bytes() for path in sorted((ROOT / "data/voorzieningen").rglob("*.yml"))[::10]]
GOOD = [path.read_bytes() for path in sorted(CASES.glob("good/*.yml"))]
SOURCES = [ODD, ODD.replace(b"\n", b"\r\n"), BOM + ODD, ODD.rstrip(), uncommented(stub()).encode(), *FILES, *GOOD]

TEXTS = st.sampled_from(
    ["x", "Van der Pek: huis", "4,50", "it's", '"quote"', "nee", "no", "020 123", "1e9", "# geen", "a # b", "{", "[x]"]
) | st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=20).filter(
    lambda text: decode(text.encode(), "")[1] == []
)
VALUES = (
    TEXTS
    | st.lists(TEXTS, min_size=1, max_size=3)
    | st.dictionaries(st.sampled_from(["nl", "en", "no"]), TEXTS, min_size=1)
)


def said(source: bytes) -> Any:
    text, problems = decode(source, "")
    tree, found = read_tree(text, "")
    assert not problems + found
    return tree.value


def changed_lines(before: bytes, after: bytes) -> list[str]:
    rows = difflib.ndiff(before.decode().splitlines(), after.decode().splitlines())
    return [row for row in rows if row[0] in "+-"]


@pytest.mark.parametrize("case", CASES_OF_EDITS, ids=lambda case: "-".join(map(str, case.get("zet") or case["weg"])))
@pytest.mark.parametrize("source", [ODD, ODD.replace(b"\n", b"\r\n"), BOM + ODD], ids=["unix", "windows", "bom"])
def test_only_the_lines_that_were_asked_for_change(case: dict[str, Any], source: bytes) -> None:
    edit = set_value(source, tuple(case["zet"]), case["op"]) if "zet" in case else remove(source, tuple(case["weg"]))
    rows = [row[0] + row[2:] for row in changed_lines(source, edit.after)]
    assert sorted(rows, key=lambda row: row[0] == "+") == case["regels"].splitlines()
    assert edit.undone == source


def test_the_last_line_has_no_end_and_keeps_having_none() -> None:
    edit = set_value(b"naam: x", ("organisatie",), "y")
    assert edit.after == b"naam: x\norganisatie: y"
    assert remove(edit.after, ("organisatie",)).after == b"naam: x"


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_edit_and_undo_give_equal_bytes(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(SOURCES))
    path = data.draw(st.sampled_from(_paths(said(source))))
    value = data.draw(VALUES)
    try:
        edit = set_value(source, path, value)
    except CannotEditError:
        assert len(path) > 1, "what stands at the top of a file can always be set"
        return
    assert edit.undone == source
    assert len(edit.after) == len(source) or edit.after != source


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_key_added_and_removed_gives_equal_bytes(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(SOURCES))
    there = said(source)
    missing: list[tuple[str, ...]] = [(key,) for key in keys_at(()) if key not in there]
    missing += [
        (key, below)
        for key, value in there.items()
        if isinstance(value, dict) and value
        for below in keys_at((key,))
        if below not in value
    ]
    if missing:
        path = data.draw(st.sampled_from(missing))
        after = set_value(source, path, data.draw(VALUES)).after
        kept = [row for row in changed_lines(source, after) if row[0] == "-"]
        assert not kept or len(path) == 2, "a new key has lines of its own, or a place between brackets"
        assert remove(after, path).after == source


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(SOURCES), st.dates())
def test_a_new_date_of_check_changes_one_line(source: bytes, day: Any) -> None:
    edit = set_value(source, ("controle", "datum"), day)
    assert len([row for row in changed_lines(source, edit.after) if row[0] == "+"]) <= 1
    old = said(source)["controle"]["datum"]
    assert set_value(edit.after, ("controle", "datum"), old).after == source


def _paths(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for key, item in pairs for found in [(*path, key), *_paths(item, (*path, key))]]


@pytest.mark.parametrize("source", [b"", b"- a", b"naam: [", b"\xff", b"naam: &a x\nb: *a"])
def test_a_file_that_cannot_be_read_is_not_touched(source: bytes) -> None:
    with pytest.raises(CannotEditError):
        set_value(source, ("naam",), "x")


def test_a_new_place_is_written_in_the_order_of_the_model() -> None:
    values: dict[str, Any] = {
        "controle": {"bron": "gebeld", "datum": "2026-11-21"},
        "categorie": ["buurtteam"],
        "talen": ["nl", "no"],
        "adres": {"plaats": "Amsterdam", "straat": "Balistraat", "huisnummer": "48", "toevoeging": ""},
        "samenvatting": {"nl": "Let op: bel eerst, of mail."},
        "omschrijving": {"nl": "Een alinea.\n\nNog een."},
        "aanbod": [{"nl": "Koffie", "en": "Coffee"}],
        "openingstijden": ["ma-vr 09:00-17:00", "13 juli 2026 t/m 23 augustus 2026 gesloten: zomerstop"],
        "naam": "De Meevaart",
        "organisatie": "",
    }
    written = place_text(values)
    assert written == dedent(
        """\
        naam: De Meevaart
        categorie: [buurtteam]
        samenvatting:
          nl: "Let op: bel eerst, of mail."
        omschrijving:
          nl: |-
            Een alinea.

            Nog een.
        aanbod:
          - nl: Koffie
            en: Coffee
        adres:
          straat: Balistraat
          huisnummer: "48"
          plaats: Amsterdam
        openingstijden:
          - ma-vr 09:00-17:00
          - "13 juli 2026 t/m 23 augustus 2026 gesloten: zomerstop"
        talen: [nl, "no"]
        controle: {datum: 2026-11-21, bron: gebeld}
        """
    )
    entry, problems = parse_place(written, "de-meevaart", "x.yml")
    assert entry
    assert not problems


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.sampled_from(keys_at(())), VALUES, min_size=1))
def test_what_is_written_is_read_as_it_was(values: dict[str, Any]) -> None:
    assert said(place_text(values).encode()) == values
