"""A screen for a waiting room or a hall: one page a language, which shows by itself what is true at the moment."""
