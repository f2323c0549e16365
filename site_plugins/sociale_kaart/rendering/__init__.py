"""What outputs have in common: templates, shell and frame of a page, addresses, words. No output is known here."""
