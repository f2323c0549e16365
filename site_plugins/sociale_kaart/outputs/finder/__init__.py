"""What the finder and the map know of all places: one file a language."""
