"""From the text of a programme to proposals, and the lines that are not understood.

A proposal never says more than the text: where an end or a day is missing, it asks. A line with a word that changes the
meaning of what stands around it (*niet*, *behalve*, *om de week*) is not taken apart at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from sociale_kaart.alike import plain
from sociale_kaart.tools.programme.changing_words import changes_meaning
from sociale_kaart.tools.programme.line_items import Item, between, items_before, items_behind
from sociale_kaart.tools.programme.moments_in_text import TimeWords, moments_in
from sociale_kaart.tools.programme.particulars import Particulars, mask, particulars
from sociale_kaart.tools.programme.voorstel import Voorstel, proposed, together

_BULLET = re.compile(r"^[\s•*·>–-]+(?=\S)")


@dataclass(frozen=True)
class Programma:
    voorstellen: tuple[Voorstel, ...]
    niet_begrepen: tuple[str, ...]


Kind = Literal["text", "more", "days", "times", "whole"]
Where = Literal["above", "below", ""]


@dataclass
class _Page:
    """What has been read so far; `days`: of the heading that one is under; `loose`: a line that may be a name.

    `where`: on which side of a line of times its name stands. `waiting`: such a line whose name is to come.
    """

    groups: Mapping[str, str]
    days: str = ""
    where: Where = ""
    loose: str = ""
    waiting: str = ""
    found: list[Voorstel] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def drop(self) -> None:
        """What was no name after all, and times that nothing was said of."""
        self.unread += filter(None, (self.loose, self.waiting))
        self.loose = self.waiting = ""


def programme(text: str, groups: Mapping[str, str]) -> Programma:
    """`groups`: the id of a target group by what people call it, in small letters."""
    page = _Page(groups)
    for part in re.split(r"\n\s*\n", "\n".join(map(_tidy, text.splitlines()))):
        lines = [line for line in part.splitlines() if line]
        page.where = _where([_kind(line, groups) for line in lines])
        if lines and _kind(lines[0], groups) == "text":
            page.days = ""  # a new part of the page, perhaps about something else
        for line in lines:
            _read(line, page)
        page.drop()
    return Programma(tuple(together(page.found)), tuple(page.unread))


def _tidy(line: str) -> str:
    return _BULLET.sub("", re.sub(r" {3,}", "\t", plain(line).replace("–", "-").replace("—", "-"))).strip()


def _kind(line: str, groups: Mapping[str, str]) -> Kind:
    said = moments_in(mask(line))
    if not said:
        return "more" if particulars(line, groups).is_all else "text"
    has_name = re.search(r"[^\W\d_]{2}", particulars("".join(between(line, said)).replace("uur", ""), groups).rest)
    if all(one.what == "days" for one in said):
        return "text" if has_name else "days"
    return "whole" if has_name else "times"


def _where(kinds: list[Kind]) -> Where:
    """Names above or below the lines that have only times; nothing where it could be both."""
    told = [kind for kind in kinds if kind in ("text", "times")]
    if not told or "times" not in told:
        return ""
    if told.count("times") == 1:
        return "above" if told[0] == "text" else "below"
    if told[0] == told[-1]:
        return ""
    return "above" if told[0] == "text" else "below"


def _read(line: str, page: _Page) -> None:
    said = moments_in(mask(line))
    is_heading = bool(said) and all(one.what == "days" for one in said)
    if changes_meaning(line, said):
        page.drop()
        page.unread.append(line)
        page.days = "" if is_heading or not said else page.days
    elif not said:
        _without_moment(line, page)
    elif is_heading:
        _heading(line, said, page)
    else:
        _with_times(line, said, page)


def _without_moment(line: str, page: _Page) -> None:
    """More about what stands above it, a name of the times above it, or one of what stands below it."""
    more = particulars(line, page.groups)
    if more.is_all and page.found and not page.loose and not page.waiting:
        last = page.found[-1]
        page.found[-1] = replace(last, bijzonder=_added(last.bijzonder, more))
        return
    if page.waiting:
        times, page.waiting = page.waiting, ""
        _with_times(f"{times} | {line}", moments_in(mask(times)), page)
        return
    page.drop()
    page.loose = line


def _heading(line: str, said: list[TimeWords], page: _Page) -> None:
    """Days for what stands below it; a day beside other words is no time, and then nobody knows what is below it."""
    page.drop()
    is_plain = len(said) == 1 and not re.search(r"\w", "".join(between(line, said)))
    page.days = said[0].text if is_plain else ""
    if not is_plain:
        page.unread.append(line)


def _with_times(line: str, said: list[TimeWords], page: _Page) -> None:
    names_first = bool(re.search(r"[^\W\d_]{2}", line[: said[0].start]))
    is_bare = _kind(line, page.groups) == "times"
    if is_bare and page.where == "below":
        page.drop()
        page.waiting = line
        return
    above = page.loose if is_bare and page.where == "above" else ""
    items = list(items_behind(line, said) if names_first else items_before(line, said))
    made = _made([(f"{above} | {about}", moments) for about, moments in items] if above else items, page, names_first)
    page.loose = "" if made and above else page.loose
    page.drop()
    page.found += made
    if not made:
        page.unread.append(line)


def _made(items: list[Item], page: _Page, names_first: bool) -> list[Voorstel]:
    """All of a line, or nothing of it."""
    days = page.days
    made: list[Voorstel] = []
    for about, moments in items:
        one = proposed(about, moments, days, page.groups)
        if not one:
            return []
        made.append(one)
        own = [moment.text for moment in moments if moment.what == "days"]
        days = page.days if names_first else own[-1] if own else days
    return made


def _added(there: Particulars, more: Particulars) -> Particulars:
    """What was not said yet."""
    new = {key: value for key, value in vars(more).items() if key != "rest" and value and not getattr(there, key)}
    return replace(there, **new)
