/**
 * The places that someone keeps: their ids, in this phone's own storage and nowhere else.
 *
 * Above: what a list is, as plain values. Below: the shell around the storage. When that is full or forbidden, the list
 * lives on in memory until the page is left, and `isLasting` says so.
 */

const KEY = "mijn-lijst";
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 200; // characters of an id
export const MOST = 100; // places in a list

/** @typedef {readonly string[]} List ids, each once, in the order that the reader chose */

/**
 * Whatever was stored, by an older version or by hand: what can be read of it.
 * @param {unknown} text
 * @returns {List}
 */
export function parse(text) {
  return typeof text === "string" ? merge([], text.split(",").map((part) => part.trim())) : [];
}

/** @param {List} list */
export function serialise(list) {
  return list.join(",");
}

/**
 * @param {List} list
 * @param {string} id
 */
export function has(list, id) {
  return list.includes(id);
}

/**
 * The same list when there is no room, when it is there already, or when it cannot be an id.
 * @param {List} list
 * @param {string} id
 * @returns {List}
 */
export function add(list, id) {
  const fits = list.length < MOST && !has(list, id) && id.length <= LONGEST && ID.test(id);
  return fits ? [...list, id] : list;
}

/**
 * @param {List} list
 * @param {string} id
 * @returns {List}
 */
export function remove(list, id) {
  return list.filter((one) => one !== id);
}

/**
 * @param {List} list
 * @param {Iterable<string>} more
 * @returns {List}
 */
export function merge(list, more) {
  return [...more].reduce(add, list);
}

/**
 * @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem">} Area
 * @typedef {Pick<EventTarget, "addEventListener">} Events
 *
 * @param {() => Area} area asked for each time, as asking alone may be forbidden
 * @param {Events} events where the browser tells that another tab changed the list, or that this page is seen again
 * @param {string} [key] by which the list is stored
 */
export function createStore(area, events, key = KEY) {
  /** @type {List | null} what could not be stored */
  let memory = null;
  /** @type {Set<() => void>} */
  const watchers = new Set();
  let isListening = false;

  const tell = () => watchers.forEach((watcher) => watcher());

  /** @returns {List} */
  function kept() {
    if (memory) return memory;
    try {
      return parse(area().getItem(key));
    } catch {
      return [];
    }
  }

  /** @param {List} list */
  function replace(list) {
    try {
      if (list.length) area().setItem(key, serialise(list));
      else area().removeItem(key);
      memory = null;
    } catch {
      memory = list;
    }
    tell();
  }

  function listen() {
    isListening = true;
    events.addEventListener("storage", (event) => {
      const changed = /** @type {StorageEvent} */ (event).key;
      if (changed === null || changed === key) tell();
    });
    events.addEventListener("pageshow", (event) => {
      if (/** @type {PageTransitionEvent} */ (event).persisted) tell();
    });
  }

  return {
    kept,
    replace,
    /** @param {string} id */
    isKept: (id) => has(kept(), id),
    /**
     * @param {string} id
     * @returns {boolean} whether it is in the list now: not when the list is full
     */
    keep(id) {
      replace(add(kept(), id));
      return has(kept(), id);
    },
    /** @param {string} id */
    drop: (id) => replace(remove(kept(), id)),
    /** Whether what was kept is still there after the page is left. */
    isLasting: () => memory === null,
    /**
     * @param {() => void} watcher told of every change, in this tab and in others
     * @returns {() => void} to stop it
     */
    onChange(watcher) {
      if (!isListening) listen();
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}

/** @typedef {ReturnType<typeof createStore>} Store */

/**
 * One for each region: more than one may live on a host.
 * @param {string} site path of the site's root
 */
export const keyOf = (site) => (site === "/" ? KEY : `${KEY}:${site}`);

/** All scripts lie in one folder of the root. */
const site = new URL("..", import.meta.url).pathname;
export const phone = createStore(() => localStorage, globalThis, keyOf(site));
export const { kept, keep, drop, isKept, onChange, isLasting } = phone;

/** @typedef {typeof lists} Lists */
// For a script that is fetched later: so that the page has one list, and needs no file more for what both use.
export const lists = { phone, merge, parse, remove, MOST };
