"""The form speaks the reader's language when all of it is there, and never half of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sociale_kaart.languages import brought
from sociale_kaart.languages.catalogues import form_words, read_catalogue
from sociale_kaart.languages.known import LOCALE, available
from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.form_words import TO_KEEPERS
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.problems import Say
from sociale_kaart.reading.source import FORBIDDEN
from sociale_kaart.tools.languages.po_text import po_text
from support.one_fact import region

TOWN = Say("De plaats.", "The town.")
YEAR = Say(
    "`{read}` ligt voor het jaar 2000.",
    "`{read}` is before the year 2000.",
)


@pytest.fixture
def half_persian(tmp_path: Path) -> Iterator[None]:
    """A region whose Persian lacks one sentence of the form, and says another in its own way."""
    catalogue = read_catalogue(LOCALE / "fa.po", "fa")
    assert catalogue
    found = {str(message.id): message for message in form_words(catalogue)}
    found[YEAR.en].string = "`{read}` پیش از سال 2000 است."
    found[TOWN.en].string = ""
    (tmp_path / "data/talen").mkdir(parents=True)
    (tmp_path / "data/talen/qaf.po").write_text(po_text(catalogue, "qaf"), "utf-8")
    brought.read_also(tmp_path)
    yield
    brought.read_also(None)


@pytest.mark.parametrize("language", sorted({*available()} - {"nl-simple"}))
def test_it_speaks_every_language_that_we_have(language: str) -> None:
    assert Voice.to(language).taal == language
    assert language in ("nl", "en") or Voice(language)(TOWN) not in (TOWN.nl, TOWN.en)


def test_easy_dutch_and_languages_that_we_do_not_have_get_what_stands_in_for_them() -> None:
    assert [Voice.to(code).taal for code in ("nl-simple", "haz", "xx")] == ["nl", "prs", "en"]


@pytest.mark.usefixtures("half_persian")
def test_one_sentence_that_lacks_is_enough_to_speak_another_language() -> None:
    assert Voice.to("qaf").taal == "en"
    assert Voice("qaf")(YEAR) != YEAR.en


def test_what_is_filled_in_between_words_from_right_to_left_keeps_its_direction() -> None:
    assert "\u2068{read}\u2069" in Voice("fa")(YEAR)
    assert "\u2068{code_point}\u2069" in Voice("fa")(FORBIDDEN.message)
    assert "\u2068" not in Voice("tr")(YEAR)


@pytest.mark.parametrize("language", ["nl", "en", "ar", "zh"])
def test_who_keeps_the_data_gets_a_message_that_she_can_read(language: str) -> None:
    words = form(region(), Voice(language))["woorden"]
    for key, say in TO_KEEPERS.items():
        assert words[key] == (say.nl if language == "nl" else say.en)
