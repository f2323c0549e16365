"""Pictures of the pages of places that changed between two versions, as a resident sees them on a phone.

`python scripts/changed_pages.py A B OUT`: A and B are revisions of git or folders, as for `kaart diff`; the site must
have been built. Writes OUT/<place>.<language>.png: a maintainer opens a picture, and needs no server to look.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, ViewportSize

ROOT = Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "tests"))  # the server and the browser are those of the tests

from sociale_kaart.checks import blind  # noqa: E402
from sociale_kaart.reading.settings import Regio, read_region  # noqa: E402
from sociale_kaart.tools.report.changes import changed_ids  # noqa: E402
from sociale_kaart.tools.report.versions import NoVersionError, files_of  # noqa: E402
from support.browser import chromium  # noqa: E402
from support.server import serve  # noqa: E402

PHONE: ViewportSize = {"width": 360, "height": 640}
MOST = 30  # places; a change of more is not one to look through


def pages(regio: Regio, site: Path, ids: Iterable[str]) -> Iterator[tuple[str, str]]:
    """(name of a picture, address below the site's root) of each place that has a page, in every language."""
    for id in ids:
        for language in regio.talen:
            address = f"plek/{id}/" if language == regio.eerste_taal else f"{language}/plek/{id}/"
            if (site / address / "index.html").is_file():
                yield f"{id}.{language}.png", address


def picture(browser: Browser, base: str, found: Iterable[tuple[str, str]], folder: Path) -> int:
    """How many pictures were made in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    page = browser.new_page(viewport=PHONE, device_scale_factor=2)
    made = 0
    for name, address in found:
        page.goto(base + address)
        whole(page, folder / name)
        made += 1
    return made


def whole(page: Page, path: Path, tries: int = 3) -> None:
    """A picture of all of the page. A busy browser now and then has no frame to give; a moment later it has."""
    for left in reversed(range(tries)):
        try:
            page.screenshot(path=path, full_page=True)
            return
        except Error:
            if not left:
                raise
            page.wait_for_timeout(500)


def main(arguments: list[str]) -> int:
    """Exit code 2 for wrong use."""
    parser = argparse.ArgumentParser(description="plaatjes van de pagina's van plekken die veranderd zijn")
    for name in ("a", "b", "out"):
        parser.add_argument(name)
    parser.add_argument("--config", type=Path, default=Path("mkdocs.yml"), help="mkdocs.yml van de regio")
    options = parser.parse_args(arguments)
    regio, _, problems = read_region(options.config)
    site = options.config.parent / (regio.site_dir if regio else "")
    if regio is None or not (site / "sitemap.xml").is_file():
        built = f"{site} is geen gebouwde site; `make site` bouwt hem."
        said = blind(problems)[0].as_dict("nl")["message"] if problems else built
        print(said, file=sys.stderr)
        return 2
    try:
        old, new = (files_of(version, options.config.parent) for version in (options.a, options.b))
    except NoVersionError as error:
        print(f"{error} is geen map met een regio en geen versie van git. {error.why.nl}", file=sys.stderr)
        return 2
    ids = changed_ids(old, new)
    with serve(site) as base, chromium() as browser:
        made = picture(browser, base, pages(regio, site, ids[:MOST]), Path(options.out))
    left = f"; {len(ids) - MOST} plekken meer dan er plaatjes van worden gemaakt" if len(ids) > MOST else ""
    print(f"{made} plaatjes in {options.out}{left}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
