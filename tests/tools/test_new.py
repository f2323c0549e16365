"""`kaart new`, driven as a person does: in a terminal, with answers that are right and answers that are not."""

from __future__ import annotations

import os
import shutil
import signal
from dataclasses import replace
from pathlib import Path

import pexpect
import pytest

from cli_run import INTERRUPTED, KAART, TOLD_TO_STOP
from sociale_kaart.problems import Told
from sociale_kaart.reading.places import Entry
from sociale_kaart.tools.new import questions
from sociale_kaart.tools.new.draft import Draft, choices, chosen, free_name, slug
from sociale_kaart.tools.new.interview import StoppedError, ask_file, interview
from sociale_kaart.tools.new.questions import CATEGORIE, GEBIED
from sociale_kaart.tools.terminal import Terminal
from support import ROOT
from support.places import CHECKED, context, read

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
    answer(talk, "Bewaren in data/voorzieningen/")
    talk.expect_exact("kaart geocode")
    talk.expect(pexpect.EOF)
    talk.close()
    assert talk.exitstatus == 0
    [made] = region.rglob("cafe-de-proef.yml")
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


class Script:
    """Answers by a piece of the question; whatever is not there is Enter."""

    def __init__(self, answers: dict[str, str]) -> None:
        self.answers, self.asked, self.said = answers, list[str](), list[str]()

    def ask(self, question: str) -> str:
        assert question not in self.asked[-3:], self.said[-3:]
        self.asked.append(question)
        return next((typed for key, typed in self.answers.items() if key in question), "")

    @property
    def terminal(self) -> Terminal:
        return Terminal(self.ask, self.said.append, "nl")


def test_a_secret_place_is_not_asked_where_it_is() -> None:
    draft = Draft(context())
    script = Script({"heet": "Opvang", "Wat voor": "vrouwenopvang", "Waar?": "gebeld"})
    interview(draft, script.terminal)
    assert not any("straat" in question or "gebied" in question for question in script.asked)
    assert not {"adres", "gebied", "werkgebied", "locatie"} & {*draft.values}
    assert ask_file(draft, script.terminal) == "data/voorzieningen/opvang.yml"


def test_a_place_that_is_there_already_is_warned_of() -> None:
    adres = "adres: {straat: Balistraat, huisnummer: '48', plaats: Amsterdam}\n"
    text = f"naam: De Meevaart\ncategorie: huis-van-de-wijk\n{adres}{CHECKED}"
    there, _ = read(text, "data/voorzieningen/de-meevaart.yml")
    assert there
    draft = Draft(replace(context(), entries=[there]))
    script = Script({"heet": "de meevaart", "Wat voor": "huis-van-de-wijk", "straat": "Balistraat", "Huisnummer": "48"})
    with pytest.raises(StoppedError):
        interview(draft, script.terminal)
    assert any("de-meevaart.yml" in said for said in script.said)


def test_a_number_id_or_name_chooses_and_a_slip_is_forgiven() -> None:
    known = choices(CATEGORIE, context())
    first = next(iter(known))
    assert chosen("1", known) == chosen(first, known) == chosen(known[first].upper(), known) == first
    assert chosen(first[:-1], known) == first
    assert chosen("999", known) == "999"
    assert choices(GEBIED, context())


def test_file_names_are_addresses() -> None:
    assert slug("Café ’t Ánker & Zoon!") == "cafe-t-anker-zoon"


def test_each_answer_is_judged_by_the_model() -> None:
    draft = Draft(context())
    wrong = {
        ("naam",): "x",
        ("adres", "postcode"): "094 JN",
        ("contact", "telefoon"): "020 12",
        ("contact", "email"): "a@",
        ("talen",): ["nederlands!"],
        ("samenvatting", "nl"): "x" * 141,
        ("controle", "datum"): "2027-01-01",
    }
    for path, value in wrong.items():
        draft.put(path, value)
        errors: list[Told] = draft.errors(path)
        assert errors, path
        draft.put(path, "")


def _there(naam: str = "De Meevaart") -> Entry:
    text = f"naam: {naam}\ncategorie: huis-van-de-wijk\ncontact: {{telefoon: 020 123 4567}}\n{CHECKED}"
    there, _ = read(text, "data/voorzieningen/de-meevaart.yml")
    assert there
    return there


def test_a_name_that_is_taken_is_noticed_at_the_name() -> None:
    script = Script({"heet": "De Meevaart"})
    with pytest.raises(StoppedError):
        interview(Draft(replace(context(), entries=[_there()])), script.terminal)
    assert len(script.asked) == 2
    assert "de-meevaart.yml" in script.said[0]


def test_a_second_place_of_that_name_is_proposed_a_name_that_is_free() -> None:
    draft = Draft(replace(context(), entries=[_there()]), {"naam": "De Meevaart", "gebied": "oost"})
    assert free_name(draft) == "de-meevaart-oost"
    draft.values["categorie"] = ["vrouwenopvang"]
    assert free_name(draft) == "de-meevaart-2", "where it is must not be in its name"


def test_a_house_number_after_the_street_is_said_at_the_street() -> None:
    draft = Draft(context())
    answers = {"heet": "De Kade", "Wat voor": "buurthuis", "straat": "Balistraat 48", "Anders op": "Balistraat"}
    script = Script({**answers, "Plaats": "Amsterdam", "Waar?": "gebeld"})
    interview(draft, script.terminal)
    assert draft.values["adres"]["straat"] == "Balistraat"
    assert draft.values["categorie"] == ["huis-van-de-wijk"], "a synonym of the region"
    assert any("huisnummer: `Balistraat 48`" in said for said in script.said)
