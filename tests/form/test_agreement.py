"""What the form says of an answer is what `kaart check` says of the file with that answer in it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

import pytest
import yaml

from sociale_kaart.checks import Context, Veil, contradictions, last_checked, position, reachable, run_checks
from sociale_kaart.checks.surroundings import Surroundings
from sociale_kaart.checks.whereabouts import Whereabouts
from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.form_rules import rules
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.place.field_rules import DATE, OTHER_DATES
from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.problems import Language, Level, Told
from sociale_kaart.reading.places import parse_place
from sociale_kaart.reading.source import decode
from sociale_kaart.tools.new.draft import FILE, SLUG
from sociale_kaart.tools.yaml_text import place_text
from sociale_kaart.visible_text import looked_at
from support import ROOT
from support.kinds_of_text import kinds
from support.node import in_node
from support.sample import sample, sample_context

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


def _unquoted(said: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(rule, message if rule.startswith("geheim") else "") for rule, message in said]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_form_and_the_check_agree(language: Language) -> None:
    catalogue = sample()
    rows = [vars(answer) for answer, _ in judged()]
    said = in_node(JUDGE, {"answers": rows, "form": form(catalogue, Voice(language)), "vandaag": TODAY.isoformat()})
    different = []
    for (answer, wrong), found in zip(judged(), said, strict=True):
        if "+44" in answer.tekst:  # of a country whose numbers are judged after sending
            continue
        python = sorted((p.rule.id, str(p.as_dict(language)["message"])) for p in wrong)
        script = sorted((one["regel"], one["melding"]) for one in found)
        if "vrouwenopvang" in answer.values["categorie"]:  # to who types it the form repeats what a check may not
            python, script = _unquoted(python), _unquoted(script)
        if any("…`" in message for _, message in python):  # so it does of what may be a person's own
            python, script = ([(rule, "") for rule, _ in said] for said in (python, script))
        if python != script:
            different.append(f"{answer.veld}: {answer.tekst!r}\n  kaart check: {python}\n  form:        {script}")
    assert not different, "\n".join(different)


def test_there_are_enough_answers_of_both_kinds() -> None:
    wrong = [answer for answer, found in judged() if any(p.level is Level.ERROR for p in found)]
    assert len(judged()) >= 800
    assert len(wrong) >= 380
    assert len(judged()) - len(wrong) >= 380


def test_both_look_through_the_same_characters() -> None:
    """Browsers know by Unicode's own list what nothing shows."""
    unseen = [code for code in range(0x110000) if not 0xD800 <= code < 0xE000 and not looked_at(chr(code))]
    script = """
    import { seen } from "./templates/assets/js/form/text.mjs";
    const { last } = JSON.parse(readFileSync(0, "utf8"));
    const codes = Array.from({ length: last }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
    say(codes.filter((code) => !seen(String.fromCodePoint(code))));
    """
    assert in_node(script, {"last": 0x110000}) == unseen


def test_phone_numbers_of_every_kind() -> None:
    """Any digits that somebody may type, with or without the country's code; other countries' are judged later."""
    rng = random.Random(31)
    starts = [
        "0",
        "06",
        "0800",
        "0900",
        "020",
        "097",
        "088",
        "+31",
        "+310",
        "0031",
        "31",
        "+32",
        "+49",
        "140",
        "",
        "+31 (0)",
    ]
    texts = [rng.choice(starts) + "".join(rng.choices("0123456789", k=rng.randint(1, 10))) for _ in range(4000)]
    script = """
    import { readPhone } from "./templates/assets/js/form/phone.mjs";
    const { texts, plans } = JSON.parse(readFileSync(0, "utf8"));
    say(texts.map((text) => readPhone(text, plans) ?? null));
    """
    plans = rules(Voice("nl"), Whereabouts(Surroundings()))["telefoon"]
    for text, found in zip(texts, in_node(script, {"texts": texts, "plans": plans}), strict=True):
        number = read_phone(text)
        if not (found and found["ver"]):
            assert (found and found["persoonlijk"]) == (number and number.persoonlijk), text
