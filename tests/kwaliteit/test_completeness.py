"""How complete and fresh a place is: what one counts by hand in the data that everybody can fetch."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from naive_quality import points

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.kwaliteit.asking_for import to_ask
from sociale_kaart.kwaliteit.completeness import kwaliteit, weighed
from sociale_kaart.outputs.exports import place_json
from support import ROOT
from support.agenda_region import many
from support.many_places import many_places
from support.one_fact import region
from support.places import TODAY, context, read

CASES = yaml.load((ROOT / "tests/cases/kwaliteit/plekken.yml").read_bytes(), Loader=yaml.CBaseLoader)


def _with_offers() -> Catalogue:
    return many(240, 6)


def _many() -> Catalogue:
    return many_places(1000)


@pytest.mark.parametrize("made", [region, _with_offers, _many], ids=["the sample", "with offers", "a thousand"])
def test_it_equals_a_count_over_the_published_data(made: Any) -> None:
    catalogue: Catalogue = made()
    differ = []
    for place in catalogue.voorzieningen:
        item = json.loads(json.dumps(place_json.item(catalogue, place)))
        kind = catalogue.woorden.categorieen[place.hoofdcategorie]
        secret = is_secret(place, catalogue.woorden)
        naive = points(item, secret=secret, months=kind.controle_maanden, today=catalogue.today)
        found = kwaliteit(place, catalogue.woorden, catalogue.today)
        if (found.gevraagd, found.bekend, round(found.vers, 6)) != (*naive[:2], round(naive[2], 6)):
            differ.append((place.id, found, naive))
    assert differ == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["zin"])
def test_a_place_is_as_good_as_what_is_known_of_it(case: dict[str, str]) -> None:
    entry, problems = read(case["plek"])
    assert entry, problems
    found = kwaliteit(entry.voorziening, context().woorden, TODAY)
    assert (found.gevraagd, found.bekend) == (int(case["gevraagd"]), int(case["bekend"]))
    assert found.vers == pytest.approx(float(case["vers"]), abs=0.001)
    assert (found.ontbreekt[0].path if found.ontbreekt else "") == case["eerst"]
    assert found.procent == round(100 * found.bekend * found.vers / found.gevraagd)


def test_what_residents_ask_first_weighs_most() -> None:
    first = [fact.path for fact in weighed()[:4]]
    assert {*first} == {"openingstijden", "contact.telefoon", "drempel.kosten", "drempel.aanmelden"}
    assert all(fact.declared.asked for fact in weighed()), "what counts is asked in the form"


def test_what_to_ask_is_said_in_the_words_of_the_form_and_not_endlessly() -> None:
    entry, _ = read(CASES[0]["plek"])
    assert entry
    found = kwaliteit(entry.voorziening, context().woorden, TODAY)
    assert to_ask(found, "nl") == "vraag: Openingstijden, Telefoon, Kost het geld?, Hoe kom je binnen?, en nog 6"
    complete, _ = read(CASES[1]["plek"])
    assert complete
    assert to_ask(kwaliteit(complete.voorziening, context().woorden, TODAY), "en") == "ask if everything is still right"
