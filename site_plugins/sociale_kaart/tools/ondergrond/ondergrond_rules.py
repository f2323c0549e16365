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
TOO_LARGE = Say(
    "De grenzen van {regio} zijn te ruim voor straten: {wide} bij {high} km. Maak `grenzen` in mkdocs.yml zo groot als "
    "de regio; het mag zo'n {most} bij {most} km zijn.",
    "The bounds of {regio} are too wide for streets: {wide} by {high} km. Make `grenzen` in mkdocs.yml as large as the "
    "region; some {most} by {most} km will do.",
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
OPEN_COAST = Say(
    "De zee is weggelaten: de kust houdt in dit uittreksel midden op de kaart op. Neem een groter uittreksel; is de "
    "kust in OpenStreetMap zelf stuk, dan kan iemand haar op openstreetmap.org herstellen.",
    "The sea was left out: in this extract the coast ends in the middle of the map. Take a larger extract; if the "
    "coast is broken in OpenStreetMap itself, somebody can mend it at openstreetmap.org.",
)

NO_ANSWER = Say(
    "`{url}`: daar is nu niets op te halen ({why}). Klopt het adres? De vorige ondergrond is niet veranderd.",
    "`{url}`: nothing can be fetched there now ({why}). Is the address right? The background is as it was.",
)
NOT_PUBLIC = Say(
    "`{url}` leidt naar deze computer of naar een eigen netwerk, en daar haalt `kaart ondergrond` niets op. Geef het "
    "bestand.",
    "`{url}` leads to this computer or to a private network, where `kaart ondergrond` fetches nothing. Name the file.",
)
UNSAFE = Say(
    "`{url}` gaat zonder slot (http://) het internet over: wie meekijkt kan de straten veranderen. Probeer hetzelfde "
    "adres met https://, of haal het uittreksel op met de browser en geef het bestand.",
    "`{url}` crosses the internet without a lock (http://): whoever is in between can change the streets. Try the same "
    "address with https://, or download the extract with a browser and name the file.",
)
BROKEN_OFF = Say(
    "`{url}`: de verbinding brak af. Geef dezelfde opdracht nog eens: wat er al is, wordt niet opnieuw opgehaald.",
    "`{url}`: the connection broke off. Give the same command again: what is there already is not fetched again.",
)


class OndergrondError(Exception):
    """No background can be made of this; `say` with `values` is why."""

    def __init__(self, say: Say, **values: object) -> None:
        super().__init__(say.nl)
        self.say, self.values = say, values
