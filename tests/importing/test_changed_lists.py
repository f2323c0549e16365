"""A list without numbers of its own, a month later: with another postcode a place is the same one."""

from __future__ import annotations

import pytest

from sociale_kaart.tools.importing.import_plan import Plan
from sociale_kaart.tools.importing.source_rows import Row, RowTable
from support.import_home import Home

EIK = {
    "naam": "De Eik", "soort": "buurtteam", "straat": "Balistraat", "huisnummer": "48", "postcode": "",
    "plaats": "Testdam", "telefoon": "020 623 1234", "website": "",
}  # fmt: skip
BEUK = {**EIK, "naam": "De Beuk", "straat": "Javastraat", "telefoon": "020 623 1235"}
SHELTER = "Vrouwenopvang"


def table(*rows: dict[str, str]) -> RowTable:
    return RowTable((*EIK,), tuple(Row(number, row) for number, row in enumerate(rows, 2)))


def told(plan: Plan) -> str:
    notes = [one.candidate.notes for one in plan.outcomes]
    return " ".join(said for one in notes for said in (*one.refused, *one.doubts, *one.said)) + " ".join(plan.gone)


@pytest.mark.parametrize("change", [{"postcode": "1094 JN"}, {"naam": "De Eik "}, {"naam": "Stichting de Eik"}])
def test_a_place_that_is_put_right_in_the_list_is_put_right_here(change: dict[str, str]) -> None:
    home, _ = Home().importing(table(EIK, BEUK))
    after, plan = home.importing(table({**EIK, **change}, BEUK))
    assert [*after.files] == [*home.files]
    assert not plan.gone, "it is in the list"
    key, value = next(iter(change.items()))
    assert value.strip() in after.files[next(iter(home.files))].decode(), key
    again, plan = after.importing(table({**EIK, **change}, BEUK))
    assert again == after
    assert not told(plan)


def test_a_volunteers_own_words_stay_when_the_number_changes() -> None:
    home, _ = Home().importing(table(EIK))
    ((file, data),) = home.files.items()
    home = Home({file: data.replace(b"623 1234", b"623 9999")}, home.memory, home.mapping)
    after, _ = home.importing(table({**EIK, "postcode": "1094 JN", "telefoon": "020 623 1111"}))
    assert b"623 9999" in after.files[file]
    assert b"1094 JN" in after.files[file]


def test_a_place_that_is_gone_from_the_list_is_told_and_no_other_takes_its_file() -> None:
    home, _ = Home().importing(table(EIK))
    after, plan = home.importing(table(BEUK))
    assert plan.gone == [*home.files]
    assert {*after.files} > {*home.files}


def test_what_the_list_calls_a_shelter_and_is_open_here_is_told() -> None:
    home, _ = Home().importing(table(EIK))
    after, plan = home.importing(table({**EIK, "soort": SHELTER}))
    assert after.files == home.files
    assert "hier staat het openbaar" in told(plan)
    assert not plan.gone


@pytest.mark.parametrize("named", [{"naam": "Opvang Balistraat"}, {"naam": "Huis aan de Bali-straat"}])
def test_a_shelter_that_is_named_after_its_street_is_left_out_and_not_named(named: dict[str, str]) -> None:
    home, plan = Home().importing(table({**EIK, "soort": SHELTER, **named}))
    assert not home.files
    assert "straat of buurt" in told(plan)
    assert "alistraat" not in repr([(one.file, one.candidate.naam) for one in plan.outcomes]) + told(plan) + home.memory


@pytest.mark.parametrize(
    "where", [{"straat": "Balistraat 48"}, {"straat": "", "huisnummer": "", "adres": "Balistraat 48, Testdam"}]
)
def test_a_site_that_is_called_after_the_street_of_a_shelter_is_left_out(where: dict[str, str]) -> None:
    row = {**EIK, "naam": "Een veilige plek", "soort": SHELTER, "website": "https://bali-straat.example", **where}
    home, plan = Home().importing(RowTable((*row,), (Row(2, row),)))
    ((_, data),) = home.files.items()
    assert b"bali" not in data.lower()
    assert "website: zegt misschien" in told(plan)
