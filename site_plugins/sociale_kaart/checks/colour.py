"""How well a colour can be read on white, as WCAG 2 defines it."""

from __future__ import annotations

ENOUGH = 4.5


def contrast_with_white(colour: str) -> float:
    """The contrast ratio of `#rrggbb` with white: from 1 (white) to 21 (black)."""
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
