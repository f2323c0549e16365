"""How problems are shown: to people, as annotations in a pull request, and to programs."""

from __future__ import annotations

import json

import pytest

from sociale_kaart.problems import (
    FilePosition,
    Level,
    Rule,
    Say,
    Told,
    has_errors,
    show,
    summary,
    visible,
    worst_first,
)
from support.told import told

ERROR = Rule("fout", Say("`{read}` is fout.", "`{read}` is wrong."), Say("Mend {it}.", "Mend {it}."))
HINT = Rule("tip", Say("Een tip.", "A hint."), Say("Doe dit.", "Do this."), Level.HINT)
WARNING = Rule("let-op", Say("Let op.", "Take care."), Say("Kijk.", "Look."), Level.WARNING)


def _error(line: int = 3, read: str = "x") -> Told:
    return told(ERROR.at(FilePosition("a.yml", line, 5, "naam"), read=read, it=Say("het", "it")))


def test_text_says_where_what_and_how_to_mend_it() -> None:
    expected = "a.yml:3:5 naam\n  FOUT: `x` is fout.\n  Mend het.  [fout]\n\n1 fout"
    assert show([_error()], "text", "nl") == expected


def test_a_sentence_as_a_value_is_said_in_the_same_language() -> None:
    assert "Mend it." in show([_error()], "text", "en")


def test_a_file_as_a_whole_has_no_line() -> None:
    assert show([told(HINT.at(FilePosition("a.yml")))], "text", "nl").startswith("a.yml\n")


def test_worst_comes_first_then_file_and_line_and_each_once() -> None:
    problems = [HINT.at(FilePosition("a")), WARNING.at(FilePosition("b")), _error(9), _error(2), _error(9)]
    assert [(p.rule.id, p.position.line) for p in worst_first(problems)] == [
        ("fout", 2),
        ("fout", 9),
        ("let-op", 0),
        ("tip", 0),
    ]


def test_json_has_the_keys_of_the_contract() -> None:
    row = json.loads(show([_error()], "json", "nl"))[0]
    assert list(row) == ["file", "line", "column", "field", "rule", "level", "message", "remedy"]
    assert row["level"] == "error"


@pytest.mark.parametrize(("rule", "kind"), [(ERROR, "error"), (WARNING, "warning"), (HINT, "notice")])
def test_annotation_is_one_line_with_its_marks_escaped(rule: Rule, kind: str) -> None:
    position = FilePosition("data/a,b.yml", 2, 1)
    line = show([told(rule.at(position, read="50%\n::error::", it="x"))], "github", "nl")
    assert line.startswith(f"::{kind} file=data/a%2Cb.yml,line=2,col=1,title={rule.id}::")
    assert "\n" not in line


def test_a_table_has_a_row_for_each_whatever_was_typed() -> None:
    shown = show([_error(read="|<b>@iemand\n| x |"), told(HINT.at(FilePosition("a.yml")))], "markdown", "nl")
    first, hint = shown.splitlines()[4:]
    assert shown.startswith("1 fout, 1 tip\n\n| | waar | wat | zo maak je het goed |\n|---|---|---|---|\n| FOUT | a")
    assert first.count("|") == hint.count("|") == 5
    assert "<b>" not in first
    assert "@iemand" not in first
    assert show([], "markdown", "nl") == "Geen problemen gevonden."


def test_what_cannot_be_seen_is_shown() -> None:
    assert visible("a\u202eb\n") == "a<U+202E>b<U+000A>"
    assert len(visible("x" * 500)) == 80


def test_values_are_never_read_as_a_pattern() -> None:
    assert "`{0.__class__}`" in show([_error(read="{0.__class__}")], "text", "nl")


def test_summary_counts_per_level() -> None:
    assert summary([_error(), _error(4), HINT.at(FilePosition("a"))], "nl") == "2 fouten, 1 tip"
    assert summary([], "nl") == "Geen problemen gevonden."


def test_only_errors_are_errors() -> None:
    assert has_errors([HINT.at(FilePosition("a")), _error()])
    assert not has_errors([HINT.at(FilePosition("a")), WARNING.at(FilePosition("a"))])


def test_a_problem_cannot_be_shown_before_what_may_be_secret_is_masked() -> None:
    """Nor does it show its values by accident, in a traceback or a log."""
    problem = ERROR.at(FilePosition("kerkstraat-12.yml", 3), read="Kerkstraat 12", it="x")
    assert not hasattr(problem, "as_dict")
    assert "erkstraat" not in f"{problem} {problem!r}"
