/**
 * On the page that says that there is no such page: short codes had an address in each language until December 2026
 * (`/tr/p/<code>/`), which is on paper that still hangs on walls. Now each has one, with the language behind its #.
 */

/**
 * Where such an address leads now; undefined for any other.
 * @param {string} path of the address that is not there
 * @param {string} root of the site on its host, with a slash at its end
 * @param {readonly string[]} languages
 */
export function presentAddress(path, root, languages) {
  const [language, folder, code, ...rest] = path.startsWith(root) ? path.slice(root.length).split("/") : [];
  const isCode = folder === "p" && /^[a-z0-9]{5}$/.test(code ?? "") && !rest.join("").replace("index.html", "");
  return isCode && languages.includes(language) ? `${root}p/${code}/#${language}` : undefined;
}

const own = globalThis.document?.getElementById("eigen-script");
if (own) {
  const address = presentAddress(location.pathname, own.dataset.wortel ?? "/", (own.dataset.talen ?? "").split(" "));
  if (address) location.replace(address);
}
