"""The four conditions of social quality, in words for everybody, with what a team can ask itself about each.

After Laurent van der Maesen and Alan Walker (eds.), *Social Quality: From Theory to Indicators* (2012); the words and
the questions are our own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


@dataclass(frozen=True)
class Condition:
    """All of it to be translated."""

    naam: str
    uitleg: str
    vragen: tuple[str, ...]


CONDITIONS: Mapping[str, Condition] = {
    "sociaaleconomische-zekerheid": Condition(
        _("Enough to live on"),
        _("Food, money, a home, care and safety: what nobody can do without."),
        (
            _("Who near us cannot pay for food or the rent this month, and how would we hear of it?"),
            _("For which help does one need papers, a computer or a letter that people do not have?"),
        ),
    ),
    "sociale-inclusie": Condition(
        _("Being let in"),
        _("At the doctor’s, at school, at work, at the club, at the counter: being able to join like anybody else."),
        (
            _("Whom do we never see, and what keeps them away?"),
            _("Whose language does nobody speak here?"),
        ),
    ),
    "sociale-cohesie": Condition(
        _("Knowing one another"),
        _("Meeting, trusting and helping one another, also when people differ."),
        (
            _("Where do people meet who would not meet otherwise?"),
            _("Who would like to help somebody, and has never been asked?"),
        ),
    ),
    "empowerment": Condition(
        _("Deciding for yourself"),
        _("Being able to learn, to choose and to have a say in what is done for you."),
        (
            _("Who decides about what we offer, and do the people who come here have a say?"),
            _("Where can people start something themselves?"),
        ),
    ),
}
