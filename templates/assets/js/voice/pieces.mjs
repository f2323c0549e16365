/** What is worth hearing of a place's page, in the order of the page, each piece with its language. */

import { digitByDigit } from "./utterances.mjs";

/** @typedef {import("./utterances.mjs").Piece} Piece */

const WORTH = "h1, h2, p, li, address";
// Buttons, pictures, other apps, and addresses that nobody can remember from hearing.
const SILENT = "svg, button, .acties, .agenda, .routes, .routes + .knoppen, .controle, .kanalen a:not([href^='tel:']), [hidden]";

/**
 * @param {Element} article
 * @returns {Piece[]}
 */
export function piecesOf(article) {
  return [...article.querySelectorAll(WORTH)].filter((one) => !one.closest(SILENT) && !one.querySelector(WORTH)).flatMap(said);
}

/**
 * The texts of an element, apart where the language changes.
 * @param {Element} element
 * @returns {Piece[]}
 */
function said(element) {
  /** @type {Piece[]} */
  const found = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) add(found, /** @type {Text} */ (walker.currentNode));
  return found.filter(({ text }) => text.trim());
}

/**
 * @param {Piece[]} found
 * @param {Text} node
 */
function add(found, node) {
  const parent = node.parentElement;
  if (!parent || parent.closest(SILENT)) return;
  const lang = parent.closest("[lang]")?.getAttribute("lang") ?? "";
  const text = parent.closest("a[href^='tel:']") ? digitByDigit(node.data) : node.data;
  const last = found[found.length - 1];
  if (last?.lang === lang || (last && !text.trim())) last.text += text;
  else found.push({ text, lang });
}
