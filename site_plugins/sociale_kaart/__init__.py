"""Build a *sociale kaart*: from one YAML file per place to a searchable, multilingual site with maps."""

VERSION = "0.1.0"  # as in pyproject.toml; known in a checkout without an installation, too
