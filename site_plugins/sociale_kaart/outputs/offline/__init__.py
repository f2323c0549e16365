"""What a phone keeps of the site in one language, so that it works without a connection; of a large region by area."""
