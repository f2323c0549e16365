/** Sends a list: links and buttons that the reader chooses from. Nothing is asked of anyone before a tap. */

import { part } from "./dom.mjs";
import { listLink } from "./link.mjs";
import { channels, message } from "./message.mjs";

/** @typedef {import("./places.mjs").Place} Place */
/** @typedef {import("./words.mjs").Words} Words */

/**
 * @param {HTMLElement} root
 * @param {Words} say
 */
export function createShare(root, say) {
  let text = "";
  const field = /** @type {HTMLTextAreaElement} */ (part(root, ".lijst-tekst textarea"));
  const sheet = part(root, "[data-doe=deel]");
  const status = part(root, ".lijst-gedeeld");
  offer(sheet, Boolean(navigator.share));
  sheet.addEventListener("click", () => {
    navigator.share({ text }).catch((/** @type {Error} */ error) => {
      if (error.name !== "AbortError") showText();
    });
  });
  part(root, "[data-doe=kopieer]").addEventListener("click", () => {
    copyText(text).then(() => (status.textContent = say("gekopieerd")), showText);
  });

  /** Where a script may not copy: the text, selected, so that the reader can. */
  function showText() {
    part(root, ".lijst-tekst").hidden = false;
    field.value = text;
    field.focus();
    field.select();
    status.textContent = say("kopieer_zelf");
  }

  return {
    /** @param {Place[]} list those that still exist are in the message */
    show(list) {
      const known = list.filter((place) => place.known);
      const texts = { begin: say("bericht", { n: known.length }), link: say("bericht_link") };
      const names = known.map(({ naam }) => naam);
      const link = listLink(location.href.replace(/#.*/, ""), known.map(({ id }) => id));
      text = message(texts, names, link);
      const found = channels(texts, names, link, say("onderwerp"));
      for (const [name, url] of Object.entries(found)) {
        const anchor = part(root, `[data-kanaal=${name}]`);
        offer(anchor, Boolean(url));
        anchor.setAttribute("href", url ?? "#");
      }
      part(root, ".lijst-te-lang").hidden = Boolean(found.sms && found.whatsapp);
      part(root, ".lijst-tekst").hidden = true;
      status.textContent = "";
    },
  };
}

/**
 * @param {HTMLElement} choice in a row of choices
 * @param {boolean} is whether it can be chosen
 */
function offer(choice, is) {
  const row = choice.closest("li");
  if (row) row.hidden = !is;
}

/**
 * @param {string} text
 * @returns {Promise<void>} refused where the browser has no clipboard, or does not allow it
 */
async function copyText(text) {
  await navigator.clipboard.writeText(text);
}
