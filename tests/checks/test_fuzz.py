"""Whatever a file says: problems or a place, never an exception, never a long wait."""

from __future__ import annotations

import resource
import time

from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.problems import Format, show
from sociale_kaart.tools.documentation import stub, uncommented
from support.mutations import mutated as mutated_file
from support.mutations import seeds, survive
from support.places import CASES, CHECKED, MINIMAL, check_one

FILES = [path.read_text(encoding="utf-8") for path in sorted(CASES.glob("*/*.yml"))]
SEEDS = [MINIMAL + CHECKED, uncommented(stub()), *FILES]
SCRAPS = st.sampled_from(
    [
        *(
            "\n",
            " ",
            "  ",
            "\t",
            ":",
            ": ",
            "- ",
            ",",
            "{",
            "}",
            "[",
            "]",
            "'",
            '"',
            "#",
            "&a ",
            "*a",
            "!",
            "|\n",
            ">\n",
        ),
        *("? ", "---\n", "...\n", "%YAML 1.1\n", "<<: ", "null", "é", "\u202e", "\x00", "\ufeff", "\u2028", "٣", "\\"),
        *("06 12345678", "1094 JN", "a@b.nl", "123456782", "52.3", "-1", "1e9", "nan", "9" * 400, "a-" * 200),
        *("categorie: vrouwenopvang\n", "locatie: {lat: 52.35, lon: 5.05}\n", "{{ x }}", "<b>", "${x}"),
    ]
)
SECONDS = 2.0


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A file with scraps put in, pieces taken out, lines swapped."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, min(len(text), start + 40)))
        text = text[:start] + draw(SCRAPS | st.just("") | st.text(max_size=5)) + text[end:]
    return text


@settings(max_examples=300, deadline=None)
@given(mutated())
def test_mutated_files_never_crash_and_never_take_long(text: str) -> None:
    begin = time.process_time()
    problems = check_one(text)
    forms: tuple[Format, ...] = ("text", "github", "json")
    for form in forms:
        assert show(problems, form, "nl") or not problems
    assert time.process_time() - begin < SECONDS


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_bytes_never_crash(data: bytes) -> None:
    assert check_one(data)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_in_any_field_never_crashes(text: str) -> None:
    quoted = "'" + "".join(c for c in text if c.isprintable()).replace("'", "''") + "'"
    keys = ("naam", "organisatie", "categorie", "gebied", "samenvatting", "openingstijden", "oude_namen", "status")
    for key in keys:
        check_one(f"{MINIMAL}{CHECKED}".replace("naam:", "ook_bekend_als:") + f"{key}: {quoted}\n")


def test_long_runs_are_read_in_proportion() -> None:
    """Patterns that go back and forth over a text would take minutes here."""
    for scrap in ("1 ", "06", "a.", "a@", "<", "{{", "Straat ", "van der ", "9.", "[a](", "&a", "(0)", "é ", "a-"):
        text = f"naam: De Roos\ncategorie: vrouwenopvang\nomschrijving: {{nl: '{scrap * (2900 // len(scrap))}'}}\n"
        begin = time.process_time()
        check_one(text + CHECKED)
        assert time.process_time() - begin < SECONDS, scrap


def test_many_mutated_files_are_survived_in_time_and_memory() -> None:
    """`scripts/fuzz.py` does the same with 100,000."""
    sources = seeds()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    times = [survive(mutated_file(number, sources)) for number in range(1_500)]
    assert max(times) < 1.0, times.index(max(times))
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200 * 1024, "kilobytes"


def test_a_mutated_file_is_the_same_each_time() -> None:
    sources = seeds()
    assert [mutated_file(number, sources) for number in range(20)] == [mutated_file(n, sources) for n in range(20)]
