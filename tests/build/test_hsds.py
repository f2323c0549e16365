"""The places as services for other directories: HSDS 3.1, in full and as tables."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import jsonschema
import pytest
from built import klein_site
from hsds_schema import schema, unknown_in

from sociale_kaart.outputs.hsds.identifiers import id_of

# What HSDS cannot do without, where its own schemas are not at hand.
REQUIRED = {
    "service": {"id", "name", "status"},
    "organization": {"id", "name", "description"},
    "location": {"id", "location_type"},
    "address": {"id", "address_1", "city", "state_province", "postal_code", "country", "address_type"},
    "phone": {"id", "number"},
    "taxonomy_term": {"id", "name", "description"},
}
FILES = {"service": "services", "organization": "organizations", "location": "locations", "address": "addresses",
         "phone": "phones", "taxonomy_term": "taxonomy_terms"}  # fmt: skip
NUMBERS = {"minimum_age", "maximum_age", "latitude", "longitude", "amount"}
MAY_BE_EMPTY = {"state_province", "postal_code"}
TREES = ("klein", "voorbeeld")


@pytest.fixture(scope="module", params=TREES)
def data(request: pytest.FixtureRequest, site: Path) -> Path:
    return (site if request.param == "voorbeeld" else klein_site()) / "data"


def services(data: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((data / "hsds" / "services.json").read_bytes())
    return found


def package(data: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((data / "hsds" / "datapackage.json").read_bytes())
    return found


def rows(data: Path, file: str) -> list[dict[str, str]]:
    text = (data / "hsds" / file).read_text("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_services_are_valid_against_the_official_schema(data: Path) -> None:
    checker = jsonschema.Draft202012Validator(
        schema("service_with_definitions"), format_checker=jsonschema.FormatChecker()
    )
    assert [(e.json_path, e.message) for one in services(data) for e in checker.iter_errors(one)] == []


def test_a_service_says_nothing_that_hsds_has_no_field_for(data: Path) -> None:
    """A schema lets any key pass, so a misspelt one would go unseen."""
    official = schema("service_with_definitions")
    unknown = {path for one in services(data) for path in unknown_in(one, official, official["definitions"], "service")}
    assert unknown == set()


def test_it_is_version_3_1_and_says_where_its_page_is(data: Path) -> None:
    assert package(data)["version"] == "3.1"
    places = json.loads((data / "voorzieningen.json").read_bytes())["voorzieningen"]
    pages = {place["naam"]: [*place["url"].values()] for place in places}
    for place in places:
        offers = [one for one in place.get("aanbod", ()) if "soort" in one]
        for one in offers:
            name = next(one["naam"][code] for code in ("en", "nl") if code in one["naam"])
            pages[name] = [f"{url}#aanbod-{one['id']}" for url in place["url"].values()]
    for one in services(data):
        (page,) = one["additional_urls"]
        assert page["url"] in pages[one["name"]]
        assert page["label"]
    assert len(rows(data, "url.csv")) == len(pages)


def test_tables_are_valid_against_the_official_schema(data: Path) -> None:
    official = schema("tabular")
    by_path = {part["items"]["path"]: name for name, part in official["properties"].items()}
    tables = {}
    for resource in package(data)["resources"]:
        name = by_path[resource["path"]]
        found = [_typed(row) for row in rows(data, resource["path"])]
        tables[name] = found
        part = official["properties"][name]["items"]
        assert all(set(row) <= set(part["properties"]) for row in found), name
        assert all(set(part.get("tabular_required", ())) - {"taxonomy_term_id"} <= set(row) for row in found), name
    errors = jsonschema.Draft202012Validator(official).iter_errors(tables)
    assert [(error.json_path, error.message) for error in errors] == []


def _typed(row: dict[str, str]) -> dict[str, object]:
    """A row as one reads it who knows the types of its columns: an empty cell is nothing, but where it has to be."""
    there = {key: cell for key, cell in row.items() if cell or key in MAY_BE_EMPTY}
    return {key: float(cell) if key in NUMBERS else cell for key, cell in there.items()}


def test_every_place_is_a_service_with_what_hsds_requires(data: Path) -> None:
    places = json.loads((data / "voorzieningen.json").read_bytes())["voorzieningen"]
    offers = [one for place in places for one in place.get("aanbod", ()) if "soort" in one]
    names = [one["name"] for one in services(data)]
    assert names[: len(places)] == [place["naam"] for place in places]
    assert len(names) == len(places) + len(offers)
    for kind, wanted in REQUIRED.items():
        path = data / "hsds" / f"{FILES[kind]}.csv"
        if path.exists():
            assert all(wanted <= set(row) for row in rows(data, path.name)), kind


def test_each_id_is_a_uuid_that_no_other_row_has(data: Path) -> None:
    for resource in package(data)["resources"]:
        ids = [row["id"] for row in rows(data, resource["path"])]
        assert len({str(UUID(id)) for id in ids}) == len(ids), resource["path"]


def test_the_package_describes_its_tables(data: Path) -> None:
    resources = {resource["name"]: resource for resource in package(data)["resources"]}
    there = {path.name for path in (data / "hsds").glob("*.csv")}
    assert {resource["path"] for resource in resources.values()} == there
    for resource in resources.values():
        fields = [field["name"] for field in resource["schema"]["fields"]]
        found = rows(data, resource["path"])
        assert list(found[0]) == fields
        for key in resource["schema"]["foreignKeys"]:
            known = {row["id"] for row in rows(data, f"{key['reference']['resource']}.csv")}
            assert {row[key["fields"]] for row in found if row[key["fields"]]} <= known


def leaves(value: object, above: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for key, part in value.items():
            yield from leaves(part, key)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part, above)
    else:
        yield above, value


def test_nothing_is_null_and_only_the_province_is_empty(data: Path) -> None:
    empty = {key for key, value in leaves(services(data)) if value in (None, "")}
    assert empty <= MAY_BE_EMPTY


def test_a_place_says_what_its_file_says() -> None:
    (one,) = [s for s in services(klein_site() / "data") if s["name"] == "Testplek Alles"]
    assert one["status"] == "active"
    assert one["assured_date"] == "2026-07-22"
    assert one["organization"]["name"] != one["name"]
    weekly = [(row["byday"], row["opens_at"], row["closes_at"]) for row in one["schedules"] if "byday" in row]
    assert weekly == [("MO,TU,WE,TH,FR", "09:00", "17:00"), ("SA", "10:00", "14:00")]
    assert all("2026-12-25" in row["notes"] for row in one["schedules"])
    said = {row["taxonomy_term"]["code"]: row["value"] for row in one["attributes"]}
    assert said["drempel.kosten"] == "betaald"


def test_what_is_on_offer_is_a_service_at_the_door_of_the_place() -> None:
    """What its block does not say is the place's: the organisation, the number, what it takes to get in."""
    found = {one["name"]: one for one in services(klein_site() / "data")}
    place, language, feast = found["Testplek Alles"], found["Language trial"], found["Proeffeest"]
    (door,) = {one["service_at_locations"][0]["location"]["id"] for one in (place, language, feast)}
    assert door == place["service_at_locations"][0]["location"]["id"]
    assert [one["organization"]["name"] for one in (language, feast)] == [
        "Stichting Taalproef",
        "Stichting Proefneming",
    ]
    (week,) = [row for row in language["schedules"] if "byday" in row]
    assert (week["byday"], week["opens_at"], week["closes_at"]) == ("TU", "10:00", "12:00")
    (once,) = feast["schedules"]
    assert (once["valid_from"], once["valid_to"], once["opens_at"]) == ("2026-11-28", "2026-11-28", "11:00")
    said = {row["taxonomy_term"]["code"]: row["value"] for row in language["attributes"]}
    assert (said["drempel.kosten"], said["drempel.anoniem"]) == ("gratis", "ja")
    assert (language["minimum_age"], feast["minimum_age"]) == (18, 12)
    assert "Sign up at the trial desk." in language["application_process"]
    assert feast["assured_date"] == place["assured_date"]


def test_hours_of_which_nobody_is_sure_are_words_only() -> None:
    """A program would say *open*: not for a place that is closed for a while, nor after a check of years ago."""
    for one in services(klein_site() / "data"):
        if one["status"] != "active":
            assert all("opens_at" not in row for row in one.get("schedules", ()))


def test_ids_are_version_five_of_the_site_and_the_place() -> None:
    """So that anybody can work them out."""
    site = "https://kaart.voorbeeld.nl/"
    assert id_of(site, "de-meevaart", "service") == str(uuid5(uuid5(NAMESPACE_URL, site), "de-meevaart/service"))
