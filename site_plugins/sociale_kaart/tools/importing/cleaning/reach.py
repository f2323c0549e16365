"""Telephone numbers, addresses on the web and for mail."""

from __future__ import annotations

import re

from sociale_kaart.place.telefoon import read_phone
from sociale_kaart.place.webadres import is_web_address
from sociale_kaart.tools.importing.cleaning.tidying import tidy
from sociale_kaart.tools.importing.cleaning.told import Notes, shown

_BETWEEN = re.compile(r"\s*(?:[/;|\n]|,|\bof\b|\ben\b|\bor\b|&)\s*", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{2,}\.?:?|\((?=\D)[^)]*\)|^[a-z]\s*[:.]", re.IGNORECASE)
_EXTENSION = re.compile(r"\b(?:tst|toestel|ext)\.?\s*\d{1,5}\b", re.IGNORECASE)
_FAX = re.compile(r"[,;/]?\s*\bfax\b[^,;/\n]*", re.IGNORECASE)
_SAID_APART = re.compile(r"\((?=[^()]*[^\W\d_]{2})[^()]*\)|\((?=[^()]*€)[^()]*\)")  # (receptie), (€ 0,10 p/m)
_AT = re.compile(r"\s*[\[(]\s*(?:at|apenstaartje)\s*[\])]\s*", re.IGNORECASE)
_EMAIL = re.compile(r"[A-Za-z0-9._+'-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")


def phone_of(cells: list[str], notes: Notes) -> str:
    """The first number that is an organisation's; a person's is dropped and counted."""
    found: list[str] = []
    for cell in filter(str.strip, cells):
        text = re.sub(r"\.0$", "", tidy(cell))
        whole = read_phone(text)
        text = text if whole else _FAX.sub("", _EXTENSION.sub("", _SAID_APART.sub(" ", text)))
        for piece in [text] if whole else filter(None, _BETWEEN.split(text)):
            if not any(map(str.isdigit, piece)) and any(map(str.isdigit, text)):
                continue  # `of via de mail`, beside a number
            number = read_phone(_WORDS.sub(" ", piece).strip(" .:-"))
            if not number or number.looks_invented:
                hidden = re.sub(r"\d", "0", shown(piece)) if sum(map(str.isdigit, piece)) >= 6 else shown(piece)
                notes.doubts.append(f"telefoon: een nummer met de vorm `{hidden}` is geen nummer dat gebeld kan worden")
            elif number.persoonlijk:
                notes.dropped += 1
                notes.doubts.append("telefoon: een 06-nummer, dat van een mens kan zijn")
            elif number.grouped not in found:
                found.append(number.grouped)
    if len(found) > 1:
        notes.said.append(f"er waren meer nummers; alleen het eerste is geschreven, niet: {', '.join(found[1:])}")
    return found[0] if found else ""


def website_of(cell: str, notes: Notes) -> str:
    """An address that starts with http."""
    pieces = [piece.rstrip(".,;") for piece in tidy(cell).split() if "." in piece and "@" not in piece]
    for piece in pieces[:1]:
        address = piece if re.match("https?://", piece, re.IGNORECASE) else f"https://{piece.lstrip('/')}"
        address = re.sub("^https?://[^/]+", lambda match: match.group().lower(), address, flags=re.IGNORECASE)
        if is_web_address(address):
            if len(pieces) > 1:
                notes.said.append("er waren meer websites; alleen de eerste is geschreven")
            return address
    if cell.strip() and not _EMAIL.fullmatch(tidy(cell)):
        notes.doubts.append(f"website: `{shown(tidy(cell))}` is geen adres op het web")
    return ""


def kvk_of(cell: str) -> str:
    """The eight digits of an organisation, also with a dot between them or a branch behind."""
    digits = re.sub(r"\D", "", re.sub(r"\.0$", "", cell.strip()))
    return digits[:8] if len(digits) in (8, 12) else digits.zfill(8) if len(digits) == 7 else ""


def email_of(cell: str, notes: Notes, website: str = "") -> str:
    """The first address, also where it stands for the website; the checks look whether it is a person's."""
    cell = _AT.sub("@", tidy(cell))
    found = [one.lower() if one.isupper() else one for one in _EMAIL.findall(cell)]
    if not cell.strip() and _EMAIL.fullmatch(tidy(website)):
        return tidy(website)
    if cell.strip() and not found:
        notes.doubts.append("e-mail: dit is geen e-mailadres")
    return found[0] if found else ""
