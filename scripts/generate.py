"""Write docs/velden.md, docs/voorbeeld.yml, docs/voorziening.schema.json and docs/hosting/ again from the code.

With --check nothing is written: the exit code says whether they are fresh (0) or not (1).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sociale_kaart.rendering.hosting import hosting_files
from sociale_kaart.tools.documentation import field_guide, stub
from sociale_kaart.tools.json_schema import schema_text

DOCS = Path(__file__).resolve().parent.parent / "docs"


def documents() -> dict[str, str]:
    """File in docs/ to its text."""
    hosting = {f"hosting/{name}": text for name, text in hosting_files().items()}
    return {"velden.md": field_guide(), "voorbeeld.yml": stub(), "voorziening.schema.json": schema_text(), **hosting}


def stale(docs: Path) -> list[str]:
    """The files that are not there, or do not say what the model says."""
    texts = documents().items()
    return [name for name, text in texts if not (docs / name).exists() or _read(docs / name) != text]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; say whether the files are fresh")
    old = stale(DOCS)
    if parser.parse_args().check:
        sys.stdout.writelines(f"docs/{name}: verouderd, zeg `make generate`\n" for name in old)
        return 1 if old else 0
    (DOCS / "hosting").mkdir(parents=True, exist_ok=True)
    for name in old:
        (DOCS / name).write_text(documents()[name], encoding="utf-8", newline="\n")
        sys.stdout.write(f"docs/{name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
