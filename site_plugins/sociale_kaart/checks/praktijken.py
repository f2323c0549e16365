"""The practices that maps are printed for: where they are, and what they are called by. An id twice is not YAML."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.position import OUTSIDE, SWAPPED
from sociale_kaart.checks.vocabulary import NO_SLUG, SLUG
from sociale_kaart.problems import FilePosition, Problem
from sociale_kaart.reading.file_names import name_problems


def check_praktijken(context: Context) -> Iterable[Problem]:
    """A practice is in the region, and its id can be part of a file name."""
    bounds = context.regio.grenzen
    for id, praktijk in context.praktijken.items():
        lat, lon = praktijk.locatie.lat, praktijk.locatie.lon
        if not SLUG.fullmatch(id):
            yield NO_SLUG.at(context.position("praktijken", id, key=True), read=id)
        for problem in name_problems(id, FilePosition("")):
            yield replace(problem, position=context.position("praktijken", id, key=True))
        if not bounds.contain(lat, lon):
            rule = SWAPPED if bounds.contain(lon, lat) else OUTSIDE
            position = context.position("praktijken", id, "locatie", "lat")
            yield rule.at(position, lat=lat, lon=lon, regio=context.regio.regio, **bounds.model_dump())
