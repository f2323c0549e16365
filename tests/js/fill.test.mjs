import assert from "node:assert/strict";
import test from "node:test";

import { deflateSync } from "node:zlib";
import { addressOf, pageOf, withNotice } from "../../templates/assets/js/offline/fill.mjs";
import { bundleOf } from "../../templates/assets/js/offline/unpack.mjs";
import { region } from "./offline-world.mjs";

test("a page is its shell with its values, and the root of the site is the phone's own", () => {
  const bundle = JSON.parse(region()["data/offline/nl.0.0.json"]);
  assert.equal(pageOf(bundle, "plek/a/", "/regio/"), '<title>Voorbeeld</title><main id="inhoud" tabindex="-1"><p>A</p></main>');
  assert.equal(pageOf(bundle, "geen-verbinding.html", "/regio/"), '<a href="/regio/">home</a><main id="inhoud">geen verbinding</main>');
  assert.equal(pageOf(bundle, "plek/b/", "/regio/"), undefined);
});

test("a slot that stands twice has one value, and a value is never looked through for slots", () => {
  const bundle = { schillen: [["", "a", "-", "b", "-", "a", ""]], paginas: [["x/", 0, "b", "$& a"]] };
  assert.equal(pageOf(/** @type {any} */ (bundle), "x/", "/"), "b-$& a-b");
});

test("the notice stands in the main part of the page", () => {
  assert.equal(withNotice('<main id="inhoud" tabindex="-1"><h1>', '<p href="{bewaren}">$&</p>', "/x/"), '<main id="inhoud" tabindex="-1"><p href="/x/">$&</p><h1>');
});

test("index.html is no other page than its folder", () => {
  assert.deepEqual(["", "index.html", "en/index.html", "myindex.html", "404.html"].map(addressOf), ["", "", "en/", "myindex.html", "404.html"]);
});

test("a bundle is packed, and one that was kept before that is read too", () => {
  const text = region("Café ☕")["data/offline/nl.0.0.json"];
  const bytes = (/** @type {Uint8Array} */ some) => Uint8Array.from(some).buffer;
  assert.deepEqual(bundleOf(bytes(new TextEncoder().encode(text))), JSON.parse(text));
  for (const level of [0, 1, 6, 9]) assert.deepEqual(bundleOf(bytes(deflateSync(text, { level }))), JSON.parse(text));
  assert.throws(() => bundleOf(bytes(deflateSync(text).subarray(0, 40))));
});
