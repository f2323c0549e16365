var map_sociale_kaart = L.map(
"map_sociale_kaart",
{
center: [52.354, 4.9275],
crs: L.CRS.EPSG3857,
...{
"zoom": 12,
"zoomControl": false,
"preferCanvas": false,
"attributionControl": false,
"zoomSnap": 0.5,
"minZoom": 7,
"maxZoom": 17,
"maxBounds": [
[
52.2355,
4.66125,
],
[
52.4725,
5.19375,
],
],
"regio": [
[
52.275,
4.75,
],
[
52.433,
5.105,
],
],
}
}
);
