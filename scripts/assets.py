"""Bundle templates/assets into build/assets: small files whose names carry a hash of what is in them.

`manifest.json` says which file a name like "site.js" is now. The same input gives the same names and bytes,
and a run that fails leaves the last good files as they were.
"""

import json
import shutil
import sys
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

import resvg_py

import asset_fonts
from asset_bundle import (
    OPTIONS,
    PACKAGES,
    ROOT,
    SOURCE,
    TARGET,
    WORK,
    AssetError,
    Meta,
    Output,
    bundle,
    run_esbuild,
    short_hash,
    shrink,
)
from asset_classic import copy_classic
from asset_entries import (
    APART,
    CLASSIC,
    CLUSTERS,
    ELEMENTS,
    ENTRIES,
    GROUPS,
    ICONS,
    LEAFLET,
    PROTOMAPS,
    RUIM,
    STREETS,
    WIDE,
    WORKERS,
)
from asset_licences import NoLicenceError, licences

KEPT_FONTS = Path("build/.fonts")  # what takes long to make and seldom changes
PICTURES = Path("templates/parts")


def require_sources() -> None:
    """Say at once which files are missing, instead of one at a time."""
    needed = [SOURCE / entry for entry in (*ENTRIES, *chain(*APART.values()), *STREETS[1], *WORKERS, *ELEMENTS)]
    needed += [PACKAGES / path for path in (LEAFLET, CLUSTERS)]
    needed += [PICTURES / svg for svg, _ in ICONS.values()]
    needed += [PACKAGES / path for path in asset_fonts.needed()]
    missing = [str(path) for path in needed if not (ROOT / path).is_file()]
    if missing:
        raise AssetError("Deze bestanden ontbreken: " + ", ".join(missing))


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
    shrink([*bundles.values(), streets, *make_wide(bundles)])
    return manifest


def make_wide(plain: Mapping[str, Meta]) -> list[Meta]:
    """The scripts for a large region, in the place of those for others; styles are the same."""
    scripts = {prefix: tuple(name for name in GROUPS[prefix] if name.endswith(".mjs")) for prefix in WIDE}
    made = [bundle(names, prefix, wide=True) for prefix, names in scripts.items()]
    outputs = {path: about for one in made for path, about in one["outputs"].items()}
    found = {logical_name(path, about): Path(path).name for path, about in reversed(outputs.items())}
    replaced = [path for prefix in WIDE for path in plain[prefix]["outputs"] if path.endswith(".js")]
    names = {"bestanden": found, "vervangt": sorted(Path(path).name for path in replaced)}
    write_manifest(names, f"{RUIM}/manifest.json")
    return made


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
