"""A frame of ours on somebody else's page, for tests."""

from __future__ import annotations

from playwright.sync_api import FrameLocator

FRAME = "insluiten/kader/"


def rows(frame: FrameLocator) -> list[str]:
    frame.locator("#vinder-rijen .rij-naam").first.wait_for()
    return frame.locator("#vinder-rijen .rij-naam").all_inner_texts()
