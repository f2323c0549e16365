"""The pages written by hand: `content/<language>/<id>.md`. MkDocs renders them; here is judged what may stand there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading import prose
from sociale_kaart.reading.content_files import beside_the_languages, is_page, listed, other_files, picture_names
from sociale_kaart.reading.file_names import folder_problems, name_problems
from sociale_kaart.reading.places_rules import NO_FOLDER
from sociale_kaart.reading.prose_translated import PaginaVertaling, Read, Vertaald, compared, read_translated
from sociale_kaart.reading.source import read_text
from sociale_kaart.reading.within import leads_away, links_away

FOLDER = "content"
# The order in which the contract names them; others come after, by name.
ORDER = ("over", "privacy", "toegankelijkheid", "meedoen")
_TITLE = re.compile(r"^title:[ ]*(.+)$", re.MULTILINE)
_HEADING = re.compile(r"^#[ ]+(.+)$", re.MULTILINE)

NO_PAGE = Rule(
    "pagina-ontbreekt",
    Say("De pagina `{name}` ontbreekt.", "The page `{name}` is missing."),
    Say("Neem die van een andere taal als voorbeeld.", "Use the page of another language as an example."),
    Level.WARNING,
)
BORROWED = Rule(
    "pagina-ontbreekt",
    Say(
        "De pagina `{name}` is er niet in `{language}`: daar staat nu die in `{other}`, met een zin die dat zegt.",
        "The page `{name}` is not there in `{language}`: that in `{other}` is shown, with a sentence that says so.",
    ),
    Say("Vertaal de tekst en zet hem hier.", "Translate the text and put it here."),
    Level.WARNING,
)
NO_PROSE = Rule(
    "taal-zonder-teksten",
    Say(
        "Er zijn nog geen teksten in `{language}`: daar staan nu die in `{other}`, met een zin die dat zegt.",
        "There are no texts in `{language}` yet: those in `{other}` are shown there, with a sentence that says so.",
    ),
    Say(
        "Maak de map content/{language}/ en zet de vertaalde teksten erin.",
        "Make the folder content/{language}/ and put the translated texts in it.",
    ),
    Level.WARNING,
)


@dataclass(frozen=True)
class Content:
    """`pages`: language to the (id, title) of its pages, in the order of the menu: every language has all of them.
    `shown_in`: language to those that it has no text of, and the language in which each is shown. `translated`:
    language to what is said of its own translations."""

    pages: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    shown_in: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    translated: Mapping[str, Mapping[str, Vertaald]] = field(default_factory=dict)


def read_content(
    region: Path,
    languages: Sequence[str],
    today: date,
    extensions: Sequence[str] = (),
    is_asked: Callable[[str], bool] = bool,
) -> tuple[Content, list[Problem]]:
    """The pages of each language, and what may not be in their folders or in their texts.

    `extensions`: those of Markdown that the region uses. `is_asked`: whether the text of a file is judged: that takes
    rendering it.
    """
    pages: dict[str, list[tuple[str, str]]] = {}
    texts: dict[str, Read] = {}
    problems = [*links_away(region, [FOLDER]), *beside_the_languages(region, FOLDER), *_twins(region, languages)]
    for language in languages:
        pages[language], texts[language], found = _read_language(region, language, extensions, is_asked)
        problems += found
    translated, outdated = compared(texts, today)
    problems += outdated
    shown_in = {language: _elsewhere(pages, language) for language in languages}
    for language in languages:
        position = FilePosition(f"{FOLDER}/{language}")
        if leads_away(region, f"{FOLDER}/{language}"):
            shown_in[language] = {}
            continue  # said already
        if pages[language]:
            problems += _missing(language, pages[language], shown_in[language])
        elif others := shown_in[language]:
            problems.append(NO_PROSE.at(position, language=language, other=next(iter(others.values()))))
        else:
            problems.append(NO_FOLDER.at(position, name=position.file))
    whole = {language: _with_others(pages, language, shown_in[language]) for language in languages}
    return Content(whole, {language: others for language, others in shown_in.items() if others}, translated), problems


def _twins(region: Path, languages: Sequence[str]) -> Iterator[Problem]:
    """`content/NL/` beside `content/nl/`: on Windows and macOS the one is written over the other."""
    same = [name for name in listed(region, FOLDER) if name.lower() in languages and (region / FOLDER / name).is_dir()]
    return folder_problems([f"{FOLDER}/{name}/" for name in same], FOLDER)


Pages = Mapping[str, Sequence[tuple[str, str]]]


def _elsewhere(pages: Pages, language: str) -> dict[str, str]:
    """Pages that this language has no text of, with the language that stands in: Dutch, else the first to have it."""
    own = {id for id, _ in pages[language]}
    found = {id: code for code in reversed(("nl", *pages)) for id, _ in pages.get(code, ())}
    return {id: found[id] for id in sorted(found.keys() - own, key=_place)}


def _with_others(pages: Pages, language: str, others: Mapping[str, str]) -> list[tuple[str, str]]:
    """All pages, in the order of the menu."""
    borrowed = [(id, dict(pages[code])[id]) for id, code in others.items()]
    return sorted((*pages[language], *borrowed), key=lambda page: _place(page[0]))


def _place(id: str) -> tuple[int, str]:
    return (ORDER.index(id), "") if id in ORDER else (len(ORDER), id)


def _missing(language: str, own: Sequence[tuple[str, str]], others: Mapping[str, str]) -> Iterator[Problem]:
    """Of the pages that every site has, those without a text in this language."""
    for id in ORDER:
        at = FilePosition(f"{FOLDER}/{language}/{id}.md")
        if id in others:
            yield BORROWED.at(at, name=id, language=language, other=others[id])
        elif id not in dict(own):
            yield NO_PAGE.at(at, name=id)


def _read_language(
    region: Path, language: str, extensions: Sequence[str], is_asked: Callable[[str], bool]
) -> tuple[list[tuple[str, str]], Read, list[Problem]]:
    folder = f"{FOLDER}/{language}"
    names = listed(region, folder)
    problems = list(other_files(region, folder, names))
    pictures = picture_names(region, folder)
    ids = [name.removesuffix(".md") for name in names if is_page(name)]
    pages = []
    texts: dict[str, tuple[PaginaVertaling | None, str]] = {}
    for id in [*(id for id in ORDER if id in ids), *(id for id in ids if id not in ORDER)]:
        name = f"{folder}/{id}.md"
        text, found = read_text(region / name, name, prose.MAX_BYTES)
        said, wrong = read_translated(text, name)
        texts[id] = said, text
        problems += [*found, *wrong, *name_problems(id, FilePosition(name))]
        if is_asked(name):
            problems += prose.problems_of(text, name, pictures, extensions)
        pages.append((id, _title(text) or id))
    return pages, texts, problems


def _title(text: str) -> str:
    """The title of the front matter, else the first heading."""
    found = _TITLE.search(text) or _HEADING.search(text)
    return found[1].strip().strip("\"'") if found else ""
