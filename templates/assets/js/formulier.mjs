// The form to add a place or to change one. Nothing that is typed leaves the phone before the last tap.

import { App } from "./form/app.mjs";
import { campaignBox } from "./form/campaign_box.mjs";
import { json } from "./form/data.mjs";
import { finishPart } from "./form/finish.mjs";
import { likeWarning } from "./form/like.mjs";
import { revived } from "./form/offers.mjs";
import { partOf } from "./form/part_of.mjs";
import { emptyPlace, placeOf } from "./form/place.mjs";
import { qualityBox } from "./form/quality_box.mjs";
import { dated } from "./form/say.mjs";
import { mailbox } from "./form/send.mjs";
import { hideUnasked, steps } from "./form/steps.mjs";
import { Store } from "./form/store.mjs";
import { where } from "./form/where.mjs";
import { element } from "./map/dom.mjs";

/** @typedef {import("./form/types.mjs").Form} Form */
/** @typedef {import("./form/app.mjs").Source} Source */

// `klopt`: all is still right, so only the date of the check is set; `vraag`: of a campaign, which is asked first.
const TO_CHANGE = /^#(wijzig|klopt)=([a-z0-9-]+)(?:&vraag=([a-z0-9-]+))?$/;
const page = document.getElementById("formulier");
if (page) start(page);
addEventListener("hashchange", () => TO_CHANGE.test(location.hash) && location.reload());

/** @param {HTMLElement} page */
async function start(page) {
  const addresses = /** @type {import("./form/app.mjs").Addresses} */ ({ ...page.dataset, site: new URL(page.dataset.root ?? "", location.href).pathname });
  const [, wish = "", id = "", vraag = ""] = TO_CHANGE.exec(location.hash) ?? [];
  const status = page.querySelector("[role=status]");
  try {
    /** @type {Form} */
    const form = await json(page.dataset.gegevens ?? "");
    const source = id ? await sourceOf(addresses.root, id, form.bestanden) : undefined;
    if (id && !source) return page.replaceChildren(element("p", { class: "mededeling" }, element("span", {}, form.woorden["geen-bestand"])), ...mailTo(form, id));
    const app = await open(page, form, addresses, id, source);
    page.prepend(...(source ? campaignBox(app, vraag, () => setToday(app)) : []));
    if (wish === "klopt") setToday(app);
  } catch (error) {
    console.warn(error);
    if (status) status.textContent = page.dataset.mislukt ?? "";
  }
}

/**
 * The file of a place; nothing when it is not public, or when there is no such place.
 * @param {string} root
 * @param {string} id
 * @param {number} parts
 * @returns {Promise<Source | undefined>}
 */
async function sourceOf(root, id, parts) {
  /** @type {Record<string, Source>} */
  const files = await json(`${root}data/bestanden/${partOf(id, parts)}.json`);
  return new Map(Object.entries(files)).get(id);
}

/**
 * @param {Form} form
 * @param {string} id
 */
function mailTo({ regio, woorden }, id) {
  if (!regio.email) return [];
  return [element("p", {}, element("a", { class: "knop hoofd", href: `mailto:${mailbox(regio.email)}?subject=${encodeURIComponent(id)}` }, `${woorden["mail-ons"]} (${regio.email})`))];
}

/**
 * @param {HTMLElement} page
 * @param {Form} form
 * @param {import("./form/app.mjs").Addresses} addresses
 * @param {string} id
 * @param {Source | undefined} source
 * @returns {Promise<App>}
 */
async function open(page, form, addresses, id, source) {
  const w = form.woorden;
  const vandaag = new Intl.DateTimeFormat("sv", { timeZone: "Europe/Amsterdam" }).format(new Date());
  const store = new Store(addresses.site, id);
  const draft = store.load();
  const fresh = source ? placeOf((await import("./form/edit.mjs")).read(source.tekst), form) : emptyPlace(form, vandaag);
  const kept = element("p", { class: "bewaard", role: "status" });
  const keep = (/** @type {import("./form/place.mjs").Plek} */ plek) => {
    const done = !isLeft() && store.save({ plek, tijd: new Date().toISOString() });
    kept.textContent = done ? w.bewaard : w["niet-bewaard"];
  };
  const app = new App(form, draft ? ofDraft(draft.plek, form) : fresh, { vandaag, id, source, addresses, keep });
  let typed = false; // a page that goes without anything new has nothing to keep
  const isLeft = () => document.documentElement.classList.contains("weg"); // quickly: then nothing is written any more
  const flush = () => typed && !isLeft() && app.flush();
  app.watchers.push(() => (typed = true));
  const forget = () => {
    typed = false;
    clearTimeout(app.wait);
    store.clear();
    location.reload();
  };
  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", () => document.hidden && flush());
  const sections = steps(app, (stap, body) => {
    if (stap === "waar") where(app, body);
    if (stap === "controle" && source) body.querySelector('[data-vraag="controle.datum"]')?.append(checkedToday(app));
    if (stap === "wat") body.querySelector('[data-vraag="categorie"]')?.after(likeWarning(app));
  });
  const head = source ? [element("p", { class: "inleiding" }, `${w.wijzigt} `, element("strong", { lang: "nl" }, String(app.plek.values.naam ?? id)))] : [];
  const known = qualityBox(app);
  const [above, below] = source ? [[known], []] : [[], [known]];
  page.replaceChildren(...head, ...(draft ? [restored(form, draft.tijd, forget)] : []), ...above, ...sections, ...below, finishPart(app, forget), kept);
  hideUnasked(app);
  return app;
}

/**
 * @param {import("./form/place.mjs").Plek} plek
 * @param {Form} form
 */
function ofDraft({ aanbod = [], ...plek }, form) {
  const { aanbod: texts, ...values } = plek.values;
  return { ...plek, values, aanbod: revived(plek.values, aanbod, form) };
}

/**
 * @param {Form} form
 * @param {string} tijd
 * @param {() => void} forget
 */
function restored({ taal, woorden: w }, tijd, forget) {
  const when = new Intl.DateTimeFormat(dated(taal), { dateStyle: "long", timeStyle: "short" }).format(new Date(tijd));
  const button = element("button", { type: "button", class: "knop" }, w["gooi-weg"]);
  button.addEventListener("click", forget);
  return element("div", { class: "mededeling terug", role: "status" }, element("div", {}, element("p", {}, w.teruggezet.replace("{wanneer}", when)), button));
}

/**
 * Someone who changes a place has most likely just looked at it.
 * @param {App} app
 */
function checkedToday(app) {
  const button = element("button", { type: "button", class: "knop vandaag" }, app.w.vandaag);
  button.addEventListener("click", () => setToday(app).focus());
  return button;
}

/**
 * @param {App} app
 * @returns the field of the date of the check
 */
function setToday(app) {
  const input = /** @type {HTMLInputElement} */ (document.getElementById("v-controle-datum"));
  input.value = app.vandaag;
  input.dispatchEvent(new Event("change"));
  return input;
}
