"""A region as it is on disk, read and checked, its pages by hand also by the addresses that the site itself makes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from sociale_kaart import loading
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.problems import Problem, Told
from sociale_kaart.reading.content import ORDER
from sociale_kaart.reading.known_values import NOTHING, KnownValues
from sociale_kaart.region_files import IsAsked


def load_catalogue(
    config_file: Path, today: date, verdict: loading.Verdict | None = None, known: KnownValues = NOTHING
) -> tuple[Catalogue | None, list[Told]]:
    """The region as on `today`, and every problem of every file; None when there are errors."""
    return loading.load_catalogue(config_file, today, _taken_names, verdict, known)


def problems_of(config_file: Path, today: date, is_asked: IsAsked) -> list[Told]:
    """The problems of the files that are asked for, the same as `load_catalogue` has of these."""
    return loading.problems_of(config_file, today, is_asked, _taken_names)


def _taken_names(catalogue: Catalogue) -> Iterable[Problem]:
    """The outputs are loaded only when there is a page by hand that could be in their way."""
    if all(id in ORDER for pages in catalogue.proza.values() for id, _ in pages):
        return ()
    from sociale_kaart.addresses import taken_names

    return taken_names(catalogue)
