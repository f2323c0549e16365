"""The form says of a place how complete and fresh it is as `kaart due` does."""

from __future__ import annotations

from textwrap import dedent

import yaml

from sociale_kaart.kwaliteit.completeness import kwaliteit
from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.place.facts import facts
from sociale_kaart.reading.places import parse_place
from sociale_kaart.reading.source import decode
from support import ROOT
from support.node import in_node
from support.one_fact import after, before, region
from support.small_region import PLACES

QUALITY = """
import { read } from "./templates/assets/js/form/edit.mjs";
import { finished, placeOf } from "./templates/assets/js/form/place.mjs";
import { quality } from "./templates/assets/js/form/quality.mjs";
const { form, texts, vandaag } = JSON.parse(readFileSync(0, "utf8"));
say(texts.map((text) => quality(finished(placeOf(read(text), form), form), form, vandaag)));
"""
CASES = yaml.load((ROOT / "tests/cases/kwaliteit/plekken.yml").read_bytes(), Loader=yaml.CBaseLoader)


def test_it_is_what_python_says_of_the_same_file() -> None:
    catalogue = region()
    texts = [case["plek"] for case in CASES]
    texts += [dedent(text) for text in PLACES.values()]
    texts += [text for fact in facts() for text in (before(fact), after(fact))]
    files = sorted((ROOT / "data" / "voorzieningen").rglob("*.yml"))[::5]
    texts += [file.read_text(encoding="utf-8") for file in files]
    said = in_node(QUALITY, {"form": form(catalogue, Voice("nl")), "texts": texts, "vandaag": str(catalogue.today)})
    compared = 0
    for text, found in zip(texts, said, strict=True):
        entry, _ = parse_place(decode(text.encode(), "x.yml")[0], "x", "x.yml")
        if entry:
            wanted = kwaliteit(entry.voorziening, catalogue.woorden, catalogue.today)
            missing = [fact.path for fact in wanted.ontbreekt]
            assert (found["procent"], found["ontbreekt"]) == (wanted.procent, missing), text
            assert abs(found["vers"] - wanted.vers) < 1e-9, text
            compared += 1
    assert compared > 100
