"""A proposal without the small words that lost what they belong to: `in De, elke donderdag`, beside *Brug*.

They go along with the words that were left out; the hours stay what they are.
"""

from __future__ import annotations

import re

from .near import Near, Read
from .one_way import bare, regels_of
from .plainer_patterns import DAY, I

_LEADS = r"(?:in|op|bij|naar|uit|aan|van|voor|met|via|door)"
_ARTICLES = r"(?:de|het|een|onze?)"
LOST = re.compile(
    rf"\s*\b{_LEADS} {_ARTICLES}(?=\s*[,;.(]|\s*$)|"
    rf"\s*\b(?:met|zonder|voor|bij|naar|uit|via|door|in elk|in ieder)(?=\s+{DAY})",
    I,
)


def tidied(line: str, found: Near, read: Read) -> Near:
    text, gone = found.line.lstrip(" |•"), found.left_out
    for lost in reversed([*LOST.finditer(text)]):
        follows = re.search(rf"\b{re.escape(lost[0].strip())}\s+([^\W\d_][\w-]*)", line)
        word = re.compile(rf"(?<![\w-]){re.escape(follows[1])}(?![\w-])") if follows else None
        if not follows or not word or not (word.search(gone) or word.search(text)):
            return found
        text = f"{text[: lost.start()]}{text[lost.end() :]}"
        if word.search(gone):
            gone = word.sub(follows[0], gone, count=1)
        else:
            text = word.sub(follows[0], text)
    is_same = text != found.line and bare(regels_of(text, read)) == bare(regels_of(found.line, read))
    return found._replace(line=text, left_out=gone) if is_same else found
