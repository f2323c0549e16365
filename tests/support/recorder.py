"""What a page asks for and complains about, recorded from the moment that it is made."""

import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Error, Page
from playwright.sync_api import Request as Ended

from .patience import PATIENCE

TURN = 0.02  # seconds between two looks at a page
LOCAL = ("data", "blob", "about")  # addresses that no server sees


@dataclass
class Request:
    """One request, a redirect counted apart; `received` are the bytes on the network, headers included."""

    url: str
    kind: str
    status: int = 0
    received: int = 0
    cached: bool = False
    done: bool = False
    failed: str = ""

    @property
    def host(self) -> str:
        """Host and port."""
        return urlsplit(self.url).netloc


@dataclass
class Recorder:
    """Listens to a page from the moment it is made: make it before the first `goto`."""

    page: Page
    requests: list[Request] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)  # those of workers and popups too
    console_errors: list[str] = field(default_factory=list)
    page_errors: list[str] = field(default_factory=list)
    csp_violations: list[str] = field(default_factory=list)
    _running: dict[str, Request] = field(default_factory=dict)
    _ended: list[Ended] = field(default_factory=list)
    _last: float = 0.0

    def __post_init__(self) -> None:
        session = self.page.context.new_cdp_session(self.page)
        session.on("Network.requestWillBeSent", self._sent)
        session.on("Network.requestServedFromCache", self._cached)
        session.on("Network.responseReceived", self._response)
        session.on("Network.dataReceived", self._data)
        session.on("Network.loadingFinished", self._finished)
        session.on("Network.loadingFailed", self._failed)
        session.on("Audits.issueAdded", self._issue)
        session.send("Network.enable")
        session.send("Audits.enable")
        self.page.context.on("request", lambda request: self.addresses.append(request.url))
        self.page.context.on("requestfinished", lambda request: self._ended.append(request))
        self.page.on("console", self._console)
        self.page.on("pageerror", self._page_error)

    @property
    def received(self) -> int:
        """All bytes that came over the network."""
        return sum(request.received for request in self.requests)

    def network(self) -> list[Request]:
        """The requests that left the browser: not those that its own cache answered."""
        return [request for request in self.requests if not request.cached]

    def elsewhere(self, base: str) -> list[str]:
        """Addresses on any other host than that of `base`; a site that keeps its promise has none."""
        parts = {url: urlsplit(url) for url in [*self.addresses, *(request.url for request in self.requests)]}
        home = urlsplit(base).netloc
        return [url for url, part in parts.items() if part.scheme not in LOCAL and part.netloc != home]

    def complaints(self) -> list[str]:
        """Everything the browser complained about: it must be empty."""
        return [*self.console_errors, *self.page_errors, *self.csp_violations]

    def table(self) -> str:
        """The requests as lines, for the message of a test that fails."""
        return "\n".join(f"{r.received:>8} {r.status} {r.kind:<10} {r.url} {r.failed}" for r in self.requests)

    def settle(self, quiet: float = 0.3, limit: float = PATIENCE / 1000) -> None:
        """Wait until every request is answered and nothing new has begun for `quiet` seconds.

        Of these seconds only those count in which the page itself had its turns: on a busy machine a script
        that has arrived may stand waiting for longer than `quiet` before it asks for anything.
        """
        end = time.monotonic() + limit
        turns, self._last = 0, time.monotonic()
        since = self._last
        while turns < quiet / TURN or any(not request.done for request in self.requests):
            if time.monotonic() - self._last > quiet:
                self._adopt()
            if time.monotonic() > end:
                raise TimeoutError(f"the page does not come to rest:\n{self.table()}")
            self.page.wait_for_timeout(TURN * 1000)
            turned = self._turned()
            turns = turns + 1 if turned and self._last <= since else 0
            since = time.monotonic()

    def _turned(self) -> bool:
        """Whether the page got its turn; not while it goes to another address."""
        try:
            return self.page.evaluate("true") is True
        except Error:
            return False

    def reset(self) -> None:
        """Forget what was seen, to count only what the next action costs."""
        for seen in (
            self.requests,
            self.addresses,
            self.console_errors,
            self.page_errors,
            self.csp_violations,
        ):
            seen.clear()

    def _adopt(self) -> None:
        """Close what the page began and a worker finished: the page's own session hears no more of it."""
        while self._ended:
            ended = self._ended.pop(0)
            for key in [key for key, request in self._running.items() if request.url == ended.url]:
                sizes, answer = ended.sizes(), ended.response()
                received = sizes["responseHeadersSize"] + sizes["responseBodySize"]
                self._close(key, answer.status if answer else 0, received)

    def _sent(self, event: dict[str, Any]) -> None:
        self._last = time.monotonic()
        if redirect := event.get("redirectResponse"):
            self._close(event["requestId"], redirect["status"], redirect["encodedDataLength"])
        if urlsplit(event["request"]["url"]).scheme in ("http", "https"):
            request = Request(event["request"]["url"], event.get("type", "Other"))
            self._running[event["requestId"]] = request
            self.requests.append(request)

    def _close(self, key: str, status: int, received: int) -> None:
        if request := self._running.pop(key, None):
            request.status, request.received, request.done = status, received, True

    def _cached(self, event: dict[str, Any]) -> None:
        if request := self._running.get(event["requestId"]):
            request.cached = True

    def _response(self, event: dict[str, Any]) -> None:
        if request := self._running.get(event["requestId"]):
            request.status = event["response"]["status"]
            request.cached = request.cached or bool(event["response"].get("fromDiskCache"))

    def _data(self, event: dict[str, Any]) -> None:
        self._last = time.monotonic()
        if request := self._running.get(event["requestId"]):
            request.received += event["encodedDataLength"]

    def _finished(self, event: dict[str, Any]) -> None:
        """The final number counts the headers too; what came from the cache cost nothing."""
        self._last = time.monotonic()
        if request := self._running.get(event["requestId"]):
            received = 0 if request.cached else max(request.received, int(event["encodedDataLength"]))
            self._close(event["requestId"], request.status, received)

    def _failed(self, event: dict[str, Any]) -> None:
        self._last = time.monotonic()
        if request := self._running.pop(event["requestId"], None):
            request.done, request.failed = True, event.get("blockedReason") or event["errorText"]

    def _issue(self, event: dict[str, Any]) -> None:
        details = event["issue"]["details"].get("contentSecurityPolicyIssueDetails")
        if details:
            blocked = details.get("blockedURL", details["contentSecurityPolicyViolationType"])
            self.csp_violations.append(f"{details['violatedDirective']} blocks {blocked}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.console_errors.append(f"{message.text} ({message.location.get('url', '')})")

    def _page_error(self, error: Error) -> None:
        self.page_errors.append(str(error))
