/** The address of a frame, and the lines of markup that show it elsewhere. No DOM. */

/** What can be chosen, by the names that stand behind # and on the element. */
export const CHOICES = ["toon", "thema", "soort", "gebied", "praktijk", "straal", "open"];

/** @typedef {Record<string, string>} Choice empty or absent: not chosen */

/**
 * @param {Choice} choice
 * @returns {string} what stands behind #
 */
export function behind(choice) {
  return CHOICES.filter((key) => choice[key]).map((key) => `${key}=${encodeURIComponent(choice[key])}`).join("&");
}

/**
 * @param {string} root of our site, with a slash at the end
 * @param {string} prefix of the language, with a slash at the end; empty for the first
 * @param {Choice} choice
 */
export function address(root, prefix, choice) {
  const said = behind(choice);
  return `${root}${prefix}insluiten/kader/${said && `#${said}`}`;
}

/** @param {string} text */
const quoted = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * @param {string} src
 * @param {string} title
 */
export function frameLine(src, title) {
  const rest = 'loading="lazy" referrerpolicy="no-referrer" style="width:100%;height:40rem;border:0"';
  return `<iframe src="${quoted(src)}" title="${quoted(title)}" ${rest}></iframe>`;
}

/**
 * @param {string} root
 * @param {string} prefix
 * @param {Choice} choice
 * @param {string} title
 */
export function elementLine(root, prefix, choice, title) {
  const language = prefix.replace("/", "");
  const asked = { ...(language && { taal: language }), ...choice };
  const said = Object.entries(asked).filter(([, value]) => value).map(([key, value]) => ` ${key}="${quoted(value)}"`).join("");
  const script = `<script async src="${quoted(root)}insluiten/sociale-kaart.js" referrerpolicy="no-referrer"></script>`;
  const link = `<a href="${quoted(`${root}${prefix}plekken/`)}">${quoted(title)}</a>`;
  return `${script}<sociale-kaart${said}>${link}</sociale-kaart>`;
}
