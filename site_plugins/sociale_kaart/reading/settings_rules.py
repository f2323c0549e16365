"""What can be wrong with `mkdocs.yml`, before its settings are looked at one by one."""

from __future__ import annotations

from sociale_kaart.problems import Rule, Say

_EXAMPLE = """plugins:
  - sociale-kaart:
      regio: Amsterdam
      talen: [nl, en]
      grenzen: {zuid: 52.27, west: 4.72, noord: 52.44, oost: 5.09}"""
EXAMPLE = Say(_EXAMPLE, _EXAMPLE)  # a sentence of ours, so it keeps its lines

NO_PLUGIN = Rule(
    "plugin-ontbreekt",
    Say(
        "In {file} staat de plugin `sociale-kaart` niet, of zonder instellingen.",
        "{file} does not have the plugin `sociale-kaart`, or has it without settings.",
    ),
    Say("Voeg toe:\n{example}", "Add:\n{example}"),
)
NO_SITE_URL = Rule(
    "adres-ontbreekt",
    Say(
        "In {file} ontbreekt `site_url`, het adres van de site.",
        "`site_url`, the site's address, is missing from {file}.",
    ),
    Say("Voeg toe: `site_url: https://kaart.voorbeeld.nl/`", "Add: `site_url: https://kaart.voorbeeld.nl/`"),
)
TOO_NEW = Rule(
    "nieuwere-versie",
    Say(
        "Deze regio is gemaakt met versie {made} van sociale-kaart, en hier staat versie {here}.",
        "This region was made with version {made} of sociale-kaart, and version {here} is installed here.",
    ),
    Say(
        "Installeer de nieuwere: pip install --upgrade 'sociale-kaart>={made}'",
        "Install the newer one: pip install --upgrade 'sociale-kaart>={made}'",
    ),
)
BOUNDS = Rule(
    "grenzen",
    Say(
        "De grenzen lopen van {low} tot {high}; zuid moet onder noord liggen en west links van oost.",
        "The bounds run from {low} to {high}; south must be below north and west left of east.",
    ),
    Say("Zo kan het: `{example}`", "For example: `{example}`"),
)
