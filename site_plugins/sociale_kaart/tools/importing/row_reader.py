"""A row as a place: every cell cleaned, what is in doubt left out and told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sociale_kaart.checks.text import bare
from sociale_kaart.tools.importing.cleaning.address import Parts, address_of
from sociale_kaart.tools.importing.cleaning.answers_given import (
    CHOICES,
    MOST_PRICE,
    answer_of,
    answers_to,
    is_price,
)
from sociale_kaart.tools.importing.cleaning.listed_hours import hours_of
from sociale_kaart.tools.importing.cleaning.meanings import (
    day_of,
    languages_of,
    several,
    yes_no,
)
from sociale_kaart.tools.importing.cleaning.reach import email_of, kvk_of, phone_of, website_of
from sociale_kaart.tools.importing.cleaning.sentences import texts_of
from sociale_kaart.tools.importing.cleaning.spot import spot_of
from sociale_kaart.tools.importing.cleaning.tidying import name_of, tidy
from sociale_kaart.tools.importing.cleaning.told import Notes, shown
from sociale_kaart.tools.importing.cleaning.who_comes import ages_of, says_all_ages, ways_of, years_of
from sociale_kaart.tools.importing.draft_place import REGISTER, DraftPlace, Words, trace
from sociale_kaart.tools.importing.headings import PEOPLE
from sociale_kaart.tools.importing.hiding import NAMED_AFTER, StreetsOfRow, ask_whether_it_hides
from sociale_kaart.tools.importing.mapping import Mapping_
from sociale_kaart.tools.importing.row_cells import RowCells
from sociale_kaart.tools.importing.row_kinds import kinds_of
from sociale_kaart.tools.importing.source_rows import Row

_GONE = frozenset(["gestopt", "opgeheven", "vervallen", "beeindigd", "closed", "gesloopt", "inactief", "niet actief"])

_ASKS_WHETHER_IT_IS_THERE = frozenset(["actief", "active", "in gebruik", "bestaat nog"])


def _is_checked(day: date | None, today: date) -> bool:
    return day is not None and date(2000, 1, 1) <= day <= today


class Reader(RowCells):
    """Reads the cells of one row, key by key."""

    def __init__(self, row: Row, mapping: Mapping_, words: Words, others: frozenset[str]) -> None:
        super().__init__(row, mapping)
        self.words, self.others = words, others
        self.notes, self.values = Notes(), dict[str, Any]()

    def read(self, today: date) -> DraftPlace:
        unread = [f"kolom `{column}`: {say.nl}" for column, say in self.row.faults.items()]
        self.notes.doubts += unread
        if not any(map(str.strip, self.row.cells.values())):
            self.notes.refused.append("deze rij is leeg")
            return DraftPlace(self.row.number, "", "", {}, self.notes)
        naam = name_of(self.cell("naam"), self.others, self.notes)
        if self._is_gone():
            self.notes.refused.append(f"volgens de lijst is de plek er niet meer (`{shown(self.cell('status'))}`)")
        kinds = kinds_of(self, self.words, self.notes) if naam and not self.notes.refused else []
        secret = self.words.hides(kinds)
        if secret and StreetsOfRow(self).are_in(naam):
            self.notes.refused.append(NAMED_AFTER)
            return DraftPlace(self.row.number, self._said_id(), "", {}, self.notes, secret)
        found = DraftPlace(self.row.number, "", naam or shown(tidy(self.cell("naam"))), self.values, self.notes, secret)
        if self.notes.refused:
            self.notes.refused += unread  # it may be why
            return replace(found, id=self._said_id(), values={})
        self.values |= {"naam": naam, "categorie": kinds[0] if len(kinds) == 1 else kinds}
        if secret:
            self.notes.said.append("dit soort plek heeft een geheim adres: alles wat zegt waar het is, is weggelaten")
        else:
            self._where(naam)
        self._rest(today, secret=secret)
        if secret:
            self._without_whereabouts()
        found.id = self._id(naam)
        trace(found, self.mapping, today)
        return found

    def _is_gone(self) -> bool:
        """`Status: opgeheven`, or `Actief: nee`."""
        asked = bare(self.heading("status")) in _ASKS_WHETHER_IT_IS_THERE
        return bare(self.cell("status")) in _GONE or (asked and yes_no(self.cell("status")) == "nee")

    def _id(self, naam: str) -> str:
        address = self.values.get("adres", {})
        door = (address.get("postcode", address.get("straat", "")), address.get("huisnummer", ""))
        return self._said_id() or "-".join(bare(" ".join((naam, *door))).split())[:120]

    def _said_id(self) -> str:
        return " ".join(self.cell("herkomst.id").split())[:120]

    def _where(self, naam: str) -> None:
        names = ("straat", "huisnummer", "toevoeging", "postcode", "plaats")
        parts = Parts(self.cell("adres"), *(self.cell(f"adres.{name}") for name in names))
        address = address_of(parts, self.mapping.fixed.get("adres.plaats", self.words.town), self.others, self.notes)
        rd = (self.cell("locatie.x"), self.cell("locatie.y"))
        spot = spot_of(self.cell("locatie.lat"), self.cell("locatie.lon"), self.cell("locatie"), rd, self.notes)
        if address or spot:
            ask_whether_it_hides((naam, self.cell("ook_bekend_als")), self._said_id(), self.mapping, self.notes)
        if address:
            how = tidy(self.cell("adres.toelichting"))
            self.values["adres"] = {**address, **({"toelichting": {"nl": how}} if 0 < len(how) <= 300 else {})}
        if spot:
            self.values["locatie"] = {"lat": str(spot[0]), "lon": str(spot[1]), "bron": "register"}
        area = self.cell("gebied").strip()
        if not self._put("gebied", self.words.area_of(area, address)) and area:
            self.notes.doubts.append(f"gebied: `{shown(tidy(area))}` is geen gebied van deze regio")

    def _without_whereabouts(self) -> None:
        """Leave out what says the street after all, such as a site or an organisation that is called after it."""
        where = StreetsOfRow(self)
        for part in (self.values, self.values.get("contact", {})):
            for key in [
                key for key, value in part.items() if key not in ("contact", "controle") and where.are_in(value)
            ]:
                del part[key]
                self.notes.doubts.append(f"{key}: zegt misschien waar deze plek is, en dat is geheim")
        if not self.values.get("contact", True):
            del self.values["contact"]

    def _rest(self, today: date, *, secret: bool) -> None:
        for target, value in texts_of(self.cell, self.notes):
            self._put(target, value)
        if not secret:
            self._word("kvk", kvk_of(self.cell("kvk")))
        self._put("contact.telefoon", phone_of(self.cells("contact.telefoon"), self.notes))
        self._put("contact.whatsapp", phone_of([self.cell("contact.whatsapp")], self.notes))
        self._put("contact.email", email_of(self.cell("contact.email"), self.notes, self.cell("contact.website")))
        self._put("contact.website", website_of(self.cell("contact.website"), self.notes))
        days = {day: self.cell(f"openingstijden.{day}") for day in ("ma", "di", "wo", "do", "vr", "za", "zo")}
        self._put(
            "openingstijden",
            hours_of(self.cells("openingstijden"), days, self.cell("openingstijden.gesloten"), self.notes),
        )
        for target in CHOICES:
            self._word(target, answer_of(target, self.cell(target), self.heading(target)), answers_to(target))
        self._price()
        self._word("drempel.aanmelden", ways_of(self.cell("drempel.aanmelden")))
        self._ages()
        if "-".join(bare(self.cell("status")).split()) == "tijdelijk-gesloten":
            self.values["status"] = "tijdelijk-gesloten"
        self._word("werkgebied", several(self.cell("werkgebied"), self.words.areas))
        groups = several(self.cell("doelgroep").replace(",", ";"), self.words.groups)
        self._word("doelgroep", groups or [])
        self._word("talen", languages_of(self.cell("talen")) or [])
        self._checked(today, secret=secret)
        people = [column for column in self.mapping.columns_of(PEOPLE) if self.row.cells.get(column, "").strip()]
        self.notes.dropped += len(people)

    def _price(self) -> None:
        """`€ 2,50 p.p.` in a column for what it costs: that is how much."""
        cell = tidy(self.cell("drempel.kosten"))
        if is_price(cell) and len(cell) <= MOST_PRICE and "kosten_toelichting" not in self.values.get("drempel", {}):
            self._put("drempel.kosten_toelichting", {"nl": cell})

    def _ages(self) -> None:
        if says_all_ages(self.cell("leeftijd")):
            return
        own = {key: years_of(self.cell(f"leeftijd.{key}")) for key in ("van", "tot")}
        for key, years in own.items():
            self._word(f"leeftijd.{key}", years)
        if not any(own.values()):
            self._word("leeftijd", ages_of(self.cell("leeftijd")))

    def _checked(self, today: date, *, secret: bool) -> None:
        said = self.cell("controle.datum")
        day = day_of(said) if said.strip() else None
        if said.strip() and not _is_checked(day, today):
            why = "is niet in de jaren van 2000 tot vandaag" if day else "is geen dag die zeker te lezen is"
            self.notes.doubts.append(f"datum: `{shown(said)}` {why}; de peildatum van de lijst is gebruikt")
        when = day if day and _is_checked(day, today) else day_of(self.mapping.peildatum) or today
        source = " ".join(tidy(self.cell("controle.bron")).split())
        # What a list is called may say where its places are.
        source = REGISTER if secret else source or self.mapping.naam
        self.values["controle"] = {"datum": when.isoformat(), "bron": source, "door": "register"}
        if "locatie" in self.values:
            self.values["locatie"]["datum"] = when.isoformat()

    def _word(self, target: str, value: object, answers: str = "") -> None:
        if self.cell(target).strip() and not self._put(target, value):
            read = f"{target}: `{shown(tidy(self.cell(target)))}`"
            said = f"zegt niet welk antwoord het is: {answers}" if answers else "is hier geen woord dat de kaart kent"
            self.notes.doubts.append(f"{read} {said}")

    def _put(self, target: str, value: object) -> bool:
        part, _, key = target.partition(".")
        if not value:
            return False
        if key:
            self.values.setdefault(part, {})[key] = value
        else:
            self.values[part] = value
        return True
