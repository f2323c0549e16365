"""The commands of `kaart`, one file each: its arguments, its words, and what it runs. `cli.py` puts them together."""
