// Which room of templates/assets/js may import from which; `make lint` keeps to it. A new room is listed here.
// Types (in comments) are not looked at: they are gone when the code runs.

const JS = "^templates/assets/js/";

/** @type {Record<string, string[]>} Room to the rooms below it that it may use. */
const ROOMS = {
  agenda: ["finder", "lijst"],
  embed: ["finder", "vakken"],
  finder: ["map", "vakken"],
  form: ["finder", "map"],
  gesprek: ["finder", "lijst", "map", "vakken"],
  hours: [],
  kiosk: ["agenda", "finder", "lijst", "map", "vakken"],
  lijst: [],
  map: [],
  offline: [],
  search: [],
  straten: [],
  vakken: [],
  voice: [],
};
const SHARED = "(drafts|normalise|tijden)\\.mjs$"; // what any room may use; every other file beside the rooms is an entry
const MAPSIDE = "finder/mapside\\.mjs$"; // fetches the entry of the map, once somebody wants to see it
/** @type {Record<string, string>} Packages from npm to the only place that may use them. */
const PACKAGES = { yaml: "form/", fflate: "offline/", "lean-qr": "lijst/", "protomaps-leaflet": "straten/" };

const any = (/** @type {string[]} */ names) => `(${names.join("|")})/`;

export default {
  forbidden: [
    { name: "circle", severity: "error", from: {}, to: { circular: true } },
    { name: "nothing-there", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "unknown-room",
      comment: "List it in .dependency-cruiser.mjs, with what it may use",
      severity: "error",
      from: { path: `${JS}[^/]+/`, pathNot: JS + any(Object.keys(ROOMS)) },
      to: {},
    },
    ...Object.entries(ROOMS).map(([room, below]) => ({
      name: `${room}-looks-down`,
      comment: "A room uses rooms below it, and no entry",
      severity: "error",
      from: { path: `${JS}${room}/`, pathNot: JS + MAPSIDE },
      to: { path: JS, pathNot: [JS + any([room, ...below]), JS + SHARED] },
    })),
    {
      name: "mapside-fetches-the-map",
      comment: "The only part of a room that fetches an entry",
      severity: "error",
      from: { path: JS + MAPSIDE },
      to: { path: JS, pathNot: [JS + any(["finder", ...ROOMS.finder]), JS + SHARED, `${JS}kaart\\.mjs$`] },
    },
    {
      name: "shared-knows-no-room",
      severity: "error",
      from: { path: JS + SHARED },
      to: { path: JS, pathNot: `${JS}hours/` },
    },
    ...Object.entries(PACKAGES).map(([name, place]) => ({
      name: `${name}-in-one-place`,
      severity: "error",
      from: { path: JS, pathNot: JS + place },
      to: { path: `node_modules/${name}/` },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
  },
};
