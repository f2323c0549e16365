"""A page on another origin shows our list and our map, and learns nothing but how high they are."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browser_pages import becomes, traces
from embedded import FRAME, rows
from playwright.sync_api import Browser, FrameLocator, Page, expect

from sociale_kaart.rendering.hosting import FOR_OTHERS, FRAMED, HEADERS
from support.patience import PATIENCE, POLL
from support.recorder import Recorder
from support.server import SiteServer, serving

pytestmark = pytest.mark.browser

MOST = 6_000  # bytes of the web component, packed: the contract
HEIGHT = "() => document.querySelector('sociale-kaart').shadowRoot.querySelector('iframe').offsetHeight"
# What a page around the frame may try: to look into it, to ask it, and to write down all that it hears.
HOSTILE = """<iframe src="{src}" title="Kaart" style="width: 320px; height: 200px"></iframe>
<script>
const heard = [];
addEventListener("message", ({{ data, origin }}) => heard.push([origin, data]));
const inside = document.querySelector("iframe");
inside.onload = () => setInterval(() => {{
  const asked = ["hoogte", {{ soort: "sociale-kaart", hoogte: 1 }}, {{ vraag: "alles" }}];
  for (const one of asked)
    inside.contentWindow.postMessage(one, "*");
}}, 50);
const paths = ["document", "location.href", "localStorage", "history.length", "name"];
const looks = () => paths.map((path) => {{
  try {{
    return String(path.split(".").reduce((at, key) => at[key], inside.contentWindow));
  }} catch (error) {{
    return error.name;
  }}
}});
</script>"""


@contextmanager
def elsewhere(folder: Path, body: str, site: Path) -> Iterator[tuple[SiteServer, str]]:
    """Our site with its headers, and a page of somebody else with `body`, in which {ours} is where we are."""
    with serving(site) as ours, serving(folder) as theirs:
        ours.headers = dict(HEADERS)
        ours.also = lambda path: FRAMED if re.search(FOR_OTHERS, path) else {}
        html = f'<!doctype html><html lang="nl"><title>School</title>{body.replace("{ours}", ours.url)}<h1>School</h1>'
        (folder / "index.html").write_text(html, encoding="utf-8")
        yield ours, theirs.url.replace("127.0.0.1", "localhost")


@contextmanager
def opened(browser: Browser, url: str) -> Iterator[tuple[Page, Recorder]]:
    """That page, which leaves nothing in the browser."""
    with browser.new_context(viewport={"width": 800, "height": 700}) as context:
        page = context.new_page()
        recorder = Recorder(page)
        page.goto(url)
        yield page, recorder
        assert recorder.complaints() == []
        assert traces(context, page) == []


def test_a_line_shows_a_list_and_a_line_shows_a_map(browser: Browser, site: Path, tmp_path: Path) -> None:
    lines = [
        f"""<iframe src="{{ours}}{FRAME}#{chosen}" title="{chosen}" referrerpolicy="no-referrer"
        style="width: 100%; height: 600px"></iframe>"""
        for chosen in ("thema=eten&gebied=noord", "thema=eten&toon=kaart")
    ]
    with elsewhere(tmp_path, "".join(lines), site) as (ours, theirs), opened(browser, theirs) as (page, recorder):
        listed, drawn = (page.frame_locator(f"iframe >> nth={n}") for n in (0, 1))
        assert len(rows(listed)) == 2
        expect(listed.locator("h1")).to_have_text("Eten · Noord")
        expect(drawn.locator("#map_sociale_kaart :is(.kaart-speld, .kaart-tros)").first).to_be_visible()
        expect(drawn.locator("#vinder-lijst")).to_be_hidden()
        hosts = {request.host for request in recorder.requests}
        assert hosts == {ours.url.split("/")[2], theirs.split("/")[2]}, "nobody else is asked"


def test_nobody_learns_who_showed_it(browser: Browser, site: Path, tmp_path: Path) -> None:
    script = '<script async src="{ours}insluiten/sociale-kaart.js" referrerpolicy="no-referrer"></script>'
    body = f"{script}<sociale-kaart></sociale-kaart>"
    with elsewhere(tmp_path, body, site) as (ours, theirs), browser.new_context() as context:
        page = context.new_page()
        asked: list[dict[str, str]] = []
        page.on("request", lambda one: asked.append(one.headers) if one.url.startswith(ours.url) else None)
        page.goto(theirs)
        rows(page.frame_locator("iframe"))
        assert len(asked) > 5
        assert [one for one in asked if one.get("referer") or one.get("cookie")] == []


def test_a_hostile_page_learns_nothing_but_the_height(browser: Browser, site: Path, tmp_path: Path) -> None:
    body = HOSTILE.format(src=f"{{ours}}{FRAME}#thema=eten")
    with elsewhere(tmp_path, body, site) as (ours, theirs), opened(browser, theirs) as (page, _):
        frame = page.frame_locator("iframe")
        rows(frame)
        before = len(page.evaluate("heard"))
        frame.locator("#vinder-nu").click()
        expect(frame.locator("#vinder-nu")).to_have_attribute("aria-pressed", "true")
        becomes(page, f"() => heard.length > {before}", wanted=True)
        heard = page.evaluate("heard")
        assert {origin for origin, _ in heard} == {ours.url.rstrip("/")}
        assert all(set(data) == {"soort", "hoogte"} and isinstance(data["hoogte"], int) for _, data in heard)
        assert {data["soort"] for _, data in heard} == {"sociale-kaart"}
        assert page.evaluate("looks()") == ["SecurityError"] * 5


def test_the_element_is_as_high_as_what_it_shows(browser: Browser, site: Path, tmp_path: Path) -> None:
    body = """<script async src="{ours}insluiten/sociale-kaart.js"></script>
      <sociale-kaart taal="ar" thema="eten" gebied="noord"><a href="{ours}">Eten in Noord</a></sociale-kaart>"""
    with elsewhere(tmp_path, body, site) as (_, theirs), opened(browser, theirs) as (page, _recorder):
        frame = page.frame_locator("iframe")
        assert len(rows(frame)) == 2
        expect(frame.locator("html")).to_have_attribute("dir", "rtl")
        expect(page.locator("iframe")).to_have_attribute("title", "Eten in Noord")
        expect(page.get_by_role("link")).to_have_count(0)  # the words within give way to the frame
        assert as_high_as_its_page(page, frame)
        page.evaluate("() => document.querySelector('sociale-kaart').removeAttribute('gebied')")
        expect(frame.locator("#vinder-rijen > li").nth(2)).to_be_attached()  # more of them than in one area
        assert as_high_as_its_page(page, frame)
        # What others say of a height is not believed.
        page.evaluate("() => postMessage({ soort: 'sociale-kaart', hoogte: 9000 }, '*')")
        page.wait_for_timeout(100)
        assert page.evaluate(HEIGHT) != 9000


def as_high_as_its_page(page: Page, frame: FrameLocator) -> bool:
    """Wait until the element is as high as the page within it, which grows while its rows come in."""
    for _ in range(PATIENCE // POLL):
        within = round(frame.locator("body").evaluate("body => body.offsetHeight"))
        if abs(page.evaluate(HEIGHT) - within) <= 1:
            return True
        page.wait_for_timeout(POLL)
    raise AssertionError(f"the element is {page.evaluate(HEIGHT)} px high, its page {within}")


def test_where_no_frame_may_be_the_words_of_the_element_stay(browser: Browser, site: Path, tmp_path: Path) -> None:
    policy = """<meta http-equiv="Content-Security-Policy" content="frame-src 'none'">"""
    body = f"""{policy}<script src="{{ours}}insluiten/sociale-kaart.js"></script>
      <sociale-kaart><a href="{{ours}}">De kaart</a></sociale-kaart>"""
    with elsewhere(tmp_path, body, site) as (_, theirs), browser.new_context() as context:
        page = context.new_page()
        page.goto(theirs)
        expect(page.get_by_role("link", name="De kaart")).to_be_visible()


def test_the_element_is_light(site: Path) -> None:
    assert len(gzip.compress((site / "insluiten" / "sociale-kaart.js").read_bytes(), 6)) <= MOST


def test_links_leave_the_frame_where_it_is(browser: Browser, site: Path, tmp_path: Path) -> None:
    body = f'<iframe src="{{ours}}{FRAME}#thema=eten&gebied=noord" title="Kaart" height="600"></iframe>'
    with elsewhere(tmp_path, body, site) as (ours, theirs), browser.new_context() as context:
        page = context.new_page()
        page.goto(theirs)
        frame = page.frame_locator("iframe")
        name = rows(frame)[0]
        with context.expect_page() as tab:
            frame.locator("#vinder-rijen a").first.click()
        expect(tab.value.locator("h1")).to_have_text(name)
        assert tab.value.evaluate("() => [window.opener, document.referrer]") == [None, ""]
        assert page.frames[1].url.startswith(ours.url + FRAME)
