"""`kaart campagne`: a question to many places, a link that answers, and how many answered."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from cli_run import ERRORS, OK, WRONG_USE, asked, kaart
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.voice import Voice
from support import ROOT
from support.places import TODAY

KLEIN = ROOT / "tests" / "regions" / "klein"
DAY = ("--today", str(TODAY))
CAMPAIGN = """\
zomersluiting:
  vraag: {nl: Zijn jullie in de zomer een tijd dicht?, en: Are you closed for a while in summer?}
  over: openingstijden
  begin: 2026-10-10
"""


@pytest.fixture
def region(tmp_path: Path) -> Path:
    folder = tmp_path / "regio"
    shutil.copytree(KLEIN, folder)
    (folder / "data" / "campagnes.yml").write_text(CAMPAIGN, "utf-8")
    return folder


def told(region: Path, *words: str) -> str:
    done = asked("campagne", *words, *DAY, cwd=region)
    assert done.returncode == OK, done.stderr + done.stdout
    return done.stdout


def rows(region: Path) -> dict[str, dict[str, str]]:
    table = told(region, "zomersluiting", "--format", "csv").splitlines()
    return {row["id"]: row for row in csv.DictReader(table, delimiter=";")}


def test_it_counts_who_was_checked_since_it_began_and_lists_the_others(region: Path) -> None:
    done = kaart("campagne", "zomersluiting", *DAY, cwd=region)
    assert done.returncode == OK
    assert "Nagekeken sinds 2026-10-10: 2 van de 5 plekken. Nog te gaan: 3." in done.stdout
    assert "Testplek Alles · 020 123 4567  https://klein." in done.stdout
    assert "Testplek Verhuisd" not in done.stdout, "it has answered"


def test_an_answer_that_comes_back_as_a_changed_file_counts(region: Path) -> None:
    file = region / "data" / "voorzieningen" / "plekken" / "testplek-alles.yml"
    assert rows(region)["testplek-alles"]["beantwoord"] == "nee"
    file.write_text(file.read_text("utf-8").replace("datum: 2026-07-22, bron", f"datum: {TODAY}, bron"), "utf-8")
    assert rows(region)["testplek-alles"]["beantwoord"] == "ja"
    assert "3 van de 5" in told(region, "zomersluiting")


def test_the_link_leads_to_the_form_with_the_place_and_the_question(region: Path) -> None:
    link = rows(region)["testplek-alles"]["link"]
    assert link == ("https://klein.sociale-kaart.example/kaart/meedoen/plek/#wijzig=testplek-alles&vraag=zomersluiting")


def test_of_a_place_with_a_secret_address_there_is_only_a_number(region: Path) -> None:
    for form_ in ("text", "markdown", "csv", "mail"):
        assert "geheim" not in told(region, "zomersluiting", "--format", form_).lower().replace("geheim adres: 1", "")
    assert "Met een geheim adres: 1." in told(region, "zomersluiting")


def test_only_the_kinds_and_areas_that_it_names_are_asked(region: Path) -> None:
    path = region / "data" / "campagnes.yml"
    path.write_text(f"{CAMPAIGN}  categorie: eettafel\n  gebied: [overkant]\n", "utf-8")
    assert {*rows(region)} == {"testplek-dicht", "testplek-alles"}, "one is there, the other comes there"


def test_a_letter_is_there_to_paste_for_all_or_for_one(region: Path) -> None:
    for_all = told(region, "zomersluiting", "--format", "mail")
    assert "Beste mensen van «naam»," in for_all
    assert "«link»" in for_all
    for_one = told(region, "zomersluiting", "--format", "mail", "--plek", "testplek-alles")
    assert "Beste mensen van Testplek Alles," in for_one
    assert "#wijzig=testplek-alles&vraag=zomersluiting" in for_one
    assert "Zijn jullie in de zomer een tijd dicht?" in for_one
    english = told(region, "zomersluiting", "--format", "mail", "--lang", "en")
    assert "Are you closed for a while in summer?" in english


def test_markdown_is_a_list_to_tick_below_each_area(region: Path) -> None:
    text = told(region, "zomersluiting", "--format", "markdown")
    assert "## Hanzehoek\n\n- [ ] Testplek Alles" in text
    assert text.count("- [ ] ") == 3


def test_a_cell_that_a_spreadsheet_would_run_is_harmless(region: Path) -> None:
    file = region / "data" / "voorzieningen" / "plekken" / "testplek-alles.yml"
    file.write_text(file.read_text("utf-8").replace("naam: Testplek Alles", 'naam: "=1+1 Huis"', 1), "utf-8")
    assert rows(region)["testplek-alles"]["naam"] == "'=1+1 Huis"


def test_without_a_name_it_says_which_there_are_and_how_to_make_one(region: Path) -> None:
    assert told(region).startswith("zomersluiting: Zijn jullie in de zomer een tijd dicht?\n")
    (region / "data" / "campagnes.yml").unlink()
    done = asked("campagne", "kerst", *DAY, cwd=region)
    assert (done.returncode, done.stdout) == (WRONG_USE, "")
    assert "Er is geen campagne `kerst`: in data/campagnes.yml staat er nog geen" in done.stderr
    example = told(region)
    assert "Zet er een in data/campagnes.yml" in example
    (region / "data" / "campagnes.yml").write_text(example.partition("\n\n")[2], "utf-8")
    assert told(region).startswith("zomersluiting: "), "what it shows can be pasted"
    assert "loopt nu niet" in told(region), "it begins in May"


def test_the_form_knows_the_question_while_it_runs(region: Path) -> None:
    path = region / "data" / "campagnes.yml"
    for end, wanted in (("", 1), ("  eind: 2026-11-21\n", 1), ("  eind: 2026-11-20\n", 0)):
        path.write_text(CAMPAIGN + end, "utf-8")
        catalogue, problems = load_catalogue(region / "mkdocs.yml", TODAY)
        assert catalogue, problems
        asked_now = json.loads(json.dumps(form(catalogue, Voice("nl"))))["campagnes"]
        assert asked_now == [["zomersluiting", "Zijn jullie in de zomer een tijd dicht?", "openingstijden"]] * wanted


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["kerst"], "Er is geen campagne `kerst`. Wel: zomersluiting."),
        (["zomersluiting", "--plek", "testplek-alles"], "--plek hoort bij --format mail"),
        (["zomersluiting", "--plek", "nergens", "--format", "mail"], "`nergens` hoort niet bij deze campagne"),
        (["zomersluiting", "--plek", "testplek-geheim", "--format", "mail"], "hoort niet bij deze campagne"),
        (["zomersluiting", "--format", "pdf"], "`pdf` kan niet bij --format"),
    ],
)
def test_wrong_use_is_told(region: Path, words: list[str], said: str) -> None:
    done = asked("campagne", *words, *DAY, cwd=region)
    assert (done.returncode, done.stdout) == (WRONG_USE, "")
    assert said in done.stderr


def test_a_file_with_a_fault_is_told_by_line(region: Path) -> None:
    path = region / "data" / "campagnes.yml"
    for fault, said in (("over: openingtijden", "data/campagnes.yml:3"), ("begin: morgen", "data/campagnes.yml:4")):
        key = fault.partition(":")[0]
        lines = [f"  {fault}" if line.strip().startswith(key) else line for line in CAMPAIGN.splitlines()]
        path.write_text("\n".join(lines) + "\n", "utf-8")
        done = asked("campagne", "zomersluiting", *DAY, cwd=region)
        assert done.returncode == ERRORS
        assert said in done.stdout, done.stdout
