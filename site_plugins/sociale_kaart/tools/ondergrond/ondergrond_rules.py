"""What can be wrong with an extract, as sentences for who gave it."""

from __future__ import annotations

from sociale_kaart.problems import Say

NO_FILE = Say(
    "{path} is er niet, of is geen bestand dat gelezen mag worden.",
    "{path} is not there, or is no file that may be read.",
)
NOT_PBF = Say(
    "`{path}` is geen uittreksel van OpenStreetMap (.osm.pbf). Waar je er een haalt, staat in het handboek onder "
    "*Straten op de kaart*. De vorige ondergrond is niet veranderd.",
    "`{path}` is no extract of OpenStreetMap (.osm.pbf). The handbook says where to get one, under *Streets on the "
    "map*. The background is as it was.",
)
CUT_SHORT = Say(
    "`{path}` houdt halverwege op: het is niet heel binnengekomen. Haal het opnieuw op. De vorige ondergrond is niet "
    "veranderd.",
    "`{path}` ends half-way: it did not arrive whole. Download it again. The background is as it was.",
)
ELSEWHERE = Say(
    "`{path}` gaat over een ander stuk van de wereld ({there}) dan {regio} ({here}). Neem een uittreksel waar de regio "
    "in ligt, of kijk `grenzen` in mkdocs.yml na.",
    "`{path}` is about another part of the world ({there}) than {regio} ({here}). Take an extract that the region is "
    "in, or look at `grenzen` in mkdocs.yml.",
)
IN_PART = Say(
    "`{path}` ({there}) houdt op binnen {regio} ({here}): een deel van de regio zou wit blijven. Neem een groter "
    "uittreksel.",
    "`{path}` ({there}) ends within {regio} ({here}): a part of the region would stay white. Take a larger extract.",
)
NO_STREETS = Say(
    "In `{path}` staat geen enkele straat binnen {regio} ({here}). Neem een uittreksel waar de regio in ligt.",
    "There is not one street of {regio} ({here}) in `{path}`. Take an extract that the region is in.",
)
NO_ROOM = Say(
    "Er is te weinig plaats op de schijf: nodig is ongeveer {needed} MB, vrij is {free} MB. De vorige ondergrond is "
    "niet veranderd.",
    "There is too little room on the disk: about {needed} MB is needed, {free} MB is free. The background is as it "
    "was.",
)
UNCLOSED = Say(
    "Weggelaten, omdat het in OpenStreetMap niet sluit: {n} water of groen ({which}). Op openstreetmap.org kan iemand "
    "het herstellen.",
    "Left out, because it does not close in OpenStreetMap: {n} of water or green ({which}). Somebody can mend it at "
    "openstreetmap.org.",
)


class OndergrondError(Exception):
    """No background can be made of this; `say` with `values` is why."""

    def __init__(self, say: Say, **values: object) -> None:
        super().__init__(say.nl)
        self.say, self.values = say, values
