"""Whether an e-mail address may be a person's own: by its provider, or because it reads like a name."""

from __future__ import annotations

import re

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.given_names import GIVEN_NAMES
from sociale_kaart.checks.text import bare
from sociale_kaart.place.voorziening import Voorziening

_DOT_IN_WORDS = r" ?[(\[](?:dot|punt)[)\]] ?"
EMAIL = re.compile(
    r"(?P<local>[\w.%+'\-]{1,64})(?: ?@ ?| ?[(\[](?:at|@|apenstaart)[)\]] ?| apenstaart(?:je)? )"
    rf"(?P<domain>(?:[\w\-]{{1,63}}(?:\.|{_DOT_IN_WORDS}))+[A-Za-z]{{2,24}})"
)
# Providers of mailboxes for people at home; the last label does not matter (hotmail.com, hotmail.nl).
_MAILBOXES = """
gmail googlemail hotmail outlook live msn icloud me mac yahoo ymail aol gmx proton protonmail pm tutanota
zoho mail ziggo kpnmail kpnplanet planet xs4all home hetnet telfort upcmail casema chello quicknet
zeelandnet tele2 solcon caiway freedom onsbrabantnet online wanadoo versatel zonnet concepts multikabel
orange freeler
"""
# What an address is called that belongs to a team, not to a person.
_TEAMS = """
info contact team post mail algemeen secretariaat secretaris bestuur administratie receptie balie
aanmelden aanmelding inschrijven afspraak reserveren reservering verhuur zaalverhuur servicepunt service
klantenservice helpdesk loket informatie vragen hulp vrijwilligers vrijwilliger redactie communicatie pers
planning activiteiten penningmeester coordinator beheer beheerder huismeester kantoor office hello hallo
welkom privacy donatie sport jeugd jongeren ouderen taal school bieb bibliotheek winkel keuken cafe
voedselbank noord zuid oost west centrum stadsdeel gemeente wijk buurt buurtteam wijkteam sociaal repair
kringloop maatjes inloop
"""
_STEMS = (
    "buurt",
    "wijk",
    "huis",
    "jeugd",
    "jongeren",
    "sociaal",
    "vrijwillig",
    "voedsel",
    "sport",
    "speel",
    "vrouwen",
)
_PROVIDERS, _ROLES = frozenset(_MAILBOXES.split()), frozenset(_TEAMS.split())
_NAME_LIKE = re.compile(r"[a-z]+[._](?:(?:van|von|de|den|der|ten|ter|el|al|la|v|d)[._]?)*[a-z][a-z\-]+[0-9]*")


def is_personal(address: str, place: Voorziening, context: Context) -> bool:
    """Whether `address` may be somebody's own: a mailbox for people at home, or a name that no team has."""
    local, _, domain = address.lower().partition("@")
    if _provider(domain) in _PROVIDERS:
        return True
    words = set(re.split(r"[._\-]", local))
    is_name = local in GIVEN_NAMES or bool(_NAME_LIKE.fullmatch(local))
    return is_name and not any(map(is_role, words)) and not words & own_words(place, context)


def spelled_out(match: re.Match[str]) -> str:
    """The address that was found, also when it is written as `jan (at) gmail [dot] com`."""
    return f"{match['local']}@{re.sub(_DOT_IN_WORDS, '.', match['domain'])}"


def _provider(domain: str) -> str:
    """`hotmail` of hotmail.nl and of hotmail.co.uk."""
    *_, third, second, _ = ["", *domain.split(".")]
    return third if second in {"co", "com"} else second


def own_words(place: Voorziening, context: Context) -> frozenset[str]:
    """The words in the names of the place, of who runs it, and of where it is."""
    gebied = context.woorden.gebieden.get(place.gebied or "")
    names = (place.naam, place.organisatie or "", place.id, *place.ook_bekend_als, context.regio.regio)
    places = (place.adres.plaats if place.adres else "", *(gebied.naam.values() if gebied else ()))
    return frozenset(
        word for name in (*names, *places, *place.categorie) for word in bare(name).split() if len(word) > 2
    )


def is_role(word: str) -> bool:
    """Whether this small word names a task or a team, and not a person."""
    return word in _ROLES or word.startswith(_STEMS)
