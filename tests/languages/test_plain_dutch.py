"""The Dutch that residents read is measured: easy as a whole, and nowhere harder than what everybody can read."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from sociale_kaart.checks.plain_words import MOST_WORDS
from sociale_kaart.reading.usage import read_usage

ROOT = Path(__file__).parent.parent.parent
LEESBAAR: dict[str, Any] = runpy.run_path(str(ROOT / "scripts" / "leesbaar.py"))
GROUPS: dict[str, list[Any]] = LEESBAAR["texts_by_group"]()
EASY, EVERYBODY = 70, LEESBAAR["B1"]
# Harder, and why it stays: the names of who works there, and the words of a browser's own menu.
HARDER = ("Een team voor ouders, kinderen en jongeren", "- **Achteraf:** open het menu van je browser")
# Longer than a sentence should be; each has its translations, so it waits for a change of what it says.
LONG = ("Iemand gaat rustig met je zitten", "Een huis waar je meestal zonder afspraak", "Er staat niet in wat je hebt")
# Words of institutions that are on doors and in letters, so that readers meet them here too.
ON_DOORS = {"spreekuur", "cliëntondersteuner"}


def test_all_that_residents_read_is_measured() -> None:
    assert {"site", "regelingen", "levensgebeurtenissen", "hulplijnen", "categorieen", "prose"} <= set(GROUPS)
    assert sum(len(texts) for texts in GROUPS.values()) > 2000


@pytest.mark.parametrize("group", list(GROUPS))
def test_each_kind_of_text_is_easy_as_a_whole(group: str) -> None:
    assert LEESBAAR["whole"](GROUPS[group]).ease >= EASY


@pytest.mark.parametrize("group", list(GROUPS))
def test_no_paragraph_is_harder_than_everybody_can_read(group: str) -> None:
    hard = [text.text for ease, text in LEESBAAR["paragraphs"](GROUPS[group]) if ease < EVERYBODY]
    assert [text for text in hard if not text.startswith(HARDER)] == []


@pytest.mark.parametrize("group", list(GROUPS))
def test_no_sentence_is_longer_than_kaart_check_wants_of_others(group: str) -> None:
    long = [sentence.strip() for count, sentence in LEESBAAR["longest"](GROUPS[group]) if count > MOST_WORDS]
    assert [sentence for sentence in long if not sentence.startswith(LONG)] == []


def test_words_of_institutions_are_only_those_on_doors() -> None:
    usage, _ = read_usage(ROOT)
    found = {
        word.lower()
        for name, texts in GROUPS.items()
        if name != "site, simple"
        for text in texts
        for word in usage.find(text.text)
    }
    assert found <= ON_DOORS


@pytest.mark.parametrize(
    ("text", "words", "sentences", "syllables"),
    [
        ("Je kunt er zo binnenlopen.", 5, 1, 8),
        ("Bel eerst. Neem je pas mee!", 6, 2, 6),
        ("Een beëindigde indicatie: wij leggen het uit.", 7, 2, 14),
        ("Zie [de site](https://ergens.nl).", 3, 1, 4),
    ],
)
def test_words_sentences_and_syllables_are_counted(text: str, words: int, sentences: int, syllables: int) -> None:
    assert tuple(LEESBAAR["measured"](text)) == (words, sentences, syllables)


def test_a_letter_of_an_institution_does_not_pass() -> None:
    letter = (
        "Ten behoeve van de arbeidsongeschiktheidsverzekering dient de uitkeringsgerechtigde de inkomensgegevens "
        "van het voorafgaande kalenderjaar onverwijld aan de uitvoeringsorganisatie beschikbaar te stellen."
    )
    assert LEESBAAR["measured"](letter).ease < EVERYBODY / 2
