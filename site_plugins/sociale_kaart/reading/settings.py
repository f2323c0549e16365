"""The region's settings: what `mkdocs.yml` says below the plugin `sociale-kaart`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from sociale_kaart.made_with import installed, is_newer
from sociale_kaart.place.fields import Breedtegraad, Een, Email, Lengtegraad, Link, Naam, Sleutels, Talen, text_of
from sociale_kaart.problems import FilePosition, Problem, Say
from sociale_kaart.reading.errors import problems_of
from sociale_kaart.reading.lijn import Lijn
from sociale_kaart.reading.mkdocs_file import judge, misspelt, plugin_options
from sociale_kaart.reading.settings_rules import BOUNDS, EXAMPLE, NO_PLUGIN, NO_SITE_URL, TOO_NEW
from sociale_kaart.reading.source import MAX_WORDS_BYTES, UNREADABLE, read_text
from sociale_kaart.reading.tree import Tree, read_tree

# The hand-out of a place is for one person: nobody knows which before.
Blad = Literal[
    "muurkaart", "balielijst", "afstandslijst", "poster", "agenda", "gebeurtenis",
    "praktijkblad", "recept", "register", "boekje",
]  # fmt: skip


class Grenzen(BaseModel):
    """The map's bounds in degrees (WGS84)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    zuid: Breedtegraad = Field(examples=["52.27"])
    west: Lengtegraad = Field(examples=["4.72"])
    noord: Breedtegraad = Field(examples=["52.44"])
    oost: Lengtegraad = Field(examples=["5.09"])

    def contain(self, lat: float, lon: float) -> bool:
        return self.zuid <= lat <= self.noord and self.west <= lon <= self.oost


class Achtergrond(BaseModel):
    """The region's own background tiles: a folder with {z}/{x}/{y}.png below the region's folder."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    tegels: str = Field(examples=["data/tegels"], pattern=r"^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*$")
    bron: Naam = Field(examples=["Kadaster, CC BY 4.0"])
    min_zoom: Annotated[int, Field(ge=0, le=19)] = 10
    max_zoom: Annotated[int, Field(ge=0, le=19)] = 16


class Druk(BaseModel):
    """Which sheets a build makes, below `/druk/`; `kaart print` makes any of them at any time.

    `themas`: whether there is a wall map of each theme too: of everything, of practices only, or of nothing.
    `talen`: in which of the languages of the region; all of them when it says nothing.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    bladen: Annotated[tuple[Blad, ...], Een] = Field(default=get_args(Blad), examples=["[muurkaart]"])
    papier: Annotated[tuple[Literal["a4", "a3"], ...], Een] = Field(("a4",), examples=["[a4, a3]"])
    waarvan: Annotated[tuple[Literal["regio", "gebieden", "praktijken"], ...], Een] = (
        "regio",
        "gebieden",
        "praktijken",
    )
    themas: Literal["ja", "praktijken", "nee"] = "praktijken"
    talen: Talen = Field((), examples=["[nl, en]"])


ALL_SHEETS, NO_SHEETS = Druk(), Druk(bladen=())


def _yes_or_no(value: object) -> object:
    """`druk: ja` and `druk: nee` are words for all that a build makes by itself, and nothing."""
    return {"ja": ALL_SHEETS, "nee": NO_SHEETS}.get(value, value) if isinstance(value, str) else value


