"""What would change in a region's files for the installed version: each file before and after. Pure."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sociale_kaart.paths import SKELETON, TEMPLATES
from sociale_kaart.reading.mkdocs_file import PLUGIN
from sociale_kaart.reading.settings import Regio
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.edit import CannotEditError, set_value
from sociale_kaart.tools.renew.lacking import lacking
from sociale_kaart.tools.start.files import OF_HOST

WORDS = ("categorieen", "themas", "doelgroepen", "crisis")
HOLIDAYS = "data/feestdagen.yml"
REQUIREMENTS, IGNORED, SETTINGS = "requirements.txt", ".gitignore", "mkdocs.yml"
_PIN = re.compile(r"(?m)^sociale-kaart(\[[a-z,-]+\])?==\S+$")
_USES = re.compile(r"(?m)uses:[ ]*(?P<action>[\w./-]+)@(?P<rest>[0-9a-f]{40}(?:[ ]*#[^\n]*)?)$")
_WRITTEN = re.compile(r"(?m)^# ---- Vanaf hier geschreven.*\n")
_UNTIL = re.compile(r"(?m)^bekend_tot: *(\d{4}-\d\d-\d\d)")


@dataclass(frozen=True)
class Renewed:
    """A file of the region as it is (None: not there) and as it would be."""

    name: str
    before: bytes | None
    after: bytes

    @property
    def diff(self) -> str:
        """As programs for text show it: what goes and what comes, with three lines around."""
        before = (self.before or b"").decode("utf-8", "replace").splitlines()
        after = self.after.decode("utf-8", "replace").splitlines()
        old = self.name if self.before is not None else "/dev/null"
        return "\n".join(difflib.unified_diff(before, after, old, self.name, lineterm=""))


def renewed(there: Mapping[str, bytes], regio: Regio, version: str) -> list[Renewed]:
    """The files that would change; `there`: those of the region that could, by name."""
    host = _host(there, regio)
    wanted = {
        SETTINGS: _settings(there[SETTINGS], version, host),
        **{f"data/{name}.yml": _words(there.get(f"data/{name}.yml"), name, regio.talen) for name in WORDS},
        HOLIDAYS: _holidays(there.get(HOLIDAYS)),
        REQUIREMENTS: _requirements(there.get(REQUIREMENTS), version),
        IGNORED: _ignored(there.get(IGNORED)),
        **{name: _workflow(there.get(name), source) for name, source in OF_HOST.get(host, {}).items()},
    }
    return [
        Renewed(name, there.get(name), after)
        for name, after in wanted.items()
        if after is not None and after != there.get(name)
    ]


def candidates() -> frozenset[str]:
    """The names of all files that could change."""
    of_hosts = {name for files in OF_HOST.values() for name in files}
    return frozenset({SETTINGS, HOLIDAYS, REQUIREMENTS, IGNORED, *(f"data/{name}.yml" for name in WORDS), *of_hosts})


def _host(there: Mapping[str, bytes], regio: Regio) -> str:
    """As the settings say, else by the workflows that are there."""
    by_files = next((host for host, files in OF_HOST.items() if any(name in there for name in files)), "")
    return regio.host or by_files or regio.published_by


def _settings(source: bytes, version: str, host: str) -> bytes:
    """With the version and the host; the theme's name for who builds with ProperDocs."""
    tree = _text_only(source)
    path = _plugin(tree["plugins"])
    wanted: list[tuple[tuple[str | int, ...], str]] = [((*path, "versie"), version)]
    options: Any = tree
    for part in path:
        options = options[part]
    if host and "host" not in options:
        wanted.append(((*path, "host"), host))
    if "theme" not in tree:
        wanted.append((("theme",), PLUGIN))
    return _patched(source, wanted)


def _text_only(source: bytes) -> Any:
    """What a file says, every scalar as text; nothing where it cannot be read, which `kaart check` explains."""
    return read_tree(source.decode("utf-8-sig", "replace"), "", tags="ignored")[0].value


def _plugin(plugins: Any) -> tuple[str | int, ...]:
    if isinstance(plugins, dict):
        return ("plugins", PLUGIN)
    number = next(n for n, one in enumerate(plugins) if isinstance(one, dict) and PLUGIN in one)
    return ("plugins", number, PLUGIN)


def _words(source: bytes | None, name: str, languages: Sequence[str]) -> bytes | None:
    """With the keys that our words have gained; a file that is not there is the region's own choice."""
    if source is None:
        return None
    ours, theirs = _text_only((SKELETON / "data" / f"{name}.yml").read_bytes()), _text_only(source)
    return _patched(source, lacking(ours, theirs, {"nl", *languages})) if isinstance(theirs, dict) else source


def _patched(source: bytes, wanted: Any) -> bytes:
    """One value after another, each in the file's own style. What cannot be put there alone is left as it is."""
    for path, value in wanted:
        try:
            source = set_value(source, path, value).after
        except CannotEditError:
            continue
    return source


def _holidays(source: bytes | None) -> bytes | None:
    """The part that a script writes, when ours goes on for longer; what stands before it is the keeper's."""
    ours = (SKELETON / "data" / "feestdagen.yml").read_text("utf-8")
    text = (source or b"").decode("utf-8", "replace")
    mine, theirs = _UNTIL.search(ours), _UNTIL.search(text)
    begin, end = _WRITTEN.search(text), _WRITTEN.search(ours)
    if not (mine and theirs and begin and end) or mine[1] <= theirs[1]:
        return source
    return (text[: begin.start()] + ours[end.start() :]).encode()


def _requirements(source: bytes | None, version: str) -> bytes | None:
    text = (source or b"").decode("utf-8", "replace")
    return _PIN.sub(lambda pin: f"sociale-kaart{pin[1] or ''}=={version}", text).encode() if source else source


def _ignored(source: bytes | None) -> bytes:
    """With the lines of ours that are missing, at the end."""
    ours = (TEMPLATES / "regio" / "gitignore").read_text("utf-8").splitlines()
    text = (source or b"").decode("utf-8", "replace")
    missing = [line for line in ours if line and line not in text.splitlines()]
    gap = "\n" if text and not text.endswith("\n") and missing else ""
    return (text + gap + "".join(f"{line}\n" for line in missing)).encode()


def _workflow(source: bytes | None, template: str) -> bytes:
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
        if name in there and _workflow(there[name], source) != (TEMPLATES / "regio" / source).read_bytes():
            yield name
