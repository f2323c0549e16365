"""Bundle templates/assets into build/assets: small files whose names carry a hash of what is in them.

`manifest.json` says which file a name like "site.js" is now. The same input gives the same names and bytes,
and a run that fails leaves the last good files as they were.
"""

import base64
import hashlib
import html
import json
import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Mapping
from itertools import chain
from pathlib import Path
from typing import NotRequired, TypedDict

import resvg_py

import asset_fonts
from asset_leaflet import write_lean
from asset_licences import NoLicenceError, licences

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path("templates/assets")
TARGET = Path("build/assets")
WORK = Path("build/.assets")  # what is being made; takes the place of TARGET when it is whole
PACKAGES = Path("node_modules")
KEPT_FONTS = Path("build/.fonts")  # what takes long to make and seldom changes
ENTRIES = ("js/site.mjs", "js/zoek.mjs", "css/site.css", "css/vinder.css", "css/kaart.css", "css/steun.css")
# Bundled apart: what they share with the others would be split off, and cost those pages a request.
# What each group splits off begins with its name.
APART = {
    "formulier-": ("js/formulier.mjs", "css/formulier.css"),
    "voormij-": ("js/voormij.mjs",),
    "taalkeuze-": ("js/taalkeuze.mjs", "css/taalkeuze.css"),
    "plek-": ("js/plek.mjs",),
    "kort-": ("js/kort.mjs",),
    "lijnen-": ("js/lijnen.mjs",),
    "staten-": ("js/zoek-staten.mjs",),
    "agenda-": ("js/agenda.mjs", "css/agenda.css"),
    "dekking-": ("css/dekking.css",),
    "nakijken-": ("css/nakijken.css",),
    "gesprek-": ("js/gesprek.mjs", "css/gesprek.css"),
    "kader-": ("js/kader.mjs", "css/kader.css"),
    "insluiten-": ("js/insluiten.mjs",),
    "wachtkamer-": ("js/wachtkamer.mjs", "css/wachtkamer.css"),
}
GROUPS = {"": ENTRIES, **APART}
# Those that ask RUIM (js/ruim.d.ts) are made twice: without what only a large region needs, and, in a folder, with it.
WIDE = ("", "voormij-", "staten-", "gesprek-", "kader-", "wachtkamer-")
# The streets, bundled apart for another reason too: a region without them serves nothing of this.
STREETS = "straten-", ("js/straten.mjs",)
PROTOMAPS = (
    "--alias:protomaps-leaflet=./node_modules/protomaps-leaflet/src/index.ts",
    *(f"--alias:{name}=./scripts/lean_protomaps.mjs" for name in ("pmtiles", "@protomaps/basemaps")),
)
# Classic scripts with a fixed name: a service worker is found by its address, so that it can be replaced.
RUIM = "ruim"  # the folder of those scripts, whose manifest says which others they replace
WORKERS = ("js/sw.mjs", "js/sw-uit.mjs")
# A classic script too, which other sites name: its address stays.
ELEMENTS = ("js/sociale-kaart.mjs",)
# The icon for home screens, which want pixels: name and how wide in them; "rand" has room around it to be cut to shape.
ICONS = {
    "icoon-180": ("icoon-rand.svg", 180),
    "icoon-192": ("icoon.svg", 192),
    "icoon-512": ("icoon.svg", 512),
    "icoon-rand-192": ("icoon-rand.svg", 192),
    "icoon-rand-512": ("icoon-rand.svg", 512),
}
PICTURES = Path("templates/parts")
# Leaflet and its plugin are scripts that share a global. The plugin is served as it was published, Leaflet without what
# our maps do not have (lean_leaflet.mjs), both `as_text`: for the map in one file, which saves a request, and for the
# form, which puts one pin, without the plugin.
LEAFLET, CLUSTERS = Path("leaflet/dist/leaflet-src.js"), Path("leaflet.markercluster/dist/leaflet.markercluster.js")
LEAN = ROOT / "scripts" / "lean_leaflet.mjs"
CLASSIC = {"leaflet": (LEAFLET,), "kaartbasis": (LEAFLET, CLUSTERS)}
OPTIONS = (
    "--bundle",
    "--minify",
    "--charset=utf8",
    # Every iPhone that has Safari 13 can have 13.1; what 13.0 lacks (`?.`, `??`) would be written out: 4 % of a script.
    "--target=es2020,chrome80,safari13.1",
    # What they have but for one corner, which esbuild takes for all of it. Of `?.` that is `x?.f(...list, more)` in
    # Chrome before 91: tests/build/test_old_browsers.py.
    "--supported:destructuring=true",
    "--supported:optional-chain=true",
    "--supported:regexp-unicode-property-escapes=true",  # all but scripts of later Unicode, which we do not name
    "--log-level=warning",
)
SHRINK = ROOT / "scripts" / "shrink.mjs"
NODE = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
PAGE_OPTIONS = (
    *OPTIONS,
    "--format=esm",
    "--splitting",
    "--entry-names=[name].[hash]",
    "--loader:.svg=dataurl",
    "--loader:.png=empty",  # Leaflet's own pictures (default pin, layer button), which our map does not use
)


