"""Volunteers' text inside Markdown: shown as it is, whatever is in it."""

from __future__ import annotations

import re

_SIGNS = re.compile(r"[\\`*_{}\[\]()<>#+!|~&$%]")
# Inside what GitHub and GitLab make something of without being asked: @name, org/repo#3, GH-3, !3, https://, www.
_CALLS = re.compile(r"(?<=[@#!$%~&])(?=\w)|(?<=[Gg][Hh]-)(?=\d)|(?<=:)(?=//)|(?<=[Ww]{3})(?=\.)")
_CUT = "\0"
_COMMANDS = re.compile("[\x01-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")  # to a terminal, or to who reads from the left


def plain(text: object) -> str:
    """`text` without any meaning to Markdown or HTML, and without calling anybody or anything: @name is only that."""
    line = _CALLS.sub(_CUT, " ".join(_COMMANDS.sub(" ", str(text).replace(_CUT, "")).split()))
    return _SIGNS.sub(lambda sign: f"&#{ord(sign.group())};", line).replace(_CUT, "<!-- -->")
