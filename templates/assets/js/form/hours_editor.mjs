// Opening hours: rows to choose days and times from, and below them what we understood, in words and in dates.

import { element } from "../map/dom.mjs";
import { adder, fieldset, idOf, listen, wrongs } from "./fields.mjs";
import { REASONS, WEEKS, compose, emptyClosed, emptyWeek, missing } from "./hours.mjs";
import { clock, comingDays } from "./hours_echo.mjs";
import { sayRow } from "./hours_words.mjs";

/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("./hours.mjs").Rij} Rij */
/** @typedef {import("./types.mjs").Veld} Veld */

const AHEAD = 28;
const SHOWN = 7;
const MOST_TIMES = 3;

/**
 * @param {App} app
 * @param {Veld} veld
 * @returns {HTMLElement}
 */
export function hoursQuestion(app, veld) {
  const set = fieldset(app, veld);
  set.dataset.vraag = veld.pad;
  const body = element("div");
  const said = element("div", { class: "uren-echo", "aria-live": "polite" });
  const echo = () => said.replaceChildren(...understood(app));
  const draw = () => {
    body.replaceChildren(...app.plek.uren.map((rij, n) => row(app, rij, n, draw, echo)));
    echo();
  };
  const add = (/** @type {string} */ name, /** @type {() => Rij} */ make) =>
    adder(name, () => {
      app.plek.uren.push(make());
      app.changed();
      draw();
      body.lastElementChild?.querySelector("input, select")?.scrollIntoView({ block: "center" });
      const first = body.lastElementChild?.querySelector("input, select");
      if (first instanceof HTMLElement) first.focus();
    });
  const { w } = app;
  const buttons = element(
    "div",
    { class: "knoppen" },
    add(w["uren-week"], emptyWeek),
    add(w["uren-dicht"], emptyClosed),
    add(w["uren-dag"], () => ({ soort: "dag", van: "", tijden: [["", ""]] })),
    add(w["uren-afspraak"], () => ({ soort: "afspraak" })),
    add(w["uren-eigen"], () => ({ soort: "eigen", tekst: "" })),
  );
  set.append(body, buttons, said);
  draw();
  return set;
}

/**
 * @param {App} app
 * @param {Rij} rij
 * @param {number} n
 * @param {() => void} draw
 * @param {() => void} echo
 */
function row(app, rij, n, draw, echo) {
  const { w } = app;
  const pad = `openingstijden.${n}`;
  const id = idOf(pad);
  const take = (/** @type {HTMLElement} */ input, /** @type {() => void} */ act) => {
    input.dataset.pad = pad;
    listen(app, input, () => {
      act();
      echo();
    });
  };
  const remove = element("button", { type: "button", class: "knop weg" }, w.weg, element("span", { class: "kaart-hulp" }, `: ${w.regel} ${n + 1}`));
  remove.addEventListener("click", () => {
    app.plek.uren.splice(n, 1);
    app.changed();
    draw();
    document.getElementById("v-openingstijden")?.focus();
  });
  const set = element("fieldset", { class: "rij-blok", id, tabindex: "-1", "aria-describedby": `${id}-fout` });
  set.append(element("legend", {}, title(rij, n, w)), wrongs(id), ...inputs(app, rij, id, take, draw), remove);
  return set;
}

/**
 * @param {Rij} rij
 * @param {number} n
 * @param {Record<string, string>} w
 */
const title = ({ soort }, n, w) => `${n + 1}. ${w[`uren-${soort}`]}`;

/**
 * @param {App} app
 * @param {Rij} rij
 * @param {string} id
 * @param {(input: HTMLElement, act: () => void) => void} take
 * @param {() => void} draw
 * @returns {HTMLElement[]}
 */
function inputs(app, rij, id, take, draw) {
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
    const short = [...name].slice(0, app.form.taal === "nl" ? 2 : 3).join("");
    const shown = element("span", { "aria-hidden": "true" }, short);
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

/**
 * What we understood: each row in words, then the coming days.
 * @param {App} app
 * @returns {HTMLElement[]}
 */
function understood(app) {
  const { form, plek, w } = app;
  const rows = plek.uren.filter((rij) => !missing(rij));
  if (!rows.length) return [];
  const words = rows.flatMap((rij) => (rij.soort === "eigen" ? compose(rij).map((line) => `“${line}”: ${w.later}`) : sayRow(rij, form.uren)));
  const parts = [element("h4", {}, w.begrepen), element("ul", { class: "tijden" }, ...words.map((line) => element("li", {}, line)))];
  const known = rows.filter((rij) => rij.soort !== "eigen");
  const coming = comingDays(known, form.kalender, app.vandaag, AHEAD).filter((day) => day.tijden.length || day.reden);
  if (!known.length) return parts;
  const some = known.length < rows.length ? w["zonder-eigen"] : "";
  const lines = coming.slice(0, SHOWN).map((day) => element("li", {}, `${dayName(day.datum, form.taal)}: ${hours(day, app)}`));
  const list = lines.length ? element("ul", { class: "tijden" }, ...lines) : element("p", {}, w["niet-open"]);
  return [...parts, element("h4", {}, w.komende), ...(some ? [element("p", { class: "veld-hulp" }, some)] : []), list];
}

/**
 * @param {import("./hours_echo.mjs").Day} day
 * @param {App} app
 */
function hours({ datum, tijden, reden }, { form, w }) {
  if (tijden.length) return tijden.map(([from, until]) => `${clock(from)}–${clock(until)}`).join(", ");
  const name = form.kalender.feest[datum]?.[1];
  if (reden === "op-afspraak") return form.uren.vormen.afspraak;
  return reden === "tegenspraak" || !name ? w.onzeker : `${w.onzeker} (${name})`;
}

/**
 * @param {string} datum
 * @param {"nl" | "en"} taal
 */
export function dayName(datum, taal) {
  const options = /** @type {const} */ ({ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  return new Intl.DateTimeFormat(taal === "nl" ? "nl" : "en-GB", options).format(new Date(datum));
}
