"""`kaart vernieuw`: brings a region's files to the installed version, after showing what would change."""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from sociale_kaart.commands.keyboard import says_yes
from sociale_kaart.commands.shared import (
    ERRORS,
    INTERRUPTED,
    OK,
    Commands,
    add_command,
    heed_interrupts,
    tell,
    this_region,
    unusable,
)
from sociale_kaart.problems import FilePosition, Language, Say

if TYPE_CHECKING:
    from sociale_kaart.tools.renew.renewing import Renewed

HELP = Say(
    "breng de bestanden van de regio naar de geïnstalleerde versie; toont eerst wat er verandert",
    "bring the region's files to the installed version; shows first what would change",
)
ASKED_YES = Say("vraag niets, schrijf het", "ask nothing, write it")
DRY = Say("toon alleen wat er zou veranderen", "only show what would change")
NOTHING = Say("Alles past bij versie {version}.", "Everything fits version {version}.")
ASK = Say("Deze {count} bestanden veranderen? [j/N] ", "Change these {count} files? [y/N] ")
WRITTEN = Say(
    "Klaar: de regio past bij versie {version}. Kijk met `kaart check` of alles klopt.",
    "Done: the region fits version {version}. See with `kaart check` whether all is well.",
)
NOT_WRITTEN = Say("Er is niets veranderd.", "Nothing was changed.")
OWN_WORKFLOW = Say(
    "Let op: {name} is anders dan wat `kaart init` nu maakt. Dat blijft zo; alleen versies van acties gaan mee.",
    "Note: {name} differs from what `kaart init` makes now. It stays so; only versions of actions are brought along.",
)
REMEMBERED = Say(
    "{name} onthoudt wat jullie kregen: wat je daarvan weghaalt, wordt niet opnieuw voorgesteld. Toch wel? Haal het "
    "ook daar weg.",
    "{name} remembers what you were given: what you take out of it is not offered again. Want it after all? Take it "
    "out of there too.",
)
CHANGED = Say(
    "Er is niets veranderd: intussen werkte iemand aan {names}. Doe de opdracht opnieuw.",
    "Nothing was changed: somebody worked on {names} in the meantime. Give the command again.",
)
NEW = Say("+++ {name}: een nieuw bestand, {count} regels", "+++ {name}: a new file, {count} lines")
MOST_SHOWN = 80  # lines of a new file


def add(commands: Commands, common: argparse.ArgumentParser, language: Language) -> None:
    """The command's arguments."""
    parser = add_command(commands, common, "vernieuw", HELP, language)
    parser.add_argument("--ja", action="store_true", help=ASKED_YES(language, {}))
    parser.add_argument("--dry-run", action="store_true", help=DRY(language, {}))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Show, ask, write."""
    from sociale_kaart.checks import blind
    from sociale_kaart.reading.settings import read_region
    from sociale_kaart.reading.within import LEADS_AWAY, leads_away
    from sociale_kaart.tools.renew.renewing import candidates, renewed
    from sociale_kaart.tools.renew.workflows import differs_from_ours
    from sociale_kaart.tools.start import offered

    heed_interrupts()
    config = this_region(options)
    regio, _, problems = read_region(config)
    if not regio:
        return unusable(blind(problems), config, options.lang)
    if away := [name for name in sorted(candidates()) if leads_away(config.parent, name)]:
        return unusable(blind(LEADS_AWAY.at(FilePosition(name)) for name in away), config, options.lang)
    there = {name: _read(config, name) for name in candidates() if _path(config, name).is_file()}
    here = version("sociale-kaart")
    found = renewed(there, regio, here)
    for one in found:
        tell(REMEMBERED(options.lang, {"name": one.name}) if one.name == offered.FILE else _shown(one, options.lang))
    for name in differs_from_ours(there, regio.host or ""):
        tell(OWN_WORKFLOW(options.lang, {"name": name}))
    if not found or options.dry_run:
        tell((NOT_WRITTEN if found else NOTHING)(options.lang, {"version": here}))
        return OK
    return _write(found, config, options)


def _shown(one: Renewed, language: Language) -> str:
    """What changes; of a long file that is new only that it is."""
    lines = one.after.count(b"\n")
    return (
        one.diff if one.before is not None or lines <= MOST_SHOWN else NEW(language, {"name": one.name, "count": lines})
    )


def _write(found: list[Renewed], config: Path, options: argparse.Namespace) -> int:
    from sociale_kaart.tools.whole_file import write_whole

    try:
        agreed = options.ja or (sys.stdin.isatty() and _asks(len(found), options.lang))
    except (KeyboardInterrupt, EOFError):
        tell(f"\n{NOT_WRITTEN(options.lang, {})}")
        return INTERRUPTED
    if not agreed:
        tell(NOT_WRITTEN(options.lang, {}))
        return ERRORS
    changed = [one.name for one in found if _now(_path(config, one.name)) != one.before]
    if changed:
        tell(CHANGED(options.lang, {"names": ", ".join(changed)}))
        return ERRORS
    for one in found:
        path = _path(config, one.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, one.after)
    tell(WRITTEN(options.lang, {"version": version("sociale-kaart")}))
    return OK


def _asks(count: int, language: Language) -> bool:
    return says_yes(ASK(language, {"count": count}))


def _path(config: Path, name: str) -> Path:
    """The settings may be called otherwise."""
    return config if name == "mkdocs.yml" else config.parent / name


def _now(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None


def _read(config: Path, name: str) -> bytes:
    return _path(config, name).read_bytes()
