// The warning that a place like this one is there already, with a way to change that one instead.

import { element } from "../map/dom.mjs";
import { alike } from "./alike.mjs";
import { answer } from "./answers.mjs";
import { others } from "./data.mjs";

/** @typedef {import("./app.mjs").App} App */

/**
 * @param {App} app
 * @returns {HTMLElement}
 */
export function likeWarning(app) {
  const box = element("div", { class: "lijkt-op", "aria-live": "polite" });
  /** @type {Promise<import("./alike.mjs").Ander[]> | undefined} */
  let all;
  let shown = "";
  const look = async () => {
    const own = ofPlace(app);
    if (own.naam.length < 3 && own.lat === undefined) return;
    try {
      all ??= others(app.addresses.root, app.addresses.lezer);
      const found = alike(await all, own);
      const ids = found.map(({ id }) => id).join(" ");
      if (ids === shown) return;
      shown = ids;
      box.replaceChildren(...(found.length ? warning(app, found) : []));
    } catch {
      all = undefined; // tried again at the next change
    }
  };
  let wait = 0;
  app.watchers.push(() => {
    clearTimeout(wait);
    wait = setTimeout(look, 900);
  });
  return box;
}

/** @param {App} app */
function ofPlace({ plek, id }) {
  const soorten = Array.isArray(plek.values.categorie) ? plek.values.categorie.map(String) : [];
  const degrees = (/** @type {string} */ key) => Number(answer(plek.values, `locatie.${key}`)) || undefined;
  return { id, naam: answer(plek.values, "naam").trim(), soorten, lat: degrees("lat"), lon: degrees("lon") };
}

/**
 * @param {App} app
 * @param {import("./alike.mjs").Ander[]} found
 */
function warning({ addresses, w }, found) {
  const rows = found.map(({ id, naam }) =>
    element(
      "li",
      {},
      element("a", { href: `${addresses.home}plek/${id}/`, lang: "nl" }, naam),
      " · ",
      element("a", { href: `#wijzig=${id}` }, w["wijzig-die"], element("span", { class: "kaart-hulp" }, `: ${naam}`)),
    ),
  );
  return [element("div", { class: "mededeling" }, element("div", {}, element("strong", {}, w["lijkt-kop"]), element("ul", {}, ...rows)))];
}
