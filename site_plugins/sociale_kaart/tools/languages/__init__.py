"""Catalogues for translators: what must be said in a language, how far it is, and what of it is no longer so."""
