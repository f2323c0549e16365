// What `data/formulier.<language>.json` holds; `outputs/form/` makes it.

/** @typedef {{soort: string, min?: number, max?: number, voorbeeld?: string}} Keur how one text is judged */
/**
 * @typedef {object} Veld a key of the model
 * @property {string} pad such as adres.straat
 * @property {string} stap
 * @property {string} label
 * @property {string} hulp
 * @property {string} voorbeeld
 * @property {boolean} moet
 * @property {"tekst" | "woord" | "talen" | "lijst"} soort
 * @property {"tekst" | "woord" | "talen"} [van] of which kind a list is
 * @property {Keur} [keur]
 * @property {"categorieen" | "gebieden" | "doelgroepen"} [uit] the region's words that are allowed there
 * @property {[string, string][]} [woorden] the model's words that are allowed there, with their names
 * @property {{deel: string, teken: string, zinnen: Record<string, string>, rang: number}} [zegt] what the page says of each
 *   word: in which section, with which pictogram, and where in its order
 */
/**
 * @typedef {object} Regels
 * @property {Record<string, [string, string, string]>} zinnen by rule: message, remedy, level
 * @property {Record<string, string>} onzichtbaar
 * @property {Record<string, [string, string]>} patronen by kind: pattern, rule
 * @property {string[]} nooit
 * @property {string} getal
 * @property {string} host
 * @property {string[]} verboden
 * @property {import("./phone.mjs").Plans} telefoon
 * @property {import("./mail.mjs").MailRules} mail
 * @property {Record<"mobiel" | "ruis" | "begin" | "mail" | "punt" | "los" | "bsn" | "link" | "iban" | "opmaak" | "groep", string[]>} tekst
 * @property {import("./prose.mjs").Heard} gehoord
 * @property {import("./people.mjs").People} mensen
 * @property {string[]} straat a street with a house number after it
 * @property {import("./plain.mjs").Usage} woordgebruik
 * @property {string[]} getallen
 * @property {Geheim} geheim
 */
/** @typedef {import("./secret.mjs").Sign} Sign */
/**
 * @typedef {object} Geheim where people hide: what says where, or may, and `woorden` that say nothing of it
 * @property {Sign[]} zeker
 * @property {Sign[]} genoemd
 * @property {Sign[]} misschien
 * @property {Sign[]} online
 * @property {Sign[]} naam
 * @property {string[]} twijfel
 * @property {string} woorden
 * @property {string[]} tussen
 * @property {string[]} noot
 */
/** @typedef {[string, string, boolean, string, number]} Categorie id, name, secret, what it is, months that a check counts */
/** @typedef {[string, string, string[]]} Gebied id, name, its names in every language */
/**
 * @typedef {object} Form
 * @property {string} taal in which it speaks
 * @property {Record<string, string>} woorden the form's own
 * @property {[string, string][]} stappen
 * @property {[string, string]} kaart what the map is called, and its help
 * @property {Veld[]} velden
 * @property {Veld[]} aanbod what is asked of one thing on offer; `stap` is which of its parts
 * @property {[string, string][]} delen those parts, with what they are called
 * @property {Record<string, string[]>} sleutels
 * @property {string[]} verblijf the keys that say where a place is
 * @property {[string, number, boolean][]} gewichten keys, the heaviest first, with how much each counts, and whether only at a door
 * @property {Regels} regels
 * @property {Categorie[]} categorieen
 * @property {string} komma what stands between two words of a list
 * @property {Gebied[]} gebieden
 * @property {[string, string][]} doelgroepen
 * @property {[string, string][]} talen languages that one may speak there
 * @property {[string, string][]} leestalen those of the region
 * @property {[string, string, string][]} campagnes that are running: id, question, key that the answer goes into
 * @property {Regio} regio
 * @property {import("./hours_echo.mjs").Calendar} kalender
 * @property {import("./hours_words.mjs").Words} uren
 * @property {number} bestanden in how many parts the files of places are
 */
/**
 * @typedef {object} Regio
 * @property {string} regio
 * @property {string} plaats where most places are
 * @property {{zuid: number, west: number, noord: number, oost: number}} grenzen
 * @property {string} repository
 * @property {string} tak
 * @property {string} soort github or gitlab; empty when there is no repository
 * @property {string} email
 * @property {string} map the folder of the places
 */
export {};
