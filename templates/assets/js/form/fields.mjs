// The questions of the form as elements: label, help, what was wrong, and the input itself.

import { element } from "../map/dom.mjs";
import { get, put } from "./place.mjs";
import { isEmpty } from "./yaml.mjs";

/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./app.mjs").App} App */

const LONG = 200; // characters from which on a text gets more than one line to be typed on
/** @type {Record<string, Record<string, string>>} */
const KINDS = {
  datum: { type: "date" },
  telefoon: { type: "tel", autocomplete: "off" },
  email: { type: "email", autocapitalize: "off", autocomplete: "off" },
  link: { type: "url", autocapitalize: "off", autocomplete: "off" },
  getal: { inputmode: "decimal" },
  huisnummer: { inputmode: "numeric" },
};

/** @param {string} pad */
export const idOf = (pad) => `v-${pad.replaceAll(".", "-")}`;

/**
 * One question, by its kind.
 * @param {App} app
 * @param {Veld} veld
 * @returns {HTMLElement}
 */
export function question(app, veld) {
  const root = build(app, veld);
  root.dataset.vraag = veld.pad;
  return root;
}

/**
 * @param {App} app
 * @param {Veld} veld
 */
function build(app, veld) {
  if (veld.pad === "categorie") return kinds(app, veld);
  if (veld.uit && veld.soort === "tekst") return select(app, veld);
  if (veld.pad === "talen") return spoken(app, veld);
  if (veld.soort === "woord" || veld.woorden || veld.uit) return choices(app, veld);
  if (veld.soort === "talen") return inLanguages(app, veld);
  return veld.soort === "lijst" ? rows(app, veld) : text(app, veld, veld.pad, veld.label, veld.hulp);
}

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
  const id = idOf(pad);
  input.id = id;
  input.dataset.pad = pad;
  input.setAttribute("aria-describedby", `${help ? `${id}-hulp ` : ""}${id}-fout`);
  const optional = must ? "" : element("span", { class: "veld-mag" }, ` ${app.w.mag}`);
  /** @type {HTMLElement[]} */
  const parts = [element("label", { for: id }, label, optional)];
  if (help) parts.push(element("p", { class: "veld-hulp", id: `${id}-hulp` }, help));
  return element("div", { class: "veld" }, ...parts, wrongs(id), input);
}

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
  const isLong = keur.soort === "alinea" || (keur.soort === "tekst" && (keur.max ?? 0) >= LONG);
  const input = isLong || keur.max === 140 ? element("textarea", { rows: keur.soort === "alinea" ? "6" : "3" }) : element("input", { type: "text", ...KINDS[keur.soort] });
  if (language) input.setAttribute("lang", language);
  if (language) input.setAttribute("dir", "auto");
  input.value = String(get(app.plek.values, pad) ?? "");
  listen(app, input, () => put(app.plek.values, pad, input.value));
  const made = around(app, pad, label, help, input, veld.moet && pad === veld.pad);
  if (keur.max === 140) made.append(counter(app, input, keur.max));
  return made;
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
 * @returns {[string, string][]}
 */
export function options(app, veld) {
  if (veld.woorden) return veld.woorden;
  const found = veld.uit ? app.form[veld.uit] : app.form.talen;
  return found.map(([id, name]) => [id, name]);
}

/**
 * @param {App} app
 * @param {Veld} veld
 */
function select(app, veld) {
  const input = element("select", {}, new Option(app.w.kies, ""));
  for (const [id, name] of options(app, veld)) input.append(new Option(name, id));
  input.value = String(get(app.plek.values, veld.pad) ?? "");
  listen(app, input, () => put(app.plek.values, veld.pad, input.value));
  return around(app, veld.pad, veld.label, veld.hulp, input, veld.moet);
}

/**
 * A group of buttons to choose one from, or more.
 * @param {App} app
 * @param {Veld} veld
 */
