"""Whether an answer is the address that was asked for. Pure: what a service gave, and what the file says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sociale_kaart.checks.schematic import distance
from sociale_kaart.place.adres import Adres
from sociale_kaart.tools.geocode.short_forms import addition, is_same_street

ONE_DOOR = 25.0  # metres: the numbers 48-H, 48-1 and 48-2 are floors of one house
_FLOOR = re.compile("h|hs|huis|bg|[0-9]+")  # 48A may be the house next door


@dataclass(frozen=True)
class Question:
    """An address with all that is needed to be sure of an answer."""

    straat: str
    huisnummer: str
    toevoeging: str
    postcode: str
    plaats: str

    @classmethod
    def of(cls, adres: Adres | None) -> Question | None:
        """None when postcode or house number is missing: then no answer could be told to be right."""
        if not adres or not adres.postcode or not adres.huisnummer:
            return None
        return cls(adres.straat, adres.huisnummer, adres.toevoeging or "", adres.postcode, adres.plaats)

    @property
    def first_number(self) -> str:
        """Of `117-119` the first, by which the register knows it."""
        return self.huisnummer.partition("-")[0]

    @property
    def as_text(self) -> str:
        """No more than what tells the address apart."""
        return f"{self.postcode.replace(' ', '')} {self.first_number} {self.toevoeging}".strip()

    @property
    def as_mapping(self) -> dict[str, str]:
        street = f"{self.first_number}{self.toevoeging} {self.straat}"
        return {"street": street, "city": self.plaats, "postalcode": self.postcode}

    @property
    def key(self) -> str:
        """By which an answer is kept."""
        return f"{self.postcode} {self.huisnummer} {self.toevoeging}|{self.straat}|{self.plaats}"


@dataclass(frozen=True)
class Candidate:
    """One address that a service gave."""

    lat: float
    lon: float
    postcode: str
    nummer: str
    straat: str


@dataclass(frozen=True)
class Match:
    """The address itself."""

    lat: float
    lon: float


@dataclass(frozen=True)
class NotFound:
    """The service does not know this postcode with this house number; `nearest` is what it gave instead."""

    nearest: str = ""


@dataclass(frozen=True)
class Several:
    """More than one spot has this postcode and house number."""

    numbers: tuple[str, ...]


@dataclass(frozen=True)
class OtherStreet:
    """Postcode and house number exist, in another street: one of the two is wrong."""

    straat: str


Verdict = Match | NotFound | Several | OtherStreet


def judge(question: Question, candidates: Sequence[Candidate]) -> Verdict:
    """What the answer of a service is worth; only `Match` is certain."""
    same = [one for one in candidates if _is_number(question, one)]
    exact = _exact(question, same)
    if not same or (question.toevoeging and not exact):
        return NotFound(_shown(candidates[0]) if candidates else "")
    best = exact or same
    street = next((one.straat for one in best if one.straat and not is_same_street(one.straat, question.straat)), "")
    if street:
        return OtherStreet(street)
    first = best[0]
    if not exact and not all(_FLOOR.fullmatch(_parts(one.nummer)[1]) for one in same):
        return Several(tuple(dict.fromkeys(one.nummer for one in same)))
    if any(distance((first.lon, first.lat), (one.lon, one.lat)) > ONE_DOOR for one in best):
        return Several(tuple(dict.fromkeys(one.nummer for one in best)))
    return Match(round(first.lat, 5), round(first.lon, 5))


def _exact(question: Question, same: Sequence[Candidate]) -> list[Candidate]:
    """Those with this very addition; else those with the same one in short, unless `H` may be a letter like `G`."""
    exact = [one for one in same if _parts(one.nummer)[1] == _letters(question.toevoeging)]
    if exact or not question.toevoeging:
        return exact
    alike = [one for one in same if addition(_addition(one.nummer)) == addition(question.toevoeging)]
    is_floor = addition(question.toevoeging) != "h" or all(_FLOOR.fullmatch(_parts(one.nummer)[1]) for one in same)
    return alike if is_floor else []


def _addition(number: str) -> str:
    return re.sub(r"^\s*[0-9]+", "", number)


def _is_number(question: Question, candidate: Candidate) -> bool:
    postcode = question.postcode.replace(" ", "")
    number = _parts(candidate.nummer)[0]
    return candidate.postcode.replace(" ", "").upper() == postcode and number == question.first_number


def _parts(number: str) -> tuple[str, str]:
    """`48-H` to 48 and h."""
    match = re.fullmatch(r"\s*([0-9]+)(.*)", number)
    return (match[1], _letters(match[2])) if match else ("", "")


def _letters(addition: str) -> str:
    return re.sub("[^a-z0-9]", "", addition.lower())


def _shown(candidate: Candidate) -> str:
    return f"{candidate.straat} {candidate.nummer}, {candidate.postcode}".strip(" ,")
