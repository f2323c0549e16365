"""The two services that know where an address is. The only file that imports geopy."""

from __future__ import annotations

import errno
import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from socket import gaierror
from typing import Any, Protocol
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, ProxyHandler, build_opener

from geopy.adapters import URLLibAdapter
from geopy.exc import GeocoderParseError, GeopyError
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import Nominatim
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

from sociale_kaart.problems import Say
from sociale_kaart.tools.geocode.geocode_rules import NO_CONNECTION
from sociale_kaart.tools.geocode.match import Candidate, Question

# What goes wrong is said in a sentence of ours; geopy's own log would repeat the address with a traceback.
logging.getLogger("geopy").addHandler(logging.NullHandler())

TIMEOUT = 10.0  # seconds for one answer
RETRIES = 2
WAIT = 5.0  # seconds before asking again
_POINT = re.compile(r"POINT ?\((-?[0-9.]+) (-?[0-9.]+)\)")


class ServiceDownError(Exception):
    """A service gave no answer that can be used, also not when asked again; `reason` says what it did."""

    def __init__(self, reason: str | Say) -> None:
        super().__init__(reason)
        self.reason = reason


class Service(Protocol):
    """Who can be asked where an address is; raises ServiceDownError."""

    @property
    def name(self) -> str: ...
    def ask(self, question: Question) -> list[Candidate]: ...


class _StaysHere(HTTPRedirectHandler):
    """An address is sent to the service that was asked, and to nobody whom that service points to."""

    def redirect_request(self, *_arguments: Any) -> None:
        return None


class _Adapter(URLLibAdapter):  # type: ignore[misc]
    def __init__(self, *, proxies: Any, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        handlers = (HTTPSHandler(context=ssl_context), ProxyHandler(proxies), _StaysHere())
        self.urlopen = build_opener(*handlers).open


class Pdok(Geocoder):  # type: ignore[misc]
    """PDOK Locatieserver: every address of the Netherlands, from the register of addresses (BAG)."""

    path = "/bzk/locatieserver/search/v3_1/free"
    fields = "type weergavenaam straatnaam huisnummer huis_nlt postcode woonplaatsnaam centroide_ll score"

    def __init__(self, *, domain: str = "api.pdok.nl", **options: Any) -> None:
        super().__init__(**options)
        self.api = f"{self.scheme}://{domain.strip('/')}{self.path}"

    def geocode(self, query: str, *, rows: int = 50, timeout: Any = DEFAULT_SENTINEL) -> list[Location]:
        """The addresses that PDOK thinks are meant, the likeliest first."""
        asked = {"q": query, "fq": "type:adres", "rows": rows, "fl": self.fields.replace(" ", ",")}
        found: list[Location] = self._call_geocoder(f"{self.api}?{urlencode(asked)}", _locations, timeout=timeout)
        return found


def _locations(answer: Any) -> list[Location]:
    try:
        return [_location(doc) for doc in answer["response"]["docs"]]
    except (TypeError, KeyError, ValueError) as error:
        raise GeocoderParseError(f"no answer as PDOK gives them: {error!r}") from error


def _location(doc: Mapping[str, Any]) -> Location:
    match = _POINT.fullmatch(doc["centroide_ll"])
    if not match:
        raise ValueError(doc["centroide_ll"])
    lon, lat = float(match[1]), float(match[2])
    return Location(str(doc.get("weergavenaam", "")), (lat, lon), dict(doc))


@dataclass(frozen=True)
class _Asked:
    """A geocoder at a polite rate, with its answers made into candidates."""

    name: str
    call: Callable[[Question], Sequence[Location] | None]
    read: Callable[[Mapping[str, Any]], dict[str, str]]

    def ask(self, question: Question) -> list[Candidate]:
        try:
            found = self.call(question) or []
            return [Candidate(lat=one.latitude, lon=one.longitude, **self.read(one.raw)) for one in found]
        except (GeopyError, AttributeError, TypeError, ValueError) as error:  # the latter: JSON of another form
            raise ServiceDownError((str(error).splitlines() or [type(error).__name__])[0]) from error


def pdok(base: str, user_agent: str, *, delay: float = 0.2, wait: float = WAIT, timeout: float = TIMEOUT) -> Service:
    """PDOK at `base`, at most five questions a second."""
    geocoder = Pdok(**_options(base, user_agent, timeout))
    call = _politely(lambda question: geocoder.geocode(question.as_text), delay, wait)
    return _Asked("pdok", call, _read_pdok)


def nominatim(
    base: str, user_agent: str, *, delay: float = 1.0, wait: float = WAIT, timeout: float = TIMEOUT
) -> Service:
    """Nominatim at `base`, at most one question a second, as its rules of use ask."""
    geocoder = Nominatim(**_options(base, user_agent, timeout))
    asked = {"exactly_one": False, "limit": 10, "addressdetails": True, "country_codes": "nl"}
    call = _politely(lambda question: geocoder.geocode(question.as_mapping, **asked), delay, wait)
    return _Asked("nominatim", call, _read_nominatim)


def _options(base: str, user_agent: str, timeout: float) -> dict[str, Any]:
    parts = urlsplit(base)
    return {
        "domain": parts.netloc + parts.path,
        "scheme": parts.scheme,
        "user_agent": user_agent,
        "timeout": timeout,
        "adapter_factory": _Adapter,
    }


def _politely(call: Callable[[Question], Any], delay: float, wait: float) -> Callable[[Question], Any]:
    limited: Callable[[Question], Any] = RateLimiter(
        _at_once(call),
        min_delay_seconds=delay,
        max_retries=RETRIES,
        error_wait_seconds=max(wait, delay),
        swallow_exceptions=False,
    )
    return limited


def _read_pdok(raw: Mapping[str, Any]) -> dict[str, str]:
    number = str(raw.get("huis_nlt") or raw.get("huisnummer") or "")
    return {"postcode": str(raw.get("postcode", "")), "nummer": number, "straat": str(raw.get("straatnaam", ""))}


def _read_nominatim(raw: Mapping[str, Any]) -> dict[str, str]:
    address = raw.get("address") or {}
    number, street = str(address.get("house_number", "")), str(address.get("road", ""))
    return {"postcode": str(address.get("postcode", "")), "nummer": number, "straat": street}


def _at_once(call: Callable[[Question], Any]) -> Callable[[Question], Any]:
    """Without a way to the service, asking again only keeps somebody waiting."""

    def ask(question: Question) -> Any:
        try:
            return call(question)
        except GeopyError as error:
            if _is_no_connection(error):
                raise ServiceDownError(NO_CONNECTION) from error
            raise

    return ask


def _is_no_connection(error: BaseException | None) -> bool:
    """Whether a name could not be looked up, or nobody answered at its address."""
    seen = 0
    while error and seen < 5:
        reason = getattr(error, "reason", None)
        if any(isinstance(one, gaierror | ConnectionRefusedError) or _is_unreachable(one) for one in (error, reason)):
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False


def _is_unreachable(error: object) -> bool:
    return isinstance(error, OSError) and error.errno in {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN}
