"""What the tests share: the sample region built once, a server for it, and a browser.

Tests that drive the browser come last: quick answers first, and a build that works side by side would be slower,
or refused, in a program in which the threads of a server and a browser already run.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Browser

from support import ROOT
from support.browser import chromium
from support.server import serve

if TYPE_CHECKING:
    from browser_pages import Visit

sys.path.append(str(ROOT / "scripts"))  # `weigh` is a script that a test uses too

TODAY = "2026-11-21"
Once = Callable[[str, Callable[[Path], object]], Path]

# The same examples in every run: a new one is found by `make fuzz`, not by somebody else's pull request. How long one
# takes says how busy the machine is; whether a thing is quick enough has tests of its own.
settings.register_profile("calm", deadline=None, derandomize=True)
settings.load_profile("calm")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests last, else the order as it was."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


@pytest.fixture(scope="session")
def once(tmp_path_factory: pytest.TempPathFactory) -> Once:
    """Make a folder that all cores share: the one that comes first makes it, the others wait."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def make(name: str, fill: Callable[[Path], object]) -> Path:
        folder, done = shared / name, shared / f"{name}.done"
        with FileLock(shared / f"{name}.lock"):
            if not done.exists():
                fill(folder)
                done.touch()
        return folder

    return make


@pytest.fixture(scope="session")
def site(once: Once) -> Path:
    """The sample region as `kaart build` makes it on TODAY; tests only read it."""
    return once("voorbeeld", partial(made, ROOT))


@pytest.fixture(scope="session")
def small_region(once: Once) -> Path:
    """A folder with the sample region's words and a few places that use every field and every state there is."""
    return once("klein", write_small_region)


def write_small_region(folder: Path) -> None:
    from support.small_region import PLACES

    folder.mkdir()
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "mkdocs.yml").write_text(re.sub(r"(?m)^( +druk:).*$", r"\1 nee", settings), encoding="utf-8")
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("voorzieningen"))
    places = folder / "data" / "voorzieningen"
    places.mkdir()
    for name, text in PLACES.items():
        (places / f"{name}.yml").write_text(dedent(text), encoding="utf-8")


@pytest.fixture(scope="session")
def small_site(once: Once, small_region: Path) -> Path:
    """The small region, built."""
    return once("klein/site", partial(made, small_region))


def made(region: Path, folder: Path) -> Path:
    """Build as a person does; what it printed is in the message when it fails."""
    from sociale_kaart.cli import main
    from sociale_kaart.commands.shared import OK

    config = str(region / "mkdocs.yml")
    code = main(["build", "-f", config, "--today", TODAY, "--site-dir", str(folder)])
    assert code == OK, f"`kaart build -f {config}` ended with exit code {code}; what it said is above"
    return folder


@pytest.fixture(scope="session")
def base(site: Path, small_site: Path) -> Iterator[str]:
    """The sample region's address, with a slash at the end. Both sites are built before a thread runs."""
    with serve(site) as url:
        yield url


@pytest.fixture(scope="session")
def small_base(site: Path, small_site: Path) -> Iterator[str]:
    """The small region's address."""
    with serve(small_site) as url:
        yield url


@pytest.fixture(scope="session")
def finder_site(once: Once) -> Path:
    """The region of the finder's tests, built."""
    return once("vinder", make_finder_site) / "site"


def make_finder_site(folder: Path) -> None:
    from support import finder_region

    site = made(finder_region.make(folder), folder / "site")
    finder_region.add_postcodes(site)


@pytest.fixture(scope="session")
def finder_base(finder_site: Path) -> Iterator[str]:
    """The address of the finder's region."""
    with serve(finder_site) as url:
        yield url


@pytest.fixture(scope="session")
def browser(site: Path, small_site: Path) -> Iterator[Browser]:
    """One Chromium for all tests; each test opens a context of its own in it."""
    with chromium() as running:
        yield running


@pytest.fixture(params=("nl", "ar"))
def language(request: pytest.FixtureRequest) -> str:
    """Of the reader: one of each direction. What differs by language (words, width) is asked in all three."""
    return str(request.param)


@pytest.fixture
def home(language: str) -> str:
    """Where the language begins, below the site's root."""
    from browser_pages import LANGUAGES

    return LANGUAGES[language]


@pytest.fixture
def visit(browser: Browser, base: str, language: str) -> Iterator[Visit]:
    """A phone in the reader's language."""
    from browser_pages import visiting

    with visiting(browser, base, locale=language, has_touch=True, is_mobile=True) as one:
        yield one


@pytest.fixture
def keyboard(browser: Browser, base: str, language: str) -> Iterator[Visit]:
    """Someone who uses no mouse and no finger."""
    from browser_pages import visiting

    with visiting(browser, base, locale=language) as one:
        yield one


@pytest.fixture
def finder(browser: Browser, finder_base: str) -> Iterator[Visit]:
    """A phone in the finder's region."""
    from browser_pages import visiting

    with visiting(browser, finder_base) as one:
        yield one
