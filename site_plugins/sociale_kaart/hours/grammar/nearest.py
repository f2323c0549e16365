"""For a line that cannot be read, the nearest one that can, so that there is something to copy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..value import Soort
from .as_before import as_before
from .aside import without_asides
from .asunder import asunder
from .broken import is_broken
from .either import either, either_exception
from .example import LONGEST, example
from .frames import Framed, without_frames
from .glue import only_facts
from .in_part import in_part
from .items import Refusal, Why
from .kept_words import kept, with_its_words, word_for_word
from .labelled import is_of_closure, labelled
from .leaving_out import leave_out
from .narrower import without_its_days
from .near import Near, Read
from .notation import in_our_notation
from .note_of_all import note_of_all
from .one_way import regels_of
from .otherwise import says_otherwise
from .part_by_part import in_parts
from .plainer import even_times, plainer
from .season_heads import in_season_or_not
from .set_whole import per_subject, said_once, with_dashes
from .spelling import spelt
from .spoken_times import spoken
from .straight import straight
from .stressed import unstressed
from .tidied import tidied

_WORD = re.compile(r"[^\W\d_]+")


def nearest(line: str, refusal: Refusal, read: Read) -> Near:
    """A line that `read` accepts: this one mended, or else an example of its kind.

    A mended line has everything that was written and no time or day that was not, or somebody would copy what nobody
    meant.
    """
    if len(line) > LONGEST:
        return example(line, refusal)
    line = unstressed(line)
    text = in_our_notation(line)
    regels = read(text) if text != line else refusal
    if not isinstance(regels, Refusal):
        found = Near(text, False)
        return in_part(line, refusal, read, _whole) if says_otherwise(line, found, read) else found
    return _whole(text, regels, read) or in_part(text, regels, read, _whole)


def _whole(line: str, refusal: Refusal, read: Read) -> Near | None:
    """All of it, mended."""
    for way in (said_once, per_subject, with_dashes, _asunder, _found, _straight):
        found = way(line, refusal, read)
        if not found or says_otherwise(line, found, read):
            continue
        told = found if found.left_out or found.other else word_for_word(line, found, read)
        told = told if told.other else tidied(line, told, read)
        if not is_broken(line, told):
            return told
    return None


def _asunder(line: str, _: Refusal, read: Read) -> Near | None:
    """In sentences and rows of their own, and mended then."""
    text, gone = asunder(line)
    regels = read(text)
    if text == line:
        return None
    if not isinstance(regels, Refusal):
        return Near(text, False, "", gone)
    near = _found(text, regels, read) or _straight(text, regels, read)
    return near and near._replace(left_out=", ".join(filter(None, (gone, near.left_out))))


def _straight(line: str, _: Refusal, read: Read) -> Near | None:
    """Set straight: what says nothing taken out, exceptions and lists where the grammar looks for them."""
    text, gone = straight(line)
    regels = read(text) if text != line else ()
    if not isinstance(regels, Refusal):
        return Near(text, False, "", gone) if regels else None
    near = _found(text, regels, read)
    near = word_for_word(text, near, read) if near and not (near.left_out or near.other) else near
    return near and near._replace(left_out=", ".join(filter(None, (gone, near.left_out))))


def _found(line: str, refusal: Refusal, read: Read) -> Near | None:
    """What it may have meant: without the sentences around it, or else with as little change as can be."""
    framed = without_frames(line)
    facts = _near(framed.facts, read) or _in_other_words(framed.facts, read) if framed else None
    near = _unframed(framed, facts, read) if framed else None
    # With a note on some of the hours, the words around it may be about the others.
    if framed and near and near.line.count("(") <= framed.facts.count("("):
        return near
    return _meant(line, refusal, read) or _in_other_words(line, read) or near or with_its_words(line, read)


def _unframed(framed: Framed, near: Near | None, read: Read) -> Near | None:
    """With the words of the sentence beside it; what only closes a part of the place closes no place."""
    if not near:
        return None
    regels = [regel for one in (near.line, near.other) if one for regel in regels_of(one, read)]
    if not framed.is_place and all(regel.soort is Soort.GESLOTEN for regel in regels):
        return None
    return near._replace(left_out=", ".join(filter(None, (framed.words, near.left_out))))


def _meant(line: str, refusal: Refusal, read: Read) -> Near | None:
    """What it may have meant."""
    for candidate, other in _mended(line, refusal, read):
        if is_of_closure(candidate, read):
            continue
        if _is_read(candidate, read) and (not other or (_is_read(other, read) and read(other) != read(candidate))):
            return Near(candidate, False, other)
    return _shorter(line, read) if refusal.why is not Why.IMPOSSIBLE else None


def _in_other_words(line: str, read: Read) -> Near | None:
    """What it may have meant in plainer words, without what stands beside the hours; else part by part."""
    text, aside = without_asides(even_times(line))
    for plain in _plain(text, read):
        if plain != line and (near := _near(plain, read)):
            return near._replace(left_out=", ".join(filter(None, (near.left_out, aside))))
    return in_parts(line, read, _near)


def _plain(text: str, read: Read) -> Iterator[str]:
    """In plainer words; and then with all times written out, for what else there is to mend."""
    yield (plain := plainer(text))
    for rewrite in (as_before(plain, read), spoken(plain)):
        yield from (told for told, other in rewrite if not other)


def _near(line: str, read: Read) -> Near | None:
    regels = read(line)
    return _meant(line, regels, read) if isinstance(regels, Refusal) else Near(line, False)


def _shorter(line: str, read: Read) -> Near | None:
    """The line without words that say nothing about time, if it can be read then, or asked back in two ways."""
    shorter, left_out = leave_out(line)
    if left_out and _says_when(shorter, read):
        return kept(line, read) or Near(shorter, False, "", left_out)
    for candidate, other in labelled(shorter) if left_out else ():
        if _says_when(candidate, read) and other and _says_when(other, read) and read(candidate) != read(other):
            return Near(candidate, False, other, left_out)
    facts, glue = only_facts(line)
    return Near(facts, False, "", glue) if glue and _is_one_fact(facts, read) else None


def _is_one_fact(line: str, read: Read) -> bool:
    """Whether it gives the same hours on all of its days, and takes none away."""
    regels = read(line)
    return not isinstance(regels, Refusal) and all(
        r.soort is Soort.OPEN and r.perioden and r.perioden == regels[0].perioden for r in regels
    )


def _says_when(line: str, read: Read) -> bool:
    """Whether it gives hours; a closure alone may be that of what was left out."""
    regels = read(line)
    return not isinstance(regels, Refusal) and any(
        r.soort is Soort.OPEN and (r.perioden or r.is_on_appointment) for r in regels
    )


def _is_read(line: str, read: Read) -> bool:
    return not isinstance(read(line), Refusal)


def _mended(line: str, refusal: Refusal, read: Read) -> Iterator[tuple[str, str]]:
    """Ways to mend it, from the smallest to the largest; in pairs when it could mean two things."""
    yield from spoken(line)
    yield from as_before(line, read)
    yield spelt(line), ""
    if refusal.why is Why.AMBIGUOUS:
        yield from without_its_days(line)
        yield from in_season_or_not(line)
        yield from note_of_all(line)
        yield from either(line)
        yield from either_exception(line, refusal.column)
    if refusal.why in (Why.UNKNOWN, Why.VAGUE, Why.AMBIGUOUS):
        yield from labelled(line)
    head, tail = line[: refusal.column].rstrip(" ,;:-–("), line[refusal.column :].strip(" ,;:-–.()")
    is_part = head.lower().endswith(("vakantie", "vakanties"))  # zomervakantie regio Noord
    if refusal.why is Why.UNKNOWN and head and not is_part and _WORD.match(tail):
        yield f"{head} ({tail})", ""
