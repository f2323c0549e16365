/** Names that the data and the address share. */

export const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"];
export const RADII = [500, 1000, 2000, 5000];
/** Shapes of pins, the symbols vorm-0 to vorm-10 in parts/vormen.html. */
export const SHAPES = 11;

/** In which table of the data what is chosen stands. */
export const TABLES = /** @type {const} */ ({ thema: "themas", soort: "soorten", drempel: "vragen", taal: "talen", voor: "groepen", gebied: "gebieden" });

/**
 * Where something is in a table; -1: nowhere.
 * @param {[string, ...unknown[]][]} table
 * @param {string} id
 */
export const position = (table, id) => table.findIndex(([one]) => one === id);
