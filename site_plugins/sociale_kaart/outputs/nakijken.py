"""`/nakijken/`: whom to call first in each area, for who keeps the data. In Dutch or English, as the form is.

No page links to it and no search engine lists it: it is no secret, but nothing that a resident looks for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.kwaliteit.asking_for import to_ask
from sociale_kaart.kwaliteit.calls import Belletje, Belrondje, rounds
from sociale_kaart.languages.texts import word
from sociale_kaart.problems import Language, Say
from sociale_kaart.rendering.frame import File, Frame

FOLDER = "nakijken"
STYLES = ("nakijken.css",)
WORDS = {
    "kop": Say("Plekken nakijken", "Checking places"),
    "inleiding": Say(
        "Per gebied de telefoontjes die het meeste helpen. Wat bewoners het eerst willen weten, telt het zwaarst: is "
        "het open, wat is het nummer, kost het geld, kun je zomaar binnenlopen?",
        "In each area the phone calls that help most. What residents want to know first weighs most: is it open, what "
        "is the number, does it cost money, can you just walk in?",
    ),
    "voor-wie": Say(
        "Deze pagina is voor wie de kaart bijhoudt. Bezoekers vinden haar niet via een link of een zoekmachine.",
        "This page is for who keeps the map. Visitors do not find it by a link or a search engine.",
    ),
    "gebied": Say("Gebied", "Area"),
    "plekken": Say("Plekken", "Places"),
    "bekend": Say("Bekend en actueel", "Known and up to date"),
    "verlopen": Say("Te lang niet nagekeken", "Not checked for too long"),
    "bellen": Say("Bel deze het eerst", "Call these first"),
    "zonder": Say(
        "Zonder telefoonnummer: zoek het op, mail, of ga langs",
        "Without a phone number: find it, e-mail, or go there",
    ),
    "invullen": Say("Vul in", "Fill in"),
    "klopt": Say("Alles klopt nog", "All still right"),
    "laatst": Say("laatst nagekeken:", "last checked:"),
    "niets": Say("Hier is alles bekend en op tijd nagekeken.", "Everything here is known and was checked on time."),
    "leeg": Say("Hier is nog geen plek.", "There is no place here yet."),
    "hoe": Say("Hoe dit is geteld", "How this was counted"),
    "hoe-telt": Say(
        "“Onbekend” is geen nee: ook een nee is een antwoord. Is de laatste controle te lang geleden, dan telt wat "
        "bekend is steeds minder. Plekken met een geheim adres staan hier niet: die noemt kaart due.",
        "“Not known” is not a no: a no is an answer too. When the last check is too long ago, what is known counts "
        "less and less. Places with a secret address are not here: kaart due names them.",
    ),
}


@dataclass(frozen=True)
class TeBellen:
    """A place to call. `nummer`: as shown, with `link`; empty where there is none."""

    id: str
    naam: str
    nummer: str
    link: str
    procent: int
    vraag: str
    gecontroleerd: str


@dataclass(frozen=True)
class GebiedRij:
    id: str
    naam: str
    plekken: int
    procent: int
    verlopen: int


@dataclass(frozen=True)
class NakijkenPage:
    """`gebied`: the name of the area; empty on the page that lists them."""

    zeg: Mapping[str, str]
    taal: Language
    gebied: str
    rijen: Sequence[GebiedRij]
    bellen: Sequence[TeBellen]
    zonder_nummer: Sequence[TeBellen]


def belrondjes(catalogue: Catalogue) -> tuple[Belrondje, ...]:
    return tuple(rounds(catalogue, catalogue.voorzieningen))


@dataclass(frozen=True)
class NakijkenPages:
    """In the language of `frame`: the areas, and each of them."""

    frame: Frame
    rondjes: Sequence[Belrondje]

    @property
    def taal(self) -> Language:
        return "nl" if self.frame.language.partition("-")[0] == "nl" else "en"

    def files(self) -> Iterator[File]:
        yield self._page(f"{FOLDER}/", 1, "", [self._row(one) for one in self.rondjes], (), ())
        for one in self.rondjes:
            row = self._row(one)
            yield self._page(f"{FOLDER}/{one.gebied}/", 2, row.naam, [row], one.bellen, one.zonder_nummer)

    def _page(
        self,
        address: str,
        depth: int,
        gebied: str,
        rows: Sequence[GebiedRij],
        calls: Sequence[Belletje],
        others: Sequence[Belletje],
    ) -> File:
        zeg = {key: say(self.taal, {}) for key, say in WORDS.items()}
        values = NakijkenPage(zeg, self.taal, gebied, rows, [*map(self._call, calls)], [*map(self._call, others)])
        html = self.frame.render("pages/nakijken.html", depth, values)
        shell = self.frame.layout.shell(depth, stijlen=STYLES, te_vinden=False)
        title = f"{zeg['kop']}: {gebied}" if gebied else zeg["kop"]
        return self.frame.page(shell, address, title, zeg["inleiding"], FOLDER, html)

    def _row(self, one: Belrondje) -> GebiedRij:
        naam = word(self.frame.catalogue.woorden.gebieden[one.gebied].naam, self.taal)
        return GebiedRij(one.gebied, naam, one.plekken, one.procent, one.verlopen)

    def _call(self, one: Belletje) -> TeBellen:
        number, checked = one.plek.contact.telefoon, one.plek.controle.datum.isoformat()
        shown, link = (number.getoond, number.link) if number else ("", "")
        asked = to_ask(one.kwaliteit, self.taal)
        return TeBellen(one.plek.id, one.plek.naam, shown, link, one.kwaliteit.procent, asked, checked)
