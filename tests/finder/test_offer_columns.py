"""What places offer, for the finder: true to the offer's own hours, light, and found as itself."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.state import packed
from sociale_kaart.outputs.finder import columns, offer_columns
from sociale_kaart.rendering.offers import offers
from support.agenda_region import many, place, with_places
from support.hours import in_full
from support.node import EVAL, from_node

A_PLACE, AN_OFFER = 60, 40  # bytes, gzip
ROWS = """
import { has } from "./templates/assets/js/finder/bits.mjs";
import { unpack } from "./templates/assets/js/finder/unpack.mjs";
import { slug } from "./templates/assets/js/normalise.mjs";
import { courses } from "./templates/assets/js/finder/courses.mjs";
import { addOffers } from "./templates/assets/js/finder/offers.mjs";
let input = "";
for await (const part of process.stdin.setEncoding("utf8")) input += part;
const [places, packed] = JSON.parse(input);
const data = unpack(places);
const first = data.aantal;
addOffers(data, packed, "nl", { has, slug });
data.tijden = courses(data);
const hours = ({ perioden }) => perioden.map((one) => one.join("-")).join(" ");
const rows = Array.from({ length: data.aantal - first }, (_, n) => first + n);
process.stdout.write(JSON.stringify(rows.map((row) => ({
  plek: data.idOf(row), ...data.stuk(row), ...data.stuk(row).anders, taal: data.stuk(row).hoe.lang,
  uren: hours(data.tijden[data.plekken.uren[row]] ?? { perioden: [] }),
  talen: (data.spreekt[data.plekken.spreekt[row]] ?? []).map((n) => data.talen[n][0]), spot: data.spot(row) ?? null,
  gratis: data.plekken.wel[row] & 1,
}))));
"""


def rows(catalogue: Catalogue, language: str = "nl") -> list[dict[str, Any]]:
    """What the browser makes of it."""
    packed = [columns.document(catalogue, language), offer_columns.document(catalogue, language)]
    found: list[dict[str, Any]] = from_node([*EVAL, ROWS], packed)
    return found


def test_a_lesson_has_the_hours_price_and_languages_of_the_lesson_and_the_spot_of_its_place() -> None:
    house = place(
        "buurthuis",
        "naam: Buurthuis",
        "categorie: huis-van-de-wijk",
        "locatie: {lat: 52.36, lon: 4.93}",
        "openingstijden: [ma-vr 09:00-17:00]",
        "drempel: {kosten: betaald}",
        "talen: [nl]",
        "aanbod:",
        "  - {id: taalles, naam: {nl: Taalles, ar: درس}, categorie: taalhuis, openingstijden: [za 10:00-12:00], "
        "drempel: {kosten: gratis}, talen: [ar]}",
        "  - {id: advies-1, naam: {nl: Advies}}",
    )
    catalogue = with_places(house)
    lesson, advice = rows(catalogue)
    assert lesson["plek"] == advice["plek"] == "buurthuis"
    assert (lesson["naam"], lesson["anker"], lesson["soort"]) == ("Taalles", "#aanbod-taalles", "Taalhuis")
    assert (lesson["talen"], lesson["gratis"], lesson["spot"]) == (["ar"], 1, {"lat": 52.36, "lon": 4.93})
    assert lesson["uren"].startswith("600-720 ")
    assert (advice["anker"], advice["talen"], advice["gratis"]) == ("#aanbod-advies-1", ["nl"], 0)
    arabic, _ = rows(catalogue, "ar")
    assert (arabic["naam"], arabic["taal"], arabic["anker"]) == ("درس", "nl", "#aanbod-taalles")


def test_what_is_at_the_hours_of_its_place_begins_and_ends_on_its_days() -> None:
    house = place(
        "buurthuis",
        "naam: Buurthuis",
        "categorie: huis-van-de-wijk",
        "openingstijden: [ma-vr 09:00-17:00]",
        "aanbod:",
        "  - {id: les, naam: {nl: Les}, van: 2026-12-07, tot: 2026-12-08}",
        "  - {id: hulp, naam: {nl: Hulp}}",
    )
    catalogue = replace(with_places(house), uren={"buurthuis": read_lines(house.openingstijden)[0]})
    lesson, always = rows(catalogue)
    monday = (date(2026, 12, 7) - catalogue.today).days * 24 * 60
    assert lesson["uren"] == " ".join(f"{monday + n * 1440 + 540}-{monday + n * 1440 + 1020}" for n in range(2))
    assert len(always["uren"].split()) > 30


def as_file(document: Mapping[str, object]) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize(("count", "each"), [(60, 60), (5_000, 5)])
def test_it_is_light(count: int, each: int, language: str) -> None:
    catalogue = many(count, each)
    content = json.dumps(
        offer_columns.document(catalogue, language), ensure_ascii=False, separators=(",", ":")
    ).encode()
    an_offer = len(gzip.compress(content, 6)) / sum(len(v.aanbod) for v in catalogue.voorzieningen)
    print(f"{count} offers, {language}: {an_offer:.1f} bytes an offer")
    assert an_offer <= AN_OFFER
    if count > 60:
        content = as_file(columns.document(catalogue, language))
        assert len(gzip.compress(content, 6)) / len(catalogue.voorzieningen) <= A_PLACE


def test_the_hours_are_those_of_each_offer() -> None:
    catalogue = many(300, 5)
    own = [
        in_full(packed(expand(offer.hours, catalogue.feestdagen, catalogue.today), catalogue.today)[0])
        for v in columns.in_order(catalogue)
        for offer in offers(catalogue, v)
    ]
    assert [row["uren"] for row in rows(catalogue)] == own


def test_a_region_without_offers_has_no_such_file() -> None:
    house = place("huis", "naam: Huis", "categorie: huis-van-de-wijk", "aanbod: [{nl: Koffie}]")
    assert list(offer_columns.files(with_places(house), "nl")) == []
