"""Pages that list places: all of them by letter, and those of a theme, a category or an area."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby

from markupsafe import Markup

from sociale_kaart.normalise import normalise
from sociale_kaart.outputs.pages.row_state import row_state
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Categorie, Gebied, Thema
from sociale_kaart.rendering.frame import Frame
from sociale_kaart.rendering.offers import kinds_of
from sociale_kaart.rendering.shell import Shell, marks
from sociale_kaart.rendering.whom_to_ask import Aanspreekpunt, points_of


@dataclass(frozen=True)
class Groep:
    """A heading and the rows below it."""

    kop: str
    anker: str
    rijen: list[Markup]


@dataclass(frozen=True)
class Lijst:
    """A page with places that have something in common, for the template `pages/lijst.html`.

    `address`: below the language's home. `kruimels`: name and address of what lies above it.
    `keuzes`: the headings that one can jump to. `agenda`: address of what is on there. `contactpunten`: whom to ask.
    `gemis_in`: where to say that something is not there in this area, below the page that has all areas.
    """

    address: str
    kop: str
    pictogram_id: str
    groepen: list[Groep]
    uitleg: str = ""
    kruimels: tuple[tuple[str, str], ...] = ()
    is_secret: bool = False
    sensitive: bool = False
    keuzes: Sequence[Groep] = ()
    agenda: str = ""
    contactpunten: tuple[Aanspreekpunt, ...] = ()
    gemis_in: str = ""


@dataclass(frozen=True)
class Lists:
    """The list pages of one language."""

    frame: Frame

    def all(self) -> Iterator[Lijst]:
        words = self.frame.catalogue.woorden
        return chain(
            (self._thema(thema) for thema in words.themas.values()),
            (self._categorie(categorie) for categorie in words.categorieen.values()),
            (self._gebied(gebied) for gebied in words.gebieden.values()),
        )

    def letters(self) -> list[tuple[str, list[Markup]]]:
        """Every place under the first letter of its name, without accents; figures and signs under #."""
        names = sorted((_letter(v.naam), normalise(v.naam), v.id) for v in self._places)
        groups = groupby(names, key=lambda name: name[0])
        places = {v.id: v for v in self._places}
        return [(letter, [self.row(places[id], 1) for _, _, id in group]) for letter, group in groups]

    def _thema(self, thema: Thema) -> Lijst:
        kinds = [c for c in self.frame.catalogue.woorden.categorieen.values() if thema.id in c.thema]
        groups = self._groups((self._plural(c), c.id, self._of_category.get(c.id, ())) for c in kinds)
        return Lijst(
            f"thema/{thema.id}/",
            self.frame.word(thema.naam),
            f"t-{thema.id}",
            groups,
            uitleg=self.frame.word(thema.uitleg),
            keuzes=groups if len(groups) > 1 else (),
        )

    def _categorie(self, categorie: Categorie) -> Lijst:
        thema = self.frame.catalogue.woorden.themas[categorie.thema[0]]
        groups = self._by_area(self._of_category.get(categorie.id, []))
        return Lijst(
            f"categorie/{categorie.id}/",
            self._plural(categorie),
            f"c-{categorie.id}",
            groups,
            uitleg=self.frame.word(categorie.uitleg),
            kruimels=((self.frame.word(thema.naam), f"thema/{thema.id}/"),),
            is_secret=categorie.is_secret,
            sensitive=categorie.is_sensitive,
            contactpunten=() if groups else self.frame.contactpunten,
        )

    def _gebied(self, gebied: Gebied) -> Lijst:
        here = [v for v in self.frame.catalogue.voorzieningen if gebied.id == v.gebied or gebied.id in v.werkgebied]
        kinds = self.frame.catalogue.woorden.categorieen.values()
        groups = self._groups((self._plural(c), c.id, [v for v in here if v.hoofdcategorie == c.id]) for c in kinds)
        name, on_here = self.frame.word(gebied.naam), f"agenda/{gebied.id}/"
        return Lijst(
            f"gebied/{gebied.id}/",
            name,
            "plek",
            groups,
            keuzes=groups,
            agenda=on_here,
            contactpunten=points_of(self.frame.catalogue, [gebied.id], self.frame.language),
            gemis_in=f"{gebied.id}/",
        )

    @property
    def _places(self) -> Sequence[Voorziening]:
        """Ours and those of neighbours: who lives at the edge finds what is near without a script too."""
        return self.frame.catalogue.with_neighbours.voorzieningen

    @cached_property
    def _of_category(self) -> Mapping[str, list[Voorziening]]:
        found: dict[str, list[Voorziening]] = {}
        for v in self._places:
            for id in kinds_of(self.frame.catalogue, v):
                found.setdefault(id, []).append(v)
        return found

    def _by_area(self, places: list[Voorziening]) -> list[Groep]:
        """One group for each area, then those that lie in none, then those of each neighbouring region."""
        areas, theirs = self.frame.catalogue.woorden.gebieden, self.frame.catalogue.buren
        ours = [v for v in places if v.id not in theirs]
        found = [(self.frame.word(a.naam), a.id, [v for v in ours if v.gebied == a.id]) for a in areas.values()]
        regions = dict.fromkeys(theirs[v.id].regio for v in places if v.id in theirs)
        beside = [
            (regio, f"buur-{number}", [v for v in places if v.id in theirs and theirs[v.id].regio == regio])
            for number, regio in enumerate(regions, 1)
        ]
        return self._groups([*found, ("", "overal", [v for v in ours if v.gebied not in areas]), *beside])

    def _groups(self, found: Iterable[tuple[str, str, Iterable[Voorziening]]]) -> list[Groep]:
        groups = [Groep(kop, anker, [self.row(v, 2) for v in places]) for kop, anker, places in found]
        return [group for group in groups if group.rijen]

    def row(self, v: Voorziening, diepte: int) -> Markup:
        """The row of a place in a list on a page of that depth, rendered once: it is in half a dozen lists."""
        if (v.id, diepte) not in self._rows:
            self._rows[v.id, diepte] = self._row(v, diepte)
        return self._rows[v.id, diepte]

    @cached_property
    def _rows(self) -> dict[tuple[str, int], Markup]:
        return {}

    def _row(self, v: Voorziening, diepte: int) -> Markup:
        """Name, what it is, where (area and street), and when it is open."""
        catalogue, word = self.frame.catalogue, self.frame.word
        area = catalogue.woorden.gebieden.get(v.gebied or "")
        parts = (word(catalogue.categorie(v).naam), word(area.naam) if area else "", v.adres.straat if v.adres else "")
        shell = self._row_shell(diepte, v.hoofdcategorie)
        what, when = " · ".join(filter(None, parts)), row_state(catalogue, v, self.frame.language)
        return Markup(shell.fill(id=v.id, naam=v.naam, wat=what, staat=when))  # noqa: S704 - escaped

    def _row_shell(self, diepte: int, id: str) -> Shell:
        """A row of a category, seen from a depth, with slots: filling one in is far quicker than rendering it."""
        if (diepte, id) not in self._row_shells:
            values = {"categorie_id": id, **marks("id", "naam", "wat", "staat")}
            self._row_shells[diepte, id] = Shell.cut(self.frame.render("parts/rij.html", diepte, values))
        return self._row_shells[diepte, id]

    @cached_property
    def _row_shells(self) -> dict[tuple[int, str], Shell]:
        return {}

    def _plural(self, categorie: Categorie) -> str:
        return self.frame.word(categorie.meervoud or categorie.naam)


def _letter(name: str) -> str:
    first = normalise(name)[:1].upper()
    return first if first.isalpha() else "#"
