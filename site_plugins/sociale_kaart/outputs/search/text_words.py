"""What texts of places say, word by word; and which of these words a phone fetches only when they may be meant.

A word stands once, with the places that have it, which is half of what it weighs in the rows of these places. The first
file has those that an answer needs to whatever is known without texts: what a theme, a kind, a need, a name or another
such word is, begins or ends with, or makes when two of them are typed apart. All others are in
`data/teksten.<language>.json`: nobody reaches them but by what is not known, or is less than three letters, or is only
guessed (`vreemd` in templates/assets/js/search/answer.mjs). So with that file every answer is the one of all words at
once, and without it the same as long as nothing of this is typed (tests/search/test_text_words.py).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain

from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search.joined import BETWEEN
from sociale_kaart.outputs.search.search_shape import Index, Sought
from sociale_kaart.outputs.search.slips import is_near
from sociale_kaart.outputs.search.telling_words import ARTICLE, EMPTY

NAME, STREET, ALSO = 1, 4, 5  # in the row of a place
SHORTEST = 3  # letters of what is a beginning, an end, or half of a word
SAID = 4  # letters, of a word that is no beginning of others where it is one by itself: points.mjs
STEP = 34  # before the sign of the next place, so that none is a blank or a quotation mark
_APART = re.compile(r"[|+/-]+")

Places = Mapping[str, Sequence[int]]  # by word the numbers of the places whose texts have it


def words_of(texts: Sequence[str]) -> Places:
    """`texts`: of each place what it says, normalised."""
    found: dict[str, list[int]] = {}
    for number, text in enumerate(texts):
        for word in dict.fromkeys(_telling(text.split())):
            found.setdefault(word, []).append(number)
    return found


def packed(words: Places) -> str:
    """Each word with signs that say how many places farther the next one is that has it."""
    return " ".join(f"{word} {_steps(words[word])}" for word in sorted(words))


def parted(words: Places, index: Index) -> tuple[Places, Places]:
    """What comes first, beside the rest of the index, and what stands apart."""
    first = Reached(words, index).words
    return {w: words[w] for w in words if w in first}, {w: words[w] for w in words if w not in first}


class Reached:
    """The words of texts that something typed reaches which is known without these."""

    def __init__(self, texts: Collection[str], index: Index) -> None:
        begrippen = (*index["themas"], *index["categorieen"], *index["gebieden"])
        names = _words(normalise(str(row[n])) for row in index["plekken"] for n in (NAME, STREET, ALSO) if n < len(row))
        needs = _words(str(row[0]) for row in index["noden"])
        self.kinds = _words(map(_called, (*index["themas"], *index["categorieen"])))
        filler = index.get("vul", "").split()
        self.known = names.union(needs, filler, _words((*map(_called, begrippen), *index["kenmerken"])))
        self.alone = names | needs | {_bare(one) for b in begrippen for one in _called(b).split(BETWEEN)}
        self.alarming = _words(text for line in index["nood"] for text in (line["woorden"], line.get("gewoon", "")))
        self.words = {word for word in texts if word in self.known or is_near(word, self.alarming)}
        self.words |= self._ending({*texts}) & {*texts}
        self._begin({*texts})

    def _ending(self, texts: Collection[str]) -> set[str]:
        """What ends in a word for a kind after a beginning that is a word, and that beginning: see `addTails`."""
        all_words = self.known.union(texts)
        cuts = ((w, w[:at].removesuffix("s"), w[at:]) for w in all_words for at in range(SHORTEST, len(w) - 2))
        return {one for w, start, end in cuts if end in self.kinds and start in all_words for one in (w, start)}

    def _begin(self, texts: set[str]) -> None:
        """Whatever begins with one of those that come first, or with two of them, does so too."""
        more = self.words
        while more:
            self.known |= more
            more = {word for word in texts - self.words if self._begins(word)}
            self.words |= more

    def _begins(self, word: str) -> bool:
        starts = [at for at in range(SHORTEST, len(word)) if word[:at] in self.known]
        return any(
            at > SAID or word[:at] not in self.alone or any(word[at:end] in self.known for end in _ends(at, word))
            for at in starts
        )


def _ends(at: int, word: str) -> Iterable[int]:
    return range(at + SHORTEST, len(word) + 1)


def _called(begrip: Sought) -> str:
    return f"{begrip['namen']}{BETWEEN}{begrip['woorden']}"


def _words(texts: Iterable[str]) -> set[str]:
    """Each as the browser compares it."""
    return {word for text in texts for phrase in _APART.split(text) for word in _telling(phrase.split())}


def _bare(word: str) -> str:
    return ARTICLE.sub("", word)


def _telling(words: Sequence[str]) -> list[str]:
    """Without those that say nothing, unless there are no others: `wordsOf` in words.mjs."""
    return [_bare(word) for word in [word for word in words if word not in EMPTY] or words]


def _steps(places: Sequence[int]) -> str:
    return "".join(chr(here - before + STEP) for before, here in zip(chain((-1,), places), places, strict=False))
