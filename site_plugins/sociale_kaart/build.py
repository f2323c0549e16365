"""The whole run as one function: read and check, then make the site beside the old one and put it in its place."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.folders import is_replaceable, replacing
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.outputs.print import kept_sheets, typesetting
from sociale_kaart.parallel import side_by_side
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.region import NO_SHEETS
from sociale_kaart.rendering.layout import Urls, prefix

File = tuple[str, bytes]
# Renders the prose of a language into a folder: (catalogue, urls, language, folder).
Prose = Callable[[Catalogue, Urls, str, Path], None]

NO_SITE = Rule(
    "geen-site",
    Say(
        "In {folder} staat iets anders dan een gebouwde site; bouwen zou het wissen.",
        "{folder} holds something other than a built site; building would erase it.",
    ),
    Say(
        "Kies een andere of een lege map, met --site-dir of met `site_dir` in mkdocs.yml.",
        "Choose another folder, or an empty one, with --site-dir or with `site_dir` in mkdocs.yml.",
    ),
)


def build(config_file: Path, site_dir: Path | None, today: date, prose: Prose) -> tuple[Path | None, list[Problem]]:
    """Make the site of a region in `site_dir` (else where mkdocs.yml says); on an error nothing there is touched.

    Returns the folder of the site, None when there were errors, and every problem.
    """
    catalogue, problems = load_catalogue(config_file, today)
    if not catalogue:
        return None, problems
    target = (site_dir or config_file.parent / catalogue.regio.site_dir).resolve()
    if not is_replaceable(target):
        return None, [*problems, NO_SITE.at(FilePosition(str(target)), folder=target)]
    shared = site.shared(catalogue)
    with replacing(target) as folder:
        write_site(catalogue, shared, folder, prose)
    return target, problems


def write_site(catalogue: Catalogue, shared: site.Shared, folder: Path, prose: Prose) -> None:
    """Every output into `folder`, side by side on the machine's cores."""
    jobs: list[Callable[[], None]] = [
        lambda: write(folder, site.data(catalogue)),
        lambda: write(folder, site.calendar_files(catalogue)),
        lambda: write(folder, site.map_files(catalogue)),
        lambda: write(folder, shared.files),
    ]
    languages = site.every_language(catalogue, shared.urls)
    for part in range(site.PARTS):
        jobs.append(partial(_write, folder, site.place_pages, catalogue, languages, part, site.PARTS))
    jobs += [partial(_write, folder, site.index_pages, pages) for pages in languages]
    jobs += [partial(_write, folder, site.choice_pages, pages) for pages in languages]
    for language in catalogue.regio.talen:
        jobs.append(partial(prose, catalogue, shared.urls, language, folder / prefix(catalogue, language)))
    kept_sheets.tidy(catalogue.folder)
    printing = [partial(_write, folder, kept_sheets.files, catalogue, scope) for scope in kept_sheets.jobs(catalogue)]
    if typesetting.is_warm():
        side_by_side(jobs)
        for job in printing:
            job()
    else:
        side_by_side([*printing, *jobs])
    side_by_side([partial(_list_for_offline, catalogue, code, folder) for code in catalogue.regio.talen])


def _list_for_offline(catalogue: Catalogue, language: str, folder: Path) -> None:
    write(folder, site.offline_files(catalogue, language, _names(folder), lambda name: (folder / name).read_bytes()))


def _names(folder: Path) -> list[str]:
    """Every file of the site but its pages, sheets and tiles."""
    found = (path for name in ("assets", "data") for path in (folder / name).rglob("*") if path.is_file())
    return [path.relative_to(folder).as_posix() for path in found]


def without_sheets(catalogue: Catalogue) -> Catalogue:
    """For a preview by MkDocs, which makes the whole site again after each change."""
    regio = catalogue.regio.model_copy(update={"druk": NO_SHEETS})
    return replace(catalogue, region=replace(catalogue.region, regio=regio))


def _write(folder: Path, make: Callable[..., Iterable[File]], *arguments: object) -> None:
    write(folder, make(*arguments))


def write(folder: Path, files: Iterable[File]) -> None:
    """Write each (path, content) below `folder`. Plain text for paths: making a Path costs more than the writing."""
    made: set[str] = set()
    for name, content in files:
        parent = name.rpartition("/")[0]
        if parent not in made:
            _make_folder(f"{folder}/{parent}")
            made.add(parent)
        with open(f"{folder}/{name}", "wb") as file:  # noqa: PTH123
            file.write(content)


def _make_folder(path: str) -> None:
    """Nearly always the folder above it is there already."""
    try:
        os.mkdir(path)  # noqa: PTH102
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(path, exist_ok=True)  # noqa: PTH103
