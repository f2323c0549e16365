"""Identifiers: HSDS wants a UUID for each thing. Ours are made from addresses, so they stay the same in every build."""

from __future__ import annotations

from functools import lru_cache
from uuid import NAMESPACE_URL, UUID, uuid5

Record = dict[str, object]


@lru_cache(maxsize=4)
def _of_site(site_url: str) -> UUID:
    return uuid5(NAMESPACE_URL, site_url)


def id_of(site_url: str, *parts: str) -> str:
    """The same for the same parts; those of two regions differ."""
    return str(uuid5(_of_site(site_url), "/".join(parts)))


def known(record: Record) -> Record:
    """Without what is not known: HSDS has no word for that."""
    return {key: value for key, value in record.items() if value not in (None, "", [])}
