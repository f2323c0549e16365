"""Ask the services one after another, through the cache, and say what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from sociale_kaart.problems import FilePosition, Problem, Say
from sociale_kaart.tools.geocode import geocode_rules
from sociale_kaart.tools.geocode.cache import Cache
from sociale_kaart.tools.geocode.match import Match, NotFound, OtherStreet, Question, Several, Verdict, judge
from sociale_kaart.tools.geocode.services import Service, ServiceDownError


@dataclass
class Lookup:
    """The services in the order in which they are asked. One that was down is left alone for the rest of the run."""

    services: Sequence[Service]
    cache: Cache
    down: dict[str, str | Say] = field(default_factory=dict)

    def find(self, question: Question, position: FilePosition) -> tuple[Match, str] | Problem:
        """Where it is and who said so, or why that is not known.

        The second service is asked when the first does not know the address or is down, never when it has doubts.
        """
        verdicts: dict[str, Verdict] = {}
        for service in self.services:
            verdict = self._ask(service, question)
            if isinstance(verdict, Match):
                return verdict, service.name
            if verdict:
                verdicts[service.name] = verdict
            if isinstance(verdict, Several | OtherStreet):
                break
        return self._why_not(question, verdicts, position)

    def _ask(self, service: Service, question: Question) -> Verdict | None:
        key = f"{service.name}|{question.key}"
        known = self.cache.get(key)
        if known is None and service.name not in self.down:
            try:
                known = service.ask(question)
                self.cache.put(key, known)
            except ServiceDownError as error:
                self.down[service.name] = error.reason
        return None if known is None else judge(question, known)

    def _why_not(self, question: Question, verdicts: dict[str, Verdict], position: FilePosition) -> Problem:
        read = f"{question.postcode} {question.huisnummer} {question.toevoeging}".strip()
        names = " en ".join(verdicts), " and ".join(verdicts)
        values: dict[str, object] = {"read": read, "services": Say(*names)}
        last = next(reversed(verdicts.values()), None)
        if isinstance(last, Several):
            return geocode_rules.SEVERAL.at(position, found=", ".join(last.numbers), **values)
        if isinstance(last, OtherStreet):
            return geocode_rules.OTHER_STREET.at(position, found=last.straat, **values)
        missing = [name for name in self.down if name not in verdicts]
        if missing:  # that the other did not know it proves nothing
            reason = self.down[missing[0]]
            return geocode_rules.DOWN.at(position, services=", ".join(missing), reason=reason)
        return geocode_rules.NOT_FOUND.at(position, nearest=_nearest(verdicts), **values)


def _nearest(verdicts: dict[str, Verdict]) -> object:
    found = next((v.nearest for v in verdicts.values() if isinstance(v, NotFound) and v.nearest), "")
    nearest = geocode_rules.NEAREST
    return Say(nearest.nl.format(found=found), nearest.en.format(found=found)) if found else ""
