"""How wide the words of the menu are, in the reader's language."""

from __future__ import annotations

from sociale_kaart.languages.catalogues import translations

MENU = ("Search", "All places", "Map", "Agenda", "My list", "Urgent help")
FULL = 42  # letters, of the longest word of each: a word has no line to break in


def is_full(language: str) -> bool:
    """Whether the words of the menu are longer than a small phone has room for, and so stand in two rows."""
    say = translations(language).gettext
    return sum(max(map(len, say(text).split())) for text in MENU) > FULL
