// Leaflet without the parts that our maps do not have: `node scripts/lean_leaflet.mjs SOURCE TARGET`.
//
// What nobody can reach any more is left out by terser, which is told that making a class does nothing else.

import { readFile, writeFile } from "node:fs/promises";
import { minify } from "terser";

// Pictures and films laid over a map, map services, drawing on a canvas, the buttons for layers, the scale, GeoJSON, a box to
// zoom into, and drawing in Internet Explorer.
const NAMES =
  "Canvas|canvas|Circle|circle|GeoJSON|geoJSON|geoJson|ImageOverlay|imageOverlay|Rectangle|rectangle|SVGOverlay|svgOverlay|VideoOverlay|videoOverlay|Transformation|transformation";
const GONE = [
  new RegExp(`^\\s*exports\\.(?:${NAMES}) = \\w+;\\n`, "gm"),
  /^\s*(?:Control\.(?:Layers|Scale) = \w+|control\.(?:layers|scale) = \w+|TileLayer\.WMS = \w+|tileLayer\.wms = \w+);\n/gm,
  /^\s*Map\.addInitHook\('addHandler', '(?:boxZoom)', \w+\);\n/gm,
  /\(this\.options\.preferCanvas && canvas\(options\)\) \|\| /g,
];
const CLASSES = "Class|Control|Evented|GridLayer|Handler|ImageOverlay|Layer|LayerGroup|FeatureGroup|Path|CircleMarker|Circle|Polyline|Polygon|Renderer|TileLayer|DivOverlay|Icon";

const [, , source, target] = process.argv;
let text = await readFile(source, "utf8");
for (const part of GONE) {
  if (text.search(part) < 0) throw new Error(`Leaflet is not as it was: ${part}`);
  text = text.replace(part, "");
}
const { code } = await minify(text, {
  ecma: 2015,
  compress: { passes: 4, pure_funcs: CLASSES.split("|").map((name) => `${name}.extend`), unsafe: false, toplevel: false },
  format: { comments: "some" },
});
if (!code) throw new Error("nothing is left of Leaflet");
await writeFile(target, code);
