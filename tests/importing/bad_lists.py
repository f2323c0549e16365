"""Lists that cannot be taken over, each in its own way."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

import openpyxl
import osmium

from cli_run import ERRORS, OK, WRONG_USE
from support import ROOT

FOLDER = ROOT / "tests/cases/import/bronnen"


def pbf_of(xml: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.osm.pbf"
        with osmium.SimpleWriter(str(path)) as writer:
            for thing in osmium.FileProcessor(osmium.io.FileBuffer(xml, "osm")):
                writer.add(thing)
        return path.read_bytes()


def excel(*rows: tuple[object, ...], merge: str = "") -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    if merge:
        sheet.merge_cells(merge)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


NAMED = "naam;soort;straat;huisnummer;plaats"
CAFE = f"{NAMED}\nCafé Één;bibliotheek;Balistraat;48;Amsterdam\n"
TWICE = ("name", "type", "street", "number", "city")
MERGED = excel(
    ("naam", "soort", "straat", "huisnummer", "plaats"),
    ("De Eik", "bibliotheek", "Balistraat", 48, "Amsterdam"),
    ("De Beuk", None, "Balistraat", 50, "Amsterdam"),
    merge="B2:B3",
)
HEAD = ("naam", "soort", "straat", "huisnummer", "plaats")
ROW = ("De Eik", "bibliotheek", "Balistraat", 48, "Amsterdam")
LINE = "De Eik;bibliotheek;Balistraat;48;Amsterdam\n"
QUOTED = f'{NAMED};omschrijving\n{LINE[:-1]};"Koffie; thee"\n'
OPEN_END = f'{NAMED};omschrijving\n{LINE[:-1]};"Koffie\n' + f"{LINE[:-1]};Thee\n" * 3
CLOSED_LATER = f'{NAMED}\n"{LINE}{LINE}' + LINE.replace("De Eik", '"De Beuk"') + LINE
PROSE = QUOTED.replace(";", ",").replace("Koffie, thee", "Koffie, thee, taart\nbrood, soep, vis, vlees, ei, kaas\n")
SPOT = f"{NAMED};lat;lon\n"
STREET = f"{NAMED}\n" + "".join(f"Huis {n};bibliotheek;Balistraat;{n};Amsterdam\n" for n in (2, 4, 9))
CROSSED = (*HEAD, *(f"ruimte {number}" for number in range(195)))
PBF = pbf_of((FOLDER / "stad.osm").read_bytes())
BAD = {
    "an empty sheet": ("x.xlsx", excel(), WRONG_USE, "geen enkele rij"),
    "an empty file": ("x.csv", b"", WRONG_USE, "geen enkele rij"),
    "headings and nothing else": ("x.csv", ";".join(HEAD).encode(), WRONG_USE, "geen enkele rij"),
    "a password, or an old Excel file": ("x.xlsx", b"\xd0\xcf\x11\xe0" + b"\0" * 600, WRONG_USE, "wachtwoord"),
    "half an Excel file": ("x.xlsx", excel(HEAD, ROW)[:900], WRONG_USE, "geen Excel-bestand"),
    "too many columns": ("x.csv", (";".join(["naam", *"x" * 250]) + "\n" + LINE).encode(), WRONG_USE, "Kolom GS"),
    "no headings": ("x.csv", (LINE * 3).encode(), WRONG_USE, "Rij 1"),
    "a picture": ("x.csv", b"\x89PNG\r\n\x1a\n" + b"\0\1" * 9, WRONG_USE, "geen tekst"),
    "broken JSON": ("x.geojson", b'{"type": ', WRONG_USE, "Regel 1, teken"),
    "JSON that is no list of places": ("x.json", b"[1, 2]", WRONG_USE, "FeatureCollection"),
    "two rows of headings": ("x.xlsx", excel(HEAD, TWICE, ROW), OK, "Rij 2 is ook"),
    "a title above the headings": ("x.xlsx", excel(("Register 2026",), (), HEAD, ROW), OK, "Rij 1 staat boven"),
    "merged cells": ("x.xlsx", MERGED, OK, "samengevoegd"),
    "a formula without a value": ("x.xlsx", excel(HEAD, (*ROW[:3], "=4*12", "Amsterdam")), ERRORS, "Rij 2"),
    "a formula for a name": ("x.xlsx", excel(HEAD, ("=A9", *ROW[1:])), ERRORS, "een formule zonder uitkomst"),
    "200 columns with crosses": ("x.xlsx", excel(CROSSED, (*ROW, *"x" * 195)), OK, "Rij 2 `De Eik`: geschreven"),
    "houses of one street, in their order": ("x.csv", STREET.encode(), OK, 'huisnummer: "2"'),
    "Latin-1": ("x.csv", CAFE.encode("latin-1"), OK, "Café Één"),
    "UTF-16": ("x.csv", CAFE.encode("utf-16"), OK, "Café Één"),
    "semicolons inside quotes": ("x.csv", QUOTED.encode(), OK, "Koffie; thee"),
    "a quote that is not closed": ("x.csv", f'{NAMED}\n{LINE}"{LINE}{LINE}'.encode(), WRONG_USE, "Rij 3: hier begint"),
    "a quote that is not closed, in the last cell": ("x.csv", OPEN_END.encode(), WRONG_USE, "Rij 2: hier begint"),
    "a quote that closes in another row": ("x.csv", CLOSED_LATER.encode(), WRONG_USE, "Rij 2: hier begint"),
    "the same in a list of an old Mac": ("x.csv", CLOSED_LATER.replace("\n", "\r").encode(), WRONG_USE, "Rij 2: hier"),
    "lines and commas inside quotes": ("x.csv", PROSE.encode(), OK, "De Eik`: geschreven"),
    "inches inside a cell": ("x.csv", f'{QUOTED}{LINE[:-1]};scherm van 12"\n'.encode(), ERRORS, "zelfde plek"),
    "a hundred thousand rows": ("x.csv", (f"{NAMED}\n" + LINE * 100_000).encode(), WRONG_USE, "Rij 20001"),
    "half an extract of OpenStreetMap": ("x.osm.pbf", PBF[: len(PBF) // 2], WRONG_USE, "niet heel"),
    "HSDS of another version": ("x.json", b'{"hsds_version": "4.0", "services": []}', WRONG_USE, "versie 4.0"),
    "a password on a zip": ("x.zip", b"PK\x03\x04" + b"\0" * 60, WRONG_USE, "geen Excel-bestand"),
    "spots in RD": ("x.csv", f"{SPOT}{LINE[:-1]};124013;486417\n".encode(), OK, "lat: 52.36"),
    "spots the other way round": ("x.csv", f"{SPOT}{LINE[:-1]};4,93410;52,36300\n".encode(), OK, "verwisseld"),
    "spots in degrees and minutes": ("x.csv", f"{SPOT}{LINE[:-1]};52°21'46.8\"N;4°56'02.8\"E\n".encode(), OK, "52.363"),
    "tabs": ("x.csv", ("\t".join(HEAD) + "\n" + LINE.replace(";", "\t")).encode(), OK, "geschreven"),
}  # fmt: skip
