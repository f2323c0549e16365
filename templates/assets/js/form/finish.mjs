// The last step: what the page will look like, the text of the file, and the ways to send it. Nothing is sent before.

import { element } from "../map/dom.mjs";
import { answer } from "./answers.mjs";
import { changes, fileName, finished, forNewFile, isReachable, placeOf } from "./place.mjs";
import { preview } from "./preview.mjs";
import { say } from "./say.mjs";
import { hostPage, mail } from "./send.mjs";
import { mark, summary } from "./steps.mjs";
import { asked, signed } from "./vertaling.mjs";
import { placeText } from "./yaml.mjs";

/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("./send.mjs").Bestand} Bestand */

/**
 * @param {App} app
 * @param {() => void} finish forgets what was typed
 * @returns {HTMLElement}
 */
export function finishPart(app, finish) {
  const { w } = app;
  const result = element("div", { class: "uitkomst" });
  const errors = element("div", { class: "fouten-plek" });
  const make = element("button", { type: "button", class: "knop hoofd" }, w.maak);
  make.addEventListener("click", async () => {
    const found = app.form.stappen.flatMap(([id]) => mark(app, id)).filter((one) => one.said.niveau === "error");
    result.replaceChildren();
    summary(app, errors, found);
    if (found.length) return;
    app.flush();
    await show(app, result, finish);
  });
  const shown = element("details", { class: "voorbeeld-deel" }, element("summary", {}, w.voorbeeld));
  const draw = () => shown.open && shown.replaceChildren(...[...shown.children].slice(0, 1), element("p", { class: "veld-hulp" }, w["voorbeeld-uitleg"]), preview(app));
  shown.addEventListener("toggle", draw);
  app.watchers.push(draw);
  return element("section", { class: "stap-klaar", id: "stap-klaar", tabindex: "-1", "aria-labelledby": "klaar-kop" }, element("h2", { id: "klaar-kop" }, w["klaar-kop"]), element("p", {}, w["klaar-uitleg"]), shown, asked(app), errors, make, result);
}

/**
 * @param {App} app
 * @param {HTMLElement} result
 * @param {() => void} finish
 */
async function show(app, result, finish) {
  const { w } = app;
  try {
    const file = await fileOf(app);
    result.replaceChildren(...(file ? [...doubts(app), ...outcome(app, file, finish)] : [element("p", { class: "mededeling" }, element("span", {}, w["niets-veranderd"]))]));
  } catch (error) {
    console.warn(error);
    result.replaceChildren(element("p", { class: "mededeling ernstig" }, element("span", {}, w["niet-te-wijzigen"], " ", ...ownPage(app))));
  }
  result.querySelector("h3")?.setAttribute("tabindex", "-1");
  const head = result.querySelector("h3") ?? result;
  head.scrollIntoView({ block: "start" });
  if (head instanceof HTMLElement) head.focus();
}

/**
 * What may be right, but is worth a second look.
 * @param {App} app
 * @returns {HTMLElement[]}
 */
function doubts({ form, plek, w }) {
  if (isReachable(finished(plek, form))) return [];
  const { melding } = say({ regel: "onbereikbaar", waarden: {} }, form.regels);
  return [element("p", { class: "mededeling" }, element("span", {}, element("strong", {}, w.tip), ` ${melding} ${w["raad-onbereikbaar"]}`))];
}

/**
 * The page of the file itself, for what the form cannot change.
 * @param {App} app
 * @returns {HTMLElement[]}
 */
function ownPage({ form, source, w }) {
  const page = source && hostPage(form.regio, { pad: source.bestand, tekst: "", nieuw: false, onderwerp: "" });
  return page ? [element("a", { href: page.url.split("?")[0], rel: "noopener noreferrer" }, w["open-bestand"])] : [];
}

/**
 * The file as it will be; nothing when it stays as it is.
 * @param {App} app
 * @returns {Promise<Bestand | undefined>}
 */
async function fileOf({ form, plek, source, w, vandaag }) {
  const naam = answer(plek.values, "naam").trim();
  const languages = form.leestalen.map(([code]) => code).filter((code) => code !== "nl");
  if (!source) {
    const values = forNewFile(signed({}, finished(plek, form), languages, vandaag), form.velden);
    return { pad: fileName(values, form), tekst: placeText(values, form.sleutels), nieuw: true, onderwerp: `${w["onderwerp-nieuw"]}: ${naam}` };
  }
  const { edited, read } = await import("./edit.mjs");
  const before = finished(placeOf(read(source.tekst), form), form);
  const steps = changes(before, signed(before, finished(plek, form), languages, vandaag));
  if (!steps.length) return undefined;
  const tekst = edited(source.tekst, steps, form.sleutels);
  return { pad: source.bestand, tekst, nieuw: false, onderwerp: `${w["onderwerp-wijzig"]}: ${naam}` };
}

