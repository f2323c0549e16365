"""What a file of a picture says beside the picture is found in every form that a page may show."""

from __future__ import annotations

import struct
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from sociale_kaart.loading import problems_of
from sociale_kaart.reading.beside_a_picture import says_more
from sociale_kaart.reading.content_files import TELLING
from support.leaks import region

NOISE = Image.effect_noise((300, 200), 90).convert("RGB")
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")
GPS, BELOW, REMARK, WIDTH, ORIENTATION = 0x8825, 0x8769, 0x9286, 0xA002, 0x0112
IPHONE = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 6.0.0">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    b'xmlns:exif="http://ns.adobe.com/exif/1.0/"><exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">Screenshot'
    b"</rdf:li></rdf:Alt></exif:UserComment></rdf:Description></rdf:RDF></x:xmpmeta>"
)


def saved(form: str, **options: Any) -> bytes:
    target = BytesIO()
    NOISE.save(target, form, **options)
    return target.getvalue()


def exif(where: int, tag: int, value: object) -> bytes:
    found = Image.Exif()
    (found.get_ifd(where) if where else found)[tag] = value
    return found.tobytes()


def film(form: str, **options: Any) -> bytes:
    target = BytesIO()
    frames = [NOISE.convert("P"), NOISE.convert("L").convert("P")]
    frames[0].save(target, form, save_all=True, append_images=frames[1:], loop=0, duration=90, **options)
    return target.getvalue()


@pytest.mark.parametrize("form", [*FORMATS, "GIF"])
def test_a_bare_picture_says_nothing_more(form: str) -> None:
    assert not says_more(saved(form))
    assert not says_more(saved(form, icc_profile=b"colours" * 9))


def test_a_film_and_a_picture_in_parts_say_nothing_more() -> None:
    assert not says_more(saved("JPEG", progressive=True))
    assert not any(says_more(film(form)) for form in ("GIF", "PNG", "WEBP"))


@pytest.mark.parametrize("form", FORMATS)
def test_where_and_by_whom_it_was_taken_is_found(form: str) -> None:
    assert says_more(saved(form, exif=exif(GPS, 2, (52.0, 22.0, 0.0))))
    assert says_more(saved(form, exif=exif(0, 0x013B, "Fatima")))
    assert says_more(saved(form, exif=exif(BELOW, REMARK, b"ASCII\0\0\0bij Fatima thuis")))


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_second_list_is_about_a_small_copy_which_may_show_more(form: str, order: str) -> None:
    assert not says_more(saved(form, exif=which_side_is_up(order, second=0)))
    assert says_more(saved(form, exif=which_side_is_up(order, second=26)))


def which_side_is_up(order: str, second: int) -> bytes:
    """One harmless fact, and where the list of the small copy begins: an empty one, as it counts that it is there."""
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8)
    first = struct.pack(f"{order}HHHIHHI", 1, ORIENTATION, 3, 1, 6, 0, second)
    return b"Exif\0\0" + head + first + struct.pack(f"{order}HI", 0, 0)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_screenshot_may_say_that_it_is_one(form: str) -> None:
    assert not says_more(saved(form, exif=exif(BELOW, REMARK, b"ASCII\0\0\0Screenshot")))
    assert not says_more(saved(form, exif=exif(BELOW, WIDTH, 300)))
    assert not says_more(saved(form, exif=exif(0, ORIENTATION, 6)))


@pytest.mark.parametrize("form", ["JPEG", "WEBP"])
def test_a_description_is_read_to_the_end(form: str) -> None:
    assert not says_more(saved(form, xmp=IPHONE))
    assert says_more(saved(form, xmp=IPHONE.replace(b"Screenshot", b"Kerkstraat 12")))
    assert says_more(saved(form, xmp=IPHONE.replace(b'rdf:about=""', b"rdf:about='' exif:GPSLatitude='52,21.5N'")))


def test_a_remark_is_found_in_each_form() -> None:
    assert says_more(saved("JPEG", comment=b"bij Fatima"))
    assert says_more(film("GIF", comment=b"bij Fatima"))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_what_stands_behind_the_picture_is_too_much(form: str) -> None:
    """Phones put a short film with a spot there."""
    assert says_more(saved(form) + b"MotionPhoto_Data")


@given(st.binary(max_size=80), st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF"]))
def test_whatever_the_bytes_are_there_is_an_answer(rest: bytes, head: bytes) -> None:
    assert says_more(head + rest) in (True, False)


def test_a_picture_beside_a_text_is_looked_at(tmp_path: Path) -> None:
    config = region(tmp_path)
    folder = tmp_path / "content" / "nl" / "plaatjes"
    folder.mkdir()
    (folder / "deur.jpg").write_bytes(saved("JPEG", exif=exif(GPS, 2, (52.0, 22.0, 0.0))))
    (folder / "raam.png").write_bytes(saved("PNG"))
    told = problems_of(config, date(2026, 11, 21), bool)
    assert [one.position.file for one in told if one.rule is TELLING] == ["content/nl/plaatjes/deur.jpg"]


def test_a_piece_that_nobody_knows_and_a_packed_text_are_taken_to_say_something() -> None:
    webp = saved("WEBP", icc_profile=b"colours" * 9)
    grown = webp[:4] + (len(webp) - 8 + 12).to_bytes(4, "little") + webp[8:]
    assert says_more(grown + b"THUI\4\0\0\0Roos")
    png = saved("PNG")
    body = b"XML:com.adobe.xmp\0\1\0\0\0packed"
    packed = len(body).to_bytes(4, "big") + b"iTXt" + body + bytes(4)
    assert says_more(png[:33] + packed + png[33:])
