"""From a list that somebody has to places in the region's own files; what is in doubt is told, and not written."""
