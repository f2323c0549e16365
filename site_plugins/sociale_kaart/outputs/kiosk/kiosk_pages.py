"""`/wachtkamer/`: where the screen hangs is chosen behind `#`; all else is worked out on the screen (js/kiosk/)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.texts import Gezegd, word
from sociale_kaart.rendering.environment import day_in_words
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.shell_names import SiteTaal
from sociale_kaart.rendering.site_addresses import prefix

FOLDER = "wachtkamer"
STYLES = ("wachtkamer.css",)
MOST_WORDS = 2  # of a need: more is a list to read
BETWEEN = "\u00a0· "  # no line begins with the dot
MOST_LANGUAGES = 4  # as in js/kiosk/choice.mjs

Need = tuple[str, Sequence[str]]


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


TITLE = _("Screen for the waiting room")
LEAD = _("Shows in turn what is open near here, what is on today and where to go. Nobody has to touch it.")
QR, STAND = _("QR code that opens %(url)s"), _("Data from %(day)s.")


@dataclass(frozen=True)
class WachtkamerPage:
    """`eerst`: the languages that are chosen at first. `prefixen`: of each language of the site, where its pages begin.
    `agenda`: the first day and the file of each piece of what is on.
    """

    kop: str
    inleiding: str
    site_naam: str
    site_gezegd: Gezegd
    is_sample: bool
    weg: bool
    woorden_taal: str
    prefix: str
    qr: str
    stand: str
    praktijken: Sequence[tuple[str, str]]
    talen: Sequence[SiteTaal]
    eerst: Sequence[str]
    prefixen: Mapping[str, str]
    noden: Sequence[Need]
    agenda: Sequence[tuple[int, str]]


@dataclass(frozen=True)
class KioskPages:
    """In the language of `frame`. `agenda`: as the agenda's own page finds its data."""

    frame: Frame
    agenda: Sequence[tuple[int, str]]

    def files(self) -> Iterator[File]:
        frame, say = self.frame, self.frame.say
        html = frame.render("pages/wachtkamer.html", 1, self._values())
        shell = frame.layout.bare(1, stijlen=STYLES, script="wachtkamer.js")
        yield frame.page(shell, f"{FOLDER}/", say(TITLE), say(LEAD), "wachtkamer", html)

    def _values(self) -> WachtkamerPage:
        frame, say, names = self.frame, self.frame.say, self.frame.layout.names
        catalogue, own = frame.catalogue, frame.language
        offered = [own, *(code for code in catalogue.aangeboden_talen if code != own)]
        return WachtkamerPage(
            kop=say(TITLE),
            inleiding=say(LEAD),
            site_naam=names.site_naam,
            site_gezegd=names.site_gezegd,
            is_sample=catalogue.regio.is_sample,
            weg=bool(names.weg),
            woorden_taal=spoken(own),
            prefix=frame.layout.prefix,
            qr=say(QR).replace("%(url)s", "{url}"),
            stand=say(STAND) % {"day": day_in_words(catalogue.today, own)},
            praktijken=[(one.id, one.naam) for one in catalogue.praktijken.values()],
            talen=names.talen,
            eerst=offered[:MOST_LANGUAGES],
            prefixen={code: prefix(catalogue, code) for code in offered},
            noden=[*needs(catalogue, own)],
            agenda=self.agenda,
        )


def needs(catalogue: Catalogue, language: str) -> Iterator[Need]:
    """What people call a need, and the kinds of places that help, the region's kinds where it has no needs.

    Not those for which one calls somebody first, or whose places are nobody else's business: a full hall reads it.
    """
    kinds = catalogue.woorden.categorieen
    for id, need in catalogue.noden.noden.items():
        typed = catalogue.noden.typed_for(id, language)[:MOST_WORDS]
        if need.categorie and not need.lijnen and not any(kinds[kind].is_sensitive for kind in need.categorie):
            named = BETWEEN.join(typed) or word(kinds[need.categorie[0]].naam, language)
            yield named, need.categorie
    if not catalogue.noden.noden:
        yield from ((word(one.naam, language), (one.id,)) for one in kinds.values() if not one.is_sensitive)
