"""Texts and names: markup, lost letters, backticks, blanks, capitals, and remarks that do not belong in a name."""

from __future__ import annotations

import html
import re
import unicodedata

from sociale_kaart.tools.importing.cleaning.told import Notes, shown

_BREAK = re.compile(r"<\s*(?:br|/p|/li|/div|/h[1-6]|/tr)\b[^>]*>", re.IGNORECASE)
_HIDDEN = re.compile(r"<\s*(script|style)\b.*?<\s*/\s*\1\s*>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<\s*/?[a-zA-Z!][^<>]*>")
_LOST = re.compile(r"\ufffd|(?<=[^\W\d_])\?(?=[^\W\d_])|(?<![^\W_])\?(?=[^\W\d_])")
_LOST_AT_END = re.compile(r"(?<=[^\W\d_])\?(?=\s|$)")
_MOJIBAKE = re.compile("[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€")
_SMALL = frozenset(
    [
        "de",
        "het",
        "een",
        "van",
        "der",
        "den",
        "ter",
        "ten",
        "te",
        "en",
        "in",
        "op",
        "aan",
        "bij",
        "voor",
        "tot",
        "of",
        "'t",
        "'n",
        "v/d",
        "over",
        "onder",
        "om",
    ]
)
_GONE = re.compile(
    r"\b(?:oud|vervallen|opgeheven|gesloten|niet meer in gebruik|gesloopt|sloop|verhuisd|buiten gebruik|gestopt)\b",
    re.I,
)
_PLANNED = re.compile(
    r"\b(?:gepland|geplande|planning|in ontwikkeling|nog te bouwen|in aanbouw|toekomstig\w*|nieuwbouw gepland|"
    r"n\.?t\.?b\.?|nog te bepalen|planvorming|voorgenomen)(?!\w)",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"\s*(?:[(\[]\s*(?P<in>(?:oud|vervallen|opgeheven|gesloten|tijdelijk|voorheen|vh|v/h|verhuisd|i\.?v\.?m|wegens|nieuw|"
    r"locatie onbekend|let op|zie|per \d|vanaf|tot)\b[^)\]]*)[)\]]|"
    r"[-–,]\s*(?P<out>(?:tijdelijk|i\.v\.m\.|wegens|voorheen|"
    r"v/h|vervallen|opgeheven|gesloten)\b.*)|\s(?P<bare>tijdelijk (?:i\.?v\.?m\.?|wegens|gesloten|dicht)\b.*))\s*",
    re.IGNORECASE,
)
_NOT_A_PLACE = re.compile(
    r"(?:sub)?totaal\b|test\b|n\.?v\.?t\.?$|onbekend$|null$|undefined$|nan$|tbd$|-+$|x+$|\.+$", re.IGNORECASE
)


def tidy(text: str) -> str:
    """Without markup and with single blanks; a line stays a line."""
    if "<" in text or "&" in text:
        text = _TAG.sub(" ", _BREAK.sub("\n", _HIDDEN.sub(" ", text)))
        text = html.unescape(text)
        text = _TAG.sub(" ", _BREAK.sub("\n", text))
    text = _mended(text.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", ""))
    text = re.sub("[`´](?=[^\\W_])|(?<=[^\\W_])[`´]", "'", text)
    kept = "".join(
        c for c in text if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cs") or c in "\u200c\u200d"
    )
    lines = [" ".join(line.split()) for line in kept.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _mended(text: str) -> str:
    """UTF-8 that was read as Windows-1252, when all of it was."""
    if not _MOJIBAKE.search(text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def has_lost(text: str, *, is_name: bool) -> bool:
    """Whether a letter was lost on the way: `Caf? de Brug`. A name does not end in a question."""
    return bool(_LOST.search(text) or (is_name and _LOST_AT_END.search(text)))


def proposed(text: str, others: frozenset[str]) -> str:
    """The same with its letters, from words of other rows that fit in only one way; empty when there are none."""
    words = []
    for word in text.split():
        if "?" in word or "\ufffd" in word:
            pattern = re.compile(".".join(map(re.escape, re.split("[?\ufffd]", word))), re.IGNORECASE)
            fits = {other for other in others if pattern.fullmatch(other)}
            if len(fits) != 1:
                return ""
            word = fits.pop()
        words.append(word)
    return " ".join(words)


def name_of(cell: str, others: frozenset[str], notes: Notes) -> str:
    """A place's name; empty when the row is none, with the reason in `notes`."""
    name = " ".join(tidy(cell).split())
    if not name:
        notes.refused.append("er staat geen naam bij")
        return ""
    if _NOT_A_PLACE.match(name):
        notes.refused.append(f"`{shown(name)}` is geen plek")
        return ""
    if _PLANNED.search(name):
        notes.refused.append(f"`{shown(name)}` is er nog niet: het is een plan")
        return ""
    name = _without_remark(name, notes)
    if notes.refused:
        return ""
    if has_lost(name, is_name=True):
        better = proposed(name, others)
        hint = f"; is het `{better}`?" if better else ""
        notes.refused.append(f"in de naam `{shown(name)}` is een letter verloren gegaan{hint}")
        return ""
    name = re.sub(r"^(?:Stg|Sticht)\.? (?=\w)", "Stichting ", name)
    return calmed(name, notes)


def _without_remark(name: str, notes: Notes) -> str:
    match = _REMARK.search(name)
    if not match:
        return name
    remark = next(filter(None, match.groups()))
    if _GONE.search(remark) and not re.search("voorheen|v/h|tijdelijk", remark, re.IGNORECASE):
        notes.refused.append(f"volgens de naam is de plek er misschien niet meer (`{shown(remark)}`)")
        return ""
    notes.said.append(f"`{shown(remark)}` stond in de naam en is daar weggehaald; klopt het nog?")
    return (name[: match.start()] + " " + name[match.end() :]).strip()


def calmed(text: str, notes: Notes) -> str:
    """A SHOUTED name as one writes it; short words that may be letters of their own stay."""
    letters = [c for c in text if c.isalpha()]
    if len(letters) < 5 or not text.isupper() or (len(text.split()) == 1 and len(letters) < 6):
        return text
    words = [_calm(word, first=not index) for index, word in enumerate(text.split())]
    calm = " ".join(words)
    notes.said.append(f"`{shown(text)}` stond in hoofdletters en is nu `{calm}`")
    return calm


def _calm(word: str, *, first: bool) -> str:
    small = word.lower()
    if small in _SMALL:
        return small.capitalize() if first else small
    if len(word) <= 3 or not re.search("[AEIOUY]", word):
        return word
    parts = re.split("(-)", small)
    return "".join(f"IJ{part[2:]}" if part.startswith("ij") else part[:1].upper() + part[1:] for part in parts)
