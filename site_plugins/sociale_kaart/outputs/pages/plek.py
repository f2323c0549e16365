"""A place's page: everything about it, in the order in which someone needs it, what is not known said to be so."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote, urlsplit

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.hours.exceptions import say_exceptions, unspoken_school_holidays
from sociale_kaart.hours.periods import HORIZON, expand
from sociale_kaart.hours.state import packed
from sociale_kaart.hours.words import say
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import Gezegd, say_in, word
from sociale_kaart.outputs.calendars import is_offered
from sociale_kaart.outputs.map.drawing import plek_kaart
from sociale_kaart.outputs.pages.linked_data import linked_data
from sociale_kaart.outputs.pages.links import Link, adres_regels, edit_link, route_links
from sociale_kaart.reading.voorziening import Voorziening


@dataclass(frozen=True)
class Plek:
    """What the template `pages/plek.html` shows of one place to a reader of one language."""

    catalogue: Catalogue
    voorziening: Voorziening
    language: str

    def context(self) -> dict[str, Any]:
        """Values for the template; None or empty where nothing is known."""
        v, catalogue = self.voorziening, self.catalogue
        return {
            "v": v,
            "naam": self._naam(),
            "categorieen": [catalogue.woorden.categorieen[id] for id in v.categorie],
            "categorie": catalogue.categorie(v),
            "thema": catalogue.themas(v)[0],
            "gebied": catalogue.woorden.gebieden.get(v.gebied or ""),
            "werkgebied": [catalogue.woorden.gebieden[id] for id in v.werkgebied],
            "doelgroepen": [catalogue.woorden.doelgroepen[id] for id in v.doelgroep],
            "is_secret": is_secret(v, catalogue.woorden),
            "eigen_tekst": self._own_text(),
            "andere_tekst": self._other_text(),
            "adres": adres_regels(v),
            "kaart": plek_kaart(catalogue, v),
            "routes": route_links(v),
            "tijden": self._hours(),
            "uitzonderingen": self._exceptions(),
            "vakanties": self._school_holidays(),
            "staat": self._state(),
            "heeft_agenda": is_offered(catalogue, v),
            "schema_org": linked_data(catalogue, v),
            "is_oud": self._is_stale(),
            "wijzig": edit_link(catalogue, v),
            "kanalen": self._channels(),
        }

    @property
    def summary(self) -> str:
        """One sentence for search engines: the place's own, else what its category is."""
        said = say_in(self.voorziening.samenvatting, self.language)
        if said and said.lang == self.language:
            return said.tekst
        uitleg = say_in(self.catalogue.categorie(self.voorziening).uitleg, self.language)
        return uitleg.tekst if uitleg else self.voorziening.naam

    def _naam(self) -> Gezegd:
        # Names are as they stand on the door, whatever the reader's language.
        return Gezegd(self.voorziening.naam, "nl")

    def _texts(self) -> list[Gezegd]:
        v = self.voorziening
        return [said for texts in (v.samenvatting, v.omschrijving) if (said := say_in(texts, self.language))]

    def _own_text(self) -> list[Gezegd]:
        return [said for said in self._texts() if said.lang == self.language]

    def _other_text(self) -> list[Gezegd]:
        return [said for said in self._texts() if said.lang != self.language]

    def _hours(self) -> tuple[str, ...]:
        uren = self.catalogue.uren.get(self.voorziening.id)
        return say(uren, translations(self.language)) if uren else ()

    def _exceptions(self) -> tuple[str, ...]:
        uren, catalogue = self.catalogue.uren.get(self.voorziening.id), self.catalogue
        if not uren:
            return ()
        found = say_exceptions(uren, catalogue.feestdagen, catalogue.today, translations(self.language))
        return tuple(exception.tekst for exception in found)

    def _school_holidays(self) -> list[tuple[str, date, date]]:
        """Name, first and last day of those that may change the hours, as far as anyone has said."""
        uren, calendar = self.catalogue.uren.get(self.voorziening.id), self.catalogue.feestdagen
        if not uren:
            return []
        found = unspoken_school_holidays(uren, calendar, self.catalogue.today)
        return [(word(calendar.names.get(v.id, {}), self.language) or v.id, v.first, v.last) for v in found]

    def _state(self) -> dict[str, Any] | None:
        """What the page's script needs to say whether it is open now; None where nobody can."""
        v, catalogue = self.voorziening, self.catalogue
        uren = catalogue.uren.get(v.id)
        if not uren or v.status != "open":
            return None
        outcome = expand(uren, catalogue.feestdagen, catalogue.today)
        perioden, let_op = packed(outcome, catalogue.today)
        ids = sorted({day.reden for day in outcome.let_op})
        names = {id: word(catalogue.feestdagen.names.get(id, {}), self.language) for id in ids}
        reasons = json.dumps(names, ensure_ascii=False)
        return {"perioden": perioden, "let_op": let_op, "dagen": HORIZON, "redenen": reasons}

    def _is_stale(self) -> bool:
        """Whether the last check is longer ago than the category allows."""
        checked, months = (
            self.voorziening.controle.datum,
            self.catalogue.categorie(self.voorziening).controle_maanden,
        )
        return checked < months_before(self.catalogue.today, months)

    def _channels(self) -> list[Link]:
        contact = self.voorziening.contact
        found: list[Link] = []
        if contact.telefoon:
            found.append(Link("bel", contact.telefoon.link, contact.telefoon.getoond))
        if contact.whatsapp:
            found.append(Link("whatsapp", f"https://wa.me/{contact.whatsapp.cijfers}", contact.whatsapp.getoond))
        if contact.email:
            found.append(Link("mail", f"mailto:{quote(contact.email, safe='@')}", contact.email))
        if contact.website:
            found.append(Link("web", contact.website, urlsplit(contact.website).netloc.removeprefix("www.")))
        return found


def months_before(day: date, months: int) -> date:
    """The same day `months` earlier; the first of the month after when that day does not exist."""
    total = day.year * 12 + day.month - 1 - months
    try:
        return date(total // 12, total % 12 + 1, day.day)
    except ValueError:
        total += 1
        return date(total // 12, total % 12 + 1, 1)
