/** What a result says and where it leads. */

import { slug } from "../normalise.mjs";

/** @typedef {import("./types.mjs").Data} Data */
/** @typedef {import("./rank.mjs").Gevonden} Gevonden */
/** @typedef {{pad: string, naam: string, teken: string}} Link path below the language's home, and the id of its pictogram */

/**
 * @param {Data} data
 * @param {number} nummer
 * @returns {Link & {bij: string}}
 */
export function placeLink(data, nummer) {
  const [id, naam, categorieen, gebied = -1] = data.plekken[nummer];
  const categorie = data.categorieen[categorieen[0]];
  const bij = [categorie.naam, data.gebieden[gebied]?.naam].filter(Boolean).join(" · ");
  return { pad: `plek/${id || slug(naam)}/`, naam, bij, teken: `c-${categorie.id}` };
}

/**
 * @param {Data} data
 * @param {Gevonden} gevonden
 * @returns {Link & {aantal: number}}
 */
export function begripLink(data, { soort, nummer }) {
  const aantal = (globalThis.RUIM ? data.ruim?.[soort][nummer] : undefined) ?? data.plekken.filter((plek) => belongs(data, plek, soort, nummer)).length;
  if (soort === "gebied") {
    const { id, naam } = data.gebieden[nummer];
    return { pad: `gebied/${id}/`, naam, aantal, teken: "plek" };
  }
  if (soort === "thema") {
    const { id, naam } = data.themas[nummer];
    return { pad: `thema/${id}/`, naam, aantal, teken: `t-${id}` };
  }
  const { id, meervoud } = data.categorieen[nummer];
  return { pad: `categorie/${id}/`, naam: meervoud, aantal, teken: `c-${id}` };
}

/**
 * @param {Data} data
 * @param {import("./types.mjs").Plek} plek
 * @param {Gevonden["soort"]} soort
 * @param {number} nummer
 */
function belongs(data, [, , categorieen, gebied = -1], soort, nummer) {
  if (soort === "gebied") return gebied === nummer;
  if (soort === "categorie") return categorieen.includes(nummer);
  return categorieen.some((categorie) => data.categorieen[categorie].themas.includes(nummer));
}
