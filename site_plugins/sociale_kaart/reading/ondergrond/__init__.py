"""The streets of a region, as `kaart ondergrond` left them: read with nothing but Python itself."""
