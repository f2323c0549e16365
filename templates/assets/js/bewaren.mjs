/** Keeping the site on this phone, at somebody's request and never without. site.mjs imports this where that is offered. */

import { fail, fill, focus, say, show } from "./offline/box.mjs";
import { createChoice } from "./offline/choose.mjs";
import { copies, removeAll, removeUnfinished } from "./offline/copies.mjs";
import { fetchIndex, keep, renew } from "./offline/keep.mjs";
import { whereFrom } from "./where_from.mjs";

/** @typedef {import("./offline/types.mjs").World} World */
/** @typedef {ReturnType<typeof createChoice>} Choice */

/** @typedef {{createPolicy: (name: string, rules: {createScriptURL: (url: string) => string}) => {createScriptURL: (url: string) => string}}} Policies */

// The one policy that our pages' Content-Security-Policy lets through, with what it may make: this address and no other.
const policy = /** @type {{trustedTypes?: Policies}} */ (globalThis).trustedTypes?.createPolicy("bewaren", {
  createScriptURL: (scope) => `${scope}sw.js`,
});

const language = document.documentElement.lang;

/** @param {HTMLElement} box */
export async function start(box) {
  const scope = new URL(box.dataset.wortel ?? "", location.href).href;
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return show(box, "onmogelijk");
  /** @type {World} */
  const world = { caches, fetch: (url, options) => fetch(url, options), scope, now: Date.now, notes: new Map() };
  const choice = connect(box, world);
  try {
    await showWhatIs(box, world, choice);
  } catch {
    show(box, "onmogelijk"); // a private window may have caches and yet refuse to open them
  }
}

/**
 * The copy that there is, or the offer to make one.
 * @param {HTMLElement} box
 * @param {World} world
 * @param {Choice} choice
 */
async function showWhatIs(box, world, choice) {
  const copy = await own(world);
  if (copy) {
    await navigator.serviceWorker.register(worker(world), { scope: world.scope });
    fill(box, "dag", copy.note.dag);
    fill(box, "grootte", copy.note.grootte);
    choice.show(copy.note);
    return show(box, "bewaard");
  }
  try {
    const index = await fetchIndex(world, language);
    fill(box, "grootte", index.grootte);
    choice.show(index);
  } catch {
    // A copy that is removed in a tunnel is gone, and the offer is as it was.
    if (!box.querySelector("[data-vul=grootte]")?.textContent) return fail(box, "verbinding");
  }
  show(box, "aanbod");
}

/**
 * Where a browser knows Trusted Types, only what the policy made is taken for the address of a script.
 * @param {World} world
 */
const worker = ({ scope }) => policy?.createScriptURL(scope) ?? `${scope}sw.js`;

/** @param {World} world */
const own = async (world) => (await copies(world)).find(({ note }) => note.taal === language);

/**
 * @param {HTMLElement} box
 * @param {World} world
 */
function connect(box, world) {
  let stop = new AbortController();
  /** @type {string[]} areas that were asked for last: who tries again wants the same */
  let areas = [];
  /** @param {string[]} wanted */
  const make = (wanted) => keepThese(box, world, choice, (areas = wanted), (stop = new AbortController()).signal);
  const choice = createChoice(box, whereFrom().replace("bij=", ""), (left) => (left.length ? make(left) : remove(box, world, choice)));
  /** @type {Record<string, () => Promise<void>>} */
  const actions = {
    bewaar: async () => {
      const wanted = choice.wanted(areas);
      if (wanted) await make(wanted);
    },
    stop: async () => stop.abort(),
    kijk: () => look(box, world, choice),
    laat: () => leave(box, world, choice),
    verwijder: () => remove(box, world, choice),
  };
  for (const button of /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll("[data-doe]"))) {
    button.addEventListener("click", () => actions[button.dataset.doe ?? ""]());
  }
  return choice;
}

/**
 * @param {HTMLElement} box
 * @param {World} world
 * @param {Choice} choice
 * @param {string[]} areas
 * @param {AbortSignal} signal
 */
async function keepThese(box, world, choice, areas, signal) {
  const bar = box.querySelector("progress");
  const progress = (/** @type {number} */ share) => bar && (bar.value = share);
  progress(0);
  say(box, "");
  show(box, "bezig", true);
  try {
    await keep(world, await fetchIndex(world, language, areas), { progress, signal });
    navigator.storage?.persist?.().catch(() => undefined);
    await showWhatIs(box, world, choice);
    focus(box);
  } catch (error) {
    if (/** @type {Error} */ (error).name === "AbortError") await leave(box, world, choice);
    else {
      const old = await own(world);
      box.querySelector("[data-eigen]")?.toggleAttribute("hidden", !old);
      fail(box, reason(/** @type {Error} */ (error)), true);
    }
  }
}

/** @param {Error} error */
function reason({ name }) {
  if (name === "QuotaExceededError") return "vol";
  return name === "TypeError" || name === "Error" ? "verbinding" : "anders";
}

/**
 * @param {HTMLElement} box
 * @param {World} world
 * @param {Choice} choice
 */
async function look(box, world, choice) {
  const copy = await own(world);
  if (!copy) return showWhatIs(box, world, choice);
  try {
    const isNewer = await renew(world, copy);
    await showWhatIs(box, world, choice);
    say(box, isNewer ? "vernieuwd" : "nieuwste");
  } catch (error) {
    if (await own(world)) return say(box, reason(/** @type {Error} */ (error)) === "vol" ? "vol" : "geen-nieuwere");
    await showWhatIs(box, world, choice); // removed in another window, meanwhile
    say(box, "weg");
  }
  return undefined;
}

/**
 * What was begun goes; what is whole stays.
 * @param {HTMLElement} box
 * @param {World} world
 * @param {Choice} choice
 */
async function leave(box, world, choice) {
  await removeUnfinished(world);
  await showWhatIs(box, world, choice);
  focus(box);
  say(box, (await own(world)) ? "eigen" : "gestopt");
}

/**
 * Every language, and the service worker: nothing of it stays.
 * @param {HTMLElement} box
 * @param {World} world
 * @param {Choice} choice
 */
async function remove(box, world, choice) {
  await removeAll(world);
  for (const one of await navigator.serviceWorker.getRegistrations()) if (one.scope === world.scope) await one.unregister();
  await showWhatIs(box, world, choice);
  focus(box);
  say(box, "weg");
}
