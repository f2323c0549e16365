"""Leaflet's style sheet without what our maps do not have: some 700 bytes less for whoever opens one."""

import re
from pathlib import Path

# Tooltips, the button for layers, the scale, its own pin and shadows of pins, and drawing in Internet Explorer.
NAMES = "tooltip|control-layers|control-scale|default-icon-path|oldie|vml|marker-shadow|shadow-pane|crosshair"
UNUSED = re.compile(rf"leaflet-({NAMES})|lvml")
COMMENT, RULE = re.compile(r"/\*.*?\*/", re.S), re.compile(r"([^{}]+)(\{[^{}]*\})")


def lean(css: str) -> str:
    """The same rules in the same order, without those selectors; a rule that has no other is left out."""
    return RULE.sub(_kept, COMMENT.sub("", css))


def _kept(rule: re.Match[str]) -> str:
    selectors = [one for one in rule[1].split(",") if not UNUSED.search(one)]
    return ",".join(selectors) + rule[2] if selectors else ""


def write_lean(published: Path, target: Path) -> str:
    """Write it to `target`; the option by which esbuild reads that in its place."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(lean(published.read_text("utf-8")), "utf-8", newline="\n")
    return f"--alias:leaflet/dist/leaflet.css={target.as_posix()}"
