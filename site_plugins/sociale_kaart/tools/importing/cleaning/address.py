"""Addresses: a street, a number and a town out of one cell or several, in whatever order."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace

from sociale_kaart.place.postcode import NEVER_GIVEN_OUT, meant_postcode
from sociale_kaart.tools.importing.cleaning.tidying import calmed, has_lost, proposed, tidy
from sociale_kaart.tools.importing.cleaning.told import Notes, shown

_POSTCODE = re.compile(r"(?<![\w])([1-9]\d{3})\s?([A-Za-z]{2})(?![\w])")
_WHOLE_POSTCODE = re.compile(r"(?:NL[\s-]*)?([1-9]\d{3})[\s-]*([A-Za-z]{2})", re.IGNORECASE)
_NUMBER = r"\d{1,5}(?:\s?-\s?\d{1,5}(?!\d))?\s?-?\s?[A-Za-z0-9]{0,4}(?:\s?[-/]\s?[A-Za-z0-9]{1,4}){0,3}"
_STREET = re.compile(
    rf"(?P<straat>.*[^\W\d_].*?)\s+(?P<nummer>{_NUMBER}(?:\s(?:hs|huis|bis|rd|zw|bg|[IV]{{1,3}}))?)", re.I
)
_PARTS = re.compile(r"\s*(\d{1,5})(?!\d)(.*)")
_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[- ](?:jan|feb|mrt|maa|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)", re.I)
_NO_NUMBER = re.compile(r"\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d+(?:\.\d+)?e\+\d+|\d{1,2}(?::\d\d){1,2}", re.I)
_SHORT = {"str.": "straat", "pln.": "plein", "ln.": "laan", "wg.": "weg", "sngl.": "singel", "kd.": "kade"}
# Where the door is not: across the road, at a corner.
_NEAR = re.compile(
    r"(?:t\.? ?o\.?|t/o|tegenover|naast|nabij|hoek|h/o|ter hoogte van|t\.? ?h\.? ?v\.?|omgeving)\s+(?=[^\W\d])",
    re.IGNORECASE,
)
_NUMBER_WORD = re.compile(r"(?<=\s)(?:nr|no|nummer|huisnr|huisnummer)\b\.?\s*(?=\d)", re.IGNORECASE)
_UP_TO = re.compile(r"(?<=\d)\s*(?:t/m|t\.m\.|tot en met)\s*(?=\d)", re.IGNORECASE)
_ROOM = re.compile(r",?\s+(?:unit|kamer|lokaal|ruimte|gebouw|zaal)\s+\w{1,4}$", re.IGNORECASE)
_TOWNS = {"a'dam": "Amsterdam", "r'dam": "Rotterdam", "a’dam": "Amsterdam", "r’dam": "Rotterdam"}
_HALF_POSTCODE = re.compile(r"^(?:NL[ -]*)?(?:([1-9]\d{3})\b)?[ ,/-]*|[ ,]*\(\s*\)", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)")
_BOX = re.compile(r"\bpostbus\b|\bantwoordnummer\b", re.IGNORECASE)


@dataclass(frozen=True)
class Parts:
    """What a list says of an address, cell by cell; `whole` all of it in one."""

    whole: str = ""
    straat: str = ""
    huisnummer: str = ""
    toevoeging: str = ""
    postcode: str = ""
    plaats: str = ""


def address_of(parts: Parts, default_town: str, others: frozenset[str], notes: Notes) -> dict[str, str]:
    """The keys of `adres`; nothing when the street or the town is in doubt."""
    said = _split(parts, notes) if parts.whole and not parts.straat else parts
    if said is None:
        return {}
    straat = _plain(" ".join(tidy(said.straat).split()).strip(" ,;"), notes)
    if not straat:
        return {}
    if why := _no_door(straat):
        notes.doubts.append(f"adres: `{shown(straat)}` {why}")
        return {}
    nummer = said.huisnummer.strip()
    match = _STREET.fullmatch(straat)
    if match and (not nummer or _same(match["nummer"], nummer)):
        straat, nummer = match["straat"].strip(" ,"), match["nummer"]
    if has_lost(straat, is_name=True):
        better = proposed(straat, others)
        hint = f"; is het `{better}`?" if better else ""
        notes.doubts.append(f"adres: in `{shown(straat)}` is een letter verloren gegaan{hint}")
        return {}
    code = _POSTCODE.search(said.plaats)  # 1094 JN Amsterdam, in one cell
    if code:
        rest = f"{said.plaats[: code.start()]} {said.plaats[code.end() :]}".strip(" ,/-")
        said = replace(said, plaats=rest, postcode=said.postcode.strip() or code.group())
    plaats = _town(said.plaats, default_town, notes)
    if not plaats:
        notes.doubts.append("adres: er staat geen plaats bij")
        return {}
    number = _number(nummer, said.toevoeging, notes)
    return {"straat": _street(straat, notes), **number, **_postcode(said.postcode, notes), "plaats": plaats}


def _no_door(straat: str) -> str:
    """Why this is no door that one can go to."""
    if _BOX.search(straat):
        return "is een postbus en geen deur"
    return "zegt waar het in de buurt is, en niet welke deur het is" if _NEAR.match(straat) else ""


def _plain(text: str, notes: Notes) -> str:
    """Without words around the number: `nr. 62`, `100 t/m 104`, `72 unit 3`."""
    room = _ROOM.search(text)
    if room and re.search(r"\d", text[: room.start()]):
        notes.said.append(f"`{shown(room.group().strip(' ,'))}` stond bij het adres en is weggelaten")
        text = text[: room.start()]
    return _UP_TO.sub("-", _NUMBER_WORD.sub("", text))


def _same(inside: str, apart: str) -> bool:
    return re.sub(r"\W", "", inside).lower() == re.sub(r"\W", "", apart).lower()


def _split(parts: Parts, notes: Notes) -> Parts | None:
    whole = _plain(tidy(parts.whole).replace("\n", ", "), notes)
    whole = re.sub(rf"\(\s*({_POSTCODE.pattern})\s*\)", r" \1 ", whole)  # Amsterdam (1094 JN)
    aside = _ASIDE.search(whole)
    if aside:
        notes.said.append(f"`{shown(aside.group().strip())}` stond bij het adres en is weggelaten")
        whole = _ASIDE.sub(" ", whole)
    code = _POSTCODE.search(whole)
    found = f"{code[1]} {code[2]}" if code else parts.postcode
    pieces = [piece.strip(" .-") for piece in re.split("[,;]", _POSTCODE.sub(" , ", whole))]
    pieces = [piece for piece in pieces if piece and piece.lower() not in ("nederland", "nl", "the netherlands")]
    streets = [piece for piece in pieces if _STREET.fullmatch(piece) or _BOX.search(piece)]
    towns = [piece for piece in pieces if piece not in streets and not any(map(str.isdigit, piece))]
    if len(streets) != 1 or len(towns) > 1:
        if pieces:
            notes.doubts.append(f"adres: in `{shown(whole)}` is niet zeker wat de straat is en wat de plaats")
        return None
    return Parts("", streets[0], "", parts.toevoeging, found, towns[0] if towns else parts.plaats)


def _street(text: str, notes: Notes) -> str:
    for short, long in _SHORT.items():
        if text.lower().endswith(short) and len(text) > len(short) + 2:
            joined = long if text[-len(short) - 1] != " " else long.capitalize()
            text = f"{text[: -len(short)]}{joined}"
            notes.said.append(f"straat voluit geschreven: `{text}`")
    return calmed(text, notes)


def _town(text: str, default: str, notes: Notes) -> str:
    town = " ".join(tidy(text).split())
    half = _HALF_POSTCODE.match(town)
    if half and half[1]:
        notes.doubts.append(f"postcode: `{half[1]}` is geen hele postcode")
    town = _HALF_POSTCODE.sub("", town).strip(" ,-")
    town = _TOWNS.get(town.lower(), town)
    if has_lost(town, is_name=True):
        notes.doubts.append(f"adres: in `{shown(town)}` is een letter verloren gegaan")
        return ""
    return town.title().replace("Ij", "IJ") if town.isupper() and len(town) > 3 else town or default


def _postcode(text: str, notes: Notes) -> dict[str, str]:
    if not text.strip():
        return {}
    said = unicodedata.normalize("NFKC", text).strip()
    code = _WHOLE_POSTCODE.fullmatch(said)
    if code and code[2].upper() not in NEVER_GIVEN_OUT:
        return {"postcode": f"{code[1]} {code[2].upper()}"}
    meant = meant_postcode(said)
    hint = f": een letter staat waar een cijfer hoort, of andersom. Bedoeld: `{meant}`?" if meant else ""
    notes.doubts.append(f"postcode: `{shown(text)}` is geen hele postcode{hint}")
    return {}


def _number(text: str, more: str, notes: Notes) -> dict[str, str]:
    """`117-119`, `22A-1`, `65-H-H`, `48 hs`."""
    text = re.sub(r"[.,]0+$", "", text)  # a number that a program wrote with decimals
    if not text:
        return {}
    match = _PARTS.fullmatch(text)
    if not match or _DATE.fullmatch(text) or _NO_NUMBER.fullmatch(text) or not int(match[1]):
        notes.doubts.append(f"huisnummer: `{shown(text)}` is geen huisnummer")
        return {}
    first, rest = match[1].lstrip("0"), re.sub(r"\s+", " ", match[2]).strip(" -./,")
    to = re.fullmatch(r"\s?[-–/]\s?(\d{1,5})(?!\d)(.*)", match[2].strip())
    if to and int(first) < int(to[1]) <= int(first) + 200:
        return {"huisnummer": f"{first}-{to[1]}", **_addition(to[2].strip(" -./,"), more, notes)}
    return {"huisnummer": first, **_addition(rest, more, notes)}


def _addition(inside: str, apart: str, notes: Notes) -> dict[str, str]:
    apart = " ".join(tidy(apart).split()).strip(" -")
    text = inside if _same(inside, apart) or not apart else apart if not inside else f"{inside}-{apart}"
    if not text:
        return {}
    pieces = [piece.lower() for piece in re.split("[-/ ]", text)]
    if len(pieces) != len(set(pieces)) or not re.fullmatch(r"[A-Za-z0-9]{1,6}(?:[-/ ][A-Za-z0-9]{1,4}){0,2}", text):
        notes.doubts.append(f"toevoeging: `{shown(text)}` is niet zeker; alleen het huisnummer is geschreven")
        return {}
    return {"toevoeging": text}
