"""The centres of postcode areas: they are on the map of the region. The same postcode twice is not YAML."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Problem, Rule, Say

OUTSIDE = Rule(
    "postcode-buiten-de-regio",
    Say(
        "Het midden van postcode {key}, lat {lat} en lon {lon}, ligt buiten {regio}.",
        "The centre of postcode {key}, lat {lat} and lon {lon}, is outside {regio}.",
    ),
    Say(
        "Nodig: lat van {zuid} tot {noord} en lon van {west} tot {oost}. Zoek het midden opnieuw op, of haal de "
        "regel weg.",
        "It must be lat from {zuid} to {noord} and lon from {west} to {oost}. Look the centre up again, or remove "
        "the line.",
    ),
)
SWAPPED = Rule(
    "postcode-lat-lon-verwisseld",
    Say(
        "Van postcode {key} zijn lat {lat} en lon {lon} verwisseld: zo ligt het midden buiten {regio}, andersom erin.",
        "For postcode {key}, lat {lat} and lon {lon} are swapped: like this its centre is outside {regio}, the "
        "other way round it is inside.",
    ),
    Say("Zo klopt het: `{key}: [{lon}, {lat}]`.", "It should be `{key}: [{lon}, {lat}]`."),
)


def check_postcodes(context: Context) -> Iterable[Problem]:
    """Every centre is within the region's bounds; swapped numbers are reported as swapped."""
    regio, bounds = context.regio.regio, context.regio.grenzen
    for key, (lat, lon) in context.postcodes.items():
        if not bounds.contain(lat, lon):
            rule = SWAPPED if bounds.contain(lon, lat) else OUTSIDE
            yield rule.at(
                context.position("postcodes", key), key=key, lat=lat, lon=lon, regio=regio, **bounds.model_dump()
            )
