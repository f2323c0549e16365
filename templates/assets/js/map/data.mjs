// What the site serves for the map, unpacked: rows and tables to places, steps to points. No DOM here.

/** @typedef {{id: string, naam: string, kleur: string, pictogram: string, vorm: number}} Thema */
/**
 * @typedef {object} Plek
 * @property {string} id
 * @property {string} naam
 * @property {number} lat
 * @property {number} lon
 * @property {Thema[]} themas the leading one first
 * @property {string} categorie
 * @property {string} gebied empty when the place has none
 * @property {string} straat
 */
/** @typedef {{soort: string, lat: number, lon: number, tekst: string}} Opschrift */
/** @typedef {[string, string, number, number, number[], number, number, string]} Row */
/**
 * @typedef {object} Packed
 * @property {[string, string, string, string][]} themas
 * @property {string[]} categorieen
 * @property {string[]} gebieden
 * @property {[string, number, number, string][]} opschriften
 * @property {Row[]} plekken
 */
/** @typedef {{themas: Thema[], plekken: Plek[], opschriften: Opschrift[]}} Points */
/** @typedef {[number, number]} LatLon */

export const SHAPES = 11; // symbols vorm-0 to vorm-10 in parts/kaart.html

/**
 * @param {Packed} packed
 * @returns {Points}
 */
export function unpack(packed) {
  const themas = packed.themas.map(([id, naam, kleur, pictogram], n) => ({ id, naam, kleur, pictogram, vorm: n % SHAPES }));
  return {
    themas,
    plekken: packed.plekken.map(([id, naam, lat, lon, its, categorie, gebied, straat]) => ({
      id,
      naam,
      lat,
      lon,
      themas: its.map((n) => themas[n]),
      categorie: packed.categorieen[categorie],
      gebied: packed.gebieden[gebied] ?? "",
      straat,
    })),
    opschriften: packed.opschriften.map(([soort, lat, lon, tekst]) => ({ soort, lat, lon, tekst })),
  };
}

/**
 * A line of the schematic map: a flat list of steps (lon, lat) to points (lat, lon).
 * @param {number[]} steps
 * @param {number} raster steps to a degree
 * @returns {LatLon[]}
 */
export function line(steps, raster) {
  /** @type {LatLon[]} */
  const points = [];
  let [lon, lat] = [0, 0];
  for (let n = 0; n < steps.length; n += 2) {
    lon += steps[n];
    lat += steps[n + 1];
    points.push([lat / raster, lon / raster]);
  }
  return points;
}

/**
 * @param {Plek} plek
 * @param {string} thema id; empty: every theme
 * @returns {boolean}
 */
export function fits(plek, thema) {
  return !thema || plek.themas.some(({ id }) => id === thema);
}

/**
 * The nearest to a spot first. Distance as on a flat map, which is what a reader sees.
 * @param {Plek[]} plekken
 * @param {{lat: number, lng: number}} spot
 * @returns {Plek[]}
 */
export function nearest(plekken, spot) {
  const narrower = Math.cos((spot.lat * Math.PI) / 180);
  const far = (/** @type {Plek} */ p) => Math.hypot(p.lat - spot.lat, (p.lon - spot.lng) * narrower);
  return [...plekken].sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1));
}

/**
 * `12 places in view`: the form of the language for this number.
 * @param {Record<string, string>} forms text by plural category, with {n}
 * @param {number} n
 * @param {string} language
 * @returns {string}
 */
export function count(forms, n, language) {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other ?? "{n}";
  return form.replace("{n}", String(n));
}
