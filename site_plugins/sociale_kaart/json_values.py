"""What JSON can hold, by one name: for records that are open by nature, so that nobody has to write `Any` for them.

Words of schema.org and DCAT, of which each record has those that are known, and keys as volunteers wrote them. What has
the same keys every time is a frozen value or a TypedDict, with a name for each. Nobody changes what has this type.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"
JsonObject: TypeAlias = Mapping[str, Json]
