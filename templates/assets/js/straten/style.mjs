// How the streets look. Colours and widths stand in straten.json, which the map of a place's page is drawn from too
// (outputs/map/door_map.py); what is drawn over what, and from which zoom, stands here.

import {
  CenteredTextSymbolizer,
  CircleSymbolizer,
  GroupSymbolizer,
  LineSymbolizer,
  OffsetTextSymbolizer,
  PolygonSymbolizer,
} from "protomaps-leaflet";
import look from "../../straten.json";
import { Along } from "./along.mjs";

/** @typedef {import("protomaps-leaflet").Feature} Feature */
/** @typedef {import("protomaps-leaflet").PaintRule} PaintRule */
/** @typedef {import("protomaps-leaflet").LabelRule} LabelRule */
/** @typedef {typeof look.licht} Kleuren */
/** @typedef {keyof typeof look.breedte} Soort */

export const BLOCKS = "blokken"; // the source of the blocks of houses, which are in tiles of their own
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
const NO_ONE = 30; // a zoom that there is not
/** @type {Soort[]} */
const ROADS = ["erf", "straat", "weg", "hoofdweg", "snelweg"]; // the larger over the smaller
const EDGE = 1.6; // pixels that the edge of a road is wider than the road

/** @param {boolean} dark */
export const colours = (dark) => (dark ? look.donker : look.licht);

/**
 * The width at a zoom, in a straight line between those that are given.
 * @param {Soort} soort
 * @returns {(zoom: number) => number}
 */
export function width(soort) {
  const stops = look.breedte[soort];
  return (zoom) => {
    const at = stops.findIndex(([from]) => from > zoom);
    if (at === 0) return stops[0][1];
    if (at < 0) return stops[stops.length - 1][1];
    const [[z0, w0], [z1, w1]] = [stops[at - 1], stops[at]];
    return w0 + ((w1 - w0) * (zoom - z0)) / (z1 - z0);
  };
}

/** @param {...string} kinds */
const is = (...kinds) => (/** @type {number} */ _, /** @type {Feature} */ { props }) => kinds.includes(String(props.soort));

/**
 * @param {string} dataLayer
 * @param {Soort} soort
 * @param {{color: string, wider?: number, dash?: number[], minzoom?: number}} how
 * @returns {PaintRule}
 */
function line(dataLayer, soort, { color, wider = 0, dash, minzoom }) {
  const [wide, from] = [width(soort), look.breedte[soort][0][0]];
  const symbolizer = new LineSymbolizer({ color, dash, width: (zoom) => wide(zoom) + wider, lineCap: dash ? "butt" : "round", lineJoin: "round" });
  return { dataLayer, symbolizer, filter: is(soort), minzoom: minzoom ?? from };
}

/**
 * @param {Kleuren} k
 * @returns {PaintRule[]}
 */
export function paintRules(k) {
  const area = (/** @type {string} */ dataLayer, /** @type {string} */ fill, /** @type {string[]} */ ...kinds) => ({
    dataLayer,
    symbolizer: new PolygonSymbolizer({ fill }),
    filter: kinds.length ? is(...kinds) : undefined,
  });
  return [
    area("groen", k.groen, "groen"),
    area("groen", k.begraafplaats, "begraafplaats"),
    area("water", k.water),
    line("waterlijnen", "sloot", { color: k.water }),
    line("waterlijnen", "vaart", { color: k.water }),
    { ...area("gebouwen", k.gebouw), dataSource: BLOCKS, minzoom: 16 },
    line("wegen", "pad", { color: k.pad, dash: [4, 3], minzoom: 16 }),
    ...ROADS.map((soort) => line("wegen", soort, { color: k.rand, wider: EDGE, minzoom: soort === "erf" ? 16 : 14 })),
    ...ROADS.map((soort) => line("wegen", soort, { color: k[/** @type {"weg"} */ (soort)] })),
    ...(/** @type {Soort[]} */ (["tram", "metro", "trein"])).map((soort) => line("spoor", soort, { color: k.spoor })),
  ];
}

/**
 * The names, those that matter most first: what lies under another name is left out.
 * @param {Kleuren} k
 * @returns {LabelRule[]}
 */
export function labelRules(k) {
  const text = (/** @type {"naam" | "water-naam" | "groen-naam" | "gebouw-naam"} */ colour, /** @type {number} */ size, weight = "", style = "") => ({
    labelProps: ["naam"],
    fill: k[colour],
    stroke: k[/** @type {"naam-rand"} */ (`${colour}-rand`)],
    font: `${style} ${weight} ${size}px ${FONT}`,
  });
  const spot = (/** @type {string} */ dataLayer, /** @type {string[]} */ kinds, minzoom = 0, maxzoom = NO_ONE) => (
    /** @type {import("protomaps-leaflet").LabelSymbolizer} */ symbolizer,
  ) => ({ dataLayer, filter: is(...kinds), minzoom, maxzoom, symbolizer });
  const along = (/** @type {string} */ dataLayer, /** @type {string[]} */ kinds, minzoom = 0) => (/** @type {"naam" | "water-naam"} */ colour, size = 12) =>
    spot(dataLayer, kinds, minzoom)(new Along({ ...text(colour, size, "500"), size }));
  const centred = (/** @type {Parameters<typeof text>} */ ...how) => new CenteredTextSymbolizer({ ...text(...how), width: 1.8, maxLineChars: 16, lineHeight: 1.3 });
  return [
    spot("haltes", ["trein", "metro"], 13)(stop(k, 5, { ...text("naam", 13, "700"), width: 1.8 })),
    spot("namen", ["stad"], 0, 13)(centred("naam", 16, "700")),
    along("wegen", ["snelweg", "hoofdweg"], 13)("naam"),
    along("wegen", ["weg"], 14)("naam"),
    along("wegen", ["straat"], 15)("naam"),
    spot("haltes", ["tram", "veer", "bus"], 17)(stop(k, 3.5, { ...text("naam", 11.5, "600"), width: 1.8 })),
    spot("haltes", ["tram", "veer"], 15, 16)(new CircleSymbolizer(dot(k, 3))),
    spot("haltes", ["bus"], 16, 16)(new CircleSymbolizer(dot(k, 2.5))),
    spot("namen", ["plein"], 16)(centred("naam", 12, "500")),
    spot("gebouwnamen", ["gebouw"], 16)(centred("gebouw-naam", 11.5)),
    along("waterlijnen", ["vaart"], 14)("water-naam"),
    spot("namen", ["water"], 13)(centred("water-naam", 12, "", "italic")),
    spot("namen", ["groen"], 14)(centred("groen-naam", 12)),
    spot("namen", ["wijk"], 12, 15)(centred("naam", 14, "700")),
    spot("namen", ["buurt"], 14, 16)(centred("naam", 12.5, "700")),
    along("wegen", ["pad", "erf"], 17)("naam", 11),
  ];
}

/**
 * @param {Kleuren} k
 * @param {number} radius
 */
const dot = (k, radius) => ({ radius, fill: k.halte, stroke: k["halte-rand"], width: 1.5 });

/**
 * A stop: a dot with its name beside it.
 * @param {Kleuren} k
 * @param {number} radius
 * @param {ConstructorParameters<typeof OffsetTextSymbolizer>[0]} text
 */
const stop = (k, radius, text) =>
  new GroupSymbolizer([new CircleSymbolizer(dot(k, radius)), new OffsetTextSymbolizer({ ...text, offsetX: radius + 2, offsetY: radius, maxLineChars: 18, lineHeight: 1.2 })]);
