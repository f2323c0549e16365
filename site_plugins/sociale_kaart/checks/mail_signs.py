"""How people write an e-mail address, so that programs do not see that it is one. The form looks for the same."""

from __future__ import annotations

import re

# The best known of the providers (`mail.py`): beside one of these less is enough to make an address.
WELL_KNOWN = "gmail|googlemail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|hetnet|planet"
_ENDS = "com|nl|be|net|org|eu"
_TAILS = "apen?staart(?:je)?|arroba|aapje|krulletje"
# `joke bij gmail.com`, `joke#ziggo.nl`: these words and signs mostly say something else.
_ONLY_THERE = rf"(?: (?:a|et|bij|op|van) |#)(?=(?:{WELL_KNOWN})(?:\.| (?:punt|dot|nokta) |,)(?:com|nl)(?!\w))"
_AT = (
    rf"(?: ?@ ?| ?[(\[{{<|*] ?(?:at|a|@|{_TAILS}) ?[)\]}}>|*] ?|[ ,]{{1,2}}(?:{_TAILS})[ ,]{{1,2}}| at |&#64;|&commat;|"
    rf"%40|_at_| ?-at- ?| at-?teken | ?['‘\"“]at['’\"”] ?|{_ONLY_THERE})"
)
DOT = re.compile(
    rf" ?[(\[{{<|] ?(?:dot|punt|nokta|\.) ?[)\]}}>|] ?|"
    rf"[ ,]{{1,2}}(?:dot|punt|nokta)[ ,]{{1,2}}| ?-(?:dot|punt)- ?| \. ?|"
    rf"[ ,](?=(?:{_ENDS})(?!\w))",
    re.IGNORECASE,
)
_DOT = DOT.pattern
EMAIL = re.compile(
    rf"(?<![\w.%+'\-])(?P<local>[\w.%+'\-]{{1,64}}?(?:(?:{_DOT})[\w.%+'\-]{{1,64}}?){{0,3}}){_AT}"
    rf"(?P<domain>(?:[\w\-]{{1,63}}?(?:\.|{_DOT}))+[A-Za-z]{{2,24}})",
    re.IGNORECASE,
)
# `j o k e @ g m a i l . c o m`.
APART = re.compile(r"(?<!\w)(?:[\w.+\-] ){2,64}@(?: [\w.\-]){3,}(?!\w)")


def joined(text: str) -> str:
    """`text` with an address that is taken apart put together."""
    return APART.sub(lambda match: match.group().replace(" ", ""), text) if "@" in text else text


def spelled_out(match: re.Match[str]) -> str:
    """The address that was found, even if it is written as `jan (at) gmail [dot] com`."""
    return f"{DOT.sub('.', match['local'])}@{DOT.sub('.', match['domain'])}"
