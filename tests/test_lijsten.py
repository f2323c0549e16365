"""Long lists are cut into pages that a phone loads quickly: nothing is lost, and every heading is found."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.lijsten.bladen import numbers
from sociale_kaart.lijsten.listed import Lijsten
from sociale_kaart.lijsten.paged import ROWS, WHOLE, Afdeling, paged
from sociale_kaart.outputs import sitemap
from sociale_kaart.outputs.site import every_language, index_pages, shared
from support.finder_places import catalogue as few_places
from support.scattered import scattered

MANY = 2 * ROWS + 40  # more than WHOLE
sizes = st.lists(st.one_of(st.integers(0, 9), st.integers(0, 2 * ROWS + 9)), max_size=12)


def parts(counts: list[int]) -> list[Afdeling]:
    place = few_places().voorzieningen[0]
    ids = iter(range(sum(counts)))
    return [
        Afdeling(f"k{n}", "", [place.model_copy(update={"id": f"p{next(ids)}"}) for _ in range(count)])
        for n, count in enumerate(counts)
    ]


@given(sizes)
def test_each_place_is_on_one_page_in_its_order_below_its_heading(counts: list[int]) -> None:
    found, pages = parts(counts), paged(parts(counts))
    rows = [(part.anker, v.id) for page in pages for part in page for v in part.plekken]
    assert rows == [(part.anker, v.id) for part in found for v in part.plekken]
    assert all(part.plekken for page in pages for part in page)


@given(sizes)
def test_pages_are_short_and_what_fits_on_one_is_not_cut(counts: list[int]) -> None:
    pages = paged(parts(counts))
    assert all(sum(len(part.plekken) for part in page) <= (ROWS if len(pages) > 1 else WHOLE) for page in pages)
    assert len(pages) == 1 or all(pages)
    assert (len(pages) == 1) == (sum(counts) <= WHOLE)
    on_pages = Counter(part.anker for page in pages for part in page)
    assert all(on_pages[f"k{n}"] <= (1 if count <= ROWS else count // ROWS + 2) for n, count in enumerate(counts))


@given(st.integers(1, 5_000), st.data())
def test_every_page_is_some_taps_away(count: int, data: st.DataObject) -> None:
    start, goal = (data.draw(st.integers(1, count)) for _ in range(2))
    found = numbers(start, count)
    assert found == sorted(set(found))
    assert {1, count, start} <= set(found) <= {*range(1, count + 1)}
    assert len(found) <= 14
    assert start == count or start + 1 in found
    assert start == 1 or start - 1 in found
    step = max(count // 8, 1)
    assert min(abs(n - goal) for n in found) <= step  # and from there on a neighbour at a time


class Links(HTMLParser):
    """What a page has that leads on."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.ids: list[str] = []
        self.rels: dict[str, set[str]] = {}
        self.feed(html)

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids.append(given.get("id") or "")
        self.hrefs.append(given.get("href") or "")
        self.rels.setdefault(given.get("rel") or "", set()).add(given.get("href") or "")


@cache
def built(language: str) -> dict[str, str]:
    """Each page of a region of many places in one area and of one kind, by its address."""
    made = shared(catalogue())
    (pages,) = [pages for pages in every_language(catalogue(), made.urls) if pages.language == language]
    return {n.removesuffix("index.html"): c.decode() for n, c in index_pages(pages) if n.endswith(".html")}


def lists(language: str) -> dict[str, str]:
    home = "" if language == "nl" else f"{language}/"
    found = re.compile(rf"{home}(plekken|thema/\w[\w-]*|categorie/\w[\w-]*|gebied/\w[\w-]*)/(\d+/)?")
    return {address: html for address, html in built(language).items() if found.fullmatch(address)}


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_long_list_is_on_pages_that_lead_to_one_another(language: str) -> None:
    found = lists(language)
    home = "" if language == "nl" else f"{language}/"
    further = {home + address for address in Lijsten(catalogue()).further()}
    assert further == {address for address in found if re.search(r"/\d+/$", address)}
    assert {f"{home}plekken/2/", f"{home}plekken/3/", f"{home}gebied/oost/3/"} <= further
    assert set(Lijsten(catalogue()).further()) <= set(sitemap.addresses(catalogue()))
    for first in {re.sub(r"\d+/$", "", address) for address in further}:
        addresses = [first, *(f"{first}{n}/" for n in range(2, 9) if f"{first}{n}/" in further)]
        ids: list[str] = []
        for before, address, after in zip(["", *addresses], addresses, [*addresses[1:], ""], strict=False):
            html = found[address]
            ids += re.findall(r'class="rij" href="[^"]*plek/([\w-]+)/"', html)
            beside = Links(html).rels
            assert {to(address, href) for href in beside.get("next", ())} == {after} - {""}
            assert {to(address, href) for href in beside.get("prev", ())} == {before} - {""}
            assert html.split('rel="canonical" href="')[1].split('"')[0].endswith(f"/{address}")
        assert len(set(ids)) == MANY, first
        assert len(ids) == MANY * (1 + first.endswith("thema/werk-en-meedoen/")), first  # once below each of its kinds


def to(address: str, href: str) -> str:
    """Where a link on a page leads, below the site's root."""
    depth = address.count("/")
    up = href.count("../")
    return "/".join([*address.split("/")[: depth - up], *href.replace("../", "").split("/")])


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_a_heading_leads_to_where_it_is_also_by_a_link_from_when_it_was_one_page(language: str) -> None:
    found, everything = lists(language), built(language)
    jumps = 0
    for address, html in found.items():
        links = Links(html)
        assert len(links.ids) - links.ids.count("") == len(set(links.ids) - {""}), address
        for href in links.hrefs:
            where, _, anchor = href.partition("#")
            target = to(address, where) if where else address
            if anchor and target in found:
                jumps += 1
                assert anchor in Links(everything[target]).ids, href
    assert jumps > 10


def test_what_fits_on_a_page_is_one_page() -> None:
    for address, html in lists("nl").items():
        assert html.count('class="rij"') <= WHOLE + 5, address  # with whom to ask
        assert ("bladeren" in html) == (html.count('class="rij"') > 9), address
    assert not [*Lijsten(scattered([(52.36, 4.9)] * WHOLE)).further()]


@cache
def catalogue() -> Catalogue:
    return scattered([(52.36 + n / 100_000, 4.9) for n in range(MANY)])
