"""A file has at most 200 lines: it can be read in one go, and the listing says what is in it.

Who needs more parts it along a seam that one would guess from the names; lines are not squeezed for it.
"""

from __future__ import annotations

from support import ROOT

MOST = 200
ROOMS = ("site_plugins", "templates", "scripts", "tests")
KINDS = {".py", ".mjs", ".html", ".css"}
# Longer ones, by why. The list may only shrink: what is short enough by now has to leave it.
LONGER = {
    "one closure over what somebody chose; each part split off costs bytes of the finder's 25,000": {
        "templates/assets/js/finder/finder.mjs",
    },
}


def lengths() -> dict[str, int]:
    """How many lines each file has; cases are data, as long as what they tell."""
    found = (path for room in ROOMS for path in (ROOT / room).rglob("*") if path.suffix in KINDS and path.is_file())
    names = {path.relative_to(ROOT).as_posix(): path for path in found}
    return {
        name: len(path.read_text("utf-8").splitlines())
        for name, path in names.items()
        if not name.startswith("tests/cases/")
    }


def test_no_file_grows_beyond_what_one_reads_in_one_go() -> None:
    known = set().union(*LONGER.values())
    assert {name: length for name, length in lengths().items() if length > MOST and name not in known} == {}


def test_what_is_short_enough_by_now_is_no_exception_any_more() -> None:
    found = lengths()
    assert [name for names in LONGER.values() for name in names if found.get(name, 0) <= MOST] == []
