"""Sentences of which each says whose hours they are: `De kerk is open op ma 12-15. De kapel is open op do 12-17`.

Each subject becomes the note on its own hours, and on no others.
"""

from __future__ import annotations

import re

from .leaving_out import weighs
from .plainer_patterns import DAY, DAYS, RANGE, I
from .said_nothing import without_remarks

_NAME = r"[^\W\d][^\s\d,;:()|!?.]*"
_SUBJECT = re.compile(
    rf"^(?P<who>(?:de|het|onze|ons) (?:{_NAME} ){{0,3}}?{_NAME}) (?:is|zijn) (?:ook |dan |weer )?"
    r"(?:open|geopend|toegankelijk|te bezoeken|opengesteld) (?P<facts>(?:op|van|elke|iedere|dagelijks|tussen|in)\b.*)$",
    I,
)
_ROW = rf"(?:van )?{DAYS}:? (?:van )?{RANGE}(?:\s*(?:uur|u)\b\.?)?"
_TITLE = r"(?-i:[A-Z])[^\W\d]{2,}(?: [^\W\d]+){0,2}?"
# `Bibliotheek maandag t/m zaterdag 9-17 Museum dinsdag t/m zondag 10-17`.
_NAMED_ROWS = re.compile(rf"(?P<name>{_TITLE}) (?P<one>{_ROW}),? (?P<other>(?!{DAY}){_TITLE}) (?P<two>{_ROW})\.?", I)
_ENDS = re.compile(r"(?<=[^\W\d]{2})[.!]\s+(?=[A-Z])|(?<=[\d)])\.\s+(?=[A-Z])|\s*[|;•\n]\s*")
_LIMITS = re.compile(r"\b(?:alleen|enkel|uitsluitend|niet|geen|behalve|bij|als|gesloten|dicht)\b", I)


def by_subject(line: str) -> tuple[str, list[str]]:
    """The rows, each with its subject, and the sentences left out; "" when these "
    "are no two subjects, or more is said."""
    text, gone = without_remarks(line)
    if rows := _NAMED_ROWS.fullmatch(text):
        return f"{rows['one']} ({rows['name']}); {rows['two']} ({rows['other']})", gone
    sentences = [one.strip(" .") for one in _ENDS.split(text) if one.strip(" .")]
    found = [_SUBJECT.match(one) for one in sentences]
    told = [one for one in found if one and not weighs(one["who"]) and not _LIMITS.search(one[0])]
    if len(told) != len(sentences) or len({one["who"].lower() for one in told}) < len(told) or len(told) < 2:
        return "", []
    return "; ".join(f"{one['facts']} ({one['who']})" for one in told), gone
