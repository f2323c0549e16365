"""Whether an e-mail address may be a person's own: by its provider, or because it reads like a name."""

from __future__ import annotations

import re

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.given_names import GIVEN_NAMES
from sociale_kaart.checks.text import bare
from sociale_kaart.place.voorziening import Voorziening

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
kringloop maatjes inloop club koor kerk moskee parochie tuin zorg ggz huisarts praktijk speeltuin
"""
STEMS = (
    "buurt", "wijk", "jeugd", "jongeren", "sociaal", "vrijwillig", "voedsel", "sport", "speel", "vrouwen",
    "stichting", "vereniging", "dorps", "kringloop", "inloop", "taal", "repair", "diaconie", "moskee", "weggeef",
    "kleding", "ouderen", "maatjes", "ontmoeting", "welzijn", "gemeente", "bibliotheek", "moestuin", "eettafel",
    "eetcafe", "kook", "zangkoor", "zanggroep", "breicafe", "breiclub", "naai", "wandel", "mantelzorg", "school",
    "theater", "tafel", "tennis", "voetbal", "volkstuin", "bewoners", "huurders", "schaak", "muziek", "noodfonds",
    "ruil", "speelo", "humanitas", "zonnebloem", "legerdesheils", "rodekruis", "sintjan", "sintjo", "fanfare",
    "harmonie", "toneel", "kinder", "meiden", "mannen", "senioren", "nieuwkomers", "vluchtelingen", "fietsen", "hulp",
    "zorg", "opvang", "steun",
)  # fmt: skip
ENDINGS = (
    "vereniging", "stichting", "groep", "club", "raad", "winkel", "centrum", "koor", "team", "fonds", "cafe",
    "scouting", "werkplaats", "comite", "collectief", "school", "tafel", "bank", "hulp", "zorg", "plein", "markt",
    "theater", "commissie", "theek", "atelier", "orkest", "steunpunt", "netwerk",
)  # fmt: skip
# Names of places begin like this; of people only with one of these surnames behind it.
SAINTS = ("sint", "st")
ARTICLES = frozenset(["de", "het", "'t", "t", "sint", "st", "onze", "ons", "mijn", "jouw"])
_FAMILIES = """
vries jong boer groot bruin bruijn wit haan graaf lange ruiter ruijter leeuw koning vos ridder rooij rooy winter zwart
jonge haas heer kok klerk gier goede roos bree waal wilde wolf koster jager smet geus rijk boo man beer witte
"""
PROVIDERS, ROLES = frozenset(_MAILBOXES.split()), frozenset(_TEAMS.split())
FAMILIES = frozenset(_FAMILIES.split())
LONG = 6  # letters: a word of a place's name that is no part of anybody's by chance
NAME_LIKE = re.compile(
    r"(?:[a-z][._]){0,3}[a-z]+[._](?:(?:van|von|de|den|der|ten|ter|el|al|la|v|d)[._]?)*[a-z][a-z\-]+[0-9]*"
)


def is_personal(address: str, own: frozenset[str]) -> bool:
    """Whether `address` may be a person's: it is a name, or a home mailbox that is called after no team or place.

    `own`: the small words of the place's own names (`own_words`).
    """
    local, _, domain = address.lower().partition("@")
    words = re.split(r"[._\-]", local)
    is_organisations = any(map(is_role, words)) or _is_a_places(words) or _is_called(local, words, own)
    if _provider(domain) in PROVIDERS:
        return not is_organisations or not GIVEN_NAMES.isdisjoint(words[2:] if words[0] in SAINTS else words)
    is_name = local in GIVEN_NAMES or bool(NAME_LIKE.fullmatch(local))
    return is_name and not is_organisations


def _is_a_places(words: list[str]) -> bool:
    """`de.brug` and `sint.jan`, not `de.vries`."""
    return len(words) > 1 and words[0] in ARTICLES and words[0] != "t" and words[1] not in FAMILIES


def _is_called(local: str, words: list[str], own: frozenset[str]) -> bool:
    """Whether the place bears this name; `debrug` is De Brug."""
    if not own.isdisjoint((*words, re.sub("^(?:de|het)", "", local))):
        return True
    return any(len(word) >= LONG and word in local for word in own - GIVEN_NAMES)


def _provider(domain: str) -> str:
    """`hotmail` of hotmail.nl and of hotmail.co.uk."""
    *_, third, second, _ = ["", *domain.split(".")]
    return third if second in {"co", "com"} else second


def own_words(place: Voorziening, context: Context) -> frozenset[str]:
    """The words in the names of the place, of who runs it, and of where it is."""
    gebied = context.woorden.gebieden.get(place.gebied or "")
    names = (place.naam, place.organisatie or "", place.id, *place.ook_bekend_als, context.regio.regio)
    places = (place.adres.plaats if place.adres else "", *(gebied.naam.values() if gebied else ()))
    return words_of((*names, *places, *place.categorie))


def words_of(names: tuple[str, ...]) -> frozenset[str]:
    """The words of names in lower case, without the shortest, which tell nothing."""
    return frozenset(word for name in names for word in bare(name).split() if len(word) > 2)


def is_role(word: str) -> bool:
    """Whether this word (in lower case) names a task or a team, not a person."""
    return word in ROLES or word.startswith(STEMS) or word.endswith(ENDINGS)
