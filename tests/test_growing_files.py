"""Files that grow on disk say the same as if they had been made in memory."""

import csv
import json

from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.growing_files import GrowingCsv, growing_list, growing_table

CELLS = st.text(st.characters(codec="utf-8"), max_size=9)
ROWS = st.lists(st.dictionaries(st.sampled_from("abcd"), CELLS, min_size=1), max_size=9)


@given(st.lists(st.integers()))
def test_a_list_is_the_json_of_its_values(values: list[int]) -> None:
    with growing_list(b'{"n":1,"all":[') as grown:
        for value in values:
            grown.add(str(value).encode())
        assert json.loads(grown.whole(b"]}")) == {"n": 1, "all": values}


@given(ROWS)
def test_a_column_that_comes_late_is_empty_in_the_rows_before_it(rows: list[dict[str, str]]) -> None:
    columns = list(dict.fromkeys(key for row in rows for key in row))
    expected = GrowingCsv(columns)
    for row in rows:
        expected.add(row.get(column, "") for column in columns)
    with growing_table() as grown:
        for row in rows:
            grown.add(row)
        assert (list(grown.columns), grown.whole()) == (columns, expected.whole())


def test_a_table_by_hand() -> None:
    with growing_table() as grown:
        for row in (
            {"id": 1, "naam": 'De "Roos", een\nhuis'},
            {"id": 2, "soort": None, "naam": "café"},
            {"soort": 0.5},
        ):
            grown.add(row)
        text = grown.whole().decode()
    assert list(csv.reader(text.splitlines(keepends=True))) == [
        ["id", "naam", "soort"], ["1", 'De "Roos", een\nhuis', ""], ["2", "café", ""], ["", "", "0.5"]
    ]  # fmt: skip


def test_a_spreadsheet_is_told_that_it_is_utf_8() -> None:
    sheet = GrowingCsv(["a", "b"], ";", "utf-8-sig")
    sheet.add(["1;2", "é"])
    assert sheet.whole() == '\ufeffa;b\r\n"1;2";é\r\n'.encode()
