"""Each part of the page that the finder's script works with is in the templates, as what the script takes it for.

The script does not look at the kind itself: that would travel to every reader.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates"
KINDS = {
    "button": "Button",
    "details": "Details",
    "div": "Div",
    "fieldset": "FieldSet",
    "form": "Form",
    "input": "Input",
    "p": "Paragraph",
    "section": "",
    "select": "Select",
    "span": "Span",
    "summary": "",
    "template": "Template",
    "ul": "UList",
}


def declared() -> dict[str, str]:
    """The parts in finder/page.mjs, by name: `HTMLButtonElement` is "Button"."""
    script = (TEMPLATES / "assets/js/finder/page.mjs").read_text("utf-8")
    parts = script[script.index("@typedef {{\n *   balk:") : script.index("}} Parts")]
    return dict(re.findall(r'"?([\w-]+)"?: HTML(\w*)Element', parts))


def on_the_page() -> dict[str, str]:
    """What the templates have, by the same names."""
    text = "\n".join(path.read_text("utf-8") for path in sorted(TEMPLATES.glob("p*/*.html")))
    written = re.findall(r'<(\w+)[^<]*? id="vinder-([\w-]+)"', text)
    fields = [("select", name) for name in re.findall(r'\{\{ keuze\("(\w+)"', text)]
    return {name: KINDS[tag] for tag, name in [*written, *fields] if tag in KINDS}


def test_every_part_is_in_the_templates_as_the_script_takes_it() -> None:
    parts, found = declared(), on_the_page()
    assert len(parts) > 30
    assert {name: found.get(name) for name in parts} == parts


def test_the_script_asks_for_no_other_part() -> None:
    scripts = "\n".join(path.read_text("utf-8") for path in (TEMPLATES / "assets/js/finder").glob("*.mjs"))
    assert set(re.findall(r'\bpart\("([\w-]+)"\)', scripts)) <= declared().keys()
