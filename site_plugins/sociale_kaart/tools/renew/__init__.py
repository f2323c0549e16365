"""A region brought to the installed version: its settings, words and workflows, with its own comments and order."""
