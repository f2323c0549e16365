/** For who asked to be offered her language: on the home page in another one, and to ask for it where languages are listed. */

import { memory } from "./mijn_taal.mjs";

/**
 * A link to the home page in her language, and a button to have it forgotten.
 * @param {HTMLElement} offer
 */
export function offerHers(offer) {
  const taal = memory.remembered();
  const isOffered = taal && taal.code !== document.documentElement.lang && offer.dataset.talen?.split(" ").includes(taal.code);
  document.documentElement.classList.toggle("mijn-taal", Boolean(isOffered));
  if (!taal || !isOffered) return;
  const link = /** @type {HTMLAnchorElement} */ (offer.querySelector("a"));
  link.href += taal.pad;
  link.hreflang = link.lang = taal.code;
  link.dir = taal.dir;
  /** @type {HTMLElement} */ (link.querySelector("span")).textContent = taal.naam;
  offer.querySelector("button")?.addEventListener("click", () => {
    memory.forget();
    document.documentElement.classList.remove("mijn-taal");
    document.getElementById("inhoud")?.focus();
  });
}

/**
 * In the panel of a site with few languages: a box that remembers the language of this page, or forgets it.
 * @param {HTMLInputElement} box
 */
export function askHere(box) {
  const { lang, dir } = document.documentElement;
  const { pad = "", naam = "" } = box.dataset;
  box.checked = memory.remembered()?.code === lang;
  box.addEventListener("change", () => {
    if (!box.checked) memory.forget();
    else box.checked = memory.remember({ code: lang, pad, dir, naam });
  });
  /** @type {HTMLElement} */ (box.parentElement).hidden = false;
}
