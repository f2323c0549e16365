"""Pictures of places, below `data/fotos/`: what is wrong with one, and the small copy that visitors get.

What a phone writes into a picture (where it was taken, whose phone it is) would be public with the file itself, so such
a picture is refused; the copy is drawn anew and holds the picture only.
"""

from __future__ import annotations

from enum import Enum
from io import BytesIO
from pathlib import Path

from sociale_kaart.place.foto import FOLDER, HEIGHT, WIDTH, Foto
from sociale_kaart.reading.beside_a_picture import says_more
from sociale_kaart.reading.within import leads_away

MOST_BYTES, MOST_PIXELS = 2_000_000, 4_000  # of a file; of a side
SMALL = 45_000  # bytes of the copy that a phone gets
_QUALITIES = (70, 60, 50, 40, 30)
_FORMATS = ("JPEG", "PNG", "WEBP")


class Fault(Enum):
    MISSING = "there is no such file"
    NO_PICTURE = "it is no picture that we can read"
    TOO_LARGE = "it takes too much room"
    TOO_SMALL = "it has fewer pixels than the copy"
    TELLING = "it says more than one sees"


def photos(region: Path) -> list[str]:
    """The names in the folder; what a system leaves there is no photo."""
    folder = region / FOLDER
    if leads_away(region, FOLDER) or not folder.is_dir():
        return []
    return sorted(path.name for path in folder.iterdir() if path.name[0] != ".")


def fault(region: Path, foto: Foto) -> Fault | None:
    """What keeps a picture from being shown."""
    from PIL import Image, UnidentifiedImageError  # costs a tenth of a second, and most regions have no picture

    path = region / FOLDER / foto.bestand
    if leads_away(region, f"{FOLDER}/{foto.bestand}") or not path.is_file():
        return Fault.MISSING
    if path.stat().st_size > MOST_BYTES:
        return Fault.TOO_LARGE
    try:
        with Image.open(path, formats=_FORMATS) as image:
            if max(image.size) > MOST_PIXELS:
                return Fault.TOO_LARGE
            image.load()
            if says_more(path.read_bytes()):
                return Fault.TELLING
            return Fault.TOO_SMALL if image.width < WIDTH or image.height < HEIGHT else None
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError):
        return Fault.NO_PICTURE


def small_copy(region: Path, foto: Foto) -> bytes:
    """The middle of it at the one size there is, as WebP, without anything beside the picture."""
    from PIL import Image, ImageOps

    with Image.open(region / FOLDER / foto.bestand, formats=_FORMATS) as image:
        upright = ImageOps.exif_transpose(image).convert("RGB")
        drawn = Image.new("RGB", (WIDTH, HEIGHT))
        drawn.paste(ImageOps.fit(upright, (WIDTH, HEIGHT)))
    made = b""
    for quality in _QUALITIES:
        target = BytesIO()
        drawn.save(target, "WEBP", quality=quality, method=6)
        made = target.getvalue()
        if len(made) <= SMALL:
            break
    return made
