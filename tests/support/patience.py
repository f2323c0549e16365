"""How long a test waits for a page. A busy machine is no fault: what comes late is right, what does not come is not."""

from typing import Final

PATIENCE: Final = 30_000  # milliseconds; a test that passes waits no longer than the page takes
POLL: Final = 100  # milliseconds between two looks
