"""A list from an address on the web: within a time, up to a size, and only from where everyone can go."""

from __future__ import annotations

import http.client
import socket
import ssl
import threading
from dataclasses import dataclass
from urllib.error import HTTPError
from urllib.parse import unquote, urlsplit
from urllib.request import (
    Request,
)

from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.public_only import MayConnect, NotPublicError, UnsafeError, is_public, opener
from sociale_kaart.tools.importing.source_rows import SourceError

SECONDS, MOST_AT_ONCE = 120.0, 64 * 1024
USER_AGENT = "sociale-kaart (kaart import)"
TOO_SLOW = Say(
    "`{url}`: na {seconds} seconden was de lijst er nog niet. Haal hem met de browser op en geef het bestand.",
    "`{url}`: after {seconds} seconds the list was not there yet. Download it with a browser and name the file.",
)
NO_ANSWER = Say(
    "`{url}`: daar is nu niets op te halen ({why}). Klopt het adres?",
    "`{url}`: nothing can be fetched there now ({why}). Is the address right?",
)
NOT_PUBLIC = Say(
    "`{url}` leidt naar deze computer of naar een eigen netwerk, en daar haalt `kaart import` niets op. Geef het "
    "bestand.",
    "`{url}` leads to this computer or to a private network, where `kaart import` fetches nothing. Name the file.",
)
UNSAFE = Say(
    "`{url}` gaat zonder slot (http://) het internet over: wie meekijkt kan de lijst veranderen voor wij hem lezen. "
    "Probeer hetzelfde adres met https://. Kan dat niet? Haal de lijst op met de browser, kijk hem na en geef het "
    "bestand.",
    "`{url}` crosses the internet without a lock (http://): whoever is in between can change the list before we read "
    "it. Try the same address with https://. Is there none? Download the list with a browser, look at it, and name the "
    "file.",
)
TOO_BIG = Say(
    "`{url}`: de lijst is groter dan {most} MB. Haal een kleiner stuk op.",
    "`{url}`: the list is larger than {most} MB. Fetch a smaller part.",
)


@dataclass(frozen=True)
class Fetched:
    """`name`: what the file is called there."""

    name: str
    data: bytes


_WHY = {
    socket.gaierror: Say("dat adres is niet gevonden", "that address was not found"),
    ssl.SSLError: Say("de beveiliging van die site klopt niet", "the security of that site is not in order"),
    TimeoutError: Say("het duurde te lang", "it took too long"),
    ConnectionError: Say("de verbinding werd verbroken of geweigerd", "the connection was refused or broken off"),
}


def is_address(source: str) -> bool:
    return source.lower().startswith(("https://", "http://"))


def shown(url: str) -> str:
    """An address without what may be a password or a key in it."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.hostname or ''}{parts.path}"


def fetch(url: str, most: int, *, may_connect: MayConnect = is_public, seconds: float = SECONDS) -> Fetched:
    """What is at `url`. In a thread, since a socket's own limit counts anew with each byte."""
    found: list[Fetched | SourceError] = []
    thread = threading.Thread(target=lambda: found.append(_tried(url, most, may_connect, seconds)), daemon=True)
    thread.start()
    thread.join(seconds)
    result = found[0] if found else SourceError(TOO_SLOW, url=shown(url), seconds=round(seconds))
    if isinstance(result, SourceError):
        raise result
    return result


def _tried(url: str, most: int, may_connect: MayConnect, seconds: float) -> Fetched | SourceError:
    try:
        return _fetched(url, most, may_connect, seconds)
    except SourceError as error:
        return error
    except HTTPError as error:
        with error:
            return SourceError(NO_ANSWER, url=shown(url), why=error.code)
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, NotPublicError):
            return SourceError(NOT_PUBLIC, url=shown(url))
        return SourceError(NO_ANSWER, url=shown(url), why=reason_of(reason))
    except NotPublicError:
        return SourceError(NOT_PUBLIC, url=shown(url))
    except UnsafeError:
        return SourceError(UNSAFE, url=shown(url))


def reason_of(reason: object) -> Say | str:
    """What went wrong with a connection, as one can act on it."""
    known = (said for kind, said in _WHY.items() if isinstance(reason, kind))
    return next(known, type(reason).__name__)


def _fetched(url: str, most: int, may_connect: MayConnect, seconds: float) -> Fetched:
    request = Request(url, headers={"User-Agent": USER_AGENT, "Accept-Encoding": "identity"})  # noqa: S310 - see is_address
    with opener(may_connect).open(request, timeout=min(seconds, 30.0)) as answer:
        data = bytearray()
        while chunk := answer.read(MOST_AT_ONCE):
            data += chunk
            if len(data) > most:
                raise SourceError(TOO_BIG, url=shown(url), most=most // 1_000_000)
        name = unquote(urlsplit(answer.url).path.rstrip("/").rpartition("/")[2])
        return Fetched(name or "lijst", bytes(data))
