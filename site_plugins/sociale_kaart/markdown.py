"""Volunteers' text inside Markdown: shown as it is, whatever is in it."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\\`*_{}\[\]()<>#+!|~&]")


def plain(text: object) -> str:
    """`text` without any meaning to Markdown or HTML, and without calling anybody: @name is only that."""
    line = " ".join(str(text).split())
    return _SIGNS.sub(lambda sign: f"&#{ord(sign.group())};", line).replace("@", "@<!-- -->")
