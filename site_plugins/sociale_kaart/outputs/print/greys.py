"""A colour as dark as is wanted: on a copy only that is left of it."""

from __future__ import annotations

# What red, green and blue add to the light of a colour (sRGB, WCAG 2).
_PARTS = (0.2126, 0.7152, 0.0722)


def luminance(colour: str) -> float:
    """The light of `#rrggbb`, from black (0) to white (1)."""
    return sum(part * light for part, light in zip(_PARTS, _linear(colour), strict=True))


def in_grey(colour: str, wanted: float) -> str:
    """The same colour with that much light: darker, or paler where it cannot be lighter."""
    light = _linear(colour)
    there = luminance(colour)
    if there >= wanted:
        return _hex(tuple(one * wanted / there for one in light))
    share = (wanted - there) / (1 - there)  # of white in it
    return _hex(tuple(one + (1 - one) * share for one in light))


def _linear(colour: str) -> tuple[float, ...]:
    found = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in found)


def _hex(light: tuple[float, ...]) -> str:
    shown = (12.92 * one if one <= 0.0031308 else 1.055 * one ** (1 / 2.4) - 0.055 for one in light)
    return "#" + "".join(f"{round(255 * one):02x}" for one in shown)
