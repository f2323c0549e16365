"""The calendar of this repository, for region noord."""

from __future__ import annotations

from pathlib import Path

import yaml

from sociale_kaart.hours.calendar import read_calendar

ROOT = Path(__file__).parent.parent.parent
TREE = yaml.load((ROOT / "data" / "feestdagen.yml").read_text(encoding="utf-8"), yaml.CBaseLoader)
CALENDAR = read_calendar(TREE, "noord")
