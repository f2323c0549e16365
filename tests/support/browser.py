"""A real browser for tests: found, and started without what it does of its own accord."""

import os
import runpy
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, expect, sync_playwright

from . import ROOT
from .patience import PATIENCE

# What Playwright switches off (the last list counts, so it is here again), and two that cost a fifth of
# each page and change nothing of it: a new frame for each page of one site, and a process that waits for a next site.
NEITHER = (
    *("AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades", "LensOverlay"),
    *("HttpsFirstBalancedModeAutoEnable", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning"),
    *("AvoidCorsURLLoaderRestartOnRedirect", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled"),
    *("RenderDocument", "SpareRendererForSitePerProcess"),
)
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=" + ",".join(NEITHER),
)
FONTS = {"FONTCONFIG_FILE": str(ROOT / "tests" / "support" / "fonts.conf")}


class NoBrowserError(RuntimeError):
    """There is no browser on this machine; `make browser` installs one."""


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless Chromium, the one that scripts/browser.py finds."""
    path = runpy.run_path(str(ROOT / "scripts" / "browser.py"))["find_browser"]()
    if not path:
        raise NoBrowserError("geen browser gevonden; `make browser` installeert er een")
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(FLAGS), env={**os.environ, **FONTS})
        try:
            yield browser
        finally:
            browser.close()
