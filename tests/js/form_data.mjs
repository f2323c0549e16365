/** A form of which one can see all by eye: a few questions of each kind, in words that are their own keys. */

/** @typedef {import("../../templates/assets/js/form/types.mjs").Form} Form */
/** @typedef {import("../../templates/assets/js/form/types.mjs").Veld} Veld */

/** @param {string} pad @param {Partial<Veld>} [more] @returns {Veld} */
export const veld = (pad, more = {}) => ({ pad, stap: "", label: pad, hulp: "", voorbeeld: "zo", moet: false, soort: "tekst", ...more });

/** @param {string} pad @param {string[]} words @param {Veld["zegt"]} [zegt] */
const words = (pad, words, zegt) => veld(pad, { soort: "woord", woorden: words.map((word) => [word, word]), zegt });
/** @param {string} deel @param {number} rang @param {Record<string, string>} zinnen */
const says = (deel, rang, zinnen) => ({ deel, teken: `teken-${rang}`, zinnen, rang });

const gratis = says("drempel", 2, { ja: "Het is gratis.", nee: "Het kost geld." });
const drempel = [words("gratis", ["ja", "nee", "onbekend"], gratis), words("inloop", ["ja"], says("drempel", 1, { ja: "Je kunt zo binnenlopen." }))];
const weetjes = veld("talen", { soort: "lijst", van: "woord", woorden: [["nl", "nl"], ["ar", "ar"]], zegt: says("weetjes", 3, { nl: "Nederlands", ar: "Arabisch" }) });
const contact = [veld("contact.telefoon"), veld("contact.email"), veld("contact.toestemming", { keur: { soort: "datum" } })];

const own = {
  taal: "nl",
  woorden: { "stuk-vanaf": "Vanaf {dag}", "stuk-tot": "Tot {dag}", ...Object.fromEntries(["p-open", "p-drempel", "p-weetjes", "p-waar", "p-contact", "p-aanbod", "p-geheim", "p-langs", "p-naamloos", "nodig", "mist-tijden", "mist-datum"].map((key) => [key, `<${key}>`])) },
  velden: [
    veld("naam", { moet: true }), veld("ook_bekend_als", { soort: "lijst" }), veld("samenvatting", { soort: "talen", moet: true }),
    words("status", ["open", "gestopt", "onbekend"]), ...drempel, weetjes,
    veld("adres.straat"), veld("adres.plaats"), veld("locatie.lat", { keur: { soort: "getal" } }), veld("locatie.lon", { keur: { soort: "getal" } }),
    ...contact, veld("openingstijden"), veld("aantekening", { soort: "lijst", van: "talen" }),
  ],
  aanbod: [veld("naam", { soort: "talen", moet: true }), words("soort", ["cursus"], says("", 0, { cursus: "Cursus" })), words("vol", ["ja"], says("", 0, { ja: "Er is geen plek vrij." })), ...drempel, weetjes, ...contact],
  verblijf: ["adres", "locatie", "gebied", "werkgebied"],
  sleutels: { "": ["naam", "aanbod"], aanbod: ["id", "naam", "soort"] },
  categorieen: [["buurthuis", "Buurthuis", false, "", 12], ["eetplek", "Eetplek", false, "", 12], ["vrouwenopvang", "Vrouwenopvang", true, "", 12]],
  komma: ", ",
  gebieden: [["oost", "Oost", ["Oost"]], ["west", "West", ["West"]]],
  regels: { verboden: ["[\u200b]"], onzichtbaar: {}, zinnen: { "onbekend-woord": ["{read} of {known}", "Kies.", "error"], "nederlands-ontbreekt": ["In het Nederlands?", "", "error"], waarde: ["?", "", ""] } },
  regio: { plaats: "Amsterdam", regio: "Amsterdam", map: "data/plekken" },
  uren: {
    weekdagen: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"], maanden: ["januari", "februari", "maart"],
    vormen: { "{days} {times}": "{days} {times}", tijd: "{begin}–{einde}", "{day} {month} {year}": "{day} {month} {year}", "{when}: {what}": "{when}: {what}" },
  },
};

export const form = /** @type {Form} */ (/** @type {unknown} */ (own));
