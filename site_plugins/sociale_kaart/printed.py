"""What is printed to a terminal or to the log of a runner: text of volunteers is no command to either.

GitHub's runner obeys `##[` anywhere in a line, and `::` where one begins (actions/runner, ActionCommand.cs).
"""

from __future__ import annotations

import json


def on_a_line(value: object) -> str:
    """`value` on one line: what cannot be seen is written as <U+202E>, and what a runner would obey is broken."""
    text = str(value)
    if not text.isprintable():
        text = "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in text)
    text = text.replace("##[", "## [")
    return text.replace("::", ": :", 1) if text.lstrip().startswith("::") else text


def on_its_lines(text: str) -> str:
    """The same of a sentence that may have more than one line."""
    return "\n".join(map(on_a_line, text.split("\n")))


def as_json(value: object) -> str:
    """JSON for a program, which may be printed in a log on its way."""
    return json.dumps(value, ensure_ascii=False, indent=2).replace("##[", "##\\u005b")
