"""What is looked at quickly, so that most texts need no closer look: never may that miss what the closer look finds."""

from __future__ import annotations

import random
import re
import unicodedata

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.checks import people, traces
from sociale_kaart.checks.names import ADDRESSED
from sociale_kaart.checks.signs import CERTAIN, DOUBTFUL, Sign
from sociale_kaart.checks.whereabouts import _IN_NAMES, _NUMBER_IN_NAME
from sociale_kaart.place.telefoon import _DUTCH, PLAIN

WITH_DIGITS = [sign for sign in (*CERTAIN, *DOUBTFUL, *_IN_NAMES, _NUMBER_IN_NAME) if sign.has_digit]
# Letters of three alphabets, what combines with them, all kinds of blanks, and signs that YAML and HTML escape.
TEXT = st.text(
    st.sampled_from("aBoRüß'&;#x\\u04e9 \n\t\xa0\u2003\u3000\x85\u0301\u0335\u200b\u00adΑοаЁلا1٣²ﬁＡ._-"), max_size=30
)


@pytest.mark.parametrize("sign", WITH_DIGITS, ids=lambda sign: sign.pattern.pattern[:40])
def test_what_a_sign_with_digits_finds_has_one(sign: Sign) -> None:
    @given(st.from_regex(sign.pattern))
    def has_one(text: str) -> None:
        match = sign.pattern.search(text)
        assert match
        assert any(map(str.isdecimal, match.group()))

    has_one()


@given(TEXT)
def test_a_text_without_what_is_between_is_that_of_its_words(text: str) -> None:
    assert traces._run(text) == re.sub(r"[\W_]+", "", traces._alike(text))


@given(st.from_regex(ADDRESSED))
def test_no_title_is_overlooked(text: str) -> None:
    assert people.may_name(text)


@pytest.mark.parametrize("text", ["Vraag naar FATIMA.", "(jan)", "Fátima's kookclub", "bij\xa0Ahmed", "x\nmw.\nSmit"])
def test_no_name_is_overlooked(text: str) -> None:
    assert people.may_name(unicodedata.normalize("NFKC", text))


def test_a_plain_dutch_number_is_the_one_that_the_library_reads() -> None:
    chance = random.Random(1)
    numbers = [f"0{chance.randint(100_000_000, 999_999_999)}" for _ in range(2_000)]
    assert all(map(PLAIN.fullmatch, numbers))
    assert [n for n in numbers if _DUTCH(national_number=int(n)) != phonenumbers.parse(n, "NL")] == []
