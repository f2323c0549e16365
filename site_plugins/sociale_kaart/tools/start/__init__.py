"""A new region: from a few settings to the files of its folder. Nothing here writes."""