function choices(app, veld) {
  const id = idOf(veld.pad);
  const many = veld.soort === "lijst";
  const set = fieldset(app, veld);
  const there = get(app.plek.values, veld.pad);
  const chosen = new Set(Array.isArray(there) ? there.map(String) : [String(there ?? (many ? "" : defaultOf(veld)))]);
  for (const [n, [word, name]] of options(app, veld).entries()) {
    const input = element("input", { type: many ? "checkbox" : "radio", name: id, value: word, id: `${id}-${n}` });
    input.checked = chosen.has(word);
    input.dataset.pad = veld.pad;
    listen(app, input, () => put(app.plek.values, veld.pad, many ? checked(set, there) : input.value));
    set.append(element("label", { class: "keuze" }, input, element("span", {}, name)));
  }
  return set;
}

/** @param {Veld} veld */
const defaultOf = ({ pad }) => (pad === "status" ? "open" : "onbekend");

/**
 * What is checked, in the order of the form; words that the form does not offer stay.
 * @param {HTMLElement} set
 * @param {unknown} before
 */
function checked(set, before) {
  const boxes = [...set.querySelectorAll("input")];
  const offered = new Set(boxes.map((box) => box.value));
  const kept = Array.isArray(before) ? before.map(String).filter((word) => !offered.has(word)) : [];
  const on = boxes.filter((box) => box.checked).map((box) => box.value);
  const old = Array.isArray(before) ? before.map(String) : [];
  return [...old.filter((word) => on.includes(word) || kept.includes(word)), ...on.filter((word) => !old.includes(word))];
}

/**
 * @param {App} app
 * @param {Veld} veld
 */
export function fieldset(app, veld) {
  const id = idOf(veld.pad);
  const optional = veld.moet ? "" : element("span", { class: "veld-mag" }, ` ${app.w.mag}`);
  const help = veld.hulp ? [element("p", { class: "veld-hulp", id: `${id}-hulp` }, veld.hulp)] : [];
  const attributes = { class: "veld", id, tabindex: "-1", "aria-describedby": `${help.length ? `${id}-hulp ` : ""}${id}-fout` };
  return element("fieldset", attributes, element("legend", {}, veld.label, optional), ...help, wrongs(id));
}

/**
 * The kind of place: the first leads, others may follow.
 * @param {App} app
 * @param {Veld} veld
 */
function kinds(app, veld) {
  const set = fieldset(app, veld);
  const body = element("div");
  set.append(body);
  const draw = () => {
    const there = list(app, veld.pad);
    const shown = there.length ? there : [""];
    body.replaceChildren(...shown.map((id, n) => kind(app, veld, id, n, shown, draw)));
    if (there.length) body.append(kindHelp(app, there), adder(app.w["nog-soort"], () => {
      put(app.plek.values, veld.pad, [...there, ""]);
      draw();
      focusLast(body, "select");
    }));
  };
  draw();
  return set;
}

/**
 * @param {App} app
 * @param {string[]} there
 */
function kindHelp(app, there) {
  const found = app.form.categorieen.find(([id]) => id === there[0]);
  return element("p", { class: "veld-hulp" }, found?.[3] ?? "");
}

/**
 * @param {App} app
 * @param {Veld} veld
 * @param {string} id
 * @param {number} n
 * @param {string[]} shown
 * @param {() => void} draw
 */
