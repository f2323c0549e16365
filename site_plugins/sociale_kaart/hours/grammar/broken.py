"""Whether a proposal is a sentence of which something is gone: `De altijd open.`, `24/7 toegankelijk (ledenpas)"
" met`."""

from __future__ import annotations

import re

from .near import Near
from .plainer_patterns import DAY, RANGE, UNIT, I
from .tidied import LOST

_SMALL = r"(?:de|het|een|onze|ons|uw|je|met|zonder|voor|bij|naar|aan|door|over|uit|via|om|te)"
# A sentence of nothing else, and one behind a note with something behind it.
_LEFT_OVER = re.compile(rf"(?:^|[.;!]\s+){_SMALL}\s*(?:[.,;(]|$)|\)\s+{_SMALL}\s*[.,;(]|\s(?:of|en)\s*$", I)
# Words that were left out, from the end of one sentence to the title of the next: `met pas. Met hulp: ma 9-12`.
_ACROSS = re.compile(r"[^\W\d_]{2}\.\s+[A-Z]")
# `alleen (voor vrouwen)`, and a sentence that was there.
_HANGS = re.compile(
    r"\b(?:alleen|enkel|slechts|uitsluitend|tijdens|gedurende|buiten|vanwege|wegens)"
    r"(?: (?:met|voor|op|na|bij|via|in))?\s*\(|"
    rf"(?<=[,;.)] )tel\b\.?\s+{DAY}|"  # without its number
    r"^[.,;:|]|[,;(]\s*:",
    I,
)
_ALWAYS = re.compile(
    r"\b(?:altijd (?:wel )?(?:open|geopend|toegankelijk|bereikbaar)|24/7|24 uur per dag|dag en nacht)\b", I
)
_FOR_WHOM = re.compile(rf"^(?!.*{DAY}).*(?:\)\s+{_SMALL}|\((?:met|voor|na|via) [^()]*\))$", I)
# `ma 9-12; 13-17, di (foo)`: where days stand before their times, those before a last day are not its own.
_DAYS_FIRST = re.compile(rf"^\D*\b{DAY}", I)
_NOT_ITS_OWN = re.compile(rf"{RANGE}{UNIT}\s*(?:\([^()]*\)\s*)?,\s*(?:op )?{DAY}\s*(?:\([^()]*\))?\s*(?:$|;|\.$)", I)
_ON_DAYS = re.compile(rf"\b(?:{DAY}|feestdagen|weekend\w*|vakanties?)\b|\d\d?[.:]\d\d", I)
_SENTENCE = re.compile(r"[.;!|\n]+(?=\s|$)")


def is_broken(line: str, found: Near) -> bool:
    """Whether a small word has lost what it belongs to, or what was always open of something else is now the place."""
    proposed = [*filter(None, (found.line, found.other))]
    if any(
        len(lost.findall(told)) > len(lost.findall(line)) for told in proposed for lost in (_LEFT_OVER, LOST, _HANGS)
    ):
        return True
    if crosses(line, found.left_out) or (_DAYS_FIRST.match(line) and any(map(_NOT_ITS_OWN.search, proposed))):
        return True
    if any(_ALWAYS.search(told) and _FOR_WHOM.search(told) for told in proposed):
        return True  # met ledenpas
    if any(re.search(rf"{re.escape(cut)}[.:]\d\d", line) for cut in found.left_out.split(", ") if cut[-1:].isdigit()):
        return True  # `vanaf 8`, of 8.45
    said = {*filter(None, map(_plain, _SENTENCE.split(line)))}
    return len(said) > 1 and any(
        says_always(one) and _plain(one) not in said for told in proposed for one in _SENTENCE.split(told)
    )


def crosses(line: str, left_out: str) -> bool:
    return any(_ACROSS.search(cut) and f"{cut}:" in line for cut in re.split(r"[,;]\s+", left_out))


def says_always(sentence: str) -> bool:
    """Whether it says of no days in particular that it is open."""
    return bool(_ALWAYS.search(sentence)) and not _ON_DAYS.search(sentence)


def _plain(sentence: str) -> str:
    return " ".join(sentence.split()).strip(" ,.").lower()
