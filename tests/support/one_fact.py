"""A place that says little, and the same place with one fact more: what an output makes of it is what differs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.place.facts import Fact
from sociale_kaart.reading.places import parse_place
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.yaml_text import place_text

from .sample import sample

TODAY = date(2026, 11, 21)
BASE = """naam: De Meevaart
categorie: huis-van-de-wijk
adres: {straat: Balistraat, plaats: Amsterdam}
locatie: {lat: 52.3630, lon: 4.9341}
controle: {datum: 2026-07-22, bron: gebeld}
"""
PICTURE = """foto: {bestand: proef.jpg, tekst: {nl: Een raam.}, maker: De Buurt, licentie: CC-BY-4.0, datum: 2026-01-02,
  gezichten: toestemming}
"""
NO_DOOR = re.sub(r"(?m)^(adres|locatie):.*\n", "", BASE)
# Another value where the model's own example is what BASE has, or is not there in the sample region.
OTHER: Mapping[str, str] = {
    "naam": "Het Andere Huis",
    "categorie": "[buurtkamer]",
    "adres.straat": "Javastraat",
    "adres.plaats": "Diemen",
    "locatie.lat": "52.3640",
    "locatie.lon": "4.9351",
    "status": "tijdelijk-gesloten",
    "controle.datum": "2026-08-01",
    "controle.bron": "https://voorbeeld.nl/contact",
    "doelgroep": "[jongeren]",
}


def region() -> Catalogue:
    return sample()


def values_of(text: str) -> dict[str, Any]:
    """What a file says, as text only, the way the reader has it."""
    tree, problems = read_tree(text, "proef.yml")
    assert isinstance(tree.value, dict), problems
    return tree.value


def before(fact: Fact) -> str:
    """BASE; without its door where the fact itself takes the pin away, with the keys that it cannot be without."""
    if fact.above == "herkomst.":
        return BASE + "herkomst: {bron: ander-register, id: X-1, gelezen: 2026-10-01}\n"
    if fact.above == "foto.":
        return BASE + PICTURE
    if fact.path == "vertaling":
        return BASE + "samenvatting: {nl: Een huis., en: A house.}\n"
    return NO_DOOR if fact.path == "werkgebied" else BASE


def after(fact: Fact, answer: str = "") -> str:
    """The same file with `answer`, or else any other value, for the fact."""
    values = values_of(before(fact))
    there = values
    *above, last = fact.path.split(".")
    for part in above:
        there = there.setdefault(part, {})
    there[last] = values_of(f"it: {answer or OTHER.get(fact.path) or _any_answer(fact)}")["it"]
    return place_text(values)


def _any_answer(fact: Fact) -> str:
    """The first answer that readers are told, else the model's example."""
    answer = next(iter(fact.declared.answers), "")
    return f"[{answer}]" if answer and fact.veld.is_list else answer or fact.veld.example


def with_place(text: str) -> Catalogue:
    """The sample region with this place and no other."""
    entry, problems = parse_place(text, "proef", "data/voorzieningen/proef.yml")
    assert entry, problems
    lines = entry.voorziening.openingstijden
    hours = {"proef": read_lines(lines)[0]} if lines else {}
    return replace(region(), voorzieningen=(entry.voorziening,), uren=hours)
