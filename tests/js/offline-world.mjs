// A site that can be kept, and the phone that keeps it, without a browser.

import { answer } from "../../templates/assets/js/offline/answer.mjs";
import { digest } from "../../templates/assets/js/offline/keep.mjs";

export const SCOPE = "https://kaart.example/regio/";
const SHELL = ["<title>", "titel", '</title><main id="inhoud" tabindex="-1">', "inhoud", "</main>"];
const ANYWHERE = ['<a href="', "wortel", '">home</a><main id="inhoud">geen verbinding</main>'];

/** What a browser keeps: enough of CacheStorage for these modules. */
export class Caches {
  constructor() {
    /** @type {Map<string, Map<string, {body: ArrayBuffer, type: string | null}>>} */
    this.all = new Map();
    this.room = Infinity;
  }

  async keys() {
    return [...this.all.keys()];
  }

  /** @param {string} name */
  async has(name) {
    return this.all.has(name);
  }

  /** @param {string} name */
  async delete(name) {
    return this.all.delete(name);
  }

  /** @param {string} name */
  async open(name) {
    const kept = this.all.get(name) ?? new Map();
    this.all.set(name, kept);
    return {
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      /** @param {string} url */
      match: async (url) => {
        const found = kept.get(url);
        return found && new Response(found.body, { headers: { "Content-Type": found.type ?? "" } });
      },
      /**
       * @param {string} url
       * @param {Response} response
       */
      put: async (url, response) => {
        if (this.room-- <= 0) throw new DOMException("full", "QuotaExceededError");
        kept.set(url, { body: await response.arrayBuffer(), type: response.headers.get("Content-Type") });
      },
    };
  }
}

/**
 * A site in one language, and the phone that visits it.
 * @param {Record<string, string>} files
 */
export async function visit(files, { language = "nl", map = "" } = {}) {
  const caches = new Caches();
  const site = { files, down: false, asked: /** @type {string[]} */ ([]), time: 1000 };
  const world = {
    caches: /** @type {CacheStorage} */ (/** @type {unknown} */ (caches)),
    scope: SCOPE,
    now: () => site.time,
    notes: new Map(),
    /** @param {string} url */
    fetch: async (url) => {
      site.asked.push(url.slice(SCOPE.length));
      const content = site.files[url.slice(SCOPE.length)];
      if (site.down) throw new TypeError("no network");
      return new Response(content ?? "missing", { status: content === undefined ? 404 : 200, headers: { "Content-Type": "text/html" } });
    },
  };
  site.files[`data/offline.${language}.json`] = JSON.stringify(await indexOf(files, language, map));
  return { caches, site, world };
}

/**
 * @param {Record<string, string>} files
 * @param {string} language
 * @param {string} map
 */
export async function indexOf(files, language, map) {
  const all = [["", "nl"], ["ar/", "ar"], ["en/", "en"]];
  const talen = all.filter(([, code]) => code !== language).map(([map, code]) => /** @type {[string, string, string]} */ ([map, code, `<p lang="${code}">instead</p>`]));
  const bytes = (/** @type {string} */ text) => /** @type {ArrayBuffer} */ (new TextEncoder().encode(text).buffer);
  const rows = Object.entries(files).map(async ([name, text]) => /** @type {[string, string]} */ ([name, await digest(bytes(text))]));
  const about = { vorm: 1, taal: language, map, dag: "21 november 2026", grootte: "0,3", melding: '<p>kopie <a href="{bewaren}">meer</a></p>', talen, bestanden: await Promise.all(rows) };
  return { id: await digest(bytes(JSON.stringify(about))), ...about };
}

/** @param {string} [name] */
export const region = (name = "Voorbeeld") => ({
  "data/offline/nl.0.0.json": JSON.stringify({ schillen: [SHELL, ANYWHERE], paginas: [["plek/a/", 0, name, "<p>A</p>"], ["geen-verbinding.html", 1, "/elders/"]] }),
  "over/": '<main id="inhoud">over</main>',
  "data/zoek.nl.json": `{"naam": "${name}"}`,
  "assets/site.ABCDEFGH.js": "script",
});

/** @returns {Promise<void>} */
export const never = () => new Promise(() => undefined);

/**
 * What the phone shows at an address; `network` is what the site says, or how it fails.
 * @param {import("../../templates/assets/js/offline/types.mjs").World} world
 * @param {string} address
 * @param {() => Promise<Response>} network
 * @param {{isPage?: boolean, sleep?: (time: number) => Promise<void>}} [options]
 */
export async function shown(world, address, network, { isPage = true, sleep = never } = {}) {
  const given = await answer(world, { url: SCOPE + address, isPage, ask: network }, sleep);
  return given.status >= 300 && given.status < 400 ? `to ${given.headers.get("Location")}` : given.text();
}
export const broken = async () => {
  throw new TypeError("no network");
};
