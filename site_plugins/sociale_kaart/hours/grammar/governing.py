"""Whether words that are not read may say of the hours beside them on which days these are, or that nobody is there.

Such hours are quoted with them. Words that are about days of their own, or that only say on what it depends, are quoted
by themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import lexicon_governing as words
from .items import Item, Kind, Refusal
from .lexicon_asunder import named_days
from .lexicon_vague import SEASONAL
from .scan import scan
from .set_apart import HOW_OFTEN, LIMITS, MOMENTS, POINTS, SEASONS, SENTENCES, has_clock, leads, leans, spans_between
from .standing_apart import stands_apart, takes_back
from .turning import limits, says_when

_MONTHLY = MOMENTS | (HOW_OFTEN - {Kind.VAGUE, Kind.EVERY})
_BARE_DAYS = frozenset({Kind.DAY, Kind.EVERY, Kind.AND, Kind.COMMA, Kind.DASH, Kind.SLASH, Kind.UP_TO, Kind.END})


def is_held_back(texts: Sequence[str], at: int, read: Sequence[bool]) -> bool:
    """Whether what is not read before or behind it in the sentence governs the one at `at`."""
    before = [text for n, text in enumerate(texts[:at]) if not read[n]]
    if only_some(texts[at]) and any(not words.AFTER.search(text) for text in _unread_behind(texts, at, read)):
        return True
    if _cuts_a_list(texts, at, read):
        return True
    behind = _unread_behind(texts, at, read)
    if len(behind) > 1 and texts[at + 1].startswith("("):  # each row has its own
        behind = [behind[0], *(text for text in behind[1:] if not text.startswith("("))]
    return any(_governs_next(text, texts[at]) for text in before) or any(
        _governs_last(text, texts[at]) for text in behind
    )


def _cuts_a_list(texts: Sequence[str], at: int, read: Sequence[bool]) -> bool:
    """`*** Nieuw *** Ma ~ di, do 9-17`, `van 9 tot 12: ma, di ~ wo. van 13 tot 16: do`: the day is one of them."""
    before = texts[at - 1] if at and not read[at - 1] else ""
    behind = texts[at + 1] if at + 1 < len(texts) and not read[at + 1] else ""
    goes_on = words.LAST_DAY.search(before) and not words.AS_THAT.search(before) and words.OWN_ROW.search(texts[at])
    ends = words.LAST_DAY.search(texts[at]) and not texts[at].endswith(")")  # 9-12 (ma-vr), za: de dokterspost
    return bool(goes_on or (ends and words.FIRST_DAY.search(behind)))


def _unread_behind(texts: Sequence[str], at: int, read: Sequence[bool]) -> list[str]:
    return [text for n, text in enumerate(texts) if n > at and not read[n]]


def only_some(text: str) -> bool:
    """Whether it says *only*: what is not read may be among these."""
    return bool(words.ONLY.search(text))


def leans_on_sentence(sentence: str) -> bool:
    """Whether a sentence of which nothing is read is about the one before it."""
    if words.DEPENDS.search(sentence) or words.OF_ITS_OWN.search(sentence) or _is_closure(sentence):
        return False
    return leans(sentence) or bool(
        POINTS.search(sentence) and (words.NOBODY.search(sentence) or words.NO_DOOR.search(sentence))
    )


def may_govern(title: str) -> bool:
    """Whether a title may say on which days the hours behind it are, or that these are of no open door."""
    if words.SHUT.search(title) or only_some(title) or _days(_items(title)):
        return True
    return _is_dated(title) or _takes(title) or says_when(title)


def _is_on_all(sentence: str) -> bool:
    """`Beide in de oneven weken`."""
    return bool(words.ON_ALL.search(sentence)) and (_is_dated(sentence) or limits(sentence))


def is_on_all_or_new(line: str) -> bool:
    """Whether a sentence is about all the others, or the line has hours of two times of which one is over."""
    sentences = (line[start:end] for start, end in spans_between(line, SENTENCES))
    return bool(words.BECOMES.search(line)) or any(map(_is_on_all, sentences))


def leaves_open(sentence: str) -> bool:
    """Whether the sentences behind one of which nothing is read may be about its season, or its telephone."""
    if _is_closure(sentence) or (words.SHUT.search(sentence) and not has_clock(sentence)):
        return False
    if _days(_items(sentence)) and not _is_seasonal(sentence) and _MONTHLY.isdisjoint(i.kind for i in _items(sentence)):
        return False  # Soms zijn we er ook op zaterdag
    titled = bool(words.NO_DOOR.search(sentence)) and not has_clock(sentence)
    return leads(sentence) or titled or _is_seasonal(sentence)


def _governs_next(text: str, hours: str) -> bool:
    """A row of its own days says nothing of the next, unless it is one of a season, or of the telephone."""
    if words.AS_USUAL.search(hours):
        return False
    if _BARE_DAYS.issuperset(item.kind for item in _items(text)):
        return True  # maandag, juli gesloten
    text = words.AS_THAT.sub("", text)
    if words.BY_PHONE.search(text) and has_clock(words.PHONE_NUMBER.sub("", text)) and not words.OWN_ROW.search(hours):
        return False  # Telefoon (werkdagen 9-17), balie di 10-14
    if words.OWN_ROW.search(text):
        return _is_seasonal(text) or bool(words.NO_DOOR.search(text))
    if not has_clock(text) and says_when(text):
        return True
    return _is_dated(text) or _takes(text)


def _governs_last(text: str, hours: str) -> bool:
    """Whether one of its parts is about what stands before it."""
    if bracket := words.BRACKET.match(text):
        within, own = bracket[0][1:-1], _days(_items(bracket[0]))
        is_pause = bool(words.SHUT.search(within) and words.RANGE_WITHOUT_DAYS.search(within))
        is_pause = is_pause or bool(words.SHUT.fullmatch(within.strip()))  # uur: gesloten
        takes = _part_governs(within, hours) if own else is_pause or _is_dated(within) or _takes(within)
        if takes and not (words.ALSO.search(within) or stands_apart(within, hours)):
            return True
        text = text[bracket.end() :]
    return any(_part_governs(part, hours) for part in words.PARTS.split(text) if part.strip(" .;"))


def _is_more(text: str, hours: str) -> bool:
    """Of other times than these, or of who may come."""
    is_after = words.AFTERWARDS.search(text) and _is_dated(hours)
    return bool(is_after or words.ALSO.search(text)) or stands_apart(text, hours)


def _part_governs(text: str, hours: str) -> bool:
    """Words with days of their own are about those, unless these are among the others and get less."""
    if takes_back(text, hours) and _all_days(text) & _all_days(hours):
        return True
    if words.DEPENDS.search(text) or _is_closure(text) or _is_more(text, hours):
        return False
    tail = words.OF_A_DAY.sub("", words.BEHIND_CLOCK.sub("", text))
    if tail != text and not _days(_items(tail)) and (_is_dated(tail) or limits(tail) or says_when(tail)):
        return True
    names_itself = words.OF_ITSELF.search(text)
    text = words.AS_THAT.sub("", text)
    if "idem" in text or (words.BY_PHONE.search(text) and has_clock(words.PHONE_NUMBER.sub("", text))):
        return False
    own = _days(_items(text))
    if own:
        takes = limits(text) or bool(words.SHUT.search(text) or words.NOBODY.search(text))
        return takes and bool(own & (_all_days(hours) or {*range(7)}))
    if has_clock(text):
        if _is_seasonal(text) or _is_dated(words.FIRST.findall(text)[0]):
            return True
        return not words.LATER.search(text) and bool(words.RANGE_WITHOUT_DAYS.search(text))
    return not names_itself and (_is_dated(text) or says_when(text) or _takes(text))


def _is_closure(text: str) -> bool:
    """`gesloten in de bouwvak`, `verlof = gesloten`: on days of its own."""
    return bool(words.SHUT_FIRST.search(text) and _is_dated(text)) or bool(words.SHUT_LAST.search(text))


def _takes(text: str) -> bool:
    """Whether it may leave fewer hours, or no open door."""
    return limits(text) or bool(words.NO_DOOR.search(text) or words.NOBODY.search(text))


def _is_dated(text: str) -> bool:
    kinds = {item.kind for item in _items(text)}
    return not kinds.isdisjoint(MOMENTS | HOW_OFTEN | LIMITS - {Kind.CLOSED}) or _is_seasonal(text)


def _is_seasonal(text: str) -> bool:
    return bool(SEASONAL.search(text)) or any(item.value in SEASONS for item in _items(text))


def _items(text: str) -> tuple[Item, ...]:
    try:
        return scan(words.PHONE_NUMBER.sub("", text))
    except Refusal:
        return ()


def _all_days(text: str) -> set[int]:
    """With those in between: `ma-vr`."""
    return _days(_items(text)) | named_days(text)


def _days(items: tuple[Item, ...]) -> set[int]:
    return {day % 7 for item in items if item.kind is Kind.DAY for day in getattr(item.value, "dagen", ())}
