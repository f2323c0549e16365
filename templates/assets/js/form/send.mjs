// Where the text goes at the end: the repository's own page, an e-mail, a file. No DOM here, and nothing is sent.

/** @typedef {import("./types.mjs").Regio} Regio */
/** @typedef {{pad: string, tekst: string, nieuw: boolean, onderwerp: string}} Bestand */
/** @typedef {{url: string, vol: boolean}} Weg `vol`: whether the text is in the address; else it has to be pasted */

const LONGEST_URL = 6000; // as in `tools/report/due.py`: beyond this a host refuses the address
const LONGEST_MAIL = 1900; // some mail programs cut off what is longer

/**
 * The host's page for a new file or for changing one. GitHub takes the text along; GitLab takes only its name.
 * @param {Regio} regio
 * @param {Bestand} bestand
 * @returns {Weg | undefined}
 */
export function hostPage({ repository, tak, soort }, { pad, tekst, nieuw, onderwerp }) {
  if (!repository) return undefined;
  const branch = encodePath(tak);
  if (soort === "gitlab") {
    const url = nieuw ? `${repository}/-/new/${branch}?file_name=${encodeURIComponent(pad)}` : `${repository}/-/edit/${branch}/${encodePath(pad)}`;
    return { url, vol: false };
  }
  const page = nieuw ? `${repository}/new/${branch}?filename=${encodeURIComponent(pad)}` : `${repository}/edit/${branch}/${encodePath(pad)}`;
  const url = `${page}${nieuw ? "&" : "?"}value=${encodeURIComponent(tekst)}&message=${encodeURIComponent(onderwerp)}`;
  return url.length <= LONGEST_URL ? { url, vol: true } : { url: page, vol: false };
}

/**
 * An address inside `mailto:`: whatever stands in it, it adds no line to the letter.
 * @param {string} email
 */
export const mailbox = (email) => encodeURIComponent(email).replace("%40", "@");

/** @param {string} path */
const encodePath = (path) => path.split("/").map(encodeURIComponent).join("/");

/**
 * An e-mail with the text in it; without it when it is too long for that.
 * @param {string} email
 * @param {Bestand} bestand
 * @param {string} begin what the mail says first
 * @returns {Weg | undefined}
 */
export function mail(email, { pad, tekst, onderwerp }, begin) {
  if (!email) return undefined;
  const letter = (/** @type {string} */ body) =>
    `mailto:${mailbox(email)}?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(body.replace(/\r?\n/g, "\r\n"))}`;
  const url = letter(`${begin}\n\n${pad}\n\n${tekst}`);
  return url.length <= LONGEST_MAIL ? { url, vol: true } : { url: letter(`${begin}\n\n${pad}\n\n`), vol: false };
}
