// Pages out of a bundle: byte for byte what the site serves. rendering/shell.py is the other side. No DOM here.

/**
 * @param {import("./types.mjs").Bundle} bundle
 * @param {string} address below the site's root
 * @param {string} root where the site begins on its host
 * @returns {string | undefined}
 */
export function pageOf({ schillen, paginas }, address, root) {
  const row = paginas.find(([first]) => first === address);
  if (!row) return undefined;
  const [, number, ...values] = row;
  const shell = schillen[number];
  const slots = [...new Set(shell.filter((_, n) => n % 2))];
  const filled = new Map(slots.map((slot, n) => [slot, slot === "wortel" ? root : values[n]]));
  return shell.map((part, n) => (n % 2 ? filled.get(part) : part)).join("");
}

/**
 * The page, saying on top that it is a copy.
 * @param {string} html
 * @param {string} notice markup
 * @param {string} link to the page about the copy
 */
export function withNotice(html, notice, link) {
  return html.replace(/<main id="inhoud"[^>]*>/, (main) => main + notice.replace("{bewaren}", link));
}

/**
 * The address of a page as the site lists it: without the name of a file that a server adds.
 * @param {string} path below the site's root
 */
export function addressOf(path) {
  return path.replace(/(^|\/)index\.html$/, "$1");
}
