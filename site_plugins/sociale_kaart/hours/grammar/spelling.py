"""A line with its misspelt words corrected: `dinsdga 9-12`. Only proposed."""

from __future__ import annotations

import re
from difflib import get_close_matches

from .lexicon_glue import GLUE
from .lexicon_right import RIGHT
from .scan import known_words

SHORTEST = 5  # letters of a word that another may be misspelt for: *soep* is no *sept*
LONG, LIKE, MORE_LIKE = 10, 0.75, 0.85  # letters: *winteropening* is no *winteropvang*
MOST_WORDS = 6  # unknown words in a line that are worth mending
_RIGHT = GLUE | RIGHT
_WORD = re.compile(r"[^\W\d_]+")


def spelt(line: str) -> str:
    words = known_words()
    unknown = [
        w
        for w in dict.fromkeys(_WORD.findall(line.lower()))
        if w not in known_words(vague=True) | _RIGHT and len(w) > 2
    ]
    fixed = {word: _meant(word, words) for word in unknown[:MOST_WORDS]}
    return _WORD.sub(lambda match: next(iter(fixed.get(match[0].lower(), ())), match[0]), line)


def _meant(word: str, words: frozenset[str]) -> list[str]:
    """Nothing where it looks more like a word that is right than like one of these: *verdre*."""
    alike = _alike(word, words | RIGHT)
    found = get_close_matches(word, alike, 1, MORE_LIKE if len(word) >= LONG else LIKE)
    return [known for known in found if known in words]


def _alike(word: str, words: frozenset[str]) -> list[str]:
    """Who misspells a word has its beginning right: *zonder* is no *donder*, *kantine* no *vakanties*."""
    fit = [known for known in words if known[0] == word[0] and abs(len(known) - len(word)) <= 1]
    return [known for known in fit if len(known) >= SHORTEST]
