"""Answers of every kind, judged by the form and by `kaart check`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import yaml

from sociale_kaart.checks import Context, Veil, contradictions, last_checked, position, reachable, run_checks
from sociale_kaart.place.field_rules import DATE, OTHER_DATES
from sociale_kaart.problems import Told
from sociale_kaart.reading.places import parse_place
from sociale_kaart.reading.source import decode
from sociale_kaart.tools.new.draft import FILE, SLUG
from sociale_kaart.tools.yaml_text import place_text
from support import ROOT
from support.kinds_of_text import kinds
from support.sample import sample_context

TODAY = date(2026, 11, 21)
LISTS = (
    "form/goede-en-slechte-antwoorden.yml", "privacy/onschuldig.yml", "privacy/ontwijkend.yml",
    "privacy/eerste-gezicht-onschuldig.yml", "privacy/eerste-gezicht-ontwijkend.yml",
)  # fmt: skip
SOME = 6  # of each kind of text
CASES = [
    case for name in LISTS for case in yaml.load((ROOT / "tests/cases" / name).read_bytes(), Loader=yaml.CBaseLoader)
]
# What takes more than the answer itself: the whole place, and the drawing of the map.
LEFT_TO_CHECK = {
    reachable.UNREACHABLE, last_checked.STALE,
    contradictions.UNTOLD, contradictions.CONTRADICTS,
    position.IN_WATER, position.MAYBE_WATER, position.OTHER_AREA,
}  # fmt: skip
JUDGE = """
import { check } from "./templates/assets/js/form/check.mjs";
import { isBlock } from "./templates/assets/js/form/offers.mjs";
import { say as said } from "./templates/assets/js/form/say.mjs";
import { strip } from "./templates/assets/js/form/text.mjs";
const { answers, form, vandaag } = JSON.parse(readFileSync(0, "utf8"));
say(answers.map(({ veld, tekst, values }) => {
  const [, n, own] = /^aanbod\\.(\\d+)\\.(.+)/.exec(veld) ?? [];
  const blok = n && isBlock(values.aanbod[n]) ? values.aanbod[n] : undefined;
  const [velden, at] = blok ? [form.aanbod, own] : [form.velden, veld];
  const vraag = velden.find(({ pad }) => at === pad || at.startsWith(`${pad}.`));
  return check(vraag, strip(tekst), { form, values, vandaag, blok }, at).map((one) => said(one, form.regels));
}));
"""


@dataclass(frozen=True)
class Answer:
    """A value typed in a field, and the whole place with it."""

    veld: str
    tekst: str
    values: dict[str, Any]


def answers() -> Iterator[Answer]:
    made = [
        {"veld": kind.veld, "waarden": kind.some(SOME)}
        for name in ("van-een-mens.yml", "gewoon-van-niemand.yml")
        for kind in kinds(name)
    ]
    for case in (*CASES, *made):
        for text in case["waarden"]:
            values: dict[str, Any] = {
                "naam": "Nieuwe plek",
                "categorie": ["huis-van-de-wijk"],
                "controle": {"datum": "2026-11-21", "bron": "gebeld"},
            }
            if case["veld"].startswith("adres."):
                values["adres"] = {"straat": "Straat", "plaats": "Plaats"}
            for path, value in {**case.get("bij", {}), case["veld"]: text.strip()}.items():
                put(values, path.split("."), value)
            yield Answer(case["veld"], text, values)
    yield from secret_answers()


def secret_answers() -> Iterator[Answer]:
    """What somebody may write of a place where people hide."""
    for path in sorted((ROOT / "tests/cases/geheim").glob("*.yml")):
        for text in yaml.load(path.read_bytes(), Loader=yaml.CBaseLoader):
            yield of_a_shelter(text)
    for name in ("waar-het-is.yml", "gewoon-over-een-veilige-plek.yml"):
        yield from (of_a_shelter(text) for kind in kinds(name) for text in kind.some(SOME))


def of_a_shelter(text: str) -> Answer:
    place = {"naam": "Blijf De Roos", "categorie": ["vrouwenopvang"], "omschrijving": {"nl": text.strip()}}
    return Answer("omschrijving.nl", text, {**place, "controle": {"datum": "2026-11-21", "bron": "gebeld"}})


def put(values: Any, path: list[str], value: str) -> None:
    first, *rest = path
    key: Any = int(first) if isinstance(values, list) else first
    if not rest:
        if isinstance(values, list):
            values[key:] = [value]
        else:
            values[key] = value
        return
    empty: Any = [] if rest[0].isdigit() else {}
    if isinstance(values, list):
        values[key:] = values[key:] or [empty]
    else:
        values.setdefault(key, empty)
    put(values[key], rest, value)


@cache
def context() -> Context:
    """As for a check of the one file: the region's other files, which no answer changes, are not read for each."""
    found = sample_context()
    return replace(found, is_asked=FILE.__eq__, loose_files=tuple, files_beside=tuple)


@cache
def veil() -> Veil:
    """As in `kaart new`: whether an answer may be repeated depends on the kind of place."""
    return replace(Veil.of(context()), entries={})


def problems(answer: Answer) -> list[Told]:
    """What Python says of the field."""
    text, found = decode(place_text(answer.values).encode(), FILE)
    entry, found = (None, found) if found else parse_place(text, SLUG, FILE)
    if entry:
        told = run_checks(replace(context(), entries=[entry]))
    else:
        told = replace(veil(), read_source=lambda _: place_text(answer.values)).tell(found)
    # An invisible character stops the reading, before anyone knows in which field; ages are judged together.
    field, above = spoken(answer.veld), spoken(answer.veld).rpartition(".")[0]
    fields = {"", field, above if above.endswith("leeftijd") else ""}
    return [_picked(p) for p in told if p.rule not in LEFT_TO_CHECK and p.position.field in fields]


def _picked(problem: Told) -> Told:
    """The form has a calendar to pick a day from: of a text that is no day of ours it need not know which was meant."""
    return replace(problem, rule=DATE) if problem.rule in OTHER_DATES else problem


@cache
def judged() -> list[tuple[Answer, list[Told]]]:
    return [(answer, problems(answer)) for answer in answers()]


def spoken(veld: str) -> str:
    """The field as a problem names it: items of a list count from 1."""
    return ".".join(str(int(part) + 1) if part.isdigit() else part for part in veld.split("."))


def unquoted(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(rule, message if rule.startswith("geheim") else "") for rule, message in said]
