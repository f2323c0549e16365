"""What is said when an address cannot be looked up, or not with certainty: each case has a sentence of its own."""

from __future__ import annotations

from sociale_kaart.problems import Level, Rule, Say

SECRET = Rule(
    "geheim-niet-opgezocht",
    Say(
        "Het adres van deze plek is geheim, of haar categorie is niet bekend. Er is niets opgezocht of verstuurd.",
        "This place's address is secret, or its category is not known. Nothing was looked up or sent.",
    ),
    Say("Hier hoef je niets te doen.", "There is nothing to do here."),
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
CANNOT_WRITE = Rule(
    "bestand-niet-aan-te-vullen",
    Say(
        "`locatie` kan hier niet vanzelf bij worden gezet: lat {lat}, lon {lon}.",
        "`locatie` cannot be added here automatically: lat {lat}, lon {lon}.",
    ),
    Say("Zet het er met de hand bij: `{example}`", "Add it by hand: `{example}`"),
    Level.WARNING,
)
