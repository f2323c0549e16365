"""How many people live in each area, from `data/inwoners.csv`, as CBS or a municipality gives such a table.

The first row has the headings. A column is known by its heading: one with the area's id or Dutch name, and one with
*inwoners* in it. Rows that are no area of ours (the city, another wijk) are passed over. A region need not have it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sociale_kaart.normalise import normalise
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.source import MAX_WORDS_BYTES, read_text
from sociale_kaart.reading.words import Gebied

FILE = "data/inwoners.csv"
EXAMPLE = "gebied;inwoners"
AREA_HEADINGS = (
    "gebied",
    "id",
    "naam",
    "wijk",
    "stadsdeel",
    "wijken en buurten",
    "wijkenenbuurten",
    "regio",
    "gwb code",
)
UNKNOWN = {"", ".", "-", "x", "onbekend"}  # CBS puts a point where it does not say
_NUMBER = re.compile(r"\d{1,3}([. ]\d{3})+|\d+")
NO_COLUMNS = Rule(
    "inwoners-kolommen",
    Say(
        "In de eerste regel van dit bestand staat: {read}. Er is geen kolom voor het gebied, of geen voor de inwoners.",
        "The first row of this file has {read}: no column for the area, or none for the inhabitants.",
    ),
    Say(
        "Noem de ene kolom `gebied` en de andere `inwoners`, zoals `{example}`.",
        "Call one column `gebied` and the other `inwoners`, such as `{example}`.",
    ),
)
OTHER_NAMES = Rule(
    "inwoners-andere-namen",
    Say(
        "Geen regel van dit bestand gaat over een gebied van deze regio. Er staat: {read}.",
        "No row of this file is about an area of this region. It has: {read}.",
    ),
    Say(
        "Schrijf onder `{column}` de gebieden zoals in `data/gebieden.yml`: {areas}.",
        "Write the areas under `{column}` as in `data/gebieden.yml`: {areas}.",
    ),
)
NO_NUMBER = Rule(
    "inwoners-getal",
    Say(
        "Bij {area} staat `{read}` als aantal inwoners, en dat is geen heel getal.",
        "{area} has `{read}` as its number of inhabitants, which is not a whole number.",
    ),
    Say(
        "Schrijf alleen cijfers, zoals 92350. Weet je het niet? Laat het vak leeg.",
        "Write digits only, such as 92350. Not known? Leave the box empty.",
    ),
)
TWICE = Rule(
    "inwoners-dubbel",
    Say("{area} staat twee keer in dit bestand.", "{area} is in this file twice."),
    Say("Houd één regel over, met het goede aantal.", "Keep one row, with the right number."),
)
MISSING = Rule(
    "inwoners-ontbreken",
    Say(
        "Van {areas} staat hier geen aantal inwoners.",
        "There is no number of inhabitants here for {areas}.",
    ),
    Say(
        "Zet er een regel bij. Zonder getal toont `/dekking/` voor dat gebied geen aantal per 10.000 inwoners.",
        "Add a row. Without a number `/dekking/` shows no figure per 10,000 inhabitants for that area.",
    ),
    Level.WARNING,
)

NOTHING = Say("niets", "nothing")

FEW = 3  # names are enough to see what a file is about

Inwoners = Mapping[str, int]


@dataclass(frozen=True)
class _Line:
    number: int
    area: str
    said: str


def read_inwoners(region: Path, gebieden: Mapping[str, Gebied]) -> tuple[Inwoners, list[Problem]]:
    """Inhabitants by the id of an area, and what is wrong with the file."""
    if not (region / FILE).exists():
        return {}, []
    text, problems = read_text(region / FILE, FILE, MAX_WORDS_BYTES)
    if problems:
        return {}, problems
    rows = [*csv.reader(text.splitlines(), delimiter=_delimiter(text))]
    head = [normalise(cell) for cell in rows[0]] if rows else []
    where = next((head.index(name) for name in AREA_HEADINGS if name in head), None)
    count = next((number for number, cell in enumerate(head) if "inwoner" in cell), None)
    if where is None or count is None:
        read = ", ".join(f"`{cell}`" for cell in rows[0]) if rows else NOTHING
        return {}, [NO_COLUMNS.at(FilePosition(FILE, 1, 1), read=read, example=EXAMPLE)]
    lines = [*_lines(rows, where, count, gebieden)]
    others = [row[where].strip() for row in rows[1:] if len(row) > where and row[where].strip()]
    if others and not lines:
        read, areas = (", ".join(f"`{name}`" for name in names) for names in (others[:FEW], gebieden))
        return {}, [OTHER_NAMES.at(FilePosition(FILE, 2, 1), read=read, column=rows[0][where], areas=areas)]
    return _counted(lines, gebieden)


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(";,\t", key=head.count)


def _lines(rows: list[list[str]], where: int, count: int, gebieden: Mapping[str, Gebied]) -> Iterator[_Line]:
    names = {normalise(name): id for id, one in gebieden.items() for name in (id, one.naam.get("nl", id))}
    for number, row in enumerate(rows[1:], 2):
        if len(row) > max(where, count) and (id := names.get(normalise(row[where]))):
            yield _Line(number, id, row[count].strip())


def _counted(lines: list[_Line], gebieden: Mapping[str, Gebied]) -> tuple[Inwoners, list[Problem]]:
    found: dict[str, int] = {}
    seen: set[str] = set()
    problems: list[Problem] = []
    for line in lines:
        place = FilePosition(FILE, line.number, 1)
        if line.area in seen:
            problems.append(TWICE.at(place, area=line.area))
        elif _NUMBER.fullmatch(line.said):
            found[line.area] = int(re.sub(r"\D", "", line.said))
        elif line.said.casefold() not in UNKNOWN:
            problems.append(NO_NUMBER.at(place, area=line.area, read=line.said))
        seen.add(line.area)
    missing = [id for id in gebieden if id not in found]
    if missing and not problems:
        problems.append(MISSING.at(FilePosition(FILE, 0, 0), areas=", ".join(missing)))
    return found, problems
