"""OpenStreetMap and the region beside each other: where they differ. Nothing is taken over, and nothing is sent."""
