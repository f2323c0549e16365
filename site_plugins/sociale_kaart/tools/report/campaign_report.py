"""What a keeper gets of a campaign: how many answered and who did not, a table for a mail merge, a letter to paste."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from sociale_kaart.languages.texts import word
from sociale_kaart.markdown import plain
from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say
from sociale_kaart.reading.campagnes import Campagne
from sociale_kaart.region import InRegion
from sociale_kaart.tools.report.who_is_asked import Gevraagd, Ronde

COLUMNS = ("id", "naam", "gebied", "telefoon", "email", "gecontroleerd", "beantwoord", "link")
COUNT = Say(
    "Nagekeken sinds {begin}: {beantwoord} van de {totaal} plekken. Nog te gaan: {open}.",
    "Checked since {begin}: {beantwoord} of {totaal} places. Still to go: {open}.",
)
SECRET = Say(
    "Met een geheim adres: {geheim}. Die staan hier niet; bel ze zelf.",
    "With a secret address: {geheim}. They are not here; call them yourself.",
)
NOT_NOW = Say(
    "Deze campagne loopt nu niet: het formulier stelt de vraag van {begin} tot en met {eind}.",
    "This campaign is not running now: the form asks the question from {begin} to {eind}.",
)
ALWAYS = Say("later", "later")
ANSWER = Say("antwoord", "answer")
NOWHERE = Say("Zonder gebied", "Without an area")
YES, NO = Say("ja", "yes"), Say("nee", "no")
NONE = Say(
    "Er zijn geen campagnes. Zet er een in {file}, zoals:", "There are no campaigns. Put one in {file}, such as:"
)
EXAMPLE = """\
zomersluiting:
  vraag: {nl: Zijn jullie in de zomer een tijd dicht?, en: Are you closed for a while in summer?}
  over: openingstijden
  begin: 2027-05-01"""
SUBJECT = Say("Onderwerp: een vraag over {naam}", "Subject: a question about {naam}")
NAME, LINK = "«naam»", "«link»"  # as mail programs call the columns of the table


def about(campagne: Campagne, found: Ronde, region: InRegion, language: Language) -> list[str]:
    """The question, how far it is, and what one has to know."""
    lines = [f"{campagne.id}: {word(campagne.vraag, language)}", COUNT(language, _numbers(found))]
    if found.geheim:
        lines.append(SECRET(language, {"geheim": found.geheim}))
    if not campagne.is_running(region.today):
        end = campagne.eind or ALWAYS(language, {})
        lines.append(NOT_NOW(language, {"begin": campagne.begin, "eind": end}))
    return lines


def _numbers(found: Ronde) -> Mapping[str, object]:
    begin, total = found.campagne.begin, len(found.gevraagd)
    return {"begin": begin, "beantwoord": found.beantwoord, "totaal": total, "open": len(found.open)}


def text(found: Ronde, region: InRegion, language: Language) -> str:
    rows = (f"  {_called(one)}  {one.link}" for one in found.open)
    return "\n".join(map(on_a_line, [*about(found.campagne, found, region, language), *rows]))


def markdown(found: Ronde, region: InRegion, language: Language) -> str:
    """A list to tick, below the name of each area."""
    lines = [f"# {plain(found.campagne.id)}", ""]
    lines += [f"{plain(line)}  " for line in about(found.campagne, found, region, language)]
    for area, rows in groupby(found.open, key=lambda one: one.plek.gebied):
        lines += ["", f"## {plain(_area(region, area, language))}", ""]
        lines += [f"- [ ] {plain(_called(one))} · [{ANSWER(language, {})}]({one.link})" for one in rows]
    return "\n".join(lines)


def _area(region: InRegion, id: str | None, language: Language) -> str:
    area = region.woorden.gebieden.get(id or "")
    return word(area.naam, language) if area else NOWHERE(language, {})


def _called(one: Gevraagd) -> str:
    number = one.plek.contact.telefoon
    return f"{one.plek.naam} · {number}" if number else one.plek.naam


def as_csv(found: Ronde, language: Language, harmless: Callable[[object], str]) -> str:
    """Everybody that was asked; with semicolons, as Dutch spreadsheets and their mail merge want it."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(cell) for cell in row] for row in _rows(found, language))
    return target.getvalue().rstrip("\r\n")


def _rows(found: Ronde, language: Language) -> Iterator[tuple[object, ...]]:
    for one in found.gevraagd:
        place, contact = one.plek, one.plek.contact
        answered = (YES if one.has_answered else NO)(language, {})
        ways = (contact.telefoon, contact.email)
        yield place.id, place.naam, place.gebied, *ways, place.controle.datum, answered, one.link


LETTER = (
    Say("Beste mensen van {naam},", "Dear people of {naam},"),
    Say(
        "Jullie staan op de sociale kaart van {regio}, zodat mensen jullie kunnen vinden. We hebben één vraag:",
        "You are on the map of {regio}, so that people nearby can find you. We have one question:",
    ),
    Say("{vraag}", "{vraag}"),
    Say(
        "Antwoorden kan hier. Je ziet er ook wat er nu op de kaart staat:",
        "You can answer here. You also see there what is on the map now:",
    ),
    Say("{link}", "{link}"),
    Say(
        "Is alles goed zoals het er staat? Tik dan op “Er verandert niets”. Er gaat niets weg voordat je het zelf "
        "verstuurt.",
        "Is everything right as it is? Then tap “Nothing changes”. Nothing is sent before you send it yourself.",
    ),
    Say("Bedankt!", "Thank you!"),
    Say("{regio}", "{regio}"),
)


def letter(found: Ronde, region: InRegion, language: Language, one: Gevraagd | None) -> str:
    """To paste into an e-mail: with the names of the columns, for a mail merge, or filled in for one place."""
    naam, link = (one.plek.naam, one.link) if one else (NAME, LINK)
    values = {"naam": naam, "link": "{link}", "regio": region.regio.regio, "vraag": "{vraag}"}
    texts = {"{link}": link, "{vraag}": word(found.campagne.vraag, language)}
    lines = [SUBJECT(language, values), *(say(language, values) for say in LETTER)]
    return "\n\n".join(on_a_line(texts.get(line, line)) for line in lines)
