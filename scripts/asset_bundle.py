"""Running esbuild and what makes its scripts smaller: for the oldest browsers that we name."""

import base64
import hashlib
import json
import runpy
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NotRequired, TypedDict

from asset_entries import LEAFLET, RUIM
from asset_leaflet import write_lean
from asset_older import older

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path("templates/assets")
TARGET = Path("build/assets")
WORK = Path("build/.assets")  # what is being made; takes the place of TARGET when it is whole
PACKAGES = Path("node_modules")
SHRINK = ROOT / "scripts" / "shrink.mjs"
OLDER = ROOT / "scripts" / "asset_older.py"
NODE = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
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


class Output(TypedDict):
    """What esbuild's metafile tells of a file that it wrote, as far as it matters here."""

    entryPoint: NotRequired[str]  # the source file it was made from; absent for a chunk that was split off
    inputs: dict[str, object]  # all source files that are in it


class Meta(TypedDict):
    """esbuild's metafile: everything it read and wrote, by path."""

    inputs: dict[str, object]
    outputs: dict[str, Output]


def bundle(names: tuple[str, ...], prefix: str = "", more: tuple[str, ...] = (), *, wide: bool = False) -> Meta:
    """Run esbuild into WORK; what it read and wrote. Scripts are still to be made smaller: `shrink`.

    `prefix` begins the names of what is split off. Names follow from what esbuild writes, so that says with what it is
    made smaller.
    """
    metafile = WORK / "meta.json"
    how = short_hash(SHRINK.read_bytes() + (ROOT / PACKAGES / "terser/package.json").read_bytes())
    olden = short_hash(OLDER.read_bytes())
    sheet = write_lean(ROOT / PACKAGES / LEAFLET.with_name("leaflet.css"), ROOT / WORK / "leaflet.css")
    names_of = (f"--chunk-names={prefix}[name].[hash]", f"--footer:js=//{how}", f"--footer:css=/*{olden}*/", sheet)
    folder = WORK / RUIM if wide else WORK
    region = f"--define:globalThis.RUIM={json.dumps(wide)}"
    run_esbuild(names, *PAGE_OPTIONS, *more, *names_of, region, f"--outdir={folder}", f"--metafile={metafile}")
    (ROOT / WORK / "leaflet.css").unlink()
    meta: Meta = json.loads((ROOT / metafile).read_text("utf-8"))
    (ROOT / metafile).unlink()
    for path in (ROOT / name for name in meta["outputs"] if name.endswith(".css")):
        path.write_text(older(path.read_text("utf-8").replace(f"/*{olden}*/", "").rstrip() + "\n"), encoding="utf-8")
    return meta


def shrink(bundles: Iterable[Meta]) -> None:
    """Make the scripts of all of them smaller: at once, as that is half the work of one after the other."""
    scripts = [path for one in bundles for path in one["outputs"] if path.endswith(".js")]
    if subprocess.run([NODE, str(SHRINK), *scripts], cwd=ROOT, check=False).returncode:
        raise AssetError("Verkleinen is niet gelukt; hierboven staat waarom.")


def run_esbuild(entries: tuple[str, ...], *options: str) -> None:
    command = [str(esbuild()), *(str(SOURCE / entry) for entry in entries), *options]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise AssetError("Bundelen is niet gelukt; hierboven staat waarom.")


def short_hash(content: bytes) -> str:
    return base64.b32encode(hashlib.sha256(content).digest()).decode()[:8]
