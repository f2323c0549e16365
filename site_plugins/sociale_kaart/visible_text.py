"""Text as a reader sees it: without the characters that nothing shows, so that they cannot hide a number or a name."""

from __future__ import annotations

import re

# Unicode's Default_Ignorable_Code_Point: soft hyphens, joiners, marks of direction, variation selectors, fillers, tags.
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def looked_at(text: str) -> str:
    """`text` without what is not shown; most text is plain ASCII, which has nothing of the kind."""
    return text if text.isascii() else _UNSEEN.sub("", text)
