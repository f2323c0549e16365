// Calendars (a JSON list of texts on the standard input) → for each the [start, end] of all that takes place, as ical.js reads it.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

/** @param {string} text */
function periods(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").flatMap((part) => {
    const event = new ICAL.Event(part);
    if (!event.isRecurring()) return [[event.startDate.toString(), event.endDate.toString()]];
    const found = [];
    const steps = event.iterator();
    for (let next = steps.next(); next; next = steps.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      found.push([startDate.toString(), endDate.toString()]);
    }
    return found;
  });
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(periods)));
