"""The whole run as one function: read and check, then make the site beside the old one and put it in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

from sociale_kaart import host_limits
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.checks import blind
from sociale_kaart.digest import checksums, digest_file, keep_times
from sociale_kaart.file_writing import write
from sociale_kaart.folders import ClashError, replacing, set_aside
from sociale_kaart.judged import load_catalogue
from sociale_kaart.outputs import site
from sociale_kaart.outputs.print import kept_sheets, typesetting
from sociale_kaart.outputs.print.missing_letters import missing_letters
from sociale_kaart.parallel import side_by_side
from sociale_kaart.pieces import SHEETS, Prose, SitePiece, pieces
from sociale_kaart.problems import FilePosition, Told
from sociale_kaart.reading.settings import NO_SHEETS
from sociale_kaart.site_folder import CLASH, SET_ASIDE, has_no_list, refusal


def build(config_file: Path, site_dir: Path | None, today: date, prose: Prose) -> tuple[Path | None, list[Told]]:
    """Make the site of a region in `site_dir` (else where mkdocs.yml says); on an error nothing there is touched.

    Returns the folder of the site, None when there were errors, and every problem.
    """
    catalogue, problems = load_catalogue(config_file, today)
    if not catalogue:
        return None, problems
    target = (site_dir or config_file.parent / catalogue.regio.site_dir).resolve()
    refused = refusal(target, catalogue.folder, catalogue.regio)
    if refused:
        return None, [*problems, *blind([refused])]
    shared = site.shared(catalogue)
    try:
        with replacing(target) as folder:
            write_site(catalogue, shared, folder, prose)
            keep_times(folder, target)
            problems += aside(target)
    except ClashError as clash:
        return None, [*problems, *blind([CLASH.at(FilePosition(str(target)), folder=target, name=clash)])]
    seen_now = (*missing_letters(catalogue), *host_limits.too_much(catalogue.regio.published_by, target))
    return target, [*problems, *blind(seen_now)]


def aside(target: Path) -> list[Told]:
    """A site of an older version makes room for the one that has just been made; says where it is now."""
    if not has_no_list(target):
        return []
    return blind([SET_ASIDE.at(FilePosition(str(target)), folder=target, aside=set_aside(target))])


def write_site(catalogue: Catalogue, shared: site.Shared, folder: Path, prose: Prose) -> None:
    """Every output into `folder`, side by side on the machine's cores."""
    write_pieces(catalogue, pieces(catalogue, shared, prose), folder)
    finish(catalogue, folder)


def write_pieces(catalogue: Catalogue, some: Sequence[SitePiece], folder: Path) -> None:
    """What sets type comes first, as it takes longest, unless this process has done so before."""
    kept_sheets.tidy(catalogue.folder)
    printing, others = ([piece for piece in some if (piece.kind == SHEETS) is is_print] for is_print in (True, False))
    warm = typesetting.is_warm()
    side_by_side([partial(piece.write, folder) for piece in (others if warm else [*printing, *others])])
    for piece in printing if warm else ():
        piece.write(folder)


def finish(catalogue: Catalogue, folder: Path, sums: Mapping[str, str] | None = None) -> None:
    """What can only be made once all pieces are there. `sums`: of all their files, where these are known already."""
    sums = checksums(folder) if sums is None else sums
    names = [name for name in sums if name.startswith(("assets/", "data/"))]
    read = partial(_read, folder)
    side_by_side([partial(_list_for_offline, catalogue, code, folder, names, read) for code in catalogue.regio.talen])
    lists = [f"data/offline.{code}.json" for code in catalogue.regio.talen if catalogue.regio.is_keepable]
    found = {name: sha256((folder / name).read_bytes()).hexdigest() for name in lists}
    write(folder, [digest_file({**sums, **found}, catalogue.today)])


def _read(folder: Path, name: str) -> bytes:
    return (folder / name).read_bytes()


def _list_for_offline(
    catalogue: Catalogue, language: str, folder: Path, names: Sequence[str], read: Callable[[str], bytes]
) -> None:
    write(folder, site.offline_files(catalogue, language, names, read))


def without_sheets(catalogue: Catalogue) -> Catalogue:
    """For a preview by MkDocs, which makes the whole site again after each change."""
    regio = catalogue.regio.model_copy(update={"druk": NO_SHEETS})
    return replace(catalogue, region=replace(catalogue.region, regio=regio))