/**
 * @param {App} app
 * @param {Bestand} file
 * @param {() => void} finish
 * @returns {HTMLElement[]}
 */
function outcome(app, file, finish) {
  const { w } = app;
  const text = element("textarea", { class: "yaml", readonly: "", rows: "10", lang: "nl", dir: "ltr", spellcheck: "false", id: "yaml", wrap: "off" });
  text.value = file.tekst;
  const label = element("label", { for: "yaml" }, w["tekst-van"], " ", element("code", {}, file.pad));
  const done = element("button", { type: "button", class: "knop" }, w["gooi-weg-klaar"]);
  done.addEventListener("click", finish);
  return [
    element("h3", {}, w["kies-weg"]),
    element("p", {}, w["nog-niets-verstuurd"]),
    element("ul", { class: "wegen" }, ...ways(app, file).map((way) => element("li", {}, ...way))),
    element("details", { class: "yaml-deel" }, element("summary", {}, w["bekijk-tekst"]), element("div", { class: "veld" }, label, text)),
    element("p", { class: "klaar-weg" }, w["gelukt"], " ", done),
  ];
}

/**
 * @param {App} app
 * @param {Bestand} file
 * @returns {(HTMLElement | string)[][]}
 */
function ways({ form, w }, file) {
  const page = hostPage(form.regio, file);
  const letter = mail(form.regio.email, file, file.nieuw ? w["mail-nieuw"] : w["mail-wijzig"]);
  const host = form.regio.repository ? new URL(form.regio.repository).host : "";
  /** @type {(HTMLElement | string)[][]} */
  const found = [];
  if (letter) found.push(way({ naam: w["weg-mail"], uitleg: letter.vol ? w["weg-mail-uitleg"] : "", plak: w["stap-plak-mail"] }, letter, file, w));
  if (page) {
    const [naam, uitleg] = [w["weg-site"], w["weg-site-uitleg"]].map((text) => text.replace("{host}", host));
    found.push(way({ naam, uitleg, plak: w["stap-plak-site"] }, page, file, w));
  }
  const address = URL.createObjectURL(new Blob([file.tekst], { type: "application/yaml" }));
  const name = file.pad.slice(file.pad.lastIndexOf("/") + 1);
  found.push([element("a", { class: "knop", href: address, download: name }, w["weg-bestand"]), element("p", { class: "veld-hulp" }, w["weg-bestand-uitleg"])]);
  found.push([copier(file.tekst, w)]);
  return found;
}

/**
 * @param {{naam: string, uitleg: string, plak: string}} said `plak`: how the text gets there when it does not go along
 * @param {import("./send.mjs").Weg} to
 * @param {Bestand} file
 * @param {Record<string, string>} w
 * @returns {(HTMLElement | string)[]}
 */
function way({ naam, uitleg, plak }, { url, vol }, file, w) {
  const link = element("a", { class: "knop hoofd", href: url, rel: "noopener noreferrer" }, naam);
  const help = uitleg ? [element("p", { class: "veld-hulp" }, uitleg)] : [];
  if (vol) return [link, ...help];
  const steps = [w["stap-kopieer"], w["stap-open"], plak].map((step) => element("li", {}, step));
  return [element("p", {}, w["eerst-kopieren"]), element("ol", {}, ...steps), copier(file.tekst, w), link, ...help];
}

/**
 * @param {string} text
 * @param {Record<string, string>} w
 */
function copier(text, w) {
  const button = element("button", { type: "button", class: "knop" }, w.kopieer);
  const said = element("span", { role: "status", class: "gekopieerd" });
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = w.gekopieerd;
    } catch {
      selectAll();
      said.textContent = w["zelf-kopieren"];
    }
  });
  return element("span", {}, button, " ", said);
}

/** Where a page may not copy, the person can. */
function selectAll() {
  const text = document.getElementById("yaml");
  const holder = text?.closest("details");
  if (holder) holder.open = true;
  if (text instanceof HTMLTextAreaElement) text.select();
}
