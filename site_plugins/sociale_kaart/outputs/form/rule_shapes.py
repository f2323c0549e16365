"""The shape of what the form judges by, as `templates/assets/js/form/types.mjs` has it on the other side."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias, TypedDict

Pattern: TypeAlias = "list[str]"  # with its flags; none where nothing is looked for


class Sentence(NamedTuple):
    """What a rule says."""

    bericht: str
    raad: str
    niveau: str


class SecretSign(NamedTuple):
    """A kind of thing that says where a place is; `looks_up`: whether its first group is looked up in `woorden`."""

    soort: str
    patroon: Pattern
    looks_up: int


class Soortnummer(NamedTuple):
    """A kind of phone number in a numbering plan."""

    persoonlijk: bool
    lengten: list[int]
    patroon: str


class TelefoonRegels(TypedDict):
    """`landen`: by the number that a country is called by, first what all of its numbers are like."""

    tekens: str
    kort: str
    land: str
    breedteloos: str
    verzonnen: str
    nummer: str
    toestel: str
    meer: str
    landen: dict[str, list[Soortnummer]]


class MailRegels(TypedDict):
    postbussen: list[str]
    rollen: list[str]
    stammen: tuple[str, ...]
    uitgangen: tuple[str, ...]
    heiligen: tuple[str, ...]
    naam: str
    lidwoorden: list[str]
    families: list[str]
    lang: int


class TekstPatronen(TypedDict):
    mobiel: Pattern
    ruis: Pattern
    begin: Pattern
    mail: Pattern
    punt: Pattern
    los: Pattern
    bsn: Pattern
    link: Pattern
    iban: Pattern
    opmaak: Pattern
    groep: Pattern


class Gehoord(TypedDict):
    """`daarna`: a pattern, and what is heard instead."""

    woorden: dict[str, str]
    woord: Pattern
    letters: dict[str, str]
    cijfers: Pattern
    aaneen: Pattern
    daarna: list[tuple[Pattern, str]]


class Mensen(TypedDict):
    """`nota` and `tekst`: a name with a title or initials, and a common given name."""

    namen: str
    ook_woorden: list[str]
    plek: Pattern
    nota: list[list[Pattern]]
    tekst: list[list[Pattern]]


class WoordRegels(TypedDict):
    """`woorden`: what is better, and why."""

    woorden: dict[str, tuple[str, str]]
    patroon: Pattern
    meeste_woorden: int
    meeste_letters: int


class Geheim(TypedDict):
    """`woorden` say nothing of where a place is."""

    zeker: list[SecretSign]
    genoemd: list[SecretSign]
    misschien: list[SecretSign]
    online: list[SecretSign]
    naam: list[SecretSign]
    twijfel: list[str]
    woorden: str
    tussen: Pattern
    noot: Pattern


class FormRegels(TypedDict):
    """`patronen`: by kind of text, with the rule that is broken."""

    zinnen: dict[str, Sentence]
    onzichtbaar: dict[str, str]
    patronen: dict[str, tuple[str, str]]
    nooit: list[str]
    getal: str
    host: str
    verboden: Pattern
    telefoon: TelefoonRegels
    mail: MailRegels
    tekst: TekstPatronen
    gehoord: Gehoord
    mensen: Mensen
    straat: Pattern
    woordgebruik: WoordRegels
    getallen: Pattern
    geheim: Geheim
