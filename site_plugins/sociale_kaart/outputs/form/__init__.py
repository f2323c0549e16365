"""The form at `/meedoen/plek/`: what it asks, by which rules it judges, and the files that it changes."""
