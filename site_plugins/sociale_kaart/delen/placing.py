"""A site that others made, into the place of the last good one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sociale_kaart import host_limits
from sociale_kaart.build import aside
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.checks import blind
from sociale_kaart.digest import keep_times
from sociale_kaart.folders import ClashError, replacing
from sociale_kaart.one_at_a_time import alone
from sociale_kaart.outputs.print.missing_letters import missing_letters
from sociale_kaart.problems import FilePosition, Told
from sociale_kaart.site_folder import CLASH, owners_only, refusal


def in_place(
    catalogue: Catalogue, site_dir: Path | None, fill: Callable[[Path], object]
) -> tuple[Path | None, list[Told]]:
    """What `fill` puts in a folder, in `site_dir` or where mkdocs.yml says; None when it may not be there."""
    target = (site_dir or catalogue.folder / catalogue.regio.site_dir).resolve()
    if refused := refusal(target, catalogue.folder, catalogue.regio):
        return None, blind([refused])
    try:
        with alone(target), replacing(target) as folder:
            fill(folder)
            keep_times(folder, target)
            problems = aside(target)
    except ClashError as clash:
        return None, blind([CLASH.at(FilePosition(str(target)), folder=target, name=clash)])
    limits = host_limits.too_much(catalogue.regio.published_by, target)
    return target, [*problems, *blind((*missing_letters(catalogue), *limits, *owners_only(target)))]
