"""Leaflet and its plugin, as scripts that share a global."""

import html
import re
import subprocess
from functools import cache
from pathlib import Path

from asset_bundle import NODE, PACKAGES, ROOT, WORK, AssetError, short_hash
from asset_entries import LEAFLET

LEAN = ROOT / "scripts" / "lean_leaflet.mjs"


def copy_classic(name: str, paths: tuple[Path, ...]) -> str:
    """Scripts, one after the other, under a hashed name; without their source maps (not served)."""
    texts = (lean_leaflet() if path == LEAFLET else (ROOT / PACKAGES / path).read_text("utf-8") for path in paths)
    text = as_text(";\n".join(re.sub(r"\n?//# sourceMappingURL=\S*\s*$", "\n", text) for text in texts))
    file = f"{name}.{short_hash(text.encode())}.js"
    (ROOT / WORK / file).write_text(text, "utf-8", newline="\n")
    return file


@cache
def lean_leaflet() -> str:
    target = ROOT / WORK / "leaflet.js"
    command = [NODE, str(LEAN), str(ROOT / PACKAGES / LEAFLET), str(target)]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise AssetError("Leaflet verkleinen is niet gelukt; hierboven staat waarom.")
    text = target.read_text("utf-8")
    target.unlink()
    return text


def as_text(script: str) -> str:
    """Leaflet without the places where text becomes markup: pages that ask for Trusted Types refuse them.

    It writes signs such as + as `<span aria-hidden="true">+</span>`; aria-label names them all the same. Its link to
    its own site goes: we show none, and it would be text now.
    """
    plain, links = re.subn(r"prefix:'<a href=.{,600}?Leaflet</a>\"", "prefix:!1", script)
    plain, signs = re.subn(r'<span aria-hidden="true">([^<]*)</span>', lambda found: html.unescape(found[1]), plain)
    if not (links and signs and ".innerHTML=" in plain):
        raise AssetError("Leaflet schrijft opmaak anders dan voorheen: kijk `as_text` in scripts/asset_classic.py na.")
    return plain.replace(".innerHTML=", ".textContent=")
