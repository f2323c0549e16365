"""Regions for the tests of the agenda: a few places with things to do, or very many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from random import Random

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.normalise import normalise
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.places import parse_place

from .one_fact import region

NAMES = (
    *("Taalcafé", "Samen eten", "Yoga", "Naaien", "Hulp bij formulieren", "Wandelen", "Koffieochtend", "Huiswerkles"),
    *("Schilderen", "Fietsles", "Bingo", "Zumba", "Biljarten", "Spreekuur schulden", "Digicafé", "Kookclub", "Koor"),
)
FOR = ("", "", "voor vrouwen", "voor ouders", "55+", "voor kinderen", "voor nieuwkomers", "voor mantelzorgers")
WITH = ("", "", "in de tuin", "met koffie", "beginners", "gevorderden", "in het Engels", "met Fatima", "in de avond")
HALVES, PRICES, WAYS = ("00", "15", "30"), ("gratis", "betaald", "vrije-bijdrage"), ("inloop", "bellen", "afspraak")
KINDS = ("taalhuis", "buurtrestaurant", "huis-van-de-wijk", "inloophuis")
DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
AREAS = ("centrum", "west", "nieuw-west", "zuid", "oost", "noord", "zuidoost", "weesp")
STREETS = ("Linde", "Kastanje", "Meidoorn", "Berken", "Populieren", "Hazelaar", "Iepen", "Wilgen", "Esdoorn", "Vlier")


def place(id: str, *lines: str) -> Voorziening:
    checked = "controle: {datum: 2026-11-01, bron: gebeld}"
    entry, problems = parse_place("\n".join([*lines, checked, ""]), id, f"data/voorzieningen/{id}.yml")
    assert entry, problems
    return entry.voorziening


def with_places(*places: Voorziening, today: date | None = None) -> Catalogue:
    """These in the sample region, on its day or another."""
    catalogue = replace(region(), voorzieningen=places, uren={})
    return on(catalogue, today) if today else catalogue


def on(catalogue: Catalogue, today: date) -> Catalogue:
    return replace(catalogue, region=replace(catalogue.region, today=today))


def with_hours(lines: Sequence[str], today: date | None = None) -> Catalogue:
    """One place with one thing to do at these times."""
    listed = ", ".join(f'"{line}"' for line in lines)
    offer = f"  - {{id: iets, naam: {{nl: Iets}}, openingstijden: [{listed}]}}"
    house = place("huis", "naam: Huis", "categorie: huis-van-de-wijk", "gebied: oost", "aanbod:", offer)
    return with_places(house, today=today)


def many(count: int, each: int) -> Catalogue:
    """`count` things, `each` of them at one place: named, timed and priced as they are in community centres."""
    throw, places = Random(each), []
    for first in range(0, count, each):
        number = first // each
        street = f"{STREETS[number % 10]}{('straat', 'laan', 'plein', 'kade')[number // 10 % 4]}"
        house = place(
            f"huis-{number}",
            f"naam: Huis {street} {number}",
            "categorie: huis-van-de-wijk",
            f"gebied: {AREAS[number % 8]}",
            f"locatie: {{lat: {52.3 + number * 37 % 1000 / 10_000:.5f}, lon: {4.8 + number * 61 % 2000 / 10_000:.5f}}}",
            "openingstijden: [ma-vr 09:00-17:00]",
        )
        offers = {one.id: one for one in (_offer(throw, first + n) for n in range(min(each, count - first)))}
        places.append(house.model_copy(update={"aanbod": tuple(offers.values())}))
    return with_places(*places)


def _offer(throw: Random, n: int) -> Aanbod:
    begin = 8 + throw.randrange(12)
    name = " ".join(filter(None, (throw.choice(NAMES), throw.choice(FOR), throw.choice(WITH))))
    usual = normalise(name).replace(" ", "-")
    end = begin + throw.randrange(1, 4)
    return Aanbod.model_validate(
        {
            "id": usual if n % 5 and len(usual) < 40 else f"{usual[:30].strip('-')}-{n}",
            "naam": {"nl": name},
            "categorie": throw.choice(KINDS),
            "openingstijden": [f"{throw.choice(DAYS)} {begin:02}:{throw.choice(HALVES)}-{end:02}:30"],
            "drempel": {"kosten": throw.choice(PRICES), "aanmelden": [throw.choice(WAYS)]},
            "talen": ["nl", *throw.sample(("ar", "en", "tr", "uk"), throw.choice((0, 0, 0, 1, 2)))],
        }
    )
