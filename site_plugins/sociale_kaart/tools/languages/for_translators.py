"""What a translator sees above a text: what its placeholders stand for, how long it may be, where visitors meet it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sociale_kaart.languages.room import room_for

_PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|\{(\w+)\}")
_NUMBER, _NAME, _DAY, _PART = "a number", "a name", "a day, such as 26 November 2026", "a part of this sentence"
_MEANS = {
    **dict.fromkeys(("n", "num", "plaats", "totaal", "klaar", "page", "pages", "van", "tot", "total"), _NUMBER),
    **dict.fromkeys(("name", "naam", "plek", "region", "area", "kind", "wat", "theme"), _NAME),
    **dict.fromkeys(("day", "datum", "first", "last", "date"), _DAY),
    **dict.fromkeys(("what", "when", "days", "eerst", "reden", "reason", "closed", "note", "a", "b"), _PART),
    "tijd": "a time, such as 17:00", "times": "times, such as 09:00-17:00", "dag": "a day of the week",
    "weekday": "a day of the week", "nth": "first, second …", "holiday": "the name of a holiday", "year": "a year",
    "month": "a month", "age": "how long ago",
    "gebieden": "the names of one or more areas",
    **dict.fromkeys(("ver", "distance", "near", "far"), "a distance, such as 1,2 km"),
    "sentence": "a whole sentence", "number": "a telephone number", "url": "an address",
    "size": "a number of megabytes", "address": "a street with its number", "language": "the name of a language",
    "languages": "names of languages", "sources": "names of sources",
    "read": "what was read", "key": "a key of a file", "nearest": "another sentence", "example": "an example",
    **dict.fromkeys(("limit", "length", "over", "count", "low", "high", "noord", "zuid", "oost", "west"), _NUMBER),
    **dict.fromkeys(("lat", "lon", "code", "code_point"), _NUMBER), "extra": "other words", "rest": "other words",
    "known": "words to choose from", "better": "a better word", "why": "a sentence that says why",
    **dict.fromkeys(("today", "wanneer"), _DAY), **dict.fromkeys(("begin", "end"), "a time, such as 17:00"),
    "host": "the name of a website", "regio": _NAME, "pushed": "another sentence, or nothing",
}  # fmt: skip
# The address of a page on the site that shows what is said in a file.
_SEEN = {
    "templates/shell/": "every page", "templates/pages/home": "/", "templates/pages/plek.": "/plek/…/",
    "templates/parts/plek/": "/plek/…/", "templates/pages/plekken": "/plekken/", "templates/pages/kaart": "/kaart/",
    "templates/pages/lijst": "/thema/…/", "templates/pages/mijn-lijst": "/lijst/", "templates/pages/agenda": "/agenda/",
    "templates/parts/agenda/": "/agenda/", "templates/pages/druk": "/druk/", "templates/pages/bewaren": "/bewaren/",
    "templates/pages/wegwijzer": "/wegwijzer/", "templates/parts/wegwijzer": "/wegwijzer/",
    "templates/parts/zoek": "/ (the search box)", "templates/parts/vinder": "/plekken/", "templates/druk/": "on paper",
    "templates/pages/regeling": "/regelingen/", "templates/pages/levensgebeurtenis": "/levensgebeurtenissen/",
    "templates/pages/hulplijnen": "/hulplijnen/", "templates/parts/steun/": "/hulplijnen/",
    "templates/pages/dekking": "/dekking/", "templates/pages/condities": "/dekking/condities/",
    "templates/parts/gesprek/": "/gesprek/", "templates/pages/gesprek": "/gesprek/",
    "site_plugins/sociale_kaart/outputs/gesprek/": "/gesprek/",
    "templates/parts/dekking/": "/dekking/", "site_plugins/sociale_kaart/dekking/": "/dekking/",
    "templates/pages/insluiten": "/insluiten/", "templates/pages/kader": "/insluiten/kader/ (in other websites)",
    "templates/pages/wachtkamer": "/wachtkamer/", "site_plugins/sociale_kaart/outputs/embedding/": "/insluiten/",
    "site_plugins/sociale_kaart/outputs/kiosk/": "/wachtkamer/",
    "templates/pages/taalkeuze": "/talen/", "templates/pages/formulier": "/meedoen/plek/",
    "site_plugins/sociale_kaart/hours/": "opening hours, /plek/…/", "site_plugins/sociale_kaart/place/": "/plek/…/",
    "site_plugins/sociale_kaart/outputs/print/": "on paper",
    "site_plugins/sociale_kaart/outputs/finder/": "/plekken/ and /kaart/",
    "site_plugins/sociale_kaart/outputs/agenda/": "/agenda/",
    "site_plugins/sociale_kaart/outputs/form/": "/meedoen/plek/ (the form of volunteers)",
    "site_plugins/sociale_kaart/outputs/language_choice": "/talen/",
}  # fmt: skip


def hints(texts: Sequence[str], place: str, files: Sequence[str]) -> Iterator[str]:
    """In English, as the rest of what stands above a text."""
    if seen := dict.fromkeys(page for file in files for begin, page in _SEEN.items() if file.startswith(begin)):
        yield f"seen at: {', '.join(seen)}"
    named = dict.fromkeys(one or other for text in texts for one, other in _PLACEHOLDER.findall(text))
    yield from (f"{name}: {_MEANS[name]}" for name in named if name in _MEANS and "/" not in place)
    if most := room_for(texts[0], place):
        yield f"at most {most} characters"
