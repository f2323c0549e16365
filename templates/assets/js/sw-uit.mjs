/** In the place of sw.mjs once the site no longer offers to be kept: removes what was kept, and itself. */

import { removeAll } from "./offline/copies.mjs";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  await removeAll({ caches, fetch, scope: worker.registration.scope, now: Date.now, notes: new Map() });
  await worker.registration.unregister();
}
