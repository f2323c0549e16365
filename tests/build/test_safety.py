"""What a volunteer types is shown as text, and never runs."""

from __future__ import annotations

import base64
import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import canaries
import pytest
from built import made, pages_of
from canaries import CANARIES, FORMULAS, SHOWN
from page_parts import Page

LANGUAGES = {"": "en", "nl/": "nl", "tr/": "tr"}
LOADS = {"stylesheet", "icon", "preload", "modulepreload", "manifest", "prefetch"}


@pytest.fixture(scope="module")
def birds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the region with canaries."""
    folder = tmp_path_factory.mktemp("kanaries")
    return made(canaries.region(folder / "regio"), folder / "site")


@pytest.fixture(scope="module")
def pages(birds: Path) -> Mapping[str, Page]:
    return pages_of(birds)


def test_no_text_becomes_markup(pages: Mapping[str, Page]) -> None:
    """No element and no attribute that our templates do not write themselves."""
    for page in pages.values():
        assert not list(page.all("iframe", "object", "embed", "base", "form2", "style")), page.address
        assert all("/foto/" in picture["src"] for picture in page.all("img")), "only a place's own picture"
        for tag, attributes in page.elements:
            bad = {key for key in attributes if key.startswith("on") or key == "style"}
            assert not bad, f"{page.address}: <{tag} {bad}>"


def test_every_page_has_a_policy_and_no_other_script(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        assert page.csp.startswith("default-src 'none'"), page.address
        assert "unsafe" not in page.csp
        scripts = [script for script in page.all("script") if "src" not in script]
        for script, text in zip(scripts, filter(str.strip, page.scripts), strict=True):
            if script.get("type") == "application/ld+json":  # data, which no browser runs
                assert json.loads(text)["@context"] == "https://schema.org"
                continue
            digest = base64.b64encode(sha256(text.encode()).digest()).decode()
            assert f"'sha256-{digest}'" in page.csp, f"{page.address}: {text}"


def test_nothing_is_loaded_from_another_host(pages: Mapping[str, Page]) -> None:
    for page in pages.values():
        for link in _loaded(page):
            parts = urlsplit(link)
            assert not parts.netloc, f"{page.address}: {link}"
            assert parts.scheme in {"", "data"}, f"{page.address}: {link}"


def _loaded(page: Page) -> Iterator[str]:
    """Addresses that a browser fetches without being asked."""
    for tag, attributes in page.elements:
        if tag == "link" and not LOADS & set(attributes.get("rel", "").split()):
            continue
        if tag in {"script", "img", "use", "image", "iframe", "source", "video", "link"}:
            yield from (attributes[key] for key in ("src", "href", "srcset", "xlink:href") if key in attributes)


@pytest.mark.parametrize("prefix", LANGUAGES)
@pytest.mark.parametrize("number", range(len(CANARIES)))
def test_every_text_of_a_place_is_shown_to_the_letter(pages: Mapping[str, Page], prefix: str, number: int) -> None:
    page = pages[f"{prefix}plek/kanarie-{number}/index.html"]
    text = " ".join(page.text.split())
    assert [key for key in SHOWN if f"{key} {CANARIES[number]}" not in text] == []


@pytest.mark.parametrize("prefix", LANGUAGES)
def test_every_word_is_shown_to_the_letter(pages: Mapping[str, Page], prefix: str) -> None:
    """Names and explanations of themes, kinds, areas, numbers to call; the region's name, the titles of the prose."""
    kinds = ("thema/", "categorie/", "gebied/", "index.html", "over/")
    names = [name for name in pages if name.startswith(tuple(prefix + kind for kind in kinds))]
    assert len(names) > 5
    text = " ".join(" ".join(pages[name].text.split()) for name in names)
    assert [canary for canary in CANARIES if canary not in text] == []
    assert "| 49 |" not in text.replace(" ", " | ")


def test_the_files_for_programs_say_it_to_the_letter(birds: Path) -> None:
    document = json.loads((birds / "data" / "voorzieningen.json").read_bytes())
    names = {f"naam {canary}" for canary in CANARIES}
    assert names <= {item["naam"] for item in document["voorzieningen"]}
    assert names <= {one["name"] for one in json.loads((birds / "data" / "hsds" / "services.json").read_bytes())}
    feed = ElementTree.parse(birds / "data" / "wijzigingen.atom").iter("{http://www.w3.org/2005/Atom}title")
    assert names <= {title.text for title in feed}
    collection = json.loads((birds / "data" / "voorzieningen.geojson").read_bytes())
    assert names <= {feature["properties"]["naam"] for feature in collection["features"]}
    for language in LANGUAGES.values():
        points = json.loads((birds / "data" / f"plekken.{language}.json").read_bytes())
        assert names <= set(points["plekken"]["naam"])
        index = json.loads((birds / "data" / f"zoek.{language}.json").read_bytes())
        assert names <= {row[1] for row in index["plekken"]}


def test_what_is_xml_is_still_xml(birds: Path) -> None:
    """The sitemap and the drawings, with no script in them."""
    paths = [*birds.rglob("*.svg"), birds / "sitemap.xml", birds / "data" / "wijzigingen.atom"]
    assert len(paths) > 3
    for path in paths:
        tags = {element.tag.rpartition("}")[2] for element in ElementTree.parse(path).iter()}
        assert not tags & {"script", "foreignObject", "img", "image"}, path


def test_no_cell_is_a_formula(birds: Path) -> None:
    text = (birds / "data" / "voorzieningen.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    cells = [cell for row in rows for cell in row.values()]
    assert [cell for cell in cells if re.match(r"\s*[=+\-@]|[\t\r]", cell)] == []
    found = {row["naam"] for row in rows if row["id"].startswith("formule")}
    assert found == {f"'{formula.strip()} naam" for formula in FORMULAS}
