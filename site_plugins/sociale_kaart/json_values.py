"""What JSON can hold, by one name: for records that are open by nature, so that nobody has to write `Any` for them.

Words of schema.org and DCAT, of which each record has those that are known, and keys as volunteers wrote them. What has
the same keys every time is a frozen value or a TypedDict, with a name for each. Nobody changes what has this type.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"
JsonObject: TypeAlias = Mapping[str, Json]


def read_json(data: bytes) -> Any:
    """What somebody else wrote, in UTF-8; ValueError whatever is wrong with it.

    Also half a sign (`\\ud800`), which no file could hold again, a number of thousands of digits, and lists that go
    too deep.
    """
    try:
        found = json.loads(data.decode("utf-8-sig"))
        if b"\\u" in data:
            json.dumps(found, ensure_ascii=False).encode()
    except RecursionError:
        raise ValueError("goes too deep") from None
    return found
