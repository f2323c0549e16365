"""What would change in a region's files for the installed version: each file before and after. Pure."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sociale_kaart.paths import SKELETON, TEMPLATES
from sociale_kaart.reading.mkdocs_file import PLUGIN
from sociale_kaart.reading.settings import Regio
from sociale_kaart.reading.tree import read_tree
from sociale_kaart.tools.edit import CannotEditError, set_value
from sociale_kaart.tools.renew.lacking import lacking
from sociale_kaart.tools.renew.new_files import new_files, whole_parts
from sociale_kaart.tools.renew.workflows import workflow
from sociale_kaart.tools.start import offered
from sociale_kaart.tools.start.files import OF_HOST

WORDS = offered.WORDS
HOLIDAYS = "data/feestdagen.yml"
REQUIREMENTS, IGNORED, SETTINGS = "requirements.txt", ".gitignore", "mkdocs.yml"
_PIN = re.compile(r"(?m)^sociale-kaart(\[[a-z,-]+\])?==\S+$")
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
    before = offered.read_offered(_text_only(there[offered.FILE]) if offered.FILE in there else None)
    wanted: dict[str, bytes | None] = {
        SETTINGS: _settings(there[SETTINGS], version, host),
        **{f"data/{name}.yml": _words(there.get(f"data/{name}.yml"), name, regio.talen, before) for name in WORDS},
        HOLIDAYS: _holidays(there.get(HOLIDAYS)),
        REQUIREMENTS: _requirements(there.get(REQUIREMENTS), version),
        IGNORED: _ignored(there.get(IGNORED), before.get(offered.IGNORED, frozenset())),
        **{name: workflow(there.get(name), source) for name, source in OF_HOST.get(host, {}).items()
           if name in there or name not in before.get(offered.FILES, ())},
    }  # fmt: skip
    words = {name: content for name, content in wanted.items() if content is not None and name.startswith("data/")}
    wanted |= new_files({**there, **words}, before.get(offered.FILES, ()))
    found = [
        Renewed(name, there.get(name), after)
        for name, after in wanted.items()
        if after is not None and after != there.get(name)
    ]
    if found or offered.FILE not in there:  # else nothing was offered that it should remember
        after = {**there, **{one.name: one.after for one in found}}
        remembered = offered.offered_text(offered.joined(before, given(after, host, regio.talen))).encode()
        if remembered != there.get(offered.FILE):
            found.append(Renewed(offered.FILE, there.get(offered.FILE), remembered))
    return found


def given(there: Mapping[str, bytes], host: str, languages: Collection[str]) -> dict[str, frozenset[str]]:
    """What the region has of ours: what could not be put in place is not among it, and is offered again."""
    found = {offered.IGNORED: offered.lines_of(_ours_ignored()) & offered.lines_of(_text(there.get(IGNORED)))}
    found[offered.FILES] = frozenset(name for name in (*OF_HOST.get(host, {}), *whole_parts()) if name in there)
    for name in WORDS:
        ours, theirs = (
            offered.keys_of(name, _text_only(source), {"nl", *languages})
            for source in (_our_words(name), there.get(f"data/{name}.yml", b""))
        )
        found |= {id: keys & theirs.get(id, frozenset()) for id, keys in ours.items()}
    return found


def candidates() -> frozenset[str]:
    """The names of all files that could change."""
    of_hosts = {name for files in OF_HOST.values() for name in files}
    return frozenset(
        {
            *(SETTINGS, offered.FILE, HOLIDAYS, REQUIREMENTS, IGNORED),
            *(f"data/{name}.yml" for name in WORDS),
            *of_hosts,
            *whole_parts(),
        }
    )


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


def _words(source: bytes | None, name: str, languages: Sequence[str], before: offered.Offered) -> bytes | None:
    """With the keys that our words have gained; a file that is not there is the region's own choice."""
    if source is None:
        return None
    ours, theirs = _text_only(_our_words(name)), _text_only(source)
    if not isinstance(theirs, dict):
        return source
    known = {id.partition("/")[2]: keys for id, keys in before.items() if id.partition("/")[0] == name}
    return _patched(source, lacking(ours, theirs, {"nl", *languages}, known))


def _our_words(name: str) -> bytes:
    return (SKELETON / "data" / f"{name}.yml").read_bytes()


def _text(source: bytes | None) -> str:
    return (source or b"").decode("utf-8", "replace")


def _ours_ignored() -> str:
    return (TEMPLATES / "regio" / "gitignore").read_text("utf-8")


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


def _ignored(source: bytes | None, before: Collection[str]) -> bytes:
    """With the lines of ours that are missing, at the end."""
    text = _text(source)
    missing = [line for line in _ours_ignored().splitlines() if line and line not in (*text.splitlines(), *before)]
    gap = "\n" if text and not text.endswith("\n") and missing else ""
    return (text + gap + "".join(f"{line}\n" for line in missing)).encode()
