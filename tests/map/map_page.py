"""A site with nothing but the map's page in each language, made of the real template, scripts and styles."""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
from pathlib import Path

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.direction import direction
from sociale_kaart.languages.texts import word
from sociale_kaart.outputs.assets import sprite
from sociale_kaart.outputs.map import drawing, points, shell
from sociale_kaart.outputs.pages.environment import environment
from support import ROOT

EARLY = "document.documentElement.classList.add('js')"
HASH = base64.b64encode(hashlib.sha256(EARLY.encode()).digest()).decode()
CSP = (
    f"default-src 'none'; script-src 'self' 'sha256-{HASH}'; style-src 'self'; img-src 'self' data:; connect-src 'self'"
)
CLASSIC = ("leaflet/dist/leaflet.js", "leaflet.markercluster/dist/leaflet.markercluster.js")
ENTRIES = ("js/kaart.mjs", "css/kaart.css", "css/plattegrond.css")
PAGE = """<!doctype html>
<html lang="{language}" dir="{dir}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{csp}">
<script>{early}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kaart</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="{root}assets/plattegrond.css">
<link rel="stylesheet" href="{root}assets/kaart.css">
<script defer src="{root}assets/leaflet.js"></script>
<script defer src="{root}assets/leaflet.markercluster.js"></script>
<script defer src="{root}{begin}"></script>
<script type="module" src="{root}assets/kaart.js"></script>
</head><body class="soort-kaart"><main><h1>Kaart</h1>{part}</main></body></html>
"""


def make_site(catalogue: Catalogue, site: Path) -> None:
    """Write the site: the first language at the root, the others below their code."""
    _bundle(site / "assets")
    begin, script = shell.script_file(catalogue.regio)
    _write(site / begin, script)
    _write(site / "assets/pictogrammen.svg", sprite(catalogue))
    for name, content in [
        *drawing.files(catalogue),
        *points.background(catalogue),
        *shell.tile_files(catalogue),
    ]:
        _write(site / name, content)
    for language in catalogue.regio.talen:
        prefix = "" if language == catalogue.regio.eerste_taal else f"{language}/"
        for name, content in points.files(catalogue, language):
            _write(site / name, content)
        _write(site / prefix / "kaart/index.html", page(catalogue, language, prefix, begin).encode())


def page(catalogue: Catalogue, language: str, prefix: str, begin: str) -> str:
    root = "../" * (2 if prefix else 1)
    themas = [
        {"id": t.id, "naam": word(t.naam, language), "kleur": t.kleur, "pictogram_id": f"t-{t.id}"}
        for t in catalogue.woorden.themas.values()
    ]
    gebieden = [
        {"url": f"../gebied/{g.id}/", "naam": word(g.naam, language)} for g in catalogue.woorden.gebieden.values()
    ]
    template = environment(language).get_template("parts/kaart.html")
    part = template.render(
        root=root,
        home="../",
        pictogrammen="assets/pictogrammen.svg",
        plattegrond=drawing.NAME,
        plattegrond_json=points.BACKGROUND,
        region_view_box=drawing.region_view_box(catalogue.regio),
        themas=themas,
        gebieden=gebieden,
    )
    names = {"language": language, "dir": direction(language), "root": root, "begin": begin}
    return PAGE.format(csp=CSP, early=EARLY, part=part, **names)


def _bundle(assets: Path) -> None:
    """As scripts/assets.py does, without hashes in the names and without touching build/."""
    assets.mkdir(parents=True)
    program = min((ROOT / "node_modules/@esbuild").glob("*/bin/esbuild"))
    options = (
        "--bundle",
        "--minify",
        "--format=esm",
        "--charset=utf8",
        "--target=es2020",
        "--loader:.png=empty",
    )
    entries = [f"templates/assets/{entry}" for entry in ENTRIES]
    command = [
        str(program),
        *entries,
        *options,
        "--entry-names=[name]",
        f"--outdir={assets}",
        "--log-level=error",
    ]
    subprocess.run(command, cwd=ROOT, check=True)
    for path in CLASSIC:
        shutil.copy(ROOT / "node_modules" / path, assets)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
