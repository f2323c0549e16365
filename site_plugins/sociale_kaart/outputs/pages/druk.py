"""The pages about paper: `/druk/` with every sheet that was made, and `/druk/wijzigingen/` for who holds an old one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from sociale_kaart.languages.direction import direction, own_name
from sociale_kaart.languages.texts import word
from sociale_kaart.outputs.pages.frame import File, Frame
from sociale_kaart.outputs.print import files
from sociale_kaart.outputs.print.order import Order
from sociale_kaart.outputs.print.qr import CHANGES
from sociale_kaart.outputs.print.scope import Scope
from sociale_kaart.reading.voorziening import Voorziening


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


SHEETS = {
    "muurkaart": _("Wall map with list"),
    "balielijst": _("List for the desk"),
    "poster": _("Poster for the waiting room"),
}
KINDS = {"regio": _("The whole region"), "praktijk": _("Around a practice"), "gebied": _("One area")}
TITLE, LEAD = _("Maps and lists to print"), _("Wall maps, lists and a poster, ready to print, in every language.")
CHANGED = _("What has changed")
CHANGED_LEAD = _("When each place was last checked, the newest first. For who holds a printed sheet.")
STOPPED, CLOSED = _("no longer exists"), _("closed for now")


@dataclass(frozen=True)
class DrukPages:
    """Both pages in one language."""

    frame: Frame

    def files(self) -> Iterator[File]:
        frame, say = self.frame, self.frame.say
        html = frame.render("pages/druk.html", 1, {"soorten": self._kinds(), "posters": self._posters()})
        yield frame.page(frame.layout.shell(1), files.FOLDER + "/", say(TITLE), say(LEAD), "druk", html)
        html = frame.render("pages/wijzigingen.html", 2, {"dagen": list(self._days())})
        yield frame.page(frame.deep, CHANGES, say(CHANGED), say(CHANGED_LEAD), "druk", html)

    def _kinds(self) -> list[dict[str, Any]]:
        """The region, practices and areas, each with its sheets."""
        scopes = files.wanted_scopes(self.frame.catalogue)
        found = groupby(scopes, key=lambda scope: scope.id.partition("-")[0])
        kinds = [(kind, [self._scope(scope) for scope in group]) for kind, group in found]
        return [
            {"kop": self.frame.say(KINDS[kind]), "delen": made}
            for kind, made in kinds
            if any(s["bladen"] for s in made)
        ]

    def _scope(self, scope: Scope) -> dict[str, Any]:
        return {
            "id": scope.id,
            "naam": scope.name(self.frame.catalogue, self.frame.language),
            "bladen": self._sheets(files.wanted(self.frame.catalogue, scope)),
        }

    def _posters(self) -> list[dict[str, Any]]:
        return self._sheets(files.wanted(self.frame.catalogue, None))

    def _sheets(self, orders: Iterator[Order]) -> list[dict[str, Any]]:
        """One row a sheet, with a link for each language that it speaks."""
        rows: dict[tuple[str, str, str], list[Order]] = {}
        for order in orders:
            rows.setdefault((order.blad, order.thema, order.papier), []).append(order)
        return [{"naam": self._sheet_name(*key), "talen": [_link(o) for o in made]} for key, made in rows.items()]

    def _sheet_name(self, blad: str, thema: str, papier: str) -> str:
        themas = self.frame.catalogue.woorden.themas
        parts = (self.frame.say(SHEETS[blad]), word(themas[thema].naam, self.frame.language) if thema else "")
        return " · ".join(filter(None, (*parts, papier.upper())))

    def _days(self) -> Iterator[tuple[date, list[dict[str, Any]]]]:
        """For each day on which something was checked, what; those that are no more are said to be so."""
        catalogue = self.frame.catalogue
        places = sorted((*catalogue.voorzieningen, *catalogue.gestopt), key=lambda v: (v.naam.casefold(), v.id))
        newest = sorted(places, key=lambda v: v.controle.datum, reverse=True)
        for day, group in groupby(newest, key=lambda v: v.controle.datum):
            yield day, [self._change(v) for v in group]

    def _change(self, v: Voorziening) -> dict[str, Any]:
        said = {"gestopt": STOPPED, "tijdelijk-gesloten": CLOSED}.get(v.status)
        return {"id": v.id, "naam": v.naam, "staat": self.frame.say(said) if said else ""}


def _link(order: Order) -> dict[str, str]:
    code = order.taal
    return {"bestand": order.name, "code": code, "dir": direction(code), "naam": own_name(code)}
