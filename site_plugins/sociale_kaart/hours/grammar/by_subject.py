"""Sentences of which each says whose hours they are: `De kerk is open op ma 12-15. De kapel is open op do 12-17`.

Each subject becomes the note on its own hours, and on no others.
"""

from __future__ import annotations

import re

from .leaving_out import weighs
from .plainer_patterns import I
from .said_nothing import without_remarks

_NAME = r"[^\W\d][^\s\d,;:()|!?.]*"
_SUBJECT = re.compile(
    rf"^(?P<who>(?:de|het|onze|ons) (?:{_NAME} ){{0,3}}?{_NAME}) (?:is|zijn) (?:ook |dan |weer )?"
    r"(?:open|geopend|toegankelijk|te bezoeken|opengesteld) (?P<facts>(?:op|van|elke|iedere|dagelijks|tussen|in)\b.*)$",
    I,
)
_ENDS = re.compile(r"(?<=[^\W\d]{2})[.!]\s+(?=[A-Z])|(?<=[\d)])\.\s+(?=[A-Z])|\s*[|;•\n]\s*")
_LIMITS = re.compile(r"\b(?:alleen|enkel|uitsluitend|niet|geen|behalve|bij|als|gesloten|dicht)\b", I)


def by_subject(line: str) -> tuple[str, list[str]]:
    """The rows, each with its subject, and the sentences left out; "" when these are no two subjects, or more is said."""
    text, gone = without_remarks(line)
    sentences = [one.strip(" .") for one in _ENDS.split(text) if one.strip(" .")]
    found = [_SUBJECT.match(one) for one in sentences]
    told = [one for one in found if one and not weighs(one["who"]) and not _LIMITS.search(one[0])]
    if len(told) != len(sentences) or len({one["who"].lower() for one in told}) < len(told) or len(told) < 2:
        return "", []
    return "; ".join(f"{one['facts']} ({one['who']})" for one in told), gone
