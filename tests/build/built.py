"""What the tests of the build share: regions to build, sites as bytes, and pages as a browser would take them apart."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zlib
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin
from zipfile import ZipFile

from page_parts import Page, read_page

from sociale_kaart.build import build
from sociale_kaart.plugin import prose
from support import ROOT
from support.once import once
from support.warm import can_be_warm, run_warm

KLEIN = ROOT / "tests" / "regions" / "klein"
KAART = Path(sys.executable).with_name("kaart")
TODAY = date(2026, 11, 21)
LINKS = {"href", "src", "data-zoek", "data-pictogrammen", "data-punten", "data-sprite", "data-vormen"}


def copy_of(region: Path, folder: Path) -> Path:
    """A copy of a region that a test may spoil; returns its settings file."""
    shutil.copytree(region, folder, ignore=shutil.ignore_patterns("site", ".*"))
    return folder / "mkdocs.yml"


def made(config: Path, folder: Path, today: date = TODAY) -> Path:
    """The site of a region, made in this process."""
    site, problems = build(config, folder, today, partial(prose, config))
    assert site, [problem.as_dict("en") for problem in problems]
    return site


def klein_site() -> Path:
    """The small region's, made once for all cores; tests only read it."""
    return once("klein-gebouwd", partial(made, KLEIN / "mkdocs.yml"))


def kaart(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a person runs it; warm, where that can be."""
    if can_be_warm(environment):
        inherited = {key: value for key, value in os.environ.items() if key != "KAART_LANG"}
        return run_warm([*map(str, arguments)], cwd, inherited | environment)
    return cold(*arguments, cwd=cwd, **environment)


def cold(*arguments: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """The same, started from nothing."""
    return run([str(KAART), *map(str, arguments)], cwd, **environment)


def run(command: list[str], cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {key: value for key, value in os.environ.items() if key != "KAART_LANG"}
    return subprocess.run(
        command, cwd=cwd, env=inherited | environment, capture_output=True, text=True, timeout=300, check=False
    )


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below `folder` by its address."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def unpacked(folder: Path) -> dict[str, bytes]:
    """The same, and what is packed, as it reads: what must not be told is looked for in there too."""
    found = contents(folder)
    found |= {name: zlib.decompress(data) for name, data in found.items() if name.endswith(".bundel")}
    for path in folder.rglob("*.xlsx"):
        name = path.relative_to(folder).as_posix()
        with ZipFile(path) as parts:
            found |= {f"{name}/{part}": parts.read(part) for part in parts.namelist()}
    return found


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """The files that are in one only, or are not the same; short, because pytest would print every byte."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def pages_of(site: Path) -> dict[str, Page]:
    """Every page of a site by the name of its file."""
    return {
        p.relative_to(site).as_posix(): read_page(p.relative_to(site).as_posix(), p.read_bytes())
        for p in sorted(site.rglob("*.html"))
    }


def base_of(site: Path) -> str:
    """The site's own address, as robots.txt has it."""
    robots = (site / "robots.txt").read_text(encoding="utf-8")
    return robots.split("Sitemap: ")[1].strip().removesuffix("sitemap.xml")


def _names(site: Path) -> Iterator[str]:
    return (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())


def target(page: Page, link: str, base: str) -> tuple[str, str] | None:
    """(file, anchor) that a link on a page leads to; None when it leads out of the site."""
    address, anchor = urldefrag(urljoin(base + page.address.removesuffix("index.html"), link))
    if not address.startswith(base):
        return None
    name = unquote(address.removeprefix(base))
    return (f"{name}index.html" if not name or name.endswith("/") else name), unquote(anchor)


def _is_there(anchor: str, anchors: Collection[str]) -> bool:
    """Whether a link leads to it: a place on the page, or what a script does with the page (`#wijzig=de-meevaart`)."""
    return not anchor or "=" in anchor or anchor in anchors


def dead_links(site: Path, read: Mapping[str, Page] | None = None) -> list[str]:
    """`page: link` for every link to a file or an anchor that is not there."""
    pages, base, known = read or pages_of(site), base_of(site), set(_names(site))
    anchors = {name: page.ids for name, page in pages.items()}
    for path in site.rglob("*.svg"):
        name = path.relative_to(site).as_posix()
        anchors[name] = read_page(name, path.read_bytes()).ids
    dead = []
    for page in pages.values():
        for link in sorted(set(page.links())):
            found = target(page, link, base)
            if found and (found[0] not in known or not _is_there(found[1], anchors.get(found[0], set()))):
                dead.append(f"{page.address}: {link}")
    return dead
