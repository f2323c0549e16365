"""A street, a postcode or a number that is spelled, said in words or taken apart. Patterns as in `signs.py`."""

from __future__ import annotations

from sociale_kaart.checks.signs import COORDINATES, NAME, NUMBER, POSTCODE, STREET, STRONG, Sign, digit, sign

_TEENS = "elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien"
_TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig"
SAID = (
    f"nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|{_TEENS}|(?:[a-zë]{{3,7}}(?:en|ën))?(?:{_TENS})|"
    r"[a-zë]*honderd[a-zë]*|[a-zë]+duizend[a-zë]*"
)
_STREETS = f"{STRONG}|weg|dijk|hof|pad|diep|wetering|burgwal|baan|wal|park|markt|allee|ln\\.?|str\\.?"

PIECES: tuple[Sign, ...] = (
    sign(NAME, r"(?<!\w)(?:[^\W\d_][ .*_/\-]{1,2}){4,}[^\W\d_](?!\w)"),
    sign(
        STREET,
        rf"(?<!\w)[^\W\d_]{{3,40}}?(?:{_STREETS}),? (?:huis)?(?:nr\.? |nummer |"
        rf"no\.? )?(?:{SAID})(?!\w)(?! [a-z]+en(?!\w))",
    ),
    digit(STREET, rf"(?<![\w.,])[1-9]\d{{0,3}} ?(?:[a-z]|hs|bis)? [^\W\d_]{{3,40}}?(?:{_STREETS})(?!\w)(?!en)"),
    digit(STREET, rf"(?<!\w)[^\W\d_]{{3,40}}?(?:{_STREETS})[_,;:#] ?[1-9]\d{{0,3}}(?!\d)"),
    digit(POSTCODE, r"(?<!\d)[1-9](?: ?[.\-, ] ?\d){3},? ?[.\-, ]? ?[a-z][ .]?[a-z](?!\w)"),
    digit(POSTCODE, r"(?<!\d)[1-9]\d\.\d\d\.[a-z]{2}(?!\w)"),
    digit(POSTCODE, r"(?<!\d)[1-9]\d{3}[ ,(]{1,3}(?:letters? )?[A-Z] ?(?:en )?[A-Z](?!\w)", 0),
    digit(POSTCODE, r"(?<!\w)(?:postcode|pc6?)(?: (?:is|zijn|begint met|van ons)){0,2}[ :]{1,2}[1-9]"),
    sign(
        POSTCODE,
        rf"(?<!\w)(?:postcode(?: is| begint met)?|pc)[ :]{{1,2}}(?!(?:een|één)(?!\w))(?:{SAID})(?!\w)",
        parts=["postcode", "pc"],
    ),
    sign(NUMBER, rf"(?<!\w)(?:nr\.?|nummer|nummero|huisnummer)(?: is)?:? (?:{SAID})(?!\w)(?! (?:van|keer|dagen|uur))"),
    digit(NUMBER, r"(?<!\w)nummero \d"),
    digit(
        COORDINATES,
        r"(?<![\d.,])5[0-3](?:[.,]\d+)? ?°? ?(?:NB|N|gr|graden)(?!\w)|(?<!\w)(?:lat|latitude|breedte|"
        r"noord)\.?[ :=]{1,2}5[0-3](?!\d)",
    ),
    digit(COORDINATES, r"(?<![\d.,])5[0-3][.,]\d{1,7}[^\w]{1,6}(?:(?:bij|en|NB|N)\W{1,3})?[3-7] ?°"),
    digit(
        COORDINATES,
        r"(?<!\w)(?:RD|x|y|rijksdriehoek)[ :=]{1,3}\d{5,6}(?!\d)|(?<!\w)(?:kadaster|perceel)(?: \w+){0,3}? \w{0,6}\d",
    ),
)
