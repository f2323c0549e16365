"""Writing what was last imported, as `reading/last_import.py` reads it. Only what stands in the places' own files."""

from __future__ import annotations

import json

from sociale_kaart.reading.last_import import Known as Known
from sociale_kaart.reading.last_import import State as State
from sociale_kaart.reading.last_import import read_state as read_state


def state_text(state: State) -> str:
    places = {id: {"bestand": one.file, "velden": dict(sorted(one.base.items()))} for id, one in sorted(state.items())}
    return json.dumps({"versie": 1, "plekken": places}, ensure_ascii=False, indent=1) + "\n"
