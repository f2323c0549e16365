"""Words that point back at other hours on the line, `woensdag idem`, `ma-vr 9-17, do tot 20.00`, written out.

Only proposed: whoever wrote it sees what we made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..value import DAY, Periode, Regel, Soort
from .items import Refusal
from .near import Read
from .plainer_patterns import DAYS
from .times import DAYPARTS

_TIME = r"\d{1,2}(?:[:.u]\d\d)?"
_PERIOD = rf"(?<![\w:.]){_TIME}\s*(?:uur|u)?\s*(?:-|–|tot)\s*{_TIME}(?![\w:.]\w)(?:\s*(?:uur|u)\b)?"
_HOURS = rf"{_PERIOD}(?:\s*(?:,|en|&)\s*(?:(?:van|tussen)\s+)?{_PERIOD})*"
_SAME_OR_HOURS = re.compile(
    rf"(?P<same>\b(?:idem|hetzelfde|dezelfde tijden|zelfde tijden)\b\.?)|{_HOURS}", re.IGNORECASE
)
_IN_WORDS = re.compile(r"\b(?:half|kwart)\b", re.IGNORECASE)
_TILL = re.compile(
    rf"(?P<lead>[,;|(]\s*|\s+/\s+|\s+(?:en|maar)\s+|(?<=[\dr])\s+)(?!(?:uur|u)\b)(?P<days>[^,;|/()\d]{{2,40}}?)"
    rf"(?:\s+koopavond)?\s+tot\s+"
    rf"(?P<end>{_TIME}(?:\s*(?:uur|u)\b)?)\s*(?:\)|(?=[,;|.]|\s*$))",
    re.IGNORECASE,
)
_FIRST_DAY = re.compile(rf"\b(?:{DAYS})", re.IGNORECASE)
_ONLY_DAYS = re.compile(DAYS, re.IGNORECASE)
_LEADS = re.compile(r"^\W*(?:behalve|maar|en|op|uitgezonderd|in het(?= weekend))\s+(?:op\s+)?", re.IGNORECASE)
# On some of its days it opens later.
_FROM = re.compile(
    rf"\s*[,;.(]\s*(?:maar |en )?(?:op |in het )?(?P<days>{DAYS}) (?:pas |open |geopend )*vanaf (?P<begin>{_TIME})"
    rf"(?:\s*(?:uur|u)\b)?\)?\.?$",
    re.IGNORECASE,
)
_SHUT = r"(?:gesloten|dicht)\s*\.?$"
_PART_SHUT = re.compile(
    r"[,;.]\s*(?:op\s+)?(?P<days>(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:s|en)?(?:\s+'s )?-?"
    r"(?P<part>ochtend|morgen|voormiddag|middag|namiddag|avond)(?:s|en)?\s+(?:is |zijn (?:we|wij) )?" + _SHUT,
    re.IGNORECASE,
)
_IDLE = re.compile(
    r"(?<=[\dr])\s*[,;.]?\s+(?:gesloten|dicht) (?:tijdens|in) de (?P<part>middag|namiddag|avond)\s*\.?$", re.IGNORECASE
)
# Minutes that what is open in a part of the day may go on behind it, and what is open before it may go on within it.
_BEHIND, _WITHIN = 30, 90
_OPEN = r"(?:(?:alleen|slechts|maar|enkel|open|geopend|'s morgens|'s ochtends|in de (?:ochtend|morgen)) )*"
_SHORTER = re.compile(
    r"[,;.]\s*(?:in|tijdens|gedurende)\s+(?:de\s+)?(?P<when>[^\d,;.]{3,40}?)\s+(?:zijn (?:we|wij) )?"
    rf"{_OPEN}tot\s+(?P<end>{_TIME})(?:\s*(?:uur|u)\b)?\s*\.?$",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\s*\((?P<before>[^()]*?)\book\b\s*(?P<hours>[^()]*\d[^()]*)\)\s*$", re.IGNORECASE)


def as_before(line: str, read: Read) -> Iterator[tuple[str, str]]:
    """The line with the hours that such words point at; only where there are no others that they could point at."""
    yield from same(line)
    yield from _shut_part(line, read)
    yield from _idle_part(line, read)
    yield from _shorter(line, read)
    yield from _later(line, read)
    yield from _from(line, read)
    if also := _ALSO.search(line):
        yield f"{line[: also.start()]}, {also['before']}{also['hours']}", ""


def same(line: str) -> Iterator[tuple[str, str]]:
    """As what stands before it; not where a half of that would be left out (`half 2 - 5`)."""
    if _IN_WORDS.search(line):
        return
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


def _from(line: str, read: Read) -> Iterator[tuple[str, str]]:
    """`dagelijks 9-17, op zondag vanaf 12.00 uur`: within the one stretch of hours of those days."""
    found = _FROM.search(line)
    head = line[: found.start()] if found else ""
    about = _days(f"{found['days']} 9-10", read) if found else set()
    regels = [r for r in _rules(head, read) if about and about <= set(r.dagen.dagen or range(7))]
    clock = _rules(f"ma 0:00-{found['begin']}", read) if found else ()
    begin = next((one.einde for regel in clock for one in regel.perioden), 0)
    is_one = len(regels) == 1 and regels[0].soort is Soort.OPEN and not regels[0].dagen.hoeveelste
    if found and is_one and [p.begin < begin < p.einde <= DAY for p in regels[0].perioden] == [True]:
        yield f"{head}, {found['days']} tot {found['begin']} gesloten", ""


def _shut_part(line: str, read: Read) -> Iterator[tuple[str, str]]:
    """`9-12.30 en 13.30-17, woensdagmiddag gesloten`: from where the hours before it leave off."""
    found = _PART_SHUT.search(line)
    regels = _rules(line[: found.start()].rstrip(" ,;."), read) if found else ()
    if not found or len(regels) != 1 or regels[0].soort is not Soort.OPEN:
        return
    low, high = DAYPARTS[found["part"].lower()]
    periods = regels[0].perioden
    of_part = [low <= period.begin < high for period in periods]
    if any(_goes_on(p, low, high) for p in periods) or all(of_part) or not any(of_part):
        return  # 9-12 en 13-21, woensdagmiddag gesloten: and in the evening?
    days, head = found["days"], line[: found.start()].rstrip(" ,;.")
    if of_part == sorted(of_part):
        yield f"{head}, {days} vanaf {_clock(periods[of_part.index(True) - 1].einde)} gesloten", ""
    elif of_part == sorted(of_part, reverse=True):
        yield f"{head}, {days} tot {_clock(periods[of_part.index(False)].begin)} gesloten", ""


def _idle_part(line: str, read: Read) -> Iterator[tuple[str, str]]:
    """`ma 8-12 uur gesloten in de namiddag`: a part of the day in which there are no hours anyway."""
    found = _IDLE.search(line)
    regels = _rules(line[: found.start()], read) if found else ()
    low = DAYPARTS[found["part"].lower()][0] if found else 0
    if found and len(regels) == 1 and all(p.begin < low and p.einde <= low + _BEHIND for p in regels[0].perioden):
        yield line[: found.start()], ""


def _goes_on(period: Periode, low: int, high: int) -> bool:
    """Whether a stretch of hours belongs to the part of the day and to what is before or behind it."""
    if low <= period.begin < high:
        return period.einde > high + _BEHIND
    return period.begin < low and period.einde > low + _WITHIN


def _shorter(line: str, read: Read) -> Iterator[tuple[str, str]]:
    """`ma-vr 9-17. In juli en augustus alleen tot 13 uur`: earlier than on any day, later than all begin."""
    found = _SHORTER.search(line)
    head = line[: found.start()].rstrip(" ,;.") if found else ""
    regels = _rules(head, read)
    if not found or not regels or not all(r.soort is Soort.OPEN and r.perioden and not r.wanneer for r in regels):
        return
    closing = next((one.einde for regel in _rules(f"ma 0:00-{found['end']}", read) for one in regel.perioden), 0)
    shut = _rules(f"{found['when']} gesloten", read)
    if not shut or not all(r.wanneer and not r.dagen.dagen for r in shut):
        return  # in het weekend tot 13 uur
    if all(r.perioden[0].begin < closing <= r.perioden[-1].einde <= DAY for r in regels):
        yield f"{head}; {found['when']} vanaf {_clock(closing)} gesloten", ""


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


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
        return f"{head}, {days} {_clock(begin)}-{end}"
    return f"{head}, {days} vanaf {end} gesloten" if usual[0].begin < closing < usual[-1].einde <= DAY else ""


def _rules(line: str, read: Read) -> tuple[Regel, ...]:
    """Of the line, or of what stands behind the label at its beginning."""
    regels = read(line)
    if isinstance(regels, Refusal) and (days := _FIRST_DAY.search(line)):
        regels = read(line[days.start() :])
    return () if isinstance(regels, Refusal) else regels


def _days(line: str, read: Read) -> set[int]:
    return {day for regel in _rules(line, read) for day in regel.dagen.dagen or range(7)}
