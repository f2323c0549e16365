"""The region's own background tiles on paper: in their place, in grey, named, small, and no harm when missing."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from drawn_tiles import CROSS, draw
from print_sheets import KLEIN, Sheet, loaded

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print import tiles, typesetting
from sociale_kaart.outputs.print.map_frame import MapFrame, around, frame_of
from sociale_kaart.outputs.print.order import Order, data, make
from sociale_kaart.outputs.print.printed_map import drawing
from sociale_kaart.outputs.print.selection import select
from sociale_kaart.outputs.print.sheets import WALL
from sociale_kaart.outputs.print.typesetting import with_remarks
from sociale_kaart.reading.praktijken import Praktijk
from sociale_kaart.reading.settings import Achtergrond
from sociale_kaart.scopes import REGION, Scope
from support.once import once

BRON = "Kadaster, BRT-Achtergrondkaart, CC BY 4.0"
SETTING = Achtergrond(tegels="data/tegels", bron=BRON, min_zoom=13, max_zoom=16)
PRACTICE = Praktijk.model_validate(
    {
        "id": "huis",
        "naam": "Praktijk Proef",
        "adres": {"straat": "Markt", "plaats": "Zutphen"},
        "locatie": {"lat": "52.13", "lon": "6.20"},
    }
)
AROUND = Scope("praktijk-huis", praktijk=PRACTICE)


def tiled(folder: Path) -> Catalogue:
    """The small region in a folder of its own, with tiles as its background."""
    if not (folder / "mkdocs.yml").exists():
        shutil.copytree(KLEIN, folder, dirs_exist_ok=True)
    tiles.ground.cache_clear()
    plain = loaded(folder)
    regio = plain.regio.model_copy(update={"achtergrond": SETTING})
    return replace(plain, region=replace(plain.region, regio=regio))


def frame(metres: int = 1_500) -> MapFrame:
    return around(6.20, 52.13, metres, *WALL["a4"].map_size)


def _svg(folder: Path, size: MapFrame, setting: Achtergrond = SETTING) -> str | None:
    tiles.ground.cache_clear()
    found = tiles.ground(folder, setting, size)
    return found.svg if found else None


def test_a_spot_of_the_tiles_lies_where_the_map_says(tmp_path: Path) -> None:
    """Looked at as a picture of the printed sheet: the middle of the black square, to half a millimetre."""
    draw(tmp_path, (13, 14, 15))
    catalogue = tiled(tmp_path)
    for scope in (AROUND, REGION):
        facts = data(catalogue, Order("muurkaart", "nl", "a4", scope)) | {"kaart_naast": None}
        made = typesetting.pdf("muurkaart", facts, catalogue.today)
        with pypdfium2.PdfDocument(made) as document:
            grey = document[0].render(scale=6).to_pil().convert("L")
        told = facts["maten"]
        size = tiles_frame(catalogue, scope)
        x, y = size.spot(*CROSS)
        dots = 6 * 72 / 25.4
        middle = ((told["marge"] + x) * dots, (told["marge"] + told["kop"] + y) * dots)
        reach = 60 * size.scale * dots
        around_it = np.asarray(grey.crop(tuple(round(m + s * reach) for s in (-1, 1) for m in middle)))
        dark = np.argwhere(around_it < 120)
        assert len(dark) > 20
        off = (dark.mean(axis=0) - np.array(around_it.shape) / 2) / dots
        assert abs(off).max() < 0.5, f"{off} mm"


def tiles_frame(catalogue: Catalogue, scope: Scope) -> MapFrame:
    return frame_of(catalogue, scope, select(catalogue, scope), *WALL["a4"].map_size)


def test_the_coarsest_tiles_that_are_sharp_enough_are_taken_else_the_finest(tmp_path: Path) -> None:
    draw(tmp_path, (13, 14))
    for metres in (1_500, 6_000):
        grids = {z: tiles.Grid(tmp_path / SETTING.tegels, z, frame(metres)).dpi() for z in (13, 14)}
        sharp = [z for z, dpi in grids.items() if dpi >= tiles.DPI]
        wanted = min(sharp) if sharp else 14
        only = SETTING.model_copy(update={"min_zoom": wanted, "max_zoom": wanted})
        assert _svg(tmp_path, frame(metres)) == _svg(tmp_path, frame(metres), only)
    assert tiles.Grid(tmp_path / SETTING.tegels, 14, frame(1_500)).dpi() < tiles.DPI
    assert tiles.Grid(tmp_path / SETTING.tegels, 13, frame(9_000)).dpi() >= tiles.DPI


def test_tiles_for_sharp_screens_are_as_sharp_on_paper(tmp_path: Path) -> None:
    draw(tmp_path, (14,), side=512)
    assert tiles.Grid(tmp_path / SETTING.tegels, 14, frame()).dpi() > 150


@pytest.mark.parametrize("paper", WALL)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_sheet_with_tiles_is_small_and_says_whose_map_it_is(tmp_path: Path, paper: str, language: str) -> None:
    noise = once("ruis", partial(draw, zooms=(14,), noisy=True))  # no picture is larger
    shutil.copytree(noise, tmp_path, dirs_exist_ok=True)
    catalogue = tiled(tmp_path)
    order = Order("muurkaart", language, paper, AROUND)
    made = Sheet(make(catalogue, order))
    assert len(made.pdf) <= 400_000
    assert BRON in made.text
    assert all(tag.alt for tag in made.tags() if tag.kind == "/Figure")
    assert with_remarks(order.blad, data(catalogue, order), catalogue.today) == (made.pdf, [])


def test_pins_stand_on_top_and_names_give_way(tmp_path: Path) -> None:
    draw(tmp_path, (14,))
    catalogue = tiled(tmp_path)
    selection = select(catalogue, REGION)
    told = drawing(catalogue, REGION, selection.rijen, tiles_frame(catalogue, REGION), "nl")
    pinned = [row for row in selection.rijen if row.has_pin]
    assert len(told.spelden) == len(pinned) > 0
    assert told.lagen == []
    assert told.namen == []
    text = Sheet(make(catalogue, Order("muurkaart", "nl", "a4"))).pages[0]
    assert all(row.merk in text for row in pinned)


def test_tiles_are_pale_and_grey_so_that_black_pins_are_seen(tmp_path: Path) -> None:
    draw(tmp_path, (14,))
    grid = tiles.Grid(tmp_path / SETTING.tegels, 14, frame())
    for tile in grid.found:
        picture = grid.read(tile)
        assert picture
        assert picture.mode == "L"
        assert np.asarray(picture).min() >= 60


def test_where_tiles_are_missing_or_broken_the_drawing_is_seen(tmp_path: Path) -> None:
    draw(tmp_path, (14,))
    whole = tiled(tmp_path)
    there = sorted((tmp_path / SETTING.tegels).rglob("*.png"))
    for path in there[::3]:
        path.unlink()
    there[1].write_bytes(b"no picture")
    catalogue = tiled(tmp_path)
    found = tiles.ground(tmp_path, SETTING, frame())
    assert found
    assert not found.whole
    assert "clipPath" in found.svg
    assert 0 < len(found.covers) < len(tiles.Grid(tmp_path / SETTING.tegels, 14, frame()).wanted)
    order = Order("muurkaart", "nl", "a4", AROUND)
    assert make(catalogue, order).startswith(b"%PDF-")
    assert len(data(catalogue, order)["kaart"]["lagen"]) >= len(data(whole, order)["kaart"]["lagen"])


def test_a_region_whose_tiles_lie_elsewhere_has_the_drawing(tmp_path: Path) -> None:
    catalogue = tiled(tmp_path)
    assert tiles.ground(tmp_path, SETTING, frame()) is None
    told = data(catalogue, Order("muurkaart", "nl", "a4", AROUND))["kaart"]
    assert told["tegels"] is None
    assert BRON not in str(told["bron"])


def test_a_hand_out_has_the_tiles_too(tmp_path: Path) -> None:
    draw(tmp_path, (14,))
    catalogue = tiled(tmp_path)
    place = next(v for v in catalogue.met_deur if v.status == "open")
    for paper in ("a5", "a4"):
        made = Sheet(make(catalogue, Order("handblad", "nl", paper, plekken=(place.id,))))
        assert re.sub(r"\s", "", BRON) in re.sub(r"\s", "", made.text)
        assert len(made.pdf) <= 400_000
