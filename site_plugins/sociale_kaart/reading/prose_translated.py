"""What the front matter of a page by hand says of its translation: `vertaling: {op: 2026-07-22, van: 9c41b07e}`.

Who wrote it (`door`) and when (`op`), and of which Dutch page (`van`), so that it is known when that has changed. A
text in its place (`vertaling: not yet checked`) is a remark, and says nothing to the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal
from zlib import crc32

from pydantic import Field, ValidationError

from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.field_rules import FUTURE
from sociale_kaart.place.fields import Datum
from sociale_kaart.place.vertaling import DUTCH
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.errors import problems_of
from sociale_kaart.reading.tree import Tree, read_tree

KEY = "vertaling"
OUTDATED = Rule(
    "pagina-verouderd",
    Say(
        "De Nederlandse pagina is veranderd nadat deze is vertaald. De site zegt dat erbij.",
        "The Dutch page has changed since this one was translated. The site says so.",
    ),
    Say(
        "Pas deze tekst aan, zet de dag van vandaag bij `op` en schrijf `van: {source}`. Bleef de betekenis gelijk? "
        "Verander dan alleen `van`.",
        "Change this text, put today's date at `op` and write `van: {source}`. Has the meaning stayed the same? Then "
        "change `van` alone.",
    ),
    Level.WARNING,
)
_HEAD = re.compile(r"-{3}[ \t]*\n((?:.*\n)*?)(?:\.{3}|-{3})[ \t]*\n")
_BLOCK = re.compile(rf"^{KEY}[ ]*:.*\n(?:[ \t]+.*\n)*", re.MULTILINE)


class PaginaVertaling(Deel):
    door: Literal["mens", "machine"] | None = veld("Schreef een mens de tekst, of een vertaalmachine?", "machine")
    op: Datum | None = veld("Wanneer de tekst is geschreven.", "2026-07-22")
    van: Annotated[str, Field(pattern="^[0-9a-f]{8}$")] | None = veld(
        "Bij welke Nederlandse pagina de tekst hoort; `kaart check` zegt wat hier moet staan.", "9c41b07e"
    )


class _Head(Deel):
    vertaling: PaginaVertaling


@dataclass(frozen=True)
class Vertaald:
    """Of a page in another language: who wrote it and when, as far as was written down, and whether it is outdated."""

    door: str
    op: date | None
    is_outdated: bool


def source_of(text: str) -> str:
    """A page as it reads, without its front matter: its translations name what they were made from."""
    head = _HEAD.match(text)
    return f"{crc32(' '.join(text[head.end() if head else 0 :].split()).encode()):08x}"


def read_translated(text: str, name: str) -> tuple[PaginaVertaling | None, list[Problem]]:
    """What the front matter of the file `name` says; None where it says nothing, or a remark."""
    tree, problems = _tree(text, name)
    if problems or not isinstance(tree.value, Mapping) or isinstance(tree.value.get(KEY), str):
        return None, problems
    try:
        return _Head.model_validate(tree.value).vertaling, []
    except ValidationError as error:
        return None, problems_of(error, tree, _Head)


def _tree(text: str, name: str) -> tuple[Tree, list[Problem]]:
    """The key alone, on the lines where it stands."""
    head = _HEAD.match(text)
    block = _BLOCK.search(head[1]) if head else None
    if not head or not block:
        return Tree(name), []
    before = text.count("\n", 0, head.start(1) + block.start())
    return read_tree("\n" * before + block[0], name)


Read = Mapping[str, tuple[PaginaVertaling | None, str]]  # of each page what is said of it, and what it reads


def compared(read: Mapping[str, Read], today: date) -> tuple[Mapping[str, Mapping[str, Vertaald]], list[Problem]]:
    """By language, of each page what is to be said of its translation; and which are outdated."""
    dutch = {id: text for id, (_, text) in read.get(DUTCH, {}).items()}
    found: dict[str, dict[str, Vertaald]] = {}
    problems: list[Problem] = []
    for language, pages in read.items():
        for id, (said, _) in pages.items() if language != DUTCH else ():
            if said is None:
                continue
            position = FilePosition(f"content/{language}/{id}.md", 1, 1, KEY)
            if said.op and said.op > today:
                problems.append(FUTURE.at(position, read=said.op, today=today))
            outdated = list(_outdated(said, dutch.get(id), position))
            found.setdefault(language, {})[id] = Vertaald(said.door or "", said.op, bool(outdated))
            problems += outdated
    return found, problems


def _outdated(said: PaginaVertaling, dutch: str | None, position: FilePosition) -> Iterator[Problem]:
    if said.van and dutch is not None and said.van != source_of(dutch):
        yield OUTDATED.at(position, source=source_of(dutch))
