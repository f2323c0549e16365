/** What someone chose, the places that fit, and every part of the page that shows them. */

import { coherent, isState, nothing, read, write } from "./address.mjs";
import { has, members, none, those } from "./bits.mjs";
import { createChips } from "./chips.mjs";
import { courses } from "./courses.mjs";
import { choices, createFilter, dropped } from "./filter.mjs";
import { createGroups } from "./groups.mjs";
import { openings } from "./hours.mjs";
import { createLabels } from "./labels.mjs";
import { createMapSide } from "./mapside.mjs";
import { createMasks, distances } from "./masks.mjs";
import { attempt, fetchJson, part } from "./page.mjs";
import { position } from "./names.mjs";
import { length } from "./place.mjs";
import { createPanel } from "./panel.mjs";
import { put } from "./say.mjs";
import { sorted } from "./sort.mjs";
import { createStatus } from "./status.mjs";
import { slug } from "../normalise.mjs";
import { createPlaces, listenWhere } from "./where.mjs";
import { minutesSince } from "../tijden.mjs";

const AFTER = 80; // milliseconds: first the answer is drawn; noting the address can take a slow phone as long again
const ON_MAP = 750; // places in view, of a large region: of more the map says how many there are
const EVERY = 30_000; // milliseconds between two looks at the clock

/** @typedef {import("./types.mjs").State} State */
/** @typedef {import("./types.mjs").Spot} Spot */
/**
 * `stil`: the words are nobody's business; `namen`: in a large region the places by their ids.
 * @typedef {{tekst: string, plekken: number[], stil: boolean, namen?: [id: string, vak: string][]}} Searched
 */

/**
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 * @param {() => readonly string[]} kept
 * @param {ReturnType<typeof import("./doors.mjs").createDoors>} doors
 * @param {ReturnType<typeof import("../vakken/flow.mjs").createFlow>} [wide] in a large region: brings the places that are near
 */
