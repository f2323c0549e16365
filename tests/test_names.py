"""One name for one thing: who reads `Frame` anywhere in the package knows which is meant."""

from __future__ import annotations

import ast
from collections import Counter, defaultdict

from sociale_kaart.paths import PACKAGE


def test_no_class_name_stands_twice_in_the_package() -> None:
    where = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                where[node.name].append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert {name: spots for name, spots in where.items() if len(spots) > 1} == {}


def test_a_file_name_that_stands_in_two_rooms_is_about_the_same_thing() -> None:
    """Read and checked, or done by a command and by what is behind it: who has the one finds the other by its name."""
    same = {"all", "areas", "build", "due", "last_import", "neighbours", "places", "postcodes", "praktijken"}
    same |= {"noden", "regelingen", "sample_prose", "settings"}
    names = Counter(path.stem for path in PACKAGE.rglob("*.py") if path.stem != "__init__")
    assert {name for name, times in names.items() if times > 1} <= same
