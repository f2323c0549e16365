"""What readers say is not there, counted per area and need out of the messages that a keeper kept.

Only the line that `missed.py` knows is taken from a message: who sent it, and what else it says, is not repeated.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from sociale_kaart.checks import Context
from sociale_kaart.checks.text import masked
from sociale_kaart.checks.unsaid import unsaid
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.texts import word
from sociale_kaart.missed import SOMETHING, SOMEWHERE, Gemist, missed_in
from sociale_kaart.problems import Language, Say
from sociale_kaart.region import InRegion

MBOX = b"From "
HEAD = 20_000  # bytes in which the head of a letter is looked for
ISSUE = frozenset({"title", "body", "description"})  # what GitHub and GitLab call a message's title and its text
NOTHING = Say(
    "In deze berichten staat niet dat er iets ontbreekt.", "None of these messages says that something is missing."
)
ELSE = Say("iets anders (lees het bericht)", "something else (read the message)")
ANYWHERE = Say("geen gebied genoemd", "no area named")
TIMES = Say("{count} keer", "{count} times")
ONCE = Say("1 keer", "once")
GONE = Say("{read} (kennen wij niet meer)", "{read} (no longer known)")


@dataclass(frozen=True)
class Gemis:
    """How often something is missed in an area."""

    gemist: Gemist
    aantal: int

    def as_dict(self) -> dict[str, str | int]:
        return {"gebied": self.gemist.gebied, "nood": self.gemist.nood, "aantal": self.aantal}


def counted(contents: Iterable[bytes]) -> list[Gemis]:
    """Of all messages in these files, by area, the most missed first."""
    found = Counter(gemist for content in contents for text in messages(content) for gemist in missed_in(text))
    rows = [Gemis(gemist, count) for gemist, count in found.items()]
    return sorted(rows, key=lambda one: (one.gemist.gebied, -one.aantal, one.gemist.nood))


def veiled(rows: Iterable[Gemis], context: Context) -> list[Gemis]:
    """The same; a word that the region does not know may be anything that somebody typed, so it is looked at first."""
    return [replace(row, gemist=Gemist(*_shown(row.gemist, context))) for row in rows]


def _shown(gemist: Gemist, context: Context) -> tuple[str, str]:
    said = f"{gemist.nood} {gemist.gebied}".replace("-", " ")
    known = ({SOMETHING, *context.noden.noden}, {SOMEWHERE, *context.woorden.gebieden})
    unknown = [id for id, ids in zip(gemist, known, strict=True) if id not in ids]
    finder = context.whereabouts
    tells = unsaid(said) != said or context.traces.find(said) or any(any(finder.find_online(id)) for id in unknown)
    nood, gebied = (masked(id) if id in unknown and tells else id for id in gemist)
    return nood, gebied


def has_messages(content: bytes) -> bool:
    """Whether a file is one of those that are read: of any other nobody may say that nothing is missed in it."""
    if content.startswith(MBOX):
        return _is_letter(content.partition(b"\n")[2])
    start = content.lstrip()[:1]
    kind = _is_list_of_issues if start in (b"[", b"{") else _is_letter
    return kind(content) or any(True for text in messages(content) for _ in missed_in(text))


def _is_letter(content: bytes) -> bool:
    head = message_from_bytes(content[:HEAD])
    return any(head[name] for name in ("Subject", "From", "Date", "Message-ID"))


def _is_list_of_issues(content: bytes) -> bool:
    try:
        found: Any = json.loads(content)
    except (ValueError, RecursionError):
        return False
    items = found if isinstance(found, list) else [found]
    return all(isinstance(item, dict) and ISSUE & item.keys() for item in items)


def messages(content: bytes) -> Iterator[str]:
    """The text of each message: of a mailbox (mbox), a letter (eml), a list of issues (JSON), or plain text."""
    if content.startswith(MBOX):
        parts = (b"\n" + content.replace(b"\r\n", b"\n")).split(b"\n" + MBOX)[1:]
        yield from (_letter(part.partition(b"\n")[2]) for part in parts)
    elif content.lstrip()[:1] in (b"[", b"{"):
        yield from _issues(content)
    elif b"\nSubject:" in b"\n" + content[:HEAD]:
        yield _letter(content)
    else:
        yield content.decode("utf-8", "replace")


def _letter(content: bytes) -> str:
    """Its subject and its text, out of whatever form the post gave them."""
    letter = message_from_bytes(content, policy=policy.default)
    assert isinstance(letter, EmailMessage)
    body = letter.get_body(("plain", "html"))
    try:
        text = str(body.get_content()) if body else ""
    except (LookupError, UnicodeError, KeyError):  # a character set that nobody knows
        text = content.decode("utf-8", "replace")
    return f"{letter.get('Subject', '')}\n{text}"


def _issues(content: bytes) -> Iterator[str]:
    """Each item of a list, or the one that there is; what is no JSON after all is read as it stands."""
    try:
        found: Any = json.loads(content)
    except (ValueError, RecursionError):
        yield content.decode("utf-8", "replace")
        return
    for item in found if isinstance(found, list) else [found]:
        yield json.dumps(item, ensure_ascii=False).replace("\\n", "\n").replace("\\r", "\n")


def text(region: InRegion, rows: Iterable[Gemis], language: Language) -> str:
    """Below each area what is missed there, and how often."""
    lines: list[str] = []
    area = ""
    for row in rows:
        if row.gemist.gebied != area:
            area = row.gemist.gebied
            lines += ["", _area(region, area, language)]
        count = (ONCE if row.aantal == 1 else TIMES)(language, {"count": row.aantal})
        lines.append(f"  {_need(region, row.gemist.nood, language)}: {count}")
    return "\n".join(lines[1:]) if lines else NOTHING(language, {})


def _area(region: InRegion, id: str, language: Language) -> str:
    area = region.woorden.gebieden.get(id)
    if id == SOMEWHERE:
        return ANYWHERE(language, {})
    return word(area.naam, language) if area else GONE(language, {"read": id})


def _need(region: InRegion, id: str, language: Language) -> str:
    if id == SOMETHING:
        return ELSE(language, {})
    if id not in region.noden.noden:
        return GONE(language, {"read": id})
    typed = region.noden.typed_for(id, language) or region.noden.typed_for(id, DUTCH)
    return typed[0] if typed else id
