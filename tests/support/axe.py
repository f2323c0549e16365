"""Judge a page by axe, the accessibility checker, and say shortly what is wrong with it."""

from collections.abc import Iterator, Mapping
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from . import ROOT

SCRIPT = ROOT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
EVERYTHING = {"type": "tag", "values": list(TAGS)}
COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}  # all that differs in the dark
PRELOAD = {"assets": ["media"]}  # not the style sheets too, which no rule of these tags reads
RUN = "options => axe.run(document, options).then(result => result.violations)"


def axe_context(browser: Browser, **options: Any) -> BrowserContext:
    """A context in which axe may run: it ignores the Content-Security-Policy, so test that elsewhere.

    Each page has axe from its beginning: to bring half a megabyte to one that is there takes six times as long.
    """
    context = browser.new_context(bypass_csp=True, **options)
    context.add_init_script(path=SCRIPT)
    return context


def violations(page: Page, *, from_top: bool = True, dark: bool = True) -> list[str]:
    """What axe finds on the page as it now is, one line an element: everything in light, the colours in dark too.

    `dark`: no, where the same page is judged in Arabic too. That one has all that the others show, and more.
    """
    if page.evaluate("!window.axe"):  # a page without an address, made by `set_content`
        page.add_script_tag(path=SCRIPT)
    if from_top:  # else what lies half under the row that stays counts as a fault
        page.evaluate("scrollTo({top: 0, behavior: 'instant'})")
    return [*_found(page, EVERYTHING), *(_in_the_dark(page) if dark else [])]


def _in_the_dark(page: Page) -> Iterator[str]:
    page.emulate_media(color_scheme="dark")
    yield from (f"in the dark: {line}" for line in _found(page, COLOURS))
    page.emulate_media(color_scheme="light")


def _found(page: Page, rules: Mapping[str, Any]) -> Iterator[str]:
    options = {"runOnly": rules, "resultTypes": ["violations"], "preload": PRELOAD}
    found: list[dict[str, Any]] = page.evaluate(RUN, options)
    return (_line(violation, node) for violation in found for node in violation["nodes"])


def _line(violation: dict[str, Any], node: dict[str, Any]) -> str:
    target = " ".join(str(part) for part in node["target"])
    reason = " ".join(node.get("failureSummary", violation["help"]).split())
    return f"{violation['id']} ({violation['impact']}): {target}: {reason} | {node['html'][:120]}"
