"""Where the package finds its templates and the assets that were bundled from them: in a checkout or in a wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).parent
_CHECKOUT = PACKAGE.parent.parent

TEMPLATES = PACKAGE / "templates" if (PACKAGE / "templates").is_dir() else _CHECKOUT / "templates"
ASSETS = PACKAGE / "assets" if (PACKAGE / "assets").is_dir() else _CHECKOUT / "build" / "assets"
SHELL = TEMPLATES / "shell"
# Words and prose that each region begins with; in a checkout those of the sample.
SKELETON = PACKAGE / "skeleton" if (PACKAGE / "skeleton").is_dir() else _CHECKOUT
