"""A list that is made to crash an import or to fill a memory is refused in a sentence, and at once."""

from __future__ import annotations

import io
import json
import re
import time
import zipfile

import openpyxl
import pytest

from sociale_kaart.json_values import read_json
from sociale_kaart.tools.importing.source_rows import SourceError
from sociale_kaart.tools.importing.sources.all import Source, read_source

WHOLE_SHEET = "A1:XFD1048576"


def book(**changes: str) -> bytes:
    """A workbook of one cell, in which a piece of the sheet is another; no program that makes workbooks would do so."""
    out = io.BytesIO()
    made = openpyxl.Workbook()
    assert made.active is not None
    made.active["A1"] = "naam"
    made.save(out)
    again = io.BytesIO()
    with zipfile.ZipFile(out) as old, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as new:
        for one in old.infolist():
            text = old.read(one)
            for was, becomes in changes.items() if one.filename.endswith("sheet1.xml") else ():
                assert was.encode() in text
                text = text.replace(was.encode(), becomes.encode())
            new.writestr(one.filename, text)
    return again.getvalue()


def package(damage: bool) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("services.csv", "id,name\n" + "".join(f"{n},Dienst {n * 7919}\n" for n in range(200)))
    data = bytearray(out.getvalue())
    if damage:
        data[60:120] = bytes(byte ^ 0x5A for byte in data[60:120])
    return bytes(data)


LISTS = {
    "a cell in the last corner of a sheet": ("x.xlsx", book(**{'r="A1"': 'r="XFD1048576"', 'row r="1"': 'row r="9"'})),
    "a whole sheet as one cell": (
        "x.xlsx",
        book(**{"</sheetData>": f'</sheetData><mergeCells count="1"><mergeCell ref="{WHOLE_SHEET}"/></mergeCells>'}),
    ),
    "a number of six thousand digits": ("x.json", b"[" + b"1" * 6000 + b"]"),
    "half a sign": ("x.json", b'{"features": [{"properties": {"naam": "\\ud800"}}]}'),
    "lists in lists": ("x.json", b"[" * 100_000),
    "a package that is damaged": ("x.zip", package(damage=True)),
}


@pytest.mark.parametrize("name", LISTS)
def test_it_is_refused_at_once(name: str) -> None:
    what, data = LISTS[name]
    start = time.process_time()
    with pytest.raises(SourceError):
        read_source(Source(what, data), "hsds" if what.endswith("zip") else "", lambda text: text == "naam")
    assert time.process_time() - start < 20


@pytest.mark.parametrize("value", ["é \U0001f600", "a\\ud800", 12, None, [{}]])
def test_json_that_a_file_can_hold_is_read_as_it_is(value: object) -> None:
    for ascii_only in (True, False):
        assert read_json(json.dumps(value, ensure_ascii=ascii_only).encode()) == value


def test_a_pair_of_half_signs_is_one_sign() -> None:
    assert read_json(b'"\\ud83d\\ude00"') == "\U0001f600"
    with pytest.raises(ValueError, match=re.escape("surrogates not allowed")):
        read_json(b'"\\ude00"')
