/// <reference path="./node.d.ts" />
import { equal } from "node:assert/strict";
import test from "node:test";

import { presentAddress } from "../../templates/assets/js/kort.mjs";
import { leadsTo } from "../../templates/assets/js/taalkeuze.mjs";

const CODES = ["nl", "en", "ar"];

test("a short code leads to the language of the paper, else of the phone, else of the region", () => {
  equal(leadsTo("#ar", CODES, ["en"]), "ar");
  equal(leadsTo("", CODES, ["fr-FR", "ar-MA", "en"]), "ar");
  equal(leadsTo("", CODES, ["tr"]), "nl");
  equal(leadsTo("", CODES, []), "nl");
});

test("who comes to choose is not led on", () => {
  equal(leadsTo("#talen", CODES, ["en"]), undefined);
  equal(leadsTo("#zoek=brood", CODES, ["en"]), undefined);
});

test("an address of before leads to the one of now, in its language", () => {
  equal(presentAddress("/ar/p/46xn7/", "/", CODES), "/p/46xn7/#ar");
  equal(presentAddress("/ar/p/46xn7", "/", CODES), "/p/46xn7/#ar");
  equal(presentAddress("/ar/p/46xn7/index.html", "/", CODES), "/p/46xn7/#ar");
  equal(presentAddress("/van/regio/en/p/46xn7/", "/van/regio/", CODES), "/van/regio/p/46xn7/#en");
});

test("any other address that is not there stays what it is", () => {
  for (const path of ["/p/46xn7/", "/tr/p/46xn7/", "/ar/p/46xn/", "/ar/plek/46xn7/", "/ar/p/46xn7/x/", "/ar/p/", "/", "/elders/ar/p/46xn7/", "/ar/p/%2F%2Fx/"]) {
    equal(presentAddress(path, "/", CODES), undefined, path);
  }
  equal(presentAddress("/ar/p/46xn7/", "/regio/", CODES), undefined);
});
