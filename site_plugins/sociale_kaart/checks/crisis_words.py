"""Words that bring up a crisis number: not so short or so common that it tops every search."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sociale_kaart.checks.context import Context
from sociale_kaart.in_languages import is_in_catalogue
from sociale_kaart.languages.catalogues import is_whole
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.marked_phrases import alone
from sociale_kaart.normalise import is_unspaced, normalise
from sociale_kaart.problems import Level, Problem, Rule, Say

SHORTEST = 3  # letters and digits; an Arabic word of three letters can be as plain as a Dutch one of ten
SHORTEST_UNSPACED = 2  # characters where words are not parted by blanks

_LONGER = Say(
    "Schrijf een langer woord, of een paar woorden die bij elkaar horen, zoals `wil niet meer leven`.",
    "Use a longer word, or a few words that belong together, such as `do not want to live`.",
)
TOO_SHORT = Rule(
    "crisiswoord-te-kort",
    Say(
        "Met `{read}` komt dit nummer boven bij vragen die er niets mee te maken hebben.",
        "With `{read}` this number comes up in searches that have nothing to do with it.",
    ),
    _LONGER,
)
TOO_COMMON = Rule(
    "crisiswoord-te-gewoon",
    Say(
        "`{read}` staat ook in de naam van `{key}`; wie dat zoekt, krijgt steeds dit nummer te zien.",
        "`{read}` is also in the name of `{key}`; anyone who searches for that is shown this number every time.",
    ),
    _LONGER,
    Level.WARNING,
)
MISSING = Rule(
    "crisiswoorden-ontbreken",
    Say(
        "Wie in `{language}` typt dat het niet meer gaat, krijgt dit nummer niet te zien: er zijn geen `woorden`.",
        "Whoever types in `{language}` that they cannot go on is not shown this number: there are no `woorden`.",
    ),
    Say(
        "Zet bij `woorden` wat mensen dan typen, ook in gewone spreektaal: `{language}: [...]`.",
        "Put under `woorden` what people type then, in everyday speech too: `{language}: [...]`.",
    ),
)
MISSING_YET = replace(MISSING, level=Level.WARNING)  # of a language that readers are not offered yet


def check_words_in_each_language(context: Context) -> Iterable[Problem]:
    """Who is in need finds the number in her own words, or the language is not ready."""
    if not context.is_asked("data/crisis.yml"):
        return
    for nummer in context.woorden.crisis.values():
        for language in context.regio.talen if DUTCH in nummer.woorden else ():
            place = f"crisis/{nummer.id}/woorden"
            if language not in nummer.woorden and not is_in_catalogue(language, place, nummer.woorden[DUTCH]):
                rule = MISSING if is_whole(language) else MISSING_YET
                yield rule.at(context.position("crisis", nummer.id, "woorden", key=True), language=language)


def check_crisis_words(context: Context) -> Iterable[Problem]:
    """A number that comes up too often is one that people stop seeing."""
    if not context.is_asked("data/crisis.yml"):
        return
    names = _names(context)
    for nummer in context.woorden.crisis.values():
        for language, words in nummer.woorden.items():
            for index, read in enumerate(words):
                position = context.position("crisis", nummer.id, "woorden", language, index)
                if any(map(_is_too_short, alone(read))):
                    yield TOO_SHORT.at(position, read=read)
                elif common := [word for word in alone(read) if word in names]:
                    yield TOO_COMMON.at(position, read=read, key=names[common[0]])


def _is_too_short(normal: str) -> bool:
    """A house may have that number."""
    return len(normal) < (SHORTEST_UNSPACED if is_unspaced(normal) else SHORTEST) or normal.isdecimal()


def _names(context: Context) -> Mapping[str, str]:
    """Every word in the name of a category, theme or area, and the id that it belongs to."""
    woorden = context.woorden
    named = (*woorden.gebieden.values(), *woorden.themas.values(), *woorden.categorieen.values())
    texts = [(text, begrip.id) for begrip in named for text in begrip.naam.values()]
    return {word: id for text, id in texts for word in normalise(text).split()}
