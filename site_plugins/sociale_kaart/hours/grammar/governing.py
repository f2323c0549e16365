"""Whether words that are not read may say of the hours beside them on which days these are, or that nobody is there.

Such hours are quoted with them. Words that are about days of their own, or that only say on what it depends, are quoted
by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import lexicon_turning as turning
from .items import Item, Kind, Refusal
from .lexicon_notation import AS_USUAL
from .lexicon_vague import SEASONAL
from .plainer_patterns import DAYS, I
from .scan import scan
from .set_apart import HOW_OFTEN, LIMITS, MOMENTS, POINTS, SEASONS, SENTENCES, has_clock, leads, leans, spans_between
from .turning import limits, says_when

# By telephone, or by appointment: what is beside it is no open door.
_NO_DOOR = re.compile(
    r"\b(?:telef\w*|tel|bel(?:len|t)?|gebeld|bereikbaar\w*|online|digita\w*|chat\w*|(?:whats)?app\w*|mail\w*|e-?mail\w*|"
    r"afspraak|afspr|aanvraag|verzoek|reserver\w*|nood\w*|spoed\w*|thuis\w*)\b",
    I,
)
_NOBODY = re.compile(rf"(?<![\w'’])(?:{turning.NEGATION}|{turning.ANYWHERE})(?!\w)", I)
# `mits er iemand is`, `bij slecht weer`: it depends, on any day; `gesloten in de bouwvak`: on days of its own.
_DEPENDS = re.compile(r"^\W*(?:mits|indien|bij|als|wanneer|tenzij|zolang)\b", I)
_SHUT = re.compile(r"\b(?:gesloten|dicht|sluiting|vrij)\b", I)
_AS_USUAL = re.compile(rf"^\W*(?:{AS_USUAL})\b", I)
_AS_THAT = re.compile(rf"\b(?:zie|(?:net )?als|zoals) (?:op )?{DAYS}", I)  # vrijdag zie dinsdag
_OWN_ROW = re.compile(rf"^\W*(?:en |maar )?(?:op )?{DAYS}", I)
_FIRST = re.compile(r"\(?[^,;()]*")
_OF_ITS_OWN = re.compile(r"^(?:de |het )?[^\W\d]{3,}:\s+(?!gesloten|dicht)", I)  # De bar: tot de laatste gast
_PHONE_NUMBER = re.compile(r"\+?\b0\d{1,3}[ -]*\d[\d -]{4,}\d\b")
_BY_PHONE = re.compile(r"^\W*(?:en )?(?:tel\.|telefonisch|telefoon|bellen)", I)
_ONLY = re.compile(r"\b(?:alleen|enkel|slechts|uitsluitend)\b(?![^()]*\))", I)
_AFTER = re.compile(r"^\W*(?:daarna|vanaf|sinds)\b", I)
_BRACKET = re.compile(r"^\([^()]*\)")
_SHUT_FIRST = re.compile(r"^\W*(?:en )?(?:gesloten|dicht)\b(?! op (?:maan|dins|woens|donder|vrij|zater|zon))", I)
_SHUT_LAST = re.compile(rf"^(?!.*{DAYS})[^\d(]*[^\W\d_][^\d(]*\s(?:gesloten|dicht|toe)\W*$", I)
_ALSO = re.compile(r"^\W*(?:en )?(?:ook|daarbuiten|daarnaast|verder|anders|voorts)\b", I)
# `feestdagavonden als za`, and not `oneven weken`: it names itself when it is.
_OF_ITSELF = re.compile(r"^\W*(?:de |alle )?[^\W\d_]*(?:vakantie|dag|avond|periode)(?:s|en)?\s+[^\W\d_]", I)
_PARTS = re.compile(r",\s+(?![^()]*\))|;\s+")
_OF_A_DAY = re.compile(r"['’‘]s (?:ochtends|morgens|middags|avonds|nachts)|overdag", I)
_BEHIND_CLOCK = re.compile(r"^.*\d(?:\s*(?:uur|u)\b\.?)?", I)
_ON_ALL = re.compile(
    r"^\W*(?:beide|allemaal|alles|bovenstaande|genoemde|dit alles|alle (?:tijden|dagen|uren|activiteiten|inlopen))\b", I
)
# The hours of before, or of later on: which of these hold?
_BECOMES = re.compile(
    r"\b(?:was|wordt):|\bwordt (?:vanaf|dan|nu|voortaan)\b|"
    r"\b(?:oude|vorige|nieuwe)\s+(?:openings|inloop)?(?:tijden|uren|rooster)\b",
    I,
)
_LATER = re.compile(r"^\W*(?:en|maar|of)\s+(?:na|vanaf|daarna|daarbuiten|verder|aansluitend)\b", I)
_RANGE_WITHOUT_DAYS = re.compile(r"\d\s*(?:uur|u|h)?\s*(?:-|–|tot)\s*\d", I)


_BARE_DAYS = frozenset({Kind.DAY, Kind.EVERY, Kind.AND, Kind.COMMA, Kind.DASH, Kind.SLASH, Kind.UP_TO, Kind.END})


def is_held_back(texts: Sequence[str], at: int, read: Sequence[bool]) -> bool:
    """Whether what is not read before or behind it in the sentence governs the one at `at`."""
    before = [text for n, text in enumerate(texts[:at]) if not read[n]]
    if only_some(texts[at]) and any(not _AFTER.search(text) for text in _unread_behind(texts, at, read)):
        return True
    behind = _unread_behind(texts, at, read)
    if len(behind) > 1 and texts[at + 1].startswith("("):  # each row has its own
        behind = [behind[0], *(text for text in behind[1:] if not text.startswith("("))]
    return any(_governs_next(text, texts[at]) for text in before) or any(
        _governs_last(text, texts[at]) for text in behind
    )


def _unread_behind(texts: Sequence[str], at: int, read: Sequence[bool]) -> list[str]:
    return [text for n, text in enumerate(texts) if n > at and not read[n]]


def only_some(text: str) -> bool:
    """Whether it says *only*: what is not read may be among these."""
    return bool(_ONLY.search(text))


def leans_on_sentence(sentence: str) -> bool:
    """Whether a sentence of which nothing is read is about the one before it."""
    if _DEPENDS.search(sentence) or _OF_ITS_OWN.search(sentence):
        return False
    return leans(sentence) or bool(POINTS.search(sentence) and (_NOBODY.search(sentence) or _NO_DOOR.search(sentence)))


def _is_on_all(sentence: str) -> bool:
    """`Beide in de oneven weken`."""
    return bool(_ON_ALL.search(sentence)) and (_is_dated(sentence) or limits(sentence))


def is_on_all_or_new(line: str) -> bool:
    """Whether a sentence is about all the others, or the line has hours of two times of which one is over."""
    sentences = (line[start:end] for start, end in spans_between(line, SENTENCES))
    return bool(_BECOMES.search(line)) or any(map(_is_on_all, sentences))


def leaves_open(sentence: str) -> bool:
    """Whether the sentences behind one of which nothing is read may be about its season, or its telephone."""
    if _is_closure(sentence) or (_SHUT.search(sentence) and not has_clock(sentence)):
        return False
    titled = bool(_NO_DOOR.search(sentence)) and not has_clock(sentence)
    return leads(sentence) or titled or _is_seasonal(sentence)


def _governs_next(text: str, hours: str) -> bool:
    """A row of its own days says nothing of the next, unless it is one of a season, or of the telephone."""
    if _AS_USUAL.search(hours):
        return False
    if _BARE_DAYS.issuperset(item.kind for item in _items(text)):
        return True  # maandag, juli gesloten
    text = _AS_THAT.sub("", text)
    if _OWN_ROW.search(text):
        return _is_seasonal(text) or bool(_NO_DOOR.search(text))
    if not has_clock(text) and says_when(text):
        return True
    return _is_dated(text) or _takes(text)


def _governs_last(text: str, hours: str) -> bool:
    """Whether one of its parts is about what stands before it."""
    if bracket := _BRACKET.match(text):
        within, own = bracket[0][1:-1], _days(_items(bracket[0]))
        if not _ALSO.search(within) and (_part_governs(within, hours) if own else _is_dated(within) or _takes(within)):
            return True
        text = text[bracket.end() :]
    return any(_part_governs(part, hours) for part in _PARTS.split(text) if part.strip(" .;"))


def _part_governs(text: str, hours: str) -> bool:
    """Words with days of their own are about those, unless these are among the others and get less."""
    if _ALSO.search(text) or _DEPENDS.search(text) or _is_closure(text):
        return False
    tail = _OF_A_DAY.sub("", _BEHIND_CLOCK.sub("", text))
    if tail != text and not _days(_items(tail)) and (_is_dated(tail) or limits(tail) or says_when(tail)):
        return True
    text = _AS_THAT.sub("", text)
    if "idem" in text or (_BY_PHONE.search(text) and has_clock(_PHONE_NUMBER.sub("", text))):
        return False
    own = _days(_items(text))
    if own:
        takes = limits(text) or bool(_SHUT.search(text) or _NOBODY.search(text))
        return takes and bool(own & (_days(_items(hours)) or {*range(7)}))
    if has_clock(text):
        if _is_seasonal(text) or _is_dated(_FIRST.findall(text)[0]):
            return True
        return not _LATER.search(text) and bool(_RANGE_WITHOUT_DAYS.search(text))
    return not _OF_ITSELF.search(text) and (_is_dated(text) or says_when(text) or _takes(text))


def _is_closure(text: str) -> bool:
    """`gesloten in de bouwvak`, `verlof = gesloten`: on days of its own."""
    return bool(_SHUT_FIRST.search(text) and _is_dated(text)) or bool(_SHUT_LAST.search(text))


def _takes(text: str) -> bool:
    """Whether it may leave fewer hours, or no open door."""
    return limits(text) or bool(_NO_DOOR.search(text) or _NOBODY.search(text))


def _is_dated(text: str) -> bool:
    kinds = {item.kind for item in _items(text)}
    return not kinds.isdisjoint(MOMENTS | HOW_OFTEN | LIMITS - {Kind.CLOSED}) or _is_seasonal(text)


def _is_seasonal(text: str) -> bool:
    return bool(SEASONAL.search(text)) or any(item.value in SEASONS for item in _items(text))


def _items(text: str) -> tuple[Item, ...]:
    try:
        return scan(_PHONE_NUMBER.sub("", text))
    except Refusal:
        return ()


def _days(items: tuple[Item, ...]) -> set[int]:
    return {day % 7 for item in items if item.kind is Kind.DAY for day in getattr(item.value, "dagen", ())}
