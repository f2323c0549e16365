"""A file that is a mapping of id to entry, as most files in `data/` are: its entries, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from sociale_kaart.place.field_rules import MAPPING_WANTED
from sociale_kaart.problems import Problem
from sociale_kaart.reading.errors import problems_of, quoted
from sociale_kaart.reading.source import MAX_WORDS_BYTES, read_text
from sociale_kaart.reading.tree import Tree, read_tree

AnyEntry = TypeVar("AnyEntry", bound=BaseModel)


def read_mapping(path: Path, file: str, example: str = "id: {naam: {nl: Naam}}") -> tuple[Tree, list[Problem]]:
    """The tree of a YAML file that must hold a mapping, called `file` in problems."""
    text, problems = read_text(path, file, MAX_WORDS_BYTES)
    if problems:
        return Tree(file, {}), problems
    tree, problems = read_tree(text, file)
    if not problems and not isinstance(tree.value, dict):
        problems = [MAPPING_WANTED.at(tree.position(), read=quoted(tree.value), example=example)]
    return (Tree(file, {}), problems) if problems else (tree, [])


def read_entries(
    path: Path, file: str, model: type[AnyEntry], example: str = "naam: {nl: Naam}"
) -> tuple[dict[str, AnyEntry], Tree, list[Problem]]:
    """The entries of a file that is a mapping of id to entry, its tree, and what is wrong with it."""
    tree, problems = read_mapping(path, file)
    entries: dict[str, AnyEntry] = {}
    for key, value in dict(tree.value).items() if isinstance(tree.value, dict) else ():
        if not isinstance(value, dict):
            problems.append(MAPPING_WANTED.at(tree.position(key), read=quoted(value), example=example))
            continue
        try:
            entries[key] = model.model_validate({**value, "id": key})
        except ValidationError as error:
            problems += problems_of(error, tree, model, (key,))
    return entries, tree, problems
