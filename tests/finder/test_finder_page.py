"""The two pages with the finder: what their template gets, and that each is itself."""

from __future__ import annotations

import json
import re
from functools import cache
from html import unescape
from typing import Any

import pytest
from markupsafe import Markup

from sociale_kaart.lijsten.bladen import Sprong
from sociale_kaart.outputs import site
from sociale_kaart.outputs.finder.finder_page import finder_pages, finder_values
from sociale_kaart.outputs.pages.lists import Groep, Lijst
from sociale_kaart.rendering.environment import day_names
from sociale_kaart.rendering.frame import Frame
from sociale_kaart.rendering.view_box import region_view_box
from support.finder_places import catalogue

ROWS = {"B": [Markup("<li>Bed</li>"), Markup("<li>Blijf</li>")], "D": [Markup("<li>De Meevaart</li>")]}
LETTERS = Lijst(
    "plekken/",
    "",
    "lijst",
    groepen=[Groep(letter, f"letter-{n}", rows) for n, (letter, rows) in enumerate(ROWS.items(), 1)],
    keuzes=[Sprong(letter, f"#letter-{n}") for n, letter in enumerate(ROWS, 1)],
)


@cache
def frame(language: str) -> Frame:
    return Frame(catalogue(), language, site.shared(catalogue()).urls)


def pages(language: str) -> dict[str, str]:
    return {name: content.decode() for name, content in finder_pages(frame(language), LETTERS)}


def test_themes_that_have_places_are_counted_with_all_kinds_of_a_place() -> None:
    found = finder_values(frame("nl"))
    themes = list(catalogue().woorden.themas.values())
    kinds = catalogue().woorden.categorieen
    counted = {
        theme.id: sum(any(theme.id in kinds[id].thema for id in v.categorie) for v in catalogue().voorzieningen)
        for theme in themes
    }
    assert found.aantal == 5
    assert found.aantal_per_thema == [(n, t, counted[t.id]) for n, t in enumerate(themes) if counted[t.id]]
    assert 0 < len(found.aantal_per_thema) < len(themes)


def test_scripts_find_their_files() -> None:
    urls = frame("ar").urls
    assert finder_values(frame("ar")).bestanden == {
        "plekken": "data/plekken.ar.json",
        "buurten": "data/buurten.ar.json",
        "straten": "data/straten.json",
        "postcodes": "data/postcodes.json",
        "opschriften": "data/opschriften.ar.json",
        "vormen": urls.plattegrond_json,
        "stijl": f"assets/{urls.assets['kaart.css']}",
        "scripts": [f"assets/{urls.assets['kaartbasis.js']}", urls.kaart_begin],
    }


@pytest.mark.parametrize(
    ("language", "name", "begin", "title", "style", "other"),
    [
        ("nl", "plekken/index.html", "lijst", "Alle plekken", "vinder.css", "kaart.css"),
        ("nl", "kaart/index.html", "kaart", "Kaart", "kaart.css", "vinder.css"),
        ("ar", "ar/plekken/index.html", "lijst", "كل الأماكن", "vinder.css", "kaart.css"),
    ],
)
def test_each_page_is_itself(language: str, name: str, begin: str, title: str, style: str, other: str) -> None:
    html = pages(language)[name]
    head = html.partition("<body")[0]
    assert f'data-begin="{begin}"' in html
    assert f"<h1>{title}</h1>" in html
    assert re.search(rf"<title>{title} · .+</title>", head)
    assert f'name="description" content="{title}"' in head
    assert f"/assets/{frame(language).urls.assets[style]}" in head
    assert frame(language).urls.assets[other] not in head
    files: Any = json.loads(unescape(re.findall(r"data-bestanden='([^']+)'", html)[0]))
    assert files == finder_values(frame(language)).bestanden
    deep = "../" * name.count("/")
    assert f'data-root="{deep}"' in html
    assert len(pages(language)) == 2


def test_the_list_has_its_letters_and_the_map_its_drawing() -> None:
    both = pages("nl")
    assert '<a href="#letter-2">D</a>' in both["plekken/index.html"]
    assert "<li>De Meevaart</li>" in both["plekken/index.html"]
    assert "<li>De Meevaart</li>" not in both["kaart/index.html"]
    assert f'viewBox="{region_view_box(catalogue().regio)}"' in both["kaart/index.html"]
    assert json.dumps(day_names("nl"), separators=(",", ":")) in unescape(both["kaart/index.html"])
