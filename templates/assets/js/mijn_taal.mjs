/** The language that somebody wants to be offered at a next visit. It is kept on this phone, and only when she asks. */

// The early script in layout.py looks for it too: it keeps room for the offer before anything is drawn.
export const KEY = "sociale-kaart-taal:";
const BETWEEN = "|"; // the code comes first
const BELOW = /^([a-z]{2,3}(-[A-Za-z0-9]+)*\/)?$/; // the folder of a language, or none

/** @typedef {{code: string, pad: string, dir: string, naam: string}} Taal `pad`: where its pages begin, below the root */
/** @typedef {Pick<Storage, "getItem" | "setItem" | "removeItem">} Area */

/**
 * @param {string} site path of the site's root: more than one may live on a host
 * @param {() => Area} area asked for here, as asking alone may be forbidden
 */
export function createMemory(site, area = () => localStorage) {
  const key = KEY + site;
  return {
    /** @returns {Taal | undefined} nothing when what is there is not ours */
    remembered() {
      try {
        const [code, pad, dir, naam] = (area().getItem(key) ?? "").split(BETWEEN);
        return code && naam && BELOW.test(pad) ? { code, pad, dir: dir === "rtl" ? dir : "ltr", naam } : undefined;
      } catch {
        return undefined;
      }
    },
    /**
     * @param {Taal} taal
     * @returns {boolean} whether the phone keeps it
     */
    remember({ code, pad, dir, naam }) {
      try {
        area().setItem(key, [code, pad, dir, naam].join(BETWEEN));
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        area().removeItem(key);
      } catch {
        // Where nothing may be kept there is nothing to throw away.
      }
    },
  };
}

/** All scripts lie in one folder of the root. */
export const memory = createMemory(new URL("..", import.meta.url).pathname);
