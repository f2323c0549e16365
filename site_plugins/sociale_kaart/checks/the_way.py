"""What a text says of the way to a place, and of where one can look it up. Patterns as in `signs.py`."""

from __future__ import annotations

from sociale_kaart.checks.signs import BESIDE, LINK, Sign, digit, sign

_NTH = "eerste|tweede|derde|vierde|vijfde|laatste|volgende"
_TURNS = "zijstraat|straat|weg|afslag|rotonde|bocht|stoplicht|verkeerslicht|brug|kruising|halte|zijweg"
_SERVICES = "google|maps|waze|facebook|instagram|streetview|street view|apple kaarten|tomtom"
_ENDS = "nl|com|org|net|eu|be|app|goo|gl|ly|google|osm|me|info"

WAYS: tuple[Sign, ...] = (
    sign(
        BESIDE,
        r"(?<!\w)(?:linksaf|rechtsaf|rechtdoor|parkeergarage|zijstraat|eindpunt|eindhalte|doodlopend[a-z]*)(?!\w)",
    ),
    sign(
        BESIDE,
        r"(?<!\w)(?:bushalte|tramhalte|metrohalte|metrostation|halte|buslijn|tramlijn|uitstappen|stap uit)(?!\w)",
    ),
    digit(BESIDE, r"(?<!\w)(?:bus|buslijn|lijn|tram|metro|trein|line|afslag|exit) [1-9]\d{0,2}(?!\w)"),
    sign(BESIDE, rf"(?<!\w)(?:{_NTH}) (?:{_TURNS})(?!\w)(?! naar hulp)"),
    sign(
        BESIDE,
        r"(?<!\w)(?:eerste|tweede|derde|vierde|laatste|volgende) (?:huis|pand|gebouw|deur) (?:na|links|rechts|"
        r"voorbij|op|aan|van|achter)(?!\w)",
    ),
    sign(
        BESIDE, r"(?<!\w)(?:eerste|tweede|derde|meteen|direct|dan|daarna|weer|naar|ga|sla|brug) (?:links|rechts)(?!\w)"
    ),
    sign(
        BESIDE,
        r"(?<!\w)(?:na|voorbij|over|onder|bij) (?:de|het) (?:rotonde|brug|viaduct|stoplicht|kruispunt|kruising|spoor|"
        r"tunnel|dijk|sluis)(?!\w)(?! komen)",
    ),
    sign(
        BESIDE,
        r"(?<!\w)einde? van (?:de|het|een) (?:[a-z]+ )?(?:weg|straat|laan|pad|dorp|dijk|oprit|oprijlaan|steeg)(?!\w)",
    ),
    sign(
        BESIDE, r"(?<!\w)(?:loop|loopt|fiets|rij|rijd|rijdt|ga) (?:de|het|'t) \w+ (?:af|in|uit|door|over|tot|op)(?!\w)"
    ),
    sign(BESIDE, r"(?<!\w)(?:bus|trein|tram|metro|pont|veerpont) (?:tot|richting|vanaf|vanuit)(?!\w)"),
    sign(
        BESIDE,
        r"(?<!\w)(?:minuten|kwartier|meter|kilometer|km) (?:lopen |fietsen |rijden )?(?:van|vanaf)(?: het| de)? "
        r"(?:stads)?(?:centrum|binnenstad|stad|dorp)(?!\w)",
    ),
    sign(
        LINK,
        rf"(?<!\w)(?:(?:zoek|google|vind|waze|googel) (?:ons|onze|de naam|het adres|de route)|waze|"
        rf"(?:pin|route|adres|ligging|locatie) (?:staat|vind je|is te vinden|zie je)|laat (?:de|het|"
        rf"onze) (?:straat|route|"
        rf"voordeur|gebouw|huis) zien|register van de kvk|kvk-register|handelsregister|"
        rf"(?:onze|ons|de) (?:pin|route|adres|ligging)(?: is| zie je)?(?: [a-z]+)? (?:op|via|"
        rf"bij) (?:{_SERVICES}))(?!\w)",
    ),
    sign(LINK, rf"(?<!\w)[a-z]+ ?(?:punt|dot) ?(?:{_ENDS})(?!\w)", parts=["punt", "dot"]),
)
