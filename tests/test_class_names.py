"""One name for one thing: who reads `Frame` anywhere in the package knows which is meant."""

from __future__ import annotations

import ast
from collections import defaultdict

from sociale_kaart.paths import PACKAGE


def test_no_class_name_stands_twice_in_the_package() -> None:
    where = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                where[node.name].append(f"{path.relative_to(PACKAGE)}:{node.lineno}")
    assert {name: spots for name, spots in where.items() if len(spots) > 1} == {}
