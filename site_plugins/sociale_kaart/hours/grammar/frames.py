"""Sentences around hours: `De bib van Heuvel is open op ma van 16 tot 20 uur, op wo …`, `Op di is het park open van`.

Left out is only what stands where a subject and its verb stand, and only if no word of it weighs for hours; the facts,
of however many rows, stay as they were written. Shown beside the proposal.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from .items import Kind, Refusal
from .leaving_out import weighs
from .lexicon_frames import AUDIENCES, DETERMINERS, PARTS, PLACES, PRONOUNS, STILL, VERBS
from .lexicon_sentences import LABELS
from .plainer_patterns import DAY, TIME, I
from .scan import scan

_WORD = r"[‘’'\"]?[^\W\d_][^\s\d,;:()|!?]*"
_START = r"(?:^|(?<=[.!;|] ))"
_WHEN = rf"(?:op|van|vanaf|tussen|tijdens|elke|elk|iedere|de eerste|dagelijks|doordeweeks|{DAY})\b"
_OPEN = r"(?:open|geopend|opengesteld|toegankelijk|te bezoeken|bezoeken)"
_THING = rf"(?:{DETERMINERS})\s+{_WORD}(?:\s+(?!(?:{_OPEN}|om|op|van|tot|tussen|vanaf)\b){_WORD}){{0,4}}?"
_VERB = rf"(?:{VERBS})"
# `De bib van Heuvel zal open zijn op`, `De Buurtvrouw is geopend op`, `Het Ruilcafé is elke`.
_HEAD = rf"{_START}(?P<who>(?:{_WORD}\s+){{1,9}}?){_VERB}\s+(?:(?:{STILL})\s+)*"
_TAIL = rf"(?:voor (?:{AUDIENCES})\s+)?(?=(?:op:?\s+)?{_WHEN})"
_LEAD = re.compile(rf"{_HEAD}{_OPEN}\s+(?:zijn\s+)?{_TAIL}", I)
_LEAD_OF_PLACE = re.compile(rf"{_HEAD}{_TAIL}", I)
# `op dinsdag is de bib open van`, `Op woensdag is dat van`.
_THEN = r"(?=\s+(?:(?:ook|weer|['’]s avonds)\s+)*"
_TIMES = rf"(?:van|vanaf|tussen|tot|elke|iedere|op (?:{DAY})|{TIME})\b)"
_WITHIN = re.compile(rf"(?<=\w)\s+{_VERB}\s+(?P<who>{_THING}){_THEN}{_OPEN}\s+(?:ook\s+)?{_TIMES}", I)
_WITHIN_OF_PLACE = re.compile(rf"(?<=\w)\s+{_VERB}\s+(?P<who>(?:{PRONOUNS})|{_THING}){_THEN}(?:{_OPEN}\s+)?{_TIMES}", I)
# `De milieustraat is gesloten op`; `sluit het museum om`, `zijn alle locaties om 17 uur gesloten`.
_SHUTS = (
    re.compile(
        rf"{_START}(?P<who>(?:{_WORD}\s+){{1,5}}?){_VERB}\s+(?=(?:(?:dan|ook) )*(?:gesloten|dicht)\s+(?:op|"
        rf"tijdens|in)\b)",
        I,
    ),
    re.compile(rf"(?<=\w)\s+{_VERB}\s+(?P<who>{_THING})(?=\s+(?:om {TIME} )?(?:gesloten|dicht)\b)", I),
    re.compile(
        rf"{_START}(?P<who>(?:{_WORD}\s+){{0,4}}{_WORD})\s*:\s+(?=(?:op|in|tijdens)\s[^:]*(?:gesloten|dicht)\.?$)", I
    ),
    re.compile(rf"(?<=sluit)\s+(?P<who>{_THING})(?=\s+om\s+{TIME})", I),
)
_AUDIENCE = re.compile(rf"\s+voor (?P<who>{AUDIENCES})(?=\s+{_WHEN}|\s*(?:$|[,;.]))", I)
# `di en za welkom. Dat kan tussen 13.30 en 16 uur`, `za 9-12 (in plaats van 10-12)`.
_POINTING = re.compile(rf"\.\s+(?P<who>(?:dat|dit) kan)(?=\s+(?:van|tussen)\s+{TIME})", I)
_INSTEAD = re.compile(r"\s*\(\s*(?P<who>in plaats van [^()]*)\)", I)
_TITLE = re.compile(r"(?P<name>[^\W\d_]{3,30}):\s")
_ALLOWED = frozenset({Kind.UNKNOWN, Kind.AND, Kind.SLASH, Kind.DASH, Kind.END, Kind.EVERY})
_CAPITALS = re.compile(r"(?<=[Hh]et )[A-Z]{2,}\b|(?<=[Dd]e )[A-Z]{2,}\b")  # het NA, de OBA
_PRONOUN = re.compile(rf"(?:{PRONOUNS}|wij|we|dat kan|dit kan)", I)
_SUBJECTS = frozenset(f"{article} {label}" for article in ("de", "het", "onze", "ons") for label in LABELS.split(";"))
_ARTICLE = re.compile(rf"^(?:(?:{DETERMINERS})\s+)+", I)
_PLACE = re.compile(rf"(?:{PLACES})$", I)
_PART = re.compile(rf"\b(?:{PARTS})", I)


class Framed(NamedTuple):
    """The facts of a line, the words around them, and whether these are about all of the place."""

    facts: str
    words: str
    is_place: bool


def without_frames(line: str) -> Framed | None:
    """None when there are no such words, or when they are about two things."""
    text, gone, whos = line, list[str](), list[str]()
    title = _TITLE.match(line)
    for pattern, must in _SUBJECTS_OF:
        text = pattern.sub(lambda found, must=must: _taken(found, gone, whos, _or_title(must, title)), text)  # type: ignore[misc]
    for pattern in (_AUDIENCE, _INSTEAD):
        text = pattern.sub(lambda found: _taken(found, gone, [], bool), text)
    named = [*filter(_named, whos)]
    facts = " ".join(text.split())
    if not gone or len({*map(_named, named)}) > 1 or (named and _has_subject(facts)):
        return None
    return Framed(facts, ", ".join(gone), all(map(_is_place, named)))


def _or_title(must: Callable[[str], bool], title: re.Match[str] | None) -> Callable[[str], bool]:
    """`Sporthal: ma 9-17. In juli is de hal gesloten`: the place that the line is about."""
    name = title["name"].lower() if title else ""
    return lambda who: must(who) or (bool(name) and name.endswith(_named(who) or " ") and len(_named(who)) > 2)


def _has_subject(facts: str) -> bool:
    """`…, de kantine op di van 13 tot 15 uur`: another part of the place, with hours of its own."""
    return any(f" {one} " in f" {facts.lower()} " for one in _SUBJECTS)


def _taken(found: re.Match[str], gone: list[str], whos: list[str], may: Callable[[str], bool]) -> str:
    if not may(found["who"]):
        return found[0]
    gone.append(found[0].strip(" .()"))
    whos.append(found["who"])
    return " "


def _is_place_or_pronoun(who: str) -> bool:
    return _is_place(who) or (_says_nothing(who) and bool(_PRONOUN.fullmatch(who.strip())))


def _named(who: str) -> str:
    """What it is about, without the article: "" for *dat*, *het*."""
    return "" if _PRONOUN.fullmatch(who.strip()) else _ARTICLE.sub("", who.strip().lower())


def _opens(who: str) -> bool:
    """`De balies zijn open`: a door, and no till."""
    return _says_nothing(who) and not _PART.search(who)


def _says_nothing(who: str) -> bool:
    """Whether it has words that the grammar does not know, and none is about days, times, or who may come."""
    try:
        kinds = {item.kind for item in scan(_CAPITALS.sub("naam", who))}
    except Refusal:
        return False
    return Kind.UNKNOWN in kinds and _ALLOWED.issuperset(kinds) and not weighs(who)


def _is_place(who: str) -> bool:
    """Whether all of the place is meant: `de keuken sluit om 20 uur` closes a part of it."""
    words = who.split()
    if "en" in words:  # de zwembaden Overbos en Waterhal: some of them
        return False
    ends = words[-1].isupper() and len(words[-1]) > 1
    ends = ends or (len(words) == 1 and words[0].istitle() and not _PART.search(who))  # Dondersteen is gesloten
    return _says_nothing(who) and (ends or bool(_PLACE.search(words[0])) or bool(_PLACE.search(" ".join(words[:2]))))


# `op vrijdag is zwemmen mogelijk tussen 13 en 21 uur`.
_POSSIBLE = re.compile(rf"(?<=\w)\s+{_VERB}\s+(?P<who>{_WORD}(?:\s+{_WORD}){{0,2}}?)\s+mogelijk(?=\s+{_TIMES}", I)
_SUBJECTS_OF: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (_LEAD, _opens),
    (_LEAD_OF_PLACE, _is_place_or_pronoun),
    (_WITHIN, _opens),
    (_WITHIN_OF_PLACE, _is_place_or_pronoun),
    (_POINTING, _says_nothing),
    (_POSSIBLE, _opens),
    *((pattern, _is_place) for pattern in _SHUTS),
)
