/**
 * The shape of data/plekken.<language>.json, written by site_plugins/sociale_kaart/outputs/finder/columns.py.
 * In a column a number points into a table, -1 is none; all columns are as long as there are places, from A to Z;
 * a number in place of a column holds for all of them.
 *
 * @typedef {object} Columns
 * @property {string[]} naam
 * @property {string[]} id what follows on the id that the name gives; a slash and the whole id where it is another
 * @property {number[]} lat steps of 1/100,000 degree from the corner; -1 in both: no door that anyone may know
 * @property {number[]} lon
 * @property {number[]} circa 1: the spot is about where the address is, and no door
 * @property {number[]} gebied
 * @property {number[]} werkt areas that it comes to
 * @property {number[]} bij kinds, the leading one first
 * @property {number[]} wel bits of `vragen` that are answered in the reader's favour
 * @property {number[]} niet bits of those that are answered otherwise
 * @property {number[]} anders bits of those that a row says in its nuance's words
 * @property {number[]} ook bits of `staten`
 * @property {number[]} spreekt
 * @property {number[]} voor
 * @property {number[]} leeftijd
 * @property {number[]} uren
 * @property {number[]} dagen_oud days since the last check
 * @property {number[]} eerst which of `stappen`
 *
 * @typedef {object} Packed
 * @property {number} aantal how many places
 * @property {string} vanaf day of the build
 * @property {number} duur days that the hours go ahead
 * @property {[id: string, naam: string, kleur: string][]} themas
 * @property {[id: string, naam: string, themas: number[], maanden: number][]} soorten with how many months a check lasts
 * @property {[id: string, naam: string, lat?: number, lon?: number][]} gebieden
 * @property {[code: string, naam: string][]} talen
 * @property {[id: string, naam: string][]} groepen
 * @property {[id: string, woord: string, pictogram: string, inRij: number, nuance: string][]} vragen the filters, by bit
 * @property {[id: string, woord: string, pictogram: string][]} staten what else a row says, by bit
 * @property {string[]} stappen what one can do first to be sure that a place is open
 * @property {number} iedereen which group is everyone
 * @property {[id: string, naam: string][]} redenen why a day is uncertain
 * @property {[lat: number, lon: number]} hoek
 * @property {number[][]} bij
 * @property {number[][]} spreekt
 * @property {number[][]} voor
 * @property {number[][]} leeftijden from and up to, -1: no limit
 * @property {number[][]} werkt
 * @property {number[][]} dagen
 * @property {number[][]} weken
 * @property {number[][]} lopen
 * @property {Columns} plekken
 * @property {{beantwoord: number, leeftijd: number}} [weet] in a large region, which has its places in squares: bits of the questions that
 *   any place answers in the reader's favour, and whether any names ages
 *
 * data/straten.json, in the same order.
 * @typedef {{straten: string[], straat: number[], nummer: (number | string)[]}} Streets
 *
 * @typedef {{lat: number, lon: number}} Spot
 *
 * What someone has chosen. Empty, 0 or false: not chosen.
 * @typedef {object} State
 * @property {string} zoek words that were typed
 * @property {boolean} zeker only places of which it is known that they are open
 * @property {string} thema
 * @property {string} soort
 * @property {string} open "nu", or a day: ma, di, wo, do, vr, za, zo
 * @property {string[]} drempel ids of `vragen`
 * @property {boolean} ook places of which the answers are not known as well
 * @property {string} taal
 * @property {string} voor
 * @property {string} leeftijd in digits, because one can be 0
 * @property {string} gebied
 * @property {string} bij a postcode's four digits or an area: where distances are counted from
 * @property {number} straal metres
 * @property {string} sorteer "naam", "afstand", "datum"; empty: what is best
 * @property {string} toon "lijst" or "kaart"; empty: what the page starts with
 * @property {boolean} mijn only the places that someone keeps
 */

export {};
