"""Dutch texts of places that everyone can read: short sentences, usual words, and nobody looked down on. Hints only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.text import dutch_texts, key_path
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.tree import Path, Tree
from sociale_kaart.reading.usage import Neerbuigend, Woordgebruik, words_of

Found = tuple[Rule, dict[str, object]]  # what is wrong, and what was read
MOST_WORDS, MOST_LETTERS = 20, 20
# For referrers, who know these words; but they look down on nobody either.
_PROFESSIONAL = "voor_verwijzers"

LONG_SENTENCE = Rule(
    "lange-zin",
    Say("Deze zin heeft {count} woorden: `{read}`", "This sentence has {count} words: `{read}`"),
    Say(
        "Maak er twee zinnen van, van hoogstens {limit} woorden.",
        "Make it two sentences, of at most {limit} words each.",
    ),
    Level.HINT,
)
LONG_WORD = Rule(
    "lang-woord",
    Say("`{read}` is een lang woord.", "`{read}` is a long word."),
    Say("Zeg het met twee gewone woorden.", "Say it in two everyday words."),
    Level.HINT,
)
JARGON = Rule(
    "moeilijk-woord",
    Say("`{read}` is een woord van instellingen.", "`{read}` is official language."),
    Say("Liever: {better}.", "Better: {better}."),
    Level.HINT,
)
LOOKS_DOWN = Rule(
    "neerbuigend-woord",
    Say("`{read}` kan mensen kwetsen. {why}", "`{read}` can hurt people. {why}"),
    Say("Liever: {better}.", "Better: {better}."),
    Level.HINT,
)

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n")
_LONG = re.compile(rf"[^\W\d_]{{{MOST_LETTERS + 1},}}")


def check_plain_words(context: Context) -> Iterable[Problem]:
    """Hints for texts that are hard to read; none in a region without data/woordgebruik.yml."""
    usage = context.woordgebruik
    if not usage.woorden:
        return
    for tree, texts, words in _texts(context):
        may_be_told = not usage.tell_tales.isdisjoint(words)
        for path, text in texts:
            professional = key_path(path)[0] == _PROFESSIONAL
            told = _words(text, usage, professional=professional) if may_be_told else ()
            for rule, values in (*told, *(() if professional else _length(text))):
                yield rule.at(tree.position(*path), **values)


def _texts(context: Context) -> Iterator[tuple[Tree, list[tuple[Path, str]], Iterable[str]]]:
    """The Dutch texts of the files of places, of schemes and of life events, and their words."""
    for entry, texts, words in context.with_dutch():
        yield entry.tree, texts, words
    for name, tree in context.trees.items():
        if name.startswith(("regelingen/", "levensgebeurtenissen")) and context.is_asked(tree.file):
            texts = [*dutch_texts(tree.value)]
            yield tree, texts, words_of("\n".join(text for _, text in texts))


def _words(text: str, usage: Woordgebruik, *, professional: bool) -> Iterator[Found]:
    for read in usage.find(text):
        found = usage.of(read)
        if isinstance(found, Neerbuigend):
            yield LOOKS_DOWN, {"read": read, "better": found.beter, "why": found.waarom}
        elif not professional:
            yield JARGON, {"read": read, "better": found.beter}


def _length(text: str) -> Iterator[Found]:
    words = text.split()
    if len(words) <= MOST_WORDS and max(map(len, words), default=0) <= MOST_LETTERS:  # for speed: nearly always
        return
    for sentence in _SENTENCE.split(text):
        count = len(sentence.split())
        if count > MOST_WORDS:
            yield LONG_SENTENCE, {"read": sentence, "count": count, "limit": MOST_WORDS}
    match = _LONG.search(text)
    if match:
        yield LONG_WORD, {"read": match.group()}
