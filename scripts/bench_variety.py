"""Places that differ as those of a real region do: names, streets, hours and every fact; unknown is the commonest.

For measuring what a file of many places weighs: what repeats itself packs too well to tell anything.
"""

from __future__ import annotations

import random
from typing import Any

from sociale_kaart.tools.new.draft import slug

KINDS = [
    "Buurthuis",
    "Wijkcentrum",
    "Huiskamer",
    "Inloop",
    "Ontmoetingsruimte",
    "Speeltuin",
    "Sporthal",
    "Stichting",
    "Atelier",
    "Buurtkamer",
]
MIDDLES = ["De", "Het", "'t", "Van", "Aan de", "Rond de", "Onze", "Bij de", "Op de", ""]
STEMS = [
    "Amstel",
    "Beuken",
    "Ceder",
    "Dapper",
    "Eiken",
    "Flier",
    "Gouden",
    "Haver",
    "Iepen",
    "Javaanse",
    "Kastanje",
    "Linden",
    "Meidoorn",
    "Noorder",
    "Olijf",
    "Populier",
    "Quelle",
    "Rozen",
    "Sering",
    "Tulpen",
    "Uiver",
    "Vlier",
    "Wilgen",
    "IJssel",
    "Zonne",
    "Bosch",
    "Cornelis",
    "Dirk",
    "Elisabeth",
    "Frederik",
    "Gerrit",
    "Hendrik",
    "Isaac",
    "Jacob",
    "Karel",
    "Lodewijk",
    "Maria",
    "Nicolaas",
    "Oscar",
    "Pieter",
    "Rembrandt",
    "Sara",
    "Theo",
    "Ursula",
    "Vincent",
    "Willem",
    "Anna",
    "Zeeburg",
]
ENDS = [
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "hof",
    "dijk",
    "gracht",
    "pad",
    "singel",
    "dreef",
    "burg",
    "oever",
    "stede",
    "hoek",
    "kamer",
    "tuin",
    "poort",
    "werf",
    "huis",
]
SPOKEN = ["nl", "en", "ar", "tr", "pl", "ti", "so", "uk", "es", "fr", "fa", "zh"]
GROUPS = ["iedereen", "kinderen", "jongeren", "volwassenen", "ouderen"]
DAYS = ["ma-vr", "ma-do", "di-za", "ma, wo, vr", "di, do", "wo", "za", "ma-zo", "vr, za", "ma", "1e en 3e woensdag"]
MORE = ["feestdagen gesloten", "schoolvakanties gesloten", "24 december 09:00-12:00", "juli en augustus gesloten"]


def vary(dice: random.Random, number: int, place: dict[str, Any]) -> str:
    """Change the place of bench_region.py; the name of its file."""
    has_door = "adres" in place
    place["naam"] = _name(dice, number, has_door)
    if has_door:
        place["adres"] |= {"straat": dice.choice(STEMS) + dice.choice(ENDS), "huisnummer": str(dice.randint(1, 400))}
    place.pop("openingstijden", None)
    for key, value in _facts(dice).items():
        if value is not None:
            place[key] = value
    ends = ["2", "nieuw", "oud", "groep"] if has_door else ["nieuw", "oud", "groep"]  # a number could be a house's
    name = slug(place["naam"])
    return name if dice.random() < 0.8 else f"{name}-{dice.choice(ends)}"


def _name(dice: random.Random, number: int, has_door: bool) -> str:
    if not has_door:  # a place with a secret address may have nothing that looks like a street
        return f"Opvang Veilig {_letters(number)}"
    parts = [dice.choice(KINDS), dice.choice(MIDDLES), dice.choice(STEMS) + dice.choice(ENDS), dice.choice(STEMS)]
    return " ".join(filter(None, [*parts, _letters(number)]))


def _letters(number: int) -> str:
    """A word that no other place has, or two files would have one name."""
    word = ""
    while number:
        number, rest = divmod(number, 21)
        word += "bcdfghjklmnpqrstvwxyz"[rest] + "aeiou"[rest % 5]
    return word.capitalize() or "Nul"


def _facts(dice: random.Random) -> dict[str, Any]:
    return {
        "openingstijden": _hours(dice) if dice.random() < 0.7 else None,
        "drempel": {
            "kosten": dice.choice(["gratis", "vrije-bijdrage", "betaald", "onbekend"]),
            "verwijzing": dice.choice(["niet-nodig", "huisarts", "onbekend", "onbekend"]),
            "aanmelden": dice.sample(["inloop", "bellen", "mailen", "online"], dice.randint(0, 2)),
            "legitimatie": dice.choice(["niet-nodig", "nodig", "onbekend", "onbekend"]),
            "anoniem": dice.choice(["ja", "nee", "onbekend", "onbekend"]),
        },
        "talen": dice.sample(SPOKEN, dice.randint(1, 4)) if dice.random() < 0.5 else None,
        "doelgroep": dice.sample(GROUPS, dice.randint(1, 2)) if dice.random() < 0.5 else None,
        "leeftijd": {"van": dice.choice([0, 4, 12, 18, 55])} if dice.random() < 0.3 else None,
        "toegankelijk": {"rolstoel": dice.choice(["ja", "deels", "nee", "onbekend"])},
    }


def _hours(dice: random.Random) -> list[str]:
    """One to three lines with times on the quarter, often a line about holidays."""
    lines = []
    for days in dice.sample(DAYS, dice.randint(1, 3)):
        begin = dice.randint(8 * 4, 15 * 4)
        end = begin + dice.randint(4, 7 * 4)
        lines.append(f"{days} {_clock(begin)}-{_clock(end)}")
    return lines + dice.sample(MORE, dice.choice([0, 0, 1, 1, 2]))


def _clock(quarters: int) -> str:
    return f"{quarters // 4:02}:{quarters % 4 * 15:02}"
