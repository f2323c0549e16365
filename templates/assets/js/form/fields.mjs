// The questions of the form as elements: label, help, what was wrong, and the input itself.

import { element } from "../map/dom.mjs";
import { get, put } from "./place.mjs";

/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./offer_app.mjs").Asking} App */

/** @type {Record<string, Record<string, string>>} */
const KINDS = {
  datum: { type: "date" },
  telefoon: { type: "tel", autocomplete: "off" },
  whatsapp: { type: "tel", autocomplete: "off" },
  email: { type: "email", autocapitalize: "off", autocomplete: "off" },
  link: { type: "url", autocapitalize: "off", autocomplete: "off" },
  getal: { inputmode: "decimal" },
  huisnummer: { inputmode: "numeric" },
};

/** @param {string} pad */
export const idOf = (pad) => `v-${pad.replaceAll(".", "-")}`;

/**
 * A label, help and a place for what is wrong, around an input.
 * @param {App} app
 * @param {string} pad
 * @param {string} label
 * @param {string} help
 * @param {HTMLElement} input
 * @param {boolean} must
 */
export function around(app, pad, label, help, input, must) {
  const id = idOf(app.basis + pad);
  input.id = id;
  input.dataset.pad = app.basis + pad;
  input.setAttribute("aria-describedby", `${help ? `${id}-hulp ` : ""}${id}-fout`);
  /** @type {HTMLElement[]} */
  const parts = [element("label", { for: id }, label, must ? needed(app) : "")];
  if (help) parts.push(element("p", { class: "veld-hulp", id: `${id}-hulp` }, help));
  return element("div", { class: "veld" }, ...parts, wrongs(id), input);
}

/** @param {App} app */
const needed = ({ w }) => element("span", { class: "veld-moet" }, ` ${w.moet}`);

/** @param {string} id */
export const wrongs = (id) => element("div", { class: "veld-fout", id: `${id}-fout`, "aria-live": "polite" });

/**
 * @param {App} app
 * @param {Veld} veld
 * @param {string} pad
 * @param {string} label
 * @param {string} help
 * @param {string} [language]
 */
export function text(app, veld, pad, label, help, language = "") {
  const keur = veld.keur ?? { soort: "tekst" };
  const isLong = keur.soort === "alinea" || (keur.soort === "tekst" && Boolean(language) && veld.pad !== "naam");
  const input = isLong ? element("textarea", { rows: keur.soort === "alinea" ? "6" : "3" }) : element("input", { type: "text", ...KINDS[keur.soort] });
  if (language) input.setAttribute("lang", language);
  if (language) input.setAttribute("dir", "auto");
  input.value = String(get(app.plek.values, pad) ?? "");
  listen(app, input, () => put(app.plek.values, pad, input.value));
  if (keur.soort === "link") input.addEventListener("change", () => complete(app, pad, input));
  const made = around(app, pad, label, help, input, veld.moet && (pad === veld.pad || pad === `${veld.pad}.nl`));
  if (keur.max === 140) made.append(counter(app, input, keur.max));
  return made;
}

/**
 * `www.voorbeeld.nl` means https://www.voorbeeld.nl
 * @param {App} app
 * @param {string} pad
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 */
function complete(app, pad, input) {
  if (!/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(input.value.trim())) return;
  input.value = `https://${input.value.trim()}`;
  put(app.plek.values, pad, input.value);
  app.changed();
  app.judge(input);
}

/**
 * How many characters are left; said aloud only by who asks for it.
 * @param {App} app
 * @param {HTMLInputElement | HTMLTextAreaElement} input
 * @param {number} max
 */
function counter(app, input, max) {
  const left = element("p", { class: "veld-teller" });
  const count = () => {
    const rest = max - [...input.value.trim()].length;
    left.textContent = (rest < 0 ? app.w["te-veel"] : app.w.over).replace("{n}", String(Math.abs(rest)));
  };
  input.addEventListener("input", count);
  count();
  return left;
}

/**
 * Takes over what is typed at once, and judges it after a pause or when the person goes on.
 * @param {App} app
 * @param {HTMLElement} input
 * @param {() => void} take
 */
export function listen(app, input, take) {
  let wait = 0;
  const judge = () => {
    clearTimeout(wait);
    app.judge(input);
  };
  input.addEventListener("input", () => {
    take();
    app.changed();
    clearTimeout(wait);
    wait = setTimeout(judge, 900);
  });
  input.addEventListener("change", () => {
    take();
    app.changed();
    judge();
  });
}

/**
 * @param {App} app
 * @param {Veld} veld
 */
export function fieldset(app, veld) {
  const id = idOf(app.basis + veld.pad);
  const help = veld.hulp ? [element("p", { class: "veld-hulp", id: `${id}-hulp` }, veld.hulp)] : [];
  const attributes = { class: "veld", id, tabindex: "-1", "aria-describedby": `${help.length ? `${id}-hulp ` : ""}${id}-fout` };
  return element("fieldset", attributes, element("legend", {}, veld.label, veld.moet ? needed(app) : ""), ...help, wrongs(id));
}

/**
 * @param {App} app
 * @param {string} pad
 */
export function list(app, pad) {
  const there = get(app.plek.values, pad);
  return Array.isArray(there) ? there.map(String) : [];
}

/**
 * @param {string} name
 * @param {() => void} act
 */
export function adder(name, act) {
  const button = element("button", { type: "button", class: "knop" }, `+ ${name}`);
  button.addEventListener("click", act);
  return button;
}

/**
 * @param {HTMLElement} body
 * @param {string} selector
 */
export function focusLast(body, selector) {
  const found = [...body.querySelectorAll(selector)].pop();
  if (found instanceof HTMLElement) found.focus();
}
