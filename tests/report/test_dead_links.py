"""A website is dead after three strikes a week apart, and no outage is a death."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from sociale_kaart.checks import Veil
from sociale_kaart.checks.veil import Shown
from sociale_kaart.tools.report.gone_websites import (
    Link,
    Strikes,
    fetcher,
    is_offline,
    is_public,
    lines,
    links_of,
    look,
    state_from,
    state_to,
)
from support.places import CHECKED, MINIMAL, context, read

DAY = date(2026, 11, 21)
WEEK = timedelta(days=7)
SITE = Link(Shown("https://voorbeeld.nl"), Shown("De Roos"))


def _anywhere(_host: str) -> bool:
    return True


def _say(answer: str, _url: str) -> str:
    return answer


def strikes(*answers: str, apart: timedelta = WEEK) -> Strikes | None:
    """The strikes after these answers, one look after another, through the file that is kept."""
    kept: object = {}
    result: Strikes | None = None
    for number, answer in enumerate(answers):
        found = list(look([SITE], state_from(kept), DAY + number * apart, partial(_say, answer)))
        kept = json.loads(json.dumps(state_to(found)))
        result = found[0][1]
    return result


@pytest.mark.parametrize(
    ("answers", "dead"),
    [(("404",), False), (("404",) * 2, False), (("404",) * 3, True), (("404", "404", "", "404"), False)],
)
def test_three_strikes(answers: tuple[str, ...], dead: bool) -> None:
    found = strikes(*answers)
    assert bool(found and found.is_dead) is dead


def test_strikes_within_a_week_are_one() -> None:
    found = strikes(*["500"] * 7, apart=timedelta(days=1))
    assert found
    assert len(found.dagen) == 1


def test_a_dead_link_is_said_with_its_place() -> None:
    found = [(SITE, strikes("404", "404", "404")), (SITE, None)]
    assert lines(found, "nl", markdown=False) == ["De Roos: https://voorbeeld.nl (404), sinds 2026-11-21"]
    assert lines(found, "nl", markdown=True)[0].startswith("- De Roos")


def test_when_nobody_answers_it_is_us() -> None:
    other = Link(Shown("https://ander.nl"), Shown("X"))
    gone = Strikes((DAY,), "geen antwoord")
    assert is_offline([(SITE, gone), (other, gone)])
    assert not is_offline([(SITE, gone), (other, None)])
    assert not is_offline([(SITE, gone)])


@pytest.mark.parametrize("kept", [None, [], {"u": 1}, {"u": {"dagen": ["x"], "reden": ""}}, {"u": {"dagen": 3}}])
def test_a_spoilt_state_is_none(kept: object) -> None:
    assert state_from(kept) == {}


def test_only_places_that_are_there_and_have_a_website() -> None:
    texts = [MINIMAL, MINIMAL.replace("contact: {", "contact: {website: https://a.nl, ")]
    texts.append(texts[1] + "status: gestopt\n")
    entries = [entry for text in texts if (entry := read(text + CHECKED)[0])]
    assert [link.url for link in links_of(entries, Veil.of(context(entries)))] == ["https://a.nl"]


class _Handler(BaseHTTPRequestHandler):
    seen: list[tuple[str, str, float]]

    def do_GET(self) -> None:
        self.seen.append((self.path, self.headers.get("User-Agent", ""), time.monotonic()))
        if self.path == "/traag":
            time.sleep(4)
        if self.path == "/druppels":
            for _ in range(200):
                self.wfile.write(b"HTTP/1.1 200 OK\r\n"[:1])
                time.sleep(0.1)
        code = int(self.path[1:]) if self.path[1:].isdigit() else 200
        self.send_response(code)
        if code == 301:
            self.send_header("Location", "/200")
        if code == 302:
            self.send_header("Location", f"http://localhost:{self.server.server_port}/binnen")  # type: ignore[attr-defined]
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        return


@pytest.fixture
def server() -> Iterator[str]:
    _Handler.seen = []
    with ThreadingHTTPServer(("127.0.0.1", 0), _Handler) as running:
        running.daemon_threads = True
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()
        thread.join()


def test_what_a_server_can_say(server: str) -> None:
    fetch = fetcher("kaart (test)", delay=0.0, timeout=1.5, is_allowed=_anywhere)
    said = {path: fetch(f"{server}/{path}") for path in ("200", "301", "403", "404", "410", "429", "500", "traag")}
    assert said == {
        "200": "",
        "301": "",
        "403": "",
        "429": "",
        "404": "404",
        "410": "410",
        "500": "500",
        "traag": "te traag",
    }
    assert fetch("http://127.0.0.1:9/") == "geen antwoord"
    assert {agent for _, agent, _ in _Handler.seen} == {"kaart (test)"}


def test_one_host_is_not_asked_too_often(server: str) -> None:
    fetch = fetcher("kaart", delay=0.2, timeout=2, is_allowed=_anywhere)
    links = [Link(Shown(f"{server}/{path}"), Shown(path)) for path in ("a", "b", "a")]
    assert all(strike is None for _, strike in look(links, {}, DAY, fetch))
    times = [at for _, _, at in _Handler.seen]
    assert len(times) == 2, "the same address is looked at once"
    assert times[1] - times[0] >= 0.19


def test_a_site_that_answers_in_drops_is_not_waited_for(server: str) -> None:
    begin = time.monotonic()
    assert fetcher("kaart", delay=0.0, timeout=0.5, is_allowed=_anywhere)(f"{server}/druppels") == "te traag"
    assert time.monotonic() - begin < 10  # of twenty, on a machine that may be busy


def test_no_site_sends_us_to_this_machine(server: str) -> None:
    """`127.0.0.1` stands here for a host outside, `localhost` for what lies inside."""
    fetch = fetcher("kaart", delay=0.0, timeout=2, is_allowed=lambda host: host == "127.0.0.1")
    assert fetch(f"{server}/302") == "niet openbaar"
    assert [path for path, _, _ in _Handler.seen] == ["/302"]
    assert fetcher("kaart", delay=0.0, timeout=2)(f"{server}/200") == "niet openbaar"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "10.0.0.1", "192.168.1.1", "169.254.169.254", "::1"])
def test_this_machine_and_its_network_are_not_public(host: str) -> None:
    assert not is_public(host)


@pytest.mark.parametrize(
    "kept",
    [
        {"dagen": ["2026-11-01"], "reden": "##[error]kwaad"},
        {"dagen": ["2026-11-01"], "reden": ["404"]},
        {"dagen": ["2026-11-01", "2026-11-01"], "reden": "404"},
        {"dagen": ["2026-11-08", "2026-11-01"], "reden": "404"},
    ],
)
def test_a_state_that_we_cannot_have_written_is_none(kept: object) -> None:
    assert state_from({"https://voorbeeld.nl": kept}) == {}


def test_strikes_of_days_to_come_do_not_count() -> None:
    state: dict[str, Strikes] = {SITE.url: Strikes((DAY, DAY + WEEK, DAY + 2 * WEEK), "404")}
    assert [strikes for _, strikes in look([SITE], state, DAY, partial(_say, "404"))] == [Strikes((DAY,), "404")]
