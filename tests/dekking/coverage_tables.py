"""Pages of `/dekking/`, taken apart into their tables."""

from __future__ import annotations

from html.parser import HTMLParser

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs import site
from sociale_kaart.outputs.dekking.coverage_pages import Coverage, CoveragePages
from sociale_kaart.outputs.pages.language_pages import Pages
from support.one_fact import region


class Tables(HTMLParser):
    """The cells of every table, row by row, and the text of the list of what stands out."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self.items: list[str] = []
        self._into: list[str] | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self._into = self.tables[-1][-1]
        elif tag == "li":
            self.items.append("")
            self._into = self.items

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "li"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data.strip() and data


def pages_of(catalogue: Catalogue, language: str) -> dict[str, str]:
    urls = site.shared(region()).urls
    frame = Pages(catalogue, language, urls).frame
    return {name: content.decode() for name, content in CoveragePages(frame, Coverage(catalogue)).files()}
