"""A build of which many workers make the pieces, and this machine the site."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.checks import blind
from sociale_kaart.delen.at_worker import ProseOf, SpreadWork, files_of, packed_region
from sociale_kaart.delen.dask_cluster import DaskCluster, LostError, NobodyError
from sociale_kaart.delen.origin import InputChangedError, origin_of
from sociale_kaart.delen.placing import in_place
from sociale_kaart.delen.refusals import BROUGHT_DOWN, MEANWHILE_WHOLE, NOBODY, NOT_TAKING_PART, WHY_NOT, filled
from sociale_kaart.delen.shares import weights
from sociale_kaart.file_writing import File, write
from sociale_kaart.finishing import finish_all
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.pieces import pieces
from sociale_kaart.problems import FilePosition, Problem, Told

Progress = Callable[[int, int], object]  # how many pieces are there, of how many


def spread(
    config: Path, address: str, site_dir: Path | None, today: date, prose: ProseOf, progress: Progress
) -> tuple[Path | None, list[Told]]:
    """The site, as `build.build` makes it; on an error nothing in its place is touched."""
    work = SpreadWork(origin_of(config, today), str(config), prose)
    catalogue, problems = load_catalogue(config, today)
    if not catalogue:
        return None, problems
    at, name = FilePosition(address), f"kaart-{sha256(repr(work.origin).encode()).hexdigest()[:16]}"
    try:
        cluster = DaskCluster(address, name)
    except NobodyError:
        return None, [*problems, *blind([NOBODY.at(at, address=address)])]
    try:
        work, refused = _asked_in(cluster, work)
        problems += blind(refused)
        if not cluster.able():
            return None, [*problems, *blind([NOBODY.at(at, address=address)])]
        fill = partial(_fill, catalogue, cluster, work, progress)
        made, more = in_place(catalogue, site_dir, fill)
        return made, [*problems, *more]
    except InputChangedError:
        return None, [*problems, *blind([MEANWHILE_WHOLE.at(FilePosition(str(config)))])]
    except NobodyError:
        return None, [*problems, *blind([NOBODY.at(at, address=address)])]
    except LostError as lost:
        return None, [*problems, *blind([BROUGHT_DOWN.at(at, piece=lost)])]
    finally:
        cluster.close()


def _asked_in(cluster: DaskCluster, work: SpreadWork) -> tuple[SpreadWork, list[Problem]]:
    """The region is sent only if some worker does not see it where it is. And who does not take part, and why."""
    if "invoer" in cluster.ask(work).values():
        work = replace(work, archive=packed_region(Path(work.config)))
        cluster.ask(work)
    answers = cluster.answers()
    return work, [_refused(worker, why, work) for worker, why in sorted(answers.items()) if why]


def _refused(worker: str, why: str, work: SpreadWork) -> Problem:
    key, _, read = why.partition("=")
    said = WHY_NOT.get(key, WHY_NOT["fout"])
    return NOT_TAKING_PART.at(FilePosition(worker), worker=worker, why=filled(said, read, work.origin.versie))


def _fill(catalogue: Catalogue, cluster: DaskCluster, work: SpreadWork, progress: Progress, folder: Path) -> None:
    names = [piece.name for piece in pieces(catalogue, site.shared(catalogue), lambda *_: None)]
    heavy = weights(catalogue, names)
    sums: dict[str, str] = {}
    for done, (_, content) in enumerate(cluster.made(work, sorted(names, key=lambda name: -heavy[name])), 1):
        write(folder, _noted(files_of(content), sums))
        progress(done, len(names))
    if origin_of(Path(work.config), catalogue.today) != work.origin:
        raise InputChangedError
    finish_all(catalogue, folder, sums)


def _noted(files: Iterator[File], sums: dict[str, str]) -> Iterator[File]:
    for name, content in files:
        sums[name] = sha256(content).hexdigest()
        yield name, content
