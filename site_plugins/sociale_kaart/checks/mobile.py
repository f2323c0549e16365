"""Mobile numbers in a text, however they are written. A row of dates or times is not one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sociale_kaart.place.telefoon import read_phone

_BETWEEN = r"(?:[^\w\n]|_){0,5}"
_TIME = r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d|[:.]\d)"
_DATE = r"(?:0?[1-9]|[12]\d|3[01])[\-/.](?:0?[1-9]|1[0-2])(?:[\-/.](?:\d\d)?\d\d)?(?!\d|[\-/.]\d)"
_NO_DATES = (
    r"(?!\d\d?([\-/.])\d\d?\1(?:19|20)\d\d(?!\d))"
    rf"(?!{_TIME}{_BETWEEN}{_TIME})(?!{_DATE}[,;:&+ ]{{1,3}}(?:{_DATE}|{_TIME}))"
)
# With or without the country's code, also inside a link such as wa.me/31612345678; without its 0 (6-12345678) only
# where it is spaced; of another country with a plus.
MOBILE = re.compile(
    rf"(?<!\d)(?<!\d[,.]){_NO_DATES}(?:"
    rf"(?:(?:\+|00)?31{_BETWEEN}(?:0{_BETWEEN})?|0{_BETWEEN})6\n?(?:{_BETWEEN}\d){{8}}(?!\d|[.:]\d)"
    rf"|(?<!\d[ ,.\-/:])6[ .\-/]{{1,3}}(?!{_TIME}|{_DATE})\d(?:[ .\-/]{{0,3}}\d){{7}}(?!\d|[.:]\d|,\d)"
    r"|(?:[Tt]el|[Tt]elefoon|[Mm]obiel|[Mm]ob|[Ww]hatsapp|[Aa]pp|[Bb]el|[Ss]ms|[Gg]sm)[.:]{0,2} ?6\d{8}(?!\d)"
    r"|\+\d(?:[ .\-()/_|·]{0,2}\d){7,14})"
)
# However it begins, the number of a Dutch mobile phone.
BEGINS = re.compile(r"^(?:(?:\+|00)?310?|0)?6(?=\d{8}$)")
NOISE = re.compile(r"[^\d+]|(?!^)\+")


def mobiles(text: str) -> Iterator[str]:
    """Whatever in `text` (heard) may be the number of somebody's own phone."""
    for match in MOBILE.finditer(text):
        number = BEGINS.sub("+316", NOISE.sub("", match.group()))
        phone = read_phone(number) or read_phone(f"+{number}")
        if phone and phone.persoonlijk:
            yield match.group()
