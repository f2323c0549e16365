"""Pages that list places: all of them by letter, and those of a theme, a category or an area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from markupsafe import Markup

from sociale_kaart.lijsten.bladen import Bladen, Sprong, bladen, keuzes, kop
from sociale_kaart.lijsten.listed import ALL, Lijsten
from sociale_kaart.lijsten.paged import Afdeling, address, paged
from sociale_kaart.outputs.pages.row_state import row_state
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Categorie, Gebied, Thema
from sociale_kaart.rendering.frame import Frame
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

    `eerste`: the address of the list, below the language's home, and `address` that of this page of it. `kruimels`:
    name and address of what lies above it. `keuzes`: the headings that one can jump to. `bladen`: the other pages,
    where there are any. `agenda`: address of what is on there. `contactpunten`: whom to ask. `gemis_in`: where to say
    that something is not there in this area, below the page that has all areas.
    """

    eerste: str
    kop: str
    pictogram_id: str
    groepen: Sequence[Groep] = ()
    uitleg: str = ""
    kruimels: tuple[tuple[str, str], ...] = ()
    is_secret: bool = False
    sensitive: bool = False
    keuzes: Sequence[Sprong] = ()
    bladen: Bladen | None = None
    agenda: str = ""
    contactpunten: tuple[Aanspreekpunt, ...] = ()
    gemis_in: str = ""

    @property
    def address(self) -> str:
        return address(self.eerste, self.bladen.nummer) if self.bladen else self.eerste

    @property
    def diepte(self) -> int:
        return self.address.count("/")

    @property
    def titel(self) -> str:
        return f"{self.kop} · {self.bladen.naam}" if self.bladen and self.bladen.nummer > 1 else self.kop


@dataclass(frozen=True)
class Lists:
    """The list pages of one language."""

    frame: Frame

    def all(self) -> Iterator[Lijst]:
        """Every page of every list, but that of all places by letter."""
        words = self.frame.catalogue.woorden
        for thema in words.themas.values():
            parts = self._parts.thema(thema.id)
            yield from self._pages(self._thema(thema), parts, jumps=sum(bool(part.plekken) for part in parts) > 1)
        for kind in words.categorieen.values():
            parts = self._parts.categorie(kind.id)
            is_empty = not any(part.plekken for part in parts)
            yield from self._pages(self._categorie(kind, is_empty=is_empty), parts, jumps=False)
        for area in words.gebieden.values():
            yield from self._pages(self._gebied(area), self._parts.gebied(area.id), jumps=True)

    def letters(self) -> Iterator[Lijst]:
        """All places by letter. The first page is that of the finder, which is one folder deep as it is."""
        title = self.frame.say("All places")
        yield from self._pages(Lijst(ALL, title, "lijst"), self._parts.letters(), jumps=True)

    def _pages(self, lijst: Lijst, parts: list[Afdeling], *, jumps: bool) -> Iterator[Lijst]:
        """`jumps`: whether one can jump to a heading where all are on one page; over more pages one always can."""
        pages = paged(parts)
        for number, page in enumerate(pages, 1):
            others = bladen(self.frame, lijst.eerste, number, len(pages))
            found = keuzes(self.frame, lijst.eerste, pages, number) if jumps or others else ()
            one = replace(lijst, keuzes=found, bladen=others)
            if number > 1:
                one = replace(one, uitleg="", kruimels=(*one.kruimels, (one.kop, one.eerste)))
            yield replace(one, groepen=[self._groep(part, one.diepte) for part in page])

    def _groep(self, part: Afdeling, diepte: int) -> Groep:
        return Groep(kop(self.frame, part), part.anker, [self.row(v, diepte) for v in part.plekken])

    def _thema(self, thema: Thema) -> Lijst:
        word = self.frame.word
        return Lijst(f"thema/{thema.id}/", word(thema.naam), f"t-{thema.id}", uitleg=word(thema.uitleg))

    def _categorie(self, categorie: Categorie, *, is_empty: bool) -> Lijst:
        thema = self.frame.catalogue.woorden.themas[categorie.thema[0]]
        return Lijst(
            f"categorie/{categorie.id}/",
            self.frame.word(categorie.meervoud or categorie.naam),
            f"c-{categorie.id}",
            uitleg=self.frame.word(categorie.uitleg),
            kruimels=((self.frame.word(thema.naam), f"thema/{thema.id}/"),),
            is_secret=categorie.is_secret,
            sensitive=categorie.is_sensitive,
            contactpunten=self.frame.contactpunten if is_empty else (),
        )

    def _gebied(self, gebied: Gebied) -> Lijst:
        return Lijst(
            f"gebied/{gebied.id}/",
            self.frame.word(gebied.naam),
            "plek",
            agenda=f"agenda/{gebied.id}/",
            contactpunten=points_of(self.frame.catalogue, [gebied.id], self.frame.language),
            gemis_in=f"{gebied.id}/",
        )

    @cached_property
    def _parts(self) -> Lijsten:
        return Lijsten(self.frame.catalogue)

    def row(self, v: Voorziening, diepte: int) -> Markup:
        """The row of a place in a list on a page of that depth, rendered once: it is in half a dozen lists."""
        if (v.id, diepte) not in self._rows:
            self._rows[v.id, diepte] = self._row(v, diepte)
        return self._rows[v.id, diepte]

    def forget(self) -> None:
        """All lists are there: nobody asks for their rows again, and of 50,000 places they are 100 MB a language."""
        self._rows.clear()

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
