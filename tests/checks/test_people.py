"""Whose name stands where an organisation should, and what only looks like one."""

from __future__ import annotations

import pytest

from sociale_kaart.checks.names import names
from sociale_kaart.checks.people import NAME_IN_TEXT
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


@pytest.mark.parametrize(
    "text",
    [
        "Vraag naar Fatima.",
        "Vraag Kees om de sleutel",
        "Bel Kees de Vries voor een afspraak",
        "Contactpersoon: Mieke de Vries",
        "Mevrouw Jansen doet open",
        "Sandra helpt je met brieven",
        "Ask for Désirée",
    ],
)
def test_visitors_are_sent_to_a_task_unless_the_person_agreed(text: str) -> None:
    place = MINIMAL + f"omschrijving: {{nl: '{text}'}}\n"
    assert [problem.rule for problem in check_one(place + CHECKED)] == [NAME_IN_TEXT]
    assert not check_one(place.replace("4567}", "4567, toestemming: 2026-01-15}") + CHECKED)


@pytest.mark.parametrize(
    "text",
    [
        "Vraag naar de gastvrouw.",
        "Bel het Ouder- en Kindteam",
        "Cursus over Anna Paulowna",
        "Meld je aan bij Cordaan",
        "Bel aan bij de Anna van Burenstraat",
        "Moeders, Jonge vaders en anderen",
    ],
)
def test_a_text_may_speak_of_somebody(text: str) -> None:
    place = MINIMAL + f"omschrijving: {{nl: '{text}'}}\n"
    assert not check_one(place + CHECKED)
