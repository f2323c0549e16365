"""What the search in the browser knows: one file a language."""
