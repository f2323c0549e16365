"""All that one can do at a place, judged together: by the form as by `kaart check`."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import Any

from offers_asked import asked, context, entry_of

from sociale_kaart.checks import on_offer
from sociale_kaart.reading.places import parse_place
from sociale_kaart.tools.yaml_text import place_text
from support.form_rows import TODAY, row
from support.node import in_node

WHOLE = """
import { compose } from "./templates/assets/js/form/hours.mjs";
import { offerProblems } from "./templates/assets/js/form/offer_problems.mjs";
import { finished } from "./templates/assets/js/form/place.mjs";
const { places, form, vandaag } = JSON.parse(readFileSync(0, "utf8"));
say(places.map(({ uren, aanbod }) => {
  const values = { naam: "De Proef", categorie: ["huis-van-de-wijk"], controle: { datum: vandaag, bron: "gebeld" } };
  const plek = { values, uren, aanbod, waar: "deur" };
  const found = offerProblems({ form, plek, vandaag });
  return { values: finished(plek, form), found: found.map(({ pad, said }) => [pad, said.regel, said.melding]) };
}));
"""
RULES = (on_offer.TWICE, on_offer.NO_TIME, on_offer.PAST, on_offer.OUTSIDE)


def offer(rng: random.Random, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """A thing on offer at the given rows of hours, or at one of its own; now and then with a first or a last day."""
    days = [date.fromordinal(TODAY.toordinal() + rng.randint(-40, 60)).isoformat() for _ in range(2)]
    values: dict[str, Any] = {"naam": {"nl": rng.choice(["Yoga", "Yoga!", "Soep"])}}
    values |= {key: day for key, day in zip(("van", "tot"), sorted(days), strict=True) if rng.random() < 0.25}
    own = rng.choice([[], rows, [row(rng)], [row(rng), row(rng)], [late(rng)]])
    return {"blok": True, "values": values, "uren": own}


def late(rng: random.Random) -> dict[str, Any]:
    """A day that is past, or to come."""
    day = date.fromordinal(TODAY.toordinal() + rng.randint(-9, 9)).isoformat()
    return {"soort": "dag", "van": day, "tijden": [["10:00", "12:00"]]}


def places() -> list[dict[str, Any]]:
    rng = random.Random(16)
    found = []
    for _ in range(400):
        rows = [row(rng) for _ in range(rng.randint(0, 3))]
        found.append({"uren": rows, "aanbod": [offer(rng, rows) for _ in range(rng.randint(1, 3))]})
    return found


def test_the_form_and_the_check_agree_about_each_as_a_whole() -> None:
    given = places()
    seen = set()
    for said in in_node(WHOLE, {"places": given, "form": asked(), "vandaag": TODAY.isoformat()}):
        found = on_offer.check_offers(replace(context(), entries=[entry_of(place_text(said["values"]))]))
        python = sorted((p.position.field.split(".")[1], p.rule.id, str(p.rule.message("nl", p.values))) for p in found)
        script = sorted((str(int(pad.split(".")[1]) + 1), rule, message) for pad, rule, message in said["found"])
        assert script == python, place_text(said["values"])
        seen |= {rule for _, rule, _ in python}
    assert seen == {rule.id for rule in RULES}


def test_a_last_day_before_the_first_is_said() -> None:
    values = {"naam": {"nl": "Yoga"}, "van": "2026-12-02", "tot": "2026-12-01"}
    given = [{"uren": [], "aanbod": [{"blok": True, "values": values, "uren": []}]}]
    [said] = in_node(WHOLE, {"places": given, "form": asked(), "vandaag": TODAY.isoformat()})
    _, problems = parse_place(place_text(said["values"]), "proef", "proef.yml")
    assert [(rule, message) for _, rule, message in said["found"]] == [
        (p.rule.id, p.rule.message("nl", p.values)) for p in problems
    ]


SECRET = """
import { offerProblems } from "./templates/assets/js/form/offer_problems.mjs";
import { finished } from "./templates/assets/js/form/place.mjs";
const { form } = JSON.parse(readFileSync(0, "utf8"));
const blok = { naam: { nl: "Praatgroep" }, organisatie: "x", contact: { website: "fout" } };
const plek = { values: { naam: "De Roos", categorie: ["vrouwenopvang"] }, uren: [], waar: "deur" };
plek.aanbod = [{ blok: true, values: blok, uren: [{ soort: "afspraak" }] }];
say([offerProblems({ form, plek, vandaag: "2026-11-21" }), finished(plek, form).aanbod]);
"""


def test_what_a_secret_place_offers_says_nothing_of_others() -> None:
    """`geheim-adres-aanbod`: one could look up where it is."""
    said, written = in_node(SECRET, {"form": asked()})
    assert said == []
    assert written == [{"id": "praatgroep", "naam": {"nl": "Praatgroep"}, "openingstijden": ["op afspraak"]}]
