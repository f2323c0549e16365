"""A language that nobody speaks, made of the words that there are: longer, and in letters of its own."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Message

from sociale_kaart.languages.catalogues import key_of, read_catalogue
from sociale_kaart.tools.languages.po_text import po_text

LETTERS = {"he": "ארוך מאוד", "eo": "ŝanĝita", "is": "breyttu"}  # one of them from right to left


def translate(path: Path, language: str) -> None:
    """Fill the catalogue at `path`, as `kaart taal nieuw` made it, with words of that language."""
    catalogue = read_catalogue(path, language)
    assert catalogue
    for message in catalogue:
        if message.id:
            message.string = _said(message, language, catalogue.num_plurals)
    path.write_text(po_text(catalogue, language), "utf-8")


def _said(message: Message, language: str, forms: int) -> str | tuple[str, ...]:
    before = LETTERS[language]
    if isinstance(message.id, list | tuple):
        return tuple(f"{before} {message.id[-1]}" for _ in range(forms))
    is_words = key_of(message)[0].endswith(("/synoniemen", "/woorden"))
    return f"{before}zaq; {before} zaq" if is_words else f"{before} {message.id}"[:300]
