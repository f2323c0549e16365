"""What stands in a cell of a register, in the form that a place has; what is in doubt is nothing, and told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import yaml

from sociale_kaart.catalogue import without_whereabouts
from sociale_kaart.reading.places import parse_place
from sociale_kaart.tools.importing.cleaning.address import Parts, address_of
from sociale_kaart.tools.importing.cleaning.listed_hours import hours_of
from sociale_kaart.tools.importing.cleaning.meanings import day_of
from sociale_kaart.tools.importing.cleaning.reach import phone_of
from sociale_kaart.tools.importing.cleaning.spot import spot_of
from sociale_kaart.tools.importing.cleaning.tidying import name_of, proposed, tidy
from sociale_kaart.tools.importing.cleaning.told import Notes
from sociale_kaart.tools.importing.headings import meant
from sociale_kaart.tools.importing.proposing import propose
from sociale_kaart.tools.importing.source_rows import Row, RowTable
from support import ROOT

CASES = yaml.safe_load((ROOT / "tests/cases/import/cellen.yml").read_text(encoding="utf-8"))
NONE: frozenset[str] = frozenset()


def _address(cell: str, notes: Notes) -> str:
    found = address_of(Parts(cell), "", NONE, notes)
    return "|".join(found.get(key, "") for key in ("straat", "huisnummer", "toevoeging", "postcode", "plaats") if found)


def _part(key: str, cell: str, notes: Notes) -> str:
    parts = replace(Parts("", "Balistraat", "", "", "", "Amsterdam"), **{key: cell})
    found = address_of(parts, "", NONE, notes)
    return f"{found.get(key, '')} {found.get('toevoeging', '')}".strip()


def _spot(cell: str, notes: Notes) -> str:
    lat, lon = cell.split("|")
    found = spot_of(lat, lon, "", ("", ""), notes)
    return f"{found[0]} {found[1]}" if found else ""


def _day(cell: str, notes: Notes) -> str:
    return str(day_of(cell) or "")


READ: dict[str, Callable[[str, Notes], str]] = {
    "naam": lambda cell, notes: name_of(cell, NONE, notes),
    "adres": _address,
    "huisnummer": lambda cell, notes: _part("huisnummer", cell, notes),
    "postcode": lambda cell, notes: _part("postcode", cell, notes),
    "telefoon": lambda cell, notes: phone_of([cell], notes),
    "plek": _spot,
    "dag": _day,
}


@pytest.mark.parametrize(("kind", "cell"), [(kind, cell) for kind, cells in CASES.items() for cell in cells])
def test_a_cell_is_read_as_a_person_means_it_or_not_at_all(kind: str, cell: str) -> None:
    notes = Notes()
    read, wanted = READ[kind](cell, notes), CASES[kind][cell]
    assert read.replace("| ", "|") == ("" if wanted == "leeg" else str(wanted).replace("| ", "|"))
    assert read or kind == "dag" or notes.doubts or notes.refused, "left out, and nobody is told"


SAID: dict[str, tuple[Callable[[Notes], object], str, str]] = {
    "a spot that is left out was not put right": (lambda notes: _spot("4.93|52.36", notes), "te grof", "omgedraaid"),
    "a spot that was turned round says so": (lambda notes: _spot("4.93410|52.36300", notes), "omgedraaid", "grof"),
    "the letter O is no nought": (lambda notes: _part("postcode", "1O11 AB", notes), "Bedoeld: `1011 AB`?", "leeg"),
    "half a postcode is no other": (lambda notes: _part("postcode", "1O1", notes), "geen hele", "Bedoeld"),
    "one day that cannot be read takes all along": (
        lambda notes: hours_of([], {"ma": "09:00-17:00", "di": "x"}, "", notes),
        "`di x` is niet zeker te lezen; daarom zijn alle tijden weggelaten",
        "`ma",
    ),
    "one line alone takes none along": (lambda notes: hours_of(["di x"], {}, "", notes), "zeker te lezen", "alle"),
}


@pytest.mark.parametrize("name", SAID)
def test_what_is_said_of_a_cell_is_so(name: str) -> None:
    notes = Notes()
    read, said, unsaid = SAID[name]
    read(notes)
    told = " / ".join((*notes.said, *notes.doubts))
    assert said in told
    assert unsaid not in told


@pytest.mark.parametrize(
    ("x", "y"),
    [("121.687,12", "487.484,5"), ("121 687", "487 484"), ("121687,12", "487484,50"), ("121.687", "487.484")],
)
def test_rd_is_read_as_dutch_lists_write_numbers(x: str, y: str) -> None:
    lat, lon = spot_of("", "", "", (x, y), Notes()) or (0, 0)
    assert (round(lat, 4), round(lon, 4)) == (52.3742, 4.898)


@pytest.mark.parametrize(
    ("cell", "lines"),
    [
        ("ma 9am-5pm", ["ma 09:00-17:00"]),
        ("ma 12pm-12am", ["ma 12:00-00:00"]),
        ("di 0900-1230", ["di 09:00-12:30"]),
        ("ma gesloten; di gesloten", []),
    ],
)
def test_hours_are_read_in_english_and_as_four_digits_but_never_only_closed(cell: str, lines: list[str]) -> None:
    notes = Notes()
    assert hours_of([cell], {}, "", notes) == lines
    assert bool(notes.doubts) == (not lines)


@pytest.mark.parametrize(
    ("heading", "cells", "key"),
    [
        ("Postcode/plaats", ["1094 JN Amsterdam", "1055 DV Amsterdam"], "adres.plaats"),
        ("Ref.", ["WZ/1", "WZ/2"], "herkomst.id"),
        ("Wie", ["De Eik", "De Beuk"], "niet"),
        ("Organisatie", ["De Eik", "De Beuk"], "naam"),
    ],
)
def test_a_column_is_what_its_cells_say_it_is(heading: str, cells: list[str], key: str) -> None:
    rows = tuple(Row(number, {heading: cell}) for number, cell in enumerate(cells, 2))
    assert propose(RowTable((heading,), rows), lambda _: False, lambda _: False)[heading] == key


def test_a_postcode_before_the_town_is_no_part_of_the_town() -> None:
    notes = Notes()
    found = address_of(Parts("", "Balistraat", "48", "", "", "1094JN AMSTERDAM"), "", NONE, notes)
    assert found == {"straat": "Balistraat", "huisnummer": "48", "postcode": "1094 JN", "plaats": "Amsterdam"}


def test_rd_is_converted_and_said() -> None:
    notes = Notes()
    lat, lon = spot_of("", "", "", ("121687", "487484"), notes) or (0, 0)
    assert (round(lat, 2), round(lon, 2)) == (52.37, 4.9)
    assert "RD" in notes.said[0]


def test_a_lost_letter_is_proposed_only_from_words_that_fit_in_one_way() -> None:
    assert proposed("Mari?nplein", frozenset({"Mariënplein", "Balistraat"})) == "Mariënplein"
    assert not proposed("B?k", frozenset({"Bak", "Bok"}))


def test_of_markup_only_the_words_are_left() -> None:
    assert tidy("<p>Koffie &amp; <b>thee</b><br>elke dag</p><script>x()</script>") == "Koffie & thee\nelke dag"


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Straatnaam", "adres.straat"),
        ("House number", "adres.huisnummer"),
        ("telefoonumer", "contact.telefoon"),
        ("Opening_hours", "openingstijden"),
        ("PC6", "adres.postcode"),
        ("Contactpersoon", "mensen"),
        ("Wbsite", "contact.website"),
        ("Obj ID", "herkomst.id"),
        ("Zonnepanelen", ""),
    ],
)
def test_headings_are_known_in_two_languages_shortened_and_mistyped(heading: str, key: str) -> None:
    assert meant(heading)[0] == key


def test_the_number_in_a_register_of_a_place_that_hides_reaches_no_output() -> None:
    text = "naam: Plek\ncategorie: zwembad\nherkomst: {bron: lijst, id: X-1, gelezen: 2026-10-01}\n"
    entry, problems = parse_place(text + "controle: {datum: 2026-10-01, bron: gebeld}\n", "plek", "plek.yml")
    assert entry, problems
    assert without_whereabouts(entry.voorziening).herkomst is None
