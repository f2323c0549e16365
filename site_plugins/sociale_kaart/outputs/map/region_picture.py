"""The schematic map as one SVG file for all pages.

A page refers to the file's groups (`<use href="…/plattegrond.svg#kaart"/>`) through a view box of its own
(rendering/view_box.py), so no page carries a map. Custom properties of the page reach into it: that is how it follows
dark mode.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.map.labels import BELOW, SIZE, close_labels
from sociale_kaart.reading.plattegrond import Punt
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.projection import METRES_PER_UNIT, Projection, projection


def picture(catalogue: Catalogue) -> bytes:
    """The drawing of the whole region, names in Dutch as on the signs."""
    to, plan = projection(catalogue.regio.grenzen), catalogue.plattegrond
    template = environment("nl").get_template("parts/plattegrond.svg")
    names = {key: gebied.naam for key, gebied in catalogue.woorden.gebieden.items()}
    close = close_labels(plan, to)
    text = template.render(to=to, plan=plan, names=names, close=close, **_helpers(to))
    return "".join(line.strip() + "\n" for line in text.splitlines() if line.strip()).encode()


def _helpers(to: Projection) -> dict[str, object]:
    """What the template calls to turn a part of the plan into path data and coordinates."""
    return {
        "vlak": lambda lijn: path(lijn, to) + "z",
        "lijn": lambda lijn: path(lijn, to),
        "punt": lambda punt: [round(part) for part in to.point(*punt)],
        "size": SIZE,
        "below": BELOW,
        "dikte": lambda breedte: max(2, round(breedte / METRES_PER_UNIT)),
    }


def path(lijn: Iterable[Punt], to: Projection) -> str:
    """Path data: the first point as it is, each next one by its distance from the last, in whole units."""
    points = [tuple(round(part) for part in to.point(*punt)) for punt in lijn]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    return f"M{points[0][0]} {points[0][1]}l" + "".join(_step(*step) for step in steps).lstrip()


def _step(dx: int, dy: int) -> str:
    """A minus sign parts two numbers as well as a space does."""
    return f"{dx if dx < 0 else f' {dx}'}{dy if dy < 0 else f' {dy}'}"
