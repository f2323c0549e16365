/** The fields of the filters: filled with what the region has, and with how many places each choice would leave. */

import { element } from "../map/dom.mjs";
import { days } from "./labels.mjs";
import { RADII, position } from "./names.mjs";
import { part } from "./page.mjs";
import { length } from "./place.mjs";
import { put } from "./say.mjs";

/** @typedef {import("./types.mjs").State} State */
/** @typedef {(change: Partial<State>, isTyping?: boolean) => void} Choose */

const SELECTS = /** @type {const} */ (["soort", "open", "taal", "voor", "gebied", "straal"]);

/**
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 * @param {Choose} choose
 * @param {() => number} today days since that of the build
 */
export function createPanel(page, data, choose, today) {
  const form = part("filters");
  const where = part("waar");
  const selects = SELECTS.map((key) => part(key));
  const age = part("leeftijd");
  const order = part("sorteer");
  const offered = options(page, data, today);
  addQuestions(form, data);
  const boxes = [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll("input[type=checkbox]"))];
  withoutUnknown(form, data, offered);
  age.addEventListener("input", () => age.validity.valid && choose({ leeftijd: age.value }, true));
  for (const one of [form, where]) one.addEventListener("change", ({ target }) => {
    const { name, type, value, checked } = /** @type {HTMLInputElement} */ (target);
    if (name && target !== age) choose({
      [name]: name === "drempel" ? boxes.filter((box) => box.name === name && box.checked).map((box) => box.value)
        : type === "checkbox" ? checked : name === "straal" ? Number(value) : value,
    });
  });
  return {
    /**
     * @param {State} state
     * @param {import("./filter.mjs").Answer} answer
     * @param {boolean} isSpotKnown
     */
    show(state, answer, isSpotKnown) {
      selects[SELECTS.indexOf("straal")].closest(".vinder-veld")?.toggleAttribute("hidden", !isSpotKnown);
      /** @type {HTMLOptionElement | null} */ (order.querySelector("[value=afstand]"))?.toggleAttribute("hidden", !isSpotKnown);
      order.value = state.sorteer;
      if (document.activeElement !== age) age.value = state.leeftijd;
      for (const box of boxes) showBox(box, state, answer);
      part("klaar").textContent = put(page.words.laat_zien, answer.aantal);
      if (form.hidden && where.hidden) return; // nobody sees the counts
      for (const select of selects) fill(select, offered(select.name, state), String(state[/** @type {keyof State} */ (select.name)] || ""), answer);
    },
  };
}

/**
 * What can be chosen in a field: only what some place has.
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 * @param {() => number} today
 * @returns {(key: string, state?: State) => [string, string][]}
 */
function options({ words, taal }, data, today) {
  const named = (/** @type {[string, string, ...unknown[]][]} */ table) => /** @type {[string, string][]} */ (table.map((row) => row.slice(0, 2)));
  const here = new Set([...data.plekken.gebied, ...data.werkt.flat()]);
  const collator = new Intl.Collator([taal, "en"]);
  const languages = named(data.talen).sort((a, b) => collator.compare(a[1], b[1]));
  return (key, state) => {
    if (key === "open") return [["nu", words.nu], ...days(data.vanaf, today(), words)];
    if (key === "straal") return RADII.map((radius) => [String(radius), length(radius, words, taal)]);
    if (key === "taal") return languages;
    if (key === "voor") return named(data.groepen);
    if (key === "gebied") return named(data.gebieden.filter((_, n) => (globalThis.RUIM && data.weet) || here.has(n)));
    const theme = position(data.themas, state?.thema ?? "");
    return named(data.soorten.filter(([, , its]) => theme < 0 || its.includes(theme)));
  };
}

/**
 * A box for each question, above the one that takes in what is not known. One that no place answers in anyone's favour
 * cannot be chosen, and it is said why.
 * @param {HTMLFormElement} form
 * @param {import("./unpack.mjs").Data} data
 */
function addQuestions(form, data) {
  const known = anyYes(data);
  const boxes = data.vragen.map(([id, word], bit) => {
    const isKnown = Boolean(known & (1 << bit));
    const box = element("input", { type: "checkbox", name: "drempel", value: id, ...(isKnown ? {} : { disabled: "" }) });
    const counter = element("span", { class: "vinder-aantal" });
    return element("label", { class: isKnown ? "vinder-vink" : "vinder-vink is-leeg" }, box, element("span", {}, word), " ", counter);
  });
  form.querySelector(".vinder-ook")?.before(...boxes);
  form.querySelector(".vinder-leeg")?.toggleAttribute("hidden", !form.querySelector(".is-leeg"));
}

/** @param {import("./unpack.mjs").Data} data */
const anyYes = (data) => (globalThis.RUIM ? data.weet?.beantwoord : undefined) ?? data.plekken.wel.reduce((all, bits) => all | bits, 0);

/**
 * What no place says is not asked.
 * @param {HTMLFormElement} form
 * @param {import("./unpack.mjs").Data} data
 * @param {(key: string) => [string, string][]} offered
 */
function withoutUnknown(form, data, offered) {
  const lacking = ["taal", "voor", "gebied"].filter((key) => offered(key).length < (key === "gebied" ? 2 : 1));
  if (!data.tijden.length && !(globalThis.RUIM && data.weet)) lacking.push("open");
  if (!data.leeftijden.length && !(globalThis.RUIM && data.weet?.leeftijd)) lacking.push("leeftijd");
  for (const key of lacking) form.querySelector(`[data-veld=${key}]`)?.setAttribute("hidden", "");
}

/**
 * @param {HTMLInputElement} box
 * @param {State} state
 * @param {import("./filter.mjs").Answer} answer
 */
function showBox(box, state, answer) {
  const { name, value } = box;
  const label = /** @type {HTMLLabelElement} */ (box.closest("label"));
  const counter = label.querySelector(".vinder-aantal");
  const tell = (/** @type {string} */ text) => counter && (counter.textContent = text);
  if (name === "drempel") {
    box.checked = state.drempel.includes(value);
    return tell(box.disabled ? "" : String(answer.count(name, value)));
  }
  const n = name === "ook" && answer.onbekend;
  box.checked = name === "ook" ? state.ook : state.zeker;
  tell(n ? `+${n}` : "");
  label.hidden = name === "ook" ? !n && !state.ook : !state.open;
}

/**
 * The options with their counts; the same elements stay, so that an open list does not jump.
 * @param {HTMLSelectElement} select
 * @param {[string, string][]} offered
 * @param {string} chosen
 * @param {import("./filter.mjs").Answer} answer
 */
function fill(select, offered, chosen, answer) {
  const now = [...select.options].slice(1);
  if (now.map((option) => option.value).join() !== offered.map(([id]) => id).join()) {
    for (const option of now) option.remove();
    select.append(...offered.map(([id]) => element("option", { value: id })));
  }
  offered.forEach(([id, name], n) => {
    const text = `${name} (${answer.count(select.name, id)})`;
    if (select.options[n + 1].text !== text) select.options[n + 1].text = text;
  });
  select.value = chosen;
}
