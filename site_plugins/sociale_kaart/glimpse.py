"""Less of a region than all: places of which only some facts are left. What an output is not given, it cannot show.

So it need not be made again when something else of a place has changed, and that needs no proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, lru_cache, partial

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.controle import Controle
from sociale_kaart.place.deel import share_keys
from sociale_kaart.place.voorziening import Voorziening

# What one can do first, without saying at which number or address.
_FIRST = {
    "bel": Contact.model_validate({"telefoon": "14 020"}),
    "web": Contact.model_validate({"website": "https://voorbeeld.nl"}),
    "vraag": Contact.model_validate({"email": "info@voorbeeld.nl"}),
    "langs": Contact(),
}
_UNSAID = {key: field.default for key, field in Controle.model_fields.items() if not field.is_required()}


@dataclass(frozen=True)
class Glimpse:
    """`without`: facts that are not seen, as if nobody knew them.

    Of a check is seen whether it is too long ago, and then on which day; and which way one can ask first. Of contact
    points, all ways.
    """

    without: frozenset[str]

    def of(self, catalogue: Catalogue) -> Catalogue:
        uren = {} if "openingstijden" in self.without else catalogue.uren
        places, gestopt = (tuple(self.each(catalogue, some)) for some in (catalogue.voorzieningen, catalogue.gestopt))
        return replace(catalogue, voorzieningen=places, gestopt=gestopt, uren=uren, files={})

    def each(self, catalogue: Catalogue, places: Iterable[Voorziening]) -> Iterator[Voorziening]:
        """What is left of each of these places, one by one."""
        asked = {g.contactpunt.plek for g in catalogue.woorden.gebieden.values() if g.contactpunt}
        return map(partial(self._place, catalogue, frozenset(filter(None, asked))), places)

    @cached_property
    def _unknown(self) -> dict[str, object]:
        """Nobody changes these values, so all places may have the same ones."""
        fields = Voorziening.model_fields
        return {key: fields[key].get_default(call_default_factory=True) for key in sorted(self.without)}

    def _place(self, catalogue: Catalogue, asked: frozenset[str], v: Voorziening) -> Voorziening:
        new: dict[str, object] = {**self._unknown}
        if v.id not in asked:
            new["contact"] = _FIRST[v.contact.eerste_stap]
        left = v.model_copy(update={**new, "controle": _checked(_when(catalogue, v))})
        share_keys(left)
        return left


def _when(catalogue: Catalogue, v: Voorziening) -> date:
    """Nothing of a check that holds but that it does; of one that does not, its day."""
    day = v.controle.datum
    holds = not catalogue.is_stale(v) and day <= catalogue.today
    return catalogue.today if holds else day


@lru_cache(maxsize=4096)  # for speed
def _checked(day: date) -> Controle:
    """Many places have one, and all of these are in memory at once."""
    return Controle.model_construct(**_UNSAID, bron="gebeld", datum=day)
