"""Phone numbers: as shown, as dialled, and whether they may be somebody's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

# Numbers that are dialled as they are and have no +31 form: 112, 113, 116xxx, 14xxx, 0800, 0900.
_SHORT = re.compile(r"112|113|116[0-9]{3}|14[0-9]{2,4}|18[0-9]{2}|0(800|900|906|909)([0-9]{4}|[0-9]{7})")
_ALLOWED = re.compile(r"\+?[0-9 ().\-\u2013/]{3,24}")
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


@lru_cache(maxsize=20_000)
def read_phone(text: str) -> Telefoonnummer | None:
    """The number that `text` means when dialled in the Netherlands; None when there is no such number."""
    if not _ALLOWED.fullmatch(text.strip()):
        return None
    digits = re.sub("[^0-9+]", "", text)
    if _SHORT.fullmatch(digits):
        return Telefoonnummer(text.strip(), f"tel:{digits}")
    try:
        number = phonenumbers.parse(digits, "NL")
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
