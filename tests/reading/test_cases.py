"""Every file in `tests/cases/places` is a test: its name says what is wrong with it, or that nothing is."""

from __future__ import annotations

from pathlib import Path

import pytest

from sociale_kaart.problems import Told, show, visible
from support import ROOT
from support.places import CASES, CHECKED, MINIMAL, check, check_one, check_region, unexpected

BAD = sorted((CASES / "bad").glob("*.yml"))
GOOD = sorted((CASES / "good").glob("*.yml"))
REGIONS = sorted(path for path in (ROOT / "tests" / "cases" / "regions").iterdir() if path.is_dir())
GOLDEN = CASES / "everything-wrong"


def _lines(problems: list[Told]) -> list[str]:
    return [f"{p.rule.id} {p.position.line}:{p.position.column}" for p in problems]


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_bad_file_gets_its_messages(path: Path) -> None:
    problems = check_one(path.read_bytes().decode())
    assert not unexpected(problems, path.with_suffix(".expected"))


@pytest.mark.parametrize("path", GOOD, ids=lambda path: path.stem)
def test_good_file_gets_no_message(path: Path) -> None:
    assert show(check_one(path.read_bytes().decode()), "text", "nl") == "Geen problemen gevonden."


@pytest.mark.parametrize("case", REGIONS, ids=lambda path: path.name)
def test_region_gets_its_messages(case: Path, tmp_path: Path) -> None:
    assert not unexpected(check_region(case, tmp_path), case / "expected")


def test_one_gloriously_wrong_document_and_its_complete_list_of_messages() -> None:
    problems = check({GOLDEN.with_suffix(".yml").name: GOLDEN.with_suffix(".yml").read_text(encoding="utf-8")})
    assert show(problems, "text", "nl") + "\n" == GOLDEN.with_suffix(".txt").read_text(encoding="utf-8")


PLACE = MINIMAL + CHECKED
# Bytes that git or an editor would spoil: what they are, and the only problem that they give ("" is none).
BYTES = {
    "Latin-1": ("naam: Café\n".encode("latin-1"), "geen-utf8 1:10"),
    "UTF-16": (PLACE.encode("utf-16"), "geen-utf8 1:1"),
    "a byte order mark": (b"\xef\xbb\xbf" + PLACE.encode(), ""),
    "Windows line ends": (PLACE.replace("\n", "\r\n").encode(), ""),
    "old Mac line ends": (PLACE.replace("\n", "\r").encode(), ""),
    "Windows line ends count as one line": (
        PLACE.replace("\n", "\r\n").encode() + b"organisatie: x\r\n",
        "te-kort 5:14",
    ),
    "no line end at the end": (PLACE.rstrip().encode(), ""),
    "1 MB": (b"# " + b"x" * 2**20, "bestand-te-groot 0:0"),
    "just over the limit": (b"#" * (64 * 1024 + 1), "bestand-te-groot 0:0"),
    "30 kB of brackets": (b"[" * 30_000, "te-diep 1:13"),
    "30 kB of braces": (b"{" * 30_000, "sleutel-geen-tekst 1:2"),
    "30 kB of mappings on one line": (b"a: " * 10_000, "geen-yaml 1:5"),
    "30 kB of indented keys": (
        b"".join(b" " * i + b"a:\n" for i in range(240)),
        "te-diep 13:13",
    ),
    "30,000 values": (b"a: [" + b"1," * 30_000 + b"]", "te-veel-waarden 1:39999"),
    "NUL": (b"naam: De\x00Meevaart\n", "verboden-teken 1:9"),
    "a C1 control": ("naam: De\x9bMeevaart\n".encode(), "verboden-teken 1:9"),
    "U+202E": ("naam: De \u202eMeevaart\n".encode(), "verboden-teken 1:10"),
    "U+202E as an escape": (b'naam: "De \\u202eMeevaart"\n', "verboden-teken 1:7"),
    "U+202E in a comment": (PLACE.encode() + "# \u202e\n".encode(), "verboden-teken 5:3"),
    "half a surrogate as an escape": (b'naam: "\\ud800"\n', "geen-yaml 1:7"),
    "a directive": (b"%YAML 1.2\n---\n" + PLACE.encode(), ""),
}


@pytest.mark.parametrize("name", BYTES)
def test_bytes(name: str) -> None:
    data, wanted = BYTES[name]
    assert _lines(check_one(data)) == ([wanted] if wanted else [])


def test_no_message_repeats_what_is_secret_or_personal() -> None:
    secrets = ("Balistraat", "Javaplein", "1094", "52.36", "Indische", "goo.gl", "12345678", "jansen", "0417")
    for path in (p for p in BAD if p.stem.startswith(("a-secret", "a-mobile", "a-personal", "a-bank", "a-citizen"))):
        text = show(check_one(path.read_text(encoding="utf-8")), "json", "nl")
        assert not [secret for secret in secrets if secret in text], path.stem


def test_every_message_is_there_in_english_too_and_on_one_line() -> None:
    for path in BAD:
        for problem in check_one(path.read_text(encoding="utf-8")):
            row = problem.as_dict("en")
            assert visible(row["message"])[:70] == str(row["message"])[:70], path.stem
            assert row["message"] != problem.as_dict("nl")["message"], path.stem
