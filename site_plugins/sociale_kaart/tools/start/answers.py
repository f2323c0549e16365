"""What somebody says of a new region, and what about it cannot be used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import get_args
from urllib.parse import urlsplit

from sociale_kaart.languages.catalogues import is_whole
from sociale_kaart.languages.known import available
from sociale_kaart.place.webadres import is_web_address
from sociale_kaart.problems import Say
from sociale_kaart.reading.settings import Regio

HOSTS = ("github", "gitlab", "geen")
VAKANTIES: tuple[str, ...] = get_args(Regio.model_fields["schoolvakanties"].annotation)
TALEN = ("nl", "en", "ar")  # when nothing is said
# Those with prose; of the other languages of the software the keeper writes it herself.
WITH_PROSE = (*TALEN, "nl-simple", "tr", "pl", "uk", "fa", "ti", "so", "es", "zh")

NAME = Say(
    "`{read}` kan geen naam zijn: gebruik 2 tot 60 letters, cijfers, spaties en . , ' ( ) & -",
    "`{read}` cannot be a name: use 2 to 60 letters, digits, spaces and . , ' ( ) & -",
)
LANGUAGE = Say(
    "`{read}` is er nog niet als taal om mee te beginnen. Kies uit {known}, met komma's ertussen en Nederlands erbij.",
    "`{read}` is not a language to start with yet. Choose from {known}, with commas between them, Dutch among them.",
)
HOST = Say("`{read}` ken ik niet als host. Kies uit {known}.", "`{read}` is not a known host. Choose from {known}.")
VAKANTIE = Say(
    "`{read}` is geen regio voor schoolvakanties. Kies uit {known}.",
    "`{read}` is not a school-holiday region. Choose from {known}.",
)
EMAIL = Say(
    "`{read}` is geen e-mailadres. Zo kan het: kaart@voorbeeld.nl",
    "`{read}` is not an e-mail address. For example: kaart@voorbeeld.nl",
)
REPOSITORY = Say(
    "`{read}` is geen adres van een repository. Zo kan het: https://github.com/naam/kaart",
    "`{read}` is not the address of a repository. For example: https://github.com/naam/kaart",
)
_NAME = re.compile(r"(?=.{2,60}$)['’]?[^\W_][\w '’.,()&-]+")  # 's-Hertogenbosch, 't Harde
_EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,63}@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}")


class StartError(Exception):
    """A setting that cannot be used: the sentence that says why, and what was read."""

    def __init__(self, say: Say, **values: object) -> None:
        super().__init__(say.nl)
        self.say, self.values = say, values


@dataclass(frozen=True)
class Start:
    """A region to be made. `repository`: where its files will be kept, empty while nobody knows."""

    gemeente: str
    naam: str
    talen: tuple[str, ...] = TALEN
    host: str = "geen"
    repository: str = ""
    email: str = ""
    schoolvakanties: str = "midden"

    @property
    def site_url(self) -> str:
        """Where the pages of its host will be; a name that leads nowhere while that is not known."""
        parts = urlsplit(self.repository)
        owner, _, name = parts.path.strip("/").removesuffix(".git").partition("/")
        if self.host == "geen" or not name:
            return "https://kaart.example/"
        home = f"https://{owner.lower()}.{self.host}.io/"
        return home if name.lower() == f"{owner.lower()}.{self.host}.io" else f"{home}{name}/"


def name(read: str) -> str:
    return _fitting(NAME, read, _NAME.fullmatch(read) is not None)


def email(read: str) -> str:
    return _fitting(EMAIL, read, not read or _EMAIL.fullmatch(read) is not None)


def repository(read: str) -> str:
    is_there = is_web_address(read) and urlsplit(read).path.strip("/").count("/") >= 1
    return _fitting(REPOSITORY, read, not read or is_there).rstrip("/").removesuffix(".git")


def host(read: str) -> str:
    return _one_of(HOST, read, HOSTS)


def vakanties(read: str) -> str:
    return _one_of(VAKANTIE, read, VAKANTIES)


def languages(read: str) -> tuple[str, ...]:
    """Each once, in the order in which they were named."""
    known = (*WITH_PROSE, *(code for code in available() if code not in WITH_PROSE and is_whole(code)))
    codes = tuple(dict.fromkeys(code.strip().lower() for code in read.split(",") if code.strip()))
    for code in codes:
        _one_of(LANGUAGE, code, known)
    if "nl" not in codes:
        raise StartError(LANGUAGE, read=read, known=", ".join(known))
    return codes


def _one_of(say: Say, read: str, known: tuple[str, ...]) -> str:
    if read.lower() not in known:
        raise StartError(say, read=read, known=", ".join(known))
    return read.lower()


def _fitting(say: Say, read: str, fits: bool) -> str:
    if not fits:
        raise StartError(say, read=read)
    return read
