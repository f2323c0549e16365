"""Where tests may write: in memory where that can be.

They make and clear away some eighty thousand files, a whole site at a time. On a disk, to remove them again can take
longer than all that was tested with them.
"""

import os
import shutil
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOMY = 2 << 30  # bytes; a container may have 64 MB of it


def temporary_root() -> Path | None:
    """A folder in memory with room enough, from which programs may be run; None: leave it to pytest."""
    if not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK):
        return None
    may_run = not os.statvfs(MEMORY).f_flag & os.ST_NOEXEC
    return MEMORY if may_run and shutil.disk_usage(MEMORY).free > ROOMY else None
