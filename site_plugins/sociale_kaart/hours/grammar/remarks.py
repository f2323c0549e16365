"""A sentence that is not about time, which somebody put among the opening hours: `bel eerst`, `zie website`."""

from __future__ import annotations

from .items import Kind, Refusal
from .scan import scan

# What a sentence may have without saying anything about days or times.
_NOT_ABOUT_TIME = frozenset(
    {
        Kind.UNKNOWN,
        Kind.FILLER,
        Kind.NOTE,
        Kind.OPEN,
        Kind.ONLY,
        Kind.BECAUSE,
        Kind.EVERY,
        Kind.FROM,
        Kind.TILL,
        Kind.BETWEEN,
        Kind.USUAL,
        Kind.EXCEPT,
        Kind.HOUR,
        Kind.DASH,
        Kind.AND,
        Kind.OR,
        Kind.COMMA,
        Kind.SLASH,
        Kind.STOP,
        Kind.COLON,
        Kind.OPENING,
        Kind.CLOSING,
        Kind.END,
    }
)


def is_remark(line: str) -> bool:
    """Whether `line` has words, and none of them is about days or times."""
    try:
        items = scan(line)
    except Refusal:
        return False
    words = any(item.kind is Kind.UNKNOWN and line[item.start].isalpha() for item in items)
    return words and all(item.kind in _NOT_ABOUT_TIME for item in items)
