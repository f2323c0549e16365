"""The two pages with the finder: `/plekken/`, with all places by letter below it, and `/kaart/` with the map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sociale_kaart.outputs.finder.offer_columns import has_offers, name_of
from sociale_kaart.reading.words import Thema
from sociale_kaart.rendering.environment import day_names
from sociale_kaart.rendering.frame import File, Frame, Values
from sociale_kaart.rendering.view_box import region_view_box
from sociale_kaart.vakken.vakken import is_cut

STYLES = "kaart.css"
SCRIPTS = ("kaartbasis.js",)
MODULES = ("vinder.js", "normalise.js")


def finder_pages(frame: Frame, letters: Values) -> Iterator[File]:
    """Both in one language; `letters`: the first page of all places by the first letter of their names."""
    values, title = finder_values(frame), frame.say("All places")
    html = frame.render("pages/plekken.html", 1, values, letters)
    yield frame.page(
        frame.layout.shell(1, stijlen=("vinder.css",), modules=MODULES), "plekken/", title, title, "vinder", html
    )
    title = frame.say("Map")
    html = frame.render("pages/kaart.html", 1, values, {"region_view_box": region_view_box(frame.catalogue.regio)})
    yield frame.page(
        frame.layout.shell(1, stijlen=("kaart.css",), modules=MODULES), "kaart/", title, title, "vinder", html
    )


@dataclass(frozen=True)
class Finder:
    """For the template `parts/vinder.html`. `aantal_per_thema`: of the themes that have places their number,
    themselves, and how many. `bestanden`: where its scripts find their files. `kaartscript`: the map's own.
    `getekend`: what the map is drawn from, where it has no tiles.
    """

    aantal: int
    dagnamen: list[str]
    aantal_per_thema: list[tuple[int, Thema, int]]
    bestanden: Mapping[str, str | list[str]]
    kaartscript: str
    getekend: list[str]


def finder_values(frame: Frame) -> Finder:
    catalogue, urls = frame.catalogue, frame.urls
    places = Counter(thema.id for v in catalogue.voorzieningen for thema in catalogue.themas(v))
    drawing = {"opschriften": f"data/opschriften.{frame.language}.json", "vormen": urls.plattegrond_json}
    return Finder(
        aantal=len(catalogue.voorzieningen),
        dagnamen=day_names(frame.language),
        aantal_per_thema=[
            (n, t, places[t.id]) for n, t in enumerate(catalogue.woorden.themas.values()) if places[t.id]
        ],
        bestanden={
            "plekken": f"data/plekken.{frame.language}.json",
            **(
                {"vakken": "data/vakken.json"}
                if is_cut(catalogue.with_neighbours)  # then the streets are there by square
                else {"straten": "data/straten.json"}
            ),
            **({"aanbod": name_of(frame.language)} if has_offers(catalogue.with_neighbours) else {}),
            "buurten": f"data/buurten.{frame.language}.json",
            "postcodes": "data/postcodes.json",
            **drawing,
            "stijl": f"assets/{urls.assets[STYLES]}",
            "scripts": [*(f"assets/{urls.assets[name]}" for name in SCRIPTS), urls.kaart_begin],
        },
        kaartscript=f"assets/{urls.assets['kaart.js']}",
        getekend=[] if catalogue.regio.achtergrond else [*drawing.values()],
    )
