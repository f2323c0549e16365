"""Numbers, times, addresses and Latin names in a text that runs from right to left stand in their own direction."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.languages.isolating import END, LEFT_TO_RIGHT, isolated, isolated_html, letters_seen
from sociale_kaart.languages.texts import say_in, word


def seen(text: str) -> str:
    """The marks, which nobody sees, as brackets."""
    return text.replace(LEFT_TO_RIGHT, "⟨").replace(END, "⟩")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("اتصل على 020 123 4567", "اتصل على ⟨020 123 4567⟩"),
        ("اتصل على 020-1234567.", "اتصل على ⟨020-1234567⟩."),
        ("اتصل على +31 (0)20 123 4567", "اتصل على ⟨+31 (0)20 123 4567⟩"),
        ("اتصل على (020) 123 4567", "اتصل على ⟨(020) 123 4567⟩"),
        ("من 10:00 إلى 12:00", "من ⟨10:00⟩ إلى ⟨12:00⟩"),
        ("كل يوم 10:00 - 12:00", "كل يوم ⟨10:00 - 12:00⟩"),  # as on the door
        ("Balistraat 48A, 1094 JN Amsterdam", "⟨Balistraat 48A⟩, ⟨1094 JN Amsterdam⟩"),
        ("1e Jan Steenstraat", "⟨1e Jan Steenstraat⟩"),
        ("في De Meevaart.", "في ⟨De Meevaart⟩."),
        ("info@voorbeeld.nl أو https://voorbeeld.nl/a?b=c", "⟨info@voorbeeld.nl⟩ أو ⟨https://voorbeeld.nl/a?b=c⟩"),
        ("يبدأ بـ https://", "يبدأ بـ ⟨https://⟩"),
        ("كبار السن 65+", "كبار السن ⟨65+⟩"),
        ("5 أماكن", "5 أماكن"),
        ("الشرق (Oost)", "الشرق (Oost)"),
        ("الغرب الجديد (Nieuw-West)", "الغرب الجديد (⟨Nieuw-West⟩)"),  # a line may end after its hyphen
        ("كل يوم", "كل يوم"),
    ],
)
def test_what_is_isolated(text: str, wanted: str) -> None:
    assert seen(isolated(text, "ar")) == wanted


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ps", "ckb", "ur", "prs", "aii", "ku-Arab"])
def test_every_language_from_right_to_left(language: str) -> None:
    assert seen(word({"nl": "x", language: "ا 020 123 4567"}, language)) == "ا ⟨020 123 4567⟩"


@pytest.mark.parametrize("language", ["nl", "tr", "zh", "srn"])
def test_other_languages_stay_as_they_are(language: str) -> None:
    said = say_in({"nl": "Bel 020 123 4567", language: "Bel 020 123 4567"}, language)
    assert said
    assert said.tekst == "Bel 020 123 4567"


def test_of_a_page_only_the_text() -> None:
    html = '<p title="020 123">ا 020 123 4567 &amp; <a href="tel:1 2">020 1</a> <code>a b</code></p>'
    wanted = '<p title="020 123">ا ⟨020 123 4567⟩ &amp; <a href="tel:1 2">⟨020 1⟩</a> <code>a b</code></p>'
    assert seen(isolated_html(html, "ar")) == wanted
    assert isolated_html(html, "nl") == html


@given(st.text(alphabet=" 0129azÉ.,:-–+()/@&اب\n", max_size=40))
def test_nothing_but_marks_is_added_and_each_is_closed(text: str) -> None:
    found = isolated(text, "ar")
    assert found.replace(LEFT_TO_RIGHT, "").replace(END, "") == text
    depth = 0
    for character in found:
        depth += (character == LEFT_TO_RIGHT) - (character == END)
        assert depth in (0, 1)
        assert not (depth and character in "اب\n"), "no Arabic word, and no other line, within a mark"
    assert depth == 0


def test_marks_take_no_room() -> None:
    """A name on the map is given the room of its letters."""
    assert letters_seen(isolated("في De Meevaart", "ar")) == len("في De Meevaart")
