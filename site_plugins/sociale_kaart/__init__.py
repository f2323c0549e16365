"""Build a *sociale kaart*: from one YAML file per place to a searchable, multilingual site with maps."""
