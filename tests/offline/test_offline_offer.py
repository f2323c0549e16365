"""What a site says of what a phone can keep: whether it is offered, what a home screen gets, how large it is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from sociale_kaart.outputs.offline.kept_files import is_kept, megabytes
from support import ROOT
from support.built_sites import made

KLEIN = ROOT / "tests" / "regions" / "klein"


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny region, whose site lives in a folder of its host."""
    return made(KLEIN, tmp_path_factory.mktemp("offline") / "site")


def without_offline(folder: Path) -> Path:
    """The tiny region, whose settings say that it is not to be kept."""
    shutil.copytree(KLEIN, folder)
    config = folder / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").rstrip() + "\n      offline: nee\n", "utf-8")
    return folder


def test_a_region_that_does_not_offer_it(tmp_path: Path) -> None:
    site = made(without_offline(tmp_path / "regio"), tmp_path / "site")
    assert not list(site.rglob("*offline*"))
    assert not list(site.rglob("*.webmanifest"))
    assert not list(site.rglob("bewaren"))
    assert "bewaren/" not in (site / "index.html").read_text("utf-8")
    assert "unregister" in (site / "sw.js").read_text("utf-8")


@pytest.mark.parametrize("language", ["en", "nl", "tr"])
def test_a_home_screen_gets_what_it_needs(klein: Path, language: str) -> None:
    manifest = json.loads((klein / f"manifest.{language}.webmanifest").read_text("utf-8"))
    assert (manifest["lang"], manifest["dir"], manifest["scope"]) == (language, "ltr", "./")
    assert (klein / manifest["start_url"] / "index.html").is_file()
    for icon in manifest["icons"]:
        assert (klein / icon["src"]).is_file()
    pixels = {(icon["sizes"], icon.get("purpose")) for icon in manifest["icons"]}
    assert {(s, p) for s in ("192x192", "512x512") for p in ("any", "maskable")} <= pixels
    for icon in manifest["icons"]:
        if icon["type"] == "image/png":
            assert png_size((klein / icon["src"]).read_bytes()) == icon["sizes"]


def png_size(content: bytes) -> str:
    assert content.startswith(b"\x89PNG")
    return f"{int.from_bytes(content[16:20], 'big')}x{int.from_bytes(content[20:24], 'big')}"


@pytest.mark.parametrize(
    ("count", "language", "said"),
    [(1, "nl", "0,1"), (250_000, "nl", "0,3"), (300_001, "en", "0.4"), (12_340_000, "nl", "12,4")],
)
def test_megabytes(count: int, language: str, said: str) -> None:
    assert megabytes(count, language) == said


def test_what_is_kept() -> None:
    keep: Callable[[str], bool] = lambda name: is_kept(name, "nl", ("nl", "en", "ar"))  # noqa: E731
    data = ("data/zoek.nl.json", "data/teksten.nl.json", "data/staten.nl.json", "data/postcodes.json")
    assert all(map(keep, ("assets/site.ABCDEFGH.js", *data, "data/offline/nl.0.0.bundel")))
    names = ("data/zoek.en.json", "data/voorzieningen.json", "data/offline.nl.json", "assets/LICENCES.txt", "sw.js")
    assert not keep("data/voorzieningen-puntkomma.csv")
    assert not any(map(keep, (*names, "tegels/1/1/1.png", "druk/a.pdf", "plek/x/x.ics", "index.html")))
