"""The streets of a region as `kaart ondergrond` left them in `data/ondergrond/`: read with nothing but Python itself."""
