/**
 * A screen on a wall: chooses nothing, asks nothing, and goes on without a network. Everything is fetched when it begins; new data
 * take the place of the old when they are whole. The page is never loaded anew: what fails then would stay on the wall.
 */

import "./oud.mjs";
import { spotOf } from "./finder/near.mjs";
import { readPage } from "./finder/page.mjs";
import { bringPictograms } from "./finder/pictograms.mjs";
import { practices } from "./finder/practice.mjs";
import { read, write } from "./kiosk/choice.mjs";
import { createScreen } from "./kiosk/screen.mjs";
import { rootOf, tongueOf } from "./kiosk/tongue.mjs";

const RENEW = 6 * 60 * 60_000; // milliseconds between two looks for new data

/** @typedef {import("./kiosk/tongue.mjs").Tongue} Tongue */

const root = /** @type {HTMLElement} */ (document.getElementById("scherm"));
const chooser = /** @type {HTMLElement} */ (document.getElementById("scherm-keuze"));
const form = /** @type {HTMLFormElement} */ (chooser.querySelector("form"));
const said = /** @type {HTMLElement} */ (document.getElementById("scherm-melding"));
const page = readPage(root);
const base = new URL(page.base, location.href).href;
/** @type {Record<string, string>} code of a language to the prefix of its pages */
const prefixes = JSON.parse(root.dataset.talen ?? "{}");
const own = root.dataset.code ?? "";
/** @type {Map<string, Tongue>} */
const tongues = new Map();
let choice = read(location.hash, Object.keys(prefixes), own);
let all = /** @type {Awaited<ReturnType<typeof practices>>} */ (new Map());
let screen = /** @type {ReturnType<typeof createScreen> | undefined} */ (undefined);

/**
 * Fetches what is wanted; what does not come whole leaves the old one as it was.
 * @param {boolean} isAnew this page may have changed too
 */
async function fetchAll(isAnew) {
  await Promise.all(choice.talen.map(async (code) => {
    const its = code === own && !isAnew ? root : await rootOf(`${base}${prefixes[code]}wachtkamer/`);
    tongues.set(code, await tongueOf(its, base, (data) => all.get(choice.praktijk)?.spot ?? spotOf(choice.gebied, data, {})));
  }).map((one) => one.catch(console.warn)));
}

const ready = () => choice.talen.flatMap((code) => tongues.get(code) ?? []);

async function begin() {
  choice = read(location.hash, Object.keys(prefixes), own);
  const isChosen = location.hash.includes("=");
  chooser.hidden = isChosen;
  root.hidden = !isChosen;
  screen?.stop();
  document.documentElement.classList.toggle("aan", isChosen);
  if (!isChosen) return document.documentElement.classList.remove("nacht");
  all = await practices(base);
  await fetchAll(false);
  const [first] = ready();
  if (!first) return fail();
  const practice = all.get(choice.praktijk);
  const isStrange = choice.vreemd || Boolean(choice.praktijk && !practice) || Boolean(choice.gebied && !first.data.gebieden.some(([id]) => id === choice.gebied));
  said.textContent = isStrange ? page.words.vreemd : "";
  const spot = practice?.spot ?? spotOf(choice.gebied, first.data, {});
  screen ??= createScreen(root, { ready, base, weg: root.dataset.weg === "ja", get sprite() { return page.sprite; } });
  screen.move({ gebied: practice || isStrange ? "" : choice.gebied, spot, naam: practice?.naam });
  screen.next();
}

function fail() {
  chooser.hidden = false;
  root.hidden = true;
  document.documentElement.classList.remove("aan");
  said.textContent = page.words.mislukt;
}

/** A screen that goes black is no screen; browsers that do not know this have a setting of their own. */
function stayAwake() {
  const ask = () => root.hidden || document.hidden || navigator.wakeLock?.request("screen").catch(() => undefined);
  document.addEventListener("visibilitychange", ask);
  addEventListener("hashchange", ask);
  ask();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const chosen = new FormData(form);
  location.hash = write(String(chosen.get("waar") ?? ""), chosen.getAll("taal").map(String));
});
root.querySelector(".scherm-stop")?.addEventListener("click", () => {
  location.hash = "";
});
addEventListener("hashchange", begin);
addEventListener("keydown", ({ key }) => {
  if (root.hidden) return;
  if (key === "Escape") location.hash = "";
  if (key === "ArrowRight" || key === "ArrowLeft") screen?.next();
});
setInterval(() => root.hidden || fetchAll(true), RENEW);
bringPictograms(page);
begin();
stayAwake();
