"""Phone numbers: as shown, as dialled, and whether they may be somebody's own.

templates/assets/js/form/phone.mjs judges alike; tests/form/test_agreement.py holds for both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, partial

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from sociale_kaart.alike import plain

# Numbers that are dialled as they are and have no +31 form: 112, 113, 144, 116xxx, 14xxx, 0800, 0900.
SHORT = re.compile(r"112|113|144|116[0-9]{3}|14[0-9]{2,4}|18[0-9]{2}|0(800|900|906|909)[0-9]{4,7}")
# A short number as some write it nevertheless, with the country's code; the 0 of 0800 is then left out, or not.
COUNTRY = re.compile(r"(?:\+|00)?31(.+)")
ALLOWED = re.compile(r"\+?[0-9 ().\-/]{3,24}")
NO_WIDTH = re.compile("[\u00ad\u200c\u200d]")  # pasted from a page that says where a line may break
# Looks like a number to fill in: six zeros at the end, or eight times another digit (020 777 7777 is a taxi).
INVENTED = re.compile(r"(?:0{6}|([1-9])\1{7})$")
# Needs no library to be taken apart, and nearly all are of this kind.
PLAIN = re.compile(r"0[1-9][0-9]{8}")  # for speed
_DUTCH = partial(phonenumbers.PhoneNumber, country_code=31)
# 06 numbers, and 097 which machines use; 084 and 087 are personal-assistant numbers.
_PERSONAL = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.PERSONAL_NUMBER, PhoneNumberType.PAGER})


@dataclass(frozen=True)
class Telefoonnummer:
    """`getoond` as the Dutch group it, `link` for `<a href>`, `persoonlijk` if it may be a person's own."""

    getoond: str
    link: str
    persoonlijk: bool = False

    def __str__(self) -> str:
        return self.getoond

    @property
    def cijfers(self) -> str:
        """Digits with country code and no plus, as wa.me wants them."""
        return re.sub("[^0-9]", "", self.link)

    @property
    def is_short(self) -> bool:
        """Whether it has no country's code: nobody abroad can dial it, and no program that wants a whole number."""
        return "+" not in self.link

    @property
    def grouped(self) -> str:
        """A short number in groups, as no spreadsheet takes for an amount; others are shown so already."""
        return _grouped(self.cijfers) if self.is_short else self.getoond

    @property
    def looks_invented(self) -> bool:
        return INVENTED.search(self.cijfers) is not None


def tidy(text: str) -> str:
    """What programs paste, as a keyboard types it: a hyphen, a blank, a digit; nothing that has no width."""
    return NO_WIDTH.sub("", plain(text)).strip()


@lru_cache(maxsize=20_000)  # for speed
def read_phone(text: str) -> Telefoonnummer | None:
    """The number that `text` means when dialled in the Netherlands; None when there is no such number, or two."""
    typed = tidy(text)
    if not ALLOWED.fullmatch(typed) or read_phone(typed.rpartition("/")[0]):
        return None
    digits = re.sub("[^0-9+]", "", typed)
    return _short(digits, typed) or (_plain(digits) if PLAIN.fullmatch(digits) else _whole(digits))


def _short(digits: str, typed: str) -> Telefoonnummer | None:
    """A number that is dialled as it stands, also when somebody put the country's code before it."""
    if SHORT.fullmatch(digits):
        return Telefoonnummer(typed, f"tel:{digits}")
    abroad = COUNTRY.fullmatch(digits)
    for found in (abroad[1], f"0{abroad[1]}") if abroad else (f"0{digits}",):
        if SHORT.fullmatch(found):
            return Telefoonnummer(_grouped(found), f"tel:{found}")
    return None


def _grouped(short: str) -> str:
    """`0800 8115`, `14 020`, `116 111`."""
    first = 4 if short[0] == "0" else 3 if short.startswith("116") else 2 if short.startswith("14") else 0
    return f"{short[:first]} {short[first:]}" if first > 0 and len(short) > 4 else short


def _plain(digits: str) -> Telefoonnummer | None:  # for speed
    """Grouped like the other numbers that begin so: the library looks no further than the first four digits."""
    like = _beginning_with(digits[:5])
    if not like:
        return None
    rest = iter(digits)
    shown = "".join(sign if sign == " " else next(rest) for sign in like.getoond)
    return Telefoonnummer(shown, f"tel:+31{digits[1:]}", like.persoonlijk)


@lru_cache(maxsize=10_000)  # for speed
def _beginning_with(digits: str) -> Telefoonnummer | None:
    return _whole(f"{digits}00000")


def _whole(digits: str) -> Telefoonnummer | None:
    try:
        number = _DUTCH(national_number=int(digits)) if PLAIN.fullmatch(digits) else phonenumbers.parse(digits, "NL")
    except phonenumbers.NumberParseException:
        return None
    kind = phonenumbers.number_type(number)
    if kind == PhoneNumberType.UNKNOWN:
        return None
    dutch = number.country_code == 31
    shown = PhoneNumberFormat.NATIONAL if dutch else PhoneNumberFormat.INTERNATIONAL
    return Telefoonnummer(
        phonenumbers.format_number(number, shown).replace("-", " "),
        f"tel:{phonenumbers.format_number(number, PhoneNumberFormat.E164)}",
        kind in _PERSONAL,
    )
