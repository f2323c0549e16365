"""What a release consists of, as far as it can be made without the network."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from support import ROOT

RELEASE = runpy.run_path(str(ROOT / "scripts" / "release.py"))


def test_the_bill_of_npm_names_what_is_used_with_version_and_licence_and_is_the_same_twice(tmp_path: Path) -> None:
    RELEASE["npm_bill"](tmp_path / "a.json")
    RELEASE["npm_bill"](tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    bill = json.loads((tmp_path / "a.json").read_text("utf-8"))
    locked = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    used = {name: locked[f"node_modules/{name}"]["version"] for name in locked[""]["dependencies"]}
    found = {one["purl"]: one for one in bill["components"]}
    for name, version in used.items():
        component = found[f"pkg:npm/{name.replace('@', '%40')}@{version}"]
        assert component["licenses"], name
    assert bill["bomFormat"] == "CycloneDX"
    assert bill["metadata"]["component"]["version"] == RELEASE["version"]()
    assert not any("axe-core" in purl for purl in found)  # for tests only


def test_checksums_are_as_sha256sum_reads_them(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"")
    (tmp_path / "a").write_bytes(b"abc")
    (tmp_path / "SHA256SUMS").write_bytes(b"old")
    assert RELEASE["checksums"](tmp_path).splitlines() == [
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b",
    ]


def test_a_tag_that_is_not_this_version_makes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_REF_NAME", "v9.9.9")
    assert RELEASE["main"](tmp_path / "dist") == 1
    assert "v9.9.9" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_REF_NAME", raising=False)
    assert RELEASE["main"](tmp_path) == 1
    assert tmp_path.exists()
