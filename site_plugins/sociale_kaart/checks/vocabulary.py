"""The region's words: in every language, with themes and pictograms that exist, colours that can be read."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sociale_kaart.checks.colour import ENOUGH, contrast_with_white
from sociale_kaart.checks.context import Context
from sociale_kaart.checks.ids import UNKNOWN
from sociale_kaart.checks.meant import meant
from sociale_kaart.in_languages import NAMES, is_in_catalogue
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.file_names import name_problems
from sociale_kaart.reading.words import FILES, Begrip

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
TEXTS = ("naam", "meervoud", "uitleg", "eerste_keer", "wanneer", "kosten", "voor_wie")

_ADD = Say("Voeg toe: `{language}: ...`", "Add: `{language}: ...`")
FIRST_MISSING = Rule(
    "eerste-taal-ontbreekt",
    Say(
        "`{key}` is er niet in de eerste taal van de regio (`{language}`).",
        "`{key}` is missing in the region's first language (`{language}`).",
    ),
    _ADD,
)
MISSING = Rule(
    "vertaling-ontbreekt",
    Say("`{key}` is er niet in de taal `{language}`.", "`{key}` is missing in `{language}`."),
    _ADD,
    Level.WARNING,
)
MANY_MISSING = Rule(
    "vertalingen-ontbreken",
    Say(
        "In dit bestand ontbreken {count} teksten in de taal `{language}` ({names}). Bezoekers lezen ze in een andere.",
        "This file lacks {count} texts in `{language}` ({names}). Visitors read them in another language.",
    ),
    Say(
        "Zet er `{language}: ...` bij, van boven naar beneden; wat nog ontbreekt, houdt de site niet tegen.",
        "Add `{language}: ...` from the top down; what is still missing does not stop the site.",
    ),
    Level.WARNING,
)
MOST_SAID = 3  # texts of a language in a file that are each named by themselves
TOO_PALE = Rule(
    "kleur-te-licht",
    Say(
        "Wit op `{read}` heeft een contrast van {ratio} : 1; nodig is 4,5 : 1.",
        "White on `{read}` has a contrast of {ratio} : 1; 4.5 : 1 is needed.",
    ),
    Say("Kies een donkerder kleur.", "Choose a darker colour."),
)
UNUSED_THEME = Rule(
    "thema-zonder-categorie",
    Say("Geen enkele categorie hoort bij het thema `{read}`.", "No category belongs to the theme `{read}`."),
    Say(
        "Zet het bij `thema` van een categorie, of haal het weg uit data/themas.yml.",
        "Use it as the `thema` of a category, or remove it from data/themas.yml.",
    ),
    Level.HINT,
)
NO_SLUG = Rule(
    "id",
    Say("`{read}` kan geen adres op de site zijn.", "`{read}` cannot be used as an address on the site."),
    Say(
        "Gebruik alleen kleine letters zonder accent, cijfers en streepjes, zoals `huis-van-de-wijk`.",
        "Use only lower-case letters without accents, digits and hyphens, such as `huis-van-de-wijk`.",
    ),
)


def words(context: Context) -> Iterator[tuple[str, Begrip]]:
    """Every word of the region that is checked now, with the name of its file."""
    for file in filter(lambda name: context.is_asked(f"data/{name}.yml"), FILES):
        for begrip in getattr(context.woorden, file).values():
            yield file, begrip


def check_languages(context: Context) -> Iterable[Problem]:
    """Every text that a word has, it has in every language of the region; of a new language the texts are counted."""
    missing: dict[tuple[str, str], list[Problem]] = {}
    for file, begrip in words(context):
        for key in TEXTS:
            texts: Mapping[str, str] = getattr(begrip, key, {})
            for language in _wanted(context, file) if texts else ():
                if language not in texts and not _translated(language, (file, begrip.id, key), texts):
                    rule = FIRST_MISSING if language == context.regio.eerste_taal else MISSING
                    problem = rule.at(context.position(file, begrip.id, key, key=True), key=key, language=language)
                    missing.setdefault((file, language), []).append(problem)
    for (_, language), problems in missing.items():
        few = len(problems) <= MOST_SAID or language == context.regio.eerste_taal
        yield from problems if few else [_counted(problems, language)]


def _wanted(context: Context, file: str) -> Iterable[str]:
    """The languages of the region; of names of areas those in which some are written: others read them on the signs."""
    if file not in NAMES:
        return context.regio.talen
    written = {language for begrip in getattr(context.woorden, file).values() for language in begrip.naam}
    return [
        language for language in context.regio.talen if language in written or language == context.regio.eerste_taal
    ]


def _translated(language: str, place: Sequence[str], texts: Mapping[str, str]) -> bool:
    """By a catalogue: of the software, or one that the region brings."""
    return DUTCH in texts and is_in_catalogue(language, "/".join(place), texts[DUTCH])


def _counted(problems: list[Problem], language: str) -> Problem:
    """One line for all of them, at the first: `naam 45, uitleg 45`."""
    counts = Counter(str(problem.values["key"]) for problem in problems)
    names = ", ".join(f"`{key}` {count}" for key, count in counts.items())
    return MANY_MISSING.at(problems[0].position, count=len(problems), language=language, names=names)


def check_themes(context: Context) -> Iterable[Problem]:
    """A category belongs to themes that exist, and a theme has categories."""
    themas = context.known("themas")
    used = {thema for categorie in context.woorden.categorieen.values() for thema in categorie.thema}
    named = [("categorieen", one.id, one.thema) for one in context.woorden.categorieen.values()]
    for lines in ("crisis", "hulplijnen"):
        named += [(lines, one.id, one.thema) for one in getattr(context.woorden, lines).values()]
    for file, id, found in named:
        for index, read in enumerate(found):
            if themas and read not in themas:
                position = context.position(file, id, "thema", index)
                may_be = meant(read, themas, context.woorden.themas)
                yield UNKNOWN.at(position, read=read, file="themas", nearest=may_be)
    for thema in context.woorden.themas if context.woorden.categorieen else ():
        if thema not in used:
            yield UNUSED_THEME.at(context.position("themas", thema, key=True), read=thema)


def check_groups(context: Context) -> Iterable[Problem]:
    """The groups that a kind of place is for are groups that the region knows."""
    known = context.known("doelgroepen")
    for categorie in context.woorden.categorieen.values():
        for index, read in enumerate(categorie.doelgroep):
            if known and read not in known:
                position = context.position("categorieen", categorie.id, "doelgroep", index)
                may_be = meant(read, known, context.woorden.doelgroepen)
                yield UNKNOWN.at(position, read=read, file="doelgroepen", nearest=may_be)


def check_colours(context: Context) -> Iterable[Problem]:
    """White can be read on a theme's colour."""
    for thema in context.woorden.themas.values():
        ratio = contrast_with_white(thema.kleur)
        if ratio < ENOUGH:
            position = context.position("themas", thema.id, "kleur")
            yield TOO_PALE.at(position, read=thema.kleur, ratio=f"{ratio:.1f}".replace(".", ","))


def check_slugs(context: Context) -> Iterable[Problem]:
    """Ids are addresses on the site, or parts of one."""
    for file, begrip in words(context):
        yield from check_slug(context, file, begrip.id)


def check_slug(context: Context, file: str, id: str) -> Iterator[Problem]:
    """The same for one key of a file."""
    if not SLUG.fullmatch(id):
        yield NO_SLUG.at(context.position(file, id, key=True), read=id)
    for problem in name_problems(id, FilePosition("")):
        yield replace(problem, position=context.position(file, id, key=True))
