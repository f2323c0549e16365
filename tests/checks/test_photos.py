"""A picture of a place is refused where it says more than one sees, and what visitors get is small and bare."""

from __future__ import annotations

from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, PngImagePlugin

from sociale_kaart.catalogue import without_whereabouts
from sociale_kaart.checks.photos import RULES, UNNAMED
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs import pictures
from sociale_kaart.outputs.exports import place_json
from sociale_kaart.place.foto import HEIGHT, WIDTH, Foto
from sociale_kaart.reading.fotos import MOST_BYTES, SMALL, Fault, fault, small_copy
from support.leaks import region
from support.one_fact import BASE, PICTURE, with_place

GPS, ARTIST, ORIENTATION = 0x8825, 0x013B, 0x0112


@cache
def foto() -> Foto:
    """What a place says of its picture."""
    found = with_place(BASE + PICTURE).voorzieningen[0].foto
    assert found
    return found


def put(folder: Path, size: tuple[int, int] = (1200, 900), **options: Any) -> Foto:
    """A picture of noise, which is the hardest to make small, under the name that the place gives."""
    (folder / "data" / "fotos").mkdir(parents=True, exist_ok=True)
    Image.effect_noise(size, 90).convert("RGB").save(folder / "data" / "fotos" / foto().bestand, "JPEG", **options)
    return foto()


def with_exif(tag: int, value: object) -> Image.Exif:
    exif = Image.Exif()
    if tag == GPS:
        exif.get_ifd(GPS)[2] = (52.0, 22.0, 0.0)
    else:
        exif[tag] = value
    return exif


def test_a_bare_picture_is_good_whichever_side_is_up(tmp_path: Path) -> None:
    assert fault(tmp_path, put(tmp_path)) is None
    assert fault(tmp_path, put(tmp_path, exif=with_exif(ORIENTATION, 6))) is None


@pytest.mark.parametrize(("tag", "value"), [(GPS, 0), (ARTIST, "Fatima"), (0x010F, "Telefoon"), (0x8298, "Jan")])
def test_a_picture_that_says_where_by_whom_or_with_what_is_refused(tmp_path: Path, tag: int, value: object) -> None:
    assert fault(tmp_path, put(tmp_path, exif=with_exif(tag, value))) is Fault.TELLING


@pytest.mark.parametrize("more", [{"comment": b"bij Fatima thuis"}, {"xmp": b"<x:xmpmeta>Fatima</x:xmpmeta>"}])
def test_a_remark_in_a_picture_is_refused(tmp_path: Path, more: dict[str, Any]) -> None:
    assert fault(tmp_path, put(tmp_path, **more)) is Fault.TELLING


@pytest.mark.parametrize("key", ["Author", "Location", "XML:com.adobe.xmp"])
@pytest.mark.parametrize("is_packed", [False, True])
def test_a_text_in_a_png_is_refused(tmp_path: Path, key: str, is_packed: bool) -> None:
    foto = put(tmp_path).model_copy(update={"bestand": "proef.png"})
    text = PngImagePlugin.PngInfo()
    text.add_itxt(key, "<x>Fatima</x>", zip=is_packed)
    Image.new("RGB", (WIDTH, HEIGHT)).save(tmp_path / "data" / "fotos" / "proef.png", pnginfo=text)
    assert fault(tmp_path, foto) is Fault.TELLING


def test_a_photo_that_no_place_names_is_mentioned(tmp_path: Path) -> None:
    config = region(tmp_path)
    (tmp_path / "data" / "fotos").mkdir()
    (tmp_path / "data" / "fotos" / "verdwaald.jpg").write_bytes(b"")
    (tmp_path / "data" / "fotos" / ".DS_Store").write_bytes(b"")
    _, told = load_catalogue(config, date(2026, 11, 21))
    assert [one.position.file for one in told if one.rule is UNNAMED] == ["data/fotos/verdwaald.jpg"]


def test_what_is_missing_small_large_or_no_picture_is_refused(tmp_path: Path) -> None:
    assert fault(tmp_path, foto()) is Fault.MISSING
    assert fault(tmp_path, put(tmp_path, (WIDTH - 1, HEIGHT))) is Fault.TOO_SMALL
    assert fault(tmp_path, put(tmp_path, (4001, 500))) is Fault.TOO_LARGE
    file = tmp_path / "data" / "fotos" / foto().bestand
    for content, wanted in ((b"<svg/>", Fault.NO_PICTURE), (b"", Fault.NO_PICTURE)):
        file.write_bytes(content)
        assert fault(tmp_path, foto()) is wanted
    whole = BytesIO()
    Image.new("RGB", (WIDTH, HEIGHT)).save(whole, "JPEG")
    file.write_bytes(whole.getvalue()[:-400])
    assert fault(tmp_path, foto()) is Fault.NO_PICTURE
    file.write_bytes(b"\0" * (MOST_BYTES + 1))
    assert fault(tmp_path, foto()) is Fault.TOO_LARGE
    assert {*RULES} == {*Fault}


def test_the_copy_has_one_size_and_nothing_beside_the_picture(tmp_path: Path) -> None:
    foto = put(tmp_path, (900, 1200), exif=with_exif(GPS, 0), comment=b"Fatima")
    made = small_copy(tmp_path, foto)
    with Image.open(BytesIO(made)) as image:
        assert (image.format, image.size) == ("WEBP", (WIDTH, HEIGHT))
        assert not {*image.getexif()}
    assert b"Fatima" not in made
    (tmp_path / "data" / "fotos" / foto.bestand).unlink()
    Image.linear_gradient("L").resize((1200, 900)).save(tmp_path / "data" / "fotos" / foto.bestand, "JPEG")
    assert len(small_copy(tmp_path, foto)) <= SMALL


def test_programs_get_the_address_of_the_picture_with_its_maker_and_licence() -> None:
    catalogue = with_place(BASE + PICTURE)
    told = place_json.item(catalogue, catalogue.voorzieningen[0])["foto"]
    assert told["url"].endswith("/foto/proef.webp")
    assert (told["maker"], told["licentie"], told["gezichten"]) == ("De Buurt", "CC-BY-4.0", "toestemming")


def test_a_secret_place_has_no_picture_whatever_its_file_says() -> None:
    (place,) = with_place(BASE + PICTURE).voorzieningen
    assert without_whereabouts(place).foto is None


def test_a_place_without_a_picture_makes_no_file() -> None:
    assert [*pictures.files(with_place(BASE))] == []
