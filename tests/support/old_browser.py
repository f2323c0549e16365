"""A browser of today without what the oldest ones that we name do not have (decision 228)."""

from __future__ import annotations

import json

from . import ROOT

LIST = ROOT / "tests" / "cases" / "browsers" / "later-than-the-oldest.txt"
_WITHOUT = """(later) => {
  const drop = (from, name) => { try { delete from?.[name]; } catch { /* it stays, then */ } };
  const under = (path) => path.reduce((from, name) => from?.[name], globalThis);
  const made = (name) => name === "TypedArray" ? Object.getPrototypeOf(Uint8Array) : under(name.split("."));
  for (const [name, members] of Object.entries(later)) {
    for (const member of members) {
      const path = member.split(".");
      if (name === "window") drop(under(path.slice(0, -1)), path.pop());
      else if (member.endsWith("()")) drop(made(name), member.slice(0, -2));
      else drop(made(name)?.prototype ?? made(name), member);
    }
  }
  MediaQueryList.prototype.addEventListener = undefined; // Safari before 14 has `addListener`
}"""


def later() -> dict[str, list[str]]:
    """What is later than these browsers, by what it belongs to."""
    lines = [line.split(": ") for line in LIST.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {name: members.split() for name, members in lines}


def without_what_is_later() -> str:
    """A script that takes it away, before any of ours runs."""
    return f"({_WITHOUT})({json.dumps(later())})"
