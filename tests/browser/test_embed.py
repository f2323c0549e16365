"""A page on another origin shows our list and our map, and learns nothing but how high they are."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from browser_pages import PHONE, becomes, traces, visiting
from playwright.sync_api import Browser, FrameLocator, Page, expect

from sociale_kaart.rendering.hosting import FOR_OTHERS, FRAMED, HEADERS
from support.browser import Recorder
from support.server import SiteServer, serving

pytestmark = pytest.mark.browser

MOST = 6_000  # bytes of the web component, packed: the contract
FRAME = "insluiten/kader/"
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


def rows(frame: FrameLocator) -> list[str]:
    frame.locator("#vinder-rijen .rij-naam").first.wait_for()
    return frame.locator("#vinder-rijen .rij-naam").all_inner_texts()


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
    for _ in range(80):
        within = round(frame.locator("body").evaluate("body => body.offsetHeight"))
        if abs(page.evaluate(HEIGHT) - within) <= 1:
            return True
        page.wait_for_timeout(50)
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


def test_what_an_address_asks_and_we_do_not_know_is_said(browser: Browser, base: str) -> None:
    with visiting(browser, base) as visit:
        page = visit.open(f"{FRAME}#thema=bestaat-niet&praktijk=__proto__&mijn=ja&zoek=<b>")
        expect(page.locator("#vinder-uitleg")).to_have_text(
            "Een deel van deze link kennen we hier niet. Je ziet wat er wel kan."
        )
        page.goto("about:blank")
        page = visit.open(f"{FRAME}#praktijk=huis-van-de-wijk-waterlandplein&straal=1000")
        expect(page.locator("#vinder-uitleg")).to_contain_text("Huis van de Wijk Waterlandplein")
        far = page.locator(".vinder-ver").all_inner_texts()
        assert far
        assert all(re.match(r"(ongeveer )?\d+ m", text) for text in far)


def test_without_a_script_there_are_links(browser: Browser, base: str) -> None:
    with visiting(browser, base, java_script_enabled=False) as visit:
        page = visit.open(f"{FRAME}#thema=eten")
        expect(page.locator("a[href$='thema/eten/']")).to_be_visible()
        assert page.locator("main a:visible").evaluate_all("all => all.every(one => one.target === '_blank')")


def test_the_builder_makes_the_lines_and_shows_what_they_show(browser: Browser, base: str) -> None:
    with visiting(browser, base, permissions=["clipboard-read", "clipboard-write"]) as visit:
        page = visit.open("insluiten/")
        page.locator("[name=thema]").select_option("eten")
        page.locator("[name=waar]").select_option("gebied=noord")
        page.locator("[name=taal]").select_option("ar/")
        src = f"{base}ar/{FRAME}#thema=eten&gebied=noord"
        line = page.locator("#inbed-kader").input_value()
        assert f'src="{src.replace("&", "&amp;")}"' in line
        assert 'title="Sociale kaart Amsterdam: Eten, Noord"' in line
        assert "\n" not in line
        assert 'taal="ar" thema="eten" gebied="noord">' in page.locator("#inbed-element").input_value()
        expect(page.locator("#inbed-beeld iframe")).to_have_attribute("src", src)
        assert len(rows(page.frame_locator("#inbed-beeld iframe"))) == 2
        page.locator(".inbed-stuk button").first.click()
        expect(page.locator(".inbed-stuk [role=status]").first).not_to_be_empty()
        assert page.evaluate("() => navigator.clipboard.readText()") == line


def test_the_frame_is_no_wider_than_it_may_be(browser: Browser, base: str) -> None:
    with visiting(browser, base, viewport={**PHONE, "width": 280}) as visit:
        page = visit.open(f"ar/{FRAME}#toon=kaart")
        page.locator(".kaart-tros").first.wait_for()
        assert page.evaluate("() => document.documentElement.scrollWidth") <= 280
