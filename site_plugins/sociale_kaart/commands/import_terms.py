"""Under which terms a list may be used: from its mapping, a flag, the source itself, or the keeper at a terminal."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from sociale_kaart.commands.keyboard import ask, says_yes
from sociale_kaart.problems import Say

if TYPE_CHECKING:
    from sociale_kaart.tools.importing.mapping import Mapping_
    from sociale_kaart.tools.importing.source_rows import RowTable

NO_LICENCE = Say(
    "Van deze lijst is geen licentie bekend. Wat hier op de kaart komt, mag iedereen gebruiken (CC0). Is de lijst "
    "CC0 of "
    "publiek domein? Geef dan --licentie CC0-1.0. Is hij van jullie zelf, of heb je toestemming? Dan --licentie eigen. "
    "Staat er een andere bij, zoals ODbL-1.0 of CC-BY-4.0? Geef die, met --vermelding en de naam van de bron.",
    "No licence is known for this list. Anyone may use what is on this map (CC0). Is the list CC0 or public domain? "
    "Give "
    "--licentie CC0-1.0. Is it your own, or do you have permission? Then --licentie eigen. Does it name another, "
    "such as "
    "ODbL-1.0 or CC-BY-4.0? Give that, with --vermelding and the name of the source.",
)
OTHER_LICENCE = Say(
    "De lijst valt onder `{licence}`. Die licentie kennen we niet, of ze laat niet toe dat iedereen de gegevens "
    "gebruikt. "
    "Vraag de eigenaar om toestemming; is die er, dan --licentie eigen, of `licentie: eigen` in {file}.",
    "The list is under `{licence}`. We do not know that licence, or it does not let everyone use the data. Ask the "
    "owner "
    "for permission; with it, --licentie eigen, or `licentie: eigen` in {file}.",
)
SOURCE_SAYS = Say(
    "Gegevens van OpenStreetMap vallen altijd onder {source}; `{licence}` kan hier niet. Laat --licentie weg, of zet "
    "`licentie: {source}` in {file}.",
    "OpenStreetMap's data are always under {source}; `{licence}` cannot be. Leave out --licentie, or put `licentie: "
    "{source}` in {file}.",
)
NO_CREDIT = Say(
    'De lijst valt onder {licence}; dan moet erbij staan van wie hij is. Geef --vermelding "naam van de bron", of zet '
    "`vermelding` in {file}.",
    'The list is under {licence}, so its source must be named. Give --vermelding "name of the source", or put '
    "`vermelding` in {file}.",
)
STOP = Say("Er is niets opgeschreven.", "Nothing was written.")
WHICH = Say(
    "Onder welke licentie valt deze lijst?\n"
    "  1  CC0 of publiek domein: iedereen mag er alles mee\n"
    "  2  hij is van onszelf, of we hebben toestemming om hem vrij te delen\n"
    "  3  ODbL (zoals OpenStreetMap): delen mag, met bronvermelding en onder dezelfde licentie\n"
    "  4  CC BY: delen mag, met bronvermelding\n"
    "  5  iets anders, of ik weet het niet\n"
    "Kies 1 tot en met 5: ",
    "Under which licence is this list?\n"
    "  1  CC0 or public domain: anyone may do anything with it\n"
    "  2  it is our own, or we have permission to share it freely\n"
    "  3  ODbL (as OpenStreetMap): may be shared, with credit and under the same licence\n"
    "  4  CC BY: may be shared, with credit\n"
    "  5  something else, or I do not know\n"
    "Choose 1 to 5: ",
)
SURE = Say(
    "Wat je overneemt, mag daarna iedereen gebruiken (CC0), ook wie er geld mee verdient. Hebben jullie het recht om "
    "dat "
    "toe te staan? ja/nee [nee]: ",
    "Anyone may use what you take over (CC0), also to earn money with. Do you have the right to allow that? ja/nee "
    "[nee]: ",
)
CREDIT = Say("Wie moet als bron genoemd worden? ", "Who must be named as the source? ")
WHAT_FOR = Say(
    "  1  overnemen, met licentie en bron bij elke plek\n"
    "  2  alleen vergelijken: laat zien wat verschilt, neem niets over\n"
    "Kies 1 of 2 [2]: ",
    "  1  take over, with licence and source at each place\n"
    "  2  only compare: show what differs, take nothing over\n"
    "Choose 1 or 2 [2]: ",
)
_CHOICE = {"1": "CC0-1.0", "2": "eigen", "3": "ODbL-1.0", "4": "CC-BY-4.0"}
LICENCE = Say("de licentie van de lijst: CC0-1.0, eigen als hij van jullie zelf is, of bijvoorbeeld ODbL-1.0",
              "the list's licence: CC0-1.0, `eigen` if it is your own, or for example ODbL-1.0")  # fmt: skip
CREDIT = Say("wie als bron genoemd moet worden, als de licentie dat vraagt", "whom the licence wants to be named")
USE = Say("bij een andere licentie dan CC0: apart houden, of alleen vergelijken",
          "under another licence than CC0: keep apart, or only compare")  # fmt: skip


class RefusedError(Exception):
    """The list may not be used so; `say` with `values` is why."""

    def __init__(self, say: Say, **values: object) -> None:
        super().__init__(say.en)
        self.say, self.values = say, values


def settled(mapping: Mapping_, table: RowTable, options: argparse.Namespace) -> Mapping_:
    """The mapping with terms under which the list may be used, or RefusedError."""
    from sociale_kaart.tools.importing.licences import APART, ODBL, WHAT_FOLLOWS

    file, asks = f"data/import/{mapping.bron}.yml", sys.stdin.isatty() and not options.ja
    licence = mapping.licentie or options.licentie or table.licentie or (_asked_licence(options) if asks else "")
    if not licence:
        raise RefusedError(NO_LICENCE)
    mapping = replace(mapping, licentie=licence)
    if not mapping.terms:
        raise RefusedError(OTHER_LICENCE, licence=licence, file=file)
    mapping = replace(mapping, licentie=mapping.terms.licentie)
    if table.licentie == ODBL != mapping.licentie:
        raise RefusedError(SOURCE_SAYS, source=ODBL, licence=licence, file=file)
    if not mapping.terms or not mapping.terms.must_name:
        return mapping
    credit = mapping.vermelding or options.vermelding or table.vermelding
    credit = credit or (ask(CREDIT(options.lang, {})).strip() if asks else "")
    if not credit:
        raise RefusedError(NO_CREDIT, licence=mapping.licentie, file=file)
    use = mapping.gebruik or options.gebruik
    if not use:
        print(WHAT_FOLLOWS(options.lang, {"licence": mapping.licentie, "credit": credit}))
        use = _asked_use(options) if asks else APART
    return replace(mapping, vermelding=credit, gebruik=use)


def _asked_licence(options: argparse.Namespace) -> str:
    licence = _CHOICE.get(ask(WHICH(options.lang, {})).strip(), "")
    if licence == "eigen" and not says_yes(SURE(options.lang, {})):
        return ""
    return licence


def _asked_use(options: argparse.Namespace) -> str:
    from sociale_kaart.tools.importing.licences import APART, COMPARE

    return APART if ask(WHAT_FOR(options.lang, {})).strip() == "1" else COMPARE
