"""Which texts of a page are said to be in which language, as a voice that reads it aloud would take them."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

_HEARD = ("alt", "aria-label", "placeholder", "title")
_EMPTY = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_UNSEEN = {"head", "script", "style", "template"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []  # the tag, and the language in it
        self.found: list[tuple[str, str]] = []

    @property
    def lang(self) -> str:
        return self.open[-1][1] if self.open else ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        lang = given.get("lang", self.lang)
        for key in _HEARD:
            self._note(given.get(key, ""), lang)
        if tag not in _EMPTY:
            self.open.append((tag, lang))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if not any(tag in _UNSEEN for tag, _ in self.open):
            self._note(data, self.lang)

    def _note(self, text: str, lang: str) -> None:
        if shown := " ".join(text.split()):
            self.found.append((shown, lang))


def said_in(page: Path) -> Iterator[tuple[str, str]]:
    """Each text of the page with its language; what stands in a tag of its own is a text of its own."""
    reader = _Reader()
    reader.feed(page.read_text("utf-8"))
    return iter(reader.found)
