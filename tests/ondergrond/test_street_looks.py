"""How streets look: names can be read, and streets can be seen."""

from __future__ import annotations

import pytest

from sociale_kaart.rendering.street_looks import looks, width


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("light", ["licht", "donker"])
def test_names_can_be_read_and_streets_can_be_seen(light: str, subtests: pytest.Subtests) -> None:
    colours = looks()["licht"] if light == "licht" else looks()["donker"]
    ground = ("land", "groen", "water", "gebouw", "straat", "weg", "hoofdweg", "begraafplaats")
    for name in ("naam", "water-naam", "groen-naam", "gebouw-naam"):
        with subtests.test(name):
            assert contrast(colours[name], colours[f"{name}-rand"]) >= 7
    for under in ground:
        with subtests.test(f"a name on {under}, where its edge does not reach"):
            assert contrast(colours["naam"], colours[under]) >= 4.5
    for mark in ("halte", "speld"):
        with subtests.test(mark):
            assert contrast(colours[mark], colours["land"]) >= 3
    assert colours.keys() == looks()["licht"].keys()


def test_a_street_is_wider_from_nearby() -> None:
    for soort in looks()["breedte"]:
        wide = [width(soort, zoom / 2) for zoom in range(18, 40)]
        assert wide == sorted(wide)
        assert wide[0] > 0
