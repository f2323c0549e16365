"""Whose name stands where an organisation should, and what only looks like one."""

from __future__ import annotations

import pytest

from sociale_kaart.checks.people import names
from support.places import CHECKED, MINIMAL, check_one


@pytest.mark.parametrize(
    "text",
    [
        "door Jan",
        "door Fatima el Idrissi",
        "gebeld met Jeroen",
        "gebeld met mw. De Wit",
        "gesproken met de heer Jansen",
        "gemaild met J.P. van der Berg",
        "A. Bakker aan de balie",
        "# Fatima belde: klopt nog",
        "# nagevraagd bij Kees Jansen",
        "# vraag Mohamed naar de sleutel",
    ],
)
def test_is_a_persons_name(text: str) -> None:
    assert list(names(text))


@pytest.mark.parametrize(
    "text",
    [
        "door buurtteam",
        "door Dynamo Amsterdam",
        "door Stichting De Regenboog Groep",
        "door register",
        "gebeld",
        "gebeld met het Leger des Heils",
        "gebeld met Cordaan",
        "gebeld met de balie van De Meevaart",
        "door Anna Buurtteam",
        "https://voorbeeld.nl/contact",
        "Gemeente Amsterdam, open geodata, laag Maatschappelijke voorzieningen",
        "# ingang aan de J. van Galenstraat",
        "# achter het A. Einsteincollege",
        "# de deur aan het Mr. Visserplein",
    ],
)
def test_is_nobodys_name(text: str) -> None:
    assert not list(names(text))


def test_a_place_may_be_called_after_somebody() -> None:
    place = MINIMAL.replace("De Meevaart", "Huis van Johanna") + CHECKED.replace("gebeld", "gebeld met Johanna")
    assert not check_one(place)
    assert check_one(place.replace("Huis van Johanna", "De Meevaart"))
