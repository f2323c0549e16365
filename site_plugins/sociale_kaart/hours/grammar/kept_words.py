"""Hours with the words beside them that the grammar does not know, word for word, as a note on them.

`Samenklanken is op di van 9 tot 12 uur in de Kaap` → `is op di van 9 tot 12 uur (Samenklanken, in de Kaap)`. So what is
published says all that was written. Only proposed, and not when one of the words may turn what the hours mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..value import Regel, Soort
from .aside import without_asides
from .hour_labels import find_rows
from .items import Refusal
from .near import Near, Read
from .one_way import bare, regels_of
from .plainer import even_times
from .scan import scan
from .spoken_times import spoken
from .words_beside import Parted, parted

_VERB = re.compile(
    r"\b(?:is|zijn|bent|ben|kan|kunt|kun|kunnen|mag|mogen|heeft|hebben|hebt|wordt|worden|vindt|vinden)\b", re.IGNORECASE
)
_TITLE = re.compile(r"\s*[:.!]")
_OF_ITS_OWN = re.compile(r"\s*[.;!]\s+\S")  # a sentence
_JOINED = re.compile(r"^\s+(?:en|&|\+)\s+")
_LETTER = re.compile(r"[^\W\d_]")
_BEHIND = 2
# The signs that a note may have.
_SIGNS = (
    (re.compile(r"[‘’]"), "'"),
    (re.compile(r"[\"“”„]"), ""),
    (re.compile(r"[–—]"), "-"),
    (re.compile(r"\s*[:;()\[\]]+\s*"), ", "),
    (re.compile(r"\s+([,.!])"), r"\1"),
    (re.compile(r",(?:\s*,)+|,\s*(?=\.)"), ","),
)


def with_its_words(line: str, read: Read) -> Near | None:
    """The hours with these words, also where their times are spelled, or something else stands beside them."""
    text, aside = without_asides(even_times(line))
    told = (one for one, other in spoken(text) if not other)
    found = next(filter(None, (kept(one, read) for one in (line, text, *told))), None)
    return found._replace(left_out=aside) if found and aside else found


def word_for_word(line: str, found: Near, read: Read) -> Near:
    """The same hours with every word of the line on them, where some would have stood without those beside them."""
    told, whole = regels_of(found.line, read), kept(line, read)
    noted = any(regel.noot and f"({regel.noot})" not in line for regel in told)
    is_same = whole and not whole.other and bare(told) == bare(regels_of(whole.line, read))
    return whole if whole and noted and is_same else found


def kept(line: str, read: Read) -> Near | None:
    """Such a proposal; two, when the words may be about the hours beside them or about all."""
    try:
        parts = parted(line)
        told = list(_told(parts, read)) if parts else []
    except Refusal:
        return None
    return Near(told[0], False, *told[1:]) if told and all(told) else None


def _told(parts: Parted, read: Read) -> Iterator[str]:
    """Each reading; "" for one that cannot be written."""
    regels = regels_of(parts.facts, read)
    if not regels or not all(r.soort is Soort.OPEN and r.perioden and not r.noot for r in regels):
        return
    items = scan(parts.facts)
    ends = [items[after - 1].end for _, after in find_rows(items)]
    for notes in _notes(parts, len(ends)):
        line = _noted(parts.facts, ends, notes)
        yield line if _is_said(line, regels, notes, read) else ""


def _noted(line: str, ends: list[int], notes: list[str]) -> str:
    """With each note behind its row. Two rows that `en` joins are one list; with one note they are two."""
    is_one = len(set(notes)) == 1
    for end, note in reversed([*zip(ends, notes, strict=True)]):
        rest = line[end:] if is_one else _JOINED.sub("; ", line[end:])
        line = f"{line[:end]} ({note}){rest}" if note else f"{line[:end]}{rest}"
    return " ".join(line.split())


def _notes(parts: Parted, rows: int) -> Iterator[list[str]]:
    """The note on each row: the words on all rows, and where some may be about one row only, that too."""
    words = [*map(_as_in_a_note, parts.words)]
    loose = _loose(parts) if rows > 1 else []
    if len(loose) > 1:
        return
    note = ", ".join(filter(None, words))
    yield [note] * rows
    for at in loose:
        rest = [", ".join(filter(None, (word for n, word in enumerate(words) if n != at)))] * (rows - 1)
        yield [*rest, note] if at == _BEHIND else [note, *rest]


def _loose(parts: Parted) -> list[int]:
    """Which words may be about the row beside them only: no sentence of its own, no title, no subject with its verb."""
    before = bool(_LETTER.search(parts.before)) and not _VERB.search(f"{parts.before}{parts.lead}")
    within = bool(_LETTER.search(parts.within)) and not _VERB.search(parts.within)
    behind = bool(_LETTER.search(parts.behind)) and not _OF_ITS_OWN.match(parts.behind)
    is_loose = (before and not _TITLE.match(parts.lead), within, behind)
    return [at for at, loose in enumerate(is_loose) if loose]


def _as_in_a_note(text: str) -> str:
    """The same words, with no more than the signs that a note may have."""
    for pattern, form in _SIGNS:
        text = pattern.sub(form, text)
    return " ".join(text.split()).strip(" ,.:-|")


def _is_said(line: str, regels: tuple[Regel, ...], notes: list[str], read: Read) -> bool:
    """Whether the line gives the same hours, with these notes."""
    told = regels_of(line, read)
    return bare(told) == list(regels) and {regel.noot for regel in told} == set(notes)
