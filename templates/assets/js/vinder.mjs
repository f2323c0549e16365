/** The finder at work: what someone chose, the places that fit, and every part of the page that shows them. */

import { coherent, isState, nothing, read, write } from "./finder/address.mjs";
import { createChips } from "./finder/chips.mjs";
import { choices, createFilter, dropped } from "./finder/filter.mjs";
import { createDoors } from "./finder/doors.mjs";
import { createLabels } from "./finder/labels.mjs";
import { createMasks, distances } from "./finder/masks.mjs";
import { openings } from "./finder/hours.mjs";
import { attempt, fetchJson, readPage } from "./finder/page.mjs";
import { createPanel } from "./finder/panel.mjs";
import { createRows } from "./finder/rows.mjs";
import { createMapSide } from "./finder/mapside.mjs";
import { createPlaces, listenWhere } from "./finder/where.mjs";
import { createStatus } from "./finder/status.mjs";
import { sorted } from "./finder/sort.mjs";
import { unpack } from "./finder/unpack.mjs";

const PATIENCE = 400; // milliseconds before saying that it takes a moment
const EVERY = 30_000; // milliseconds between two looks at the clock

/** @typedef {import("./finder/types.mjs").State} State */
/** @typedef {import("./finder/types.mjs").Spot} Spot */

/**
 * @param {HTMLElement} root
 * @param {() => string[]} [kept] ids of the places that someone keeps on this phone
 */
export function start(root, kept = () => []) {
  const page = readPage(root);
  /** @type {Promise<Awaited<ReturnType<typeof prepare>> | undefined> | undefined} */
  let ready;
  /** What is ready to answer, fetched once; after a failure the next try fetches again. */
  const get = () => {
    ready ??= prepare(page, kept, doors).catch((error) => {
      ready = undefined;
      doors.tell(page.words.mislukt);
      console.warn(error);
      return undefined;
    });
    return ready;
  };
  const choose = async (/** @type {(state: State) => Partial<State>} */ change) => (await get())?.choose(change);
  const doors = createDoors(page, choose);
  listenWhere(page, async () => (await get())?.places, {
    typed: (bij) => choose(() => ({ bij })),
    found: async (spot) => (await get())?.found(spot),
  });
  doors.open();
  if (page.begin === "kaart" || isState(location.hash) || doors.isWide()) get();
}

/**
 * @param {import("./finder/page.mjs").Page} page
 * @param {() => string[]} kept
 * @param {ReturnType<typeof createDoors>} doors
 */
async function prepare(page, kept, doors) {
  const wait = setTimeout(() => doors.tell(page.words.laden), PATIENCE);
  try {
    const [packed, times] = await Promise.all([fetchJson(page.base + page.files.plekken), import("./tijden.mjs")]);
    const finder = createFinder(page, unpack(packed), times, kept, doors);
    await finder.fromAddress();
    return finder;
  } finally {
    clearTimeout(wait);
  }
}

/**
 * @param {import("./finder/page.mjs").Page} page
 * @param {import("./finder/unpack.mjs").Data} data
 * @param {import("./finder/place.mjs").Times} times
 * @param {() => string[]} kept
 * @param {ReturnType<typeof createDoors>} doors
 */
