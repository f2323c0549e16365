"""The figures as people read them at a terminal, or in a message to a municipality (Markdown). In Dutch or English."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.dekking.changed import Difference
from sociale_kaart.dekking.counting import REGION, Cell, Dekking, Tally
from sociale_kaart.dekking.findings import Finding, first
from sociale_kaart.dekking.in_words import finding_in_words, label, name_of_area, name_of_theme
from sociale_kaart.dekking.measures import Measure
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.markdown import plain
from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say

TITLE = Say("Wat is er, en wat niet: {regio}", "What there is, and what there is not: {regio}")
HOW = Say(
    "Van elke plek die open is telt wat erover bekend is. ja · nee · onbekend: niemands antwoord telt als nee.",
    "Of each place that is open, what is known of it counts. yes · no · unknown: nobody's answer counts as no.",
)
NOTHING = Say("Niets valt op.", "Nothing stands out.")
FIRST, PLACES, MEASURES, STALE = (
    Say("Wat opvalt", "What stands out"),
    Say("Plekken per gebied en thema", "Places per area and theme"),
    Say("Hoe je er binnenkomt, en wanneer", "How one gets in, and when"),
    Say("te lang geleden nagekeken", "checked too long ago"),
)
AREA, ALL, YES, NO, UNKNOWN = (
    Say("gebied", "area"),
    Say("alles", "everything"),
    Say("ja", "yes"),
    Say("nee", "no"),
    Say("onbekend", "unknown"),
)
SINCE = Say("Wat er bij kwam en wegging sinds {day}", "What came and went since {day}")
SAME = Say("Geen verschil.", "No difference.")


Since = Mapping[str, Sequence[Difference]]  # changes, below the day with which was compared


@dataclass(frozen=True)
class InColumns:
    head: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Report:
    """What is said, in parts: a heading with sentences or a table."""

    title: str
    parts: Sequence[tuple[str, Sequence[str] | InColumns]]


def report(catalogue: Catalogue, found: Dekking, every: tuple[Finding, ...], since: Since, lang: Language) -> Report:
    sentences = [finding_in_words(one, catalogue, lang) for one in first(every)] or [NOTHING(lang, {})]
    parts: list[tuple[str, Sequence[str] | InColumns]] = [("", [HOW(lang, {})]), (FIRST(lang, {}), sentences)]
    parts += [(PLACES(lang, {}), _places(catalogue, found, lang)), (MEASURES(lang, {}), _measures(found, lang))]
    for day, changes in since.items():
        lines = [one.text(catalogue, lang) for one in changes] or [SAME(lang, {})]
        parts.append((SINCE(lang, {"day": day}), lines))
    return Report(TITLE(lang, {"regio": catalogue.regio.regio}), parts)


def as_text(told: Report) -> str:
    return "\n".join(_lines(told.title, told.parts))


def _lines(title: str, parts: Sequence[tuple[str, Sequence[str] | InColumns]]) -> Iterator[str]:
    yield on_a_line(title)
    for heading, content in parts:
        yield ""
        if heading:
            yield heading
        yield from _columns(content) if isinstance(content, InColumns) else (f"  {on_a_line(one)}" for one in content)


def _columns(table: InColumns) -> Iterator[str]:
    rows = [[on_a_line(cell) for cell in row] for row in (table.head, *table.rows)]
    name, *wide = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for head, *others in rows:
        numbers = (cell.rjust(width) for cell, width in zip(others, wide, strict=True))
        yield "  ".join([f"  {head.ljust(name)}", *numbers])


def as_markdown(told: Report) -> str:
    lines = [f"# {plain(told.title)}"]
    for heading, content in told.parts:
        lines += ["", f"## {plain(heading)}", ""] if heading else [""]
        lines += _cells(content) if isinstance(content, InColumns) else [f"- {plain(one)}" for one in content]
    return "\n".join(lines)


def _cells(table: InColumns) -> Iterator[str]:
    yield f"| {' | '.join(map(plain, table.head))} |"
    yield "|---" + "|---:" * (len(table.head) - 1) + "|"
    for row in table.rows:
        yield f"| {' | '.join(map(plain, row))} |"


def _places(catalogue: Catalogue, found: Dekking, lang: Language) -> InColumns:
    subjects = (*found.of_kind("alles"), *found.of_kind("thema"))
    head = [AREA(lang, {}), ALL(lang, {}), *(name_of_theme(one.id, catalogue, lang) for one in found.of_kind("thema"))]
    rows = [
        [name_of_area(gebied, catalogue, lang), *(str(found.cells[gebied, one].plekken) for one in subjects)]
        for gebied in found.gebieden
    ]
    return InColumns(head, rows)


def _measures(found: Dekking, lang: Language) -> InColumns:
    cell = found.cells[REGION, found.of_kind("alles")[0]]
    rows = [_measure(measure, cell, lang) for measure in found.measures]
    stale = [STALE(lang, {}), str(cell.verlopen), str(cell.plekken - cell.verlopen), "0"]
    return InColumns(["", YES(lang, {}), NO(lang, {}), UNKNOWN(lang, {})], [*rows, stale])


def _measure(measure: Measure, cell: Cell, lang: Language) -> list[str]:
    tally: Tally = cell.maten[measure.id]
    return [label(measure, translations(lang), lang), *map(str, (tally.ja, tally.nee, tally.onbekend))]
