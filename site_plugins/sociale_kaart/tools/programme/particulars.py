"""What a programme says beside days, times and a name: what it costs, for which age or group, how to join."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

_AMOUNT = r"(?:€\s?\d+(?:[.,](?:\d\d|-))?|\d+(?:[.,]\d\d)?\s?euro\b)"
_EACH = r"(?:\s*(?:per\s+[a-z]+|p\.?\s?[kp]\.?(?![\w])))?"
_PRICE = re.compile(rf"(?:kosten\s*:?\s*|bijdrage\s*:?\s*|entree\s*:?\s*)?{_AMOUNT}{_EACH}", re.IGNORECASE)
_FREE = re.compile(
    r"(?:deelname |toegang |kosten\s*:\s*)?(?:is )?(?:gratis|kosteloos|geen kosten)(?: (?:deelname|toegang|entree))?",
    re.IGNORECASE,
)
_GIFT = re.compile(r"(?:vrije|vrijwillige)[ -](?:bijdrage|gift|donatie)", re.IGNORECASE)
_FROM = re.compile(r"(?:vanaf\s+)?(\d{1,3})\s?(?:\+(?!\d)|plus\b)|vanaf\s+(\d{1,3})\s*(?:jaar|jr)\b\.?", re.IGNORECASE)
_BETWEEN = re.compile(r"(\d{1,2})\s*(?:-|tot|t/m|tot en met)\s*(\d{1,3})\s*(?:jaar|jr)\b\.?", re.IGNORECASE)
_UP_TO = re.compile(r"(?:tot|t/m|tot en met)\s+(\d{1,3})\s*(?:jaar|jr)\b\.?", re.IGNORECASE)
_APPOINTMENT = re.compile(r"(?:alleen )?op afspraak", re.IGNORECASE)
_WALK_IN = re.compile(
    r"(?:vrije |zonder afspraak )?(?<![\w-])inloop(?![\w-])|zonder afspraak"
    r"|aanmelden (?:is )?niet nodig|geen aanmelding nodig",
    re.IGNORECASE,
)
_SIGN_UP = re.compile(
    r"(?:vooraf |wel )?(?:aanmelden|inschrijven|opgeven)(?: (?:is )?(?:verplicht|nodig|vooraf|gewenst|bij de balie))?",
    re.IGNORECASE,
)
_FOR = re.compile(r"(?:\bvoor|alleen voor)\s+([\w' -]+?)\s*(?=$|[,;.|()])|\(([^()]+)\)", re.IGNORECASE)
_LOOSE = r"(?=\s*(?:$|[,;.|()\t-]))"  # *gratis koffie* says nothing of what it costs to come
_OF_SOME = re.compile(
    r"\b(?:les|keer|proef\w*|kennismaking\w*|kinderen|leden|begeleiders?|koffie|thee|lunch|soep|hapje|drankje|consumptie"
    r"|parkeren|materiaal)\s+$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\b(?:groep|klas|zaal|kamer|max\.?|maximaal)\s*\d+(?:\s*-\s*\d+)?", re.IGNORECASE)
_MARK = "\x1f"


@dataclass(frozen=True)
class Particulars:
    """As they will be written; `rest`: the line without them, with a bar where each was."""

    rest: str
    kosten: str = ""
    kosten_toelichting: str = ""
    van: str = ""
    tot: str = ""
    doelgroep: str = ""
    inloop: str = ""
    aanmelden: str = ""

    @property
    def is_all(self) -> bool:
        """Whether nothing else is said."""
        return not re.search(r"\w", self.rest)


def particulars(text: str, groups: Mapping[str, str]) -> Particulars:
    """`groups`: the id of a target group by what people call it."""
    found = Particulars(text)
    found = _ages(found)
    found = _costs(found)
    found = _joining(found)
    return _group(found, groups)


def mask(text: str) -> str:
    """The same length, without numbers that are no times: amounts, ages, telephone numbers."""
    for pattern in (_PRICE, _BETWEEN, _UP_TO, _FROM, re.compile(r"\b0\d[\d -]{7,}\d"), _NUMBERED):
        text = pattern.sub(lambda match: "§" * len(match[0]), text)
    return text


def _cut(rest: str, match: re.Match[str]) -> str:
    return f"{rest[: match.start()]}{_MARK}{rest[match.end() :]}"


def _ages(found: Particulars) -> Particulars:
    if match := _BETWEEN.search(found.rest):
        return replace(found, rest=_cut(found.rest, match), van=match[1], tot=match[2])
    if match := _FROM.search(found.rest):
        return replace(found, rest=_cut(found.rest, match), van=match[1] or match[2])
    if match := _UP_TO.search(found.rest):
        return replace(found, rest=_cut(found.rest, match), tot=match[1])
    return found


def _costs(found: Particulars) -> Particulars:
    prices = list(_PRICE.finditer(found.rest))
    free = _free(found.rest)
    gift = _GIFT.search(found.rest)
    if prices and re.search("gratis|kosteloos", found.rest, re.IGNORECASE):
        return found
    if len(prices) > 1 or len([kind for kind in (prices, free, gift) if kind]) > 1:
        return found  # two answers: who confirms it sees the words themselves
    if prices:
        return replace(
            found, rest=_cut(found.rest, prices[0]), kosten="betaald", kosten_toelichting=prices[0][0].strip()
        )
    if gift:
        return replace(found, rest=_cut(found.rest, gift), kosten="vrije-bijdrage")
    return replace(found, rest=_cut(found.rest, free), kosten="gratis") if free else found


def _free(text: str) -> re.Match[str] | None:
    """*De eerste les gratis* says nothing of the others."""
    match = re.search(_FREE.pattern + _LOOSE, text, re.IGNORECASE)
    return None if match and _OF_SOME.search(text[: match.start()]) else match


def _joining(found: Particulars) -> Particulars:
    for pattern, key, value in (
        (_APPOINTMENT, "inloop", "afspraak"),
        (_WALK_IN, "inloop", "inloop"),
        (_SIGN_UP, "aanmelden", ""),
    ):
        match = re.search(
            rf"(?:^|(?<=[,;.|()\t{_MARK}-])|(?<=[,;.|(-] ))\s*(?:{pattern.pattern}){_LOOSE}", found.rest, re.IGNORECASE
        )
        if match:
            found = replace(found, rest=_cut(found.rest, match), **{key: value or match[0].strip()})
            break
    return found


def _group(found: Particulars, groups: Mapping[str, str]) -> Particulars:
    for match in _FOR.finditer(found.rest):
        if id := groups.get((match[1] or match[2]).strip().casefold()):
            return replace(found, rest=_cut(found.rest, match), doelgroep=id)
    return found


def tidy_name(rest: str) -> tuple[str, str]:
    """The name, and what is said of it behind a dash or a full stop."""
    rest = re.sub(r"\b(?:wekelijks|(?:elke|iedere) week)\b", _MARK, rest, flags=re.IGNORECASE)
    text = re.sub(rf"\(\s*[{_MARK}\s,]*\)", _MARK, rest)
    parts = [
        part.strip(" \t,;:.|-•*·–").rstrip(" (/")
        for part in re.split(rf"{_MARK}|\s[-|]\s|\t|(?<=\w[.!?])\s+(?=[A-Z])", text)
    ]
    name, *more = [part for part in parts if re.search(r"\w", part)] or [""]
    return name[:1].upper() + name[1:], ". ".join(more)
