"""Pages as a browser would take them apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

LINKS = {"href", "src", "data-zoek", "data-pictogrammen", "data-punten", "data-sprite", "data-vormen"}


@dataclass
class Page:
    """An HTML file: its elements, its text, and what stands inside script elements."""

    address: str
    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    text: str = ""
    scripts: list[str] = field(default_factory=list)

    def all(self, *tags: str) -> Iterator[dict[str, str]]:
        return (attributes for tag, attributes in self.elements if tag in tags)

    @property
    def root(self) -> dict[str, str]:
        return next(self.all("html"))

    @property
    def ids(self) -> set[str]:
        return {attributes["id"] for _, attributes in self.elements if "id" in attributes}

    @property
    def csp(self) -> str:
        found = [m["content"] for m in self.all("meta") if m.get("http-equiv") == "Content-Security-Policy"]
        return found[0] if found else ""

    @property
    def refresh(self) -> str:
        """Where a page that has moved sends the reader."""
        found = [m["content"] for m in self.all("meta") if m.get("http-equiv") == "refresh"]
        return found[0].partition("url=")[2] if found else ""

    def alternates(self) -> dict[str, str]:
        return {k["hreflang"]: k["href"] for k in self.all("link") if k.get("rel") == "alternate"}

    def links(self) -> list[str]:
        found = [value for _, attributes in self.elements for key, value in attributes.items() if key in LINKS]
        return [*found, *([self.refresh] if self.refresh else [])]


class _Reader(HTMLParser):
    def __init__(self, page: Page) -> None:
        super().__init__(convert_charrefs=True)
        self.page = page
        self.in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.page.elements.append((tag, {key: value or "" for key, value in attrs}))
        self.in_script = tag == "script"

    def handle_endtag(self, tag: str) -> None:
        self.in_script = False

    def handle_data(self, data: str) -> None:
        if self.in_script:
            self.page.scripts.append(data)
        else:
            self.page.text += data


def read_page(address: str, html: bytes) -> Page:
    page = Page(address)
    reader = _Reader(page)
    reader.feed(html.decode("utf-8"))
    reader.close()
    return page
