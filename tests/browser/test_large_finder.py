"""In a large region a phone fetches what is near, and no more than in a town."""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_pages import Visit, visiting
from finder_visit import opened
from playwright.sync_api import Browser, Geolocation, expect

from support import ROOT
from support.built_sites import made
from support.large_region import places
from support.once import once
from support.server import serving

pytestmark = pytest.mark.browser

PLACES = places(1_200)
MOST = 45_000  # bytes packed: docs/contract.md
HERE: Geolocation = {"latitude": 52.3725, "longitude": 4.9058}
TOLD = "#vinder-uitleg"


@pytest.fixture(scope="module")
def large() -> Path:
    return once("grote-regio", _make)


def _make(folder: Path) -> None:
    sys.path.append(str(ROOT / "scripts"))
    import bench_region

    made(bench_region.make(folder / "regio", PLACES, ["nl"], varied=True), folder / "site")


@pytest.fixture
def visit(browser: Browser, large: Path) -> Iterator[Visit]:
    with serving(large / "site") as server, visiting(browser, server.url) as visit:
        yield visit


class Fetched:
    """What of `data/` was fetched since the last time that it was asked."""

    def __init__(self, visit: Visit, site: Path) -> None:
        self.visit, self.site, self.before = visit, site, 0

    def names(self) -> list[str]:
        self.visit.recorder.settle()
        found = [url.partition("/data/")[2] for url in self.visit.recorder.addresses if "/data/" in url]
        new, self.before = found[self.before :], len(found)
        return new

    def weight(self, names: list[str]) -> int:
        return sum(len(gzip.compress((self.site / "data" / name).read_bytes(), 6)) for name in names)


def test_near_me(visit: Visit, large: Path) -> None:
    fetched = Fetched(visit, large / "site")
    page = visit.page
    page.context.grant_permissions(["geolocation"])
    page.context.set_geolocation(HERE)
    opened(page, f"{visit.base}plekken/")
    expect(page.locator("#vinder-bij option")).not_to_have_count(1)
    first = fetched.names()
    assert first == ["plekken.nl.json"], "nobody has said where she is"
    page.locator("#vinder-locatie").click()
    expect(page.locator("#vinder-rijen > li")).to_have_count(12)
    expect(page.locator(TOLD)).to_contain_text("Binnen")
    near = fetched.names()
    print(fetched.weight([*first, *near]), "bytes for the first list near me", near)
    assert fetched.weight([*first, *near]) <= MOST
    before = page.locator("#vinder-rijen .rij-naam").all_inner_texts()
    for _ in range(12):
        page.locator("#vinder-meer").click()
        page.wait_for_timeout(100)
    visit.recorder.settle()
    after = page.locator("#vinder-rijen .rij-naam").all_inner_texts()
    assert after[:12] == before, "what one read stays where it is"
    assert len(after) > 100
    assert len(set(page.locator("#vinder-rijen a.rij").evaluate_all("rows => rows.map((row) => row.href)"))) == len(
        after
    )


def test_filters_and_a_place_typed(visit: Visit, large: Path) -> None:
    page = opened(visit.page, f"{visit.base}plekken/")
    page.locator("#vinder-plek").fill("1011")
    page.locator("#vinder-waar [type=submit]").click()
    expect(page.locator("#vinder-rijen > li").first).to_be_visible()
    page.wait_for_url("**/*bij=1011*")
    page.locator("#vinder-nu").click()
    expect(page.locator("#vinder-telling")).to_contain_text("Open")
    page.locator("#vinder-filters-knop").click()
    option = page.locator("#vinder-soort option").nth(3)
    kind = option.inner_text().split(" (")[0]
    page.locator("#vinder-soort").select_option(option.get_attribute("value"))
    page.locator("#vinder-klaar").click()
    page.wait_for_url("**/*soort=*")
    # The rows are those of before until the squares have answered.
    others = page.locator("#vinder-rijen .rij-wat").filter(has_not_text=re.compile(f"^{re.escape(kind)}"))
    expect(others).to_have_count(0)
    page.reload()
    expect(page.locator("#vinder-rijen > li").first).to_be_attached()


def test_an_area_can_be_chosen_and_a_choice_without_a_place_asks_where(visit: Visit) -> None:
    page = opened(visit.page, f"{visit.base}plekken/#open=nu")
    expect(page.locator(TOLD)).to_have_text("")
    expect(page.locator("#vinder-telling")).to_contain_text("postcode")
    page.locator("#vinder-bij").select_option("oost")
    expect(page.locator("#vinder-rijen > li").first).to_be_visible()
    page.wait_for_url("**/*bij=oost*")


def test_words_find_kinds_at_once_and_names_wherever_they_are(visit: Visit, large: Path) -> None:
    fetched = Fetched(visit, large / "site")
    page = opened(visit.page, visit.base)
    box = page.locator(".zoek-veld")
    fetched.names()
    box.fill("voedselbank")
    expect(page.locator(".zoek-begrip").first).to_contain_text("Voedselbank")
    assert [name for name in fetched.names() if name.startswith(("namen/", "zoek/"))] == [], "a kind is no name"
    squares = sorted((large / "site/data/plekken").glob("1*.json"))
    name = json.loads(squares[2].read_text("utf-8"))["plekken"]["naam"][5]
    box.fill(name)
    expect(page.locator(".zoek-lijst .rij-naam").first).to_have_text(name)
    expect(page.locator(".zoek-lijst .vinder-staat").first).not_to_have_text("")
    box.fill("zelfmoord")
    expect(page.locator(".zoek-nood")).to_contain_text("113")
    before = fetched.names()
    page.wait_for_timeout(700)
    assert [one for one in fetched.names() if one not in before] == [], "nobody's business"


def test_the_first_search_is_light(visit: Visit, large: Path) -> None:
    fetched = Fetched(visit, large / "site")
    page = opened(visit.page, visit.base)
    page.locator(".zoek-veld").fill("voedselbank")
    expect(page.locator(".zoek-begrip").first).to_be_visible()
    page.wait_for_timeout(700)
    names = fetched.names()
    print(fetched.weight(names), "bytes for the first search", names)
    assert fetched.weight(names) <= MOST


def test_my_list_knows_its_places(visit: Visit, large: Path) -> None:
    square = json.loads(sorted((large / "site/data/plekken").glob("1*.json"))[1].read_text("utf-8"))
    name = next(naam for naam, id in zip(square["plekken"]["naam"], square["plekken"]["id"], strict=True) if not id)
    id = "-".join(name.lower().replace("'", "").split())
    page = opened(visit.page, f"{visit.base}lijst/#p={id}")
    expect(page.locator(".mijn-lijst")).to_contain_text(name)


def test_without_a_script_there_is_the_list(browser: Browser, large: Path) -> None:
    with serving(large / "site") as server:
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(f"{server.url}plekken/")
        expect(page.locator("#vinder-vast a.rij").first).to_be_visible()
        expect(page.locator("#vinder-waar")).to_be_hidden()
        context.close()
