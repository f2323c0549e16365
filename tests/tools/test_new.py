"""`kaart new`, driven as a person does: in a terminal, with answers that are right and answers that are not."""

from __future__ import annotations

import os
import re
import shutil
import signal
from pathlib import Path

import pexpect
import pytest

from cli_run import INTERRUPTED, KAART, TOLD_TO_STOP
from sociale_kaart.tools.new import questions
from support import ROOT

KLEIN = ROOT / "tests" / "regions" / "klein"


@pytest.fixture
def region(tmp_path: Path) -> Path:
    folder = tmp_path / "regio"
    shutil.copytree(KLEIN, folder)
    return folder


def start(region: Path, started_by: tuple[str, ...] = ()) -> pexpect.spawn[str]:
    command = [*started_by, KAART, "new", "--today", "2026-11-21"]
    return pexpect.spawn(command[0], command[1:], cwd=str(region), env={**os.environ}, timeout=60, encoding="utf-8")


def answer(talk: pexpect.spawn[str], question: str, typed: str = "") -> None:
    talk.expect_exact(question)
    talk.sendline(typed)


def test_the_whole_talk_on_a_terminal(region: Path) -> None:
    talk = start(region)
    answer(talk, "Hoe heet de plek", "Café De Proef")
    answer(talk, "Wat voor plek is het?", "eetafel")
    answer(talk, "Wie is de organisatie")
    answer(talk, "in één zin", "Samen eten: elke week, met koffie.")
    answer(talk, "In welke straat", "Teststraat")
    answer(talk, "Huisnummer", "acht")
    talk.expect_exact("`acht` is geen huisnummer")
    answer(talk, "Huisnummer", "8")
    answer(talk, "Letter of cijfer")
    answer(talk, "Postcode?", "7201ab")
    answer(talk, "Plaats?")
    answer(talk, "In welk gebied", "1")
    answer(talk, "Wanneer is het open?", "9-5")
    talk.expect_exact("`9-5`")
    answer(talk, "Nog een regel?", "ma t/m vr 9-17u")
    talk.expect_exact("Begrepen: maandag t/m vrijdag")
    answer(talk, "Nog een regel?", "feestdagen dicht")
    answer(talk, "Nog een regel?")
    answer(talk, "Wat is er te doen?", "dinsdag 17.30 Samen eten € 4")
    answer(talk, "Nog een regel?")
    answer(talk, "Tot hoe laat is het?", "half zeven")
    talk.expect_exact("Dat kan ik niet lezen")
    answer(talk, "Tot hoe laat is het?", "19.00")
    answer(talk, "Klopt dit?", "ja")
    answer(talk, "Website", "voorbeeld.nl")
    talk.expect_exact("Begin met https://")
    answer(talk, "Website", "https://voorbeeld.nl")
    answer(talk, "Telefoonnummer", "06 12345678")
    answer(talk, "Op welke dag zei de eigenaar")
    answer(talk, "Telefoonnummer", "0575 123 456")
    answer(talk, "E-mailadres")
    for vraag in questions.DREMPEL:
        answer(talk, vraag.say.nl, THRESHOLD.get(str(vraag.path[-1]), ""))
    answer(talk, "Voor wie is het?", "iedereen")
    answer(talk, "Welke talen", "nl, en")
    answer(talk, "Wanneer is dit nagekeken?", "2026-13-01")
    answer(talk, "Wanneer is dit nagekeken?")
    answer(talk, "Waar? Een website")
    answer(talk, "Wie keek het na?", "buurtteam")
    answer(talk, "Naam van het bestand", "Café")
    answer(talk, "Naam van het bestand")
    talk.expect(r"Bewaren in (\S+)\? ja/nee")
    assert isinstance(talk.match, re.Match)
    taken = region / str(talk.match[1])
    taken.parent.mkdir()
    taken.write_text("naam: Uit een ander venster\n", "utf-8")
    talk.sendline()
    talk.expect_exact("Er is al een plek met die bestandsnaam")
    answer(talk, "Naam van het bestand", "cafe-de-proef-2")
    answer(talk, "Bewaren in data/voorzieningen/")
    talk.expect_exact("kaart geocode")
    talk.expect(pexpect.EOF)
    talk.close()
    assert talk.exitstatus == 0
    assert taken.read_text("utf-8") == "naam: Uit een ander venster\n"
    [made] = region.rglob("cafe-de-proef-2.yml")
    assert made.read_text(encoding="utf-8") == EXPECTED.format(gebied=made.parent.name)


THRESHOLD = {"kosten": "gratis", "verwijzing": "onbekend", "aanmelden": "inloop, bellen", "anoniem": "ja"}
EXPECTED = """\
naam: Café De Proef
categorie: [eettafel]
samenvatting:
  nl: "Samen eten: elke week, met koffie."
aanbod:
  - id: samen-eten
    naam:
      nl: Samen eten
    openingstijden:
      - dinsdag 17:30-19:00
    drempel:
      kosten: betaald
      kosten_toelichting:
        nl: "€ 4"
adres:
  straat: Teststraat
  huisnummer: "8"
  postcode: 7201ab
  plaats: Testzutphen
gebied: {gebied}
openingstijden:
  - ma t/m vr 9-17u
  - feestdagen dicht
contact:
  telefoon: 0575 123 456
  website: https://voorbeeld.nl
drempel:
  kosten: gratis
  aanmelden: [inloop, bellen]
  anoniem: ja
doelgroep: [iedereen]
talen: [nl, en]
controle: {{datum: 2026-11-21, bron: https://voorbeeld.nl, door: buurtteam}}
"""


@pytest.mark.parametrize(("started_by", "told_by"), TOLD_TO_STOP)
def test_stopped_half_way_nothing_is_kept(region: Path, started_by: tuple[str, ...], told_by: signal.Signals) -> None:
    before = sorted(region.rglob("*.yml"))
    talk = start(region, started_by)
    answer(talk, "Hoe heet de plek", "De Proef")
    talk.expect_exact("Wat voor plek")
    talk.sendintr() if told_by is signal.SIGINT else talk.kill(told_by)
    talk.expect_exact("Er is niets bewaard.")
    talk.expect(pexpect.EOF)
    talk.close()
    assert talk.exitstatus == INTERRUPTED
    assert sorted(region.rglob("*.yml")) == before
