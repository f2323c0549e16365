"""What the browser tests stand on: a server, a browser that counts, and two judges (axe and Nu)."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
