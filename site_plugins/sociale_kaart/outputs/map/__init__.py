"""The map: the schematic picture, the points, and the shell by folium, which nothing else imports."""
