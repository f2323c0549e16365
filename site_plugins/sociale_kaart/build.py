"""The whole run as one function: read and check, then make the site beside the old one and put it in its place."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path

from sociale_kaart import host_limits
from sociale_kaart.again import kept_rows, verdict
from sociale_kaart.again.inputs import Inputs, is_still
from sociale_kaart.again.kept_pages import KeptPages
from sociale_kaart.again.kept_sizes import KeptSizes
from sociale_kaart.again.ledger import Left, claim, keep
from sociale_kaart.again.out_of_last import LAST, Finish, KeptOfLast, note, renew, together
from sociale_kaart.again.piece_keys import Seen
from sociale_kaart.again.region_again import read_region_again
from sociale_kaart.again.verdict import Judge
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.checks import blind
from sociale_kaart.checks.names import may_be_named
from sociale_kaart.checks.text import bare
from sociale_kaart.digest import keep_times
from sociale_kaart.file_writing import Sums
from sociale_kaart.finishing import finish, finish_all, weighed
from sociale_kaart.folders import ClashError, replacing, set_aside
from sociale_kaart.full_disk import folder_for_now
from sociale_kaart.hours.of_places import read_now
from sociale_kaart.one_at_a_time import alone
from sociale_kaart.outputs import site
from sociale_kaart.outputs.makers import nothing_stays
from sociale_kaart.outputs.print import kept_sheets, typesetting
from sociale_kaart.outputs.print.missing_letters import missing_letters
from sociale_kaart.parallel import side_by_side
from sociale_kaart.pieces import PAGES, SHEETS, Prose, SitePiece, pieces
from sociale_kaart.problems import FilePosition, Told
from sociale_kaart.reading.places import forget
from sociale_kaart.reading.settings import NO_SHEETS
from sociale_kaart.rendering.environment import few_pages
from sociale_kaart.rows_by_place import Rows, made
from sociale_kaart.site_folder import CLASH, SET_ASIDE, has_no_list, owners_only, refusal
from sociale_kaart.spare_memory import give_back


def build(
    config_file: Path, site_dir: Path | None, today: date, prose: Prose, *, anew: bool = False
) -> tuple[Path | None, list[Told]]:
    """Make the site of a region in `site_dir` (else where mkdocs.yml says); on an error nothing there is touched.

    What the last build made of the same things stays, unless all is to be made `anew`.
    Returns the folder of the site, None when there were errors, and every problem.
    """
    found = read_region_again(config_file, today, anew=anew)
    catalogue, problems = found.catalogue, found.problems
    _forget()
    if not catalogue:
        return None, problems
    target = (site_dir or config_file.parent / catalogue.regio.site_dir).resolve()
    refused = refusal(target, catalogue.folder, catalogue.regio)
    if refused:
        return None, [*problems, *blind([refused])]
    try:
        with alone(target):
            work = Work(config_file, catalogue, prose, target, found.inputs, found.judge)
            problems += _make(work, anew=anew)
    except ClashError as clash:
        return None, [*problems, *blind([CLASH.at(FilePosition(str(target)), folder=target, name=clash)])]
    limits = host_limits.too_much(catalogue.regio.published_by, target)
    return target, [*problems, *blind((*missing_letters(catalogue), *limits, *owners_only(target)))]


def _forget() -> None:  # for speed
    """What was kept to read and to judge: from here on nobody asks for it, and every process would have it."""
    forget()
    may_be_named.cache_clear()
    bare.cache_clear()
    give_back()


FEW = 2  # squares of which pages are made anew


@dataclass(frozen=True)
class Work:
    """`inputs`: what was there before the region was read; None where nobody can tell all that is looked at.
    `judge`: what was found wrong with it.
    """

    config_file: Path
    catalogue: Catalogue
    prose: Prose
    target: Path
    inputs: Inputs | None
    judge: Judge

    def rows(self, left: Left | None) -> Rows:
        """What is made of each place alone: of the last build where that `left` a site that can be believed."""
        if not self.inputs or not self.is_as_seen:
            return made
        return kept_rows.kept_rows(self.target, self.inputs, believes=left is not None)

    def finish(self, left: Left | None) -> Finish:
        """What is made at the end, with what the build that `left` a site found out about files."""
        weigh = KeptSizes(self.target, self.inputs.world, left is not None) if self.inputs else weighed
        return partial(finish, self.catalogue, weigh)

    @property
    def is_as_seen(self) -> bool:
        """Whether what was read is what was looked at."""
        return bool(self.inputs and is_still(self.inputs, self.config_file))


def _make(work: Work, *, anew: bool) -> list[Told]:
    """The site in its place, out of the last one where that is certain; what it met there."""
    left, catalogue, target = claim(work.target), work.catalogue, work.target
    if not (left and work.inputs and left.world == work.inputs.world) or anew:
        left = None
    done, problems = None, []
    with few_pages(are_few=left is not None):
        shared = site.shared(catalogue)
        rows = work.rows(left)
        seen = Seen(catalogue, shared, work.inputs, rows) if work.inputs else None
        last = KeptPages(target, left, seen) if left and seen else nothing_stays
        some = pieces(catalogue, shared, work.prose, rows, last)
        keys = seen.keys([piece.name for piece in some]) if seen else {}
        if left:
            done = renew(target, left, some, keys, partial(_write_some, catalogue), work.finish(left))
    if done is None:
        some = pieces(catalogue, shared, work.prose, work.rows(None)) if left else some
        read_now(catalogue.uren)
        with replacing(target) as folder:
            made = write_pieces(catalogue, some, folder)
            made[LAST] = work.finish(None)(folder, together(made), folder)
            keep_times(folder, target)
            problems = aside(target)
        done = KeptOfLast(made, {})
    if work.inputs and seen and work.is_as_seen:
        keep(target, note(target, work.inputs.world, keys, seen.shown, done))
        verdict.keep(work.judge)
    else:
        kept_rows.forget(target)
    return problems


def aside(target: Path) -> list[Told]:
    """A site of an older version makes room for the one that has just been made; says where it is now."""
    if not has_no_list(target):
        return []
    return blind([SET_ASIDE.at(FilePosition(str(target)), folder=target, aside=set_aside(target))])


def write_site(catalogue: Catalogue, shared: site.Shared, folder: Path, prose: Prose) -> None:
    """Every output into `folder`, side by side on the machine's cores."""
    write_pieces(catalogue, pieces(catalogue, shared, prose), folder)
    finish_all(catalogue, folder)


