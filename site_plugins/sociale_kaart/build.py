"""The whole run as one function: read, check, then make the site beside the old one and put it in its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from sociale_kaart.catalogue import Catalogue, is_secret, without_whereabouts
from sociale_kaart.checks import Context, run_checks, veiled
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.outputs import site
from sociale_kaart.outputs.pages.layout import Urls, prefix
from sociale_kaart.outputs.print import files, typesetting
from sociale_kaart.parallel import side_by_side
from sociale_kaart.problems import Place, Problem, Rule, Say, has_errors
from sociale_kaart.reading.content import Content, read_content
from sociale_kaart.reading.holidays import read_holidays
from sociale_kaart.reading.places import read_places
from sociale_kaart.reading.plattegrond import Plattegrond, read_plattegrond
from sociale_kaart.reading.praktijken import read_praktijken
from sociale_kaart.reading.region import Druk, read_region
from sociale_kaart.reading.source import read_text
from sociale_kaart.reading.usage import read_usage
from sociale_kaart.reading.words import read_words

File = tuple[str, bytes]
# Renders the prose of a language into a folder: (catalogue, urls, language, folder).
Prose = Callable[[Catalogue, Urls, str, Path], None]

NO_SITE = Rule(
    "geen-site",
    Say(
        "In {folder} staat iets anders dan een gebouwde site; bouwen zou het wissen.",
        "{folder} holds something else than a site that was built; building would erase it.",
    ),
    Say(
        "Kies een andere of een lege map, met --site-dir of met `site_dir` in mkdocs.yml.",
        "Choose another folder or an empty one, with --site-dir or with `site_dir` in mkdocs.yml.",
    ),
)


def load_context(config_file: Path, today: date) -> tuple[Context | None, Plattegrond, list[Problem]]:
    """The region of `config_file` with its places, and what reading them found; None without settings to use."""
    folder = config_file.parent
    regio, config, problems = read_region(config_file)
    woorden, trees, found = read_words(folder)
    entries, place_problems = read_places(folder)
    problems += found + place_problems
    if not regio:
        return None, Plattegrond(), problems
    feestdagen, holiday_problems = read_holidays(folder, regio.schoolvakanties)
    plattegrond, plan, map_problems = read_plattegrond(folder)
    drawn = plan.value if isinstance(plan.value, dict) else {}
    read_source = partial(_source, folder)
    usage, usage_problems = read_usage(folder)
    praktijken, trees["praktijken"], practice_problems = read_praktijken(folder)
    context = Context(regio, woorden, entries, today, trees, config, drawn, read_source, feestdagen, usage, praktijken)
    return context, plattegrond, [*problems, *holiday_problems, *map_problems, *usage_problems, *practice_problems]


def load_catalogue(config_file: Path, today: date) -> tuple[Catalogue | None, list[Problem]]:
    """The region of `config_file` as on `today`, and every problem of every file; None when there are errors."""
    context, plattegrond, problems = load_context(config_file, today)
    if not context:
        return None, problems
    proza, content_problems = read_content(config_file.parent, context.regio.talen)
    problems = veiled(context, [*problems, *content_problems, *run_checks(context)])
    if has_errors(problems):
        return None, problems
    return _catalogue(context, config_file.parent, plattegrond, proza), problems


def _catalogue(context: Context, folder: Path, plattegrond: Plattegrond, proza: Content) -> Catalogue:
    places = sorted((e.voorziening for e in context.entries), key=lambda v: (v.naam.casefold(), v.id))
    safe = [without_whereabouts(v) if is_secret(v, context.woorden) else v for v in places]
    return Catalogue(
        regio=context.regio,
        folder=folder,
        woorden=context.woorden,
        voorzieningen=tuple(v for v in safe if v.status != "gestopt"),
        gestopt=tuple(v for v in safe if v.status == "gestopt"),
        today=context.today,
        feestdagen=context.feestdagen,
        uren={v.id: read_lines(v.openingstijden)[0] for v in safe if v.openingstijden},
        # The folder of a file is a word of volunteers that could say where it is.
        files={e.voorziening.id: e.tree.file for e in context.entries if not is_secret(e.voorziening, context.woorden)},
        plattegrond=plattegrond,
        praktijken=context.praktijken,
        proza=proza,
    )


def _source(folder: Path, file: str) -> str:
    return read_text(folder / file, file)[0]


def build(config_file: Path, site_dir: Path | None, today: date, prose: Prose) -> tuple[Path | None, list[Problem]]:
    """Make the site of a region in `site_dir` (else where mkdocs.yml says); on an error nothing there is touched.

    Returns the folder of the site, None when there were errors, and every problem.
    """
    catalogue, problems = load_catalogue(config_file, today)
    if not catalogue:
        return None, problems
    target = (site_dir or config_file.parent / catalogue.regio.site_dir).resolve()
    if not is_replaceable(target):
        return None, [*problems, NO_SITE.at(Place(str(target)), folder=target)]
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
    for part in range(site.PARTS):
        jobs.append(partial(_write, folder, site.place_pages, catalogue, shared.urls, part, site.PARTS))
    for language in catalogue.regio.talen:
        jobs.append(partial(_write, folder, site.index_pages, catalogue, language, shared.urls))
        jobs.append(partial(prose, catalogue, shared.urls, language, folder / prefix(catalogue, language)))
    printing = [partial(_write, folder, files.files, catalogue, scope) for scope in files.jobs(catalogue)]
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
    """For a preview by MkDocs, which makes the whole site anew after each change."""
    return replace(catalogue, regio=catalogue.regio.model_copy(update={"druk": Druk(bladen=())}))


def _write(folder: Path, make: Callable[..., Iterable[File]], *arguments: object) -> None:
    write(folder, make(*arguments))


def write(folder: Path, files: Iterable[File]) -> None:
    """Write each (path, content) below `folder`."""
    made: set[str] = set()
    for name, content in files:
        parent = name.rpartition("/")[0]
        if parent not in made:
            (folder / parent).mkdir(parents=True, exist_ok=True)
            made.add(parent)
        with open(f"{folder}/{name}", "wb") as file:  # noqa: PTH123 - a Path for each file costs more than the writing
            file.write(content)


def is_replaceable(site_dir: Path) -> bool:
    """Whether building there loses nothing: there is no such folder, it is empty, or it is a site that was built."""
    if not site_dir.exists():
        return True
    return site_dir.is_dir() and ((site_dir / "sitemap.xml").is_file() or not any(site_dir.iterdir()))


@contextmanager
def replacing(site_dir: Path) -> Iterator[Path]:
    """A fresh folder that takes the place of `site_dir` when all went well; else the old one is as it was."""
    site_dir.parent.mkdir(parents=True, exist_ok=True)
    fresh, old = (site_dir.with_name(f".{site_dir.name}.{end}") for end in ("nieuw", "oud"))
    if old.exists() and not site_dir.exists():  # the last build was killed between two renames
        old.rename(site_dir)
    for folder in (fresh, old):
        shutil.rmtree(folder, ignore_errors=True)
    fresh.mkdir()
    try:
        yield fresh
        if site_dir.exists():
            site_dir.rename(old)
        fresh.rename(site_dir)
    finally:
        if old.exists() and not site_dir.exists():
            old.rename(site_dir)
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.rmtree(old, ignore_errors=True)


def move_into(folder: Path, home: Path) -> None:
    """Move every file of `folder` to the same place below `home`, and remove `folder`."""
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        target = home / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        path.replace(target)
    shutil.rmtree(folder)
