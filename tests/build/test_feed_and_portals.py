"""What feed readers and data portals look for: an Atom feed of checks, and a catalogue in DCAT-AP-NL."""

from __future__ import annotations

import json
import re
import warnings
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from built import KLEIN, TODAY, klein_site
from rdflib import DCAT, DCTERMS, RDF, Graph, URIRef

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs import dcat, feed

ATOM = "{http://www.w3.org/2005/Atom}"
# What DCAT-AP-NL 3.0 asks of each: docs.geostandaarden.nl/dcat/dcat-ap-nl30, read in November 2026.
REQUIRED = {
    DCAT.Catalog: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.contactPoint, DCAT.dataset),
    DCAT.Dataset: (
        *(DCTERMS.title, DCTERMS.description, DCTERMS.identifier, DCTERMS.publisher, DCTERMS.creator),
        *(DCTERMS.accessRights, DCAT.contactPoint, DCAT.theme, DCTERMS.language, DCAT.distribution),
    ),
    DCAT.Distribution: (DCAT.accessURL, DCTERMS.license),
}
AT_MOST_ONE = (DCAT.accessURL, DCAT.downloadURL, DCAT.contactPoint, DCTERMS.identifier, DCTERMS.accessRights)


@cache
def klein() -> Catalogue:
    catalogue, _ = load_catalogue(KLEIN / "mkdocs.yml", TODAY)
    assert catalogue
    return catalogue


@pytest.fixture(scope="module")
def data() -> Path:
    return klein_site() / "data"


@pytest.fixture(scope="module")
def graph(data: Path) -> Graph:
    with warnings.catch_warnings():  # of the library, about itself
        warnings.simplefilter("ignore", DeprecationWarning)
        return Graph().parse(data / "catalogus.jsonld", format="json-ld")


def test_the_catalogue_has_all_that_the_dutch_profile_requires(graph: Graph) -> None:
    for kind, properties in REQUIRED.items():
        nodes = list(graph.subjects(RDF.type, kind))
        assert nodes, kind
        for node in nodes:
            assert [p for p in properties if (node, p, None) not in graph] == [], node
            assert [p for p in AT_MOST_ONE if len(list(graph.objects(node, p))) > 1] == [], node


def test_each_distribution_is_a_file_of_the_site(graph: Graph, data: Path) -> None:
    base = klein().regio.site_url.rstrip("/") + "/data/"
    found = {str(address).removeprefix(base) for address in graph.objects(None, DCAT.downloadURL)}
    assert len(found) == 8
    assert all((data / name).is_file() for name in found)
    programs = {path.name for path in data.glob("voorzieningen*")}
    assert programs <= found, "a file for programs that portals are not told of"


def test_a_region_without_a_mail_address_is_reached_by_its_site() -> None:
    regio = klein().regio.model_copy(update={"email": None})
    document = dcat.document(replace(klein(), region=replace(klein().region, regio=regio)))
    found = json.loads(json.dumps(document))
    assert "vcard:hasEmail" not in found["dcat:contactPoint"]
    assert found["dcat:contactPoint"]["vcard:hasURL"]["@id"] == regio.site_url.rstrip("/") + "/"


def test_the_theme_is_one_of_the_lists_of_the_union(graph: Graph) -> None:
    themes = list(graph.objects(None, DCAT.theme))
    assert themes == [URIRef("http://publications.europa.eu/resource/authority/data-theme/SOCI")]


def test_a_feed_reader_finds_what_it_needs(data: Path) -> None:
    """RFC 4287: an id, a title and a time for the feed and for each entry; the times are whole, the ids differ."""
    root = ElementTree.parse(data / "wijzigingen.atom").getroot()
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    assert entries
    for part in (root, *entries):
        for name in ("id", "title", "updated"):
            assert len(part.findall(f"{ATOM}{name}")) == 1, name
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", part.findtext(f"{ATOM}updated") or "")
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    assert all(id and id.startswith("tag:klein.sociale-kaart.example,2026:plek/") for id in ids)
    updated = [entry.findtext(f"{ATOM}updated") or "" for entry in entries]
    assert updated == sorted(updated, reverse=True)
    assert root.findtext(f"{ATOM}updated") == updated[0]
    for entry in entries:
        link = entry.find(f"{ATOM}link")
        assert link is not None
        page = link.attrib["href"].removeprefix(klein().regio.site_url.rstrip("/") + "/")
        assert (data.parent / page / "index.html").is_file()


def test_a_new_check_is_a_new_entry_and_nothing_else_is() -> None:
    before = feed.latest(klein())
    one = before[-1]
    checked = one.model_copy(update={"controle": one.controle.model_copy(update={"datum": date(2026, 11, 20)})})
    places = tuple(checked if v.id == one.id else v for v in klein().voorzieningen)
    stopped = tuple(checked if v.id == one.id else v for v in klein().gestopt)
    after = feed.latest(replace(klein(), voorzieningen=places, gestopt=stopped))
    assert after[0].id == one.id
    assert [v.id for v in after[1:]] == [v.id for v in before[:-1]]


def test_a_place_that_stopped_is_said_to_be_gone_and_a_sensitive_one_is_not_in_it(data: Path) -> None:
    text = (data / "wijzigingen.atom").read_text("utf-8")
    assert "This place no longer exists." in text
    kinds = klein().woorden.categorieen
    hidden = [v for v in klein().voorzieningen if any(kinds[id].is_sensitive for id in v.categorie)]
    assert hidden
    assert [v.id for v in hidden if f"/plek/{v.id}/" in text] == []


def test_a_long_list_is_cut_off() -> None:
    one = klein().voorzieningen[0]
    many = tuple(one.model_copy(update={"id": f"plek-{n}"}) for n in range(80))
    ((_, content),) = feed.files(replace(klein(), voorzieningen=many, gestopt=()))
    assert content.count(b"<entry>") <= feed.MOST


def test_the_same_region_on_the_same_day_gives_the_same_bytes() -> None:
    assert list(feed.files(klein())) == list(feed.files(klein()))
    assert list(dcat.files(klein())) == list(dcat.files(klein()))
    assert json.loads(next(iter(dcat.files(klein())))[1])
