"""Lists of what honest people write and of what slips in: refused and found in the shares that were promised."""

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


def texts(name: str) -> Iterator[tuple[str, str]]:
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


def test_hardly_anybody_honest_is_refused() -> None:
    given = list(texts("onschuldig.yml"))
    refused = [one for one in given if is_found(*one)]
    assert len(given) >= 300
    assert len(refused) <= len(given) / 100, refused


def test_nearly_all_that_is_a_persons_is_found() -> None:
    given = list(texts("ontwijkend.yml"))
    missed = [one for one in given if not is_found(*one)]
    assert len(given) >= 300
    assert len(missed) <= len(given) / 20, missed
