"""What must never be known is in no file, and what is for some is on no page for all."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from built import KLEIN, TODAY, copy_of, klein_site, made, unpacked

from sociale_kaart import loading
from sociale_kaart.codes import code_of
from sociale_kaart.loading import load_catalogue

PREFIXES = ("", "nl/", "tr/")
COPIES = "data/offline/"  # the same pages, for a phone to keep
SECRET = """
naam: Testplek Geheim
categorie: schuilplek
adres:
  straat: Verborgenlaan
  huisnummer: "1313"
  postcode: 7205 ZZ
  plaats: Stildorp
  toelichting: {nl: achter de fluisterpoort}
locatie: {lat: 52.12347, lon: 6.23459, bron: geheimbron}
gebied: overkant
werkgebied: [overkant]
contact: {telefoon: 0800 1234}
controle: {datum: 2026-10-20, bron: gebeld}
"""
_SUMS = re.compile(r"\b[0-9a-f]{40,}\b|(?<=\.)[0-9a-f]{8}(?=\.)")
WHEREABOUTS = ("verborgen", "1313", "7205", "stildorp", "fluisterpoort", "52.1234", "6.2345", "52,1234", "geheimbron")


@pytest.fixture(scope="module")
def klein() -> Path:
    return klein_site()


def test_a_secret_place_is_nowhere_even_when_the_checks_are_passed_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the input: the outputs cannot tell what they do not know."""
    config = copy_of(KLEIN, tmp_path / "regio")
    folder = config.parent / "data" / "voorzieningen"
    (folder / "testplek-geheim.yml").unlink()
    (folder / "verborgenbuurt").mkdir()
    (folder / "verborgenbuurt" / "testplek-geheim.yml").write_text(SECRET, encoding="utf-8")
    assert load_catalogue(config, TODAY)[0] is None, "the checks refuse it"
    monkeypatch.setattr(loading, "run_checks", lambda context: [])
    files = unpacked(made(config, tmp_path / "site"))
    assert b"Testplek Geheim" in files["plek/testplek-geheim/index.html"]
    told = [f"{name}: {word}" for name, data in files.items() for word in WHEREABOUTS if word in _lower(data)]
    assert told == []
    assert [name for name in files if name.endswith("gebied/overkant/index.html") and b"Geheim" in files[name]] == []
    assert b"overkant" not in files["plek/testplek-geheim/index.html"].lower()
    (item,) = [
        item
        for item in json.loads(files["data/voorzieningen.json"])["voorzieningen"]
        if item["id"] == "testplek-geheim"
    ]
    (service,) = [one for one in json.loads(files["data/hsds/services.json"]) if one["name"] == "Testplek Geheim"]
    assert not {"service_at_locations", "service_areas"} & set(service)
    assert "data/voorzieningen.xlsx/xl/sharedStrings.xml" in files
    assert b"Testplek Geheim" in files["data/voorzieningen.xlsx/xl/sharedStrings.xml"]
    assert b"Testplek Geheim" not in files["data/wijzigingen.atom"]
    assert not {"adres", "locatie", "gebied", "werkgebied"} & {key for key, value in item.items() if value}


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
