/** Shows slide after slide, language after language, for as long as the page is open. */

import { KINDS, createSlides } from "./slides.mjs";
import { code, drawn } from "./draw.mjs";
import { minutesSince } from "../tijden.mjs";

const SHOWN = 12_000; // milliseconds a slide: long enough to read it slowly
const SIZES = [1.7, 1.45, 1.2, 1, 0.85]; // of the letters: the largest in which all of it fits
const [MORNING, EVENING] = [7, 21]; // hours: outside these the screen is dark

/** @typedef {import("./tongue.mjs").Tongue} Tongue */
/** @typedef {import("./slides.mjs").Here} Here */

/**
 * @param {HTMLElement} root
 * @param {{sprite: string, base: string, weg: boolean, ready: () => Tongue[]}} world `ready`: the languages that are there, as they are now
 */
export function createScreen(root, world) {
  const part = (/** @type {string} */ name) => /** @type {HTMLElement} */ (root.querySelector(`.scherm-${name}`));
  const pause = part("pauze");
  let turn = -1;
  /** @type {Here & {naam?: string}} */
  let here = { gebied: "" };
  let timer = 0;

  /** The next slide that has something to show; there is always one, as there is always the last. */
  function next() {
    const tongues = world.ready();
    for (let tried = 0; tried <= KINDS.length; tried++) {
      turn++;
      const round = Math.floor(turn / KINDS.length);
      const tongue = tongues[round % tongues.length];
      const now = minutesSince(new Date(), tongue.data.vanaf);
      const slides = createSlides(tongue.data, tongue.agenda, tongue.noden, here);
      const kind = KINDS[turn % KINDS.length];
      const slide = slides.of(kind, now, Math.floor(round / tongues.length) + round % tongues.length);
      if (!slide) continue;
      const site = world.base + tongue.prefix;
      show(drawn(slide, { tongue, now, here, site, far: slides.far, sprite: world.sprite, weg: world.weg }), { kind: slide.soort, site, tongue, now });
      break;
    }
    wait();
  }

  /**
   * @param {import("./draw.mjs").Drawn} slide
   * @param {{kind: string, site: string, tongue: Tongue, now: number}} about
   */
  function show({ kop, boven, delen, adres }, { kind, site, tongue, now }) {
    const { lang, dir, words } = tongue;
    Object.assign(root, { lang, dir });
    Object.assign(root.dataset, { soort: kind, spreekt: tongue.code });
    const area = tongue.data.gebieden.find(([id]) => id === here.gebied)?.[1];
    const said = { boven, kop, stand: words.stand, klok: clock(now), site: words.site, waar: here.naam ?? area ?? "" };
    for (const [name, text] of Object.entries(said)) part(name).textContent = text;
    part("vak").replaceChildren(...delen);
    part("qr").replaceChildren(...(adres ? [code(site + adres, words)] : []));
    name(words);
    const hour = Math.floor((((now % 1440) + 1440) % 1440) / 60);
    document.documentElement.classList.toggle("nacht", hour < MORNING || hour >= EVENING);
    fit();
  }

  /** As large as it can be; then without the rows that there is no room for. */
  function fit() {
    const box = part("vak");
    const isTooMuch = () => box.scrollHeight > box.clientHeight + 1;
    for (const size of SIZES.filter((one) => one >= 1 || !box.querySelector("li"))) {
      root.style.setProperty("--maat", String(size));
      if (!isTooMuch()) return;
    }
    while (isTooMuch()) {
      const rows = box.querySelectorAll("li");
      if (rows.length < 2) break;
      rows[rows.length - 1].remove();
    }
  }

  /** @param {Record<string, any>} words */
  function name(words) {
    pause.textContent = isPaused() ? words.verder : words.pauze;
    part("volgende").textContent = words.volgende;
    part("stop").textContent = words.stop;
  }

  const isPaused = () => pause.getAttribute("aria-pressed") === "true";
  const wait = () => {
    clearTimeout(timer);
    if (!isPaused()) timer = setTimeout(next, SHOWN);
  };
  pause.addEventListener("click", () => {
    pause.setAttribute("aria-pressed", String(!isPaused()));
    next();
  });
  part("volgende").addEventListener("click", next);
  return {
    next,
    stop() {
      clearTimeout(timer);
      turn = -1;
    },
    /** @param {Here & {naam?: string}} to `naam`: of a practice */
    move(to) {
      here = to;
    },
  };
}

/** @param {number} now */
function clock(now) {
  const minute = ((now % 1440) + 1440) % 1440;
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
