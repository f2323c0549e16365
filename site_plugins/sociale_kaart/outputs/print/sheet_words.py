"""What sheets say besides what the places say, in the language of the reader."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.direction import direction
from sociale_kaart.languages.isolating import END, LEFT_TO_RIGHT, isolated
from sociale_kaart.languages.texts import word
from sociale_kaart.outputs.print.selection import CLOSED, STALE, Selection
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering import distances
from sociale_kaart.rendering.environment import day_in_words, enumeration
from sociale_kaart.rendering.place_links import source_of
from sociale_kaart.scopes import Scope


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


LABELS = {
    "bladzijde": _("Page {page} of {pages}"),
    "uitleg": _("What the symbols mean"),
    "nummers": _("The number on the map is the number in the list."),
    "rond": _("A round number stands for places close together. They are in the list under that number."),
    "onder_rond": _("Places under a round number"),
    "cirkels": _("The circles are 500 metres, 1 kilometre and 2 kilometres from the house in the middle."),
    "gewijzigd": _("What has changed since this was printed?"),
    "verwijzers": _("For referrers:"),
    "nood": _("Do you need help right now?"),
    "niets": _("There are no places on this sheet."),
    "noord": _("N"),
    "wat": _("What is it?"),
    "wanneer": _("When is it open?"),
    "drempel": _("What do you need to get in?"),
    "waar": _("Where is it?"),
    "contact": _("Contact"),
    "meer": _("More about this place"),
    "scan": _("Open with a phone's camera"),
    "agenda": _("What is on"),
    "leeg": _("Nothing is on in these days, as far as we know."),
    "eerst": _("What you can do today"),
    "jij_belt": _("You can call"),
    "misschien": _("This may be for you"),
    "heen": _("Where you can go"),
    "doen": _("What else you can do"),
    "merken": _("What you may notice"),
    "zeggen": _("What you can say"),
    "samen": _("Where you can go together"),
    "intussen": _("What can help meanwhile"),
    "gebieden": _("Whom you can ask in your area"),
    "ook_vragen": _("You can also ask"),
    "te_doen": _("What is there to do?"),
    "aanbod": _("What can you do here?"),
    "weetjes": _("Good to know"),
    "onbekend": _("hours not known, ask first"),
    "bellen": _("Somebody to call"),
    "aanvragen": _("Money and help you can apply for"),
    "beslist": _("Whether you get it is decided by those who give it."),
    "recept": _("Well-being on prescription"),
    "naam": _("Name"),
    "datum": _("Date"),
    "van": _("Given by"),
    "op_naam": _("By name"),
    "op_vraag": _("By question"),
    "op_soort": _("By kind"),
    "niemand": _("No cookies, no trackers. Nobody sees what you look up here."),
}
WITHIN = _("Help and open places within 2 kilometres")
IN_AREA = _("Help and open places in this area")
IN_REGION = _("Help and open places in the whole region")
ALL_THEMES = _("All themes")
PRINTED, CHECKED, NEWEST = _("Printed on %(day)s."), _("Checked on %(day)s"), _("Most recent check: %(day)s.")
SAMPLE = _("This is an example with real places. Always check with the place itself.")
NOT_HERE, NOTHING_LEFT = _("Not on this sheet: %(what)s."), _("Nothing was left out.")
SOURCES = _("Some of these places come from: %(sources)s.")
HOURS_UNKNOWN = LABELS["onbekend"]
ALT = _("Map of %(name)s. Every number on it is in the list.")
FROM_TO = _("%(first)s to %(last)s")
FREE = _("The data are free for everyone (CC0).")


def labels(language: str) -> dict[str, str]:
    say = translations(language).gettext
    return {key: say(text) for key, text in LABELS.items()}


def distance(metres: float, language: str) -> str:
    """Apart from the sentence around it: `1,2 km` keeps its order on a sheet that is read from right to left."""
    return isolated(distances.distance(metres, language), language)


def scale(metres: int, language: str) -> str:
    """Whole kilometres from one on."""
    if metres < 1000:
        return distance(metres, language)
    return isolated(distances.whole_kilometres(metres // 1000, language), language)


def subtitle(catalogue: Catalogue, scope: Scope, thema: str, language: str) -> str:
    """What kind of map it is, and of which theme."""
    everything = translations(language).gettext(ALL_THEMES)
    theme = word(catalogue.woorden.themas[thema].naam, language) if thema else everything
    return f"{about(scope, language)} · {theme}"


def about(scope: Scope, language: str) -> str:
    """What a sheet of it shows."""
    return translations(language).gettext(WITHIN if scope.praktijk else IN_AREA if scope.gebied else IN_REGION)


def left_out(selection: Selection, language: str) -> list[str]:
    """How many places are not on the sheet, and why, one reason a line."""
    say = translations(language).gettext
    return [say(NOT_HERE) % {"what": what} for what in _reasons(selection, language)] or [say(NOTHING_LEFT)]


def left_out_briefly(selection: Selection, language: str) -> str:
    say, reasons = translations(language).gettext, _reasons(selection, language)
    return say(NOT_HERE) % {"what": enumeration(tuple(reasons), language)} if reasons else say(NOTHING_LEFT)


def _reasons(selection: Selection, language: str) -> list[str]:
    return [_reason(reason, number, language) for reason, number in selection.weggelaten.items()]


def _reason(reason: str, number: int, language: str) -> str:
    ngettext = translations(language).ngettext
    said: Mapping[str, str] = {
        STALE: ngettext(
            "%(num)s place that was last checked too long ago",
            "%(num)s places that were last checked too long ago",
            number,
        ),
        CLOSED: ngettext("%(num)s place that is closed for now", "%(num)s places that are closed for now", number),
    }
    return said[reason] % {"num": number}


def count(number: int, language: str) -> str:
    return translations(language).ngettext("%(num)s place", "%(num)s places", number) % {"num": number}


def sources(places: Iterable[Voorziening], language: str) -> str:
    """Whom to name for the places on a sheet, with the licence, where that is not the region's own; else empty."""
    named = dict.fromkeys(source for v in places if (source := source_of(v)))
    apart = (
        "; ".join(f"{LEFT_TO_RIGHT}{one}{END}" for one in named) if direction(language) == "rtl" else "; ".join(named)
    )
    return translations(language).gettext(SOURCES) % {"sources": apart} if named else ""


def dates(catalogue: Catalogue, language: str) -> tuple[str, str]:
    """(when it was printed, of when the data are)."""
    say = translations(language).gettext
    newest = max((v.controle.datum for v in catalogue.voorzieningen), default=catalogue.today)
    printed, data = (day_in_words(day, language) for day in (catalogue.today, newest))
    return _one_stop(say(PRINTED) % {"day": printed}), _one_stop(say(NEWEST) % {"day": data})


def _one_stop(sentence: str) -> str:
    """A date may end in a full stop of its own: `2026 г.`"""
    return f"{sentence.removesuffix('..')}." if sentence.endswith("..") else sentence
