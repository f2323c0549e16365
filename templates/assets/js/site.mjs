/** On every page: makes ready what is there (search box, open or not), and fetches the rest only where it is needed. */

import "./oud.mjs";
import { start as keepButtons } from "./lijst/button.mjs";
import { lists } from "./lijst/store.mjs";
import { prepareLeaving } from "./weg.mjs";
import { keepWhereFrom, whereFrom } from "./where_from.mjs";

const PATIENCE = 400; // milliseconds before saying that it takes a moment

/** @param {HTMLFormElement} form */
function prepare(form) {
  const field = form.querySelector("input");
  let isFetched = false; // both the reader and the finder may ask for it
  const load = () => {
    if (isFetched) return;
    isFetched = true;
    fetchSearch(form).catch(() => {
      isFetched = false;
      say(form, form.dataset.mislukt);
      form.dispatchEvent(new CustomEvent("antwoord", { bubbles: true, detail: null }));
    });
  };
  // A link to the section around the box ("Search" in the menu) leads into the box.
  const enter = () => (form.closest(":target") || location.hash.startsWith("#zoek&")) && field?.focus();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("focusin", load);
  form.addEventListener("vraag", load);
  addEventListener("hashchange", enter);
  const asked = asWords();
  if (field && asked) field.value = asked;
  if (field?.value || form.contains(document.activeElement)) load();
  else enter();
}

/** What was asked before: behind #, or noted for this visit only. */
function asWords() {
  return new URLSearchParams(location.hash.slice(1)).get("zoek") ?? history.state?.zoek ?? "";
}

/** What was chosen and typed comes along to another language. */
function keepInLanguages() {
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.taal, a.talen"))) {
    link.addEventListener("click", () => {
      const chosen = history.state?.verder || (location.hash.includes("=") ? location.hash : "");
      if (chosen) link.hash = chosen;
    });
  }
}

/**
 * The script and the index side by side: on a bad connection each wait counts.
 * @param {HTMLFormElement} form
 */
async function fetchSearch(form) {
  const wait = setTimeout(() => say(form, form.dataset.laden), PATIENCE);
  try {
    const [zoek, data] = await Promise.all([import("./zoek.mjs"), fetchData(form.dataset.zoek ?? "")]);
    say(form, "");
    await zoek.start(form, data, whereFrom);
  } finally {
    clearTimeout(wait);
  }
}

/** @param {string} url */
async function fetchData(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

/**
 * @param {HTMLFormElement} form
 * @param {string | undefined} text
 */
function say(form, text) {
  const status = form.querySelector("[role=status]");
  if (status) status.textContent = text ?? "";
}

/** After the browser has put back what was typed before someone went to a place and came back. */
function prepareAll() {
  for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-zoek]"))) prepare(form);
}

prepareLeaving();
keepInLanguages();
keepWhereFrom();
addEventListener("pageshow", prepareAll, { once: true });

// Bundled apart: what it shares with the finder would be files of their own there, which a slow line brings one after the other.
const own = /** @type {HTMLLinkElement | null} */ (document.getElementById("eigen-script"));
if (own) import(own.href).catch(() => undefined); // without it the words remain

const offer = /** @type {HTMLElement | null} */ (document.querySelector(".taal-aanbod"));
if (offer && document.documentElement.classList.contains("mijn-taal")) import("./taal-aanbod.mjs").then((taal) => taal.offerHers(offer), () => undefined);
const panel = document.querySelector("details.talen");
panel?.addEventListener("toggle", () => {
  const box = /** @type {HTMLInputElement | null} */ (panel.querySelector("input"));
  if (box) import("./taal-aanbod.mjs").then((taal) => taal.askHere(box), () => undefined);
}, { once: true });

keepButtons();
const list = /** @type {HTMLElement | null} */ (document.querySelector(".mijn-lijst"));
if (list) {
  const fail = () => {
    list.textContent = list.dataset.mislukt ?? "";
    list.hidden = false;
  };
  import("./lijst.mjs").then((lijst) => lijst.start(list, lists)).catch(fail);
}

const keeping = /** @type {HTMLElement | null} */ (document.querySelector(".bewaren"));
if (keeping) import("./bewaren.mjs").then((bewaren) => bewaren.start(keeping), () => undefined);

const questions = /** @type {HTMLFormElement | null} */ (document.querySelector(".steun-vragen"));
if (questions) import("./steun.mjs").then((steun) => steun.start(questions), () => undefined);

const rows = /** @type {HTMLElement | null} */ (document.querySelector(".ver-rijen"));
if (rows && whereFrom()) import("./ver.mjs").then((ver) => ver.start(rows, whereFrom()), () => undefined);

const finder = document.getElementById("vinder");
if (finder) import("./vinder.mjs").then((vinder) => vinder.start(finder, lists.phone.kept)).catch((error) => {
  console.warn(error); // without it the lists remain
  document.documentElement.classList.remove("vraagt");
});
