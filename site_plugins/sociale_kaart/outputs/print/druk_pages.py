"""The pages about paper: `/druk/` to choose what it is about, a page with the sheets of each, and what has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from sociale_kaart.languages.direction import direction, own_name
from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.lijsten.listed import CHANGES
from sociale_kaart.lijsten.paged import address
from sociale_kaart.outputs.print import kept_sheets
from sociale_kaart.outputs.print.order import Order
from sociale_kaart.outputs.print.recent_checks import CHANGED, CHANGED_LEAD, pages
from sociale_kaart.outputs.print.sheet_words import about
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.scopes import FOLDER, Scope, wanted_scopes


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


SHEETS = {
    "muurkaart": _("Wall map with list"),
    "balielijst": _("List for the desk"),
    "afstandslijst": _("List for the desk, what is near first"),
    "poster": _("Poster for the waiting room"),
    "agenda": _("What is on this week"),
    "praktijkblad": _("The places that this practice chose"),
    "recept": _("Well-being on prescription: notes to cut"),
    "boekje": _("Booklet to fold"),
    "register": _("Index by name and by question"),
}
KINDS = {"regio": _("The whole region"), "praktijk": _("Around a practice"), "gebied": _("One area")}
TITLE, LEAD = _("Maps and lists to print"), _("Wall maps, lists and a poster, ready to print.")


@dataclass(frozen=True)
class ScopeLink:
    """A region, practice or area that has a page with its sheets."""

    id: str
    naam: Gezegd


@dataclass(frozen=True)
class ScopeKind:
    """What sheets can be about, by kind: the region, practices, areas."""

    kop: str
    delen: list[ScopeLink]


@dataclass(frozen=True)
class SheetLink:
    """The PDF of a sheet in one language, which is called by its own name."""

    bestand: str
    code: str
    dir: str
    naam: str


@dataclass(frozen=True)
class SheetRow:
    """A sheet, in each language that it speaks."""

    naam: str
    talen: list[SheetLink]


@dataclass(frozen=True)
class DrukPages:
    """All of them in one language."""

    frame: Frame

    def files(self) -> Iterator[File]:
        frame, say = self.frame, self.frame.say
        of_none = list(kept_sheets.wanted(frame.catalogue, None))
        values = {
            "soorten": self._kinds(),
            "posters": self._rows(one for one in of_none if not one.gebeurtenis),
            "gebeurtenissen": self._rows(one for one in of_none if one.gebeurtenis),
        }
        html = frame.render("pages/druk.html", 1, values)
        yield frame.page(frame.layout.shell(1), FOLDER + "/", say(TITLE), say(LEAD), "druk", html)
        for scope in wanted_scopes(frame.catalogue):
            yield self._scope(scope)
        yield from self._changes()

    def _changes(self) -> Iterator[File]:
        """When each place was last checked."""
        frame, say = self.frame, self.frame.say
        for bladen, days in pages(frame):
            at = address(CHANGES, bladen.nummer) if bladen else CHANGES
            depth = at.count("/")
            html = frame.render("pages/wijzigingen.html", depth, {"dagen": days, "bladen": bladen})
            title = f"{say(CHANGED)} · {bladen.naam}" if bladen and bladen.nummer > 1 else say(CHANGED)
            yield frame.page(frame.layout.shell(depth), at, title, say(CHANGED_LEAD), "druk", html)

    def _kinds(self) -> list[ScopeKind]:
        """The region, practices and areas, each with a page of its own."""
        found = groupby(wanted_scopes(self.frame.catalogue), key=lambda scope: scope.id.partition("-")[0])
        return [
            ScopeKind(self.frame.say(KINDS[kind]), [ScopeLink(s.id, self._name(s)) for s in group])
            for kind, group in found
        ]

    def _scope(self, scope: Scope) -> File:
        """What there is to print of one of them: of all themes together, and of each theme that has a place there."""
        frame, name = self.frame, self._name(scope)
        orders = list(kept_sheets.wanted(frame.catalogue, scope))
        values = {
            "naam": name,
            "wat": about(scope, frame.language),
            "alle": self._rows(order for order in orders if not order.thema),
            "per_thema": self._rows(order for order in orders if order.thema),
        }
        html = frame.render("pages/druk-deel.html", 2, values)
        title = f"{name.tekst}: {frame.say(TITLE)}"
        return frame.page(frame.deep, f"{FOLDER}/{scope.id}/", title, frame.say(LEAD), "druk", html)

    def _name(self, scope: Scope) -> Gezegd:
        return scope.name(self.frame.catalogue, self.frame.language)

    def _rows(self, orders: Iterable[Order]) -> list[SheetRow]:
        """One row a sheet, with a link for each language that it speaks."""
        rows: dict[str, list[Order]] = {}
        for order in orders:
            rows.setdefault(self._sheet_name(order), []).append(order)
        return [SheetRow(name, [_link(o) for o in made]) for name, made in rows.items()]

    def _sheet_name(self, order: Order) -> str:
        return f"{self._about(order)} · {order.papier.upper()}"

    def _about(self, order: Order) -> str:
        catalogue, word = self.frame.catalogue, self.frame.word
        if order.gebeurtenis:
            return word(catalogue.levensgebeurtenissen[order.gebeurtenis].naam)
        return word(catalogue.woorden.themas[order.thema].naam) if order.thema else self.frame.say(SHEETS[order.blad])


def _link(order: Order) -> SheetLink:
    return SheetLink(order.name, order.taal, direction(order.taal), own_name(order.taal))
