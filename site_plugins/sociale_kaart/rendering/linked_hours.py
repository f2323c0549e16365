"""Opening hours in the words of schema.org, of a place or of a line that one can call."""

from __future__ import annotations

from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.phrasebook import clock_of_day
from sociale_kaart.hours.schedule import Vast, schedule
from sociale_kaart.hours.value import Openingstijden

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MIDNIGHT = "00:00"


def linked_hours(uren: Openingstijden, catalogue: Catalogue) -> Iterator[dict[str, str]]:
    """When it is simply open: not by appointment, not by telephone, and closed on days of which nobody is sure.

    An entry with dates takes the place of the usual hours; closed is from 00:00 to 00:00, as search engines have it.
    """
    for entry in schedule(uren, catalogue.feestdagen, catalogue.today):
        opens, closes = (
            (clock_of_day(entry.periode.begin), clock_of_day(entry.periode.einde)) if entry.periode else (MIDNIGHT,) * 2
        )
        kind = {"@type": "OpeningHoursSpecification"}
        if isinstance(entry, Vast):
            yield kind | {"dayOfWeek": DAYS[entry.dag], "opens": opens, "closes": closes}
        else:
            valid = {"validFrom": entry.eerste.isoformat(), "validThrough": entry.laatste.isoformat()}
            yield kind | {"opens": opens, "closes": closes, **valid}
