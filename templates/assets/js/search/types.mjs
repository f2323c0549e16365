/**
 * The shape of data/zoek.<language>.json, written by site_plugins/sociale_kaart/outputs/search/index.py.
 * `namen` and `woorden` are normalised texts in all languages of the region, parted by "|".
 *
 * @typedef {{id: string, naam: string, namen: string, woorden: string}} Begrip
 * @typedef {Begrip & {meervoud: string, themas: number[], leeg?: number}} Categorie `leeg`: no place of this kind is known
 *
 * id (empty where it is the name as it stands in an address: `slug`), name, categories, area (-1: none), street, other names, other
 * words, features; what is empty at the end is left out.
 * @typedef {[
 *   id: string, naam: string, categorieen: number[],
 *   gebied?: number, straat?: string, ook?: string, overig?: string, kenmerken?: number[], vak?: string,
 * ]} Plek in a large region `vak` says in which square it is (data/vakken.json)
 *
 * Somebody to call: `woorden` are what people type who need it at once, `gewoon` who may wait; `bij`: the kinds of place that it
 * knows more of, `samen`: the lines that it stands with in a crisis, with nothing else around. With a `teken`: a scheme or a life
 * event, whose page is found by it and its `id`, below the language's home.
 *
 * @typedef {{
 *   id: string, nummer: string, link?: string, naam: string, wanneer: string, woorden: string, teken?: string,
 *   gewoon?: string, bij?: string[], samen?: string[],
 * }} Nood
 *
 * What people need: what they type, its steps as numbers in `nood`, its kinds of places, and whether these only know more.
 * @typedef {[woorden: string, verder?: number[], soorten?: number[], vraag?: number]} Nodig
 *
 * The words in other languages, in the order of what they are for: data/woorden/.
 * @typedef {Record<"themas" | "categorieen" | "gebieden" | "nood" | "noden", string[]> & {crisis?: string[]}} Anders
 *
 * @typedef {{
 *   themas: Begrip[], categorieen: Categorie[], gebieden: Begrip[], kenmerken: string[], plekken: Plek[], nood?: Nood[],
 *   noden?: Nodig[], talen?: Record<string, string>, met?: string[], vul?: string, wie?: number[],
 *   verhuisd?: Record<string, string>, teksten?: string, apart?: number,
 *   ruim?: {thema: number[], categorie: number[], gebied: number[], midden: [lat: number, lon: number][]},
 * }} Data
 * `ruim`: of a large region, which has no places here: how many there are of each theme, kind and area, and where each area is.
 * `talen`: by script the languages in which something is typed; `met`: the files of other words that are in it; `vul`: words that
 * say nothing, apart by blanks; `wie`: the kinds of places that can help with anything.
 * `verhuisd`: former id to the id that the place has now
 * `teksten`: what texts of places say, each word with signs that say how many places farther the next one is that has it (build.mjs);
 * `apart`: more of it is in data/teksten.<language>.json
 */

export {};
