"""Which tags of OpenStreetMap mean which kind of place, for whoever keeps a region to read and to change.

Only tags that mean the kind: an ordinary restaurant is no buurtrestaurant, any second-hand shop no kringloopwinkel. It
is a proposal: `soorten` in data/import/<bron>.yml has it, and what a region changes there counts.
"""

from __future__ import annotations

from collections.abc import Mapping

Tags = Mapping[str, str]

# All of the tags must be there; the first that fits counts.
KINDS: tuple[tuple[str, str], ...] = (
    ("community_centre=youth_centre", "jongerencentrum"),
    ("amenity=community_centre community_centre:for=juvenile", "jongerencentrum"),
    ("amenity=community_centre community_centre:for=child;juvenile", "jongerencentrum"),
    ("amenity=community_centre community_centre:for=woman", "vrouwencentrum"),
    ("amenity=community_centre", "huis-van-de-wijk"),
    ("amenity=library", "bibliotheek"),
    ("social_facility=food_bank", "voedselbank"),
    ("amenity=food_bank", "voedselbank"),
    ("social_facility=soup_kitchen", "buurtrestaurant"),
    ("social_facility=day_centre", "inloophuis"),
    ("amenity=freeshop", "weggeefwinkel"),
    ("shop=charity", "kringloopwinkel"),
    ("shop=second_hand second_hand=only", "kringloopwinkel"),
    ("repair=assisted_self_service", "repair-cafe"),
    ("zoo=petting_zoo", "kinderboerderij"),
    ("leisure=sports_centre sport=swimming", "zwembad"),
    ("amenity=public_bath", "zwembad"),
    ("club=sport", "sportclub"),
    ("leisure=playground", "speeltuin"),
)
# A roof for people who may be hiding: never read, whatever else stands there.
HIDING = (
    "social_facility=shelter",
    "amenity=refugee_site",
    "social_facility:for=abused",
    "social_facility:for=refugee",
)
_WANTED = tuple((tuple(tuple(pair.split("=", 1)) for pair in tags.split()), tags) for tags, _ in KINDS)
KEYS = frozenset(key for pairs, _ in _WANTED for key, *_rest in pairs)


def kind_of(tags: Tags) -> str:
    """The tags that say what it is, as they stand in the table; empty when it is nothing for us."""
    return next((said for pairs, said in _WANTED if all(tags.get(pair[0]) == pair[1] for pair in pairs)), "")


def may_hide(tags: Tags) -> bool:
    """Whether its address may be one that nobody should know."""
    return any(value in tags.get(key, "").split(";") for key, value in (pair.split("=") for pair in HIDING))
