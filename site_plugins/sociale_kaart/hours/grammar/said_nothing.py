"""A line without the sentences that say nothing of when the door is open; each is shown beside the proposal."""

from __future__ import annotations

import re

from .lexicon_remarks import REMARKS
from .plainer_patterns import FULL_DAY, I

_START = r"(?:(?<=[^\W\d]{2}[.!?])|(?<=[\d)][.!?])|(?<=\d\su\.)|(?<=\du\.)|(?<=[|;•\n])|^)\s*"
_END = r"(?:\s*[.!?]+(?=\s|$)|\s*(?=[|;•\n])|\s*$)"
_REMARK = re.compile(rf"{_START}(?P<said>(?:{'|'.join(REMARKS)})){_END}", I)
_GLUED = re.compile(rf"\b((?:{FULL_DAY})(?:ochtend|morgen|middag|avond)?)(?=(?:van|tot|tussen)\b)", I)
_INSIDE = re.compile(r"\(\s+|\s+\)")


def even_spaces(line: str) -> str:
    """`Maandagvan 9 tot 12`, `( op afspraak )`."""
    return _INSIDE.sub(lambda found: found[0].strip(), _GLUED.sub(r"\1 ", line))


def without_remarks(line: str) -> tuple[str, list[str]]:
    """The line, and the sentences that were left out; nothing when no other would be left."""
    gone = list[str]()

    def drop(found: re.Match[str]) -> str:
        gone.append(found["said"].strip(" ."))
        return "" if found.end() == len(line) else " "

    text = _REMARK.sub(drop, line).strip()
    return (text, gone) if text else (line, [])
