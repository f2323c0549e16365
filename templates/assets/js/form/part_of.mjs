/** In which part of `data/bestanden/` the file of a place is. outputs/form/form_files.py is the other side. */

/**
 * @param {string} id
 * @param {number} parts
 */
export function partOf(id, parts) {
  let total = 0;
  for (const sign of id) total = (total * 31 + (sign.codePointAt(0) ?? 0)) % 65521;
  return total % parts;
}