function createFinder(page, data, times, kept, doors) {
  const { words } = page;
  words.staat.redenen = Object.fromEntries(data.redenen);
  const now = () => times.minutesSince(new Date(), data.vanaf);
  const today = () => Math.floor(now() / 1440);
  const filter = createFilter(data, createMasks(data));
  const labels = createLabels(data, page, today);
  const places = createPlaces(page, data);
  let state = nothing();
  let note = "";
  /** @type {Spot | undefined} the phone's own spot: in memory only, never in the address */
  let own;
  /** @type {ReturnType<typeof distances> | undefined} */
  let far;
  let clock = { minute: -1, uren: openings(data, 0, times.state) };
  /** @type {number[]} */
  let order = [];

  const choose = async (/** @type {(state: State) => Partial<State>} */ change, isTyping = false) => {
    const next = { ...state, ...change(state) };
    if (next.bij && next.bij !== state.bij) own = undefined;
    await goTo(next);
    remember(isTyping);
  };
  const rows = createRows(page, data, times);
  const chips = createChips(page);
  const panel = createPanel(page, data, (change, isTyping) => choose(() => change, isTyping), today);
  const status = createStatus(page, {
    showAll: () => showOnMap(),
    addUnknown: () => choose(() => ({ ook: true })).then(doors.toResults),
    clear: () => choose(cleared).then(doors.toResults),
  });
  const map = createMapSide(page, data, () => showRows(), status.tell);

  /** @param {State} next */
  async function goTo(next) {
    const from = own ?? (next.bij ? await places.spot(next.bij) : undefined);
    if (next.bij && !from) note = words.fouten.postcode;
    far = from ? (far && far.van.lat === from.lat && far.van.lon === from.lon ? far : distances(data, from)) : undefined;
    state = coherent(from && !own ? next : { ...next, bij: "" }, data, Boolean(from));
    show();
  }

  function show() {
    const minute = now();
    if (clock.minute !== minute) clock = { minute, uren: openings(data, minute, times.state) };
    answer = filter(state, { uren: clock.uren, afstand: far, mijn: new Set(state.mijn ? kept() : []) });
    order = sorted(data, answer, state.sorteer, far?.ver);
    attempt(() => doors.show(state, answer, Boolean(far)));
    attempt(() => panel.show(state, answer, Boolean(far)));
    attempt(() => chips(shownChips()));
    attempt(() => showOnMap());
  }
  let answer = filter(state, { uren: clock.uren });

  /** The map follows a moment later: what was asked is the list, and thousands of pins take their time. */
  function showOnMap() {
    map.forget();
    showRows();
    map.show(order, doors.showsMap());
  }

  function showRows() {
    const seen = doors.showsMap() ? map.seen(order) : undefined;
    rows.show(seen ?? order, { now, asked: state.drempel, far: far?.ver });
    const ways = answer.aantal ? [] : answer.drops().map(({ keuzes, aantal }) => ({
      tekst: keuzes.map(labels).join(" + "),
      aantal,
      doe: () => choose((was) => keuzes.reduce(dropped, was)).then(doors.toResults),
    }));
    status.show({ answer, inView: seen?.length, asksHours: Boolean(state.open), note: [note, fromWhere()].filter(Boolean).join(" "), ways });
    doors.showsResults(isAsked() || seen !== undefined);
  }

  function isAsked() {
    return Boolean(far) || write({ ...state, toon: "" }) !== "";
  }

  function fromWhere() {
    if (!far) return "";
    const area = data.gebieden.find(([id]) => id === state.bij)?.[1];
    const plek = own ? words.hier : area ? words.midden.replace("{plek}", area) : words.postcode.replace("{plek}", state.bij);
    return words.afstand_van.replace("{plek}", plek);
  }

  function shownChips() {
    const made = choices(state, Boolean(far)).map((choice) => ({
      tekst: labels(choice),
      weg: () => choose((was) => dropped(was, choice)),
    }));
    if (far) made.push({ tekst: own ? words.hier : (data.gebieden.find(([id]) => id === state.bij)?.[1] ?? state.bij), weg: () => found(undefined) });
    return made;
  }

  /** @param {Spot | undefined} spot */
  async function found(spot) {
    own = spot;
    await choose(() => ({ bij: "", ...(spot ? {} : { straal: 0 }) }));
  }

  /** What is typed replaces the entry in the history, a choice makes one: back undoes it. */
  function remember(isTyping = false) {
    const hash = write({ ...state, ...(own ? { straal: 0, sorteer: "" } : {}), toon: state.toon === page.begin ? "" : state.toon });
    if (hash === location.hash.slice(1)) return;
    const address = hash ? `#${hash}` : location.pathname + location.search;
    if (isTyping) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }

  async function fromAddress() {
    const { state: asked, vreemd } = isState(location.hash) ? read(location.hash, data) : { state: nothing(), vreemd: [] };
    note = vreemd.length ? words.vreemd : "";
    await goTo(asked);
  }

  addEventListener("popstate", () => {
    if (isState(location.hash) || !location.hash) fromAddress();
    else remember(true); // an anchor of the page: what was chosen stays, in the address too
  });
  setInterval(() => rows.refresh(), EVERY);
  doors.follow(() => show());
  return { choose, found, fromAddress, places };
}

/** @param {State} state */
function cleared({ toon }) {
  return { ...nothing(), toon };
}
