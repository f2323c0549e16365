"""Identifiers: HSDS wants a UUID for each thing. Ours are made from addresses, so they stay the same in every build."""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha1
from uuid import NAMESPACE_URL, uuid5

Record = dict[str, object]


@lru_cache(maxsize=4)  # for speed
def _of_site(site_url: str) -> bytes:
    return uuid5(NAMESPACE_URL, site_url).bytes


def id_of(site_url: str, *parts: str) -> str:
    """The same for the same parts; those of two regions differ.

    As `uuid5` says it, without the object between: a place has some twenty-five of them.
    """
    made = bytearray(sha1(_of_site(site_url) + "/".join(parts).encode(), usedforsecurity=False).digest()[:16])
    made[6], made[8] = made[6] & 0x0F | 0x50, made[8] & 0x3F | 0x80
    text = made.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def known(record: Record) -> Record:
    """Without what is not known: HSDS has no word for that."""
    return {key: value for key, value in record.items() if value not in (None, "", [])}
