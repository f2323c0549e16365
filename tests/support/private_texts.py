"""Texts of a place, and whether it is told that what they say is a person's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import yaml

from sociale_kaart.checks import people, personal
from sociale_kaart.problems import Rule
from sociale_kaart.reading.source import FORBIDDEN
from sociale_kaart.tools.yaml_text import place_text
from support import ROOT
from support.places import check_one

LISTS = ROOT / "tests" / "cases" / "privacy"
PRIVACY: tuple[Rule, ...] = (
    personal.PHONE, personal.MAIL, personal.PHONE_IN_TEXT, personal.MAIL_IN_TEXT, personal.BSN, personal.IBAN,
    people.NAME, people.NAME_IN_TEXT, FORBIDDEN,
)  # fmt: skip


def in_fields(name: str) -> Iterator[tuple[str, str]]:
    """Each text of a list with the field that it stands in."""
    for group in yaml.safe_load((LISTS / name).read_bytes()):
        yield from ((group["veld"], text) for text in group["waarden"])


def is_found(field: str, text: str) -> bool:
    """Whether a place that says `text` in `field` is told that this is a person's own."""
    values: dict[str, Any] = {
        "naam": "Nieuwe plek",
        "categorie": ["buurtteam"],
        "contact": {"telefoon": "0800-2000"},
        "controle": {"datum": "2026-11-21", "bron": "gebeld"},
    }
    key, _, inner = field.partition(".")
    if inner.startswith("0."):
        values[key] = [{inner.removeprefix("0."): text}]
    elif inner:
        values[key] = {**values.get(key, {}), inner: text}
    else:
        values[key] = text
    return any(problem.rule in PRIVACY for problem in check_one(place_text(values)))
