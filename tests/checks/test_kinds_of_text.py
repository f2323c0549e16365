"""Of every kind of way to say where a shelter is, or whose number it is, nearly all are found; honest kinds pass.

The kinds are in `tests/cases/soorten/`. What falls through is mended by a rule for its whole kind.
"""

from __future__ import annotations

import pytest

from support.kinds_of_text import Kind, kinds
from support.named_regions import OWN, REGIONS
from support.private_texts import is_found

MOST = 60  # of a kind: to judge a whole place with each takes a while
SAYS_WHERE, HONEST = kinds("waar-het-is.yml"), kinds("gewoon-over-een-veilige-plek.yml")
PERSONAL, NOBODYS = kinds("van-een-mens.yml"), kinds("gewoon-van-niemand.yml")


def named(kind: Kind) -> str:
    return kind.soort


@pytest.mark.parametrize("kind", SAYS_WHERE, ids=named)
def test_of_each_kind_of_way_to_say_where_it_is_nearly_all_are_found(kind: Kind) -> None:
    finder = REGIONS[0].finder
    missed = [text for text in kind.texts if not any(finder.doubt(text, OWN))]
    assert len(missed) <= len(kind.texts) // 20, missed


def test_hardly_any_honest_text_about_a_safe_place_is_asked_about() -> None:
    finder = REGIONS[0].finder
    texts = [text for kind in HONEST for text in kind.texts]
    asked = [text for text in texts if any(finder.doubt(text, OWN))]
    assert len(texts) >= 1_000
    assert len(asked) <= len(texts) // 100, asked


@pytest.mark.parametrize("kind", PERSONAL, ids=named)
def test_of_each_kind_of_way_to_a_person_nearly_all_are_found(kind: Kind) -> None:
    texts = kind.some(MOST)
    missed = [text for text in texts if not is_found(kind.veld, text)]
    assert len(missed) <= len(texts) // 20, missed


def test_hardly_any_text_about_nobody_is_refused() -> None:
    texts = [(kind.veld, text) for kind in NOBODYS for text in kind.some(MOST)]
    refused = [one for one in texts if is_found(*one)]
    assert len(texts) >= 400
    assert len(refused) <= len(texts) // 100, refused
