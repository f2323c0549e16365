"""The pad `welzijn op recept`: a note for each place, four on an A4, with room for a name and a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.print import rows, sheet_words
from sociale_kaart.outputs.print.breaking import tekst
from sociale_kaart.outputs.print.handout import warnings_of
from sociale_kaart.outputs.print.practice_values import Briefje, Receptblok
from sociale_kaart.outputs.print.qr import place_qr
from sociale_kaart.outputs.print.reaching import kanalen, page_of
from sociale_kaart.outputs.print.selection import Selection
from sociale_kaart.outputs.print.sheets import common
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.praktijken import Praktijk
from sociale_kaart.rendering.place_links import adres_regels

ON_A_PAGE = 4


def prescription_pad(
    catalogue: Catalogue, places: Sequence[Voorziening], praktijk: Praktijk | None, language: str
) -> Receptblok:
    """A page is cut once for all its copies; what would stay empty on the last one is filled from the first."""
    title = sheet_words.labels(language)["recept"]
    # Each note says when its own place was checked.
    blad = replace(common(catalogue, language, title, Selection(), places), gegevens="", weggelaten_kort="")
    notes = [_note(catalogue, v, language) for v in places]
    full = -(-len(notes) // ON_A_PAGE) * ON_A_PAGE
    return Receptblok(
        **vars(blad),
        van=tekst(Gezegd(praktijk.naam, "nl")) if praktijk else None,
        briefjes=[notes[number % len(notes)] for number in range(full)],
    )


def _note(catalogue: Catalogue, v: Voorziening, language: str) -> Briefje:
    kind = catalogue.categorie(v)
    return Briefje(
        naam=tekst(Gezegd(v.naam, "nl")),
        soort=tekst(say_in(kind.naam, language) or Gezegd(kind.id, "nl")),
        adres=[tekst(Gezegd(line, "nl")) for line in adres_regels(v)],
        deur=rows.deur(v, language),
        thuis=rows.thuis(catalogue, v, language),
        tijden=rows.tijden(catalogue, v, language),
        kanalen=kanalen(v.contact),
        let_op=warnings_of(catalogue, v, language),
        qr=place_qr(catalogue, language, v.id),
        pagina=page_of(catalogue, language, v.id, most=0),
        gecontroleerd=rows.gecontroleerd(v, language),
    )
