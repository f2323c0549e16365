"""Which words of a line belong to which of its moments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sociale_kaart.tools.programme.moments_in_text import TimeWords
from sociale_kaart.tools.programme.particulars import mask

_CONNECTS = re.compile(r"[\s,;:.|()&+-]*(?:en|of|uur|u|van)?[\s,;:.|()&+-]*", re.IGNORECASE)
_MARK = re.compile(r"[;,|\t](?!\d)|\. ")  # not in the middle of an amount
Item = tuple[str, list[TimeWords]]


def items_before(line: str, said: list[TimeWords]) -> Iterator[Item]:
    """`maandag 10-12 Taalcafé, 13.30 Yoga`: moments, then a name."""
    moments: list[TimeWords] = []
    for one, text in zip(said, between(line, said)[1:], strict=True):
        moments.append(one)
        if not _CONNECTS.fullmatch(text):
            yield text, moments
            moments = []
    if moments:
        yield "", moments


def items_behind(line: str, said: list[TimeWords]) -> Iterator[Item]:
    """`Taalcafé: maandag 10-12, gratis; Yoga: dinsdag 13-14`: a name, moments, and more about the same."""
    before, *texts = between(line, said)
    moments: list[TimeWords] = []
    for one, text in zip(said, texts, strict=True):
        moments.append(one)
        if _CONNECTS.fullmatch(text):
            continue
        is_last = one is said[-1]
        own, mark, following = (text, "", "") if is_last else _parted(text)
        whose = bool(is_last or mark or mask(text) == text)  # an amount between two things is of either
        yield f"{before} | {own}" if whose else "", moments
        before, moments = following, []
    if moments:
        yield before, moments


def _parted(text: str) -> tuple[str, str, str]:
    """At the last mark between two things: what is behind it is the name of the next."""
    mark = max((one.start() for one in _MARK.finditer(text)), default=-1)
    return (text[:mark], text[mark], text[mark + 1 :]) if mark >= 0 else ("", "", text)


def between(line: str, said: list[TimeWords]) -> list[str]:
    edges = [0, *(edge for one in said for edge in (one.start, one.end)), len(line)]
    return [line[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
