"""What a file of a picture holds beside the picture: where it was taken, whose phone it was, a name, a remark.

What is harmless is listed, and all else is too much, also what stands behind the end of the picture. When a picture was
made, which side is up, and that it is a screenshot, may be known: a screenshot is what we ask people for instead.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

# Tags of EXIF: which side is up, dots to an inch, width and height, when, colours, versions.
_HARMLESS = frozenset({0x0100, 0x0101, 0x0112, 0x011A, 0x011B, 0x0128, 0x0132, 0x0213, 0x8769}) | frozenset(
    (0x9000, 0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9101, 0x9290, 0x9291, 0x9292, 0xA000, 0xA001, 0xA002, 0xA003)
)
_BELOW, _REMARK = 0x8769, 0x9286
_CHUNKS = frozenset(
    b"IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI bKGD pHYs sBIT sPLT hIST tIME acTL fcTL fdAT".split()
)
_RIFF = frozenset((b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"))
_OF_AVIF = re.compile(rb"infe.{8,10}(?:Exif|mime)|xpacket|xmpmeta", re.DOTALL)  # by the names of its parts
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_XMP_VALUES = re.compile(rb""">([^<>]+)<|="([^"]*)"|='([^']*)'""")
_NAMESPACE = re.compile(rb"""\sxmlns:\w+=(?:"[^"]*"|'[^']*')|<\?.*?\?>""", re.DOTALL)
_NOTHING = re.compile(rb"\s*|x-default|Screenshot|Schermafbeelding|[\d./:+\-TZ ]+|XMP Core [\d.]+|True|False")


def says_more(data: bytes) -> bool:
    """Whether there is more in this file than a picture that one sees."""
    try:
        if data.startswith(b"\xff\xd8"):
            return any(_jpeg(data))
        if data.startswith(b"\x89PNG"):
            return any(_png(data))
        if data.startswith(b"GIF8"):
            return any(_gif(data))
        if data.startswith(b"RIFF"):
            return any(_webp(data))
        return bool(_OF_AVIF.search(data))
    except (struct.error, IndexError):
        return True  # whoever reads it further may find anything


def _jpeg(data: bytes) -> Iterator[bool]:
    at = 2
    while (marker := data[at + 1]) != 0xD9:
        if data[at] != 0xFF or marker == 0xFF:
            at += 1  # filling
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        yield _in_segment(marker, data[at + 4 : at + 2 + length])
        at += 2 + length
        if marker == 0xDA:
            at = _end_of_scan(data, at)
    yield bool(data[at + 2 :].strip(b"\0"))


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the points of the picture end: in these no FF stands before anything but a 0 or a mark of its own."""
    found = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]").search(data, at)
    if not found:
        raise IndexError
    return found.start()


def _in_segment(marker: int, body: bytes) -> bool:
    if marker == 0xE1:
        if body.startswith(b"Exif\0\0"):
            return _exif(body[6:])
        return not body.startswith(_XMP) or _xmp(body)
    is_known = body.startswith((b"JFIF\0", b"ICC_PROFILE\0", b"Adobe"))
    return marker == 0xFE or (0xE0 <= marker <= 0xEF and not is_known)


def _png(data: bytes) -> Iterator[bool]:
    at, kind = 8, b""
    while at < len(data):
        if kind == b"IEND":
            yield True  # something behind its end
            return
        (length,), kind = struct.unpack_from(">I", data, at), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + length]
        if kind == b"eXIf":
            yield _exif(body)
        elif kind == b"iTXt" and body.startswith(b"XML:com.adobe.xmp\0"):
            yield body[18:19] != b"\0" or _xmp(body)  # packed, it cannot be read here
        else:
            yield kind not in _CHUNKS
        at += 12 + length


def _gif(data: bytes) -> Iterator[bool]:
    """Its remarks, and what programs put in it; how often a film is shown again is harmless."""
    at = 13 + _colours(data[10])
    while data[at] != 0x3B:
        if data[at] == 0x21:
            is_film = data[at + 1] == 0xF9 or data[at + 3 : at + 14] in (b"NETSCAPE2.0", b"ANIMEXTS1.0")
            yield not is_film
            at += 2
        else:
            at += 11 + _colours(data[at + 9])
        while data[at]:
            at += 1 + data[at]
        at += 1
    yield bool(data[at + 1 :].strip(b"\0"))


def _colours(flags: int) -> int:
    return 3 * 2 ** (flags % 8 + 1) if flags & 0x80 else 0


def _webp(data: bytes) -> Iterator[bool]:
    (size,) = struct.unpack_from("<I", data, 4)
    yield bool(data[8 + size + size % 2 :].strip(b"\0"))
    at = 12
    while at + 8 <= min(len(data), 8 + size):
        kind, (length,) = data[at : at + 4], struct.unpack_from("<I", data, at + 4)
        body = data[at + 8 : at + 8 + length]
        if kind in (b"EXIF", b"XMP "):
            yield _exif(body.removeprefix(b"Exif\0\0")) if kind == b"EXIF" else _xmp(body)
        else:
            yield kind not in _RIFF
        at += 8 + length + length % 2


def _exif(data: bytes) -> bool:
    """Whether it says more than what is harmless; a second list is about a small copy, which is one too many."""
    order = "<" if data.startswith(b"II") else ">"
    (first,) = struct.unpack_from(f"{order}I", data, 4)
    return any(_tags(data, first, order, is_below=False))


def _tags(data: bytes, at: int, order: str, *, is_below: bool) -> Iterator[bool]:
    (count,) = struct.unpack_from(f"{order}H", data, at)
    for number in range(min(count, 200)):
        tag, _, length, where = struct.unpack_from(f"{order}HHII", data, at + 2 + 12 * number)
        if tag == _BELOW and not is_below:
            yield from _tags(data, where, order, is_below=True)
        elif tag == _REMARK:
            yield not re.fullmatch(rb"(?:ASCII)?\0*(?:Screenshot)?[\0 ]*", data[where : where + length])
        else:
            yield tag not in _HARMLESS
    if not is_below:
        yield any(data[at + 2 + 12 * count : at + 6 + 12 * count])


def _xmp(body: bytes) -> bool:
    bare = _NAMESPACE.sub(b"", body)
    return any(not _NOTHING.fullmatch(b"".join(found)) for found in _XMP_VALUES.findall(bare))
