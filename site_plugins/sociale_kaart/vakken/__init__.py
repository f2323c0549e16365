"""A large region in squares of the map: what a phone fetches, what it keeps, what a machine makes at a time."""
