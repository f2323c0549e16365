"""The pages of schemes, life events and helplines in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from sociale_kaart.languages.direction import name_in
from sociale_kaart.outputs.steun.lines import lijn
from sociale_kaart.outputs.steun.linked_help import linked_lines, linked_scheme
from sociale_kaart.outputs.steun.shown import EventPage, Group, HelplinePage, SchemePage, SchemesPage
from sociale_kaart.reading.levensgebeurtenissen import Levensgebeurtenis
from sociale_kaart.reading.regelingen import Regeling
from sociale_kaart.rendering.crisis import Crisis, every_line
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.frame import File, Frame, Values
from sociale_kaart.rendering.pictograms import pictogram
from sociale_kaart.rendering.shell import Shell

STYLES = ("steun.css",)


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


SCHEMES, SCHEMES_LEAD = (
    _("Money and help you can apply for"),
    _("Schemes for people with little money, and who helps you apply."),
)
EVENTS, EVENTS_LEAD = _("Something has happened"), _("What you can do first, and who can help.")
LINES, LINES_LEAD = _("Somebody to call"), _("Numbers you can call for help, advice or a listening ear.")


def _differ(answers: Iterable[bool]) -> bool:
    """Whether there is something to choose."""
    return len(set(answers)) > 1


@dataclass(frozen=True)
class SteunPages:
    """What is no place, in the language of `frame`."""

    frame: Frame

    def files(self) -> Iterator[File]:
        if self._schemes:
            yield self._list("regelingen", SCHEMES, SCHEMES_LEAD, SchemesPage(self._groups()))
            yield from map(self._scheme, self._schemes)
        if self._events:
            yield self._list("levensgebeurtenissen", EVENTS, EVENTS_LEAD, {"gebeurtenissen": self._events})
            yield from map(self._event, self._events)
        yield self._list("hulplijnen", LINES, LINES_LEAD, self._helplines())

    def _list(self, name: str, title: str, lead: str, values: Values) -> File:
        say = self.frame.say
        about = {"kop": say(title), "inleiding": say(lead), "tekeningen": self._drawings}
        html = self.frame.render(f"pages/{name}.html", 1, values, about)
        return self.frame.page(self._shells[1], f"{name}/", say(title), say(lead), "steun", html)

    def _scheme(self, regeling: Regeling) -> File:
        word, woorden = self.frame.word, self.frame.catalogue.woorden
        helpers = [woorden.categorieen[id] for id in regeling.hulp_bij]
        events = [event for event in self._events if regeling.id in event.regelingen]
        address = f"regeling/{regeling.id}/"
        data = linked_scheme(self.frame.catalogue, regeling, self.frame.language, self._absolute(address))
        values = SchemePage(regeling, helpers, events, self._drawings, htmlsafe_json_dumps(data))
        html = self.frame.render("pages/regeling.html", 2, values)
        return self.frame.page(self._shells[2], address, word(regeling.naam), word(regeling.wat), "steun", html)

    def _event(self, event: Levensgebeurtenis) -> File:
        word, woorden = self.frame.word, self.frame.catalogue.woorden
        schemes = [one for one in self._schemes if one.id in event.regelingen]
        lines = [line for line in self._lines if line.id in event.lijnen]
        kinds = [woorden.categorieen[id] for id in event.categorie]
        html = self.frame.render(
            "pages/levensgebeurtenis.html", 2, EventPage(event, schemes, lines, kinds, self._drawings)
        )
        address = f"levensgebeurtenis/{event.id}/"
        return self.frame.page(self._shells[2], address, word(event.naam), word(event.eerste_stap), "steun", html)

    def _helplines(self) -> HelplinePage:
        lines = list(self.frame.catalogue.woorden.lijnen.values())
        data = linked_lines(self.frame.catalogue, lines, self.frame.language, self._absolute("hulplijnen/"))
        shown = [lijn(line, self.frame) for line in lines]
        urgent, others = [one for one in shown if one.is_crisis], [one for one in shown if not one.is_crisis]
        spoken = sorted({code for one in shown for code in one.talen})
        return HelplinePage(
            [urgent, others],
            htmlsafe_json_dumps(data),
            kan_dag=_differ(one.dag_en_nacht for one in shown),
            kan_schrijven=_differ(one.schrijven for one in shown),
            voor_wie=(groups := list(dict.fromkeys(one.voor_wie for one in shown if one.voor_wie))),
            voor_wie_keuzes=list(enumerate(groups)),
            taal_keuzes=[(code, name_in(code, self.frame.language)) for code in spoken],
        )

    def _absolute(self, address: str) -> str:
        layout = self.frame.layout
        return f"{layout.names.site_url}{layout.prefix}{address}"

    def _groups(self) -> Iterable[Group]:
        """The schemes below the theme that each leads with."""
        for thema in self.frame.catalogue.woorden.themas.values():
            found = [one for one in self._schemes if one.thema[0] == thema.id]
            if found:
                yield Group(thema, found)

    @cached_property
    def _lines(self) -> list[Crisis]:
        return every_line(self.frame)

    @cached_property
    def _schemes(self) -> tuple[Regeling, ...]:
        return self.frame.catalogue.lopende_regelingen

    @cached_property
    def _events(self) -> list[Levensgebeurtenis]:
        return list(self.frame.catalogue.levensgebeurtenissen.values())

    @cached_property
    def _drawings(self) -> Mapping[str, Markup]:
        """The pictogram of each life event in the page itself: in the sprite, every page would pay for it."""
        template = environment(self.frame.language).get_template("parts/tekening.html")
        drawn = {event.id: pictogram(event.pictogram) for event in self._events}
        made = {id: template.render(box=box, shape=shape) for id, (box, shape) in drawn.items()}
        return {id: Markup(html) for id, html in made.items()}  # noqa: S704 - our own template

    @cached_property
    def _shells(self) -> dict[int, Shell]:
        return {depth: self.frame.layout.shell(depth, stijlen=STYLES) for depth in (1, 2)}
