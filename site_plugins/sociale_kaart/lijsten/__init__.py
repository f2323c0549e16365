"""Lists of places without a script: what stands in which, below which heading, on which page, and what leads on."""
