/** What a message with a list says, and the links that open it in another app. */

const SMS_PARTS = 10; // a longer message is refused by many phones, and costs
const LONGEST = 8000; // characters of a link that apps and browsers still open
const GSM = /^[\n\r !-_a-z¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü€]*$/u;

/** @typedef {{begin: string, link: string}} Texts `begin` greets, `link` comes before the link */

/**
 * @param {Texts} texts
 * @param {readonly string[]} names
 * @param {string} link
 */
export function message(texts, names, link) {
  return [texts.begin, ...names.map((name) => `- ${name}`), texts.link, link].join("\n");
}

/**
 * How many messages a phone makes of it: fewer characters fit as soon as one is not in the old alphabet of phones.
 * @param {string} text
 */
export function smsParts(text) {
  const [alone, joined] = GSM.test(text) ? [160, 153] : [70, 67];
  return text.length <= alone ? 1 : Math.ceil(text.length / joined);
}

/**
 * The first of the texts that fits, so that names are left out before the link is.
 * @param {string[]} texts
 * @param {(text: string) => boolean} fits
 * @returns {string | null}
 */
function firstThat(texts, fits) {
  return texts.find(fits) ?? null;
}

/**
 * @param {Texts} texts
 * @param {readonly string[]} names
 * @param {string} link
 * @param {string} subject of the e-mail
 * @returns {{whatsapp: string | null, sms: string | null, mail: string | null}} null: too long for it
 */
export function channels(texts, names, link, subject) {
  const options = [message(texts, names, link), message(texts, [], link)];
  const isShort = (/** @type {string} */ text) => encodeURIComponent(text).length <= LONGEST;
  const long = firstThat(options, isShort);
  const sms = firstThat(options, (text) => smsParts(text) <= SMS_PARTS);
  const lines = long?.replace(/\n/g, "\r\n");
  return {
    whatsapp: long && `https://wa.me/?text=${encodeURIComponent(long)}`,
    // "?&": iPhones want the &, other phones the ?; each passes over the sign of the other.
    sms: sms && `sms:?&body=${encodeURIComponent(sms)}`,
    mail: lines ? `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}` : null,
  };
}
