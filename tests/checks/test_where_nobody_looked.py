"""A secret place is found in corners where nobody looked at first, and no message repeats what stands there."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.loading import load_catalogue, problems_of
from sociale_kaart.problems import Format, Level, show
from support.leaks import PLACES, PUBLIC, PUBLIC_FILE, SECRET, SECRET_FILE, lay, region

TODAY = date(2026, 11, 21)
FORMATS: tuple[Format, ...] = ("text", "github", "markdown", "json")
SAID = "Rozenhuis\nHoendiep 95, Veenstad\n"
FILM = b"\x89PNG\r\n\x1a\n\0\0"
# Each with what it lays in the region.
NAMED: Mapping[str, Mapping[str, str]] = {
    "how one finds the door of a public place": {
        PUBLIC_FILE: PUBLIC.replace("plaats: Veenstad", "plaats: Veenstad, toelichting: {nl: 'Deur naast Rozenhuis'}")
    },
    "where the spot of a public place comes from": {
        PUBLIC_FILE: f"{PUBLIC}locatie: {{lat: 52.36, lon: 4.93, bron: 'bij Rozenhuis'}}\n"
    },
    "the folder of a public place": {f"{PLACES}/rozenhuis/kade.yml": PUBLIC},
    "a public place that is spelled by ear": {PUBLIC_FILE: PUBLIC.replace("De Meevaart", "Roozenhuijs, Rozzenhuis")},
    "a public place that says only what is beside": {
        PUBLIC_FILE: f"naam: Inloop\ncategorie: buurtteam\ncontact: {{telefoon: 0800 2000}}\n"
        f"omschrijving: {{nl: 'Het Rozenhuis zit tegenover het station.'}}\n{PUBLIC.splitlines()[-1]}\n"
    },
    "paragraphs that are far apart": {
        "content/nl/over.md": "# Over\n\nHet Rozenhuis.\n\nTekst.\n\nMeer.\n\nHoendiep 95, Veenstad.\n"
    },
    "a heading above others": {"content/nl/over.md": "# Over\n\n## Rozenhuis\n\nHulp.\n\n### Waar\n\nHoendiep 95.\n"},
    "the title of a page": {"content/nl/hulp.md": "---\ntitle: Rozenhuis\n---\n\nHulp.\n\n## Waar\n\nHoendiep 95.\n"},
    "the name of a page": {"content/nl/rozenhuis.md": "# Opvang\n\nHulp.\n\n## Waar\n\nHoendiep 95.\n"},
    "prose that says what is beside": {"content/nl/over.md": "# Over\n\nHet Rozenhuis zit naast de bibliotheek.\n"},
    "prose that names an unknown street": {"content/nl/over.md": "# Over\n\nHet Rozenhuis zit aan het Turfkanaal.\n"},
    "what a picture is said to show": {"content/nl/over.md": "# Over\n\n![Het Rozenhuis](plaatjes/kaart.png)\n"},
    "a copy that an editor left": {f"{PLACES}/blijf-de-roos.yml~": f"{SECRET}adres: {{straat: Hoendiep}}\n"},
    "a note beside the places": {f"{PLACES}/lees-mij.txt": SAID},
    "a file that nobody sees": {"data/.notities.md": SAID},
    "a file without an ending": {"data/notities": SAID},
    "a file with an ending that nobody knows": {"data/notities.log": SAID},
    "a text that is called a picture": {"data/fotos/notities.png": SAID},
    "a text with a zero in it": {"data/notities.txt": f"\0{SAID}"},
    "the file that explains the region": {"README.md": SAID},
    "what an issue begins with": {".github/ISSUE_TEMPLATE/plek.md": SAID},
    "the region's own templates": {"templates/voet.html": "<p>Rozenhuis, Hoendiep 95</p>\n"},
}
OWN: Mapping[str, Mapping[str, str]] = {
    "its name is a street's": {SECRET_FILE: SECRET.replace("naam: Blijf De Roos", "naam: Opvang Hoendiep")},
    "who runs it is called after a street": {
        SECRET_FILE: SECRET.replace("Stichting Blijf De Roos", "Stichting Hoendiep")
    },
    "its number on a map": {SECRET_FILE: f"{SECRET}herkomst: {{bron: osm, id: node/12345678, gelezen: 2026-11-20}}\n"},
    "its mailbox": {SECRET_FILE: SECRET.replace("info@blijfderoos.nl", "info@opvang-hoendiep.nl")},
    "the id of something on offer": {
        SECRET_FILE: f"{SECRET}aanbod: [{{id: hoendiep, naam: {{nl: Rust}}, openingstijden: ['di 9:00-10:00']}}]\n"
    },
    "a remark in its hours": {SECRET_FILE: f"{SECRET}openingstijden: ['ma 9:00-10:00 (ingang hoendiep)']\n"},
    "hours that are nearly a line": {SECRET_FILE: f"{SECRET}openingstijden: ['ma 9:00-10:00 aan het Hoendiep']\n"},
    "hours with a colon": {SECRET_FILE: f"{SECRET}openingstijden: ['ma 9:00-10:00: in Hoendiep']\n"},
    "a directive of YAML": {SECRET_FILE: f"%TAG ! tag:Hoendiep95,2000:\n---\n{SECRET}"},
    "a folder with an unknown name": {f"{PLACES}/hoendiep/blijf-de-roos-2.yml": SECRET},
    "a folder that may be a village": {f"{PLACES}/turfhuizen/blijf-de-roos-2.yml": SECRET},
}


def findings(config: Path, files: Mapping[str, object]) -> tuple[set[str], set[str], str]:
    """The errors of the whole region, those of these files alone, and all that is printed of them."""
    _, whole = load_catalogue(config, TODAY)
    some = problems_of(config, TODAY, files.__contains__)
    printed = "".join(show(told, form, lang) for told in (whole, some) for form in FORMATS for lang in ("nl", "en"))
    rules = [{one.rule.id for one in told if one.rule.level is Level.ERROR} for told in (whole, some)]
    return rules[0], rules[1], printed.lower()


@pytest.mark.parametrize("way", NAMED)
def test_another_file_that_names_it_and_says_where_is_refused(way: str, tmp_path: Path) -> None:
    config = region(tmp_path)
    lay(tmp_path, NAMED[way])
    whole, alone, printed = findings(config, NAMED[way])
    assert "geheime-plek-genoemd" in whole
    assert "geheime-plek-genoemd" in alone
    assert [word for word in ("hoendiep", "turfkanaal", "naast rozenhuis") if word in printed] == []


@pytest.mark.parametrize("way", OWN)
def test_its_own_file_may_not_say_it_either(way: str, tmp_path: Path) -> None:
    config = region(tmp_path)
    lay(tmp_path, OWN[way])
    whole, alone, printed = findings(config, OWN[way])
    found = {rule for rule in whole & alone if "geheim" in rule}
    assert found
    assert [word for word in ("hoendiep", "turfhuizen", "12345678") if word in printed] == []


def test_a_sheet_or_a_document_is_read_as_well(tmp_path: Path) -> None:
    for name, inside, xml in (
        ("lijst.xlsx", "xl/sharedStrings.xml", "<si><t>Rozenhuis</t></si><si><t>Hoendiep 95</t></si>"),
        ("verslag.docx", "word/document.xml", "<w:p><w:t>Roz</w:t><w:t>enhuis</w:t></w:p><w:p>Hoendiep 95</w:p>"),
        ("lijst.ods", "content.xml", "<text:p>Rozenhuis</text:p><text:p>Hoendiep 95, bel 06 12345678</text:p>"),
    ):
        config = region(tmp_path / name)
        with zipfile.ZipFile(config.parent / "data" / name, "w") as packed:
            packed.writestr(inside, f"<x>{xml}</x>")
        _, alone, printed = findings(config, {f"data/{name}": None})
        assert "geheime-plek-genoemd" in alone
        assert ("persoonlijk-nummer-in-tekst" in alone) == name.endswith(".ods")
        assert "hoendiep" not in printed


def test_a_picture_that_is_called_after_it_shows_it(tmp_path: Path) -> None:
    for file in ("data/fotos/rozenhuis.png", "content/nl/plaatjes/rozenhuis.png"):
        config = region(tmp_path / file.partition("/")[0])
        (config.parent / file).parent.mkdir(parents=True)
        (config.parent / file).write_bytes(FILM)
        assert "geheime-plek-genoemd" in findings(config, {file: None})[1]


@pytest.mark.parametrize(
    "files",
    [
        {"content/nl/over.md": "# Over\n\nHet Rozenhuis helpt.\n\n## Wij\n\nTurfkade 5, 9712 AB Veenstad\n"},
        {"content/nl/over.md": "# Over\n\nHet Rozenhuis helpt in Nederland, dag en nacht, op afspraak.\n"},
        {"data/lijst.json": '{"plekken": [{"naam": "Rozenhuis"}, {"naam": "De Kring", "straat": "Turfkade 5"}]}'},
        {"data/hulplijnen.yml": "roos:\n  naam: {nl: Rozenhuis, en: Rozenhuis}\n  nummer: 0800 2000\n"},
        {
            f"{PLACES}/opvang/rozenhuis.yml": SECRET.replace("Blijf De Roos", "Rozenhuis").replace(
                "[Rozenhuis]", "[Roos]"
            )
        },
    ],
)
def test_a_file_that_only_names_it_is_left_alone(files: Mapping[str, str], tmp_path: Path) -> None:
    config = region(tmp_path)
    (tmp_path / SECRET_FILE).unlink() if f"{PLACES}/opvang/rozenhuis.yml" in files else None
    lay(tmp_path, files)
    assert not {rule for rule in findings(config, files)[0] if "geheim" in rule}


@pytest.mark.parametrize(
    "text", ["Rozenhuis " + "# x\n" * 30_000, "## Rozenhuis\n" * 30_000, "---\n" + "a\n---\n" * 30_000 + "Rozenhuis"]
)
def test_a_page_of_headings_takes_time_in_proportion(text: str, tmp_path: Path) -> None:
    config = region(tmp_path)
    lay(tmp_path, {"data/lang.md": text})
    begin = time.process_time()
    problems_of(config, TODAY, "data/lang.md".__eq__)
    assert time.process_time() - begin < 20


def test_a_word_in_the_name_of_its_folder_that_is_not_its_own_is_asked_about(tmp_path: Path) -> None:
    for word, is_asked in (("turfhuizen", True), ("voorbeelden", False), ("import", False)):
        config = region(tmp_path / word)
        (config.parent / SECRET_FILE).unlink()
        files = {f"{PLACES}/{word}/blijf-de-roos.yml": SECRET}
        lay(config.parent, files)
        whole, alone, _ = findings(config, files)
        assert [("geheim-bestandsnaam-onbekend" in found) for found in (whole, alone)] == [is_asked, is_asked]
