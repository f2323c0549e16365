"""A number gets the word that it needs, in a language with six plurals too."""

from __future__ import annotations

import re

import pytest

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.known import LOCALE


@pytest.mark.parametrize("language", sorted(folder.name for folder in LOCALE.iterdir()))
def test_all_files_of_a_language_count_alike(language: str) -> None:
    """They become one catalogue, which has one rule for plurals."""
    texts = {path.name: path.read_text("utf-8") for path in (LOCALE / language).glob("*.po")}
    rules = {name: re.findall('Plural-Forms: (.*?)(?:;\\\\n)?"', text) for name, text in texts.items()}
    assert len({str(rule) for rule in rules.values()}) == 1, rules


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "لا توجد أماكن"),
        (1, "مكان واحد"),
        (2, "مكانان"),
        (3, "%(num)s أماكن"),
        (31, "%(num)s مكانًا"),
        (100, "%(num)s مكان"),
    ],
)
def test_numbers_in_arabic(number: int, said: str) -> None:
    assert translations("ar").ngettext("%(num)s place", "%(num)s places", number) == said
