"""A proposal without the small words that lost what they belong to: `in De, elke donderdag`, beside *Brug*.

They go along with the words that were left out, or that became a note; the hours stay what they are.
"""

from __future__ import annotations

import re

from .near import Near, Read
from .one_way import bare, regels_of
from .plainer_patterns import DAY, I

_LEADS = r"(?:in|op|bij|naar|uit|aan|van|voor|met|via|door)"
_ARTICLES = r"(?:de|het|een|onze?)"
_STOPS = r"(?=\s*[,;.(]|\s*$)"
LOST = re.compile(
    rf"\s*\b{_LEADS} {_ARTICLES}{_STOPS}|"
    rf"\s*\b(?:met|zonder|voor|bij|naar|uit|via|door|in elk|in ieder)(?=\s+{DAY})|"
    # `(medewerker) met`, `is onze van 9 tot 12`, `9-12 uur De, wo`
    rf"(?<=\))\s+{_LEADS}(?=\s*(?:[,;.]|$)|\s+en\b)|"
    rf"\s*\b(?:de|het|een|onze|ons)(?=\s+(?:op|van|om|tussen|elke|iedere)\s)|"
    rf"(?<=[\dur])\s+{_ARTICLES}{_STOPS}",
    I,
)
# What stands behind a note and belongs to its last word: `(aanmelden) bij de balie`.
_BEHIND = re.compile(
    r"(?P<last>[^\W\d_]+)\)\s+(?P<more>(?:in|op|bij|aan|voor|met) (?:de|het|ons|onze) [^\W\d_]+)(?=\s*(?:$|[,;.]))", I
)


def tidied(line: str, found: Near, read: Read) -> Near:
    text, gone = found.line.lstrip(" |•!"), found.left_out
    text = _BEHIND.sub(lambda f: f"{f['last']} {f['more']})" if f"{f['last']} {f['more']}" in line else f[0], text)
    for lost in reversed([*LOST.finditer(text)]):
        word = _follows(lost[0].strip(), line, gone, text)
        if not word:
            return found
        text = f"{text[: lost.start()]}{text[lost.end() :]}"
        put = f"{lost[0].strip()} {word}"
        if _alone(word).search(gone):
            gone = _alone(word).sub(put, gone, count=1)
        else:
            text = _alone(word).sub(put, text, count=1)
    is_same = text != found.line and bare(regels_of(text, read)) == bare(regels_of(found.line, read))
    return found._replace(line=text, left_out=gone) if is_same else found


def _follows(lost: str, line: str, gone: str, text: str) -> str:
    """The word behind it in the line, where that was left out or became a note without it."""
    words = re.findall(rf"\b{re.escape(lost)}\s+([^\W\d_][\w-]*)", line)
    bare_of = [word for word in words if f"{lost} {word}" not in f"{gone} {text}"]
    return next((word for word in bare_of if _alone(word).search(gone) or _alone(word).search(text)), "")


def _alone(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
