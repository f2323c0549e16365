/** The service worker, which is there only once somebody has kept the site: see bewaren.mjs. */

import { answer } from "./offline/answer.mjs";
import { renewWhatIsOld } from "./offline/keep.mjs";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
/** @type {import("./offline/types.mjs").World} */
const world = {
  caches,
  fetch: (url, options) => fetch(url, options),
  scope: worker.registration.scope,
  now: Date.now,
  notes: new Map(),
};
/** @param {number} milliseconds */
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
/** @type {Promise<void> | undefined} */
let renewing;

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const isPage = request.mode === "navigate";
  const isOurs = request.method === "GET" && request.url.startsWith(world.scope);
  if (!isOurs || (request.cache === "reload" && !isPage)) return; // keep.mjs wants the site's own word
  const given = answer(world, { url: request.url, isPage, ask: () => fetch(request) }, sleep);
  event.respondWith(given);
  if (isPage) event.waitUntil(given.then(renew, () => undefined));
});

/** After the page, so that it waits for nothing; not for people who asked the phone to save data. */
function renew() {
  const { connection } = /** @type {{connection?: {saveData?: boolean}}} */ (worker.navigator);
  if (connection?.saveData) return undefined;
  renewing ??= renewWhatIsOld(world).finally(() => (renewing = undefined));
  return renewing;
}
