"""What a visitor receives: bytes and requests of the pages, in a real browser with an empty cache, over gzip.

`python scripts/weigh.py [SITE]` weighs a site that is built already (default: site/), prints a table, and ends with
exit code 1 when a goal of the contract is missed. tests/browser/test_weight.py holds the same goals.
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "tests"))  # the server and the browser are those of the tests

from support.browser import chromium  # noqa: E402
from support.recorder import Recorder  # noqa: E402
from support.server import serve  # noqa: E402

LANGUAGES = {"nl": "", "en": "en/", "ar": "ar/"}
QUERY = "eten"
HEADER = ("pagina", "taal", "bytes", "doel", "verzoeken", "doel", "elders", "")


@dataclass(frozen=True)
class Goal:
    """The most that it may cost; no number of requests where the contract names none."""

    what: str
    bytes: int
    requests: int | None = None


HOME = Goal("home, eerste keer", 60_000, 10)
PLACE = Goal("een plek, eerste keer", 45_000, 8)
SEARCH = Goal("eerste zoekvraag, erbij", 45_000)
COVERAGE = Goal("wat er is en wat niet", 60_000, 8)
MAP = Goal("kaart na home, erbij", 90_000)


@dataclass(frozen=True)
class Weight:
    """What it did cost; `elsewhere` are requests to any other host, and there may be none."""

    goal: Goal
    language: str
    bytes: int
    requests: int
    elsewhere: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether every goal is met."""
        few = self.goal.requests is None or self.requests <= self.goal.requests
        return self.bytes <= self.goal.bytes and few and not self.elsewhere

    def row(self) -> tuple[str, ...]:
        """As a line of the table."""
        most = "" if self.goal.requests is None else f"≤ {self.goal.requests}"
        bytes_, goal = f"{self.bytes:,}".replace(",", "."), f"≤ {self.goal.bytes:,}".replace(",", ".")
        verdict = "ok" if self.ok else "TE VEEL"
        counts = (str(self.requests), most, str(len(self.elsewhere)))
        return (self.goal.what, self.language, bytes_, goal, *counts, verdict)


@contextmanager
def visitor(browser: Browser) -> Iterator[Recorder]:
    """Someone with a phone who was never here before: nothing in the cache."""
    context = browser.new_context(viewport={"width": 360, "height": 640})
    try:
        yield Recorder(context.new_page())
    finally:
        context.close()


def weigh(browser: Browser, base: str, site: Path) -> list[Weight]:
    """Everything the contract has a goal for, in every language that the site has."""
    languages = [language for language, prefix in LANGUAGES.items() if (site / prefix / "index.html").is_file()]
    return [weight for language in languages for weight in _weigh_language(browser, base, site, language)]


def _weigh_language(browser: Browser, base: str, site: Path, language: str) -> Iterator[Weight]:
    prefix = LANGUAGES[language]
    with visitor(browser) as seen:
        yield _open(seen, HOME, base, prefix, language)
        yield _search(seen, base, language)
    with visitor(browser) as seen:
        yield _open(seen, PLACE, base, heaviest_place(site, prefix), language)
    with visitor(browser) as seen:
        yield _open(seen, COVERAGE, base, f"{prefix}dekking/", language)
    with visitor(browser) as seen:
        _open(seen, HOME, base, prefix, language)
        yield _open(seen, MAP, base, f"{prefix}kaart/", language)


def heaviest_place(site: Path, prefix: str) -> str:
    """The address of the largest page of a place: when that one is light enough, all are."""
    pages = sorted((site / prefix).glob("plek/*/index.html"))
    page = max(pages, key=lambda path: path.stat().st_size)
    return f"{page.parent.relative_to(site).as_posix()}/"


def _open(seen: Recorder, goal: Goal, base: str, address: str, language: str) -> Weight:
    """The first view of a page; what the visitor's cache has already costs nothing."""
    seen.reset()
    seen.page.goto(base + address)
    return _weight(seen, goal, base, language)


def _search(seen: Recorder, base: str, language: str) -> Weight:
    """The first search on the page that is open: going to the box, and typing."""
    seen.reset()
    field = seen.page.locator(".zoek-veld")
    field.focus()
    field.press_sequentially(QUERY)
    seen.page.locator(".zoek-lijst li").first.wait_for()
    return _weight(seen, SEARCH, base, language)


def _weight(seen: Recorder, goal: Goal, base: str, language: str) -> Weight:
    seen.settle()
    if failed := [request.url for request in seen.network() if request.failed or request.status >= 400]:
        raise RuntimeError(f"{goal.what}: {failed}\n{seen.table()}")
    return Weight(goal, language, seen.received, len(seen.network()), tuple(seen.elsewhere(base)))


def table(weights: list[Weight]) -> str:
    """The weights as text with aligned columns."""
    rows = [HEADER, *(weight.row() for weight in weights)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    lines = (
        "  ".join(_aligned(cell, width, column) for column, (cell, width) in enumerate(zip(row, widths, strict=True)))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def _aligned(cell: str, width: int, column: int) -> str:
    """Numbers to the right, words to the left."""
    return cell.rjust(width) if 2 <= column < len(HEADER) - 1 else cell.ljust(width)


def main() -> int:
    """Weigh the site of the command line and print the table."""
    parser = argparse.ArgumentParser(description="Wat een bezoeker ontvangt: bytes (gzip) en verzoeken.")
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "site", help="een gebouwde site (gewoon: site/)")
    site: Path = parser.parse_args().site
    if not (site / "index.html").is_file():
        print(f"In {site} staat geen gebouwde site. Voer eerst `make site` uit.", file=sys.stderr)
        return 2
    with serve(site) as base, chromium() as browser:
        weights = weigh(browser, base, site)
    print(table(weights))
    return 0 if all(weight.ok for weight in weights) else 1


if __name__ == "__main__":
    sys.exit(main())
