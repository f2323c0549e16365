"""A build after another one: what it may keep of the last site, and how that is proven."""
