"""The desk list as a document that one can change: the same as on the sheet, in words that a word processor knows."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from print_sheets import LANGUAGES, crowd

from sociale_kaart.cli import main
from sociale_kaart.commands import paper_rules
from sociale_kaart.commands.shared import OK, WRONG_USE
from sociale_kaart.outputs.print.order import Order, data, editable
from sociale_kaart.place.contact import Contact
from sociale_kaart.scopes import Scope
from support import ROOT
from support.sample import read_before, sample

AREA = Scope("gebied-weesp", gebied="weesp")
ASK = ["print", "-f", str(ROOT / "mkdocs.yml"), "--area", "weesp", "--today", "2026-11-21"]


def opened(made: bytes) -> Any:
    return docx.Document(BytesIO(made))


def plain(text: str) -> str:
    return text.replace("\u200b", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_every_place_and_every_fact_of_the_sheet(language: str) -> None:
    order = Order("balielijst", language, "a4", AREA)
    file, facts = opened(editable(sample(), order)), data(sample(), order)
    text = "\n".join(paragraph.text for paragraph in file.paragraphs)
    rows = [row for group in facts["groepen"] for row in group["rijen"]]
    headings = [p.text for p in file.paragraphs if p.style.name == "Heading 2"]
    assert headings[: len(rows)] == [f"{row['merk']} {plain(row['naam'][0])}" for row in rows]
    for row in rows:
        lines = [row["adres"], *row["wat"], *row["tijden"], *row["uitleg"]]
        said = [*lines, *(text for line in row["drempel"] for text in line)]
        assert [one[0] for one in said if one and plain(one[0]) not in text] == []
        assert row["gecontroleerd"] in text
    assert all(line["nummer"]["tekst"] in text for line in facts["lijnen"])


def test_every_way_to_reach_a_place_and_what_referrers_should_know_are_there() -> None:
    given = {"telefoon": "020 123 4567", "whatsapp": "020 765 4321", "email": "a@voorbeeld.nl"}
    told = {"nl": "Warme overdracht kan."}
    catalogue = crowd(2, contact=Contact.model_validate(given), voor_verwijzers=told)
    text = "\n".join(p.text for p in opened(editable(catalogue, Order("balielijst", "nl", "a4"))).paragraphs)
    for said in ("020 123 4567 · WhatsApp 020 765 4321 · a@voorbeeld.nl", "Voor verwijzers: Warme overdracht kan."):
        assert text.count(said) == 2, said


def test_arabic_runs_from_right_to_left_and_a_dutch_name_in_it_does_not() -> None:
    file = opened(editable(sample(), Order("balielijst", "ar", "a4", AREA)))
    assert all(p._p.pPr.find(qn("w:bidi")) is not None for p in file.paragraphs if p.text)
    heading = next(p for p in file.paragraphs if p.style.name == "Heading 2")
    spoken = [run._r.rPr.find(qn("w:lang")).attrib for run in heading.runs if run.text.strip()]
    assert [list(one.values()) for one in spoken] == [["nl"], ["nl"]]
    assert all(run._r.rPr.find(qn("w:rtl")) is None for run in heading.runs if run.text.strip())


def test_the_same_list_is_the_same_file_and_says_what_it_is() -> None:
    order = Order("balielijst", "nl", "a4", AREA)
    made = editable(sample(), order)
    assert made == editable(sample(), order)
    about = opened(made).core_properties
    assert (about.title, about.language) == (data(sample(), order)["titel"], "nl")
    assert about.author == about.last_modified_by == "Sociale kaart Amsterdam"


@pytest.mark.parametrize("asked", [["--format", "docx"], ["--out", "lijst.docx"]])
def test_it_is_asked_for_by_its_format_or_by_the_name_of_the_file(
    asked: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_before(monkeypatch)
    monkeypatch.chdir(tmp_path)
    assert main([*ASK, *asked]) == OK
    (made,) = tmp_path.iterdir()
    assert made.name in ("lijst.docx", "balielijst-gebied-weesp-a4-nl.docx")
    assert opened(made.read_bytes()).paragraphs


def test_another_sheet_cannot_be_changed_and_without_the_extra_none_can(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_before(monkeypatch)
    out = tmp_path / "lijst.docx"
    assert main([*ASK, "--sheet", "muurkaart", "--out", str(out)]) == WRONG_USE
    assert "balielijst" in capsys.readouterr().err
    monkeypatch.setattr(paper_rules, "find_spec", lambda _: None)
    assert main([*ASK, "--out", str(out)]) == WRONG_USE
    assert "pip install 'sociale-kaart[docx]'" in capsys.readouterr().err
    assert not out.exists()
