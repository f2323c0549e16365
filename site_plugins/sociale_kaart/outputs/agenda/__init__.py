"""What is on in the region: pages for the coming week, and the data from which a phone chooses."""
