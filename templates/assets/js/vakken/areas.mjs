/** Where from? Whoever has not said it is asked, and the areas are there for who does not share where her phone is. */

/**
 * @param {import("../finder/types.mjs").Packed["gebieden"]} areas
 * @param {ReturnType<typeof import("../finder/finder.mjs").createFinder>} finder
 * @param {ReturnType<typeof import("../finder/doors.mjs").createDoors>} doors
 */
export function offerAreas(areas, finder, doors) {
  // The fields are open from the start: one that is shown is one that answers.
  for (const one of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("#vinder-waar :disabled"))) one.disabled = false;
  const select = /** @type {HTMLSelectElement | null} */ (document.getElementById("vinder-bij"));
  if (!select || select.options.length > 1) return;
  for (const [id, naam, lat] of areas) if (lat !== undefined) select.add(new Option(naam, id));
  select.addEventListener("change", () => select.value && finder.choose(() => ({ bij: select.value })).then(doors.toResults));
  if (!location.hash.includes("=")) finder.openPanel();
}
