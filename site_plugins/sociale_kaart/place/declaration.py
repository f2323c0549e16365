"""What is declared of a key of a place, once, for every room that asks for it, judges it or says it.

A declaration is metadata of the key in the model: `anoniem: Annotated[JaNee, ANONIEM] = veld(...)`. What readers read
is English here and translated in `languages/locale/<code>/feiten.po`; what volunteers read is Dutch and English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from sociale_kaart.problems import Say


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


class Output(Enum):
    """Where a fact can be said. One that leaves a fact out says why, in the declaration."""

    PAGE = "a place's own page"
    PAPER = "the lists and the hand-out on paper"
    FINDER = "the data of the finder: its rows, its filters, its order"
    FORM = "the volunteers' form"
    PREVIEW = "what the form shows of the page"
    NEW = "`kaart new`"
    JSON = "voorzieningen.json and .geojson"
    CSV = "voorzieningen.csv"
    XLSX = "voorzieningen.xlsx"
    HSDS = "the files of the Human Services Data Specification (data/hsds/)"
    LINKED = "what search engines read in a place's page (schema.org)"


class Section(Enum):
    """Where a place's page says a fact that has a pictogram; what has none has a part of the page of its own."""

    DREMPEL = "What do you need to get in?"
    WEETJES = "Good to know"


@dataclass(frozen=True)
class Pictogram:
    """`id` in the site's sprite; `source` in Material's set of icons."""

    id: str
    source: str


@dataclass(frozen=True)
class Asked:
    """How a volunteer is asked: in which step of the form, by what name, and with what help.

    `help` without Dutch: the model's own description. `before`: asked before that key instead of where the model has
    it. `new`: other words for `kaart new`, where the name of a field is not a question.
    """

    step: str
    name: Say
    help: Say
    before: str = ""
    new: Say | None = None


def asked(
    step: str, nl: str, en: str, help_en: str, help_nl: str = "", *, before: str = "", new: Say | None = None
) -> Asked:
    return Asked(step, Say(nl, en), Say(help_nl, help_en), before, new)


@dataclass(frozen=True)
class Filter:
    """A box to tick in the finder. `id` stands in addresses, so it stays as it is.

    `yes`, `no`: the answers in the reader's favour, and those that are not; any other is not known. `in_row`: rows say
    it unasked. `nuance`: an answer that a row says in other words, and these.
    """

    id: str
    label: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    in_row: bool = False
    nuance: tuple[str, str] | None = None

    def fits(self, answer: str | tuple[str, ...]) -> bool | None:
        """Whether a place with this answer is what the reader looks for; None where nobody has said."""
        said = {answer} if isinstance(answer, str) else {*answer}
        if not said.isdisjoint(self.yes):
            return True
        return None if said.isdisjoint(self.no) else False

    def nuanced(self, answer: str | tuple[str, ...]) -> bool:
        """Whether a row says this answer in words of its own."""
        return self.nuance is not None and self.nuance[0] in ((answer,) if isinstance(answer, str) else answer)


@dataclass(frozen=True)
class Declaration:
    """`answers`: each word that can stand there, as a reader is told it. `form_answers`: as a volunteer chooses it.

    `unknown`: what we would like to know, as a part of a sentence. `label`: what comes before a text or a list of
    names. `note`: the key, below the same part, whose text says more. `after`: said after that key instead of where the
    model has it. `in_text`: Dutch phrases with which a text says an answer.
    `words`: the file of the region that the ids are from. `is_where`: says where the place is, so a place
    with a secret address has none. `weight`: how much residents miss it while nobody has said it (see `kwaliteit/`),
    `at_a_door`: where there is a door to walk through. `left_out`: outputs that do not say it, each with the reason.
    """

    asked: Asked | None = None
    section: Section | None = None
    pictogram: Pictogram | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    form_answers: Mapping[str, Say] = field(default_factory=dict)
    unknown: str = ""
    label: str = ""
    note: str = ""
    after: str = ""
    filter: Filter | None = None
    in_text: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: str = ""
    is_where: bool = False
    weight: int = 0
    at_a_door: bool = False
    left_out: Mapping[Output, str] = field(default_factory=dict)


UNKNOWN = Say("Weet ik niet", "I do not know")
YES, PARTLY, NO = Say("Ja", "Yes"), Say("Voor een deel", "Partly"), Say("Nee", "No")
YES_NO = {"ja": YES, "deels": PARTLY, "nee": NO}
