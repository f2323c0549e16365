"""`kaart ondergrond`: from an extract of OpenStreetMap to the streets of the region, once, by its keeper.

The only room that knows osmium, shapely, mapbox-vector-tile and pmtiles; `reading/ondergrond` reads what it writes.
"""
