"""Where the package finds its templates and the assets that were bundled from them: in a checkout or in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent.parent

TEMPLATES = _PACKAGE / "templates" if (_PACKAGE / "templates").is_dir() else _CHECKOUT / "templates"
ASSETS = _PACKAGE / "assets" if (_PACKAGE / "assets").is_dir() else _CHECKOUT / "build" / "assets"
SHELL = TEMPLATES / "shell"
