"""Words in a list, with the comma of the language: Arabic, Chinese and Amharic have one of their own."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.languages.catalogues import translations


def comma(language: str) -> str:
    """What stands between two words of a list, the space included."""
    return translations(language).pgettext("list", "{a}, {b}").format(a="", b="")


def listed(words: Iterable[str], language: str) -> str:
    """`a, b, c`; empty where there are none."""
    return comma(language).join(words)
