"""Languages of the site: gettext catalogues, the direction of writing, and which text to take when one is missing."""
