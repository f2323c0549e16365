"""Of a line of a log only the day and the page are taken, and whether a program asked."""

from __future__ import annotations

import gzip
import io
from dataclasses import fields

import pytest
import yaml
from log_of import ADDRESS, line

from sociale_kaart.tools.logboek.log_lines import LONGEST, BrokenLogError, Gelezen, Verzoek, requests, unpacked
from sociale_kaart.tools.logboek.visits import Geteld
from support import ROOT

CASES = yaml.load((ROOT / "tests/cases/logboek/regels.yml").read_bytes(), Loader=yaml.CBaseLoader)


def read(content: bytes) -> tuple[list[Verzoek], Gelezen]:
    told = Gelezen()
    return [*requests(unpacked(io.BufferedReader(io.BytesIO(content))), told)], told


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["zin"])
def test_a_line_says_what_was_asked_for(case: dict[str, str]) -> None:
    found, told = read(case["regel"].encode() + b"\n")
    assert told.odd == (case["is"] == "geen-regel")
    wanted: list[object] = [case["is"]] if isinstance(case["is"], list) and case["is"] else []
    assert [[one.dag, one.pad, "ja" if one.is_robot else "nee"] for one in found] == wanted


def test_nothing_that_is_kept_can_hold_an_address_or_a_time() -> None:
    assert Verzoek._fields == ("dag", "pad", "is_robot")
    assert {one.name for one in fields(Geteld)} == {"counts", "pages", "first", "last"}
    found, _ = read(line("/over/").encode())
    assert ADDRESS not in repr(found)
    assert "13:55" not in repr(found)


def test_what_is_packed_is_read_and_what_is_broken_is_told() -> None:
    text = (line("/over/") * 5000).encode()
    packed = gzip.compress(text)
    assert len(read(packed)[0]) == 5000
    with pytest.raises(BrokenLogError):
        read(packed[: len(packed) // 2])
    with pytest.raises(BrokenLogError):
        read(packed[:40] + b"\xff" * 40 + packed[80:])


def test_a_line_without_an_end_is_one_odd_line_and_takes_no_memory() -> None:
    content = b"x" * (LONGEST * 5 + 7) + b"\n" + line("/over/").encode() + b"y" * (LONGEST * 2)
    found, told = read(content)
    assert [one.pad for one in found] == ["/over/"]
    assert (told.lines, told.odd, told.first_odd) == (3, 2, 1)


def test_empty_lines_are_no_fault() -> None:
    found, told = read(b"\n\r\n" + line("/over/").encode() + b"\n")
    assert (len(found), told.odd, told.empty) == (1, 0, 3)
