"""Words around hours that the grammar does not know, as notes on them: `Yoga: di 9-10`, `di 9-10 yoga, vr 13-14 bingo`.

A note is put on the hours that the words are about, and on all of these; where nobody can tell, nothing is proposed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ..note_kinds import OP_AFSPRAAK, TELEFONISCH
from ..value import Regel, Soort
from .cursor import Cursor
from .hour_labels import HourLabel, find_labels, find_rows, is_note
from .items import Item, Kind, Refusal
from .lexicon_notes import NOTES
from .near import Read
from .scan import scan
from .times import at_times

_JOINING = frozenset({Kind.COMMA, Kind.SLASH, Kind.AND, Kind.OR, Kind.DASH, Kind.UP_TO, Kind.TILL})
# What may lead from hours to their label.
_POINTS = (Kind.COMMA, Kind.DASH, Kind.COLON, Kind.STOP)
# Days that are other words too.
_WORDS_TOO = frozenset({"vrij", "zon", "don", "donder"})
# Words that make other hours of those beside them, or say that these hold once only.
CHANGES = re.compile(
    r"\b(?:half|kwart|over|voor (?:een|twee|drie|[a-z]+ uur)|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|"
    r"twaalf|dertien|veertien|vijftien|twintig|soms|komende|aanstaande|a\.?s|deze|dit|volgende|vorige|vandaag|gisteren|eenmalig|proef\w*|start|starten|begint|"
    r"beginnen|uiterlijk|uitsluitend|soort|gelden|geldt|"
    r"(?:andere|aangepaste|gewijzigde|nieuwe|oude) (?:\w*tijden|dagen)|"
    r"^(?:andere|verder|anders|normaal|normaliter|gewoonlijk|hierna|eerst)$|"
    r"voldoende|genoeg|bezet|regen\w*|vol\w*(?:boekt|zet)|volle?|brievenbus|geannuleerd|parkeren|"
    r"oneven|even|of|overige?|rest|resterende?|daarbuiten|rust\w*|siësta|schoonmaak|vergader\w*|vm|nm|\w*pauz\w*|(?:ma|di|wo|do|vr|za|zo){2,7}|"
    r"x|keer|maal|week|weken|maandelijks\w*|jaarlijks\w*|koopavond|am|pm|to|from|until|closed|and|"
    r"\w+(?<!maal)tijd|\w+(?:periode|seizoen|weken|vakanties?|dagen)|"
    r"other|days?|bel(?=-)|"
    r"mo|tu|th|fr|sa|su|\w+day|mon|tue|wed|thu|fri|sat|sun)\b",
    re.IGNORECASE,
)
OWN = (OP_AFSPRAAK, TELEFONISCH, "intake")
SHORT = 2  # letters of a day in short
_HELD = re.compile(r"\b(?:bij|tijdens|gedurende|rond|rondom)\s*$", re.IGNORECASE)
_PHONES, _SIGNS_UP = (
    re.compile(r"\btel|\bbel(?:t|len)?\b", re.IGNORECASE),
    re.compile(r"aanmeld|opgev|inschrijv|reserver", re.IGNORECASE),
)
_NO_LABEL = HourLabel(10**6, 10**6, "", False)


def labelled(line: str) -> Iterator[tuple[str, str]]:
    """The line with each such label behind the hours that it is about; a second one if that may be meant as well.

    `Yoga ma 9-10, di 9-10` can be yoga on both days, or on the first.
    """
    try:
        items = scan(line)
        labels, rows = find_labels(items, line), find_rows(items)
    except Refusal:
        return
    about = [_about(label, rows, items, following.first) for label, following in pairwise([*labels, _NO_LABEL])]
    if (
        not labels
        or not all(about)
        or _parts_ways(labels, rows, items)
        or any(_is_changing(label, items, line) for label in labels)
    ):
        return
    loose = any(len(ends) > 1 and not label.titled for label, ends in zip(labels, about, strict=True))
    firsts = [ends if label.titled else ends[:1] for label, ends in zip(labels, about, strict=True)]
    # Two rows that `en` joins are one list; with a label on the first alone they are two.
    told = [_noted(line, items, labels, ends, len(rows) == 1) for ends in ((about, firsts) if loose else (about,))]
    if all(told):
        yield told[0], re.sub(r"\) (?:en|&|\+) ", "); ", told[-1]) if loose else ""


def _parts_ways(labels: list[HourLabel], rows: list[tuple[int, int]], items: tuple[Item, ...]) -> bool:
    """`Grote meubels op afspraak, kleine spullen di 10-12`: only the first is by appointment."""
    first, second = (*labels, _NO_LABEL)[:2]
    if second is _NO_LABEL or any(at < second.first for at, _ in rows):
        return False
    return items[first.after + (items[first.after].kind is Kind.ONLY)].value == OP_AFSPRAAK


def _noted(line: str, items: tuple[Item, ...], labels: list[HourLabel], about: list[list[int]], alone: bool) -> str:
    """ "" when two labels would be on one of several rows: `di 9-10, yoga wo 9-10 bingo` may be bingo on Tuesday."""
    notes: dict[int, list[str]] = {}
    for label, ends in zip(labels, about, strict=True):
        for end in ends:
            notes.setdefault(end, []).append(label.text)
    if any(len(texts) > 1 and (not alone or _signs_up_by_phone(" ".join(texts))) for texts in notes.values()):
        return ""
    return _written(line, items, labels, notes)


def _is_of_phone(label: HourLabel, items: tuple[Item, ...]) -> bool:
    """`Telefonisch aanmelden ma 10-11`, `bel met vragen ma 10-11`: no door, and as a note that would not be known."""
    is_known = label.after - label.first == 1 and items[label.first].value == TELEFONISCH
    is_said = is_known or Regel(Soort.OPEN, noot=label.text).is_at_a_distance
    return bool(_PHONES.search(label.text)) and not is_said


def _signs_up_by_phone(text: str) -> bool:
    return bool(_PHONES.search(text) and _SIGNS_UP.search(text))


def _is_changing(label: HourLabel, items: tuple[Item, ...], line: str) -> bool:
    if items[label.after].kind in (Kind.DAY, Kind.COLON) and _is_of_phone(label, items):
        return True
    held = _HELD.search(line[: items[label.first].start])  # zaterdag bij thuiswedstrijden
    return bool(
        held or "?" in label.text or CHANGES.search(label.text) or is_a_word(items, label.first, label.after, line)
    )


def _about(label: HourLabel, rows: list[tuple[int, int]], items: tuple[Item, ...], end: int) -> list[int]:
    """Which rows of times, by where they end."""
    following = [after for first, after in rows if label.after <= first < (end if len(rows) > 1 else len(items))]
    if label.titled:
        stop = next((n for n in range(label.after, len(items)) if items[n].kind is Kind.STOP), len(items))
        return [after for after in following if after <= stop] if not label.first or _parts(items, label.first) else []
    before = _row_before(label, rows, items)
    if before is not None:
        if items[label.after].kind in (Kind.COMMA, Kind.STOP, Kind.AND, Kind.SLASH, Kind.END):
            return [before] if items[before].kind is not Kind.STOP or len(rows) == 1 else []
        if before == label.first:
            return []  # di 9-10 yoga wo 9-10: on which?
    loose = label.first and items[label.first - 1].kind in _JOINING - {Kind.COMMA}
    joins = items[label.after].kind in _JOINING and not (label.first == 0 and items[label.after].kind is Kind.COMMA)
    if loose or joins or (label.first and not following):
        return []
    return following


def _row_before(label: HourLabel, rows: list[tuple[int, int]], items: tuple[Item, ...]) -> int | None:
    """The row at once before it, or before a comma, dash or colon."""
    found = next((after for _, after in rows if after in (label.first, label.first - 1)), None)
    near = found == label.first or (found is not None and items[found].kind in _POINTS)
    return found if near else None


def is_a_word(items: tuple[Item, ...], first: int, after: int, line: str) -> bool:
    """Whether a day beside these items may be a word of theirs: *vrij toegankelijk* is no Friday."""
    ends = after + 1 >= len(items) or at_times(Cursor(items), after + 1)
    beside = [items[n] for n in (first - 1, -1 if ends else after) if n >= 0]
    texts = [line[item.start : item.end] for item in beside]
    # Informatiepunt DO: letters of a name, unless the whole line is in capitals.
    return any(text.lower() in _WORDS_TOO or (len(text) == SHORT and text.isupper() > line.isupper()) for text in texts)


def _parts(items: tuple[Item, ...], first: int) -> bool:
    return items[first - 1].kind in (Kind.COMMA, Kind.STOP, Kind.SLASH)


def _cut(label: HourLabel, items: tuple[Item, ...], line: str) -> tuple[int, int, str]:
    """What goes from its place: the label, the colon that makes it a title, and a point before it that led to it."""
    start = items[label.first].start if label.first else 0
    if label.titled or (not label.first and items[label.after].kind is Kind.COMMA):
        return start, items[label.after].end, ""
    goes_on = items[label.after].kind in (Kind.COMMA, Kind.STOP, Kind.AND, Kind.SLASH, Kind.END)
    if label.first and goes_on and items[label.first - 1].kind in _POINTS:
        start = items[label.first - 1].start
    end = items[label.after - 1].end
    rest = line[end : items[label.after].start]
    return start, items[label.after].start if rest.strip() and rest.split()[-1] in label.text.split() else end, ""


def _written(line: str, items: tuple[Item, ...], labels: list[HourLabel], notes: dict[int, list[str]]) -> str:
    """The line without the labels, and each behind its hours; in the brackets that stand there, if any do."""
    cuts = [_cut(label, items, line) for label in labels]
    names = {la.text for la in labels if la.titled and not any(i.value in NOTES for i in items[la.first : la.after])}
    for after, texts in notes.items():
        note = ", ".join(texts)
        if items[after].kind is Kind.OPENING and items[after + 1].value in OWN and names.issuperset(texts):
            continue  # whoever may not walk in must read that first
        if items[after].kind is Kind.OPENING and is_note(items, after):
            cuts.append((items[after].end, items[after].end, f"{note}, "))
        else:
            spot = items[after - 1].end
            spot += items[after - 1].kind is Kind.HOUR and line[spot : spot + 1] == "."
            cuts.append((spot, spot, f" ({note})"))
    text = line
    for start, end, put in sorted(cuts, reverse=True):
        text = text[:start] + put + text[end:]
    text = re.sub(r"\s+([,;.])", r"\1", " ".join(text.split()))
    return re.sub(r"(?<=\))\s*[-–,]+$", "", text).strip()


def is_of_closure(line: str, read: Read) -> bool:
    """Whether a label became the reason of a closure."""
    regels = read(line)
    shut = [] if isinstance(regels, Refusal) else [r for r in regels if r.soort is Soort.GESLOTEN and r.noot]
    return any(f"({regel.noot})" in line for regel in shut)
