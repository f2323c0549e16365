// What the form says of how much we know of a place, with a way to each question that nobody has answered yet.

import { element } from "../map/dom.mjs";
import { finished } from "./place.mjs";
import { quality } from "./quality.mjs";
import { goTo } from "./steps.mjs";

/** @typedef {import("./app.mjs").App} App */

/**
 * @param {App} app
 * @returns {HTMLElement}
 */
export function qualityBox(app) {
  const box = element("details", { class: "weten" });
  const head = element("summary", {});
  box.append(head);
  let shown = "";
  const draw = () => {
    const found = quality(finished(app.plek, app.form), app.form, app.vandaag);
    const now = JSON.stringify(found);
    if (now === shown) return;
    shown = now;
    head.textContent = app.w["weten-kop"].replace("{procent}", String(found.procent));
    box.replaceChildren(head, ...told(app, found));
  };
  draw();
  box.open = Boolean(app.source) && Boolean(box.querySelector("li")); // who changes a place can ask while she is at it
  app.watchers.push(draw);
  return box;
}

/**
 * @param {App} app
 * @param {import("./quality.mjs").Kwaliteit} found
 */
function told({ form, w }, { ontbreekt, vers }) {
  const names = new Map(form.velden.map(({ pad, label }) => [pad, label]));
  const items = ontbreekt.map((pad) => {
    const button = element("button", { type: "button", class: "knop" }, names.get(pad) ?? pad);
    button.addEventListener("click", () => goTo(pad));
    return element("li", {}, button);
  });
  const old = vers < 1 ? [element("p", {}, w["weten-oud"])] : [];
  return items.length ? [...old, element("p", {}, w["weten-niet"]), element("ul", {}, ...items)] : [...old, element("p", {}, w["weten-alles"])];
}
