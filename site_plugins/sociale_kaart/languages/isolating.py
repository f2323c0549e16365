"""Numbers, times, addresses and Latin names within a text that runs from right to left: each in its own direction.

Without that, `020 123 4567` between Arabic words is shown as `4567 123 020`. The marks are those of Unicode (an isolate
from left to right), because they hold wherever a text goes: in pages, titles, data files and on paper.
"""

from __future__ import annotations

import re
from functools import lru_cache

from sociale_kaart.languages.locales import is_right_to_left

LEFT_TO_RIGHT, RIGHT_TO_LEFT, END = "\u2066", "\u2067", "\u2069"

_ONE = r"[^\W_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"  # a letter or a digit of a script from left to right
_WORD = rf"(?:\+?(?:\([0-9]{{1,4}}\))?{_ONE}+|\([0-9]{{1,4}}\))"
# What stands within one name, number or address: not the comma or the full stop of the sentence around it.
_BETWEEN = r"(?:[:/.,@_'’#?=&+\-–—]{1,3}|[ \u00a0](?:[\-–—/&+][ \u00a0])?|(?<=[A-Za-z])\. (?=[A-Za-z]))"
_RUN = re.compile(rf"{_WORD}(?:{_BETWEEN}{_WORD})*(?:://|[+%])?")
# Weesp, 113. Nieuw-West has a hyphen, which at the end of a line would stand on the wrong side.
_ONE_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
# Words of a script from right to left, with what stands between them.
_RIGHT = r"[\u0590-\u05ff\u0620-\u065f\u066e-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+"
_RIGHT_RUN = re.compile(rf"{_RIGHT}(?:[ \u00a0'’\-]{{1,2}}{_RIGHT})*")
# Of a page: tags, signs written as a name, and what is for programs.
_NOT_TEXT = re.compile(r"(<(?:code|pre|script|style)\b.*?</(?:code|pre|script|style)>|<[^>]*>|&[^;\s]+;)", re.DOTALL)


def letters_seen(text: str) -> int:
    """How many characters of `text` take room."""
    return len(text) - text.count(LEFT_TO_RIGHT) - text.count(END)


def isolated(text: str, language: str) -> str:
    """`text`, of a language that runs from right to left with what does not marked as such; others as they are."""
    return _marked(text) if is_right_to_left(language) else text


def isolated_html(html: str, language: str) -> str:
    """The same for the texts between the tags of `html`."""
    if not is_right_to_left(language):
        return html
    parts = _NOT_TEXT.split(html)
    return "".join(part if index % 2 else _marked(part) for index, part in enumerate(parts))


def isolated_right(text: str, language: str) -> str:
    """`text`, of a language from left to right, with Arabic or Hebrew words in it marked as such.

    Else the number behind them is shown before them.
    """
    if text.isascii() or is_right_to_left(language):
        return text
    return _RIGHT_RUN.sub(lambda run: f"{RIGHT_TO_LEFT}{run[0]}{END}", text)


@lru_cache(maxsize=50_000)  # for speed
def _marked(text: str) -> str:
    return _RUN.sub(_mark, text)


def _mark(match: re.Match[str]) -> str:
    run = match.group()
    return run if _ONE_WORD.fullmatch(run) else f"{LEFT_TO_RIGHT}{run}{END}"  # a word is never turned round
