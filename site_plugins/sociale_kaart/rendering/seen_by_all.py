"""What templates need wherever they are: of the site and its words, and of other places no more than this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from markupsafe import Markup

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.pictograms import pictogram_names
from sociale_kaart.rendering.whom_to_ask import Aanspreekpunt


class ThemaTegel(NamedTuple):
    """A theme as it stands on the home page and below a search that finds nothing."""

    id: str
    naam: str
    kleur: str
    pictogram_id: str


class Bestemming(NamedTuple):
    """Where a link leads: an area, whom to ask, or a way in for who is not in need herself."""

    id: str
    naam: str
    url: str


@dataclass(frozen=True)
class SeenByAll:
    """`home` and `root`: relative addresses, or whole ones for a page that is shown at any address.

    Its repr is part of what a piece of a build sees (again/piece_keys.py), so it is the same in every process.
    """

    home: str
    root: str
    pictogrammen: str
    icons: Mapping[str, Markup]
    plattegrond: str
    voormij: str
    lijnenscript: str
    plekscript: str
    statenscript: str
    staten: str
    vandaag: str
    today: date
    met_agenda: bool
    staat_woorden: Markup
    themas: Sequence[ThemaTegel]
    gebieden: Sequence[Bestemming]
    wegen: Sequence[Bestemming]
    meldt_gemis: bool
    met_gesprek: bool
    vraag_per_gebied: Sequence[Aanspreekpunt]
    vraag_aan: Sequence[Bestemming]


def icons(catalogue: Catalogue, language: str, sprite: str) -> dict[str, Markup]:
    """The markup of each pictogram, made once for thousands of pages."""
    template = environment(language).get_template("parts/pictogram.html")
    names = pictogram_names(catalogue)
    return {id: Markup(template.render(sprite=sprite, id=id)) for id in names}  # noqa: S704 - our own template