class AssetError(Exception):
    """Something is missing or wrong; the text tells in Dutch what to do."""


def esbuild() -> Path:
    """The native program that npm installed for this machine; its wrapper in bin/ would need Node."""
    found = [
        *(ROOT / PACKAGES / "@esbuild").glob("*/bin/esbuild"),
        *(ROOT / PACKAGES / "@esbuild").glob("*/esbuild.exe"),
    ]
    if not found:
        raise AssetError("esbuild ontbreekt in node_modules. Voer `make assets` uit: dat installeert het eerst.")
    return min(found)


def require_sources() -> None:
    """Say at once which files are missing, instead of one at a time."""
    needed = [SOURCE / entry for entry in (*ENTRIES, *chain(*APART.values()), *STREETS[1], *WORKERS, *ELEMENTS)]
    needed += [PACKAGES / path for path in (LEAFLET, CLUSTERS)]
    needed += [PICTURES / svg for svg, _ in ICONS.values()]
    needed += [PACKAGES / path for path in asset_fonts.needed()]
    missing = [str(path) for path in needed if not (ROOT / path).is_file()]
    if missing:
        raise AssetError("Deze bestanden ontbreken: " + ", ".join(missing))


class Output(TypedDict):
    """What esbuild's metafile tells of a file that it wrote, as far as it matters here."""

    entryPoint: NotRequired[str]  # the source file it was made from; absent for a chunk that was split off
    inputs: dict[str, object]  # all source files that are in it


class Meta(TypedDict):
    """esbuild's metafile: everything it read and wrote, by path."""

    inputs: dict[str, object]
    outputs: dict[str, Output]


def bundle(names: tuple[str, ...], prefix: str = "", more: tuple[str, ...] = (), *, wide: bool = False) -> Meta:
    """Run esbuild into WORK, then what makes it smaller; what it read and wrote.

    `prefix` begins the names of what is split off. Names follow from what esbuild writes, so that says with what it is
    made smaller.
    """
    metafile = WORK / "meta.json"
    how = short_hash(SHRINK.read_bytes() + (ROOT / PACKAGES / "terser/package.json").read_bytes())
    sheet = write_lean(ROOT / PACKAGES / LEAFLET.with_name("leaflet.css"), ROOT / WORK / "leaflet.css")
    names_of = (f"--chunk-names={prefix}[name].[hash]", f"--footer:js=//{how}", sheet)
    folder = WORK / RUIM if wide else WORK
    region = f"--define:globalThis.RUIM={json.dumps(wide)}"
    run_esbuild(names, *PAGE_OPTIONS, *more, *names_of, region, f"--outdir={folder}", f"--metafile={metafile}")
    (ROOT / WORK / "leaflet.css").unlink()
    meta: Meta = json.loads((ROOT / metafile).read_text("utf-8"))
    (ROOT / metafile).unlink()
    scripts = [path for path in meta["outputs"] if path.endswith(".js")]
    if subprocess.run([NODE, str(SHRINK), *scripts], cwd=ROOT, check=False).returncode:
        raise AssetError("Verkleinen is niet gelukt; hierboven staat waarom.")
    return meta


def run_esbuild(entries: tuple[str, ...], *options: str) -> None:
    command = [str(esbuild()), *(str(SOURCE / entry) for entry in entries), *options]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise AssetError("Bundelen is niet gelukt; hierboven staat waarom.")


def draw_icon(name: str, svg: str, size: int) -> str:
    """The icon as a PNG of `size` pixels square, under a hashed name."""
    source = str(ROOT / PICTURES / svg)
    picture = resvg_py.svg_to_bytes(svg_path=source, width=size, height=size, skip_system_fonts=True)
    file = f"{name}.{short_hash(picture)}.png"
    (ROOT / WORK / file).write_bytes(picture)
    return file


