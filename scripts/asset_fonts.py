"""The fonts of the printed sheets, which are not served: each as it was published, and the Chinese one made of slices.

A Chinese font has 30,000 characters. It comes in slices for the web, of every weight at once, which is a tenth of what
one file per weight would be to fetch. Of these we keep the two weights that sheets have, of the characters of GB 2312:
what newspapers and forms are written with, and nearly every name.
"""

import shutil
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import uharfbuzz as hb
from fontTools import merge
from fontTools.ttLib import TTFont

# Latin, Greek and Cyrillic, Arabic, Ethiopic.
READY = {
    name: (
        f"@expo-google-fonts/{package}/400Regular/{name}_400Regular.ttf",
        f"@expo-google-fonts/{package}/700Bold/{name}_700Bold.ttf",
    )
    for name, package in {
        "NotoSans": "noto-sans",
        "Vazirmatn": "vazirmatn",
        "NotoSansEthiopic": "noto-sans-ethiopic",
    }.items()
}
CHINESE = Path("@fontsource-variable/noto-sans-sc")
FAMILY = "Noto Sans SC"
MADE = 3_786_825_600  # a day in 2024, as fonts count: seconds from 1904
WEIGHTS = {400: "Regular", 700: "Bold"}
# Latin letters, Greek and Cyrillic of GB 2312 are in Noto Sans, which goes before.
BEGINS = 0x2E80
# For typesetting in columns and for hints on screens: neither is done here.
NOT_KEPT = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "HVAR", "VVAR", "MVAR", "vhea", "vmtx", "VORG", "gasp", "prep"]


def needed() -> list[Path]:
    """What has to be there, below node_modules."""
    return [*(Path(path) for pair in READY.values() for path in pair), CHINESE / "package.json"]


def copy_fonts(packages: Path, kept: Path, folder: Path) -> None:
    """All fonts with their licences into `folder`; the Chinese ones are made once and stay in `kept`."""
    folder.mkdir()
    for path in (packages / file for pair in READY.values() for file in pair):
        shutil.copyfile(path, folder / path.name)
        shutil.copyfile(path.parents[1] / "LICENSE_FONT", folder / f"LICENSE-{path.parents[1].name}.txt")
    for path in chinese(packages / CHINESE, kept):
        shutil.copyfile(path, folder / path.name)
    shutil.copyfile(packages / CHINESE / "LICENSE", folder / "LICENSE-noto-sans-sc.txt")


def chinese(package: Path, kept: Path) -> list[Path]:
    """The fonts of both weights, made again only when the package or this file is another."""
    about = (package / "package.json", package / "unicode.json", Path(__file__))
    folder = kept / sha256(b"".join(path.read_bytes() for path in about)).hexdigest()[:16]
    found = [folder / f"{FAMILY.replace(' ', '')}_{weight}{style}.ttf" for weight, style in WEIGHTS.items()]
    if not all(path.is_file() for path in found):
        shutil.rmtree(kept, ignore_errors=True)
        folder.mkdir(parents=True)
        with ProcessPoolExecutor() as pool:
            slices = [
                parts for parts in pool.map(cut, sorted((package / "files").glob("*-wght-normal.woff2"))) if parts
            ]
            list(pool.map(join, found, WEIGHTS.values(), zip(*slices, strict=True)))
    return found


def cut(path: Path) -> list[bytes]:
    """What we keep of a slice, in each weight; nothing when it has nothing for us."""
    with TTFont(path, recalcBBoxes=False) as font:
        characters = wanted() & set(font.getBestCmap())
        if not characters:
            return []
        font.flavor = None
        plain = saved(font)
    return [instance(hb.Face(plain), characters, weight) for weight in WEIGHTS]


def instance(variable: hb.Face, characters: set[int], weight: int) -> bytes:
    chosen = hb.SubsetInput()
    chosen.unicode_set.update(characters)
    chosen.drop_table_tag_set.update(int.from_bytes(tag.encode()) for tag in NOT_KEPT)
    chosen.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    chosen.pin_axis_location(variable, "wght", weight)
    return bytes(chosen.subset(variable).blob.data)


def join(target: Path, style: str, parts: tuple[bytes, ...]) -> None:
    """One font of one weight, called by its name; written whole or not at all."""
    with TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number}.ttf" for number in range(len(parts))]
        for path, content in zip(paths, parts, strict=True):
            path.write_bytes(content)
        font = merge.Merger().merge([str(path) for path in paths])
    font.recalcBBoxes = False  # each part knows how large its characters are
    for number, text in {1: FAMILY, 2: style, 4: f"{FAMILY} {style}", 6: f"{FAMILY.replace(' ', '')}-{style}"}.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    half = target.with_suffix(".half")
    half.write_bytes(saved(font))
    half.replace(target)


def saved(font: TTFont) -> bytes:
    """The same bytes whenever it is made."""
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = MADE
    out = BytesIO()
    font.save(out)
    return out.getvalue()


def wanted() -> set[int]:
    """The characters of GB 2312 that are not in our other fonts: Chinese ones and their punctuation."""
    rows, cells = range(0xA1, 0xF8), range(0xA1, 0xFF)
    text = b"".join(bytes((row, cell)) for row in rows for cell in cells).decode("gb2312", "ignore")
    return {ord(character) for character in text if ord(character) >= BEGINS}