def write_pieces(catalogue: Catalogue, some: Sequence[SitePiece], folder: Path) -> dict[str, Sums]:
    """What sets type comes first, as it takes longest, unless this process has done so before. The files of each."""
    kept_sheets.tidy(catalogue.folder)
    warm = typesetting.is_warm()
    with folder_for_now("kaart-bouw-") as told:
        tell = partial(_write_and_tell, folder, Path(told))
        sheets = [partial(tell, piece) for piece in some if piece.kind == SHEETS]
        side_by_side([partial(tell, piece) for piece in some if piece.kind != SHEETS], apart=() if warm else sheets)
        for job in sheets if warm else ():
            job()
        return dict(json.loads(path.read_bytes()) for path in sorted(Path(told).iterdir()))


def _write_some(catalogue: Catalogue, some: Sequence[SitePiece], folder: Path) -> dict[str, Sums]:
    """Those that see something else than the last time."""
    with few_pages(are_few=sum(piece.kind == PAGES for piece in some) <= FEW):
        return write_pieces(catalogue, some, folder)


def _write_and_tell(folder: Path, told: Path, piece: SitePiece) -> None:
    """What was made is said in a file: the process that made it is another one."""
    made = json.dumps([piece.name, piece.write(folder)])
    give_back()
    (told / sha256(piece.name.encode()).hexdigest()).write_text(made, encoding="utf-8")


def without_sheets(catalogue: Catalogue) -> Catalogue:
    """For a preview by MkDocs, which makes the whole site again after each change."""
    regio = catalogue.regio.model_copy(update={"druk": NO_SHEETS})
    return replace(catalogue, region=replace(catalogue.region, regio=regio))
