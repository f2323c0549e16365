"""Names in the order of the reader's own alphabet, for lists of what is named in her language.

Names of places, streets and areas are names: they stand as on doors and signs, from A to Z, in every language.

The order is that of CLDR 44 (common/collation/<code>.xml, and the root for what is not here): letters that are letters
of their own there are so here, all others are sorted as what they were made from. tests/languages/test_sorting.py holds
it against ICU. Chinese is sorted by how it is said (pinyin), one character after the other.
"""

from __future__ import annotations

import unicodedata
from itertools import chain

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ARABIC = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
# What comes after which letter, where the alphabet has more than those without marks.
_AFTER = {
    "es": ("n ñ",),
    "pap": ("n ñ",),
    "pl": ("a ą", "c ć", "e ę", "l ł", "n ń", "o ó", "s ś", "z ź ż"),
    "ro": ("a ă â", "i î", "s ș", "t ț"),
    "tr": ("c ç", "g ğ", "h ı", "o ö", "s ş", "u ü"),
    "hu": ("c cs", "d dz dzs", "g gy", "l ly", "n ny", "o ö", "s sz", "t ty", "u ü", "z zs"),
    "ur": tuple(f"{letter} {letter}ھ" for letter in "بپتٹجچدڈڑکگ"),
}
_WHOLE = {
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "fa": _ARABIC.replace("ا", "اء"),
    "prs": _ARABIC.replace("ا", "اء"),
    "ur": "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے",
    "ps": "آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼهوی",
    "ckb": "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەیێ",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
}
_SAME = {"ő": "ö", "ű": "ü", "ي": "ی", "ك": "ک", "ة": "ه", "ھ": "ه", "ئ": "ء", "ې": "ی", "ۍ": "ی", "ؤ": "ء"}
Key = tuple[tuple[object, ...], str]


def in_order(text: str, language: str) -> Key:
    """What to sort `text` by, for a reader of `language`."""
    if language.partition("-")[0] == "zh":
        return _as_said(text)
    ranks = _ranks(language)
    longest = max(map(len, ranks))
    small = _lower(text, language)
    found: list[int] = []
    at = 0
    while at < len(small):
        piece = next((small[at : at + n] for n in range(longest, 0, -1) if small[at : at + n] in ranks), small[at])
        found += [ranks[piece]] if piece in ranks else _as_made(piece, ranks)
        at += len(piece)
    return tuple(found), small


def _as_said(text: str) -> Key:
    """Chinese by pinyin, tone after sound (`a1` before `a2`); signs first, other letters last, as in ICU."""
    from pypinyin import Style, lazy_pinyin  # here: thousands of words, which only Chinese needs

    said = [lazy_pinyin(sign, style=Style.TONE3)[0] for sign in text]  # each as it is said alone, as in a dictionary
    found = [
        (sound == sign and sign.isalpha(), sound != sign, sound.lower(), sign)
        for sign, sound in zip(text, said, strict=True)
    ]
    return tuple(found), text


def _lower(text: str, language: str) -> str:
    if language == "tr":
        text = text.replace("I", "ı").replace("İ", "i")
    return unicodedata.normalize("NFC", text).lower()


def _as_made(letter: str, ranks: dict[str, int]) -> list[int]:
    """As what it was made from; what is no letter comes before all that are."""
    same = _SAME.get(letter, letter)
    base = [c for c in unicodedata.normalize("NFKD", same) if not unicodedata.combining(c)]
    return [ranks[same]] if same in ranks else [ranks.get(c, ord(c) + 10_000 if c.isalpha() else ord(c)) for c in base]


def _ranks(language: str) -> dict[str, int]:
    """Of each letter its place, after all signs; Latin letters before those of the language's own script."""
    after = {group.split()[0]: group.split() for group in _AFTER.get(language, ())}
    letters = chain(*(after.get(letter, [letter]) for letter in _LATIN + _WHOLE.get(language, "")))
    return {letter: 1_000 + place for place, letter in enumerate(letters)}
