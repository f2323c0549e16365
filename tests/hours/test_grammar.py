"""Lines as people write them are read in one way, or refused with a line that can be read."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.checks.hours import remedy
from sociale_kaart.hours.grammar import Why, read_lines
from sociale_kaart.hours.said import say
from sociale_kaart.languages.catalogues import translations

CASES = Path(__file__).parent.parent / "cases" / "hours"
REFUSED, NOBODY_KNOWS = "wordt-geweigerd-met-een-regel-die-wel-kan", "zo-geschreven-dat-niemand-het-weet"
APART = (
    *("wat-de-rest-van-de-regel-zegt", "zin-voor-zin-wat-zeker-is"),
    *("woorden-achter-de-tijden-over-iets-anders",),
)  # test_set_apart.py
PRINTED = (
    *("zoals-organisaties-het-afdrukken", "een-deel-geldt-niet-voor-alles", "zinnen-zoals-ze-op-sites-staan"),
    *("rijen-haakjes-en-een-telefoon-ernaast", "andere-tekens-en-woorden-voor-hetzelfde"),
    *("uitzonderingen-lijsten-en-wat-niets-zegt", "datums-met-hun-naam-en-redenen"),
    *("geplakte-rijen-namen-van-dagen-en-maanden-erachter",),
)  # test_printed_lines.py
TURNED = (
    *("woorden-die-de-uren-omdraaien", "wie-de-uren-heeft-staat-erbij", "woorden-naast-de-uren-gaan-mee"),
)  # test_kept_words.py
NL = translations("nl")


def _load(path: Path) -> dict[str, object]:
    tree = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(tree, dict), path
    return tree


def _golden() -> Iterator[tuple[str, list[str]]]:
    for path in sorted(CASES.glob("*.yml")):
        if path.stem not in (REFUSED, NOBODY_KNOWS, *APART, *TURNED, *PRINTED):
            for line, words in _load(path).items():
                yield line, [words] if isinstance(words, str) else words  # type: ignore[misc]


def _refused() -> Iterator[tuple[str, str, int, str, str, str]]:
    for why, lines in _load(CASES / f"{REFUSED}.yml").items():
        for line, (column, near, kind, *other) in lines.items():  # type: ignore[attr-defined]
            yield line, why, column, near, kind, *(other or [""])


@pytest.mark.parametrize(("line", "words"), list(_golden()))
def test_a_line_is_said_back_in_standard_words(line: str, words: list[str]) -> None:
    hours, unreadable = read_lines([line])
    assert unreadable == ()
    assert list(say(hours, NL)) == words
    assert read_lines(words)[0] == hours


@pytest.mark.parametrize(("line", "why", "column", "near", "kind", "other"), list(_refused()))
def test_a_line_is_refused_with_a_line_that_can_be_read(
    line: str, why: str, column: int, near: str, kind: str, other: str
) -> None:
    hours, (problem,) = read_lines(["ma 9-12", line])
    assert (problem.index, problem.line, problem.column) == (1, line, column)
    assert (problem.nearest, problem.left_out if kind == "korter" else problem.other) == (near, other)
    assert problem.why is Why(why)
    meant = "korter" if problem.left_out else "of" if other else "bedoeld"
    assert kind.replace("voluit", "bedoeld") == ("voorbeeld" if problem.is_example else meant)
    assert len(hours.regels) == 1
    assert read_lines([near])[1] == ()


@pytest.mark.parametrize("line", [line for line, *_, kind, _ in _refused() if kind not in ("voorbeeld", "voluit")])
def test_a_line_that_may_be_meant_has_all_that_was_written_and_no_other_times(line: str) -> None:
    """Else somebody copies a line that says less, or more, than the door does."""
    problem = read_lines([line])[1][0]
    for near in filter(None, (f"{problem.nearest} {problem.left_out}", problem.other)):
        assert problem.left_out in remedy(problem).nl
        assert len(near.replace(";", " en").split()) >= len(line.replace("half ", "").split())
        assert set(_hours(near)) == set(_hours(line))


@pytest.mark.parametrize("line", [line for line, *_, kind, _ in _refused() if kind == "of"])
def test_a_line_that_may_mean_two_things_is_asked_back_as_both(line: str) -> None:
    problem = read_lines([line])[1][0]
    near, other = read_lines([problem.nearest]), read_lines([problem.other])
    assert near[1] == other[1] == ()
    assert near[0] != other[0]
    assert all(text in remedy(problem).nl for text in (problem.nearest, problem.other))


def _hours(line: str) -> list[int]:
    """Hours on a dial: 9-5 and 09:00-17:00 are the same times, and so are half tien and 9:30."""
    dial = re.sub(r"half (\d+)", lambda half: f"{int(half[1]) - 1}:30", line)
    dial = re.sub("tien|twaalf", lambda word: {"tien": "10", "twaalf": "12"}[word[0]], dial)
    return [int(hour) % 12 for hour in re.findall(r"(\d+)(?::00)?", dial)]


ROWS = ("ma 9-10", "di en do 13.00-14.30 uur", "elke eerste zaterdag van de maand 10:00-12:00", "zo 9-10 en 13-14")
NAMES = ("sjoelen", "Gym voor ouderen", "pilates 55+", "Nederlandse les", "Vrouwen-inloop")


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from(ROWS)), min_size=1, max_size=3, unique_by=lambda x: x[1]
    ),
    st.sampled_from(("{name}: {row}", "{row} {name}")),
)
def test_names_of_hours_are_proposed_as_notes_on_those_hours_only(named: list[tuple[str, str]], form: str) -> None:
    line = ", ".join(form.format(name=name, row=row) for name, row in named)
    (problem,) = read_lines([line])[1]
    assert not problem.is_example
    rules, _ = read_lines([problem.nearest])
    found = {(r.dagen, r.perioden, r.noot) for r in rules.regels}
    assert found == {(r.dagen, r.perioden, name) for name, row in named for r in read_lines([row])[0].regels}


@pytest.mark.parametrize(("line", "reason"), list(_load(CASES / f"{NOBODY_KNOWS}.yml").items()))
def test_what_nobody_can_know_is_refused_and_the_list_says_why(line: str, reason: str) -> None:
    assert len(reason) > 20
    assert read_lines([line])[1]


def test_the_corpus_is_large() -> None:
    assert len(list(_golden())) >= 300
    assert len(list(_refused())) >= 60


def test_lines_add_up_and_a_line_said_twice_counts_once() -> None:
    hours, _ = read_lines(["ma 9-12", "feestdagen gesloten", "maandag 9.00 - 12.00 uur"])
    assert [regel.lijn for regel in hours.regels] == [0, 1]


PIECES = ["ma", "vr", "t/m", "-", "9:00", "12", "uur", "en", ",", "gesloten", "feestdagen", "1e", "laatste", "juli"]
PIECES += ["24", "december", "2026", "(", ")", ":", "niet", "week", "even weken", "op afspraak", "tussen", "vanaf"]
PIECES += ["overige dagen", "overige feestdagen", "yoga", "!", "weer open", "zonder afspraak", "dinsdag", "za"]
PIECES += ["zomer-", "elke", "van de maand", "ook", "kerst", "'s ochtends", "altijd open", "wegens", "zomerstop", ";"]


@settings(deadline=None, max_examples=500)
@given(st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join)))
def test_no_text_makes_it_raise_and_what_it_reads_it_reads_again(line: str) -> None:
    hours, unreadable = read_lines([line])
    for problem in unreadable:
        assert 0 <= problem.column <= len(line)
        assert read_lines([problem.nearest])[1] == ()
    assert read_lines(say(hours, NL)) == (hours, ())


@pytest.mark.parametrize(
    "piece", ["x", "ma ", "9-", "((", "1e en ", "24 december en ", "ma 9-12, ", "- ", "\u202e", "9" * 50]
)
def test_a_line_of_ten_thousand_characters_is_refused_at_once(piece: str) -> None:
    line = (piece * 10_000)[:10_000]
    start = time.process_time()
    _, (problem,) = read_lines([line])
    assert time.process_time() - start < 0.5
    assert problem.column <= len(line)
