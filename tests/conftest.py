"""What the tests share: the sample region built once, a server for it, and a browser.

Tests of the build come first and those that drive the browser last. A build that works side by side would be slower, or
refused, in a program in which the threads of a server, a browser or typst already run; and a core that has nothing left
takes tests from the end of what another one still has to do.

What cores share is only ever read: sites and sheets. What a test may change is its own: a region, and everything that
a browser remembers. So each test has a context of its own, which costs a tenth of a second, except where pages are only
looked at (`judged`). If visits shared one, each would find in its cache what another one fetched.
"""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page

from support import ROOT, three_languages
from support.axe import axe_context
from support.browser import chromium
from support.built_sites import made, make_finder_site, write_small_region
from support.memory import temporary_root
from support.once import once, share
from support.patience import PATIENCE
from support.server import serve

if TYPE_CHECKING:
    from browser_pages import Visit

sys.path.append(str(ROOT / "scripts"))  # `weigh` is a script that a test uses too

if memory := temporary_root():
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))

# The same examples in every run: a new one is found by `make fuzz`, not by somebody else's pull request. How long one
# takes says how busy the machine is; whether a thing is quick enough has tests of its own.
settings.register_profile("calm", deadline=None, derandomize=True)
settings.load_profile("calm")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Half as many again as there are cores: a test in a browser waits for half of its time."""
    cores = os.cpu_count() or 1
    return cores + (cores + 1) // 2


def pytest_sessionstart(session: pytest.Session) -> None:
    """Say where `once` makes what all cores share: before tests are collected, as some of them ask for it then."""
    factory: pytest.TempPathFactory = session.config._tmp_path_factory  # type: ignore[attr-defined] # no public way yet
    base = factory.getbasetemp()
    share(base.parent if "PYTEST_XDIST_WORKER" in os.environ else base)
    os.environ["XDG_CACHE_HOME"] = str(base / "cache")  # what builds note for the next one is not where a person's is


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of the build, the others, those in a browser; within these in the order of their files."""
    items.sort(key=_turn)


def pytest_collection_finish() -> None:
    """What was loaded to collect stays until the end: the collector of garbage need not walk through it each time."""
    gc.freeze()


def _turn(item: pytest.Item) -> int:
    if item.get_closest_marker("browser"):
        return 2
    return 0 if item.path.is_relative_to(ROOT / "tests" / "build") else 1


@pytest.fixture(scope="session")
def site() -> Path:
    """The sample region in three languages, as `kaart build` makes it on TODAY; tests only read it."""
    return once("voorbeeld", partial(made, three_languages.region()))


@pytest.fixture(scope="session")
def small_region() -> Path:
    """A folder with the sample region's words and a few places that use every field and every state there is."""
    return once("klein", write_small_region)


@pytest.fixture(scope="session")
def small_site(small_region: Path) -> Path:
    """The small region, built."""
    return once("klein/site", partial(made, small_region))


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
def finder_site() -> Path:
    """The region of the finder's tests, built."""
    return once("vinder", make_finder_site) / "site"


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


@pytest.fixture(scope="session")
def judged(browser: Browser) -> Iterator[Page]:
    """A page on a phone in which axe may run, for tests that only open pages and leave nothing in the browser."""
    from browser_pages import PHONE

    context = axe_context(browser, viewport=PHONE)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


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


@pytest.fixture
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever an earlier test in this process has left: with more threads nothing is forked (parallel.py)."""
    monkeypatch.setattr(threading, "active_count", lambda: 1)
