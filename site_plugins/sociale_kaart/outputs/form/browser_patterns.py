"""A pattern of Python for a browser: what is a letter, a digit or a name of a group is written otherwise there."""

from __future__ import annotations

import re

_PLAIN = " '#&~\"°%<>@!,:;="  # what a pattern may escape in Python and not in a browser
_CLASSES = re.compile(r"\[\^\\W\\d_\]|\\.|\[\^?|\]|\(\?P<")
_IN_BROWSER = {r"[^\W\d_]": r"[\p{L}\p{Nl}\p{No}]", "(?P<": "(?<", r"\d": r"\p{Nd}"}


def javascript(pattern: re.Pattern[str]) -> list[str]:
    """The same pattern for a browser, with its flags: there \\w and \\d are ASCII only, and few escapes are allowed."""
    inside = False

    def translated(match: re.Match[str]) -> str:
        nonlocal inside
        text = match.group()
        if text in _IN_BROWSER:
            return _IN_BROWSER[text]
        if text[0] == "[" and not inside:
            inside = True
        elif text == "]":
            inside = False
        elif text == r"\w":
            return r"\p{L}\p{N}_" if inside else r"[\p{L}\p{N}_]"
        elif text[0] == "\\" and text[1] in (_PLAIN if inside else _PLAIN + "-/"):
            return text[1]
        return text

    flags = "gu" + "i" * bool(pattern.flags & re.IGNORECASE) + "m" * bool(pattern.flags & re.MULTILINE)
    return [_CLASSES.sub(translated, pattern.pattern), flags]
