"""Lists that were kept before the rules were touched again, so that no rule could be written for them.

At first sight the rules found 101 of 106 texts that say where a shelter is, and 143 of 147 that hold what is a
person's; they refused none of 105 and 1 of 160 honest ones. The rules before them found 74 and 92, and refused 6 and 3.
What fell through was mended by its kind, so these lists are known now: who measures again begins with new ones.
"""

from __future__ import annotations

import pytest
import yaml

from support import ROOT
from support.named_regions import OWN, REGIONS, Named
from support.private_texts import in_fields, is_found

LISTS = ROOT / "tests" / "cases" / "geheim"


def listed(name: str) -> list[str]:
    return [str(text) for text in yaml.safe_load((LISTS / name).read_bytes())]


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region.regio)
def test_where_a_shelter_is_was_found_and_honest_texts_passed(region: Named) -> None:
    finder = region.finder
    missed = [t for t in listed("eerste-gezicht-waar-het-is.yml") if not any(finder.doubt(t, OWN))]
    asked = [t for t in listed("eerste-gezicht-gewoon.yml") if any(finder.doubt(t, OWN))]
    assert (len(missed) <= 5, asked) == (True, []), missed


def test_what_is_a_persons_was_found_and_what_is_nobodys_passed() -> None:
    missed = [one for one in in_fields("eerste-gezicht-ontwijkend.yml") if not is_found(*one)]
    refused = [one for one in in_fields("eerste-gezicht-onschuldig.yml") if is_found(*one)]
    assert len(missed) <= 4, missed
    assert len(refused) <= 1, refused
