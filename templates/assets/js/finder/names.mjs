/** Names that the data and the address share. */

/** The order of the bits in `wel` and `niet`; outputs/finder/facts.py has the same. */
export const QUESTIONS = ["gratis", "inloop", "verwijzing", "legitimatie", "anoniem", "rolstoel"];
/** The bits in `ook`, as there. */
export const OTHER = { vrij: 1, deels: 2, gesloten: 4, komt: 8, geheim: 16, oud: 32 };
export const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"];
export const RADII = [500, 1000, 2000, 5000];
/** Shapes of pins, the symbols vorm-0 to vorm-10 in parts/vormen.html. */
export const SHAPES = 11;
