/** A large region out of files, and the plainest way to say what is near: for tests/finder/test_squares.py. */

import { courses } from "../../templates/assets/js/finder/courses.mjs";
import { has, those } from "../../templates/assets/js/finder/bits.mjs";
import { metres } from "../../templates/assets/js/finder/distance.mjs";
import { unpack } from "../../templates/assets/js/finder/unpack.mjs";
import { normalise, slug } from "../../templates/assets/js/normalise.mjs";
import { createNear } from "../../templates/assets/js/vakken/near.mjs";

Object.assign(globalThis, { document: { documentElement: { lang: "nl" } } });

/**
 * @param {Record<string, any>} files
 * @returns {{near: ReturnType<typeof createNear>, asked: string[]}}
 */
export function world(files) {
  /** @type {string[]} */
  const asked = [];
  const fetchJson = async (/** @type {string} */ name) => {
    asked.push(name);
    if (!(name in files)) throw new Error(`${name}: 404`);
    return files[name];
  };
  const tools = { courses, has, those, metres, slug, unpack, normalise, fetchJson, offers: () => import("../../templates/assets/js/finder/offers.mjs") };
  return { near: createNear({ base: "" }, files["data/plekken.nl.json"], tools), asked };
}

let input = "";
for await (const part of /** @type {any} */ (process).stdin.setEncoding("utf8")) input += part;
const { files, questions } = JSON.parse(input);
const answers = [];
for (const { spot, soort, aantal, aanbod, ook } of questions) {
  const { near, asked } = world(files);
  const { data } = near;
  if (aanbod) await near.bringOffers();
  const kinds = () => data.soorten.flatMap(([id], n) => (!soort || id === soort ? [n] : []));
  const found = () => {
    const wanted = kinds();
    const rows = [...Array(data.aantal).keys()].filter((row) => data.bij[data.plekken.bij[row]].some((kind) => wanted.includes(kind)));
    return [...new Set(rows.map((row) => data.plekVan(row)))];
  };
  for (const other of ook) await near.look(other, found, aantal);
  await near.look(spot, found, aantal);
  const ver = near.ver();
  const shown = found().filter((row) => has(near.binnen(), row)).sort((a, b) => ver[a] - ver[b] || data.orde[a] - data.orde[b]);
  answers.push({
    ids: shown.map((row) => data.idOf(row)), ver: shown.map((row) => (ver[row] === Infinity ? null : ver[row])),
    tot: near.tot() === Infinity ? null : near.tot(), isAll: near.isAll(), asked: asked.length,
  });
}
process.stdout.write(JSON.stringify(answers));