def logical_name(output: str, about: Output) -> str:
    """ "site.js" for what came from site.mjs, split off or not; a chunk of several files goes by its own name."""
    path = Path(output)
    sources = [about["entryPoint"]] if "entryPoint" in about else [*about["inputs"]]
    return f"{Path(sources[0]).stem}{path.suffix}" if len(sources) == 1 else path.name


def copy_classic(name: str, paths: tuple[Path, ...]) -> str:
    """Scripts, one after the other, under a hashed name; without their source maps (not served)."""
    texts = (lean_leaflet() if path == LEAFLET else (ROOT / PACKAGES / path).read_text("utf-8") for path in paths)
    text = as_text(";\n".join(re.sub(r"\n?//# sourceMappingURL=\S*\s*$", "\n", text) for text in texts))
    file = f"{name}.{short_hash(text.encode())}.js"
    (ROOT / WORK / file).write_text(text, "utf-8", newline="\n")
    return file


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
        raise AssetError("Leaflet schrijft opmaak anders dan voorheen: kijk `as_text` in scripts/assets.py na.")
    return plain.replace(".innerHTML=", ".textContent=")


def short_hash(content: bytes) -> str:
    return base64.b32encode(hashlib.sha256(content).digest()).decode()[:8]


def make() -> dict[str, str]:
    """All files in WORK; logical names and the files they stand for."""
    bundles = {name: bundle(entries, name) for name, entries in GROUPS.items()}
    prefix, entries = STREETS
    streets = bundle(entries, prefix, PROTOMAPS)
    outputs = dict(chain.from_iterable(one["outputs"].items() for one in (*bundles.values(), streets)))
    # What a bundle apart has a copy of keeps the name of the first, which pages ask for ahead.
    manifest = {logical_name(path, about): Path(path).name for path, about in reversed(outputs.items())}
    manifest |= {f"{name}.js": copy_classic(name, paths) for name, paths in CLASSIC.items()}
    manifest |= {f"{name}.png": draw_icon(name, svg, size) for name, (svg, size) in ICONS.items()}
    run_esbuild(WORKERS, *OPTIONS, "--format=iife", f"--outdir={WORK / 'sw'}")
    run_esbuild(ELEMENTS, *OPTIONS, "--format=iife", f"--outdir={WORK / 'los'}")
    # Where the site does not find them and the printed sheets do.
    asset_fonts.copy_fonts(ROOT / PACKAGES, ROOT / KEPT_FONTS, ROOT / WORK / "fonts")
    inputs = dict.fromkeys(chain.from_iterable(one["inputs"] for one in bundles.values()))
    used = [*map(Path, inputs), PACKAGES / LEAFLET, PACKAGES / CLUSTERS]
    about = {"LICENCES.txt": used, "straten-LICENCES.txt": [Path(path) for path in streets["inputs"]]}
    for name, paths in about.items():
        (ROOT / WORK / name).write_text(licences(ROOT / PACKAGES, paths), "utf-8", newline="\n")
    write_manifest(manifest, "manifest.json")
    make_wide(bundles)
    return manifest


def make_wide(plain: Mapping[str, Meta]) -> None:
    """The scripts for a large region, in the place of those for others; styles are the same."""
    scripts = {prefix: tuple(name for name in GROUPS[prefix] if name.endswith(".mjs")) for prefix in WIDE}
    made = [bundle(names, prefix, wide=True) for prefix, names in scripts.items()]
    outputs = {path: about for one in made for path, about in one["outputs"].items()}
    found = {logical_name(path, about): Path(path).name for path, about in reversed(outputs.items())}
    replaced = [path for prefix in WIDE for path in plain[prefix]["outputs"] if path.endswith(".js")]
    names = {"bestanden": found, "vervangt": sorted(Path(path).name for path in replaced)}
    write_manifest(names, f"{RUIM}/manifest.json")


def write_manifest(manifest: Mapping[str, object], name: str) -> None:
    text = json.dumps(manifest, indent=2, sort_keys=True) + "\n"
    (ROOT / WORK / name).write_text(text, "utf-8", newline="\n")


def main() -> int:
    try:
        require_sources()
        shutil.rmtree(ROOT / WORK, ignore_errors=True)
        (ROOT / WORK).mkdir(parents=True)
        manifest = make()
    except (AssetError, NoLicenceError) as problem:
        print(problem, file=sys.stderr)
        return 1
    shutil.rmtree(ROOT / TARGET, ignore_errors=True)
    (ROOT / WORK).rename(ROOT / TARGET)
    size = sum((ROOT / TARGET / file).stat().st_size for file in manifest.values())
    print(f"{len(manifest)} bestanden ({size / 1000:.0f} kB) in {TARGET}/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
