"""The pages of the places: of each place, lists of them, and what leads to them."""
