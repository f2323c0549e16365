"""Which websites are gone: three strikes, each at least a week after the one before, so an outage is not a death."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from http.client import HTTPException
from ipaddress import ip_address
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from sociale_kaart.checks.veil import Shown, Veil
from sociale_kaart.markdown import plain
from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say
from sociale_kaart.reading.places import Entry

MOST_DAYS = 12
STRIKES, APART = 3, timedelta(days=7)
# Somebody is there, who would rather not talk to a program.
_THERE = {401, 403, 405, 406, 429, 451, 999}
DEAD = Say("{naam}: {url} ({reden}), sinds {sinds}", "{naam}: {url} ({reden}), since {sinds}")
NOTHING = Say("Geen enkele website is drie keer achter elkaar weg.", "No website has been gone three times in a row.")
OFFLINE = Say(
    "Geen enkele website gaf antwoord: ligt het aan deze verbinding? Er is niets geteld.",
    "No website answered: is it this connection? Nothing was counted.",
)

TOO_SLOW, NO_ANSWER, NOT_PUBLIC = "te traag", "geen antwoord", "niet openbaar"
_REASON = re.compile(rf"{TOO_SLOW}|{NO_ANSWER}|{NOT_PUBLIC}|[1-5][0-9]{{2}}")

# The reason why nobody is there, or "".
Fetch = Callable[[str], str]


@dataclass(frozen=True)
class Link:
    """A website and the place that names it."""

    url: Shown
    naam: Shown


@dataclass(frozen=True)
class Strikes:
    """How often in a row nobody was there: the days that counted, and why the last."""

    dagen: tuple[date, ...]
    reden: str = ""

    @property
    def is_dead(self) -> bool:
        return len(self.dagen) >= STRIKES

    def another(self, day: date, reason: str) -> Strikes:
        """With one more, unless the last was less than a week ago."""
        counts = not self.dagen or day - self.dagen[-1] >= APART
        return Strikes((*self.dagen, day)[-MOST_DAYS:], reason) if counts else replace(self, reden=reason)


State = Mapping[str, Strikes]


def links_of(entries: Iterable[Entry], veil: Veil) -> list[Link]:
    """The website of each place that has not stopped; none that could say where a secret place is."""
    found = ((one.voorziening, one.voorziening.contact.website, one.tree.file) for one in entries)
    seen = [
        (url, Link(veil.text(url, file), veil.text(place.naam, file)))
        for place, url, file in found
        if url and place.status != "gestopt"
    ]
    return [link for url, link in seen if link.url == url]


def is_public(host: str) -> bool:
    """Whether all addresses of `host` are on the internet, and none is this machine's or of a network at home."""
    try:
        found = {str(address[4][0]) for address in socket.getaddrinfo(host, None)}
    except OSError:
        return True  # nobody answers there: the look itself will say so
    return all(ip_address(address.partition("%")[0]).is_global for address in found)


class _NotPublicError(Exception):
    """A site sends us on to where nobody else could go."""


class _Redirects(HTTPRedirectHandler):
    def __init__(self, is_allowed: Callable[[str], bool]) -> None:
        self.is_allowed = is_allowed

    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Request | None:
        if not self.is_allowed(urlsplit(newurl).hostname or ""):
            raise _NotPublicError
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def look(links: Iterable[Link], state: State, today: date, fetch: Fetch) -> Iterator[tuple[Link, Strikes | None]]:
    """Each website with its strikes, None when it is there."""
    seen: dict[str, str] = {}
    for link in links:
        if link.url not in seen:
            seen[link.url] = fetch(link.url)
        reason = seen[link.url]
        before = state.get(link.url, Strikes(()))
        known = before if max(before.dagen, default=today) <= today else Strikes(())
        yield link, known.another(today, reason) if reason else None


def fetcher(
    user_agent: str, *, delay: float = 1.0, timeout: float = 15.0, is_allowed: Callable[[str], bool] = is_public
) -> Fetch:
    """Looks at one address at a time, the same host at most once in `delay` seconds; reads no page.

    After `timeout` seconds it looks no longer, however busy the site keeps it; where `is_allowed` says no of a host, as
    of this machine's own, it does not look at all.
    """
    last: dict[str, float] = {}

    def fetch(url: str) -> str:
        host = urlsplit(url).netloc
        time.sleep(max(0.0, last.get(host, -delay) + delay - time.monotonic()))
        said = _within(timeout, lambda: _look_at(url, user_agent, timeout, is_allowed))
        last[host] = time.monotonic()  # a host that is slow to answer is left alone for as long after it
        return said

    return fetch


def _within(seconds: float, look_at: Callable[[], str]) -> str:
    """What it says, or that it took too long: a socket's own limit counts anew with each byte."""
    said: list[str] = []
    thread = threading.Thread(target=lambda: said.append(look_at()), daemon=True)
    thread.start()
    thread.join(seconds)
    return said[0] if said else TOO_SLOW


def _look_at(url: str, user_agent: str, timeout: float, is_allowed: Callable[[str], bool]) -> str:
    request = Request(url, headers={"User-Agent": user_agent})  # noqa: S310 - the model takes http and https only
    try:
        if not is_allowed(urlsplit(url).hostname or ""):
            return NOT_PUBLIC
        with build_opener(_Redirects(is_allowed)).open(request, timeout=timeout):
            return ""
    except _NotPublicError:
        return NOT_PUBLIC
    except HTTPError as error:
        with error:
            return "" if error.code in _THERE else str(error.code)
    except URLError as error:
        return TOO_SLOW if isinstance(error.reason, TimeoutError) else NO_ANSWER
    except (OSError, ValueError, HTTPException) as error:
        return TOO_SLOW if isinstance(error, TimeoutError) else NO_ANSWER


def is_offline(found: list[tuple[Link, Strikes | None]]) -> bool:
    """Whether it must be our own connection: of several hosts none is there."""
    hosts = {urlsplit(link.url).netloc for link, _ in found}
    return len(hosts) > 1 and all(strikes for _, strikes in found)


def state_from(read: Any) -> State:
    """The state as it was kept; what cannot be understood, or cannot have been written by us, is forgotten."""
    state: dict[str, Strikes] = {}
    for url, kept in read.items() if isinstance(read, dict) else ():
        try:
            days = tuple(date.fromisoformat(day) for day in kept["dagen"][:MOST_DAYS])
            if sorted(set(days)) == list(days) and _REASON.fullmatch(kept["reden"]):
                state[url] = Strikes(days, kept["reden"])
        except (KeyError, TypeError, ValueError):
            continue
    return state


def state_to(found: Iterable[tuple[Link, Strikes | None]]) -> dict[str, object]:
    """The state to keep: only of what was not there."""
    rows = {link.url: strikes for link, strikes in found if strikes}
    return {url: {"dagen": [str(day) for day in rows[url].dagen], "reden": rows[url].reden} for url in sorted(rows)}


def lines(found: Iterable[tuple[Link, Strikes | None]], language: Language, *, markdown: bool) -> list[str]:
    """A line for each website that is dead."""
    shown = plain if markdown else on_a_line
    rows = [(link, strikes) for link, strikes in found if strikes and strikes.is_dead]
    start = "- " if markdown else ""
    return [
        start
        + getattr(DEAD, language).format(
            naam=shown(link.naam), url=shown(link.url), reden=shown(strikes.reden), sinds=strikes.dagen[0]
        )
        for link, strikes in rows
    ]
