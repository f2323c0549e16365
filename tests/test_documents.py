"""The documents can be followed: links lead somewhere, paths exist, and a decision that is cited is there."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from support import ROOT

DECISIONS = ROOT / "docs/decisions"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "handboek").rglob("*.md")])
NAMES = [path.relative_to(ROOT).as_posix() for path in DOCUMENTS]
# Where text is that may cite a decision: the code, what people see, the tests, the settings.
ROOMS = ("docs", "site_plugins", "templates", "scripts", "tests", "content", ".github", ".ci")
TEXTS = {".md", ".py", ".mjs", ".js", ".ts", ".css", ".html", ".typ", ".yml", ".svg", ".xml", ""}
PACKAGE = ROOT / "site_plugins/sociale_kaart"
FOLDERS = ("docs/", "site_plugins/", "templates/", "scripts/", "tests/", "requirements/", ".github/", ".ci/")
LINK = re.compile(r"\[[^]]*]\(([^)#\s]+)[^)]*\)")
HEADING = re.compile(r"^## (\d+)\. (.+)$", re.MULTILINE)
CITED = re.compile(r"\bdecisions? (\d+)(?:(?:, | and )(\d+))*", re.IGNORECASE)
ELSEWHERE = re.compile(r"\.\./shared|(?<![\w.-])/(?:work|home|Users|tmp)/")


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def headings(path: Path) -> list[tuple[str, str]]:
    return HEADING.findall(text_of(path))


def texts() -> list[Path]:
    below = (path for room in ROOMS for path in (ROOT / room).rglob("*"))
    own = (path for path in below if path.suffix in TEXTS and path.is_file() and "__pycache__" not in path.parts)
    return [*own, *(path for path in ROOT.iterdir() if path.is_file() and path.suffix in {*TEXTS, ".toml"})]


@pytest.mark.parametrize("name", NAMES)
def test_links_stay_in_the_repository_and_lead_to_something(name: str) -> None:
    links = [link for link in LINK.findall(text_of(ROOT / name)) if not re.match(r"[a-z]+:|/", link)]
    targets = {link: ((ROOT / name).parent / link).resolve() for link in links}
    assert not [link for link, target in targets.items() if not target.is_relative_to(ROOT) or not target.exists()]


@pytest.mark.parametrize("name", NAMES)
def test_names_no_folder_of_somebodys_own_computer(name: str) -> None:
    assert not ELSEWHERE.search(text_of(ROOT / name))


# What was, and the handbook, which names the files of a region.
OTHER_FILES = re.compile(r"CHANGELOG\.md|docs/decisions/struck\.md|handboek/.*")


@pytest.mark.parametrize("name", [name for name in NAMES if not OTHER_FILES.fullmatch(name)])
def test_files_that_it_names_exist(name: str) -> None:
    named = [path for path in re.findall(r"`([\w./-]+)`", text_of(ROOT / name)) if "/" in path]
    ours = [path for path in named if path.startswith(FOLDERS) or path.endswith(".py")]
    assert not [path for path in ours if not (ROOT / path).exists() and not (PACKAGE / path).exists()]


def test_every_room_of_the_package_is_on_the_map() -> None:
    rows = re.findall(
        r"^\| (`.+?`) \|", text_of(ROOT / "docs/ontwikkelen.md").split("Where to look first")[0], re.MULTILINE
    )
    named = [name for row in rows for name in re.findall(r"`([^`]+)`", row)]
    rooms = [path for path in PACKAGE.iterdir() if not path.name.startswith("_")]
    assert sorted(named) == sorted(
        f"{path.name}/" if path.is_dir() else path.name for path in rooms if path.is_dir() or path.suffix == ".py"
    )


def test_each_number_is_given_once() -> None:
    numbers = Counter(number for path in DECISIONS.glob("*.md") for number, _ in headings(path))
    assert not [number for number, times in numbers.items() if times > 1]
    assert sorted(map(int, numbers)) == list(range(1, len(numbers) + 1))


def test_the_index_has_every_decision_below_its_subject() -> None:
    _, *parts = re.split(r"^## \[.+]\(decisions/(.+)\)$", text_of(ROOT / "docs/decisions.md"), flags=re.MULTILINE)
    listed = dict(zip(parts[::2], parts[1::2], strict=True))
    found = {file: re.findall(r"^- (\d+)\. (.+)$", part, re.MULTILINE) for file, part in listed.items()}
    assert found == {path.name: headings(path) for path in DECISIONS.glob("*.md")}


def test_what_no_longer_holds_stands_apart_and_says_what_replaced_it() -> None:
    for path in DECISIONS.glob("*.md"):
        struck = [number for number, title in headings(path) if title.startswith("~~")]
        assert struck == ([number for number, _ in headings(path)] if path.name == "struck.md" else [])
    assert text_of(DECISIONS / "struck.md").count("Replaced by [decision ") == len(headings(DECISIONS / "struck.md"))


def test_every_decision_that_is_cited_exists() -> None:
    given = {number for path in DECISIONS.glob("*.md") for number, _ in headings(path)}
    cited = {
        f"{path.relative_to(ROOT)}: {number}"
        for path in texts()
        for match in CITED.finditer(text_of(path))
        for number in re.findall(r"\d+", match.group())
        if number not in given
    }
    assert not cited


def test_a_link_to_a_decision_leads_to_the_file_that_has_it() -> None:
    for path in DOCUMENTS:
        for number, link in re.findall(r"\[decision (\d+)]\(([^)]+)\)", text_of(path)):
            assert number in dict(headings((path.parent / link).resolve())), f"{path.name}: {number}"
