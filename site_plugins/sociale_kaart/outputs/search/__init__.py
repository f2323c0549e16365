"""The files that the search in the browser fetches."""
