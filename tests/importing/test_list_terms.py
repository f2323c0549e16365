"""Under which terms a list may be used: asked of its keeper, told what follows, kept with each place."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pexpect
import pytest

from cli_run import ERRORS, KAART, OK, WRONG_USE, kaart
from sociale_kaart.tools.importing.licences import terms_of
from support import ROOT

DAY = ("--today", "2026-11-21")
LIST = "id;naam;soort;straat;huisnummer;plaats\n1;De Eik;buurtteam;Balistraat;48;Amsterdam\n"


@pytest.fixture
def region(tmp_path: Path) -> Path:
    folder = tmp_path / "regio"
    shutil.copytree(ROOT / "tests/cases/places/region", folder)
    (folder / "data/voorzieningen").mkdir(exist_ok=True)
    (folder / "lijst.csv").write_text(LIST, encoding="utf-8")
    return folder


def talk(region: Path, *answers: tuple[str, str]) -> tuple[str, int]:
    """What is said after each question was answered, and the exit code."""
    spoken: pexpect.spawn[str] = pexpect.spawn(
        KAART, ["import", "lijst.csv", *DAY], cwd=str(region), env={**os.environ}, timeout=60, encoding="utf-8"
    )
    said = ""
    for question, typed in answers:
        spoken.expect_exact(question)
        said += spoken.before or ""
        spoken.sendline(typed)
    spoken.expect(pexpect.EOF)
    spoken.close()
    return said + (spoken.before or ""), spoken.exitstatus or 0


def files(region: Path) -> list[str]:
    return sorted(path.name for path in (region / "data/voorzieningen").rglob("*.yml"))


def test_the_keeper_confirms_its_own_right_before_anything_is_taken(region: Path) -> None:
    said, code = talk(region, ("Kies 1 tot en met 5", "2"), ("Hebben jullie het recht", "nee"))
    assert code == WRONG_USE
    assert "geen licentie bekend" in said
    assert not files(region)
    _, code = talk(region, ("Kies 1 tot en met 5", "2"), ("Hebben jullie het recht", "ja"), ("Zo opschrijven?", "ja"))
    assert code == OK
    assert files(region) == ["de-eik.yml"]
    assert "licentie: eigen" in (region / "data/import/lijst.yml").read_text(encoding="utf-8")


def test_other_terms_are_taken_with_whom_to_name_and_what_follows_is_said(region: Path) -> None:
    said, code = talk(
        region, ("Kies 1 tot en met 5", "4"), ("als bron genoemd", "Gemeente Proef"), ("Kies 1 of 2", "1"),
        ("Zo opschrijven?", "ja"),
    )  # fmt: skip
    assert code == OK
    assert "op zijn pagina" in said
    text = (region / "data/voorzieningen/de-eik.yml").read_text(encoding="utf-8")
    assert "licentie: CC-BY-4.0, vermelding: Gemeente Proef" in text


def test_a_list_is_only_compared_where_nobody_says_otherwise(region: Path) -> None:
    here = "naam: De Eik\ncategorie: buurtteam\nadres: {straat: Balistraat, huisnummer: '48', plaats: Amsterdam}\n"
    here += "contact: {telefoon: 020 623 1234}\ncontrole: {datum: 2026-10-01, bron: gebeld}\n"
    (region / "data/voorzieningen/de-eik.yml").write_text(here, encoding="utf-8")
    (region / "lijst.csv").write_text(
        LIST.replace("buurtteam", "huis-van-de-wijk") + "2;De Beuk;buurtteam;Javastraat;5;Amsterdam\n", encoding="utf-8"
    )
    said, code = talk(region, ("Kies 1 tot en met 5", "3"), ("als bron genoemd", "Wie dan ook"), ("Kies 1 of 2", ""))
    assert code == ERRORS
    assert "data/voorzieningen/de-eik.yml: anders in de lijst (1): categorie." in said
    assert "`De Beuk` (2): staat hier niet." in said
    assert "Verschillend: 1. In de lijst en niet hier: 1." in said
    assert files(region) == ["de-eik.yml"]
    assert (region / "data/voorzieningen/de-eik.yml").read_text(encoding="utf-8") == here
    again = kaart("import", "lijst.csv", *DAY, cwd=region)
    assert "De Beuk" in again.stdout, "the mapping remembers it"


@pytest.mark.parametrize(
    ("said", "licence", "must_name"),
    [
        ("CC0-1.0", "CC0-1.0", False), ("cc0", "CC0", False), ("Eigen", "eigen", False), ("odbl", "ODbL-1.0", True),
        ("http://opendatacommons.org/licenses/odbl/", "ODbL-1.0", True), ("CC BY 4.0", "CC-BY-4.0", True),
        ("CC-BY-NC-4.0", "", False), ("alle rechten voorbehouden", "", False), ("", "", False),
    ],
)  # fmt: skip
def test_which_licences_allow_sharing_and_which_ask_for_a_name(said: str, licence: str, must_name: bool) -> None:
    terms = terms_of(said)
    assert (terms.licentie, terms.must_name) == (licence, must_name) if terms else not licence


def test_a_place_that_hides_is_not_taken_where_its_source_must_be_named(region: Path) -> None:
    (region / "lijst.csv").write_text(LIST.replace("buurtteam", "vrouwenopvang"), encoding="utf-8")
    done = kaart("import", "lijst.csv", "--ja", "--licentie", "ODbL-1.0", "--vermelding", "X", *DAY, cwd=region)
    assert "dat gaat niet samen" in done.stdout
    assert not files(region)
