"""What is wrong with a file, as a value: where, what was read, what is needed, how to mend it.

Rules make problems, `checks` and `reading` collect them, and only this file lays them out:
for people, for a pull request (annotations of GitHub, a table in Markdown), and for programs (JSON).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import PurePath
from typing import Literal, TypeVar

from sociale_kaart.markdown import plain
from sociale_kaart.printed import as_json, on_a_line, on_its_lines

Language = Literal["nl", "en"]
Format = Literal["text", "github", "markdown", "json"]


class Level(IntEnum):
    """How bad it is; the worst comes first when problems are sorted."""

    ERROR = 0
    WARNING = 1
    HINT = 2


@dataclass(frozen=True)
class Say:
    """A sentence in both languages of the command line, with `{names}` for what was read."""

    nl: str
    en: str

    def __call__(self, language: Language, values: Mapping[str, object]) -> str:
        """The sentence; a value that is itself a sentence is said in the same language."""
        words = {
            key: on_its_lines(getattr(value, language)) if isinstance(value, Say) else visible(value)
            for key, value in values.items()
        }
        return str(getattr(self, language)).format_map(words)


@dataclass(frozen=True, order=True)
class FilePosition:
    """Where something is in a file. Lines and columns count from 1; 0 means the file as a whole."""

    file: str
    line: int = 0
    column: int = 0
    field: str = ""


@dataclass(frozen=True)
class Rule:
    """One thing that can be wrong: `message`: what was read and what is needed; `remedy`: how to mend it."""

    id: str
    message: Say
    remedy: Say
    level: Level = Level.ERROR

    def at(self, position: FilePosition, **values: object) -> Problem:
        """The problem that this rule has with what is at `position`."""
        return Problem(self, position, values)


@dataclass(frozen=True)
class Problem:
    """A rule, the spot where it is broken, and what was read there: that may be secret, so this cannot be shown.

    `checks.veil` makes it a `Told`, which can; whatever prints a problem takes nothing else.
    """

    rule: Rule
    position: FilePosition = field(repr=False)
    values: Mapping[str, object] = field(default_factory=dict, repr=False)

    @property
    def level(self) -> Level:
        return self.rule.level


@dataclass(frozen=True)
class Told(Problem):
    """A problem in which what may be secret has been masked."""

    def as_dict(self, language: Language) -> dict[str, object]:
        """The keys of the contract: file, line, column, field, rule, level, message, remedy."""
        return {
            "file": self.position.file,
            "line": self.position.line,
            "column": self.position.column,
            "field": self.position.field,
            "rule": self.rule.id,
            "level": self.level.name.lower(),
            "message": self.rule.message(language, self.values),
            "remedy": self.rule.remedy(language, self.values),
        }


AnyProblem = TypeVar("AnyProblem", bound=Problem)


def visible(value: object) -> str:
    """`value` on one line of at most 80 characters, what cannot be seen written as <U+202E>; of a path its end."""
    text = on_a_line(value)
    if len(text) <= 80:
        return text
    return f"...{text[-77:]}" if isinstance(value, PurePath) else f"{text[:77]}..."


def worst_first(problems: Iterable[AnyProblem]) -> list[AnyProblem]:
    """Errors before warnings before hints; within a level by file and line, each problem once."""
    unique = {(p.level, p.position, p.rule.id, str(p.values)): p for p in problems}
    return [unique[key] for key in sorted(unique)]


def has_errors(problems: Iterable[Problem]) -> bool:
    return any(problem.level is Level.ERROR for problem in problems)


LEVELS = {
    Level.ERROR: Say("FOUT", "ERROR"),
    Level.WARNING: Say("LET OP", "WARNING"),
    Level.HINT: Say("TIP", "HINT"),
}
COUNTS = {
    Level.ERROR: (Say("1 fout", "1 error"), Say("{n} fouten", "{n} errors")),
    Level.WARNING: (Say("1 waarschuwing", "1 warning"), Say("{n} waarschuwingen", "{n} warnings")),
    Level.HINT: (Say("1 tip", "1 hint"), Say("{n} tips", "{n} hints")),
}
HEADING = Say("| | waar | wat | zo maak je het goed |", "| | where | what | how to fix it |")
NOTHING = Say("Geen problemen gevonden.", "No problems found.")


def show(problems: Iterable[Told], form: Format, language: Language) -> str:
    """All problems, worst first, as text for people, GitHub annotations, a table in Markdown or JSON."""
    ordered = worst_first(problems)
    if form == "json":
        return as_json([p.as_dict(language) for p in ordered])
    if form == "github":
        return "\n".join(_annotation(p.as_dict(language)) for p in ordered)
    if form == "markdown":
        return "\n".join([summary(ordered, language), *_table(ordered, language)])
    return "\n".join([*(_paragraph(p, language) for p in ordered), summary(ordered, language)])


def summary(problems: Iterable[Problem], language: Language) -> str:
    """One line that counts the problems per level."""
    levels = [problem.level for problem in problems]
    parts = [
        (one if levels.count(level) == 1 else many)(language, {"n": levels.count(level)})
        for level, (one, many) in COUNTS.items()
        if level in levels
    ]
    return ", ".join(parts) or NOTHING(language, {})


def _paragraph(problem: Told, language: Language) -> str:
    row = problem.as_dict(language)
    spot = ":".join(on_a_line(part) for part in (row["file"], row["line"], row["column"]) if part)
    name = f" {on_a_line(row['field'])}" if row["field"] else ""
    level = LEVELS[problem.level](language, {})
    return f"{spot}{name}\n  {level}: {row['message']}\n  {row['remedy']}  [{row['rule']}]\n"


def _table(problems: list[Told], language: Language) -> list[str]:
    """The lines of a table, an empty one before it; none without problems."""
    rows = [[LEVELS[p.level](language, {}), *_cells(p.as_dict(language))] for p in problems]
    head = ["", HEADING(language, {}), "|---|---|---|---|"] if rows else []
    return [*head, *(f"| {' | '.join(map(plain, row))} |" for row in rows)]


def _cells(row: Mapping[str, object]) -> list[object]:
    spot = ":".join(str(part) for part in (row["file"], row["line"]) if part)
    return [spot, row["message"], row["remedy"]]


def _annotation(row: Mapping[str, object]) -> str:
    """A workflow command, see https://docs.github.com/actions/reference/workflow-commands-for-github-actions."""
    kind = {"error": "error", "warning": "warning", "hint": "notice"}[str(row["level"])]
    where = {"file": row["file"], "line": row["line"], "col": row["column"], "title": row["rule"]}
    spot = ",".join(f"{key}={_escape(value, ',:')}" for key, value in where.items() if value)
    return f"::{kind} {spot}::{_escape(row['message'])} {_escape(row['remedy'])}"


def _escape(value: object, also: str = "") -> str:
    return "".join(f"%{ord(c):02X}" if c in "%\r\n" + also else c for c in str(value))
