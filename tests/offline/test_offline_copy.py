"""What a phone keeps is the site itself: every page of a language byte for byte, and all that those pages use."""

from __future__ import annotations

import gzip
import json
import re
import runpy
import shutil
import subprocess
import zlib
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from sociale_kaart.outputs.offline.kept_files import digest
from support import ROOT
from support.built_sites import made

KLEIN = ROOT / "tests" / "regions" / "klein"
NODE = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
MOST = 1_000_000  # bytes that a copy of the sample region may cost
# What a page names and yet works only with a connection: sheets, calendars, data for programs, icons of a home screen,
# the form.
NEEDS_A_CONNECTION = re.compile(
    r"foto/.*|druk/.*\.pdf|.*\.ics|data/(voorzieningen|offline|formulier|catalogus|wijzigingen)[.-].*|data/hsds/.*|manifest\..*|assets/(icoon-\d+|formulier|leaflet)\..*"
)
# A letter or a form cannot be sent; others are for who sits at a desk.
NOT_KEPT = ("er-niet", "dekking", "insluiten", "nakijken", "meedoen/plek")
LANGUAGES = [("sample", "nl"), ("sample", "en"), ("sample", "ar"), ("klein", "en"), ("klein", "nl"), ("klein", "tr")]


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny region, whose site lives in a folder of its host."""
    return made(KLEIN, tmp_path_factory.mktemp("offline") / "site")


@pytest.fixture(params=LANGUAGES, ids="-".join)
def copy(request: pytest.FixtureRequest, site: Path, klein: Path) -> tuple[Path, dict[str, Any]]:
    region, language = request.param
    folder = site if region == "sample" else klein
    return folder, index_of(folder, language)


def index_of(site: Path, language: str) -> dict[str, Any]:
    index: dict[str, Any] = json.loads((site / f"data/offline.{language}.json").read_text("utf-8"))
    return index


def file_at(site: Path, address: str) -> Path:
    return site / address / "index.html" if address.endswith("/") or not address else site / address


def pages_of(site: Path, language: str) -> dict[str, str]:
    """Address of each page that the phone makes out of its copy, and the page's hash."""
    root = "/kaart/" if language == "tr" or "offline" in str(site) else "/"
    command = [NODE, "tests/js/fill-pages.mjs", str(site), language, root]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    pages: dict[str, str] = json.loads(ran.stdout)
    return pages


def written(site: Path, index: dict[str, Any]) -> set[str]:
    """Addresses of all pages of the language that the build has written."""
    languages = [path.name.split(".")[1] for path in site.glob("data/offline.*.json")]
    others = tuple(f"{code}/" for code in languages if f"{code}/" != index["map"])
    others += tuple(f"{index['map']}{page}/" for page in NOT_KEPT)
    names = (path.relative_to(site).as_posix() for path in (site / index["map"]).rglob("*.html"))
    others += ("p/",)
    return {name.removesuffix("index.html") for name in names if not name.startswith(others)}


def test_every_page_is_that_of_the_site(copy: tuple[Path, dict[str, Any]]) -> None:
    site, index = copy
    pages = pages_of(site, index["taal"])
    files = {address for address, _ in index["bestanden"]}
    codes = {address for address in pages if re.fullmatch(rf"{index['map']}p/\w+/", address)}
    assert codes, "which on the phone lead on at once, and on the site let the reader choose"
    assert {*pages, *(address for address in files if address.endswith("/"))} - codes == written(site, index)
    shared = {a: made for a, made in pages.items() if a not in codes}
    assert [a for a, made in shared.items() if sha256(file_at(site, a).read_bytes()).hexdigest() != made] == []
    print(f"{index['taal']}: {len(pages)} pages, byte for byte")


def test_everything_that_a_page_uses_is_kept(copy: tuple[Path, dict[str, Any]]) -> None:
    """Whatever an attribute names and is a file of the site; so a new output that pages fetch is not forgotten."""
    site, index = copy
    kept = {address for address, _ in index["bestanden"]}
    missing = set()
    for address in written(site, index):
        html = file_at(site, address).read_text("utf-8")
        for value in set(re.findall(r'="([^"#? ]+\.[a-z0-9]+)', html)):
            target = unquote(urlsplit(urljoin(f"https://x/{address}", value)).path).lstrip("/")
            if (site / target).is_file() and not NEEDS_A_CONNECTION.fullmatch(target):
                missing |= {target} - kept
    assert {name for name in missing if not name.endswith(".html")} == set()


def test_the_list_is_right(copy: tuple[Path, dict[str, Any]]) -> None:
    site, index = copy
    for address, hash_ in index["bestanden"]:
        assert digest(file_at(site, address).read_bytes()) == hash_, address
    other = {code for code in ("nl", "en", "ar", "tr") if code != index["taal"]}
    assert not [a for a, _ in index["bestanden"] if a.startswith("data/") and other & set(re.split(r"[./]", a))]


def test_it_is_as_large_as_it_says_and_no_more_than_a_megabyte(site: Path) -> None:
    for language in ("nl", "en", "ar"):
        index = index_of(site, language)
        contents = [(a, file_at(site, a).read_bytes()) for a, _ in index["bestanden"]]
        sizes = [len(c if a.endswith(".bundel") else gzip.compress(c, 6)) for a, c in contents]
        print(f"{language}: {sum(sizes):,} bytes received in {len(sizes)} files; said: {index['grootte']} MB")
        assert sum(sizes) <= MOST
        assert abs(float(index["grootte"].replace(",", ".")) - sum(sizes) / 1e6) <= 0.11


def test_the_same_files_give_the_same_id_and_another_day_another(tmp_path: Path, klein: Path) -> None:
    again = made(KLEIN, tmp_path / "again")
    for name in ("data/offline.en.json", "sw.js", "manifest.en.webmanifest"):
        assert (again / name).read_bytes() == (klein / name).read_bytes()
    ids = {index_of(klein, code)["id"] for code in ("en", "nl", "tr")}
    assert len(ids) == 3


def test_a_change_of_one_place_is_another_copy_of_which_most_is_the_same(tmp_path: Path, klein: Path) -> None:
    region = tmp_path / "regio"
    shutil.copytree(KLEIN, region)
    place = next(region.rglob("testplek-aan-huis.yml"))
    place.write_text(place.read_text("utf-8").replace("naam: ", "naam: Nieuwe ", 1), "utf-8")
    old, new = index_of(klein, "nl"), index_of(made(region, tmp_path / "site"), "nl")
    assert old["id"] != new["id"]
    changed = {a for a, hash_ in new["bestanden"] if [a, hash_] not in old["bestanden"]}
    assert "data/offline/nl.lijsten.0.bundel" in changed
    assert len([a for a in changed if a.startswith("data/offline/nl.") and "lijsten" not in a]) <= 3
    assert not {a for a in changed if a.startswith("assets/")}


def test_nothing_is_kept_of_a_place_that_its_page_does_not_say(klein: Path) -> None:
    """So of a place with a secret address neither: what pages may say of it has tests of its own."""
    seen = set()
    for path in (klein / "data/offline").glob("*.bundel"):
        for address, _, *values in json.loads(zlib.decompress(path.read_bytes()))["paginas"]:
            if not re.search(r"(^|/)p/\w+/$", address):
                html = file_at(klein, address).read_text("utf-8")
                assert all(value in html for value in values), address
            seen.add(address)
    assert {"plek/testplek-geheim/", "nl/plek/testplek-geheim/", "tr/plek/testplek-geheim/"} <= seen
