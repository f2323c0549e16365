"""What `kaart new` makes of answers, asked in the same process: what it warns of, forgives and refuses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sociale_kaart.problems import Told
from sociale_kaart.reading.places import Entry
from sociale_kaart.tools.new.draft import Draft, choices, chosen, free_name, slug
from sociale_kaart.tools.new.interview import StoppedError, ask_file, interview
from sociale_kaart.tools.new.questions import CATEGORIE, GEBIED
from sociale_kaart.tools.terminal import Terminal
from support.places import CHECKED, context, read


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


@pytest.mark.parametrize(("file", "town"), [("voorbeelden/plek.yml", ""), ("plek.yml", "Voorbeeldstad")])
def test_the_town_of_the_made_up_places_is_not_proposed(file: str, town: str) -> None:
    adres = "adres: {straat: Balistraat, huisnummer: '48', plaats: Voorbeeldstad}\n"
    there, _ = read(f"naam: De Eik\ncategorie: huis-van-de-wijk\n{adres}{CHECKED}", f"data/voorzieningen/{file}")
    assert there
    draft = Draft(replace(context(), entries=[there]))
    script = Script({"heet": "De Es", "Wat voor": "huis-van-de-wijk", "straat": "Kerkweg", "Waar?": "gebeld"})
    interview(draft, script.terminal)
    assert any(f"[{town or draft.context.regio.regio}]" in question for question in script.asked)


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
