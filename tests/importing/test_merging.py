"""Whatever a volunteer changed survives any later import; the same list twice changes nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.tools.importing.merging import merged

KEYS = ("naam", "categorie", "contact.telefoon", "contact.website", "waar", "openingstijden")
SAYS = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(["a", "b", "c"]))


@given(SAYS, SAYS, SAYS, st.booleans())
def test_an_edit_by_a_volunteer_survives_any_import(
    base: dict[str, str], theirs: dict[str, str], ours: dict[str, str], doubted: bool
) -> None:
    result = merged(base, theirs, ours, doubted)
    for key, value in result.put.items():
        assert ours.get(key) == base.get(key), "somebody changed this"
        assert value == theirs[key]
    for key in theirs:
        if ours.get(key) != base.get(key) and theirs[key] not in (base.get(key), ours.get(key)):
            assert key in result.conflicts


@given(SAYS, SAYS, SAYS)
def test_the_same_list_again_changes_nothing(
    base: dict[str, str], theirs: dict[str, str], ours: dict[str, str]
) -> None:
    first = merged(base, theirs, ours, False)
    after = {**ours, **first.put}
    second = merged(first.base, theirs, after, False)
    assert not second.put
    assert second.base == first.base


def test_a_door_and_its_spot_change_together_or_not_at_all() -> None:
    base = {"waar": {"adres": {"straat": "Balistraat"}}}
    theirs = {"waar": {"adres": {"straat": "Javastraat"}}}
    ours = {"waar": {"adres": {"straat": "Balistraat"}, "locatie": {"lat": "52.3", "lon": "4.9"}}}
    assert merged(base, theirs, ours, False).conflicts == ["waar"]
    assert not merged(base, theirs, ours, False).put
