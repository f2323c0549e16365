"""Opening hours as lists have them: in a cell, in a column for each day, as OpenStreetMap writes, or in English."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.tools.importing.cleaning.osm_hours import looks_osm
from sociale_kaart.tools.importing.cleaning.osm_seasons import is_of_seasons, lines_of_osm_year
from sociale_kaart.tools.importing.cleaning.tidying import has_lost, tidy
from sociale_kaart.tools.importing.cleaning.told import Notes, shown

_ENGLISH = re.compile(r"\b(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m\b\.?", re.IGNORECASE)
_DIGITS = re.compile(r"\b([01]\d|2[0-4])([0-5]\d)\s?[-–]\s?([01]\d|2[0-4])([0-5]\d)\b(?![-/])")
_SHUT = re.compile(r"\b(?:gesloten|dicht|closed)$", re.IGNORECASE)


def hours_of(cells: Sequence[str], days: Mapping[str, str], closed: str, notes: Notes) -> list[str]:
    """Lines that our own grammar reads, all of them or none: half of the hours would be wrong hours."""
    if any(looks_osm(cell) or is_of_seasons(cell) for cell in cells):
        return _hours_of_osm([cell for cell in cells if cell.strip()], notes)
    lines = [line.strip(" .") for cell in cells for line in re.split(r"[\n;|]", tidy(cell))]
    lines += [f"{day} {' '.join(tidy(cell).split())}" for day, cell in days.items() if cell.strip(" -–")]
    lines = [_line(line) for line in lines if line]
    if lines:
        lines += [
            f"{piece.strip(' .')} gesloten" for piece in re.split(r"[\n;|,&]| en ", tidy(closed)) if piece.strip(" .")
        ]
    if not lines:
        return []
    if all(_SHUT.search(line) for line in lines):
        notes.doubts.append("openingstijden: volgens de lijst is deze plek nooit open")
        return []
    wrong = read_lines(lines)[1]
    if wrong or any(has_lost(line, is_name=True) for line in lines):
        bad = wrong[0].line if wrong else lines[0]
        meant = " of ".join(f"`{text}`" for text in (wrong[0].nearest, wrong[0].other) if text) if wrong else ""
        hint = f"; bedoeld: {meant}?" if wrong and not wrong[0].is_example else ""
        rest = "; daarom zijn alle tijden weggelaten" if len(lines) > 1 else ""
        notes.doubts.append(f"openingstijden: `{shown(bad)}` is niet zeker te lezen{hint}{rest}")
        return []
    return lines


def _hours_of_osm(cells: Sequence[str], notes: Notes) -> list[str]:
    lines = lines_of_osm_year(tidy(cells[0])) if len(cells) == 1 else None
    if lines is None or read_lines(lines)[1]:
        notes.doubts.append(
            f"openingstijden: `{shown(cells[0])}` is zoals OpenStreetMap tijden schrijft, en niet precies over te nemen"
        )
        return []
    return lines


def _line(line: str) -> str:
    plain = re.sub(r"(?i)^(?:openingstijden|geopend|open)\s*:\s*", "", " ".join(line.split()))
    return _DIGITS.sub(r"\1:\2-\3:\4", _ENGLISH.sub(_dutch, plain))


def _dutch(time: re.Match[str]) -> str:
    """`9am`, `5:30 pm`, as a clock of 24 hours; what no clock says stays as it is."""
    hour, minutes = int(time[1]), time[2] or "00"
    if not 1 <= hour <= 12:
        return time.group()
    return f"{hour % 12 + (12 if time[3].lower() == 'p' else 0):02}:{minutes}"
