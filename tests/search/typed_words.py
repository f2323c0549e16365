"""What somebody may type in a region whose places have texts: by dice, the same each time."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sociale_kaart.outputs.search.slips import is_within
from support.telling_region import words_in

QUERIES = 300  # of each kind


class Asked:
    """What somebody may type: words of every sort, whole or not, with errors or without, one or some."""

    def __init__(self, first: dict[str, Any], apart: str) -> None:
        self.dice = random.Random(apart)
        self.phrases = [phrase for need in first["noden"] for phrase in need[0].split("|")]
        begrippen = [*first["themas"], *first["categorieen"], *first["gebieden"]]
        self.known = [
            words_of_all(f"{one['namen']}|{one['woorden']}" for one in begrippen),
            words_of_all(need[0] for need in first["noden"]),
            words_of_all(f"{row[1]} {row[4] if len(row) > 4 else ''}".lower() for row in first["plekken"]),
            words_in(first["teksten"]),
        ]
        calls = words_of_all(f"{one['woorden']}|{one.get('gewoon', '')}" for one in first["nood"])
        self.all = [*self.known, words_in(apart), words_in(apart), calls, words_of_all([first["vul"]])]
        self.letters = sorted({letter for words in self.all for word in words for letter in word})

    def some(self, word: Callable[[], str]) -> Iterator[str]:
        for _ in range(QUERIES):
            yield " ".join(word() for _ in range(self.dice.choice((1, 1, 1, 2, 2, 3, 4))))

    def halves(self) -> Iterator[str]:
        """Words of texts typed as two, each of which is known: as they are written, and with a slip in the second."""
        known = sorted({word for words in self.known for word in words})
        for word in (*self.all[3], *self.all[4]):
            for at in range(1, len(word)):
                if word[:at] in known:
                    yield from (f"{word[:at]} {end}" for end in known if is_within(end, word[at:], len(end) > 2))

    def parts_of_needs(self) -> Iterator[str]:
        """What somebody needs, with a word left out."""
        said = [words for phrase in self.phrases if len(words := phrase.split()) > 3]
        for words in self.dice.sample(said, min(QUERIES, len(said))):
            yield " ".join(words[1:] if self.dice.random() < 0.5 else words[:-1])

    def known_word(self) -> str:
        return self.dice.choice(self.dice.choice(self.known))

    def any_word(self) -> str:
        word = self.dice.choice(self.dice.choice(self.all))
        change = self.dice.choice((str, str, str, self._begun, self._slip, self._slip, self._cut, self._longer))
        return change(word)

    def _begun(self, word: str) -> str:
        return word[: self.dice.randint(2, max(2, len(word)))]

    def _cut(self, word: str) -> str:
        at = self.dice.randint(2, max(2, len(word) - 2))
        return f"{word[:at]} {word[at:]}".strip()

    def _longer(self, word: str) -> str:
        return word + self.known_word()

    def _slip(self, word: str) -> str:
        at, letter = self.dice.randrange(len(word)), self.dice.choice(self.letters)
        ways = (word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :])
        return self.dice.choice((*ways, word[:at] + word[at : at + 2][::-1] + word[at + 2 :]))


def words_of_all(texts: Any) -> Sequence[str]:
    return [word for text in texts for word in re.split(r"[ |/+-]+", text) if word]