class Weggaan(BaseModel):
    """Leaving quickly: where to. A page about the weather says nothing of whoever looks at it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    adres: Link = Field(default="https://www.knmi.nl/", examples=["https://www.knmi.nl/"])


def _weggaan(value: Any) -> Any:
    """`nee` switches it off, `ja` is the usual page."""
    return {"nee": None, "ja": {}, "": {}}.get(value, value) if isinstance(value, str) else value


class Regio(BaseModel):
    """A region: a folder with mkdocs.yml, content/ and data/. `talen`: the first is at the root."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    regio: Naam = Field(examples=["Amsterdam"])
    talen: Annotated[Talen, Field(min_length=1)] = Field(examples=["[nl, en]"])
    grenzen: Grenzen = Field(examples=["{zuid: 52.27, west: 4.72, noord: 52.44, oost: 5.09}"])
    naam: dict[str, Annotated[str, AfterValidator(text_of(2, 60))]] = Field(default_factory=dict)
    slogan: dict[str, Annotated[str, AfterValidator(text_of(2, 140))]] = Field(default_factory=dict)
    achtergrond: Achtergrond | None = None
    schoolvakanties: Literal["noord", "midden", "zuid"] = "midden"
    repository: Link | None = None
    repository_soort: Literal["github", "gitlab"] | None = None  # else by the name of its host
    tak: str = Field(default="main", pattern=r"^[A-Za-z0-9._/-]{1,80}$")
    vraag_aan: Annotated[Sleutels, Een] = ()
    buren: Annotated[Sleutels, Een] = Field((), examples=["[haren]"])  # data/buren/haren.json
    lijn: Lijn | None = None
    voorbeeld: Literal["ja", "nee"] = "nee"
    druk: Annotated[Druk | None, BeforeValidator(_yes_or_no)] = Field(None, examples=["nee"])
    weggaan: Annotated[Weggaan | None, BeforeValidator(_weggaan)] = Field(
        default_factory=Weggaan, examples=["{adres: https://www.knmi.nl/}"]
    )
    email: Email | None = Field(default=None, examples=["kaart@voorbeeld.nl"])
    offline: Literal["ja", "nee"] = "ja"
    host: Literal["github", "gitlab", "cloudflare", "netlify", "geen"] | None = None  # else by where it is published
    versie: str | None = Field(default=None, examples=["0.1.0"], pattern=r"^[0-9]{1,4}([.][0-9]{1,4}){1,3}$")
    site_url: Link = Field(json_schema_extra={"internal": True})
    site_dir: str = Field(default="site", json_schema_extra={"internal": True})
    site_name: str = Field(default="", json_schema_extra={"internal": True})

    @property
    def eerste_taal(self) -> str:
        return self.talen[0]

    @property
    def host_kind(self) -> str:
        """Which forms of address the repository's host has; empty without a repository."""
        if not self.repository:
            return ""
        return self.repository_soort or ("gitlab" if "gitlab" in self.repository.split("/")[2] else "github")

    @property
    def published_by(self) -> str:
        """The host of the site, as far as the settings say; that of the repository only where its pages are."""
        if self.host:
            return self.host
        name = self.site_url.split("/")[2].lower()
        ends = {"github.io": "github", "gitlab.io": "gitlab", "pages.dev": "cloudflare", "netlify.app": "netlify"}
        return next((host for end, host in ends.items() if name.endswith(f".{end}")), "")

    @property
    def is_sample(self) -> bool:
        """Whether every page says that these are sample data."""
        return self.voorbeeld == "ja"

    @property
    def is_keepable(self) -> bool:
        """Whether residents may keep the site on their phones, to use it without a connection."""
        return self.offline == "ja"


def read_region(config_file: Path) -> tuple[Regio | None, Tree, list[Problem]]:
    """The settings in `config_file` (a mkdocs.yml); None when they cannot be used."""
    name = config_file.name
    if not config_file.is_file():
        reason = Say("bestand of map bestaat niet", "no such file or folder")
        return None, Tree(name), [UNREADABLE.at(FilePosition(str(config_file)), reason=reason)]
    text, problems = read_text(config_file, name, MAX_WORDS_BYTES)
    tree, found = read_tree(text, name, tags="ignored") if not problems else (Tree(name), [])
    problems += found
    if problems:
        return None, tree, problems
    regio, tree, problems = _validate(tree, name)
    return regio, tree, [*problems, *judge(tree, text)]


def _validate(tree: Tree, name: str) -> tuple[Regio | None, Tree, list[Problem]]:
    settings: dict[str, Any] = tree.value if isinstance(tree.value, dict) else {}
    path, options = plugin_options(settings)
    if not options:
        return None, tree, misspelt(tree) or [NO_PLUGIN.at(tree.position("plugins"), file=name, example=EXAMPLE)]
    made_with = str(options.get("versie", ""))
    if installed() and is_newer(made_with, installed()):  # said alone: what is new in it would only seem wrong
        position = tree.position(*path, "versie")
        return None, tree, [TOO_NEW.at(position, file=name, made=made_with, here=installed())]
    own = {key: settings[key] for key in ("site_url", "site_name", "site_dir") if settings.get(key)}
    problems = [] if "site_url" in own else [NO_SITE_URL.at(FilePosition(name, 1, 1, "site_url"), file=name)]
    try:
        regio = Regio.model_validate({**options, "site_url": "https://kaart.voorbeeld.nl/", **own})
    except ValidationError as error:
        return None, tree, [*problems, *problems_of(error, tree, Regio, path)]
    problems += _bounds(regio.grenzen, tree, path)
    return (None if problems else regio), tree, problems


def _bounds(grenzen: Grenzen, tree: Tree, path: tuple[str | int, ...]) -> list[Problem]:
    if grenzen.zuid < grenzen.noord and grenzen.west < grenzen.oost:
        return []
    low, high = f"{grenzen.zuid}, {grenzen.west}", f"{grenzen.noord}, {grenzen.oost}"
    example = "{zuid: 52.27, west: 4.72, noord: 52.44, oost: 5.09}"
    return [BOUNDS.at(tree.position(*path, "grenzen"), low=low, high=high, example=example)]
