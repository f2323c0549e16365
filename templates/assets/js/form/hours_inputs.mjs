// The inputs of one row of opening hours, by the kind of row.

import { element } from "../map/dom.mjs";
import { adder } from "./fields.mjs";
import { REASONS, WEEKS } from "./hours.mjs";

/** @typedef {import("./offer_app.mjs").Asking} App */
/** @typedef {import("./hours.mjs").Rij} Rij */

const MOST_TIMES = 3;

/**
 * @param {App} app
 * @param {Rij} rij
 * @param {string} id
 * @param {(input: HTMLElement, act: () => void) => void} take
 * @param {() => void} draw
 * @returns {HTMLElement[]}
 */
export function inputs(app, rij, id, take, draw) {
  switch (rij.soort) {
    case "week":
      return [days(app, rij, id, take), weeks(app, rij, id, take), ...times(app, rij, id, take, draw), asked(app, rij, take)];
    case "dag":
      return [date(app.w.datum, `${id}-van`, rij.van, take, (value) => (rij.van = value)), ...times(app, rij, id, take, draw)];
    case "dicht":
      return closed(app, rij, id, take, draw);
    case "eigen":
      return [ownLine(app, rij, id, take)];
    default:
      return [];
  }
}

/**
 * @param {App} app
 * @param {import("./hours.mjs").Week} rij
 * @param {string} id
 * @param {(input: HTMLElement, act: () => void) => void} take
 */
function days(app, rij, id, take) {
  const group = element("div", { class: "dagen", role: "group", "aria-label": app.w.dagen });
  app.form.uren.weekdagen.forEach((name, day) => {
    const input = element("input", { type: "checkbox", id: `${id}-dag-${day}` });
    input.checked = rij.dagen.includes(day);
    take(input, () => (rij.dagen = [...rij.dagen.filter((other) => other !== day), ...(input.checked ? [day] : [])].sort((a, b) => a - b)));
    const shown = element("span", { class: "dag-naam", "aria-hidden": "true" }, app.form.uren.kort[day]);
    group.append(element("label", { class: "dag" }, input, shown, element("span", { class: "kaart-hulp" }, name)));
  });
  return group;
}

/**
 * @param {App} app
 * @param {import("./hours.mjs").Week} rij
 * @param {string} id
 * @param {(input: HTMLElement, act: () => void) => void} take
 */
function weeks(app, rij, id, take) {
  const names = Object.keys(WEEKS).sort((a, b) => Number(a !== "") - Number(b !== ""));
  const select = element("select", { id: `${id}-welke` }, ...names.map((key) => new Option(app.w[`week-${key}`], key)));
  select.value = rij.welke;
  take(select, () => (rij.welke = select.value));
  return labelled(app.w.welke, select);
}

/**
 * @param {string} label
 * @param {HTMLElement} input
 */
const labelled = (label, input) => element("div", { class: "veld binnen" }, element("label", { for: input.id }, label), input);

/**
 * @param {App} app
 * @param {{tijden: import("./hours.mjs").Tijd[]}} rij
 * @param {string} id
 * @param {(input: HTMLElement, act: () => void) => void} take
 * @param {() => void} draw
 */
function times(app, rij, id, take, draw) {
  const made = rij.tijden.map((period, n) => {
    const [from, until] = ["van", "tot"].map((name, end) => {
      const input = element("input", { type: "time", id: `${id}-${name}-${n}` });
      input.value = period[end] === "24:00" ? "00:00" : period[end];
      take(input, () => (period[end] = input.value));
      return labelled(`${app.w[name]}${n ? ` (${n + 1})` : ""}`, input);
    });
    return element("div", { class: "tijden-rij" }, from, until);
  });
  if (rij.tijden.length >= MOST_TIMES) return made;
  const more = adder(app.w["nog-tijd"], () => {
    rij.tijden.push(["", ""]);
    draw();
    document.getElementById(`${id}-van-${rij.tijden.length - 1}`)?.focus();
  });
  return [...made, more];
}

/**
 * @param {App} app
 * @param {import("./hours.mjs").Week} rij
 * @param {(input: HTMLElement, act: () => void) => void} take
 */
function asked(app, rij, take) {
  const input = element("input", { type: "checkbox" });
  input.checked = rij.afspraak;
  take(input, () => (rij.afspraak = input.checked));
  return element("label", { class: "keuze" }, input, element("span", {}, app.w["alleen-afspraak"]));
}

/**
 * @param {string} label
 * @param {string} id
 * @param {string} value
 * @param {(input: HTMLElement, act: () => void) => void} take
 * @param {(value: string) => void} set
 */
function date(label, id, value, take, set) {
  const input = element("input", { type: "date", id });
  input.value = value;
  take(input, () => set(input.value));
  return labelled(label, input);
}

/**
 * @param {App} app
 * @param {import("./hours.mjs").Dicht} rij
 * @param {string} id
 * @param {(input: HTMLElement, act: () => void) => void} take
 * @param {() => void} draw
 */
function closed({ w }, rij, id, take, draw) {
  const what = element("select", { id: `${id}-wat` }, ...["feestdagen", "schoolvakanties", "datum"].map((key) => new Option(w[`dicht-${key}`], key)));
  what.value = rij.wat;
  take(what, () => undefined);
  what.addEventListener("change", () => {
    rij.wat = /** @type {import("./hours.mjs").Dicht["wat"]} */ (what.value);
    draw();
    document.getElementById(what.id)?.focus();
  });
  if (rij.wat !== "datum") return [labelled(w["dicht-wat"], what)];
  const reason = element("select", { id: `${id}-reden` }, ...REASONS.map((key) => new Option(w[`reden-${key}`], key)));
  reason.value = rij.reden;
  take(reason, () => (rij.reden = reason.value));
  return [
    labelled(w["dicht-wat"], what),
    date(w["eerste-dag"], `${id}-eerste`, rij.van, take, (value) => (rij.van = value)),
    date(w["laatste-dag"], `${id}-laatste`, rij.tot, take, (value) => (rij.tot = value)),
    labelled(w.reden, reason),
  ];
}

/**
 * @param {App} app
 * @param {{tekst: string}} rij
 * @param {string} id
 * @param {(input: HTMLElement, act: () => void) => void} take
 */
function ownLine({ w }, rij, id, take) {
  const input = element("input", { type: "text", id: `${id}-tekst`, lang: "nl", "aria-describedby": `${id}-uitleg` });
  input.value = rij.tekst;
  take(input, () => (rij.tekst = input.value));
  return element("div", { class: "veld binnen" }, element("label", { for: input.id }, w["eigen-regel"]), element("p", { class: "veld-hulp", id: `${id}-uitleg` }, w["eigen-uitleg"]), input);
}
