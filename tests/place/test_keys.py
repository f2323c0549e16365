"""What can be asked of the keys and the facts: their kinds, their orders, and what a declaration holds."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

import pytest
from pydantic import BaseModel, Field

from sociale_kaart.place.declaration import Asked, Declaration, Filter, Output, Section, asked
from sociale_kaart.place.facts import Fact, _declared, by_path, facts, in_section, questions, told
from sociale_kaart.place.keys import Veld, every_key, velden
from sociale_kaart.problems import Say
from support.finder_places import catalogue

NUANCED = Filter("rolstoel", "Wheelchair", ("ja",), ("nee",), nuance=("deels", "Partly"))


def test_a_list_a_text_per_language_and_a_plain_value_are_told_apart() -> None:
    kinds = {path: (fact.veld.is_list, fact.veld.is_text_per_language) for path, fact in by_path().items()}
    assert kinds["talen"] == kinds["openingstijden"] == kinds["drempel.aanmelden"] == (True, False)
    assert kinds["samenvatting"] == kinds["drempel.voorwaarden"] == (False, True)
    assert kinds["aanbod"] == (True, True)
    assert kinds["naam"] == kinds["drempel.anoniem"] == kinds["locatie.lat"] == (False, False)


def test_every_key_is_explained() -> None:
    assert all(fact.veld.info.description and len(fact.veld.info.description) > 10 for fact in facts())
    assert all(fact.veld.example not in {"", "..."} for fact in facts())


def test_what_is_told_after_another_comes_right_behind_it() -> None:
    order = [fact.path for fact in told()]
    moved = {fact.path: fact.declared.after for fact in facts() if fact.declared.after}
    assert moved, "so that this does not hold of nothing"
    for path, goal in moved.items():
        between = order[order.index(goal) + 1 : order.index(path)]
        assert order.index(goal) < order.index(path)
        assert {moved.get(other) for other in between} <= {goal}
    assert [path for path in order if path not in moved] == [fact.path for fact in facts() if fact.path not in moved]


def test_what_is_asked_before_another_comes_right_before_it() -> None:
    order = [fact.path for fact, _ in questions()]
    moved = {fact.path: how.before for fact, how in questions() if how.before}
    assert moved, "so that this does not hold of nothing"
    for path, goal in moved.items():
        between = order[order.index(path) + 1 : order.index(goal)]
        assert order.index(path) < order.index(goal)
        assert {moved.get(other) for other in between} <= {goal}
    rest = [fact.path for fact in facts() if fact.declared.asked and fact.path not in moved]
    assert [path for path in order if path not in moved] == rest


def test_a_section_has_its_facts_in_the_readers_order() -> None:
    for section in Section:
        assert in_section(section) == tuple(fact for fact in told() if fact.declared.section is section)
        assert in_section(section)


def test_a_question_has_words_in_both_languages() -> None:
    assert asked("deur", "Naam", "Name", "Help", "Hulp", before="naam", new=Say("Hoe?", "How?")) == Asked(
        "deur", Say("Naam", "Name"), Say("Hulp", "Help"), "naam", Say("Hoe?", "How?")
    )
    assert asked("deur", "Naam", "Name", "Help") == Asked("deur", Say("Naam", "Name"), Say("", "Help"), "", None)
    for _, how in questions():
        assert how.name.nl
        assert how.name.en
        assert how.help.en


@pytest.mark.parametrize(
    ("answer", "fits", "nuanced"),
    [
        ("ja", True, False),
        ("nee", False, False),
        ("deels", None, True),
        ("onbekend", None, False),
        (("nee", "ja"), True, False),
        (("nee", "deels"), False, True),
        ((), None, False),
        ("e", None, False),
    ],
)
def test_a_filter_judges_an_answer(answer: str | tuple[str, ...], fits: bool | None, nuanced: bool) -> None:
    assert (NUANCED.fits(answer), NUANCED.nuanced(answer)) == (fits, nuanced)
    assert not replace(NUANCED, nuance=None).nuanced(answer)


def test_a_nuance_is_the_whole_answer_and_not_a_part_of_it() -> None:
    assert not replace(NUANCED, nuance=("deel", "Partly")).nuanced("deels")


def test_a_part_that_is_not_there_says_nothing() -> None:
    place = next(v for v in catalogue().voorzieningen if v.id == "blijf")
    assert by_path()["naam"].of(place) == "Blijf"
    assert by_path()["adres.straat"].of(place) is None
    assert by_path()["naam"].fits(place) is None


class Deur(BaseModel):
    straat: str = ""


class Les(BaseModel):
    naam: str = ""


class Plek(BaseModel):
    """A place of which one can see all: each kind of key once."""

    deur: Deur = Deur()
    misschien: Annotated[Deur | None, Field(json_schema_extra={"title": "x"})] = None
    lessen: tuple[Les | str, ...] = ()
    per_taal: dict[str, Les] = {}
    soort: Literal["cursus", "dienst"] | None = None
    eigen: Annotated[str, Field(json_schema_extra={"internal": True})] = ""


def test_a_part_has_keys_of_its_own_and_a_list_or_a_language_has_blocks() -> None:
    below = {veld.name: (veld.part, veld.block) for veld in velden(Plek)}
    assert below == {
        "deur": (Deur, None),
        "misschien": (Deur, None),
        "lessen": (None, Les),
        "per_taal": (None, Les),
        "soort": (None, None),
    }
    assert [veld.info for veld in velden(Plek)] == [Plek.model_fields[name] for name in below]
    assert [path for path, _ in every_key(Plek)] == ["deur.straat", "misschien.straat", "lessen", "per_taal", "soort"]
    assert [path for path, _ in every_key(Deur, "deur.")] == ["deur.straat"]
    assert dict(every_key(Plek))["soort"].words == ("cursus", "dienst")


def test_a_fact_is_what_the_place_says_of_it_and_fits_by_its_answer() -> None:
    place = next(v for v in catalogue().voorzieningen if v.id == "de-meevaart")
    street = Fact("adres.straat", by_path()["adres.straat"].veld, Declaration(left_out={Output.CSV: "proef"}))
    assert street.of(place) == "Balistraat"
    assert [street.is_in(output) for output in (Output.CSV, Output.PAGE)] == [False, True]
    boxes = {path: by_path()[path].fits(place) for path in ("drempel.anoniem", "drempel.aanmelden", "drempel.kosten")}
    assert boxes == {"drempel.anoniem": False, "drempel.aanmelden": True, "drempel.kosten": True}


def test_a_key_that_nothing_is_declared_of_is_told_by_its_path() -> None:
    veld = by_path()["naam"].veld
    assert _declared("naam", veld) is veld.declaration
    with pytest.raises(TypeError, match=r"`deur\.straat` has no declaration"):
        _declared("deur.straat", Veld("straat", Deur.model_fields["straat"], None))
