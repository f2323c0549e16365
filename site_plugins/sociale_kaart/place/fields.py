"""The kinds of value in a place: each takes what a volunteer typed and gives it in one standard form.

All input is text (see `tree`). A validator either returns the standard form or raises `wrong(RULE, ...)`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from sociale_kaart.place import field_rules as rules
from sociale_kaart.place import postcode
from sociale_kaart.place.datum_fout import not_a_date
from sociale_kaart.place.field_rules import wrong
from sociale_kaart.place.telefoon import Telefoonnummer
from sociale_kaart.place.telefoon_fout import phone_of, whatsapp_of
from sociale_kaart.place.webadres import HOST_NAME, is_web_address
from sociale_kaart.problems import Rule

JaNee = Literal["ja", "nee", "onbekend"]
JaDeelsNee = Literal["ja", "deels", "nee", "onbekend"]

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_HOUSE_NUMBER = re.compile(r"[1-9][0-9]{0,4}(-[1-9][0-9]{0,4})?")
_EMAIL = re.compile(r"[A-Za-z0-9._+'-]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")
# Also as spreadsheets and programs for maps write it: 52.352000000000004, 5.2352e1.
_NUMBER = re.compile(r"[+-]?([0-9]{1,20}([.][0-9]{0,40})?|[.][0-9]{1,40})([eE][+-]?[0-9]{1,3})?")
DECIMALS = 5  # of a degree: one metre


@dataclass(frozen=True)
class text_of:  # noqa: N801 - reads as the function that it is to pydantic; the form asks it for its limits
    """A validator for one line of `low` to `high` characters; runs of white space become one space."""

    low: int
    high: int

    def __call__(self, value: str) -> str:
        return _within(" ".join(value.split()), self.low, self.high)


@dataclass(frozen=True)
class paragraphs_of:  # noqa: N801
    """A validator for plain text in which a blank line starts a new paragraph."""

    high: int

    def __call__(self, value: str) -> str:
        paragraphs = [" ".join(part.split()) for part in re.split(r"\n\s*\n", value)]
        return _within("\n\n".join(filter(None, paragraphs)), 1, self.high)


def _within(text: str, low: int, high: int) -> str:
    if len(text) < low:
        raise wrong(rules.TOO_SHORT, limit=low) if low > 1 else wrong(rules.EMPTY)
    if len(text) > high:
        raise wrong(rules.TOO_LONG, length=len(text), limit=high, over=len(text) - high)
    return text


def is_language(key: str) -> bool:
    return _LANGUAGE.fullmatch(key) is not None


def _language(value: str) -> str:
    if not _LANGUAGE.fullmatch(value):
        raise wrong(rules.NO_LANGUAGE)
    return value


def _texts_need_dutch(value: dict[str, str]) -> dict[str, str]:
    if "nl" not in value:
        raise wrong(rules.DUTCH_MISSING)
    return value


def _postcode(value: str) -> str:
    if found := postcode.read_postcode(value.strip()):
        return found
    if meant := postcode.meant_postcode(value):
        raise wrong(rules.POSTCODE_SIGNS, postcode=meant)
    raise wrong(rules.POSTCODE)


def _house_number(value: str) -> str:
    if not _HOUSE_NUMBER.fullmatch(value):
        raise wrong(rules.HOUSE_NUMBER)
    return value


def _email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise wrong(rules.EMAIL)
    return value


def _link(value: str) -> str:
    if not is_web_address(value):
        raise wrong(rules.LINK)
    return value


def read_date(value: Any) -> date:
    """A date of the form 2026-04-13."""
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            return date.fromisoformat(value)
    except (TypeError, ValueError):
        pass
    raise not_a_date(value)


@dataclass(frozen=True)
class number_from:  # noqa: N801
    """A validator for a number in degrees or years, between `low` and `high`."""

    low: float
    high: float
    example: str
    decimals: int = 12

    def __call__(self, value: Any) -> float:
        if not isinstance(value, str) or not _NUMBER.fullmatch(value) or not self.low <= float(value) <= self.high:
            raise wrong(rules.NUMBER, low=f"{self.low:g}", high=f"{self.high:g}", example=self.example)
        return round(float(value), self.decimals) + 0.0  # no -0.0


def _one_or_more(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Naam = Annotated[str, AfterValidator(text_of(2, 80))]
Regel = Annotated[str, AfterValidator(text_of(1, 140))]
Taal = Annotated[str, AfterValidator(_language)]
Zin = Annotated[dict[Taal, Regel], AfterValidator(_texts_need_dutch)]
Toelichting = Annotated[dict[Taal, Annotated[str, AfterValidator(text_of(1, 300))]], AfterValidator(_texts_need_dutch)]
Alinea = Annotated[dict[Taal, Annotated[str, AfterValidator(paragraphs_of(3000))]], AfterValidator(_texts_need_dutch)]
Sleutel = Annotated[str, Field(json_schema_extra={"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"})]
Kvk = Annotated[str, Field(pattern="^[0-9]{8}$")]
# One value may stand for a list of one: `talen: nl`.
Een = BeforeValidator(_one_or_more)
Sleutels = Annotated[tuple[Sleutel, ...], Een]
Namen = Annotated[tuple[Naam, ...], Een]
Talen = Annotated[tuple[Taal, ...], Een]
Postcode = Annotated[str, AfterValidator(_postcode)]
Huisnummer = Annotated[str, AfterValidator(_house_number)]
Email = Annotated[str, AfterValidator(_email)]
Link = Annotated[str, AfterValidator(_link)]
Datum = Annotated[date, BeforeValidator(read_date), WithJsonSchema({"type": "string", "format": "date"})]
Telefoon = Annotated[Telefoonnummer, BeforeValidator(phone_of), WithJsonSchema({"type": "string"})]
Whatsapp = Annotated[Telefoonnummer, BeforeValidator(whatsapp_of), WithJsonSchema({"type": "string"})]
Breedtegraad = Annotated[
    float,
    BeforeValidator(number_from(-90, 90, "52.3630", DECIMALS)),
    WithJsonSchema({"type": "number", "minimum": -90, "maximum": 90}),
]
Lengtegraad = Annotated[
    float,
    BeforeValidator(number_from(-180, 180, "4.9341", DECIMALS)),
    WithJsonSchema({"type": "number", "minimum": -180, "maximum": 180}),
]
Jaren = Annotated[
    float,
    BeforeValidator(number_from(0, 120, "12")),
    WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 120}),
]

# What the form on the site goes by: a kind of value that one pattern describes, and the rule that it breaks.
PATTERNS: Mapping[str, tuple[Callable[[str], str], re.Pattern[str], Rule]] = {
    "taalcode": (_language, _LANGUAGE, rules.NO_LANGUAGE),
    "postcode": (_postcode, postcode.FORM, rules.POSTCODE),
    "huisnummer": (_house_number, _HOUSE_NUMBER, rules.HOUSE_NUMBER),
    "email": (_email, _EMAIL, rules.EMAIL),
}
NUMBER, HOST = _NUMBER.pattern, HOST_NAME.pattern
# The kinds that take more than a pattern, by their validator.
IN_CODE: Mapping[str, Callable[[Any], Any]] = {
    "link": _link,
    "telefoon": phone_of,
    "whatsapp": whatsapp_of,
    "datum": read_date,
}
