"""Files as they may arrive: whole ones with pieces put in, out, doubled and swapped; the same number, the same file."""

from __future__ import annotations

import contextlib
import random
import time
from collections.abc import Sequence
from dataclasses import replace

from sociale_kaart.checks.plain_words import check_plain_words
from sociale_kaart.problems import Format, show
from sociale_kaart.reading.usage import read_usage
from sociale_kaart.tools.documentation import stub, uncommented
from sociale_kaart.tools.edit import CannotEditError, set_value

from . import ROOT
from .places import CASES, CHECKED, MINIMAL, check_one, context, read

SCRAPS = (
    *("\n", " ", "\t", ":", ": ", "- ", ",", "{", "}", "[", "]", "'", '"', "#", " #", "&a ", "*a", "!", "|\n", ">\n"),
    *("\r", "\x85", "\u2028"),
    *("? ", "---\n", "...\n", "%YAML 1.1\n", "<<: ", "null", "é", "\u202e", "\x00", "\ufeff", "٣", "\\"),
    *("06 12345678", "1094 JN", "a@b.nl", "123456782", "52.3", "-1", "1e9", "nan", "9" * 400, "a-" * 200, "[" * 300),
    *("categorie: vrouwenopvang\n", "locatie: {lat: 52.35, lon: 5.05}\n", "{{ x }}", "<b>", "${x}", "cliënten "),
    *("openingstijden: [ma-vr 9-17]\n", "1e ", "vrijdag ", "feestdagen ", "t/m ", "(", ")", " ;", "week 53 "),
)  # fmt: skip
FORMS: tuple[Format, ...] = ("text", "github", "json")
USAGE, _ = read_usage(ROOT)


def seeds() -> list[str]:
    """The files that are changed: every case there is, the stub, and some of the sample region."""
    cases = [path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*/*.yml"))]
    sample = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "data/voorzieningen").rglob("*.yml"))[::5]]
    return [MINIMAL + CHECKED, uncommented(stub()), *cases, *sample]


def mutated(number: int, sources: Sequence[str]) -> bytes:
    """The file of this number."""
    chance = random.Random(number)
    text = chance.choice(sources)
    for _ in range(chance.randint(1, 6)):
        text = _changed(text, chance, sources)
    data = text.encode("utf-8", "surrogatepass")
    if chance.random() < 0.05:
        at = chance.randint(0, len(data))
        data = data[:at] + chance.randbytes(chance.randint(1, 8)) + data[at:]
    return data


def _changed(text: str, chance: random.Random, sources: Sequence[str]) -> str:
    start = chance.randint(0, len(text))
    end = min(len(text), start + int(chance.expovariate(0.1)))
    kind = chance.random()
    if kind < 0.5:
        return text[:start] + chance.choice(SCRAPS) + text[end:]
    if kind < 0.65:
        return text[:start] + text[end:]
    if kind < 0.8:
        return text[:end] + text[start:end] * chance.randint(1, 20) + text[end:]
    if kind < 0.9:
        lines = text.split("\n")
        chance.shuffle(lines)
        return "\n".join(lines)
    other = chance.choice(sources)
    return text[:start] + other[: chance.randint(0, len(other))] + text[end:]


def survive(data: bytes) -> float:
    """Read, check, show and edit a file, whatever it says; the seconds of work that took."""
    begin = time.process_time()
    problems = check_one(data)
    for form in FORMS:
        show(problems, form, "nl")
    entry, _ = read(data)
    if entry:
        region = context([entry])
        list(check_plain_words(replace(region, region=replace(region.region, woordgebruik=USAGE))))
        with contextlib.suppress(CannotEditError):
            assert set_value(data, ("controle", "datum"), "2026-11-21").undone == data
    return time.process_time() - begin
