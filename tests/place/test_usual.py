"""What is usual for a kind stands at the question, as usual; it is never told as known of this place."""

from __future__ import annotations

import pytest

from sociale_kaart.outputs import site
from sociale_kaart.outputs.exports.place_json import item
from sociale_kaart.outputs.finder import columns
from sociale_kaart.place.declaration import Section
from sociale_kaart.rendering.feiten import Overzicht, feiten
from support.one_fact import BASE, with_place

TEAM = BASE.replace("huis-van-de-wijk", "buurtteam")  # usually free, and without a referral
COSTS = "drempel: {kosten: betaald}\n"


def found(text: str) -> Overzicht:
    catalogue = with_place(text)
    return feiten(Section.DREMPEL, catalogue, catalogue.voorzieningen[0], "nl")


def test_usual_is_said_where_the_place_says_nothing() -> None:
    here = found(TEAM)
    assert [feit.woord for feit in here.meestal] == ["Gratis", "Je hebt geen verwijzing nodig"]
    assert not here.bekend
    assert "wat het kost" not in here.onbekend
    assert "of je zo kunt binnenlopen" in here.onbekend


def test_what_the_place_says_itself_comes_instead() -> None:
    here = found(TEAM + COSTS)
    assert [feit.woord for feit in here.bekend] == ["Je betaalt ervoor"]
    assert [feit.woord for feit in here.meestal] == ["Je hebt geen verwijzing nodig"]


def test_programs_and_filters_are_not_told_what_is_usual() -> None:
    catalogue = with_place(TEAM)
    assert "drempel" not in item(catalogue, catalogue.voorzieningen[0])
    document = columns.document(catalogue, "nl")
    assert document["plekken"]["wel"] == 0  # no place has any of them


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
@pytest.mark.parametrize("own", ["", "samenvatting: {nl: Het team in de Balistraat., ar: نص}\n"])
def test_the_explanation_of_the_kind_stays_whoever_says_more(language: str, own: str) -> None:
    catalogue = with_place(TEAM + own)
    ((_, content), *_) = site.place_page(catalogue, language, site.shared(catalogue).urls, "proef")
    kind = catalogue.woorden.categorieen["buurtteam"]
    for said in (kind.uitleg, kind.eerste_keer):
        assert said[language] in content.decode()