export function createFinder(page, data, kept, doors, wide) {
  const near = globalThis.RUIM ? wide : undefined;
  const { words } = page;
  words.staat.redenen = Object.fromEntries(data.redenen);
  const now = () => minutesSince(new Date(), data.vanaf);
  const today = () => Math.floor(now() / 1440);
  let filter = createFilter(data, createMasks(data));
  const labels = createLabels(data, page, today);
  const places = createPlaces(page, data);
  let state = nothing();
  let note = "";
  /** @type {Spot | undefined} the phone's own spot: in memory only, never in the address */
  let own;
  /** @type {ReturnType<typeof distances> | undefined} */
  let far;
  /** What the search finds for the words: numbers of places, which are those of the finder. */
  let search = /** @type {Searched} */ ({ tekst: "", plekken: [], stil: false });
  let clock = { minute: NaN, uren: /** @type {ReturnType<typeof openings>} */ (new Map()) };
  /** @type {number[]} */
  let order = [];

  /** What places offer counts once somebody chooses: fetched then, and only where there is any. */
  const getOffers = async () => {
    if (near) return near.bringOffers(); // what is near is asked anew
    if (!page.files.aanbod || data.vouw) return;
    await import("./offers.mjs").then(({ bring }) => bring(page, data, { courses, fetchJson, has, slug })).catch(console.warn);
    filter = createFilter(data, createMasks(data));
    [clock.minute, far] = [-1, undefined];
  };
  /**
   * @param {import("./bits.mjs").Bits} [all] those that are asked
   * @param {Spot} [from]
   */
  const renew = (all, from) => {
    filter = createFilter(data, createMasks(data), all);
    search.plekken = near?.found() ?? [];
    [clock.minute, far] = [-1, from && distances(data, from)];
  };
  near?.join(page, renew, () => {
    ask();
    return members(state.open ? answer.zeker : answer.found);
  }, () => show(), length);
  const choose = async (/** @type {(state: State) => Partial<State>} */ change, isTyping = false) => {
    const next = { ...state, ...change(state) };
    if (next.bij && next.bij !== state.bij) own = undefined;
    note = "";
    await goTo(next);
    setTimeout(() => remember(isTyping), AFTER);
  };
  const clear = () => {
    own = undefined;
    doors.typed("");
    return choose(({ toon }) => ({ ...nothing(), toon }));
  };
  const rows = createGroups(page, data);
  const chips = createChips(page);
  /** @type {ReturnType<typeof createPanel> | undefined} */
  let panel;
  const status = createStatus(page, {
    showAll: () => showOnMap(),
    addUnknown: () => choose(() => ({ ook: true })).then(doors.toResults),
    clear: () => clear().then(doors.toResults),
  });
  part("wis").addEventListener("click", clear);
  const map = createMapSide(page, data, () => showRows(), status.tell, near && { bring: bringInView, found: foundOnMap });

  /** @param {import("../vakken/squares.mjs").Box} box */
  async function bringInView(box) {
    const isNew = await near?.inView(box, ON_MAP);
    if (near && isNew) {
      await near.go(far?.van, state.straal);
      ask();
      if (near.isNowhere()) answer = near.unsaid(answer);
    }
    const here = new Set(near?.here());
    return { isWhole: isNew !== undefined, missing: ((await near?.squares(state)) ?? []).filter(({ id }) => !here.has(id)) };
  }

  /** Of all that is there what fits, however far it is: the map shows where. In the order of the list. */
  function foundOnMap() {
    const before = [filter, far, answer, clock.minute];
    renew(undefined, far?.van);
    ask();
    const found = sorted(data, answer, state.sorteer, near?.ver(), state.zoek ? search.plekken : undefined);
    [filter, far, answer, clock.minute] = /** @type {[typeof filter, typeof far, typeof answer, number]} */ (before);
    return found;
  }

  /** @param {State} next */
  async function goTo(next) {
    if (near && !own && !next.bij && next.gebied) next = { ...next, bij: next.gebied }; // a large region is asked from somewhere
    state = next; // what is chosen while a postcode is looked up builds on it
    if (next.zoek !== search.tekst) doors.search(next.zoek);
    if (choices({ ...next, zoek: "" }, false).length) await getOffers();
    const from = own ?? (next.bij ? await places.spot(next.bij) : undefined);
    if (near) await near.go(from, state.straal);
    if (next.bij && !from) note = words.vreemd;
    far = from ? (far && far.van.lat === from.lat && far.van.lon === from.lon ? far : distances(data, from)) : undefined;
    state = coherent(from && !own ? state : { ...state, bij: "" }, data, Boolean(from));
    show();
    if (near && !from && choices({ ...state, zoek: "" }, false).length) askWhere();
  }

  function ask() {
    const minute = now();
    if (clock.minute !== minute) clock = { minute, uren: openings(data, minute) };
    const isFound = state.zoek === search.tekst;
    const gevonden = isFound && state.zoek ? new Set(search.plekken) : undefined;
    const bits = gevonden ? those(data.aantal, (row) => gevonden.has(data.plekVan?.(row) ?? row)) : isFound ? undefined : none(data.aantal);
    answer = filter(state, { uren: clock.uren, afstand: far, mijn: new Set(state.mijn ? kept() : []), gevonden: bits });
  }

  /** A large region can only be asked from somewhere. */
  function askWhere() {
    if (part("waar").hidden) part("dichtbij").click();
  }

  function show() {
    ask();
    const isAnywhere = near?.isNowhere(); // nothing is there, and nothing is known of how much there is
    if (near && isAnywhere) answer = near.unsaid(answer);
    order = isAnywhere ? [] : sorted(data, answer, state.sorteer, near?.ver() ?? far?.ver, state.zoek ? search.plekken : undefined);
    attempt(() => doors.show(state, answer, Boolean(far)));
    attempt(() => panel?.show(state, answer, Boolean(far)));
    attempt(() => chips(shownChips()));
    attempt(() => showOnMap());
    if (near && data.adressen) near.streets().then(rows.addStreets); // they are in view
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
    const pinless = doors.showsMap() && !seen ? order.filter((place) => !data.spot(place)) : [];
    const shown = seen ?? (pinless.length ? [...pinless, ...order.filter((place) => data.spot(place))] : order);
    const isSure = (/** @type {number} */ place) => !state.open || has(answer.zeker, place);
    const [known, unknown] = [shown.filter(isSure), shown.filter((place) => !isSure(place))];
    rows.show(known, unknown, Boolean(state.open), { now, asked: state.drempel, far: far?.ver, rijen: answer.rijen, ...(near ? near.more() : {}) });
    if (near?.isNowhere() && !seen) {
      status.tell(words.waar ?? "");
      return doors.showsResults(false);
    }
    const isWaiting = state.zoek !== search.tekst;
    const ways = answer.aantal || isWaiting ? [] : answer.drops().map(({ keuzes, aantal }) => ({
      tekst: keuzes.map(labels).join(" + "),
      aantal,
      doe: () => choose((was) => keuzes.reduce(dropped, was)).then(doors.toResults),
    }));
    const from = far ? put(words.afstand_van, fromWhere()) : "";
    const off = pinless.length ? put(words.geen_punt, pinless.length) : "";
    const told = [note, from, near?.howFar(state), off].filter(Boolean).join(" ");
    if (isWaiting) status.tell(words.moment);
    else status.show({ answer, inView: seen?.length, known: state.open ? known.length : undefined, note: told, ways });
    if (globalThis.RUIM && near && !isWaiting && !answer.aantal && near.notKept(state)) status.tell(near.notKept(state)); // to find nothing then says nothing
    return doors.showsResults(isAsked() || seen !== undefined);
  }


  function isAsked() {
    return Boolean(far) || write({ ...state, toon: "" }) !== "";
  }

  function fromWhere() {
    const area = data.gebieden[position(data.gebieden, state.bij)]?.[1];
    return own ? words.hier : area ? put(words.midden, area) : put(words.postcode, state.bij);
  }

  function shownChips() {
    const made = choices({ ...state, zoek: "" }, Boolean(far)).map((choice) => ({
      tekst: labels(choice),
      weg: () => choose((was) => dropped(was, choice)),
    }));
    if (state.ook) made.push({ tekst: part("ook").textContent ?? "", weg: () => choose(() => ({ ook: false })) });
    if (far) made.push({ tekst: fromWhere(), weg: () => found(undefined) });
    return made;
  }

  /** @param {Spot | undefined} spot */
  async function found(spot) {
    own = spot;
    await choose(() => ({ bij: "", ...(spot ? {} : { straal: 0 }) }));
  }

  /** What is typed replaces the entry in the history, a choice makes one: back undoes it. */
  function remember(isTyping = false) {
    const hash = write({ ...state, ...(search.stil ? { zoek: "" } : {}), ...(own ? { straal: 0, sorteer: "" } : {}), toon: state.toon === page.begin ? "" : state.toon });
    if (hash === location.hash.slice(1)) return;
    const address = hash ? `#${hash}` : location.pathname + location.search;
    if (isTyping) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  }

  /** The fields are filled when someone first opens them. */
  async function openPanel() {
    const before = filter;
    if (!near) await getOffers();
    if (filter !== before) show(); // what one can choose counts them
    if (!panel) listenWhere(page, places, { typed: (bij) => choose(() => ({ bij })).then(doors.toResults), found: (spot) => found(spot).then(doors.toResults) });
    panel ??= createPanel(page, data, (change, isTyping) => choose(() => change, isTyping), today);
    panel.show(state, answer, Boolean(far));
  }

  async function fromAddress() {
    const { state: asked, vreemd } = read(isState(location.hash) ? location.hash : "", data);
    note = vreemd.length ? words.vreemd : "";
    if (asked.bij) own = undefined;
    await goTo(asked);
  }

  addEventListener("popstate", () => {
    if (isState(location.hash) || !location.hash) fromAddress();
    else remember(true); // an anchor of the page: what was chosen stays, in the address too
  });
  const streets = new IntersectionObserver(async ([list]) => {
    if (!list.isIntersecting || data.adressen) return;
    streets.disconnect();
    if (near) await near.streets();
    else data.adressen = await fetchJson(page.base + page.files.straten).catch(() => undefined);
    rows.addStreets();
  });
  streets.observe(part("lijst"));
  setInterval(() => rows.refresh(), EVERY);
  doors.follow(() => show());
  /** @param {Searched} its what the search answers */
  async function searched(its) {
    search = its;
    if (near) near.named(its);
    if (its.tekst === state.zoek && !near) show();
    else await choose(() => ({ zoek: its.tekst, sorteer: "" }), true);
  }
  return { choose, fromAddress, openPanel, searched };
}
