"""What the page of the four conditions says: of each what it is, what to ask, what serves it, and how many per area."""

from __future__ import annotations

from collections.abc import Sequence

from sociale_kaart.dekking.conditions import CONDITIONS
from sociale_kaart.dekking.counting import Dekking
from sociale_kaart.dekking.in_words import name_of_area
from sociale_kaart.dekking.subjects import Subject
from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.outputs.dekking.coverage_values import Conditie, ConditiesPage, DienendeSoort
from sociale_kaart.rendering.frame import Frame
from sociale_kaart.rendering.need_names import need_name


def conditions_page(frame: Frame, found: Dekking) -> ConditiesPage:
    areas = [name_of_area(area, frame.catalogue, frame.language) for area in found.gebieden]
    return ConditiesPage([_condition(frame, found, one) for one in found.of_kind("conditie")], areas)


def _condition(frame: Frame, found: Dekking, subject: Subject) -> Conditie:
    words = CONDITIONS[subject.id]
    return Conditie(
        subject.id,
        frame.say(words.naam),
        frame.say(words.uitleg),
        [frame.say(one) for one in words.vragen],
        _kinds(frame, subject),
        [found.cells[area, subject].plekken for area in found.gebieden],
    )


def _kinds(frame: Frame, subject: Subject) -> list[DienendeSoort]:
    kinds = frame.catalogue.woorden.categorieen.values()
    return [DienendeSoort(kind, _needs(frame, subject, kind.id)) for kind in kinds if kind.id in subject.categories]


def _needs(frame: Frame, subject: Subject, kind: str) -> Sequence[Gezegd]:
    """What people ask for that is about this condition, where this kind is the first that serves it."""
    return [
        need_name(frame.catalogue, one.id, frame.language)
        for one in frame.catalogue.noden.noden.values()
        if subject.id in one.condities and next((id for id in one.categorie if id in subject.categories), "") == kind
    ]
