"""A list of services has its address ten times over; an organisation is found again by its number."""

from __future__ import annotations

from sociale_kaart.tools.importing.headings import is_heading
from sociale_kaart.tools.importing.report import report
from sociale_kaart.tools.importing.source_rows import RowTable
from sociale_kaart.tools.importing.sources.all import Source, read_source
from support.import_home import Home

HEAD = "id;dienst;organisatie;soort;straat;huisnummer;plaats;telefoon;openingstijden\n"
SERVICES = (
    HEAD + "1;Taalcafé;De Eik;buurtteam;Balistraat;48;Amsterdam;020 623 1234;ma 09:00-12:00\n"
    "2;Hulp bij formulieren;De Eik;huis-van-de-wijk;Balistraat;48;Amsterdam;020 623 1234;di 09:00-12:00\n"
    "3;Samen eten;De Eik;huis-van-de-wijk;Balistraat;48;Amsterdam;;\n"
    "4;Spreekuur;De Beuk;buurtteam;Javastraat;5;Amsterdam;020 623 1235;wo 09:00-12:00\n"
)


def table(text: str) -> RowTable:
    return read_source(Source("lijst.csv", text.encode()), "", is_heading)


def test_the_services_of_one_organisation_at_one_door_are_one_place_with_what_it_offers() -> None:
    home, plan = Home().importing(table(SERVICES))
    assert home.mapping
    assert home.mapping.rijen == "dienst"
    found = home.places()
    assert [*found] == ["De Eik", "De Beuk"]
    eik = found["De Eik"]
    assert [one["nl"] for one in eik["aanbod"]] == ["Taalcafé", "Hulp bij formulieren", "Samen eten"]
    assert eik["categorie"] == ["buurtteam", "huis-van-de-wijk"]
    assert eik["contact"] == {"telefoon": "020 623 1234"}
    assert "openingstijden" not in eik  # those of one service are not those of the place
    assert found["De Beuk"]["openingstijden"] == ["wo 09:00-12:00"]
    said = report(plan, table(SERVICES), dry=False)
    assert "Rij 3 `De Eik`: samengenomen met rij 2" in said
    assert "openingstijden: de rijen van deze plek zeggen niet hetzelfde" in said
    assert home.importing(table(SERVICES), "2026-12-21")[0] == home


def test_a_service_more_and_rows_in_another_order_are_the_same_place_next_month() -> None:
    home, _ = Home().importing(table(SERVICES))
    head, *rows = SERVICES.splitlines()
    more = "\n".join([head, "9;Koffie;De Eik;buurtteam;Balistraat;48;Amsterdam;;", *reversed(rows)])
    after, plan = home.importing(table(more), "2026-12-21")
    assert not plan.gone
    assert [*after.files] == [*home.files]
    assert {"nl": "Koffie"} in after.places()["De Eik"]["aanbod"]


def test_rows_that_name_a_place_each_stay_places() -> None:
    rows = SERVICES.replace("dienst", "naam")
    home, _ = Home().importing(table(rows))
    assert home.mapping
    assert home.mapping.rijen == "dienst", "most rows share a door and an organisation"
    apart = "\n".join(
        [rows.splitlines()[0], *(row.replace(";48;", f";{n};") for n, row in enumerate(rows.splitlines()[1:], 1))]
    )
    home, _ = Home().importing(table(apart))
    assert home.mapping
    assert not home.mapping.rijen
    assert [*home.places()] == ["Taalcafé", "Hulp bij formulieren", "Samen eten", "Spreekuur"]


def test_one_organisation_at_one_door_is_one_place_whatever_it_is_called() -> None:
    head = "id;naam;soort;kvk;straat;huisnummer;plaats\n"
    home, _ = Home().importing(table(head + "1;De Eik;buurtteam;12345678;Balistraat;48;Amsterdam\n"))
    assert home.places()["De Eik"]["kvk"] == "12345678"
    other = table(head + "X;Welzijn Oost;buurtteam;1234.5678;Balistraat;48;Amsterdam\n")
    _, plan = Home(home.files).importing(other, bron="ander")
    assert "lijkt dezelfde plek" in plan.outcomes[0].candidate.notes.refused[0]
    elsewhere = table(head + "X;Welzijn Oost;buurtteam;12345678;Javastraat;5;Amsterdam\n")
    assert not Home(home.files).importing(elsewhere, bron="ander")[1].outcomes[0].candidate.notes.refused


def test_of_rows_that_share_a_door_and_a_number_it_is_asked_whether_they_are_one_place() -> None:
    head = "id;naam;soort;kvk;straat;huisnummer;plaats\n"
    two = table(
        head
        + "".join(
            f"{n};{name};buurtteam;12345678;Balistraat;48;Amsterdam\n"
            for n, name in enumerate(("De Eik", "Samen eten"))
        )
    )
    home, plan = Home().importing(two, rijen="")
    assert [*home.places()] == ["De Eik", "Samen eten"]
    assert "hetzelfde adres als rij 2" in plan.outcomes[1].candidate.notes.said[0]
