"""Coordinates for places that have an address: asked of PDOK, then of Nominatim, and written into the place's own file.

Never at build time. Never for a place whose address is secret: that is refused before anything leaves the machine.
"""
