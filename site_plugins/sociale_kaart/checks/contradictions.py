"""A text that says one thing of a place while its facts say another, or nothing: a reader hears both."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache

from sociale_kaart.checks.context import Context
from sociale_kaart.place.facts import Fact, facts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.usage import words_of

UNTOLD = Rule(
    "feit-staat-alleen-in-tekst",
    Say(
        "De tekst zegt `{read}`, maar `{key}` is niet ingevuld. Bezoekers lezen dan ook dat we het niet weten.",
        "The text says `{read}`, but `{key}` is not filled in. Visitors then also read that we do not know.",
    ),
    Say("Klopt het? Zet er dan bij: `{example}`", "Is it right? Then add: `{example}`"),
    Level.HINT,
)
CONTRADICTS = Rule(
    "tekst-en-feit",
    Say(
        "De tekst zegt `{read}`, maar bij `{key}` staat `{value}`.", "The text says `{read}`, but `{key}` is `{value}`."
    ),
    Say(
        "Kijk welke van de twee klopt. Zijn ze allebei waar, zeg in de tekst dan voor wie of wanneer.",
        "See which of the two is right. If both are true, say in the text for whom or when.",
    ),
    Level.HINT,
)
# Texts that are about an exception, or about something else than coming in.
_ELSEWHERE = {"drempel", "voor_verwijzers", "meedoen", "adres"}
_NOT_SO = ("niet ", "geen ", "nooit ", "soms ", "vaak ", "meestal ", "alleen ")


@dataclass(frozen=True)
class Said:
    """A fact with the phrases that say an answer to it."""

    fact: Fact
    answers: dict[str, str]  # phrase to answer
    pattern: re.Pattern[str]


def check_contradictions(context: Context) -> Iterable[Problem]:
    """Hints only: the volunteer knows what the text means."""
    for entry, texts, words in context.with_dutch():
        for path, said in texts if _may_be_said(words) else ():
            if path[0] not in _ELSEWHERE:
                for rule, values in found(said, entry.voorziening):
                    yield rule.at(entry.tree.position(*path), **values)


def found(text: str, place: Voorziening) -> Iterator[tuple[Rule, dict[str, object]]]:
    """What a text says of each fact that the place says nothing of, or something else."""
    said = _may_be_said({*words_of(text)})
    small = " ".join(text.casefold().split()) if said else ""
    for one in said:
        phrases = [match.group() for match in one.pattern.finditer(small)]
        answers = {one.answers[phrase] for phrase in phrases}
        value = one.fact.of(place)
        known = {value} if isinstance(value, str) else {*value}
        if not phrases or answers & known:
            continue
        read, key = phrases[0], one.fact.path
        if known <= {"onbekend"}:
            yield UNTOLD, {"read": read, "key": key, "example": _example(one.fact, one.answers[read])}
        else:
            yield CONTRADICTS, {"read": read, "key": key, "value": ", ".join(sorted(known))}


def _example(fact: Fact, answer: str) -> str:
    written = f"[{answer}]" if fact.veld.is_list else answer
    return f"{fact.above.rstrip('.')}: {{{fact.key}: {written}}}"


@cache  # for speed
def _all_that_is_said() -> tuple[Said, ...]:
    return tuple(_said(fact) for fact in facts() if fact.declared.in_text)


def _said(fact: Fact) -> Said:
    """The longest phrase first, so that `niet anoniem` is not heard as `anoniem`."""
    answers = {phrase: answer for answer, phrases in fact.declared.in_text.items() for phrase in phrases}
    ordered = "|".join(map(re.escape, sorted(answers, key=len, reverse=True)))
    not_before = "".join(f"(?<!{word})" for word in _NOT_SO)
    return Said(fact, answers, re.compile(rf"{not_before}(?<![\w-])(?:{ordered})(?![\w-])"))


def _may_be_said(words: Set[str]) -> list[Said]:  # for speed
    """Those of which all the words of a phrase are there, in whatever order: nearly always none."""
    told = words & _tell_tales().keys()
    found = {index for word in told for index, phrase in _tell_tales()[word] if phrase <= words}
    return [_all_that_is_said()[index] for index in sorted(found)]


@cache  # for speed
def _tell_tales() -> Mapping[str, list[tuple[int, frozenset[str]]]]:
    """By the longest word of each phrase: which fact it says something of, and all its words."""
    found = defaultdict(list)
    for index, one in enumerate(_all_that_is_said()):
        for phrase in one.answers:
            words = words_of(phrase)
            found[max(words, key=len)].append((index, frozenset(words)))
    return dict(found)
