"""`kaart gemist`: what readers say is not there, counted, and nothing else of their messages."""

from __future__ import annotations

import json
from email.message import EmailMessage
from mailbox import mbox
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.cli import main
from sociale_kaart.commands.shared import OK, WRONG_USE
from sociale_kaart.missed import Gemist, line_of, missed_in
from sociale_kaart.tools.report.missed_report import counted, messages
from support import ROOT
from support.leaks import region

NAME = "Fatima El Amrani"
REGION = ["-f", str(ROOT / "mkdocs.yml")]


def letter(
    *lines: str, subject: str = "Dit is er niet: douchen", charset: str = "utf-8", html: bool = False
) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["Subject"] = f"{NAME} <fatima@voorbeeld.nl>", subject
    made.set_content("\n".join((f"Groeten van {NAME}", *lines)), charset=charset, cte="quoted-printable")
    if html:
        made.add_alternative(f"<p>{'<br>'.join(lines)}</p>", subtype="html")
    return made


SHOWER, BED = line_of("douchen", "oost"), line_of("slapen-vannacht", "oost")


def test_a_mailbox_is_counted_per_message(tmp_path: Path) -> None:
    box = mbox(tmp_path / "in.mbox")
    for one in (letter(SHOWER), letter(SHOWER, html=True), letter(BED, f"> {BED}"), letter("Hallo, ik heb een vraag")):
        box.add(one)
    box.close()
    rows = [(row.gemist.nood, row.aantal) for row in counted([(tmp_path / "in.mbox").read_bytes()])]
    assert rows == [("douchen", 2), ("slapen-vannacht", 1)]


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1"])
def test_a_letter_is_read_whatever_the_post_made_of_it(charset: str) -> None:
    raw = letter("Mijn buurvrouw en één ander zoeken dit al jaren", SHOWER, charset=charset).as_bytes()
    assert [row.gemist for row in counted([raw])] == [Gemist("douchen", "oost")]
    based = EmailMessage()
    based.set_content(f"vraag\r\n--\r\n{SHOWER}", cte="base64")
    based["Subject"] = "Dit is er niet"
    assert [row.gemist for row in counted([based.as_bytes()])] == [Gemist("douchen", "oost")]


def test_a_list_of_issues_is_counted_per_issue() -> None:
    issues = [
        {"title": "Dit is er niet", "body": f"tekst\r\n\r\n--\r\n{SHOWER}"},
        {"title": "x", "body": None},
        {"body": SHOWER},
    ]
    assert [(row.gemist.nood, row.aantal) for row in counted([json.dumps(issues).encode()])] == [("douchen", 2)]


@given(st.binary(max_size=400), st.sampled_from([b"", b"From ", b"[", b'{"a":', b"Subject: x\n"]))
def test_whatever_a_file_holds_it_is_read_or_says_nothing(content: bytes, begin: bytes) -> None:
    assert all(isinstance(text, str) for text in messages(begin + content))


@given(st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,3}", fullmatch=True), st.from_regex(r"[a-z]+(-[a-z]+)?", fullmatch=True))
def test_a_line_that_was_written_is_read_back(nood: str, gebied: str) -> None:
    assert [*missed_in(f"x\n{line_of(nood, gebied)}\ny")] == [Gemist(nood, gebied)]


def test_the_command_says_what_is_missed_where_and_of_nobody_who(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number, one in enumerate((SHOWER, SHOWER, line_of("iets-anders", "overal"), line_of("weg", "oost"))):
        (tmp_path / f"{number}.eml").write_bytes(letter(one).as_bytes())
    files = sorted(map(str, tmp_path.glob("*.eml")))
    assert main(["gemist", *REGION, *files]) == OK
    said = capsys.readouterr().out
    assert said.splitlines() == [
        "Oost",
        "  douchen: 2 keer",
        "  weg (kennen wij niet meer): 1 keer",
        "",
        "geen gebied genoemd",
        "  iets anders (lees het bericht): 1 keer",
    ]
    assert main(["gemist", "--format", "json", *REGION, *files]) == OK
    assert json.loads(capsys.readouterr().out)[0] == {"gebied": "oost", "nood": "douchen", "aantal": 2}


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["gemist", *REGION, str(tmp_path / "weg.mbox")]) == WRONG_USE
    assert "weg.mbox kan niet gelezen worden: dat bestand is er niet." in capsys.readouterr().out


OTHER_FILES = {
    "leeg.mbox": b"",
    "plaatje.png": b"\x89PNG\r\n\x1a\n" + bytes(40),
    "gebieden.yml": b"oost:\n  naam: {nl: Oost}\n",
    "package.json": b'{"name": "x", "version": "1"}',
    "lijst.json": b'[{"naam": "x"}]',
    "half.json": b'[{"title": "x"',
    "brief.txt": b"From here on it is no mailbox.\nSubject to change.\n",
    "er-niet.md": b"Wat er niet is: veel. Zie er-niet: niets.\n",
}


@pytest.mark.parametrize("name", OTHER_FILES)
def test_of_any_other_file_it_is_not_said_that_nothing_is_missed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / "in.eml").write_bytes(letter(SHOWER).as_bytes())
    (tmp_path / name).write_bytes(OTHER_FILES[name])
    assert main(["gemist", *REGION, str(tmp_path / "in.eml"), str(tmp_path / name)]) == WRONG_USE
    said = capsys.readouterr().out
    assert said.startswith(f"{name} is geen mailbox, geen brief en geen lijst van issues")
    assert "douchen" not in said


MESSAGES = {
    "in.mbox": b"From x@y Mon Jan  1 00:00:00 2026\nSubject: Hallo\n\nEen vraag.\n",
    "in.eml": letter("Een vraag").as_bytes(),
    "in.json": b'[{"title": "Een vraag", "body": null}]',
    "gitlab.json": b'[{"title": "Een vraag", "description": "Hallo"}]',
    "geen.json": b"[]",
}


@pytest.mark.parametrize("name", MESSAGES)
def test_messages_in_which_nothing_is_missed_are_said_to_be_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / name).write_bytes(MESSAGES[name])
    assert main(["gemist", *REGION, str(tmp_path / name)]) == OK
    assert capsys.readouterr().out == "In deze berichten staat niet dat er iets ontbreekt.\n"


def test_a_word_that_is_no_need_says_nothing_of_a_person_or_a_secret_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = region(tmp_path)
    lines = ("bel-0612345678 / oost", "blijf-de-roos / helpman", "bed / gedempte-kade-98", "oud-woord / oud-gebied")
    (tmp_path / "in.txt").write_text("\n".join(f"er-niet: {line}" for line in lines))
    for form in ("text", "json"):
        assert main(["gemist", str(tmp_path / "in.txt"), "--format", form, "-f", str(config)]) == OK
        printed = capsys.readouterr().out
        assert [word for word in ("12345678", "roos", "helpman", "kade") if word in printed] == []
        assert "oud-woord" in printed
        assert "oud-gebied" in printed
