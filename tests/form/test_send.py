"""The ways in which a volunteer sends what she made: addresses that the host takes, and what is too long for one."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from sociale_kaart.reading.settings import read_region
from support import ROOT
from support.node import in_node

SEND = """
import { hostPage, mail } from "./templates/assets/js/form/send.mjs";
const { regio, file } = JSON.parse(readFileSync(0, "utf8"));
say({ page: hostPage(regio, file) ?? null, letter: mail(regio.email, file, "Hallo") ?? null });
"""
TEXT = "naam: De Hoek & Zo # één\n"
FILE = {"pad": "data/voorzieningen/oost/de-hoek.yml", "tekst": TEXT, "nieuw": True, "onderwerp": "Nieuwe plek: De Hoek"}


def ways(file: dict[str, Any], **region: str) -> Any:
    regio = {"repository": "https://github.com/o/r", "tak": "main", "soort": "github", "email": "", **region}
    return in_node(SEND, {"regio": regio, "file": {**FILE, **file}})


def test_a_new_file_at_github_has_its_name_and_its_text() -> None:
    page = ways({})["page"]
    assert page["vol"] is True
    assert page["url"].startswith("https://github.com/o/r/new/main?")
    query = parse_qs(urlsplit(page["url"]).query)
    assert (query["filename"], query["value"]) == ([FILE["pad"]], [TEXT])


def test_a_changed_file_at_github_has_its_text() -> None:
    page = ways({"nieuw": False}, tak="v/2")["page"]
    parts = urlsplit(page["url"])
    assert parts.path == "/o/r/edit/v/2/data/voorzieningen/oost/de-hoek.yml"
    assert parse_qs(parts.query)["value"] == [TEXT]


@pytest.mark.parametrize("new", [True, False])
def test_gitlab_opens_the_right_page_and_the_text_is_pasted(new: bool) -> None:
    page = ways({"nieuw": new}, soort="gitlab", repository="https://git.voorbeeld.nl/groep/kaart")["page"]
    end = f"new/main?file_name={FILE['pad']}" if new else f"edit/main/{FILE['pad']}"
    assert unquote(page["url"]) == f"https://git.voorbeeld.nl/groep/kaart/-/{end}"
    assert page["vol"] is False


def test_a_text_that_is_too_long_for_an_address_is_pasted() -> None:
    found = ways({"tekst": "x" * 7000}, email="kaart@voorbeeld.nl")
    assert found["page"]["vol"] is False
    assert "value=" not in found["page"]["url"]
    assert found["letter"]["vol"] is False
    assert len(found["letter"]["url"]) < 500


def test_a_letter_says_which_file_it_is_and_has_the_text() -> None:
    url = ways({}, email="kaart@voorbeeld.nl")["letter"]["url"]
    assert url.startswith("mailto:kaart@voorbeeld.nl?")
    query = parse_qs(urlsplit(url).query)
    body = query["body"][0].replace("\r\n", "\n")
    assert body.startswith("Hallo\n")
    assert FILE["pad"] in body
    assert body.endswith(TEXT)
    EmailMessage()["Subject"] = query["subject"][0]  # no line ends in it


@pytest.mark.parametrize(
    ("repository", "said", "kind"),
    [
        ("https://github.com/o/r", None, "github"),
        ("https://gitlab.com/o/r", None, "gitlab"),
        ("https://gitlab.gemeente.nl/o/r", None, "gitlab"),
        ("https://git.voorbeeld.nl/o/r", None, "github"),
        ("https://git.voorbeeld.nl/o/r", "gitlab", "gitlab"),
        (None, "gitlab", ""),
    ],
)
def test_the_kind_of_host_is_read_from_its_name_unless_it_is_said(repository: str | None, said: Any, kind: str) -> None:
    regio, _, _ = read_region(ROOT / "mkdocs.yml")
    assert regio
    assert regio.model_copy(update={"repository": repository, "repository_soort": said}).host_kind == kind


def test_without_a_repository_or_an_address_there_is_no_such_way() -> None:
    assert ways({}, repository="") == {"page": None, "letter": None}
