"""YAML text to mappings, lists and texts, with the line and column of each; nothing is taken for a number.

One pass over the parser's events instead of PyYAML's own loading, because that turns `10:30` into 630,
keeps the last of two equal keys in silence, and crashes on thousands of open brackets. Anchors, aliases,
tags, merge keys and second documents are refused: a volunteer never needs them, and they let a small file
grow without end.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Literal

import yaml

from sociale_kaart.problems import FilePosition, Problem
from sociale_kaart.reading import tree_rules as rules
from sociale_kaart.reading.quick_tree import quick_value
from sociale_kaart.reading.spots import Path, Spots, Tree, Value
from sociale_kaart.reading.tree_builder import MAX_DEPTH, MAX_VALUES, TreeBuilder, TreeRefusedError

__all__ = ["MAX_DEPTH", "MAX_VALUES", "Path", "Tree", "Value", "read_tree"]

_COMMENT = re.compile(r"(?<!\S)#.*|^%.*")  # a directive (%TAG …) can say as much, and no reader of YAML shows it

_UNASKED: Spots = {}  # for speed: of many files together


def read_tree(
    text: str, file: str, tags: Literal["refused", "ignored"] = "refused", known: Value | None = None
) -> tuple[Tree, list[Problem]]:
    """The tree of `text`; on a problem the tree is what had been read until then, not to be used.

    `known`: what it says, where that was read before and nothing in it was out of the ordinary.
    """
    value = known
    if value is None and tags == "refused":
        value = quick_value(text, MAX_DEPTH, MAX_VALUES)
    if value is not None:
        again = partial(_read_whole, text, file, tags)
        return Tree(file, value, _UNASKED, _UNASKED, comments=_comments(text), again=again), []
    return read_with_care(text, file, tags)


def _read_whole(text: str, file: str, tags: str) -> Tree:
    return read_with_care(text, file, tags)[0]


def read_with_care(text: str, file: str, tags: str = "refused") -> tuple[Tree, list[Problem]]:
    """The same, with where everything is, and every problem."""
    builder = TreeBuilder(Tree(file, comments=_comments(text)), tags, text)
    loader = yaml.CBaseLoader(text)
    try:
        while loader.check_event():
            builder.take(loader.get_event())
        return builder.tree, builder.problems or builder.finish()
    except TreeRefusedError as refused:
        position = FilePosition(file, refused.mark.line + 1, refused.mark.column + 1)
        return builder.tree, [*builder.problems, refused.rule.at(position, **refused.values)]
    except yaml.YAMLError as error:
        return builder.tree, [*builder.problems, rules.syntax_problem(error, text, file)]
    finally:
        loader.dispose()


def _comments(text: str) -> list[tuple[int, int, str]]:
    """Also what looks like a comment but is part of a text: better read twice than not at all."""
    if "#" not in text and not text.startswith("%") and "\n%" not in text:
        return []
    found = ((number, _COMMENT.search(line)) for number, line in enumerate(text.splitlines(), 1))
    return [(number, match.start() + 1, match.group()) for number, match in found if match]
