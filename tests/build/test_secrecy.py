"""What must never be known is in no file, and what is for some is on no page for all."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path
from shutil import rmtree

import pytest
from built import KLEIN, TODAY, differing, klein_site, made, unpacked

from sociale_kaart import loading
from sociale_kaart.addresses import taken_by
from sociale_kaart.codes import code_of
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs import pictures
from sociale_kaart.reading.prose_markup import PICTURES
from support.full_region import HERE, NEEDLES, THERE, hide, region
from support.once import once

PREFIXES = ("", "nl/", "tr/")
COPIES = "data/offline/"  # the same pages, for a phone to keep
ENDINGS = {".pdf", ".ics", ".svg", ".png", ".xlsx", ".mvt", ".atom", ".geojson", ".csv", ".jsonld"}
_SUMS = re.compile(r"\b[0-9a-f]{40,}\b|(?<=\.)[0-9a-f]{8}(?=\.)")
# What takes something of its own: a page for it, a list of it. Each kind of file has to be among what is walked.
KINDS = (
    "dekking/index.html", "dekking/condities/index.html", "er-niet/overkant/index.html", "agenda/index.html",
    "agenda/overkant/index.html", "gebied/overkant/index.html", "data/dekking.csv", "data/dekking.json",
    "data/voorzieningen.xlsx/xl/sharedStrings.xml", "regeling/huurtoeslag/index.html", "druk/index.html",
)  # fmt: skip


@pytest.fixture(scope="module")
def klein() -> Path:
    return klein_site()


@pytest.fixture(scope="module")
def hidden() -> dict[str, bytes]:
    """All files of a site with every input and every output, of which the checks let a secret place through."""
    return unpacked(once("verborgen-hier", partial(_built, HERE)))


def _built(where: dict[str, str], folder: Path) -> None:
    """Whatever the input: the outputs cannot tell what they do not know."""
    folder.mkdir()
    config = region(folder / "regio")
    hide(config.parent, where)
    assert load_catalogue(config, TODAY)[0] is None, "the checks refuse it"
    with pytest.MonkeyPatch.context() as patch:
        found_in = loading.found_in
        patch.setattr(loading, "found_in", lambda *asked: (found_in(*asked)[0], []))
        made(config, folder / "site")
    rmtree(config.parent)


def test_every_output_is_walked(hidden: dict[str, bytes], tmp_path: Path) -> None:
    """Every address that the outputs themselves name, and each kind of page that has one for an area."""
    names = {name.removeprefix("site/") for name in hidden}
    assert [name for name in KINDS if name not in names] == []
    assert ENDINGS - {Path(name).suffix for name in names} == set()
    catalogue = load_catalogue(region(tmp_path / "regio"), TODAY)[0]
    assert catalogue
    walked = {part.removesuffix(".html") for name in names for part in name.split("/")}
    assert taken_by(catalogue) - {PICTURES, pictures.FOLDER} - walked == set()


def test_where_a_secret_place_is_stands_in_no_file(hidden: dict[str, bytes]) -> None:
    files = {name.removeprefix("site/"): data for name, data in hidden.items()}
    assert b"Testplek Geheim" in files["plek/testplek-geheim/index.html"]
    assert [f"{name}: {word}" for name, data in files.items() for word in NEEDLES if word in _lower(data)] == []
    assert b"overkant" not in files["plek/testplek-geheim/index.html"].lower()
    (item,) = [
        item
        for item in json.loads(files["data/voorzieningen.json"])["voorzieningen"]
        if item["id"] == "testplek-geheim"
    ]
    (service,) = [one for one in json.loads(files["data/hsds/services.json"]) if one["name"] == "Testplek Geheim"]
    assert not {"service_at_locations", "service_areas"} & set(service)
    assert b"Testplek Geheim" in files["data/voorzieningen.xlsx/xl/sharedStrings.xml"]
    assert b"Testplek Geheim" not in files["data/wijzigingen.atom"]
    assert not {"adres", "locatie", "gebied", "werkgebied"} & {key for key, value in item.items() if value}


def test_a_site_does_not_differ_by_where_a_secret_place_is(hidden: dict[str, bytes]) -> None:
    """Packed, drawn, counted or hashed: had any file made anything of it, it would be another one. Sheets as well."""
    assert differing(hidden, unpacked(once("verborgen-daar", partial(_built, THERE)))) == []


def test_a_remark_in_an_input_is_read_in_no_output(hidden: dict[str, bytes]) -> None:
    """Of every file that a person writes; but that of a place that anyone may change is published as it is."""
    found = [name.removeprefix("site/") for name, data in hidden.items() if b"merkteken" in data]
    assert [name for name in found if not name.startswith("data/bestanden/")] == []
    assert found, "the remarks are there"


def _lower(data: bytes) -> str:
    """Without sums and the signs in the names of files, in which any four digits may come by."""
    text = data.decode("utf-8", errors="replace").lower()
    return _SUMS.sub("", text)


def test_what_is_for_referrers_is_on_no_public_page(klein: Path) -> None:
    source = (KLEIN / "data" / "voorzieningen" / "plekken" / "testplek-alles.yml").read_text(encoding="utf-8")
    assert "kwartsfluit" in source
    found = [name for name, data in unpacked(klein).items() if b"kwartsfluit" in data]
    assert [
        name for name in found if not name.startswith(("data/voorzieningen.", "data/bestanden/", "data/hsds/"))
    ] == []


def test_a_place_that_is_no_more_is_in_no_list(klein: Path) -> None:
    """Its page says that it has stopped; its number is nobody's, or somebody else's by now.

    Its short code leads there, and who holds a sheet of paper reads what became of it.
    """
    pages = {f"{prefix}plek/testplek-gestopt/index.html" for prefix in PREFIXES}
    pages |= {"data/bestanden/0.json"}  # its file, for who changes it
    code = code_of("testplek-gestopt")
    lead = {f"{prefix}{page}/index.html" for prefix in PREFIXES for page in (f"p/{code}", "druk/wijzigingen")}
    lead |= {"data/wijzigingen.atom"}  # which says that it is gone
    for word in (b"testplek-gestopt", b"030 123 4567", b"301234567", b"Eindelaan"):
        found = {name for name, data in unpacked(klein).items() if word in data and not name.startswith(COPIES)}
        assert found <= (pages | lead if word == b"testplek-gestopt" else pages), word
    assert b"testplek-gestopt" in (klein / "plek" / "testplek-gestopt" / "index.html").read_bytes()
