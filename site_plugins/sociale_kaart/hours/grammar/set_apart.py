"""What can be read of a line that cannot, and the words of it that are in the way.

Shown as a question with an example, never as what the line means: nobody here knows whether those words say when.
`di-vr 9-17. De winkel is dan open vanaf 13.30 uur. Za 10-17` → `di-vr 9-17; Za 10-17`, and the sentence in between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .broken import crosses, is_broken
from .items import Kind, Refusal
from .labelled import OWN, is_a_word
from .leaving_out import unknown_runs
from .lexicon_apart import IN_A_LIST, NTH, OTHER_TIMES
from .lexicon_vague import SEASONAL
from .near import Near, Read
from .one_way import Mend, in_one_way, regels_of
from .plainer_patterns import DAY, DAYS, FULL_DAY, MONTH, I
from .scan import scan
from .standing_apart import shares_times, takes_a_day
from .turning import limits, says_when, takes_away
from .words_beside import is_of_another_time

Span = tuple[int, int]
MOST = 10  # pieces of a line, and ways to try
_NEXT = rf"(?=['’‘]?(?-i:[A-Z])|(?:op )?{DAY}[:\s]|\d\d? {MONTH})"
_SHORT = r"(?<!\bma)(?<!\bdi)(?<!\bwo)(?<!\bdo)(?<!\bvr)(?<!\bza)(?<!\bzo)"
# A sentence, a cell, a line; and within these the row of a next day.
SENTENCES = re.compile(
    rf"{_SHORT}(?<=[^\W\d]{{2}})[.!?]\s+{_NEXT}|(?<=[\d)])\.\s+{_NEXT}|(?<=\du)\.\s+(?=(?-i:[A-Z]))|\s*(?:[|;•]|\n(?!\s*\d))\s*|\s+/\s+(?=(?-i:[A-Z])[^\d/]*:|(?:{DAYS})\s)|\s+\*(?=[^\W\d])",
    I,
)
_ROWS = re.compile(
    rf"(?:\s*,\s*|\s+(?:en|maar)\s+|(?:(?<=uur)|(?<=gesloten)|(?<=[\d)]))\s+(?={FULL_DAY}\b))"
    rf"(?=(?:op )?{DAYS}:?\s+(?!en\b))",
    I,
)
_BRACKETS = re.compile(r"\s*\([^()]*\)")
POINTS = re.compile(r"^(?:op |in |tijdens )?(?:die|dat|deze|dan|daarna|daarbuiten|anders|verder)\b", I)  # back
# `De derde dinsdag van maart is er ledenvergadering`: something else goes on, and nothing is said of other days.
_ELSE = re.compile(
    rf"^(?:op )?(?:de )?(?:{NTH}) {FULL_DAY} van {MONTH} (?:is|zijn) er "
    r"(?!.*(?:niet|niks|geen|alleen|enkel|slechts|ook|pas|gesloten|dicht|open))\D+$",
    I,
)
_NO_TIMES = frozenset({Kind.COMMA, Kind.STOP, Kind.AND, Kind.DAY, Kind.END})
_ONLY = re.compile(r"\b(?:alleen|enkel|slechts|uitsluitend)\b(?![^()]*\))", I)
_IDLE = " ,.;|•\n"
_LEAD = re.compile(r"(?<![^\W_])(?:in|te|bij|uit|van|naar|aan|met)(?: (?:de|het|een|ons|onze))?\s+$", I)
_JOINT = re.compile(r"\s(?:en|maar)\s+$", I)
_WORDS = frozenset({Kind.UNKNOWN})
# What says that it is not always so.
LIMITS = frozenset({Kind.EXCEPT, Kind.ONLY, Kind.NONE, Kind.CLOSED, Kind.CLOSES})
HOW_OFTEN = frozenset({Kind.VAGUE, Kind.PARITY, Kind.NTH, Kind.OF_MONTH, Kind.EVERY, Kind.WEEK})
_SAYS = frozenset({Kind.UNKNOWN, Kind.OPEN, Kind.USUAL, Kind.CLOSED, Kind.CLOSES})
SEASONS = frozenset({"seizoen", "sluiting"})  # the value of a vague word that names a part of the year
MOMENTS = frozenset({Kind.MONTH, Kind.DATE, Kind.FREE, Kind.STEM})


def set_apart(line: str, read: Read, mend: Mend) -> Near | None:
    """What can be read of each sentence, or else the most of the line, and what was `left_out` for it.

    None when nothing of it says when.
    """
    return _sentence_by_sentence(line, read, mend) or _less(line, read, mend)


def _sentence_by_sentence(line: str, read: Read, mend: Mend) -> Near | None:
    """Those that say by themselves when, and together no more and no less."""
    pieces = [line[start:end].strip(_IDLE) for start, end in spans_between(line, SENTENCES)]
    if not 1 < len(pieces) <= MOST:
        return None
    found = [in_one_way(piece, read, mend) or _less(piece, read, mend) for piece in pieces]
    for at, piece in enumerate(pieces):
        if found[at]:
            continue
        if leans(piece) and at:
            found[at - 1] = None
        if leads(piece) or any(map(POINTS.search, pieces[at + 1 :])):
            found[at:] = [None] * (len(pieces) - at)
    kept = [one.line for one in found if one]
    unread = [*filter(None, (one.left_out if one else piece for one, piece in zip(found, pieces, strict=True)))]
    rest = "; ".join(kept)
    alone = [regel for one in kept for regel in regels_of(one, read)]
    is_less = bool(kept and unread) and [*regels_of(rest, read)] == alone
    return Near(rest, False, "", "; ".join(unread)) if is_less else None


def _less(line: str, read: Read, mend: Mend) -> Near | None:
    """The line without what stands in brackets, the row of a day, or words that the grammar does not know."""
    for spans in _ways(line):
        found = in_one_way(_without(line, spans), read, mend)
        if found and not is_broken(line, found) and not any(crosses(line, line[slice(*span)]) for span in spans):
            unread = (line[start:end].strip(_IDLE) for start, end in spans)
            return Near(found.line, False, "", "; ".join(filter(None, (*unread, found.left_out))))
    return None


def _ways(line: str) -> Iterator[tuple[Span, ...]]:
    """What may go, from the shortest on; nothing that says when the rest is not so."""
    rows = spans_between(line, _ROWS)
    brackets = [found.span() for found in _BRACKETS.finditer(line) if _is_beside(found[0])]
    rows = [span for span in rows if len(rows) > 1 and not _ONLY.search(line) and _is_a_row(line[slice(*span)])]
    rows = [span for span in rows if not (takes_a_day(line, *span) or shares_times(line, *span))]
    listed = [found.span("one") for way in IN_A_LIST for found in way.finditer(line) if _has(found["one"], _WORDS)]
    rows = [_joined(line, *span) for span in sorted(rows[:MOST], key=_length)]
    yield from ((span,) for span in (*listed[:MOST], *brackets[:MOST], *rows))
    try:
        items = scan(line)
    except Refusal:
        return
    found = unknown_runs(items)
    if any(items[first - 1].kind is Kind.DAY and items[after].kind in _NO_TIMES for first, after in found if first):
        return  # di ??, wo 10-12
    ties = (items[b].value in OWN or is_a_word(items, a, b, line) or is_of_another_time(items, a) for a, b in found)
    if any(ties):
        return  # 's middags werken wij op afspraak; vrij schaatsen; in juli yoga
    runs = [(_led(line, items[first].start), items[after - 1].end) for first, after in found]
    if runs and not any(takes_away(text) or says_when(text) for text in (line[slice(*run)] for run in runs)):
        yield (*runs,)


def _led(line: str, start: int) -> int:
    """From the small word on that leads to it: `in Wassenaar`, `van regio Noord`."""
    lead = _LEAD.search(line, 0, start)
    return lead.start() if lead else start


def _joined(line: str, start: int, end: int) -> Span:
    """With *en* before it, when nothing stands behind it."""
    joint = _JOINT.search(line, 0, start) if not line[end:].strip(" .") else None
    return (joint.start() + 1 if joint else start), end


def spans_between(line: str, ends: re.Pattern[str]) -> list[Span]:
    edges = [0, *(at for found in ends.finditer(line) for at in found.span()), len(line)]
    return [*zip(edges[::2], edges[1::2], strict=True)]


def _length(span: Span) -> int:
    return span[1] - span[0]


def _without(line: str, spans: tuple[Span, ...]) -> str:
    for start, end in reversed(spans):
        head, tail = line[:start], line[end:]
        joint = ", " if head.rstrip().endswith(",") and tail.lstrip().startswith(",") else " "
        line = f"{head.rstrip(' ,')}{joint}{tail.lstrip(' ,')}"
    return re.sub(r"\s+([,;.])", r"\1", line).strip(_IDLE)


def _kinds(text: str) -> list[Kind]:
    try:
        return [Kind.FREE if item.value in SEASONS else item.kind for item in scan(text)]
    except Refusal:
        return [Kind.VAGUE]


def _has(text: str, kinds: frozenset[Kind]) -> bool:
    return not kinds.isdisjoint(_kinds(text))


def _is_beside(text: str) -> bool:
    """Whether it has a word that is not known, and none that says on which days, or that it is not always so."""
    about = MOMENTS | HOW_OFTEN | LIMITS | {Kind.DAY}
    return _has(text, _WORDS) and not _has(text, about) and not limits(text)


def _is_a_row(text: str) -> bool:
    """Of days, with a word that is not known; nothing that may be about the other rows."""
    return _has(text, _WORDS) and not (_has(text, MOMENTS | HOW_OFTEN | LIMITS) or SEASONAL.search(text))


def leans(piece: str) -> bool:
    """`Niet in de vakanties`, `Om de week`: it is about what stands before it."""
    if _ELSE.search(piece):
        return False
    kinds = _kinds(piece)
    is_sentence = Kind.UNKNOWN in kinds and not {Kind.OPEN, Kind.USUAL}.isdisjoint(kinds)
    is_bare = _SAYS.isdisjoint(kinds) and not MOMENTS.isdisjoint(kinds)  # In juli en augustus.
    is_vague = not HOW_OFTEN.isdisjoint(kinds) and not is_sentence
    return kinds[0] in LIMITS or ((is_bare or is_vague) and not has_clock(piece))


def leads(piece: str) -> bool:
    """`In juli geldt:`, `Als het mooi weer is`: it may be about what stands behind it."""
    return _has(piece, MOMENTS | HOW_OFTEN) and not (has_clock(piece) or OTHER_TIMES.search(piece))


def has_clock(piece: str) -> bool:
    """Whether it has more numbers than dates need."""
    kinds = _kinds(piece)
    return Kind.TIME in kinds or kinds.count(Kind.NUMBER) > kinds.count(Kind.MONTH)
