"""Where a place is: in the region, on land, in the area that it names. Not asked of secret places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.schematic import Point, Schematic
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.places import Entry

# The map is drawn by hand: only what is further off than this many metres is sure to be wrong.
SURE = 500
DRAWN_WITHIN = 150

OUTSIDE = Rule(
    "buiten-de-regio",
    Say(
        "lat {lat}, lon {lon} ligt buiten {regio}.",
        "lat {lat}, lon {lon} is outside {regio}.",
    ),
    Say(
        "Nodig: lat van {zuid} tot {noord} en lon van {west} tot {oost}. Zoek de plek opnieuw op, of "
        "haal `locatie` weg.",
        "It must be lat from {zuid} to {noord} and lon from {west} to {oost}. Look the place up again, or remove "
        "`locatie`.",
    ),
)
SWAPPED = Rule(
    "lat-lon-verwisseld",
    Say(
        "lat {lat} en lon {lon} zijn verwisseld: zo ligt de plek buiten {regio}, andersom erin.",
        "lat {lat} and lon {lon} are swapped: like this the place is outside {regio}, the other way round it is "
        "inside.",
    ),
    Say("Zo klopt het: `lat: {lon}` en `lon: {lat}`.", "It should be `lat: {lon}` and `lon: {lat}`."),
)
IN_WATER = Rule(
    "in-het-water",
    Say(
        "lat {lat}, lon {lon} ligt in het water{water}, ver van de kant.",
        "lat {lat}, lon {lon} is in the water{water}, far from the shore.",
    ),
    Say(
        "Zoek de plek opnieuw op, bijvoorbeeld met `kaart geocode`, of haal `locatie` weg.",
        "Look the place up again, for example with `kaart geocode`, or remove `locatie`.",
    ),
)
MAYBE_WATER = Rule(
    "misschien-in-het-water",
    Say(
        "lat {lat}, lon {lon} ligt op onze eenvoudige kaart in het water{water}.",
        "lat {lat}, lon {lon} is in the water{water} on our simple map.",
    ),
    Say(
        "Die kaart is met de hand getekend: kijk de plek na. Is het een boot, of klopt het? Dan hoef je niets te doen.",
        "That map is drawn by hand, so check the location. Is it a boat, or right after all? Then there is nothing "
        "to do.",
    ),
    Level.WARNING,
)
OTHER_AREA = Rule(
    "ander-gebied",
    Say(
        "`gebied: {read}`, maar op onze eenvoudige kaart ligt deze plek in {found}.",
        "`gebied: {read}`, but on our simple map this place is in {found}.",
    ),
    Say(
        "Kijk na welk gebied klopt; het kan ook de kaart zijn.",
        "Check which area is right; it may be the map that is wrong.",
    ),
    Level.HINT,
)


def check_bounds(context: Context) -> Iterable[Problem]:
    """Coordinates lie within the region's bounds; swapped ones are reported as swapped."""
    bounds = context.regio.grenzen
    for entry, (lon, lat) in _located(context):
        if not bounds.contain(lat, lon):
            rule = SWAPPED if bounds.contain(lon, lat) else OUTSIDE
            position = entry.tree.position("locatie", "lat")
            yield rule.at(position, lat=lat, lon=lon, regio=context.regio.regio, **bounds.model_dump())


def check_water(context: Context) -> Iterable[Problem]:
    """A place is not in the water: surely wrong when the land is far, worth a look when the map shows "
    "water there."""
    for entry, point in _located(context):
        water = context.schematic.water_at(point)
        if water and context.regio.grenzen.contain(point[1], point[0]):
            rule = IN_WATER if _is_far_out(context.schematic, point) else MAYBE_WATER
            name = f" ({water.name})" if water.name else ""
            yield rule.at(entry.tree.position("locatie", "lat"), lat=point[1], lon=point[0], water=name)


def _is_far_out(schematic: Schematic, point: Point) -> bool:
    return bool(schematic.gebieden) and schematic.from_land(point) > SURE


def check_gebied(context: Context) -> Iterable[Problem]:
    """The area that a place names is the one it is in, as far as a map drawn by hand can tell."""
    for entry, point in _located(context):
        read = entry.voorziening.gebied
        own = context.schematic.gebied(read) if read else None
        if not own or own.contains(point):
            continue
        found = context.schematic.gebied_at(point)
        if found and own.edge_distance(point) > DRAWN_WITHIN:
            yield OTHER_AREA.at(entry.tree.position("gebied"), read=read, found=found)


def _located(context: Context) -> Iterator[tuple[Entry, Point]]:
    for entry in context.public:
        locatie = entry.voorziening.locatie
        if locatie:
            yield entry, (locatie.lon, locatie.lat)