function kind(app, veld, id, n, shown, draw) {
  const input = element("select", { id: `${idOf(veld.pad)}-${n}`, "aria-label": n ? app.w["ook-soort"] : veld.label }, new Option(app.w.kies, ""));
  for (const [word, name] of options(app, veld)) input.append(new Option(name, word));
  input.value = id;
  input.dataset.pad = veld.pad;
  input.addEventListener("change", () => {
    const chosen = [...shown.slice(0, n), input.value, ...shown.slice(n + 1)].filter(Boolean);
    put(app.plek.values, veld.pad, [...new Set(chosen)]);
    app.changed();
    draw();
    app.judge(document.getElementById(input.id) ?? input);
    document.getElementById(input.id)?.focus();
  });
  return element("div", { class: "rijtje" }, input);
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

/**
 * Languages that are spoken there: the usual ones to tap, others as a code.
 * @param {App} app
 * @param {Veld} veld
 */
function spoken(app, veld) {
  const set = choices(app, veld);
  const offered = new Set(app.form.talen.map(([code]) => code));
  const others = () => list(app, veld.pad).filter((code) => !offered.has(code));
  const input = element("input", { type: "text", autocapitalize: "off", autocomplete: "off", id: `${idOf(veld.pad)}-ander` });
  input.value = others().join(", ");
  input.dataset.pad = veld.pad;
  listen(app, input, () => {
    const typed = input.value.split(/[\s,]+/).filter(Boolean);
    const taps = list(app, veld.pad).filter((code) => offered.has(code));
    put(app.plek.values, veld.pad, [...taps, ...typed]);
  });
  set.addEventListener("change", (event) => {
    if (event.target !== input) put(app.plek.values, veld.pad, [...list(app, veld.pad).filter((code) => offered.has(code)), ...input.value.split(/[\s,]+/).filter(Boolean)]);
  });
  set.append(element("div", { class: "veld binnen" }, element("label", { for: input.id }, app.w["andere-talen"]), input));
  return set;
}

/**
 * A text in Dutch, and below it the same in other languages for who speaks them.
 * @param {App} app
 * @param {Veld} veld
 */
function inLanguages(app, veld) {
  return element("div", { class: "veld-groep" }, ...languages(app, veld, veld.pad, veld.label, veld.hulp));
}

/**
 * @param {App} app
 * @param {Veld} veld
 * @param {string} pad
 * @param {string} label
 * @param {string} help
 */
function languages(app, veld, pad, label, help) {
  const others = app.form.leestalen.filter(([code]) => code !== "nl");
  const dutch = text(app, veld, `${pad}.nl`, label, help, "nl");
  if (!others.length) return [dutch];
  const inputs = others.map(([code, name]) => text(app, veld, `${pad}.${code}`, `${label} (${name})`, "", code));
  const more = element("details", { class: "talen-meer" }, element("summary", {}, app.w["in-taal"], element("span", { class: "kaart-hulp" }, `: ${label}`)), ...inputs);
  more.open = others.some(([code]) => !isEmpty(get(app.plek.values, `${pad}.${code}`) ?? ""));
  return [dutch, more];
}

/**
 * A list of texts, each on a row of its own.
 * @param {App} app
 * @param {Veld} veld
 */
function rows(app, veld) {
  const set = fieldset(app, veld);
  const body = element("div");
  set.append(body);
  const draw = () => {
    const there = /** @type {any[]} */ (get(app.plek.values, veld.pad) ?? []);
    body.replaceChildren(...there.map((_, n) => item(app, veld, n, draw)));
  };
  set.append(adder(app.w.nog, () => {
    put(app.plek.values, veld.pad, [.../** @type {any[]} */ (get(app.plek.values, veld.pad) ?? []), veld.van === "talen" ? {} : ""]);
    draw();
    body.lastElementChild?.querySelector("input, textarea")?.dispatchEvent(new Event("focusin"));
    const first = body.lastElementChild?.querySelector("input, textarea");
    if (first instanceof HTMLElement) first.focus();
  }));
  draw();
  return set;
}

/**
 * @param {App} app
 * @param {Veld} veld
 * @param {number} n
 * @param {() => void} draw
 */
function item(app, veld, n, draw) {
  const pad = `${veld.pad}.${n}`;
  const label = `${veld.label}, ${n + 1}`;
  const inputs = veld.van === "talen" ? languages(app, veld, pad, label, "") : [text(app, veld, pad, label, "")];
  const remove = element("button", { type: "button", class: "knop weg" }, app.w.weg, element("span", { class: "kaart-hulp" }, `: ${label}`));
  remove.addEventListener("click", () => {
    const there = /** @type {any[]} */ (get(app.plek.values, veld.pad));
    there.splice(n, 1);
    app.changed();
    draw();
    document.getElementById(idOf(veld.pad))?.focus();
  });
  return element("div", { class: "rij-blok" }, ...inputs, remove);
}
