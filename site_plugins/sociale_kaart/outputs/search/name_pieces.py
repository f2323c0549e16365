"""Names of places in a large region, wherever they are: `data/namen/<first letters>.json`, the same in every language.

A word of a name is in the piece of its first letters: of one, or of more where too many places are in that. What
`data/namen.json` says: after these letters come those, each a piece or cut again, and `.` for the word that ends there.
Of a word that very many places are called by, only the shortest names are there: those that say little else. So each
place is there by its id, too, as a word that nobody types: who kept it finds it again, whatever it is called by now.
templates/assets/js/vakken/names.mjs is the other side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.search.place_rows import PlaceRows
from sociale_kaart.outputs.search.search_shape import as_bytes
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken.fetched import PieceOfRegion

MOST = 250  # places in a piece
ENDS = "."
# "the" and what may stand before it, as templates/assets/js/search/words.mjs takes them off.
_ARTICLE = re.compile(r"^(?:[بعهو]?ال|لل)(?=\w{2})")

Words = Mapping[str, Sequence[int]]  # the numbers of the places that each word is a name of, the shortest names first


def files(rows: PlaceRows, cut: Sequence[PieceOfRegion]) -> Iterator[tuple[str, bytes]]:
    """`cut`: all places of the region, in the order of data/vakken.json."""
    places = {v.id: (v, number) for number, piece in reversed([*enumerate(cut)]) for v in piece.voorzieningen}
    named = sorted(places.values(), key=lambda one: (len(normalise(one[0].naam).split()), normalise(one[0].naam)))
    words: dict[str, list[int]] = defaultdict(list)
    for number, (v, _) in enumerate(named):
        for word in _words(v):
            words[word].append(number)
    tree: dict[str, str] = {}
    short = [rows.named(v, square) for v, square in named]
    for name, numbers in _pieces("", words, tree):
        yield f"data/namen/{name}.json", as_bytes([short[number] for number in numbers])
    yield "data/namen.json", as_bytes(tree)


def _words(v: Voorziening) -> set[str]:
    said = {word for text in (v.naam, *v.ook_bekend_als) for word in normalise(text).split()}
    return said | {_ARTICLE.sub("", word) for word in said} | {_as_word(v.id)}


def _as_word(id: str) -> str:
    return "_" + id.replace("-", "_")


def _pieces(letters: str, words: Words, tree: dict[str, str]) -> Iterator[tuple[str, list[int]]]:
    """By the name of its file the places of each piece of the words that begin with these letters."""
    numbers = sorted(set(chain.from_iterable(words.values())))
    if letters and (len(numbers) <= MOST or len(words) == 1):
        yield file_name(letters), numbers[:MOST]
        return
    after: dict[str, dict[str, Sequence[int]]] = defaultdict(dict)
    for word, its in words.items():
        after[word[len(letters) : len(letters) + 1] or ENDS][word] = its
    tree[letters] = "".join(sorted(after))
    for letter in sorted(after):
        if letter == ENDS:
            yield file_name(letters, ENDS), sorted(after[ENDS][letters])[:MOST]
        else:
            yield from _pieces(letters + letter, after[letter], tree)


def file_name(letters: str, end: str = "") -> str:
    """In letters that every host has; `w` before them, as Windows has no file that is called `con`."""
    told = "".join(letter if letter.isascii() else f"-{ord(letter):x}-" for letter in letters)
    return f"w{told}{'-' if end else ''}"
