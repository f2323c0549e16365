"""The form writes a place's file byte for byte as `kaart new` does."""

from __future__ import annotations

import random
from typing import Any

from sociale_kaart.outputs.form.velden import keys
from sociale_kaart.place.keys import every_key
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.source import decode
from sociale_kaart.tools.documentation import kind_of
from sociale_kaart.tools.yaml_text import place_text
from support.node import in_node

WRITE = """
import { placeText } from "./templates/assets/js/form/yaml.mjs";
const { answers, keys } = JSON.parse(readFileSync(0, "utf8"));
say(answers.map((values) => placeText(values, keys)));
"""
PIECES = [
    "Van der Pek", ": ", " #", "#", ":", ",", "'", '"', "\\", "é", "Ł", "٣", "日本", "\u200c", "\u00a0", "\u2028",
    "[", "]", "{", "}", "- ", "? ", "!", "&", "*", "%", "@", "`", "|", ">", "no", "yes", "null", "12", "1e9", "0x1F",
    "10:30", "1_000", ".5", "~", "<<", "=", "😀", "\t", "\U000e0001", "-", " ", "a", "020 123", "2026-01-01", "ⅷ", "²",
]  # fmt: skip
WHOLE = [
    "ja", "No", "ON", "007", "0o7", "0b1", "1:30", "190:20:30.15", "5.", "5.2e+3", "5e3", "Null", "nULL", "x:", "0",
    "een-twee", "00", "08", "1.", "12e03", "a b", "a  b", "1_", "y", "true", "inf", ".inf", "é", "2026-02-30",
]  # fmt: skip


def texts(rng: random.Random) -> str:
    text = rng.choice(WHOLE) if rng.random() < 0.4 else "".join(rng.choices(PIECES, k=rng.randint(1, 6)))
    if rng.random() < 0.15:
        text += "\n" * rng.randint(1, 2) + rng.choice(PIECES)
    return text


def answers(rng: random.Random) -> dict[str, Any]:
    """A place as somebody may answer: some keys, in any order, some of them empty."""
    found: dict[str, Any] = {}
    paths = [(path, kind_of(veld)) for path, veld in every_key(Voorziening)]
    for path, kind in rng.sample(paths, rng.randint(1, len(paths))):
        part, _, below = path.rpartition(".")
        value: Any = texts(rng) if rng.random() < 0.9 else ""
        if kind == "tekst per taal":
            value = {language: texts(rng) for language in rng.sample(["nl", "en", "ar", "no"], rng.randint(0, 3))}
        elif kind == "lijst van teksten per taal":
            value = [{"nl": texts(rng), **({"en": texts(rng)} if rng.random() < 0.5 else {})} for _ in range(3)]
        elif kind == "lijst":
            ids = ["oost", "centrum", "huis-van-de-wijk"] * rng.choice([1, 1, 5])
            value = rng.sample(ids, rng.randint(0, len(ids))) if rng.random() < 0.5 else [texts(rng) for _ in range(2)]
        elif below in ("lat", "lon", "van", "tot"):
            value = rng.choice([12, 4.9341, 52.36304, 0.5])
        (found.setdefault(part, {}) if part else found)[below] = value
    return found


def test_the_same_answers_give_the_same_bytes() -> None:
    rng = random.Random(6)
    cases = [answers(rng) for _ in range(600)]
    written = in_node(WRITE, {"answers": cases, "keys": keys()})
    for case, text in zip(cases, written, strict=True):
        assert text == place_text(case)
        assert decode(text.encode(), "")[0] or decode(text.encode(), "")[1]
