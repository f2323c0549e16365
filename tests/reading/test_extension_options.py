"""What mkdocs.yml says to an extension of Markdown: what would be wrong on a page is said where it is set."""

from __future__ import annotations

import pytest
import yaml

from sociale_kaart.problems import show
from sociale_kaart.reading.mkdocs_file import judge
from sociale_kaart.reading.tree import read_tree
from support.told import told

BAD = {
    "toc: {permalink: ja, permalink_class: zoek}": "zoek",
    "markdown.extensions.footnotes: {BACKLINK_TEXT: '<img src=https://elders.example/x>'}": "https://elders.example/x",
    "footnotes: {SUPERSCRIPT_TEXT: '<script>{}</script>'}": "<script>",
    "smarty: {substitutions: {left-double-quote: '<style>'}}": "<style>",
    "fenced_code: {lang_prefix: 'zoek '}": "zoek python",
    "toc: {slugify: x}": "",
    "toc: {onbekend: 1}": "",
    "toc: 5": "",
    "abbr: {glossary: x}": "",
}
GOOD = (
    "toc: {permalink: true, toc_depth: 2, title: Inhoud}",
    "toc: {anchorlink: true}",
    "toc: {permalink: '<svg onload=alert(1)>', title: '<script>'}",  # it comes as text
    "toc:",
    "footnotes: {BACKLINK_TEXT: terug, UNIQUE_IDS: true}",
    "abbr: {glossary: {kop: '\"><script>alert(1)</script>'}}",
    "smarty: {smart_dashes: false}",
)


def said(options: str) -> list[str]:
    text = f"site_name: Proef\nmarkdown_extensions:\n  - attr_list\n  - {options}\n"
    assert yaml.safe_load(text)
    tree, _ = read_tree(text, "mkdocs.yml")
    assert tree
    return [show([told(problem)], "text", "nl") for problem in judge(tree, text)]


@pytest.mark.parametrize(("options", "read"), BAD.items())
def test_what_would_be_wrong_on_a_page_is_said_on_its_line(options: str, read: str) -> None:
    found = said(options)
    assert found
    assert all("mkdocs.yml:4:" in one and "opmaak-instelling" in one for one in found)
    assert any(f"`{read}` op elke pagina" in one if read else "Zo kan" in one for one in found)


@pytest.mark.parametrize("options", GOOD)
def test_what_gives_plain_pages_passes(options: str) -> None:
    assert said(options) == []
