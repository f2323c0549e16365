"""Room that is free goes back to the system: after a piece that joined large texts the C library would keep it."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

STEP = 16 * 1024 * 1024  # bytes more than what was left the last time: to look for gaps costs time, too
_STATM = Path("/proc/self/statm")
_left = 0


def give_back() -> None:  # for speed
    """Where that can be done (Linux with glibc), and there is much since the last time."""
    global _left
    if _held() > _left + STEP and _trim():
        _left = _held()


def _held() -> int:
    """How much memory this process has; 0 where nobody says."""
    try:
        return int(_STATM.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def _trim() -> bool:
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except AttributeError:  # another C library
        return False
    return True
