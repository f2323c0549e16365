"""What is said when an address cannot be looked up, or not with certainty: each case has a sentence of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sociale_kaart.problems import Level, Problem, Rule, Say

SECRET = Rule(
    "geheim-niet-opgezocht",
    Say(
        "Het adres van deze plek is geheim, of kan dat zijn. Er is niets opgezocht of verstuurd.",
        "This place's address is secret, or may be. Nothing was looked up or sent.",
    ),
    Say(
        "Mag iedereen het weten? `kaart check` zegt wat er dan moet veranderen.",
        "May everyone know it? `kaart check` says what has to change.",
    ),
    Level.HINT,
)
INCOMPLETE = Rule(
    "adres-niet-compleet",
    Say(
        "Zonder postcode en huisnummer is niet zeker welk adres dit is; het is niet opgezocht.",
        "Without a postcode and house number it is not certain which address this is; it was not looked up.",
    ),
    Say("Vul `postcode` en `huisnummer` aan.", "Add `postcode` and `huisnummer`."),
    Level.WARNING,
)
NOT_FOUND = Rule(
    "adres-niet-gevonden",
    Say(
        "{read} bestaat niet volgens {services}.{nearest}",
        "{read} does not exist according to {services}.{nearest}",
    ),
    Say(
        "Kijk postcode en huisnummer na, of zet `locatie` er met de hand bij.",
        "Check the postcode and house number, or add `locatie` by hand.",
    ),
    Level.WARNING,
)
NEAREST = Say(" Wel gevonden: {found}.", " Match instead: {found}.")
SEVERAL = Rule(
    "adres-niet-eenduidig",
    Say(
        "{read} kan meer dan één deur zijn: {found}. Er is niets gekozen.",
        "{read} may be more than one door: {found}. None was chosen.",
    ),
    Say(
        "Zet de goede letter of het goede cijfer bij `toevoeging`.", "Put the right letter or digit under `toevoeging`."
    ),
    Level.WARNING,
)
OTHER_STREET = Rule(
    "adres-andere-straat",
    Say(
        "{read} ligt volgens {services} aan {found}, en hier staat een andere straat.",
        "According to {services}, {read} is in {found}, but this file gives another street.",
    ),
    Say("Kijk na of de straat of de postcode klopt.", "Check whether the street or the postcode is right."),
    Level.WARNING,
)
OUTSIDE = Rule(
    "adres-buiten-de-regio",
    Say(
        "{read} ligt op lat {lat}, lon {lon}, en dat is buiten {regio}. Er is niets opgeschreven.",
        "{read} is at lat {lat}, lon {lon}, which is outside {regio}. Nothing was written.",
    ),
    Say("Kijk na of het adres klopt.", "Check whether the address is right."),
    Level.WARNING,
)
DOWN = Rule(
    "adresdienst-werkt-niet",
    Say(
        "Er kwam geen bruikbaar antwoord van {services} ({reason}). Dit adres is niet opgezocht.",
        "There was no usable answer from {services} ({reason}). This address was not looked up.",
    ),
    Say(
        "Probeer het later opnieuw met dezelfde opdracht; wat al gevonden is, blijft staan.",
        "Try again later with the same command; what has been found is kept.",
    ),
)
ALL_DOWN = Rule(
    DOWN.id,
    Say(
        "Er kwam geen bruikbaar antwoord van {services} ({reason}). {count} adressen zijn niet opgezocht; dit is het "
        "eerste.",
        "There was no usable answer from {services} ({reason}). {count} addresses were not looked up; this is the "
        "first.",
    ),
    DOWN.remedy,
)
NO_CONNECTION = Say("geen verbinding; is er internet?", "no connection; is there internet?")
CANNOT_WRITE = Rule(
    "bestand-niet-aan-te-vullen",
    Say(
        "`locatie` kan hier niet vanzelf bij worden gezet: lat {lat}, lon {lon}.",
        "`locatie` cannot be added here automatically: lat {lat}, lon {lon}.",
    ),
    Say("Zet het er met de hand bij: `{example}`", "Add it by hand: `{example}`"),
    Level.WARNING,
)


def said_once(problems: Iterable[Problem]) -> list[Problem]:
    """The same problems; that a service is down is said once, with how many addresses it kept from being found."""
    found: list[Problem] = []
    down: dict[str, list[Problem]] = {}
    for problem in problems:
        if problem.rule is DOWN:
            down.setdefault(str(problem.values), []).append(problem)
        else:
            found.append(problem)
    return [*found, *map(_together, down.values())]


def _together(problems: list[Problem]) -> Problem:
    first = problems[0]
    if len(problems) == 1:
        return first
    return replace(first, rule=ALL_DOWN, values={**first.values, "count": len(problems)})
