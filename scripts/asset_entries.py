"""What is bundled, and together with what: an entry is a file that pages ask for by its name."""

from pathlib import Path

ENTRIES = ("js/site.mjs", "js/zoek.mjs", "css/site.css", "css/vinder.css", "css/kaart.css", "css/steun.css")
# Bundled apart: what they share with the others would be split off, and cost those pages a request.
# What each group splits off begins with its name.
APART = {
    "formulier-": ("js/formulier.mjs", "css/formulier.css"),
    "voormij-": ("js/voormij.mjs",),
    "taalkeuze-": ("js/taalkeuze.mjs", "css/taalkeuze.css"),
    "plek-": ("js/plek.mjs",),
    "kort-": ("js/kort.mjs",),
    "lijnen-": ("js/lijnen.mjs",),
    "staten-": ("js/zoek-staten.mjs",),
    "agenda-": ("js/agenda.mjs", "css/agenda.css"),
    "dekking-": ("css/dekking.css",),
    "nakijken-": ("css/nakijken.css",),
    "gesprek-": ("js/gesprek.mjs", "css/gesprek.css"),
    "kader-": ("js/kader.mjs", "css/kader.css"),
    "insluiten-": ("js/insluiten.mjs",),
    "wachtkamer-": ("js/wachtkamer.mjs", "css/wachtkamer.css"),
}
GROUPS = {"": ENTRIES, **APART}
# Those that ask RUIM (js/ruim.d.ts) are made twice: without what only a large region needs, and, in a folder, with it.
WIDE = ("", "voormij-", "staten-", "gesprek-", "kader-", "wachtkamer-")
# The streets, bundled apart for another reason too: a region without them serves nothing of this.
STREETS = "straten-", ("js/straten.mjs",)
PROTOMAPS = (
    "--alias:protomaps-leaflet=./node_modules/protomaps-leaflet/src/index.ts",
    *(f"--alias:{name}=./scripts/lean_protomaps.mjs" for name in ("pmtiles", "@protomaps/basemaps")),
)
# Classic scripts with a fixed name: a service worker is found by its address, so that it can be replaced.
RUIM = "ruim"  # the folder of those scripts, whose manifest says which others they replace
WORKERS = ("js/sw.mjs", "js/sw-uit.mjs")
# A classic script too, which other sites name: its address stays.
ELEMENTS = ("js/sociale-kaart.mjs",)
# The icon for home screens, which want pixels: name and how wide in them; "rand" has room around it to be cut to shape.
ICONS = {
    "icoon-180": ("icoon-rand.svg", 180),
    "icoon-192": ("icoon.svg", 192),
    "icoon-512": ("icoon.svg", 512),
    "icoon-rand-192": ("icoon-rand.svg", 192),
    "icoon-rand-512": ("icoon-rand.svg", 512),
}
# Leaflet and its plugin are scripts that share a global. The plugin is served as it was published, Leaflet without what
# our maps do not have (lean_leaflet.mjs), both `as_text`: for the map in one file, which saves a request, and for the
# form, which puts one pin, without the plugin.
LEAFLET, CLUSTERS = Path("leaflet/dist/leaflet-src.js"), Path("leaflet.markercluster/dist/leaflet.markercluster.js")
CLASSIC = {"leaflet": (LEAFLET,), "kaartbasis": (LEAFLET, CLUSTERS)}
