"""Somebody to call, with all that is known of the line, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue, months_before
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.listing import listed
from sociale_kaart.languages.texts import say_in
from sociale_kaart.place.drempel import ANONIEM
from sociale_kaart.place.general import DOELGROEP, TALEN
from sociale_kaart.place.telefoon import Telefoonnummer
from sociale_kaart.reading.words import LINE_MONTHS, Crisisnummer, Hulplijn
from sociale_kaart.rendering.crisis import Crisis, shown_line
from sociale_kaart.rendering.feiten import Feit, in_words
from sociale_kaart.rendering.frame import Frame
from sociale_kaart.rendering.tijden import Tijden, tijden_of

NO_HOURS = Openingstijden()


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


VIA = {
    "chat": ("sms", _("You can also chat")),
    "whatsapp": ("whatsapp", _("You can also use WhatsApp")),
    "mail": ("mail", _("You can also send an e-mail")),
}


@dataclass(frozen=True)
class Versheid:
    """Since the check, and what one can do first to be sure: as the script of a place's page wants it."""

    dagen_oud: int
    maanden: int = LINE_MONTHS
    eerst: str = "web"


@dataclass(frozen=True)
class ShownLine:
    """`tijden`: its usual hours, with a state only where somebody looked at them not too long ago.

    `schrijven`: whether one need not call. `talen`: codes. `voor_wie`: for whom alone.
    """

    nummer: Crisis
    is_crisis: bool
    ook: Telefoonnummer | None
    whatsapp: Telefoonnummer | None
    website: str
    tijden: Tijden | None
    dag_en_nacht: bool
    vers: Versheid | None
    feiten: tuple[Feit, ...]
    schrijven: bool
    talen: tuple[str, ...]
    voor_wie: str

    @property
    def is_told_now(self) -> bool:
        """Whether a script says if one can call now: only where the hours were checked."""
        return bool(not self.dag_en_nacht and self.tijden and self.tijden.toestand and self.vers)


def uren_of(line: Hulplijn) -> Openingstijden:
    """When one can call; nothing where nobody has said."""
    lines = ("altijd open",) if line.dag_en_nacht == "ja" else line.openingstijden
    return read_lines(lines)[0] if lines else NO_HOURS


def is_fresh(line: Hulplijn, catalogue: Catalogue) -> bool:
    """Whether somebody looked at its hours lately enough to say that it is open now."""
    return line.controle is not None and line.controle.datum >= months_before(catalogue.today, LINE_MONTHS)


def lijn(line: Hulplijn, frame: Frame) -> ShownLine:
    catalogue, language = frame.catalogue, frame.language
    dated = line.controle if is_fresh(line, catalogue) else None
    return ShownLine(
        shown_line(line, frame),
        isinstance(line, Crisisnummer),
        line.ook,
        line.whatsapp,
        line.website or "",
        tijden_of(uren_of(line), catalogue, language, is_open=bool(dated)) if line.openingstijden else None,
        line.dag_en_nacht == "ja",
        Versheid((catalogue.today - dated.datum).days, eerst="web" if line.website else "") if dated else None,
        tuple(_facts(line, frame)),
        bool(line.whatsapp or {"chat", "whatsapp"}.intersection(line.ook_via)),
        line.talen,
        frame.word(line.voor_wie),
    )


def _facts(line: Hulplijn, frame: Frame) -> Iterator[Feit]:
    """For whom, whether one has to say who one is, in which languages, and how else than by telephone."""
    if who := say_in(line.voor_wie, frame.language):
        yield Feit("mensen", frame.say(DOELGROEP.label), who)
    if said := in_words("drempel.anoniem", line.anoniem, frame.language):
        yield Feit(ANONIEM.pictogram.id if ANONIEM.pictogram else "", said)
    if line.talen:
        names = listed((name_in(code, frame.language) for code in line.talen), frame.language)
        yield Feit(TALEN.pictogram.id if TALEN.pictogram else "", f"{frame.say(TALEN.label)} {names}")
    for way in line.ook_via:
        if not (way == "whatsapp" and line.whatsapp):
            pictogram, text = VIA[way]
            yield Feit(pictogram, frame.say(text))
