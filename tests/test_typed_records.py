"""What travels between rooms has names with types: a dict of anything is read wrongly, and no tool notices."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from sociale_kaart.paths import PACKAGE

ROOMS = ("outputs", "rendering", "place")
CONTAINERS = {"dict", "list", "tuple", "set", "Mapping", "MutableMapping", "Sequence", "Iterable", "Iterator"}
OF_PDF = "pikepdf reads what it finds in a PDF, and says no types of it"
# Where it may be, and why.
ALLOWED: Mapping[str, str] = {
    "outputs/print/order.py: dict[str, Any]": "a sheet's frozen value as plain data, which templates of typst read",
    "outputs/print/imposing.py: list[tuple[int, Any]]": OF_PDF,
    "outputs/print/imposing.py: tuple[int, Any]": OF_PDF,
    "place/fields.py: Mapping[str, Callable[[Any], Any]]": "a reader takes whatever a volunteer wrote",
    "place/keys.py: dict[str, Any]": "what pydantic lets a field have besides",
    "rendering/environment.py: MutableMapping[str, Any]": "a method of Jinja, with the types that Jinja gives it",
}


def test_no_output_hands_on_a_container_of_anything() -> None:
    """Instead: a frozen value, a TypedDict, or `JsonObject` (json_values.py) for what is open by nature."""
    found = {f"{room}/{spot}" for room in ROOMS for spot in _in_folder(PACKAGE / room)}
    assert found == set(ALLOWED)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def f(a: int) -> dict[str, Any]: ...", ["dict[str, Any]"]),
        ("Record = Mapping[str, list[Any]]", ["Mapping[str, list[Any]]", "list[Any]"]),
        ("def f(a: typing.Sequence[typing.Any]): ...", ["typing.Sequence[typing.Any]"]),
        ("x = cast('dict[str, Any]', y)", ["dict[str, Any]"]),
        ("Values: TypeAlias = 'Mapping[str, Any] | str'", ["Mapping[str, Any]"]),
        ("def f(a: dict) -> Mapping: ...", ["dict", "Mapping"]),
        ("def f(a: dict[str, Json], b: Any) -> list[object]: ...", []),
        ("x = isinstance(y, dict) and list(map(dict, z)), 'a [note] of Any'", []),
    ],
)
def test_a_container_of_anything_is_found_in_whatever_way_it_is_written(text: str, said: list[str]) -> None:
    assert sorted(_in_text(text)) == sorted(said)


def _in_folder(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.py")):
        for said in _in_text(path.read_text("utf-8")):
            yield f"{path.relative_to(folder)}: {said}"


def _in_text(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        for part in _annotated(node):
            if isinstance(part, ast.Name) and part.id in CONTAINERS:  # of what, it does not say
                yield part.id
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "Any" in node.value:
            yield from _in_quotes(node.value)
        elif isinstance(node, ast.Subscript) and _named(node.value) in CONTAINERS and _has_any(node.slice):
            yield ast.unparse(node)


def _annotated(node: ast.AST) -> tuple[ast.expr | None, ...]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return (node.returns,)
    return (node.annotation,) if isinstance(node, ast.arg | ast.AnnAssign) else ()


def _in_quotes(text: str) -> Iterator[str]:
    """A type in quotes; prose, which mostly is no expression, has no brackets behind such a name."""
    try:
        ast.parse(text, mode="eval")
    except SyntaxError:
        return
    yield from _in_text(text)


def _has_any(node: ast.AST) -> bool:
    return any(_named(part) == "Any" for part in ast.walk(node))


def _named(node: ast.AST) -> str:
    """The last of `typing.Any`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
