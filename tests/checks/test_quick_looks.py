"""What is looked at quickly, so that most texts need no closer look: never may that miss what the closer look finds."""

from __future__ import annotations

import random
import re
import unicodedata

import phonenumbers
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sociale_kaart.alike import plain
from sociale_kaart.checks import contradictions, names, personal, spelled
from sociale_kaart.checks.doubts import DOUBTFUL
from sociale_kaart.checks.glance import Glance
from sociale_kaart.checks.named_here import _named
from sociale_kaart.checks.named_people import IN_TEXTS
from sociale_kaart.checks.signs import AREA, CERTAIN, Sign
from sociale_kaart.checks.whereabouts import _IN_NAMES, _NUMBER_IN_NAME
from sociale_kaart.place.telefoon import _DUTCH, PLAIN, _plain, _whole
from sociale_kaart.reading.source import FORBIDDEN_PATTERN, _is_clean
from sociale_kaart.reading.usage import words_of

SIGNS = (*CERTAIN, *DOUBTFUL, *_IN_NAMES, _NUMBER_IN_NAME)
# Names of a region, also one of two words in two scripts, one that is a usual word, and one with letters of its own.
NAMES = _named(AREA, ["Oud-Zuid", "Van der Helststraat", "Centrum", "'t Veld", "الغرب", "Ödön", "IJburg"], "holland")
WITH_DIGITS = [sign for sign in SIGNS if sign.has_digit]
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


@pytest.mark.parametrize("sign", [*(one for one in SIGNS if one.parts), NAMES], ids=lambda sign: sign.written[:40])
def test_a_text_in_which_a_sign_finds_something_is_not_ruled_out(sign: Sign) -> None:
    @settings(max_examples=300)  # so that each of its endings comes by
    @given(st.from_regex(sign.pattern))
    def is_looked_at(text: str) -> None:
        assert not Glance.look(text).rules_out(sign)

    is_looked_at()


@pytest.mark.parametrize("text", ["OUD ZUID", "in het CENTRUM", "oud-zuıd", "'T veld", "ÖDÖN", "İJburg", "الغرب"])
def test_no_name_of_the_region_is_ruled_out(text: str) -> None:
    assert NAMES.pattern.search(text)
    assert not Glance.look(text).rules_out(NAMES)


@given(st.lists(st.sampled_from([*map(chr, range(0x20)), "\x7f", "\x85", "\x9f", "\xa0", "\xad", "a", "é", "ك"])))
@example(["\u061c"])
@example(["\u200b"])
def test_bytes_that_look_clean_are(signs: list[str]) -> None:
    _nothing_forbidden_in_clean_bytes("".join(signs))


def test_bytes_that_look_clean_are_whatever_the_sign() -> None:
    for code in (*range(0xD800), *range(0xE000, 0x20000), *range(0xE0000, 0xE1000)):
        _nothing_forbidden_in_clean_bytes(f"a{chr(code)}")


def _nothing_forbidden_in_clean_bytes(text: str) -> None:
    assert not (_is_clean(text.encode()) and FORBIDDEN_PATTERN.search(text))


def test_usual_text_looks_clean() -> None:
    assert _is_clean("Één kopje thee – ‘gezellig’ € 2…\r\n\tشرب القهوة معا\n".encode())


@pytest.mark.parametrize("pattern", [personal._AT, personal._AT_DOT, personal._SOUNDS])
def test_a_text_that_may_say_an_address_or_a_sound_has_a_telling_word(pattern: re.Pattern[str]) -> None:
    @given(st.from_regex(pattern), st.sampled_from(["", " ", "x", "\n"]))
    def has_one(text: str, around: str) -> None:
        said = plain(f"{around}{text}{around}")
        assert personal.may_be_personal(said) <= (
            personal._has_digits(said) or any(map(personal._is_telling, said.split()))
        )

    has_one()


def test_no_phrase_that_says_a_fact_is_overlooked() -> None:
    for said in contradictions._all_that_is_said():
        for phrase in said.answers:
            for text in (phrase, f"Ja: {phrase.upper()}!", f"*{phrase}*|{phrase}".replace(" ", "\n")):
                assert said in contradictions._may_be_said({*words_of(text)})


@given(TEXT)
def test_a_text_without_what_is_between_is_that_of_its_words(text: str) -> None:
    assert spelled.run_of(text) == re.sub(r"[\W_]+", "", spelled.same_letters(text))


@pytest.mark.parametrize("pattern", IN_TEXTS.titled, ids=lambda pattern: pattern.pattern[:30])
def test_no_title_is_overlooked(pattern: re.Pattern[str]) -> None:
    @given(st.from_regex(pattern))
    def is_seen(text: str) -> None:
        assert names.may_name(text)

    is_seen()


@pytest.mark.parametrize("text", ["Vraag naar FATIMA.", "(jan)", "Fátima's kookclub", "bij\xa0Ahmed", "x\nmw.\nSmit"])
def test_no_name_is_overlooked(text: str) -> None:
    assert names.may_name(unicodedata.normalize("NFKC", text))


def test_a_plain_dutch_number_is_the_one_that_the_library_reads() -> None:
    chance = random.Random(1)
    numbers = [f"0{chance.randint(100_000_000, 999_999_999)}" for _ in range(2_000)]
    assert all(map(PLAIN.fullmatch, numbers))
    assert [n for n in numbers if _DUTCH(national_number=int(n)) != phonenumbers.parse(n, "NL")] == []


def test_a_plain_dutch_number_is_shown_as_the_library_shows_it() -> None:
    """One of each beginning of four digits, with other digits behind it than those that it was taken from."""
    chance = random.Random(2)
    numbers = [f"0{beginning}{chance.randint(0, 99_999):05}" for beginning in range(1_000, 10_000)]
    assert [number for number in numbers if _plain(number) != _whole(number)] == []
