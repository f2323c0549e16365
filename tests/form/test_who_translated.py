"""The form says who wrote a text in another language, and of which Dutch; `kaart check` agrees with it."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.place.vertaling import source_of
from support.node import in_node

SOURCES = """
import { sourceOf } from "./templates/assets/js/form/vertaling.mjs";
const all = JSON.parse(readFileSync(0, "utf8"));
say(all.map((values) => sourceOf(values, "tr")));
"""
SIGN = """
import { signed } from "./templates/assets/js/form/vertaling.mjs";
const all = JSON.parse(readFileSync(0, "utf8"));
say(all.map(([before, after]) => signed(before, after, ["tr", "ar"], "2026-11-26")));
"""
HOUSE = {"samenvatting": {"nl": "Een open huis."}}
TURKISH = {"samenvatting": {"nl": "Een open huis.", "tr": "Açık bir ev."}}
LATER = {"samenvatting": {"nl": "Een huis.", "tr": "Açık bir ev."}}
DAY = "2026-11-26"


def _signed(*pairs: tuple[dict[str, Any], dict[str, Any]]) -> list[Any]:
    found = in_node(SIGN, [list(pair) for pair in pairs])
    return [one.get("vertaling") for one in found]


def test_a_text_that_is_added_says_who_wrote_it_and_of_which_dutch() -> None:
    by_machine = {**TURKISH, "vertaling": {"tr": {"door": "machine"}}}
    van = source_of(TURKISH, "tr")
    assert _signed((HOUSE, TURKISH), (HOUSE, by_machine), (HOUSE, HOUSE)) == [
        {"tr": {"door": "mens", "op": DAY, "van": van}},
        {"tr": {"door": "machine", "op": DAY, "van": van}},
        None,
    ]


def test_who_changes_the_dutch_alone_leaves_the_others_as_they_were() -> None:
    """So that `kaart check` and the page say that they are outdated."""
    was = {"tr": {"door": "mens", "op": "2026-01-02", "van": source_of(TURKISH, "tr")}}
    (found,) = _signed(({**TURKISH, "vertaling": was}, {**LATER, "vertaling": was}))
    assert found == was
    assert found["tr"]["van"] != source_of(LATER, "tr")


def test_what_was_there_before_anybody_wrote_this_down_stays_unsigned() -> None:
    assert _signed((TURKISH, LATER)) == [None]


def test_a_language_that_is_gone_is_not_named_any_more() -> None:
    signed = {"tr": {"door": "mens", "op": "2026-01-02"}, "pl": {"door": "mens", "op": "2026-01-02"}}
    assert _signed(({**TURKISH, "vertaling": signed}, {**HOUSE, "vertaling": signed})) == [{"pl": signed["pl"]}]


texts = st.fixed_dictionaries(
    {"nl": st.text(max_size=20)}, optional={"tr": st.text(max_size=5), "ar": st.text(max_size=5)}
)
places = st.recursive(texts, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner))


@settings(max_examples=1)
@given(st.lists(places, min_size=100, max_size=200))
def test_both_worlds_know_the_same_dutch(found: list[Any]) -> None:
    assert in_node(SOURCES, found) == [source_of(one, "tr") for one in found]


def test_space_changes_nothing_a_word_does() -> None:
    spaced = {"samenvatting": {"nl": " Een  open\nhuis. ", "tr": "x"}}
    assert source_of(spaced, "tr") == source_of(TURKISH, "tr") != source_of(LATER, "tr")
