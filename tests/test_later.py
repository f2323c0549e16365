"""A pattern that is compiled late answers as one that was compiled at once."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.later import Later

WRITTEN = r"(ma|di)\s*(\d+)"
TEXTS = st.lists(st.sampled_from(["ma", "DI", " ", "9", "12", ",", "zo"])).map("".join)


@given(TEXTS, st.integers(0, 9))
def test_it_finds_what_a_pattern_finds(text: str, start: int) -> None:
    late, known = Later(WRITTEN, re.IGNORECASE), re.compile(WRITTEN, re.IGNORECASE)
    for found, wanted in (
        (late.search(text, start), known.search(text, start)),
        (late.match(text, start), known.match(text, start)),
        (late.fullmatch(text), known.fullmatch(text)),
    ):
        assert (found and found.span()) == (wanted and wanted.span())
    assert [one.span(2) for one in late.finditer(text)] == [one.span(2) for one in known.finditer(text)]
    assert late.sub(r"\2 \1", text, 1) == known.sub(r"\2 \1", text, count=1)


def test_it_is_not_compiled_before_it_is_asked() -> None:
    late = Later("(")
    with pytest.raises(re.error):
        late.search("")
