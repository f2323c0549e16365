"""What no message repeats, of whatever file: whatever may be a person's own. The log of a check is read by everyone."""

from __future__ import annotations

import re

from sociale_kaart.checks import identity
from sociale_kaart.checks.heard import heard
from sociale_kaart.checks.mail import is_role
from sociale_kaart.checks.mobile import mobiles
from sociale_kaart.checks.named_people import IN_TEXTS
from sociale_kaart.checks.names import names
from sociale_kaart.checks.text import masked, plain
from sociale_kaart.problems import Say
from sociale_kaart.visible_text import looked_at

# Also an address that is none, because something is wrong with it.
_MAIL = re.compile(r"([\w.%+'\-]+)\s?(?:@|[(\[{<](?:at|a)[)\]}>])")
_QUOTED = re.compile(r"`([^`]*)`")


def unsaid(text: str) -> str:
    """`text` as it may be shown: nothing of it when there is a number or an address in it, and no name."""
    read = plain(looked_at(text))
    sounds = heard(read)
    if any(mobiles(sounds)) or any(identity.bsns(sounds)) or any(identity.ibans(read)) or _has_address(read):
        return masked(text)
    for name in names(read, frozenset(), IN_TEXTS):
        text = text.replace(name, masked(name)) if name in text else masked(text)
    return text


def unsaid_in(say: Say) -> Say:
    """A sentence of the program with what it quotes as it may be shown."""
    return Say(*(_QUOTED.sub(lambda match: f"`{unsaid(match[1])}`", said) for said in (say.nl, say.en)))


def _has_address(text: str) -> bool:
    return any(not any(map(is_role, re.split(r"[._\-]", found[1].lower()))) for found in _MAIL.finditer(text))
