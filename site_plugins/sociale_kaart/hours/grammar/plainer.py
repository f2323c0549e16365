"""A line in plainer words: columns, brackets and turns of speech written as the grammar has them.

Only proposed: whoever wrote it sees what we made of it. Nothing here adds a day or a time.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .leaving_out import weighs
from .plainer_english import BILINGUAL, ENGLISH, SAME_TWICE, TWICE
from .plainer_patterns import COLUMNS, COUNTED_BEHIND, DAYS_BEHIND, FEAST_DATED, FORMS, HOURS_ON
from .plainer_seasons import with_both_seasons
from .plainer_sites import LATER, SENTENCE, SITES
from .plainer_turns import NAMED_HOURS, TIMES, TURNS

Step = Callable[[str], str]
HOUR = 60
WEEK = ("ma", "di", "wo", "do", "vr", "za", "zo")
_SHORT = re.compile("|".join(WEEK))
_GLUED = re.compile(rf"\b((?:{'|'.join(WEEK)}){{3,7}}):?\s*(?=\d)", re.IGNORECASE)


def plainer(line: str) -> str:
    """The line, or the same in other words."""
    line = line.rstrip(" .")
    for step in _STEPS:
        line = step(line)
    return re.sub(r"(?<=\d)\.$", "", re.sub(r"\s+([,;.])", r"\1", " ".join(line.split())).strip(" ,;"))


def even_times(line: str) -> str:
    """`9.00 tot 1700`: two ways of writing that make no doubt of what is meant."""
    for pattern, form in TIMES:
        line = pattern.sub(form, line)
    return line


def in_one_language(line: str) -> str:
    for pattern, form in TWICE:
        line = pattern.sub(form, line)
    return line


def _columns(line: str) -> str:
    """`Donderdag   13.00   17.00`: each begin with its end, if they follow upon one another."""
    found = COLUMNS.fullmatch(line)
    clocks = re.findall(r"\d{1,2}[:.]\d\d", found["clocks"]) if found else []
    minutes = [int(clock[:-3]) * HOUR + int(clock[-2:]) for clock in clocks]
    if not found or len(clocks) % 2 or minutes != sorted(set(minutes)):
        return line
    pairs = zip(clocks[::2], clocks[1::2], strict=True)
    return f"{found['days']} {' en '.join(f'{begin}-{end}' for begin, end in pairs)}"


def _in_dutch(line: str) -> str:
    """`Mon-Fri / ma-vr 10-18`: the same days in two languages, once."""
    if not BILINGUAL.search(line):
        return line
    for pattern, dutch in ENGLISH:
        line = pattern.sub(dutch, line)
    return SAME_TWICE.sub(r"\1", line)


def _days_first(line: str) -> str:
    """`9-12 uur: inloop, 13-16 uur: op afspraak (ma t/m do)`, `9-17 op ma en do. Tussen 12 en 13 uur gesloten`."""
    line = HOURS_ON.sub(lambda f: f"{f['days']} {f['hours']}{f['rest']}", line)
    found = DAYS_BEHIND.fullmatch(line)
    return f"{found['days']}: {found['hours'].strip(' ,')}" if found else line


def _counted_first(line: str) -> str:
    """`Zondag 13-17 uur, alleen de eerste van de maand`."""
    found = COUNTED_BEHIND.fullmatch(line)
    return f"{found['nth']} {found['day']} van de maand {found['hours']}" if found else line


def _feast(line: str) -> str:
    """`Tweede Paasdag (ma 29 maart)`, `Paasmaandag 29/03/2027`: the date, when it says which year; else the name."""
    return FEAST_DATED.sub(lambda f: f["dated"] or f["name"] or f[0], line)


def _named_hours(line: str) -> str:
    """`boerderij 9-16 alle dagen`, but not `lunchpauze 12-13 ma-vr`."""
    found = NAMED_HOURS.search(line)
    if not found or weighs(found["name"]) or SENTENCE.search(found["name"]) or found["hours"].endswith("."):
        return line
    return f"{found['days']} {found['hours']} ({found['name']}){line[found.end() :]}"


def _later_on(line: str) -> str:
    """`di-za 9-17. Dinsdag zelfs tot 18 uur`, `…. Op ma en wo ook 's avonds open tot 21 uur`: as one sentence."""
    return LATER.sub(lambda f: f", {f['days'].replace(',', ' en')} tot {f['end']}", line)


def _forms(line: str) -> str:
    for pattern, form in (*SITES, *TURNS, *FORMS):
        line = pattern.sub(form, line)
    return line


def _apart(line: str) -> str:
    """`madiwodovr 9-12`: days in the order of the week, without anything between them; `mavr` may be `ma-vr`."""
    return _GLUED.sub(_told_apart, line)


def _told_apart(found: re.Match[str]) -> str:
    days = _SHORT.findall(found[1].lower())
    return f"{', '.join(days)} " if sorted(set(days), key=WEEK.index) == days else found[0]


_STEPS: tuple[Step, ...] = (
    _columns,
    _apart,
    with_both_seasons,
    _in_dutch,
    _feast,
    _days_first,
    _counted_first,
    _later_on,
    _named_hours,
    _forms,
)
