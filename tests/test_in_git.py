"""What the program keeps in `.cache/` for itself is not believed when git has it: a proposal can bring it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from cli_region import quiet_region
from cli_run import asked
from sociale_kaart.checks import kept
from sociale_kaart.checks.kept import kenmerken_of
from sociale_kaart.in_git import came_by_git, own, tracked_file
from sociale_kaart.tools.ondergrond import downloading
from sociale_kaart.tools.ondergrond.ondergrond_rules import OndergrondError
from sociale_kaart.tools.report import gone_websites

FILE = ".cache/links.json"


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True)


@pytest.fixture(params=["gewoon", "a[b]*", ":(top)x", "-- x"])
def region(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Below the top of what git has, in a folder whose name means something to git."""
    git(tmp_path, "init", "-q")
    folder = tmp_path / str(request.param)
    (folder / ".cache").mkdir(parents=True)
    (folder / FILE).write_bytes(b"{}")
    return folder


def test_what_git_leaves_out_is_our_own(region: Path) -> None:
    git(region, "add", "-N", "--", ":(exclude).cache", ".")
    assert own(region / FILE, 10) == b"{}"
    assert own(region / FILE, 1) == b""
    assert own(region / "er-niet.json", 10) == b""


def brought(region: Path) -> None:
    git(region, "add", "-f", "--", FILE)


def brought_in_capitals(region: Path) -> None:
    """On Windows and on a Mac these are one file."""
    (region / ".Cache").mkdir()
    (region / ".Cache/Links.json").write_bytes(b"{}")
    git(region, "add", "-f", "--", ".Cache")
    (region / ".Cache/Links.json").unlink()


def brought_behind_a_link(region: Path) -> None:
    (region / ".cache").rename(region / "elders")
    (region / ".cache").symlink_to("elders")
    git(region, "add", "-f", "--", ".")


def of_a_git_that_says_nothing(region: Path) -> None:
    """As of somebody else's clone, which git does not want to look into."""
    (region.parent / ".git/HEAD").unlink()


@pytest.mark.parametrize("how", [brought, brought_in_capitals, brought_behind_a_link, of_a_git_that_says_nothing])
def test_what_may_be_anybodys_is_not_believed(region: Path, how: Callable[[Path], None]) -> None:
    how(region)
    assert came_by_git(region / FILE)
    assert own(region / FILE, 10) == b""


def test_a_folder_of_which_git_has_a_file_is_named_by_it(region: Path) -> None:
    assert tracked_file(region / ".cache") == ""
    brought(region)
    assert tracked_file(region / ".cache").endswith(FILE)


def test_without_git_everything_is_our_own(tmp_path: Path) -> None:
    (tmp_path / "los.json").write_bytes(b"[]")
    assert own(tmp_path / "los.json", 10) == b"[]"


@pytest.fixture
def klein(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A region that no website of any place is asked of."""
    monkeypatch.setattr(gone_websites, "links_of", lambda *_: [])
    region = quiet_region(tmp_path / "regio")
    git(region, "init", "-q")
    return region


def test_of_which_websites_were_gone_is_said_that_git_has_it(klein: Path) -> None:
    for named in (False, True):
        (klein / FILE).parent.mkdir(exist_ok=True)
        (klein / FILE).write_bytes(b"{}")
        git(klein, "add", "-f", "--", FILE)
        done = asked("links", *(["--state", FILE] if named else []), cwd=klein)
        assert done.returncode == 0, done
        assert (f"git rm --cached {FILE}" in done.stderr) is not named


@pytest.mark.parametrize(
    ("without", "said"),
    [
        ({"PATH": "/nergens"}, "git is op deze computer niet te vinden"),
        ({"GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"}, "safe.directory"),
    ],
    ids=["no git", "of somebody else"],
)
def test_where_git_says_nothing_it_is_not_said_to_have_it(klein: Path, without: dict[str, str], said: str) -> None:
    (klein / FILE).parent.mkdir(exist_ok=True)
    (klein / FILE).write_bytes(b"{}")
    done = asked("links", cwd=klein, **without)
    assert said in done.stderr
    assert f"--state {FILE}" in done.stderr
    assert "git rm" not in done.stderr


def test_a_website_is_not_gone_because_git_says_so(klein: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A proposal with three days in it would have the keeper told to take the website of a place away."""
    seen: list[object] = []

    def note(kept: object) -> dict[str, object]:
        seen.append(kept)
        return {}

    monkeypatch.setattr(gone_websites, "state_from", note)
    (klein / ".cache").mkdir()
    (klein / FILE).write_text('{"https://voorbeeld.nl": {}}')
    asked("links", cwd=klein)
    (klein / FILE).write_text('{"https://voorbeeld.nl": {}}')
    git(klein, "add", "-f", "--", FILE)
    asked("links", cwd=klein)
    (klein / FILE).write_text('{"https://voorbeeld.nl": {}}')
    asked("links", "--state", FILE, cwd=klein)
    assert seen == [{"https://voorbeeld.nl": {}}, {}, {"https://voorbeeld.nl": {}}]


def test_a_check_of_one_file_reads_the_others_anew_when_git_has_what_was_kept(klein: Path) -> None:
    """A proposal that brings it could have a place that is there twice seen as one."""
    files = sorted(path.relative_to(klein).as_posix() for path in (klein / "data" / "voorzieningen").rglob("*.yml"))
    kenmerken_of(klein, files)
    before = (klein / kept.FILE).read_bytes()
    rows = json.loads(before.partition(b"\n")[2])
    body = json.dumps(dict.fromkeys(rows), separators=(",", ":")).encode()
    (klein / kept.FILE).write_bytes(f"{kept._version()}{kept._hash(body)}\n".encode() + body)
    assert kenmerken_of(klein, files) == []
    git(klein, "add", "-f", "--", kept.FILE.as_posix())
    assert kenmerken_of(klein, files)


def test_an_extract_that_git_has_is_not_gone_on_with(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    part = tmp_path / downloading.FOLDER / f"{sha256(b'https://9.9.9.9/x').hexdigest()[:16]}.osm.pbf"
    part.parent.mkdir(parents=True)
    for path in (part, part.with_suffix(".versie")):
        path.write_bytes(b"van een ander")
    git(tmp_path, "add", "-f", ".")
    with pytest.raises(OndergrondError):
        downloading.downloaded("https://9.9.9.9/x", tmp_path, lambda _: None, may_connect=lambda _: False)
    assert not part.exists()
