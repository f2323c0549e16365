"""The pages written by hand: `content/<language>/<id>.md`. MkDocs renders them; here only their titles are read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.places import NO_FOLDER
from sociale_kaart.reading.source import MAX_WORDS_BYTES, read_text

# The order in which the contract names them; others come after, by name.
ORDER = ("over", "privacy", "toegankelijkheid", "meedoen")
_TITLE = re.compile(r"^title:[ ]*(.+)$", re.MULTILINE)
_HEADING = re.compile(r"^#[ ]+(.+)$", re.MULTILINE)

# Addresses that the site itself makes, so that no page by hand can have them.
TAKEN = frozenset({"index", "plekken", "plek", "categorie", "thema", "gebied", "kaart", "data", "assets", "druk", "p"})
TAKEN_NAME = Rule(
    "pagina-naam",
    Say("`{name}` is al een adres van de site zelf.", "`{name}` is already an address of the site itself."),
    Say("Geef deze pagina een andere naam.", "Give this page a different name."),
)

# Language to the (id, title) of its pages.
Content = dict[str, list[tuple[str, str]]]

NO_PAGE = Rule(
    "pagina-ontbreekt",
    Say("De pagina `{name}` ontbreekt.", "The page `{name}` is missing."),
    Say("Neem die van een andere taal als voorbeeld.", "Use the page of another language as an example."),
    Level.WARNING,
)


def read_content(region: Path, languages: Sequence[str]) -> tuple[Content, list[Problem]]:
    """The pages in the order of the menu."""
    pages: Content = {}
    problems: list[Problem] = []
    for language in languages:
        name = f"content/{language}"
        files = {path.stem: path for path in sorted((region / name).glob("*.md"))}
        if not files:
            problems.append(NO_FOLDER.at(FilePosition(name), name=name))
        ids = [*(id for id in ORDER if id in files), *(id for id in files if id not in ORDER)]
        pages[language] = []
        for id in ids:
            text, found = read_text(files[id], f"{name}/{id}.md", MAX_WORDS_BYTES)
            problems += found
            if id in TAKEN:
                problems.append(TAKEN_NAME.at(FilePosition(f"{name}/{id}.md"), name=id))
            pages[language].append((id, _title(text) or id))
        problems += [NO_PAGE.at(FilePosition(f"{name}/{id}.md"), name=id) for id in ORDER if files and id not in files]
    return pages, problems


def _title(text: str) -> str:
    """The title of the front matter, else the first heading."""
    found = _TITLE.search(text) or _HEADING.search(text)
    return found[1].strip().strip("\"'") if found else ""
