"""What the host of a site allows, and whether a built site fits. Figures change: each has its source and a date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say

_MB = 1_000_000


@dataclass(frozen=True)
class Limits:
    """None where the host says nothing. `file_bytes`: of one file; `folder_files`: in one folder, and not below it;
    `source` was read in the month `seen`.
    """

    name: str
    source: str
    seen: str
    site_bytes: int | None = None
    files: int | None = None
    file_bytes: int | None = None
    folder_files: int | None = None


HOSTS = {
    "github": Limits(
        "GitHub Pages",
        "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
        "2026-11",
        site_bytes=1000 * _MB,
    ),
    "gitlab": Limits(
        "GitLab Pages (gitlab.com)",
        "https://docs.gitlab.com/user/gitlab_com/#gitlab-pages",
        "2026-11",
        site_bytes=1000 * _MB,
        files=200_000,
    ),
    "cloudflare": Limits(
        "Cloudflare Pages (free)",
        "https://developers.cloudflare.com/pages/platform/limits/",
        "2026-11",
        files=20_000,
        file_bytes=25 * 1024 * 1024,
    ),
    "netlify": Limits(
        "Netlify",
        "https://docs.netlify.com/site-deploys/overview/#files-per-directory-limit",
        "2026-11",
        folder_files=54_000,
    ),
}
_REMEDY = Say(
    "Minder talen of minder bladen op papier (`druk:`) maakt de site kleiner; een andere host mag ook. "
    "Bron: {source} ({seen}).",
    "Fewer languages or fewer sheets (`druk:`) make the site smaller; so does another host. Source: {source} ({seen}).",
)  # fmt: skip
TOO_LARGE = Rule(
    "host-te-groot",
    Say(
        "De site is {size} MB; {host} geeft er hoogstens {most} MB uit.",
        "The site is {size} MB; {host} publishes {most} MB at most.",
    ),
    _REMEDY,
    Level.WARNING,
)
TOO_MANY = Rule(
    "host-te-veel",
    Say(
        "De site heeft {count} bestanden; {host} neemt er hoogstens {most}.",
        "The site has {count} files; {host} takes {most} at most.",
    ),
    _REMEDY,
    Level.WARNING,
)
FOLDER_TOO_FULL = Rule(
    "host-map-te-vol",
    Say(
        "De map {file} heeft {count} bestanden; {host} neemt er in een map hoogstens {most}.",
        "The folder {file} has {count} files; {host} takes {most} in a folder at most.",
    ),
    _REMEDY,
    Level.WARNING,
)
FILE_TOO_LARGE = Rule(
    "host-bestand-te-groot",
    Say(
        "{file} is {size} MB; {host} neemt bestanden van hoogstens {most} MB.",
        "{file} is {size} MB; {host} takes files of {most} MB at most.",
    ),
    _REMEDY,
    Level.WARNING,
)


def too_much(host: str, site: Path) -> Iterator[Problem]:
    """What of a built site its host would refuse. Where nothing is known of the host, no file is looked at."""
    if host in HOSTS:
        yield from exceeded(host, sizes(site), str(site))


def sizes(site: Path) -> dict[str, int]:
    """The bytes of every file of a built site."""
    return {path.relative_to(site).as_posix(): path.stat().st_size for path in site.rglob("*") if path.is_file()}


def exceeded(host: str, found: dict[str, int], folder: str) -> Iterator[Problem]:
    """What does not fit."""
    limits = HOSTS[host]
    about = {"host": limits.name, "source": limits.source, "seen": limits.seen}
    total, position = sum(found.values()), FilePosition(folder)
    if limits.site_bytes and total > limits.site_bytes:
        yield TOO_LARGE.at(position, size=_mb(total), most=_mb(limits.site_bytes), **about)
    if limits.files and len(found) > limits.files:
        yield TOO_MANY.at(position, count=len(found), most=limits.files, **about)
    per_folder = Counter(name.rpartition("/")[0] for name in found)
    for name, count in _above(limits.folder_files, per_folder):
        where = FilePosition(f"{folder}/{name}")
        yield FOLDER_TOO_FULL.at(where, file=name or "/", count=count, most=limits.folder_files, **about)
    for name, size in _above(limits.file_bytes, found):
        where = FilePosition(f"{folder}/{name}")
        yield FILE_TOO_LARGE.at(where, file=name, size=_mb(size), most=_mb(limits.file_bytes or 0), **about)


def _above(most: int | None, found: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    yield from sorted((name, count) for name, count in found.items() if most and count > most)


def _mb(count: int) -> int:
    return -(-count // _MB)
