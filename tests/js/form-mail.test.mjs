/// <reference path="./node.d.ts" />
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { isPersonal, isRole, wordsOf } from "../../templates/assets/js/form/mail.mjs";

const mail = {
  postbussen: ["gmail", "hotmail", "ziggo"],
  rollen: ["info", "team"],
  stammen: ["buurt", "inloop"],
  uitgangen: ["kerk"],
  heiligen: ["sint"],
  naam: "[a-z]\\.[a-z]{3,}",
  lidwoorden: ["de", "het", "sint", "t"],
  families: ["vries", "jong"],
  lang: 5,
};
const rules = { mail, mensen: { namen: "fatima jan brug" } };

/** @param {string} address @param {string[]} names */
const personal = (address, names = []) => isPersonal(address, rules, names);

test("a task or a team is no person, also where the word goes on", () => {
  ok(isRole("info", mail));
  ok(isRole("buurtkamer", mail));
  ok(isRole("inloop", mail));
  ok(isRole("oosterkerk", mail));
  for (const word of ["informeel", "uw", "debuurt", "kerkman", ""]) ok(!isRole(word, mail), word);
});

test("small words of names, without the shortest, each once", () => {
  deepEqual([...wordsOf(["Het Huis van de Wijk", "Café Huis"])], ["het", "huis", "van", "wijk", "cafe"]);
  deepEqual([...wordsOf([])], []);
});

test("a given name or initials before a name is a person, at whatever host", () => {
  ok(personal("Fatima@huis.nl"));
  ok(personal("f.jansen@huis.nl"));
  ok(!personal("balie@huis.nl"));
  ok(!personal("xf.jansen@huis.nl"), "the whole of it, not a part");
  ok(!personal("f.jansen2@huis.nl"), "the whole of it, not a part");
});

test("a mailbox at home is a person's, unless it is called by a task or a place", () => {
  for (const address of ["iets@gmail.com", "iets@hotmail.nl", "iets@hotmail.co.uk", "iets@hotmail.com.tr", "iets@ziggo.nl", "iets@mail.gmail.com"]) ok(personal(address), address);
  for (const address of ["info@gmail.com", "team-oost@gmail.com", "buurtkamer@hotmail.co.uk"]) ok(!personal(address), address);
  ok(!personal("iets@gmail.huis.nl"), "who keeps the mailbox stands before the last point");
  ok(!personal("iets@co.nl"));
});

test("a name beside a task is still a person where the mailbox is at home, and not at an organisation", () => {
  ok(personal("info.fatima@gmail.com"));
  ok(!personal("info.fatima@huis.nl"));
});

test("behind a saint a given name is a place's, and only there", () => {
  ok(!personal("sint.jan@gmail.com"));
  ok(personal("sint.jan.fatima@gmail.com"));
  ok(personal("info.jan@gmail.com"));
});

test("an article before a word is a place, before a family name a person", () => {
  ok(!personal("de.brouwerij@gmail.com"));
  ok(!personal("sint_antonius@gmail.com"));
  ok(personal("de.vries@gmail.com"));
  ok(personal("t.brouwer@gmail.com"), "an initial");
  ok(personal("brouwerij.de@gmail.com"), "the article comes first");
  ok(personal("de@gmail.com"), "nothing behind it");
});

test("what the place is called is the place", () => {
  ok(!personal("kleurrijk@gmail.com", ["Stichting Kleurrijk"]));
  ok(!personal("dekade@gmail.com", ["De Kade"]), "with its article");
  ok(!personal("hetlab@gmail.com", ["Het Lab"]));
  ok(!personal("wijkkleurrijkoost@gmail.com", ["Kleurrijk"]), "a long word anywhere");
  ok(!personal("bijlinde@gmail.com", ["De Linde"]), "of five letters too");
  ok(personal("kadede@gmail.com", ["De Kade"]), "no article at the end");
  ok(personal("bijdekade@gmail.com", ["De Kade"]), "a short one only by itself");
  ok(personal("fatimaenco@gmail.com", ["Fatima"]), "nor a given name amid others");
  equal(personal("f.brug@huis.nl", ["Brug"]), false);
});
