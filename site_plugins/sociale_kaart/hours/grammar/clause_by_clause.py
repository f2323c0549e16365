"""What each clause of a line says by itself, and the words of those that are not read.

For a line in which more than one sentence, bracket or row is in the way (set_apart.py): within a sentence the longest
stretches of clauses that are read are kept, and all that stands between them is quoted, word for word, to be asked.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ..value import Soort
from .broken import says_always
from .governing import is_held_back, leans_on_sentence, leaves_open, may_govern
from .items import Refusal
from .lexicon_apart import FOR_NOW, TITLED
from .lexicon_notation import AS_USUAL
from .lexicon_notes import NOTES
from .near import Near, Read
from .one_way import Mend, bare, in_one_way, regels_of
from .plainer_patterns import DAY, I
from .set_apart import POINTS, SENTENCES, spans_between

MOST_SENTENCES, MOST_CLAUSES, MOST_MENDED = 10, 14, 8
_WHEN = rf"(?:(?:op|in het|elke|iedere|de|alle)\s+)*(?:{DAY}|weekend)"
# Between clauses: a comma, a bracket, a word before another day, or before something that begins later.
_CLAUSES = re.compile(
    rf"(?:\s*,(?!\d)\s*|\s+[/–-]\s+(?=[^\W\d])|\s+(?=\()|(?<=\))\s*(?=[^\s,;.)])"
    rf"|\s+(?=(?:en|maar|plus|\+|&)\s+{_WHEN}\b)"
    r"|\s+(?=en (?:een |één |\d+ )?(?:half )?(?:uur|kwartier|minuten) (?:voor|vóór|na)\b)"
    r"|\s+(?=(?:en|maar|of)\s+(?:na|vanaf|daarna|daarbuiten|verder|aansluitend)\b))"
    r"(?![^()]*\))",  # not within brackets
    I,
)
_JOINT = re.compile(r"^(?:en|maar|plus|\+|&)\s+", I)
_USUAL = re.compile(rf"^(?:{AS_USUAL})\s+", I)
_FIRST_DAY = re.compile(rf"(?:\b(?:elke|iedere|alle|op)\s+)*\b{DAY}", I)
_IDLE = " ,.;|•\n"
_LETTER = re.compile(r"[^\W_]")


class Stretch(NamedTuple):
    """Clauses beside one another: their words, and what they say when they are read."""

    text: str
    near: Near | None


def clause_by_clause(line: str, read: Read, mend: Mend) -> Near | None:
    """None when no clause says when, or when a clause that is not read governs all of these."""
    sentences = [line[start:end].strip(_IDLE) for start, end in spans_between(line, SENTENCES)]
    if len(sentences) > MOST_SENTENCES:
        return None
    told = [_sentence(one, read, mend) for one in sentences if one]
    for at, stretches in enumerate(told):
        if at and not any(one.near for one in stretches) and leans_on_sentence(sentences[at]):
            told[at - 1] = _unread(sentences[at - 1])
        is_read = any(one.near for one in stretches)
        if not is_read and (any(map(POINTS.search, sentences[at + 1 :])) or leaves_open(sentences[at])):
            told[at + 1 :] = map(_unread, sentences[at + 1 :])
    return _together([one for stretches in told for one in stretches], read)


def _unread(sentence: str) -> list[Stretch]:
    return [Stretch(sentence, None)]


def _together(told: list[Stretch], read: Read) -> Near | None:
    """All that is read, as it is read alone; the rest is quoted."""
    kept = [one.near for one in told if one.near]
    unread = [one.near.left_out if one.near else one.text for one in told]
    asked = "; ".join(filter(_LETTER.search, unread))
    for lines in ([one.line for one in kept], [_named_behind(one.line, read) for one in kept]):
        alone = [regel for one in lines for regel in regels_of(one, read)]
        if kept and [*regels_of("; ".join(lines), read)] == alone:
            return Near("; ".join(lines), False, "", asked)
    return None


def _named_behind(line: str, read: Read) -> str:
    """With its name as a note, that says nothing of the next: `Ruilwinkel di 10-12` → `di 10-12 (Ruilwinkel)`."""
    regels, first = regels_of(line, read), _FIRST_DAY.search(line)
    name = line[: first.start()].strip(" ,:") if first else ""
    if not first or not name or len(regels) != 1 or not regels[0].noot or regels[0].noot in NOTES:
        return line
    told = f"{line[first.start() :]} ({name})"
    return told if bare(regels_of(told, read)) == bare(regels) else line


def _sentence(sentence: str, read: Read, mend: Mend) -> list[Stretch]:
    whole = in_one_way(sentence, read, mend)
    if whole and whole.line != sentence and says_always(whole.line):
        return _unread(sentence)  # De inleverbus blijft altijd open
    if whole:
        return [Stretch(sentence, whole)]
    told = _in_clauses(sentence, read, mend)
    if all(one.near and not one.near.left_out for one in told):
        return told
    behind = _behind_its_lead(sentence, read, mend)
    return [Stretch(sentence, behind)] if behind else told


def _in_clauses(sentence: str, read: Read, mend: Mend) -> list[Stretch]:
    spans = spans_between(sentence, _CLAUSES)
    if not 1 < len(spans) <= MOST_CLAUSES:
        return _unread(sentence)
    found = _merged(_stretches(sentence, spans, read, mend), sentence)
    texts, is_read = [one.text for one in found], [bool(one.near) for one in found]
    told, kept = list[Stretch](), list[Near]()
    for at, one in enumerate(found):
        for part in [one] if _holds(texts, at, is_read, one, kept, read) else _halves(one, read):
            holds = _holds([*texts[:at], part.text, *texts[at + 1 :]], at, is_read, part, kept, read)
            kept += [part.near] if part.near and holds else []
            told.append(part if holds else Stretch(part.text, None))
    return told


def _behind_its_lead(sentence: str, read: Read, mend: Mend) -> Near | None:
    """`Tijdelijk elke do 15-19`, `Prikpost: ma 7-10 zonder afspraak, 10-12 op afspraak`: asked, with the hours."""
    titled, lead = TITLED.match(sentence), FOR_NOW.match(sentence)
    gone, text = (lead[0].strip(), sentence[lead.end() :]) if lead else ("", "")
    if titled and not may_govern(titled["title"]):
        gone, text = f"{titled['title']}:", titled["rest"]
    near = in_one_way(text, read, mend)
    opens = near and any(regel.soort is Soort.OPEN for regel in regels_of(near.line, read))  # De keuken: ma gesloten
    return near._replace(left_out="; ".join(filter(None, (gone, near.left_out)))) if near and opens else None


def _holds(texts: list[str], at: int, is_read: list[bool], one: Stretch, kept: list[Near], read: Read) -> bool:
    near = one.near
    return near is not None and not is_held_back(texts, at, is_read) and _is_apart([*kept, near], read)


def _halves(one: Stretch, read: Read) -> list[Stretch]:
    """Each of its clauses by itself: what stands beside them may be about one of them."""
    texts = [one.text[start:end].strip(_IDLE) for start, end in spans_between(one.text, _CLAUSES)]
    nears = [_clause(text, read, _as_it_is) for text in texts]
    is_whole = one.near and len(texts) > 1 and all(nears)
    return [*map(Stretch, texts, nears)] if is_whole else [one]


def _is_apart(kept: list[Near], read: Read) -> bool:
    """Whether what stands before it in the sentence, a season or *gesloten:*, does not go on over it."""
    alone = [regel for one in kept for regel in regels_of(one.line, read)]
    return [*regels_of(", ".join(one.line for one in kept), read)] == alone


def _stretches(
    sentence: str, spans: list[tuple[int, int]], read: Read, mend: Mend
) -> list[tuple[int, int, Near | None]]:
    """From the left the longest that is read; a clause that is not, mended by itself."""
    found, at, mended = list[tuple[int, int, Near | None]](), 0, 0
    while at < len(spans):
        start = spans[at][0]
        tries = [(last, way) for way in (_as_it_is, mend) for last in range(len(spans) - 1, at - 1, -1)]
        for last, way in tries:
            if way is mend and (mended := mended + 1) > MOST_MENDED and last > at:
                continue
            if near := _clause(sentence[start : spans[last][1]], read, way):
                break
        found.append((start, spans[last][1], near))
        at = last + 1
    return found


def _as_it_is(_line: str, _refusal: Refusal, _read: Read) -> Near | None:
    return None


def _clause(text: str, read: Read, mend: Mend) -> Near | None:
    """Without the word that joins it to the others; one that says that it always holds is quoted."""
    text = _JOINT.sub("", text.strip(_IDLE))
    usual = _USUAL.match(text)
    near = in_one_way(text[usual.end() :] if usual else text, read, mend)
    gone = [usual[0].strip()] if usual else []
    if near and not any(r.perioden or r.wanneer or r.dagen.dagen for r in regels_of(near.line, read)):
        return None  # (op afspraak): it is about what stands beside it
    return near and near._replace(left_out="; ".join(filter(None, (*gone, near.left_out))))


def _merged(found: list[tuple[int, int, Near | None]], sentence: str) -> list[Stretch]:
    """With what is not read in one piece."""
    told, begin = list[Stretch](), 0
    for at, (start, end, near) in enumerate(found):
        if near is None and at and found[at - 1][2] is None:
            told[-1] = Stretch(sentence[begin:end].strip(_IDLE), None)
            continue
        begin = start
        told.append(Stretch(sentence[start:end].strip(_IDLE), near))
    return told
