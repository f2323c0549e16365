"""Which places must be looked at again, area by area, and a link for each that only sets the date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote, urlencode

from sociale_kaart.checks import Context, Veil
from sociale_kaart.checks.last_checked import good_until
from sociale_kaart.checks.veil import Shown
from sociale_kaart.kwaliteit.asking_for import to_ask
from sociale_kaart.kwaliteit.completeness import kwaliteit
from sociale_kaart.markdown import plain
from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say
from sociale_kaart.reading.places import Entry
from sociale_kaart.reading.settings import Regio
from sociale_kaart.tools.edit import CannotEditError, set_value

LONGEST_URL = 6000  # beyond this a host refuses the address; then the link opens the form
LONGEST_TEXT, MOST_TEXT = 25_000, 64_000  # GitHub takes 65,536 characters in an issue
NOWHERE = Say("zonder gebied", "without an area")
TITLE = Say("Nakijken: {naam}", "To check: {naam}")
INTRO = Say(
    "Klopt alles nog? Tik dan op *klopt nog*: alleen de datum verandert. Klopt er iets niet? Tik op *wijzig*.",
    "Is everything still right? Tap *still right*: only the date changes. Is something wrong? Tap *change*.",
)
LAST = Say("laatst nagekeken op {datum}", "last checked on {datum}")
KNOWN = Say("{procent} % bekend", "{procent} % known")
STILL, CHANGE = Say("klopt nog", "still right"), Say("wijzig", "change")
NOTHING = Say("Elke plek is op tijd nagekeken.", "Every place has been checked on time.")


@dataclass(frozen=True)
class Due:
    """A place to look at: since when, and the file and links (empty for a place with a secret address).

    `procent`: how complete and fresh it is; `vraag`: what to ask there.
    `wijzig`: our own form, filled in; `gezien`: the same with today's date of check. `klopt_nog`: the host's page with
    that date in the file, or `gezien` where the host takes no text along.
    """

    id: Shown
    naam: Shown
    gecontroleerd: date
    sinds: date
    procent: int
    vraag: str
    bestand: str = ""
    wijzig: str = ""
    gezien: str = ""
    klopt_nog: str = ""


@dataclass(frozen=True)
class AreaDue:
    """An area with the places in it that are due, the longest overdue first; `id` is "" for those without an area."""

    id: str
    naam: str
    plekken: tuple[Due, ...]

    def as_dict(self, language: Language) -> dict[str, object]:
        """For a program that makes one issue of it."""
        places = [
            {**vars(place), "gecontroleerd": str(place.gecontroleerd), "sinds": str(place.sinds)}
            for place in self.plekken
        ]
        title = TITLE(language, {"naam": self.naam})
        return {
            "id": self.id,
            "naam": self.naam,
            "titel": title,
            "markdown": markdown(self, language),
            "plekken": places,
        }


def due(context: Context, read_source: Callable[[str], bytes], language: Language) -> list[AreaDue]:
    """The areas that have a place to look at, in the order of the region's words."""
    veil = Veil.of(context)
    late = [one for one in context.entries if _is_late(one, context)]
    names = {id: one.naam.get("nl", id) for id, one in context.woorden.gebieden.items()} | {"": NOWHERE(language, {})}
    names = {id: _of_its_own(id, naam, names) for id, naam in names.items()}
    places: dict[str, list[Due]] = {id: [] for id in names}
    for one in late:
        secret = veil.hides(one.tree.file)
        area = "" if secret else one.voorziening.gebied or ""
        source = b"" if secret else read_source(one.tree.file)
        places.setdefault(area, []).append(_due(one, context, veil, source, language))
    ordered = {id: tuple(sorted(found, key=lambda place: (place.sinds, place.id))) for id, found in places.items()}
    return [AreaDue(id, names.get(id, id), found) for id, found in ordered.items() if found]


def _of_its_own(id: str, naam: str, names: Mapping[str, str]) -> str:
    """With the id behind it where another area is called the same: each has an issue by its name."""
    return f"{naam} ({id})" if list(names.values()).count(naam) > 1 else naam


def _is_late(one: Entry, context: Context) -> bool:
    place = one.voorziening
    return place.status != "gestopt" and good_until(place, context.woorden) < context.today


def _due(one: Entry, context: Context, veil: Veil, source: bytes, language: Language) -> Due:
    """The file of a secret place is not named: its folder may say where it is."""
    place, file, regio = one.voorziening, one.tree.file, context.regio
    shown = Shown(veil.file(file).rpartition("/")[2].removesuffix(".yml"))
    known = kwaliteit(place, context.woorden, context.today)
    since, asked = good_until(place, context.woorden), to_ask(known, language)
    found = Due(shown, veil.text(place.naam, file), place.controle.datum, since, known.procent, asked)
    if not source:
        return found
    seen = _form_url(regio, "klopt", place.id)
    still = _still_right(_edit_url(regio, file), source, place.id, context.today) or seen
    return replace(found, bestand=file, wijzig=_form_url(regio, "wijzig", place.id), gezien=seen, klopt_nog=still)


def _form_url(regio: Regio, task: str, id: str) -> str:
    return f"{regio.site_url.rstrip('/')}/meedoen/plek/#{task}={quote(id)}"


def _edit_url(regio: Regio, file: str) -> str:
    """The host's page to change the file; empty where such a page accepts no text in its address, as at GitLab."""
    if regio.host_kind != "github":
        return ""
    return f"{(regio.repository or '').rstrip('/')}/edit/{quote(regio.tak)}/{quote(file)}"


def _still_right(edit: str, source: bytes, id: str, today: date) -> str:
    """The page to change the file, filled in with the same file and today's date of check; empty when it cannot be."""
    if not edit:
        return ""
    try:
        text = set_value(source, ("controle", "datum"), today.isoformat()).after.decode("utf-8-sig")
    except CannotEditError:
        return ""
    url = f"{edit}?{urlencode({'value': text, 'message': f'data: {id} nagekeken op {today}'})}"
    return url if len(url) <= LONGEST_URL else ""


def text(areas: list[AreaDue], language: Language) -> str:
    """For people at a terminal."""
    lines: list[str] = []
    for area in areas:
        lines += [f"{on_a_line(area.naam)} ({len(area.plekken)})"]
        lines += [f"  {on_a_line(one.naam)}: {_state(one, language)}  {on_a_line(one.bestand)}" for one in area.plekken]
    return "\n".join(lines) or NOTHING(language, {})


def _state(one: Due, language: Language, *, with_question: bool = True) -> str:
    """When it was last checked, how much is known, and what to ask."""
    parts = [LAST(language, {"datum": one.gecontroleerd}), KNOWN(language, {"procent": one.procent})]
    return "; ".join([*parts, one.vraag] if with_question else parts)


def markdown(area: AreaDue, language: Language) -> str:
    """The text of an issue about one area; when it grows too long for one, the form stands in for the long links."""
    lines = [INTRO(language, {}), ""]
    length = 0
    for one in area.plekken:
        links = [(STILL, one.klopt_nog if length < LONGEST_TEXT else one.gezien), (CHANGE, one.wijzig)]
        shown = " · ".join(f"[{word(language, {})}]({url})" for word, url in links if url)
        state = _state(one, language, with_question=length < LONGEST_TEXT)
        lines.append(f"- **{plain(one.naam)}**: {state}{' · ' if shown else ''}{shown}")
        length += len(lines[-1]) + 1
        if length > MOST_TEXT:
            return "\n".join([*lines[:-1], "- …", ""])
    return "\n".join([*lines, ""])
