"""`make test` asks before it installs anything as root, where there is somebody to ask."""

from __future__ import annotations

import io
import runpy
from collections.abc import Callable

import pytest

from support import ROOT

MODULE = runpy.run_path(str(ROOT / "scripts" / "browser.py"))
may_use_root: Callable[[list[str]], bool] = MODULE["may_use_root"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("KAART_INSTALL", raising=False)


@pytest.mark.parametrize(("answer", "may"), [("j\n", True), ("Ja\n", True), ("n\n", False), ("\n", False), ("", False)])
def test_a_person_is_asked_and_reads_what_would_be_run(
    answer: str, may: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert may_use_root(["/usr/bin/sudo", "-n"]) is may
    said = capsys.readouterr()
    assert said.out == ""  # stdout is for the path alone
    assert "/usr/bin/sudo -n apt-get --quiet install -y --no-install-recommends chromium" in said.err
    assert "KAART_INSTALL=nee" in said.err
    assert "Playwright" in said.err


@pytest.mark.parametrize(
    ("setting", "terminal", "may"),
    [
        ({}, False, True),
        ({"CI": "true"}, True, True),
        ({"KAART_INSTALL": "ja"}, True, True),
        ({"KAART_INSTALL": "nee"}, True, False),
        ({"KAART_INSTALL": "nee", "CI": "true"}, False, False),
    ],
)
def test_nobody_is_asked_where_nobody_can_answer_or_it_was_said_before(
    setting: dict[str, str],
    terminal: bool,
    may: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in setting.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.stdin", Terminal() if terminal else io.StringIO())
    assert may_use_root([]) is may
    assert capsys.readouterr().err == ""


def test_without_leave_nothing_is_run_as_root(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is left is Playwright's own browser, without the libraries that take root."""
    names = MODULE["install_browser"].__globals__
    ran: list[list[str]] = []
    monkeypatch.setitem(names, "administrator", lambda: ["sudo", "-n"])
    monkeypatch.setitem(names, "_run", lambda command, **_: ran.append(command))
    monkeypatch.setenv("KAART_INSTALL", "nee")
    assert MODULE["install_browser"]() is None
    assert ran
    assert all(command[1:4] == ["-m", "playwright", "install"] and "--with-deps" not in command for command in ran)
