"""A region of any number of places for scripts/bench.py: the sample region's words, and places made up by dice.

The same number gives the same places, byte for byte.
"""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import yaml

import bench_variety

ROOT = Path(__file__).resolve().parent.parent
# Few places have the same hours, so times differ by quarters of an hour.
HOURS = (
    ["ma-vr {begin}-{eind}", "feestdagen gesloten"],
    ["di, do 19:00-21:00", "za {begin}-14:00 (op afspraak)"],
    ["ma-do {begin}-12:30", "ma-do 13:30-{eind}", "vr {begin}-12:30", "schoolvakanties gesloten"],
    ["1e en 3e woensdag 13:30-{eind}"],
    ["laatste vrijdag {begin}-{eind}", "juli en augustus gesloten"],
    ["ma-zo {begin}-22:00"],
    ["op afspraak"],
    ["altijd open"],
)
FIRST = ["Bonte", "Groene", "Oude", "Nieuwe", "Open", "Warme", "Kleine", "Blauwe", "Gouden", "Stille", "Vrolijke"]
SECOND = ["Haven", "Meent", "Tafel", "Spil", "Linde", "Brug", "Hoek", "Kamer", "Molen", "Werf", "Akker", "Kring"]
STREETS = ["Beukenstraat", "Lindelaan", "Kerkweg", "Molenkade", "Havenplein", "Schoolstraat", "Dorpsweg", "Parklaan"]
WORDS = {
    "nl": "samen koffie drinken eten en praten met buren hulp bij brieven formulieren leren fietsen koken muziek "
    "maken voor jong en oud in de buurt elke week opnieuw welkom zonder afspraak vragen over geld werk en wonen",
    "en": "drink coffee together eat and talk with neighbours help with letters forms learn to cycle cook make music "
    "for young and old in the neighbourhood every week welcome without appointment questions about money and work",
    "ar": "شرب القهوة معا وتناول الطعام والحديث مع الجيران مساعدة في الرسائل والنماذج تعلم ركوب الدراجات والطبخ "
    "للصغار والكبار في الحي كل أسبوع مرحبا بكم دون موعد أسئلة عن المال والعمل والسكن",
}


def make(folder: Path, count: int, languages: list[str], *, varied: bool = False) -> Path:
    """The region in `folder`, made from scratch; returns it. `varied`: no two places are alike (bench_variety.py)."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("voorzieningen"))
    for language in languages:
        source = ROOT / "content" / language
        shutil.copytree(source if source.is_dir() else ROOT / "content" / "en", folder / "content" / language)
    _settings(folder, languages)
    dice = random.Random(count)  # noqa: S311 - nothing is secret here
    spots, kinds = _spots(), _kinds()
    for number in range(count):
        place = _place(dice, number, spots, kinds[number % len(kinds)])
        name = bench_variety.vary(dice, number, place) if varied else f"plek-{number:05}"
        path = folder / "data" / "voorzieningen" / f"{number // 200:03}" / f"{name}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            yaml.dump(place, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False), encoding="utf-8"
        )
    return folder


def _settings(folder: Path, languages: list[str]) -> None:
    settings = yaml.load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    own = settings["plugins"][0]["sociale-kaart"]
    own |= {"talen": languages, "naam": dict.fromkeys(languages, "Proef"), "voorbeeld": "ja"}
    own["druk"] = {"bladen": []}  # scripts/bench_print.py measures the sheets
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")


def _kinds() -> list[tuple[str, bool]]:
    """Every category of the sample region, and whether its address is secret."""
    text = (ROOT / "data" / "categorieen.yml").read_text(encoding="utf-8")
    found = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506
    return [(key, entry.get("geheim_adres") == "ja") for key, entry in found.items()]


def _spots() -> list[tuple[float, float, str]]:
    """Where real places are, and in which area: on dry land."""
    loaded = (
        yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)  # noqa: S506
        for path in sorted((ROOT / "data" / "voorzieningen").rglob("*.yml"))
    )
    return [
        (float(p["locatie"]["lat"]), float(p["locatie"]["lon"]), p["gebied"])
        for p in loaded
        if "locatie" in p and "gebied" in p
    ]


def _texts(dice: random.Random, words: int, share: float = 0.7) -> dict[str, str]:
    """Dutch always, the other languages often."""
    return {
        code: _sentences(dice, text.split(), words)
        for code, text in WORDS.items()
        if code == "nl" or dice.random() < share
    }


def _sentences(dice: random.Random, choice: list[str], words: int) -> str:
    """Of usual length, as volunteers write; one in 40 is too long, so `kaart check` has a hint for one place in 30."""
    found = []
    while words > 0:
        count = min(words, 24 if dice.random() < 1 / 40 else dice.randint(5, 16))
        found.append(" ".join(dice.choices(choice, k=count)).capitalize() + ".")
        words -= count
    return " ".join(found)


def _place(
    dice: random.Random,
    number: int,
    spots: list[tuple[float, float, str]],
    kind: tuple[str, bool],
) -> dict[str, Any]:
    category, is_secret = kind
    place: dict[str, Any] = {
        "naam": f"De {dice.choice(FIRST)} {dice.choice(SECOND)} {number}",
        "categorie": category,
        "samenvatting": _texts(dice, 10),
        "contact": {"telefoon": f"020 {dice.randint(200, 799)} {dice.randint(1000, 9999)}"},
        "drempel": {
            "kosten": dice.choice(["gratis", "betaald", "onbekend"]),
            "aanmelden": [dice.choice(["inloop", "bellen"])],
        },
        "controle": {"datum": f"2026-{dice.randint(1, 10):02}-{dice.randint(1, 28):02}", "bron": "gebeld"},
    }
    if is_secret:
        # One name for all: with a number it looks like a street, and some others are like what stands in the city.
        place["naam"] = "De Open Kring Vlinder"
        # And a number that nobody else has: by dice alone some of 50,000 places would give another one away.
        place["contact"] = {"telefoon": f"020 19{number // 10000 % 10} {number % 10000:04}"}
    if dice.random() < 0.8:
        place["openingstijden"] = _hours(dice)
    if dice.random() < 0.5:
        place |= {"omschrijving": _texts(dice, 45), "aanbod": [_texts(dice, 5) for _ in range(3)]}
    if dice.random() < 0.5:
        place |= {"talen": ["nl", "en"], "doelgroep": ["iedereen"], "toegankelijk": {"rolstoel": "ja"}}
    return place if is_secret else place | _door(dice, spots, number)


def _hours(dice: random.Random) -> list[str]:
    begin, eind = (f"{dice.randint(low, low + 3):02}:{dice.choice((0, 15, 30, 45)):02}" for low in (8, 15))
    return [line.format(begin=begin, eind=eind) for line in dice.choice(HOURS)]


def _door(dice: random.Random, spots: list[tuple[float, float, str]], number: int) -> dict[str, Any]:
    """An address nobody else has, near a spot where there really is a place."""
    lat, lon, gebied = dice.choice(spots)
    shift = (dice.uniform(-0.0004, 0.0004), dice.uniform(-0.0004, 0.0004))
    postcode = f"10{dice.randint(11, 99)} {dice.choice('ABCDEFG')}{dice.choice('HJKLMN')}"
    house = str(number % 99_999 + 1)  # of five digits at most
    adres = {"straat": dice.choice(STREETS), "huisnummer": house, "postcode": postcode, "plaats": "Amsterdam"}
    where = {"lat": round(lat + shift[0], 5), "lon": round(lon + shift[1], 5), "bron": "pdok"}
    return {"adres": adres, "locatie": where, "gebied": gebied}
