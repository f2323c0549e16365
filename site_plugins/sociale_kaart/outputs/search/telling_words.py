"""Phrases of needs without what the search passes over in them anyway, so that there is room for more of them.

`EMPTY` in templates/assets/js/search/words.mjs says which words say nothing; tests/search/test_telling_words.py holds
that the search makes the same of the phrases as of those that stand in the data.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from sociale_kaart.normalise import normalise

SMALL = (
    "de het een t en of in op aan bij met voor van naar uit te om ik je mijn is zijn heb hebben wil kan moet er dat "
    "die wat waar hoe ben bent we ze zij mij me niet zoek iets "
    "the a an and or on at with for to from i m am my are have need can do what not im"
)
EMPTY = frozenset(SMALL.split())
ARTICLE = re.compile(r"^(?:(?:[بعهو]?ال|لل)(?=[^\W\d_]{2})|و(?=[^\W\d_]{3})|ل(?=[^\W\d_]{4})|ب(?=[^\W\d_]{5}))+")


def telling(texts: Iterable[str], light: Collection[str] = ()) -> Sequence[str]:
    """Of the phrases of one need in one language, in the order of the alphabet, which packs best.

    Without those whose words all are there alone, or weigh little (`light`): *cheap furniture*, of *furniture*.
    """
    normal = {*map(normalise, texts)}
    said = {_without_article(text) for text in normal}
    left = {_telling(text, said) for text in normal} - {""}
    return sorted(text for text in left if not _adds_little(text.split(" "), left, light))


def _adds_little(words: Sequence[str], said: Collection[str], light: Collection[str]) -> bool:
    heavy = [word for word in words if word not in light]
    return len(words) > 1 and bool(heavy) and all(word in said for word in heavy)


def _telling(text: str, said: Collection[str]) -> str:
    """Where one word would be left, all of it counts (*out of my house*), unless that word is there alone too."""
    words = [_without_article(word) for word in text.split(" ")]
    left = [word for word in words if word not in EMPTY]
    if len(left) > 1 or (left and left[0] in said):
        return " ".join(left)
    return " ".join(words)


def _without_article(word: str) -> str:
    """As in words.mjs, where that will not take another one away."""
    bare = ARTICLE.sub("", word)
    return word if ARTICLE.match(bare) else bare
