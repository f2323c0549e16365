/** Names that the data and the address share. */

export const WEEKDAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"];
export const RADII = [500, 1000, 2000, 5000];
/** Shapes of pins, the symbols vorm-0 to vorm-10 in parts/vormen.html. */
export const SHAPES = 11;
