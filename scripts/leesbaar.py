"""How plain the Dutch is that residents read: python scripts/leesbaar.py [how many of the hardest to show]

The measure is that of Flesch as Douma made it for Dutch: 206.84 - 0.93 words a sentence - 77 syllables a word. From 60
on a text is for everybody (B1), from 70 on it is easy (A2). One sentence says little, so texts are measured per group,
and those of a paragraph (20 words) or more by themselves too.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml
from babel.messages.pofile import read_po

from sociale_kaart.languages.catalogues import FORM

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "site_plugins" / "sociale_kaart" / "languages" / "locale"
PARAGRAPH = 20  # words of a text that is measured by itself
B1 = 60.0
_VOWELS = re.compile(
    r"aai|ooi|oei|eeu|ieu|ëi|ij|aa|ee|oo|uu|ie|oe|eu|ui|ei|au|ou|[aeiouyáàâéèêíóúäëïöü]", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?:])\s+|\n+")
_MARKUP = re.compile(r"<[^>]+>|https?://\S+|\]\([^)]*\)|[\[\]*#`|]|\{%.*?%\}|^---$.*?^---$", re.MULTILINE | re.DOTALL)
_LIST = re.compile(r";[^.;]*;")  # words that people type: no sentence
# What of a region's files residents read as sentences.
_READ = {
    "regelingen": ("wat", "voor_wie", "waar", "meenemen", "goed_om_te_weten", "terugbetalen", "duur", "werk", "let_op"),
    "levensgebeurtenissen": ("uitleg", "eerste_stap", "doen", "merken", "zeggen"),
    "hulplijnen": ("wanneer", "voor_wie", "kosten"),
    "crisis": ("wanneer", "voor_wie", "kosten"),
    "categorieen": ("uitleg", "eerste_keer"),
    "themas": ("uitleg",),
    "doelgroepen": ("uitleg",),
    "gebieden": ("uitleg",),
}


class Text(NamedTuple):
    where: str
    text: str


class Measure(NamedTuple):
    words: int
    sentences: int
    syllables: int

    @property
    def ease(self) -> float:
        return 206.84 - 0.93 * self.words / self.sentences - 77 * self.syllables / self.words

    def __add__(self, other: object) -> Measure:
        assert isinstance(other, Measure)
        return Measure(*(mine + its for mine, its in zip(self, other, strict=True)))


def measured(text: str) -> Measure:
    """Of the words that are there; a text without any counts as nothing."""
    sentences = [words for part in sentences_of(text) if (words := _WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    return Measure(len(words), len(sentences), sum(max(len(_VOWELS.findall(word)), 1) for word in words))


def sentences_of(text: str) -> list[str]:
    return [part for part in _SENTENCE.split(_MARKUP.sub(" ", text)) if part.strip()]


def texts_by_group(root: Path = ROOT) -> dict[str, list[Text]]:
    found = {
        "site": list(_of_catalogue(LOCALE / "nl.po")),
        "site, simple": list(_of_catalogue(LOCALE / "nl-simple.po")),
    }
    for group, keys in _READ.items():
        files = sorted((root / "data" / group).glob("*.yml")) or [root / "data" / f"{group}.yml"]
        trees = ((file, yaml.safe_load(file.read_text("utf-8"))) for file in files if file.exists())
        found[group] = [Text(f"{file.name}: {at}", text) for file, tree in trees for at, text in _dutch(tree, keys, "")]
    prose = sorted((root / "content" / "nl").glob("*.md"))
    found["prose"] = [
        Text(file.name, part)
        for file in prose
        for part in re.split(r"\n\n|\n(?=- )", file.read_text("utf-8"))
        if _WORD.search(_MARKUP.sub("", part))
    ]
    return {group: texts for group, texts in found.items() if texts}


def _of_catalogue(file: Path) -> Iterator[Text]:
    """What the catalogue says to residents: not the form's words, nor a text that is empty."""
    with file.open("rb") as opened:
        for message in read_po(opened):
            strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
            told = message.id and message.context != FORM and not _LIST.search(str(message.string))
            yield from (Text(file.name, text) for text in strings if told and text and _WORD.search(text))


def _dutch(tree: object, keys: tuple[str, ...], at: str, read: bool = False) -> Iterator[tuple[str, str]]:
    """The Dutch below the keys that residents read."""
    if isinstance(tree, str):
        yield from [(at, tree)] if read else []
    elif isinstance(tree, list):
        for part in tree:
            yield from _dutch(part, keys, at, read)
    elif isinstance(tree, dict):
        for key, part in tree.items():
            if key != "nl" and isinstance(key, str) and "nl" in tree:
                continue
            yield from _dutch(part, keys, at if key == "nl" else f"{at} {key}".strip(), read or key in keys)


def whole(texts: list[Text]) -> Measure:
    return sum((measured(text.text) for text in texts), Measure(0, 0, 0))


def paragraphs(texts: list[Text]) -> list[tuple[float, Text]]:
    """Those that are long enough to be measured by themselves, the hardest first."""
    sizes = ((measured(text.text), text) for text in texts)
    return sorted((size.ease, text) for size, text in sizes if size.words >= PARAGRAPH)


def longest(texts: list[Text]) -> list[tuple[int, str]]:
    """Sentences by their number of words, the longest first."""
    parts = ((len(_WORD.findall(part)), part) for text in texts for part in sentences_of(text.text))
    return sorted(parts, reverse=True)


def main(show: int) -> None:
    print(
        f"{'group':22}{'texts':>6}{'words':>7}{'w/sent':>8}{'ease':>6}{'paragraphs':>12}{'under 60':>10}{'longest':>9}"
    )
    for group, texts in texts_by_group().items():
        size, alone = whole(texts), paragraphs(texts)
        hard = sum(ease < B1 for ease, _ in alone)
        print(
            f"{group:22}{len(texts):6}{size.words:7}{size.words / size.sentences:8.1f}{size.ease:6.0f}"
            f"{len(alone):12}{hard:10}{longest(texts)[0][0]:9}"
        )
        for ease, text in alone[:show]:
            print(f"    {ease:4.0f} {text.where}: {' '.join(text.text.split())[:300]}")
        for count, sentence in longest(texts)[:show]:
            print(f"    {count:4} words: {sentence.strip()[:300]}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 0)
