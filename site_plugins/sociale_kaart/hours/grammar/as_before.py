"""Words that point back at other hours on the line, `woensdag idem`, `ma-vr 9-17, do tot 20.00`, written out.

Only proposed: whoever wrote it sees what we made of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from ..value import Regel, Soort
from .items import Refusal
from .plainer_patterns import DAYS

Read = Callable[[str], "tuple[Regel, ...] | Refusal"]

_TIME = r"\d{1,2}(?:[:.u]\d\d)?"
_PERIOD = rf"(?<![\w:.]){_TIME}\s*(?:uur|u)?\s*(?:-|–|tot)\s*{_TIME}(?![\w:.]\w)(?:\s*(?:uur|u)\b)?"
_HOURS = rf"{_PERIOD}(?:\s*(?:,|en|&)\s*{_PERIOD})*"
_SAME_OR_HOURS = re.compile(
    rf"(?P<same>\b(?:idem|hetzelfde|dezelfde tijden|zelfde tijden)\b\.?)|{_HOURS}", re.IGNORECASE
)
_TILL = re.compile(
    rf"(?P<lead>[,;|(]\s*|\s+/\s+|\s+(?:en|maar)\s+|(?<=[\dr])\s+)(?P<days>[^,;|/()\d]{{2,40}}?)(?:\s+koopavond)?\s+tot\s+"
    rf"(?P<end>{_TIME}(?:\s*(?:uur|u)\b)?)\s*(?:\)|(?=[,;|.]|\s*$))",
    re.IGNORECASE,
)
_FIRST_DAY = re.compile(rf"\b(?:{DAYS})", re.IGNORECASE)
_ONLY_DAYS = re.compile(DAYS, re.IGNORECASE)
_LEADS = re.compile(r"^\W*(?:behalve|maar|en|op|uitgezonderd)\s+(?:op\s+)?", re.IGNORECASE)
_ALSO = re.compile(r"\s*\((?P<before>[^()]*?)\book\b\s*(?P<hours>[^()]*\d[^()]*)\)\s*$", re.IGNORECASE)


def as_before(line: str, read: Read) -> Iterator[tuple[str, str]]:
    """The line with the hours that such words point at; only where there are no others that they could point at."""
    yield from _same(line)
    yield from _later(line, read)
    if also := _ALSO.search(line):
        yield f"{line[: also.start()]}, {also['before']}{also['hours']}", ""


def _same(line: str) -> Iterator[tuple[str, str]]:
    """As what stands before it."""
    text, last, at = "", "", 0
    for found in _SAME_OR_HOURS.finditer(line):
        if found["same"] and not last:
            return
        last = last if found["same"] else found[0]
        text, at = f"{text}{line[at : found.start()]}{last}", found.end()
    if text + line[at:] != line:
        yield text + line[at:], ""


def _later(line: str, read: Read) -> Iterator[tuple[str, str]]:
    """On some of its days it closes later, or earlier, than what is said before it."""
    text, at = "", 0
    for found in _TILL.finditer(line):
        told = _told(f"{text}{line[at : found.start()]}".rstrip(), found["days"], found["end"], read)
        if not told:
            return
        text, at = told, found.end()
    if text:
        yield f"{text}{line[at:]}", ""


def _told(head: str, days: str, end: str, read: Read) -> str:
    """The hours before it, and those of these days: all that is open then, and longer or shorter."""
    days = _LEADS.sub("", days).strip(" :")
    about = _days(f"{days} 9-10", read) if _ONLY_DAYS.fullmatch(days) else set()
    regels = [r for r in _rules(head, read) if about and about <= set(r.dagen.dagen or range(7))]
    usual = sorted({period for regel in regels for period in regel.perioden})
    closing = next((one.einde for regel in _rules(f"ma 0:00-{end}", read) for one in regel.perioden), 0)
    if not usual or any(r.soort is not Soort.OPEN for r in regels):
        return ""
    begin = usual[-1].begin
    if closing > usual[-1].einde:
        return f"{head}, {days} {begin // 60:02}:{begin % 60:02}-{end}"
    return f"{head}, {days} vanaf {end} gesloten" if usual[0].begin < closing < usual[-1].einde else ""


def _rules(line: str, read: Read) -> tuple[Regel, ...]:
    """Of the line, or of what stands behind the label at its beginning."""
    regels = read(line)
    if isinstance(regels, Refusal) and (days := _FIRST_DAY.search(line)):
        regels = read(line[days.start() :])
    return () if isinstance(regels, Refusal) else regels


def _days(line: str, read: Read) -> set[int]:
    return {day for regel in _rules(line, read) for day in regel.dagen.dagen or range(7)}
