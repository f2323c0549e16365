"""A number gets the word that it needs, in a language with six plurals too."""

from __future__ import annotations

import gettext
from typing import Any

import pytest
from babel import Locale

from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.known import available
from sociale_kaart.languages.locales import rules_of
from sociale_kaart.languages.plural_rules import RULES, plural_forms

LANGUAGES = sorted({*available(), *RULES})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_takes_the_form_that_scripts_take(language: str) -> None:
    """Scripts ask the browser, which knows CLDR: numbers that share a form there share one here, and no others do."""
    rule: Any = Locale.parse(rules_of(language), sep="-").plural_form
    form = gettext.c2py(plural_forms(language).partition("plural=")[2].rstrip(";"))
    pairs = {(rule(n), form(n)) for n in range(1000)}
    categories, forms = ([pair[side] for pair in pairs] for side in (0, 1))
    assert len(pairs) == len(set(categories)) == len(set(forms)), pairs
    assert set(forms) == set(range(len(pairs)))


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
