"""A page with a search box, and the data that it fetches."""

from __future__ import annotations

import runpy
import subprocess
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

from sociale_kaart.rendering.environment import environment
from support import ROOT

PLACES = 30
ODD = "<b>${1}</b> {{ x }}"
DATA: dict[str, Any] = {
    "themas": [{"id": "leren", "naam": "Leren", "namen": "leren", "woorden": "bieb"}],
    "categorieen": [
        {
            "id": "bibliotheek",
            "naam": "Bibliotheek",
            "meervoud": "Bibliotheken",
            "themas": [0],
            "namen": "bibliotheek",
            "woorden": "bieb",
        }
    ],
    "gebieden": [{"id": "oost", "naam": "Oost", "namen": "oost", "woorden": ""}],
    "kenmerken": [],
    "plekken": [*([f"oba-{n}", f"OBA {n}", [0], 0] for n in range(PLACES)), ["vreemd", ODD, [0]]],
}
EARLY = "document.documentElement.classList.add('js')"
PAGE = """<!doctype html><html lang="{language}" dir="{dir}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-{digest}';
connect-src 'self'; style-src 'self'; img-src 'self' data:"><script>{early}</script><title>Zoek</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/zoek.css">
<script type="module" src="/site.js"></script>
</head><body><a href="#zoek">Naar het zoekvak</a><section id="zoek">{box}</section></body></html>"""


def bundle(folder: Path) -> None:
    esbuild = runpy.run_path(str(ROOT / "scripts" / "asset_bundle.py"))["esbuild"]()
    sources = [
        ROOT / "templates/assets" / name
        for name in ("js/site.mjs", "js/zoek.mjs", "js/zoek-staten.mjs", "css/zoek.css")
    ]
    options = [
        "--bundle",
        "--minify",
        "--format=esm",
        "--splitting",
        "--entry-names=[name]",
        "--log-level=error",
    ]
    subprocess.run([esbuild, *sources, *options, f"--outdir={folder}"], check=True)


def page_with(language: str) -> str:
    box = environment(language).get_template("parts/zoek.html")
    html = box.render(
        root="/",
        home="/thuis/",
        themas=[{"id": "leren", "naam": "Leren", "pictogram_id": "t-leren"}],
        meldt_gemis=True,
        vraag_per_gebied=[],
        vraag_aan=[{"url": "/vraag/", "naam": "Buurtteams"}],
        pictogrammen="/pictogrammen.svg",
        staat_woorden="{}",
        voormij="voormij.js",
        statenscript="../zoek-staten.js",
        staten=f"data/staten.{language}.json",
    )
    digest = b64encode(sha256(EARLY.encode()).digest()).decode()
    direction = "rtl" if language == "ar" else "ltr"
    return PAGE.format(language=language, dir=direction, digest=digest, early=EARLY, box=html)
