"""Judge a page by axe, the accessibility checker, and say shortly what is wrong with it."""

from collections.abc import Sequence
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from . import ROOT

SCRIPT = ROOT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
RUN = "options => axe.run(document, options).then(result => result.violations)"


def axe_context(browser: Browser, **options: Any) -> BrowserContext:
    """A context in which axe may run: it ignores the Content-Security-Policy, so test that elsewhere."""
    return browser.new_context(bypass_csp=True, **options)


def violations(page: Page, without: Sequence[str] = ()) -> list[str]:
    """What axe finds on the page as it now is, one line an element; `without` names rules to leave out."""
    page.add_script_tag(path=SCRIPT)
    rules = {rule: {"enabled": False} for rule in without}
    options = {
        "runOnly": {"type": "tag", "values": list(TAGS)},
        "rules": rules,
        "resultTypes": ["violations"],
    }
    found: list[dict[str, Any]] = page.evaluate(RUN, options)
    return [_line(violation, node) for violation in found for node in violation["nodes"]]


def _line(violation: dict[str, Any], node: dict[str, Any]) -> str:
    target = " ".join(str(part) for part in node["target"])
    reason = " ".join(node.get("failureSummary", violation["help"]).split())
    return f"{violation['id']} ({violation['impact']}): {target}: {reason} | {node['html'][:120]}"
