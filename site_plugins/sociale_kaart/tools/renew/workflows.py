"""The workflows of a region: with the actions at the versions that we have tried, and else as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sociale_kaart.paths import TEMPLATES
from sociale_kaart.tools.start.files import OF_HOST

_USES = re.compile(r"(?m)uses:[ ]*(?P<action>[\w./-]+)@(?P<rest>[0-9a-f]{40}(?:[ ]*#[^\n]*)?)$")


def workflow(source: bytes | None, template: str) -> bytes:
    """A new one whole; one that is there with the actions at the versions that we have tried, and else as it is."""
    ours = (TEMPLATES / "regio" / template).read_text("utf-8")
    if source is None:
        return ours.encode()
    pins = {match["action"]: match["rest"] for match in _USES.finditer(ours)}
    text = source.decode("utf-8", "replace")
    return _USES.sub(lambda use: f"uses: {use['action']}@{pins.get(use['action'], use['rest'])}", text).encode()


def differs_from_ours(there: Mapping[str, bytes], host: str) -> Iterator[str]:
    """Workflows that say something else than ours, beyond the versions of actions."""
    for name, source in OF_HOST.get(host, {}).items():
        if name in there and workflow(there[name], source) != (TEMPLATES / "regio" / source).read_bytes():
            yield name
