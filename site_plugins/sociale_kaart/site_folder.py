"""Where a site may be built: in a folder in which nothing of anybody's work can be lost."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from sociale_kaart.folders import listed
from sociale_kaart.in_git import tracked_file
from sociale_kaart.paths import TEMPLATES
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.settings import Regio

_ELSEWHERE = Say(
    "Kies een andere of een lege map, met --site-dir of met `site_dir` in mkdocs.yml.",
    "Choose another folder, or an empty one, with --site-dir or with `site_dir` in mkdocs.yml.",
)
NO_SITE = Rule(
    "geen-site",
    Say(
        "In {folder} staat iets anders dan een gebouwde site; bouwen zou het wissen.",
        "{folder} holds something other than a built site; building would erase it.",
    ),
    _ELSEWHERE,
)
OF_THE_REGION = Rule(
    "map-van-de-regio",
    Say(
        "{folder} is of bevat een map waarin het werk aan de regio staat, of ligt in zo'n map ({own}).",
        "{folder} is, holds or lies in a folder with the work on the region ({own}).",
    ),
    _ELSEWHERE,
)
UNDER_VERSION_CONTROL = Rule(
    "map-onder-versiebeheer",
    Say(
        "{folder} staat onder versiebeheer: {what} hoort erbij.",
        "{folder} is under version control: {what} is part of it.",
    ),
    Say(
        "Kies een map die git niet bijhoudt, zoals `site`, en zet die in .gitignore. "
        "Staat de site er per ongeluk in? `git rm -r --cached {folder}` haalt hem eruit; de bestanden blijven staan.",
        "Choose a folder that git does not track, such as `site`, and list it in .gitignore. "
        "Is the site tracked by mistake? `git rm -r --cached {folder}` ends that; the files stay.",
    ),
)
SET_ASIDE = Rule(
    "oude-site-bewaard",
    Say(
        "De vorige site in {folder} heeft nog geen lijst van wat wij maakten. Hij staat nu in {aside}.",
        "The previous site in {folder} has no list yet of what we made. It is now in {aside}.",
    ),
    Say(
        "Staat er niets van jezelf in? Dan kun je {aside} weggooien. Dit gebeurt maar één keer.",
        "Is there nothing of your own in it? Then you can throw {aside} away. This happens only once.",
    ),
    Level.WARNING,
)
OWNERS_ONLY = Rule(
    "site-alleen-voor-jou",
    Say(
        "Alleen jij mag {path} lezen: zo stond `umask` toen het werd gemaakt.",
        "Only you may read {path}: that is how `umask` was set when it was made.",
    ),
    Say(
        "Geeft een webserver de site uit deze map? Maak hem dan leesbaar met `chmod -R a+rX {folder}`, en geef "
        "`umask 022` voor je weer bouwt. Zet je de site ergens anders neer? Kijk of de bestanden daar te lezen zijn.",
        "Does a web server serve the site from this folder? Then make it readable with `chmod -R a+rX {folder}`, and "
        "say `umask 022` before you build again. Do you put the site elsewhere? See whether it can be read there.",
    ),
    Level.WARNING,
)
CLASH = Rule(
    "bestand-van-een-ander",
    Say(
        "In {folder} staat {name}, dat niet door ons is gemaakt; de site krijgt nu zelf een bestand met die naam.",
        "{folder} holds {name}, which we did not make; the site itself now has a file of that name.",
    ),
    Say("Zet dat bestand ergens anders neer en bouw opnieuw.", "Put that file somewhere else, and build again."),
)
BUSY = Rule(
    "bouw-bezig",
    Say("In {folder} is een andere bouw nog bezig.", "Another build is still at work in {folder}."),
    Say("Wacht tot die klaar is en bouw opnieuw.", "Wait until it is done, and build again."),
)
_REPOSITORIES = (".git", ".hg", ".svn", ".bzr", ".jj")
_OF_OLDER_VERSIONS = ("sitemap.xml", "robots.txt", "index.html", "assets", "data/voorzieningen.json")


def refusal(site_dir: Path, region: Path, regio: Regio) -> Problem | None:
    """Why no site may be built there; None when nothing can be lost."""
    at, target = FilePosition(str(site_dir)), site_dir.resolve()
    own = next((name for name in _own_folders(regio) if _overlap(target, region / name, is_region=name == ".")), None)
    if own:
        return OF_THE_REGION.at(at, folder=site_dir, own=own)
    what = _kept_by(target) if os.path.lexists(target) else ""
    if what:
        return UNDER_VERSION_CONTROL.at(at, folder=site_dir, what=what)
    return None if _is_replaceable(target) else NO_SITE.at(at, folder=site_dir)


def has_no_list(site_dir: Path) -> bool:
    """Whether a site stands there that an older version built: it is set aside, as nobody knows what in it is ours."""
    return site_dir.is_dir() and any(site_dir.iterdir()) and listed(site_dir) is None


def _own_folders(regio: Regio) -> Iterator[str]:
    yield from (".", "data", "content", "templates", str(TEMPLATES))
    if regio.achtergrond:
        yield regio.achtergrond.tegels


def _overlap(target: Path, own: Path, *, is_region: bool) -> bool:
    """Whether one holds the other; below the region's folder itself a site is where it belongs."""
    above = (own.resolve(), *own.resolve().parents)
    return _is_one_of(target, above) or (not is_region and _is_one_of(own, (target, *target.parents)))


def _is_one_of(folder: Path, others: tuple[Path, ...]) -> bool:
    """By what the system says: `Data` and `data` are one folder on some disks."""
    if not folder.exists():
        return folder.resolve() in others
    return any(other.exists() and folder.samefile(other) for other in others)


def _is_replaceable(target: Path) -> bool:
    """There is no such folder, it is empty, or it is a site that was built."""
    if not os.path.lexists(target):
        return True
    if not target.is_dir():
        return False
    return listed(target) is not None or not any(target.iterdir()) or _is_of_an_older_version(target)


def _is_of_an_older_version(target: Path) -> bool:
    return all((target / name).exists() for name in _OF_OLDER_VERSIONS)


def _kept_by(target: Path) -> str:
    """What shows that a repository keeps this folder; nothing when it does not, or when git cannot say."""
    inside = next((part for part in target.parts if part in _REPOSITORIES), "")
    own = inside or next((name for name in _REPOSITORIES if os.path.lexists(target / name)), "")
    return own or tracked_file(target)


def owners_only(folder: Path) -> Iterator[Problem]:
    """A site that nobody but who made it may read; `umask` is asked by whatever it has, as other programs do."""
    some = (folder, folder / "index.html", folder / "assets", *sorted((folder / "assets").glob("*"))[:1])
    closed = [path for path in some if path.exists() and not path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH)]
    for path in closed[:1]:
        yield OWNERS_ONLY.at(FilePosition(str(folder)), path=path, folder=folder)
