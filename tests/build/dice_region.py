"""A region by dice: the small one with places more, and some of a region beside it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

import yaml
from built import KLEIN

PLACES = "data/voorzieningen"
KINDS = ("huis-van-de-buurt", "eettafel", "maatje-aan-huis")
HOURS: tuple[list[str], ...] = (["ma-vr 09:00-17:00"], ["di 10:00-12:00", "za 13:00-15:00"], ["op afspraak"], [])
WORDS = ("koffie", "praten", "eten", "samen", "fietsen", "muziek")


def region(folder: Path, dice: Random, count: int) -> Path:
    """The small region with `count` places more, and some of a region beside it; returns its settings file."""
    shutil.copytree(KLEIN, folder, ignore=shutil.ignore_patterns("site", ".*"))
    for number in range(count):
        write(folder / PLACES / f"extra-{number}.yml", place(dice, number))
    config = folder / "mkdocs.yml"
    text = config.read_text("utf-8")
    config.write_text(text.replace("regio: Testzutphen", "regio: Testzutphen\n      buren: [naast]"), encoding="utf-8")
    (folder / "data" / "buren").mkdir()
    (folder / "data" / "buren" / "naast.json").write_text(json.dumps(_beside(dice)), encoding="utf-8")
    return config


def _beside(dice: Random) -> dict[str, Any]:
    """What the other region publishes. Those that cannot be called lead to somebody here."""
    places = []
    for number in range(4):
        one = {key: value for key, value in place(dice, number).items() if key not in {"gebied", "openingstijden"}}
        url = {"nl": f"https://naast.example/plek/buurman-{number}/"}
        places.append({**one, "id": f"buurman-{number}", "categorie": [one["categorie"]], "url": url})
    return {"versie": 2, "regio": {"naam": "Naast"}, "voorzieningen": places}


def place(dice: Random, number: int) -> dict[str, Any]:
    found: dict[str, Any] = {
        "naam": f"{dice.choice(['Anker', 'Boei', 'Zeil', 'Mast'])} {number} {dice.randint(10, 99)}",
        "categorie": dice.choice(KINDS),
        "samenvatting": {"nl": some_text(dice), "en": some_text(dice)},
        "gebied": dice.choice(["overkant", "hanzehoek"]),
        "adres": {"straat": "Kade", "huisnummer": str(number + 1), "postcode": "7202 EF", "plaats": "Testzutphen"},
        "locatie": {"lat": round(dice.uniform(52.11, 52.15), 4), "lon": round(dice.uniform(6.16, 6.24), 4)},
        "controle": {"datum": f"2026-{dice.randint(1, 10):02}-{dice.randint(1, 28):02}", "bron": "gebeld"},
    }
    if dice.random() < 0.6:  # the others are asked elsewhere, or at the door
        found["contact"] = {"telefoon": f"0575 {dice.randint(200000, 799999)}"}
    if hours := dice.choice(HOURS):
        found["openingstijden"] = hours
    return found


def some_text(dice: Random) -> str:
    return f"Hier is {dice.choice(WORDS)} en {dice.choice(WORDS)}."


def write(path: Path, value: Mapping[str, Any]) -> None:
    path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False), encoding="utf-8")
