"""Where a reader goes with a question about a place without a number: by what is known, and never in a circle."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sociale_kaart.asking import Asking, Uitweg
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.pages.vragen import vragen
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.lijn import Lijn
from support.one_fact import region

CHECK = {"datum": "2026-07-22", "bron": "gebeld"}
DOOR = {"straat": "Balistraat", "plaats": "Amsterdam"}
LINE = Lijn.model_validate({"nummer": "020 123 4567", "naam": {"nl": "De gemeente"}})


def place(id: str, kind: str = "zwembad", **more: Any) -> Voorziening:
    return Voorziening.model_validate({"id": id, "naam": id.title(), "categorie": [kind], "controle": CHECK, **more})


def asked(*places: Voorziening, vraag_aan: tuple[str, ...] = ("buurtteam",), lijn: Lijn | None = None) -> Catalogue:
    here = region()
    regio = here.regio.model_copy(update={"vraag_aan": vraag_aan, "lijn": lijn})
    return replace(here, region=replace(here.region, regio=regio), voorzieningen=places)


def way(*places: Voorziening, **settings: Any) -> Uitweg:
    """Of the first of these places."""
    catalogue = asked(*places, **settings)
    return Asking(catalogue, catalogue.voorzieningen).way(places[0])


TEAM = place("team", "buurtteam", adres=DOOR, gebied="oost")


def test_a_place_that_can_be_reached_needs_no_other() -> None:
    for contact in ({"website": "https://voorbeeld.nl"}, {"email": "info@voorbeeld.nl"}, {"telefoon": "020 123 4567"}):
        assert way(place("bad", contact=contact), TEAM, lijn=LINE) == Uitweg()


def test_a_team_does_not_lead_to_teams() -> None:
    assert way(TEAM, place("ander-team", "buurtteam", adres=DOOR)).vraag_aan == ()
    assert way(TEAM, vraag_aan=("team",)).vraag_aan == ()
    assert way(TEAM).langs
    assert [line.id for line in way(TEAM).hulplijnen] == ["veilig-thuis", "geldfit"]


def test_others_lead_to_a_team_nearby_by_name_and_else_to_the_list_of_teams() -> None:
    assert way(place("bad", gebied="oost"), TEAM).vraag_aan == ("team",)
    assert way(place("bad", gebied="west"), TEAM).vraag_aan == ("buurtteam",)
    far = place("team", "buurtteam", contact={"website": "https://voorbeeld.nl"}, gebied="oost", werkgebied=["west"])
    assert way(place("bad", gebied="west"), far).vraag_aan == ("team",)
    many = [place(f"team-{n}", "buurtteam", adres=DOOR, gebied="oost") for n in range(4)]
    assert way(place("bad", gebied="oost"), *many).vraag_aan == ("buurtteam",)


def test_of_many_teams_in_an_area_the_nearest_are_named_the_nearest_first() -> None:
    here = place("bad", gebied="oost", locatie={"lat": "52.35", "lon": "4.9"})
    teams = [
        place(f"team-{n}", "buurtteam", adres=DOOR, gebied="oost", locatie={"lat": lat, "lon": "4.9"})
        for n, lat in enumerate(("52.39", "52.351", "52.34", "52.36", "52.37"))
    ]
    assert way(here, *teams).vraag_aan == ("team-1", "team-2", "team-3")
    assert way(here, *[team.model_copy(update={"locatie": None}) for team in teams]).vraag_aan == ("buurtteam",)


def test_nobody_is_sent_to_who_cannot_be_reached() -> None:
    assert way(place("bad"), place("team", "buurtteam")).vraag_aan == ()
    assert way(place("bad"), place("team", "buurtteam", adres=DOOR, status="tijdelijk-gesloten")).vraag_aan == ()
    assert way(place("bad"), place("huis", adres=DOOR), vraag_aan=("huis", "weg")).vraag_aan == ("huis",)


def test_the_regions_own_line_comes_to_every_place_without_a_number() -> None:
    assert way(place("bad"), lijn=LINE).lijn == LINE
    said = vragen(asked(place("bad")), place("bad"), way(place("bad"), lijn=LINE), "ar")
    assert said.lijnen[0][:3] == ("tel:+31201234567", "020 123 4567", "De gemeente")


@pytest.mark.parametrize(
    "more",
    [{}, {"werkgebied": ["oost"], "adres": DOOR}, {"adres": DOOR, "status": "tijdelijk-gesloten"}],
    ids=["no address", "comes to you", "closed"],
)
def test_one_is_sent_to_a_door_only_where_one_can_go_in(more: dict[str, Any]) -> None:
    assert not way(place("bad", **more)).langs


def test_a_secret_place_has_no_door() -> None:
    found = way(place("huis", "vrouwenopvang", adres=DOOR))
    assert not found.langs
    assert [line.id for line in found.hulplijnen] == ["veilig-thuis"]


@pytest.mark.parametrize(
    ("kind", "drempel", "walks_in"),
    [
        ("zwembad", {}, False),
        ("zwembad", {"aanmelden": ["inloop"]}, True),
        ("inloophuis", {}, True),  # usual there
        ("inloophuis", {"aanmelden": ["afspraak"]}, False),
    ],
)
def test_walk_in_is_said_where_that_is_known_or_usual(kind: str, drempel: dict[str, Any], walks_in: bool) -> None:
    here = place("plek", kind, drempel=drempel, adres=DOOR)
    assert vragen(asked(here), here, way(here), "nl").loop_binnen is walks_in


def test_a_place_with_none_of_all_this_leads_nowhere() -> None:
    catalogue = asked(nowhere := place("bad"), place("weg", status="gestopt"))
    asking = Asking(catalogue, catalogue.voorzieningen)
    assert [one.id for one in catalogue.voorzieningen if asking.leads_nowhere(one)] == [nowhere.id]
    assert not Asking(asked(nowhere, lijn=LINE), (nowhere,)).leads_nowhere(nowhere)


def test_no_page_of_the_sample_region_leads_nowhere() -> None:
    asking = Asking(region(), region().voorzieningen)
    assert [v.id for v in region().voorzieningen if asking.leads_nowhere(v) and (v.adres or v.locatie)] == []
