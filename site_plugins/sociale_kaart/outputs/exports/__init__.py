"""The places for other programs: JSON (see the contract), GeoJSON for maps."""
