"""In which language the form speaks to a volunteer, and how it says a sentence in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sociale_kaart.languages.catalogues import FORM, form_translations, is_form_whole, is_whole
from sociale_kaart.languages.chains import DUTCH, chain
from sociale_kaart.languages.direction import direction
from sociale_kaart.languages.isolating import isolated
from sociale_kaart.languages.locales import is_right_to_left
from sociale_kaart.problems import Say

_FILLED = re.compile(r"(?<!\{)(\{\w+\})(?!\})")


@dataclass(frozen=True)
class Voice:
    """Says a sentence of the program, written in Dutch and English, in `taal`."""

    taal: str

    @classmethod
    def to(cls, reader: str) -> Voice:
        """The one for a reader: of the languages that will do, the first in which the form has all of its words."""
        return cls(next(code for code in chain(reader) if is_form_whole(code) and is_whole(code)))

    def __call__(self, say: Say) -> str:
        if self.taal == DUTCH:
            return say.nl
        said = form_translations(self.taal).pgettext(FORM, say.en) if say.en else ""
        return self._isolated(said) if is_right_to_left(self.taal) else said

    def to_keeper(self, say: Say) -> str:
        """What somebody who keeps the data reads, and not the volunteer."""
        return say.nl if self.taal == DUTCH else say.en

    def _isolated(self, said: str) -> str:
        """With what is filled in later, mostly Dutch, a number or a key, in its own direction too."""
        parts = _FILLED.split(said)
        return "".join(f"\u2068{x}\u2069" if index % 2 else isolated(x, self.taal) for index, x in enumerate(parts))

    @property
    def dir(self) -> str:
        return direction(self.taal)
