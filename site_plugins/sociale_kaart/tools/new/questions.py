"""What `kaart new` asks, in which order: the facts as declared in `place/`, with the region's words to choose from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sociale_kaart.place.declaration import Asked, Output
from sociale_kaart.place.facts import Fact, questions
from sociale_kaart.problems import Say
from sociale_kaart.reading.spots import Path

Kind = Literal["text", "one", "some", "lines"]


@dataclass(frozen=True)
class Vraag:
    """One question. `kind`: a text, one word, some, or lines until an empty one. `words`: the file they are from."""

    path: Path
    say: Say
    kind: Kind = "text"
    words: str = ""
    must: bool = False


def _kind(fact: Fact) -> Kind:
    if fact.veld.is_text_per_language:
        return "text"
    if fact.veld.is_list:
        return "lines" if fact.path == "openingstijden" else "some"
    return "one" if fact.veld.words or fact.declared.words else "text"


def _vraag(fact: Fact, asked: Asked) -> Vraag:
    path = (*fact.path.split("."), *(("nl",) if fact.veld.is_text_per_language else ()))
    must = fact.veld.info.is_required() and fact.path != STREET
    return Vraag(path, asked.new or asked.name, _kind(fact), fact.declared.words, must)


STREET = "adres.straat"  # without one there is no door
# Asked by itself, when an answer or the lack of one makes it needed.
APART = {"naam", "categorie", STREET, "gebied", "werkgebied", "openingstijden", "aanbod", "contact.toestemming"}
_ALL = [(fact, asked, _vraag(fact, asked)) for fact, asked in questions() if fact.is_in(Output.NEW)]
_BY_PATH = {fact.path: vraag for fact, _, vraag in _ALL}


def _step(*steps: str) -> tuple[Vraag, ...]:
    return tuple(vraag for fact, asked, vraag in _ALL if asked.step in steps and fact.path not in APART)


NAAM, CATEGORIE = _BY_PATH["naam"], _BY_PATH["categorie"]
BEGIN = _step("wat")
STRAAT, ADRES = _BY_PATH[STREET], _step("waar")
GEBIED, WERKGEBIED = _BY_PATH["gebied"], _BY_PATH["werkgebied"]
UREN, AANBOD = _BY_PATH["openingstijden"], _BY_PATH["aanbod"]
CONTACT, TOESTEMMING = _step("contact"), _BY_PATH["contact.toestemming"]
DREMPEL = _step("drempel")
EINDE = (*_step("wie", "meer"), *_step("controle"))
