"""Pages of places as the last site has them, out of its bundles: for a build that makes those of other places anew."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from sociale_kaart.outputs.offline.bundles import address_of, packed
from sociale_kaart.rendering.shell import Page, Shell


@dataclass(frozen=True)
class LastPages:
    """Of one piece of a build: `sums` of its files in the last site, none of which anybody wrote to since; the
    `bundles` among them. `stays`: whether all that the pages of a place show is as it was then, by its id.
    """

    sums: Mapping[str, str]
    bundles: Mapping[str, bytes]
    stays: Callable[[str], bool]

    def on_site(self, name: str) -> Page | None:
        """The page of that name; nothing where the last site had no such page."""
        return self._page(name, self.sums[name]) if name in self.sums else None

    def on_phone(self, name: str) -> Page | None:
        """The same of a page that only phones have."""
        return None if name in self.sums else self._page(name, "")

    def pack(self, name: str, text: bytes) -> bytes:
        """A bundle; packed already where the last one of that name holds the same."""
        was = self.bundles.get(name)
        return was if was and zlib.decompress(was) == text else packed(name, text)

    def _page(self, name: str, checksum: str) -> Page | None:
        found = self._pages.get(address_of(name))
        return Page.that_stays(name, *found, checksum) if found else None

    @cached_property
    def _pages(self) -> Mapping[str, tuple[Shell, Mapping[str, str]]]:
        """By their addresses. A page is in more than one bundle where a place comes to other areas: it is the same."""
        found: dict[str, tuple[Shell, Mapping[str, str]]] = {}
        for bundle in self.bundles.values():
            told = json.loads(zlib.decompress(bundle))
            shells = [Shell.of_parts(parts) for parts in told["schillen"]]
            for address, number, *values in told["paginas"]:
                shell = shells[number]
                found[address] = shell, dict(zip(shell.slots, values, strict=True))
        return found
