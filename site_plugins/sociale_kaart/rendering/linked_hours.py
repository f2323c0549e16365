"""Opening hours in the words of schema.org, of a place or of a line that one can call."""

from __future__ import annotations

from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.phrasebook import clock_of_day
from sociale_kaart.hours.schedule import Vast, schedule
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.json_values import JsonObject

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
KIND, HOURS = "OpeningHoursSpecification", ("opens", "closes")


def linked_hours(uren: Openingstijden, catalogue: Catalogue) -> Iterator[JsonObject]:
    """When it is simply open: not by appointment, not by telephone, and closed on days of which nobody is sure.

    An entry with dates takes the place of the usual hours; closed is from 00:00 to 00:00, as search engines have it.
    """
    usual: dict[tuple[str, str], list[str]] = {}
    dated: list[JsonObject] = []
    for entry in schedule(uren, catalogue.feestdagen, catalogue.today):
        begin, einde = (entry.periode.begin, entry.periode.einde) if entry.periode else (0, 0)
        times = clock_of_day(begin), clock_of_day(einde)
        if isinstance(entry, Vast):
            usual.setdefault(times, []).append(DAYS[entry.dag])
        else:
            valid = {"validFrom": entry.eerste.isoformat(), "validThrough": entry.laatste.isoformat()}
            dated.append(_entry(times) | valid)
    for times, days in usual.items():
        yield {"dayOfWeek": days if len(days) > 1 else days[0], **_entry(times)}
    yield from dated


def _entry(times: tuple[str, str]) -> dict[str, str]:
    return {"@type": KIND, **dict(zip(HOURS, times, strict=True))}
