"""The names that the shell of every page uses, and the shells themselves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from markupsafe import Markup

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.catalogues import spoken
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.direction import direction, own_name
from sociale_kaart.languages.native import is_checked
from sociale_kaart.rendering.activities import has_agenda
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.menu import is_full
from sociale_kaart.rendering.security_policy import EARLY_SCRIPT, content_security_policy
from sociale_kaart.rendering.shell import Shell, marks
from sociale_kaart.rendering.shell_names import ShellNames, SiteTaal
from sociale_kaart.rendering.site_addresses import manifest_name, prefix, site_name, site_said, taalkeuze
from sociale_kaart.vakken.vakken import is_cut

# What differs from page to page of one depth: `pad` is its address below the home, `keuze` where its languages are
# listed, below the root, and `soort` its kind.
SLOTS = ("titel", "omschrijving", "pad", "keuze", "soort", "inhoud")


@dataclass(frozen=True)
class Urls:
    """Addresses below the root of the site of what pages share; their names carry a hash of their content.

    `plekscripts`: the script of a place's page in each language, as `assets` has the others.
    """

    assets: Mapping[str, str]
    plekscripts: Mapping[str, str]
    pictogrammen: str
    icoon: str
    kaart_begin: str
    plattegrond: str
    plattegrond_json: str


@dataclass(frozen=True)
class Layout:
    """The shells of one language. `diepte` is the number of folders between a page and the language's home."""

    catalogue: Catalogue
    language: str
    urls: Urls

    @property
    def prefix(self) -> str:
        """Between the site's root and the language's home: nothing for the first language, else `en/`."""
        return prefix(self.catalogue, self.language)

    @cached_property
    def names(self) -> ShellNames:
        """What the layout needs on every page, wherever the page is."""
        regio, own = self.catalogue.regio, self.catalogue.proza[self.language]
        return ShellNames(
            csp=Markup(content_security_policy()),  # noqa: S704 - ours, and without double quotes
            woorden_taal=spoken(self.language),
            early_script=Markup(EARLY_SCRIPT),  # noqa: S704 - a constant of ours
            site_naam=site_name(self.catalogue, self.language),
            site_gezegd=site_said(self.catalogue, self.language),
            site_url=regio.site_url.rstrip("/") + "/",
            prefix=self.prefix,
            talen=[self._taal(code) for code in self.catalogue.aangeboden_talen],
            taalkeuze=taalkeuze(self.catalogue),
            eigen_naam=own_name(self.language),
            niet_nagekeken=not is_checked(spoken(self.language)),
            assets=self.urls.assets,
            pictogrammen=self.urls.pictogrammen,
            icoon=self.urls.icoon,
            kaart_begin=self.urls.kaart_begin,
            is_sample=regio.is_sample,
            groot=self._seen_by_the_server,
            weg=regio.weggaan.adres if regio.weggaan else "",
            today=self.catalogue.today,
            proza=[(id, title, self.proza_talen.get(id, self.language)) for id, title in own],
            proza_talen=self.proza_talen,
            proza_taal=self.language,
            proza_vertaald=self.catalogue.proza_vertaald.get(self.language, {}),
            nederlands=prefix(self.catalogue, DUTCH) if DUTCH in regio.talen else None,
            te_bewaren=regio.is_keepable,
            met_agenda=has_agenda(self.catalogue),
            manifest=manifest_name(self.language),
            menu_vol=is_full(self.language),
        )

    def _taal(self, code: str) -> SiteTaal:
        return SiteTaal(code, own_name(code), direction(code), prefix(self.catalogue, code))

    @property
    def _seen_by_the_server(self) -> str:
        """What a reader of a large region is told of it; nothing in a town, where a phone has all of the map."""
        if not is_cut(self.catalogue.with_neighbours):
            return ""
        return Markup(environment(self.language).get_template("parts/groot.html").render().strip())  # noqa: S704 - ours

    @property
    def proza_talen(self) -> Mapping[str, str]:
        """The pages by hand that are shown in another language, and in which."""
        return self.catalogue.proza_taal.get(self.language, {})

    def places(self, diepte: int) -> dict[str, str]:
        """Relative addresses, seen from a page `diepte` folders below the language's home."""
        home = "../" * diepte
        return {"home": home or "./", "root": home + "../" * bool(self.prefix) or "./"}

    def shell(
        self,
        diepte: int,
        *,
        stijlen: Sequence[str] = (),
        modules: Sequence[str] = (),
        met_manifest: bool = False,
        te_vinden: bool = True,
    ) -> Shell:
        """The shell of the pages at that depth; with style sheets and scripts that only some need, or what installs the
        site. The scripts are those that others will ask for: on a slow line each that is found later is a wait more.
        `te_vinden`: whether search engines may list them.
        """
        values = {**vars(self.names), **self.places(diepte), **marks(*SLOTS)}
        values |= {"stijlen": stijlen, "modules": modules, "met_manifest": met_manifest, "te_vinden": te_vinden}
        return Shell.cut(environment(self.language).get_template("shell/layout.html").render(values))

    def bare(self, diepte: int, *, stijlen: Sequence[str], script: str) -> Shell:
        """The shell of a page without menu and footer, whose only script is `script`."""
        values = {**vars(self.names), **self.places(diepte), **marks(*SLOTS)}
        values |= {"stijlen": stijlen, "script": script}
        return Shell.cut(environment(self.language).get_template("shell/bare.html").render(values))

    def choice(self, diepte: int) -> Shell:
        """The shell of a page that lists the languages of another: it is in none, and has no address to be found by."""
        places = {"home": "../" * diepte, "root": "../" * diepte}
        values = {
            **vars(self.names),
            **places,
            **marks(*SLOTS),
            "pad": None,
            "taalkeuze": "",
            "talen": (),
            "stijlen": ("taalkeuze.css",),
        }
        return Shell.cut(environment(self.language).get_template("shell/layout.html").render(values))

    @property
    def root(self) -> str:
        """Where the site begins on its host: `/`, or a folder."""
        return urlsplit(self.names.site_url).path

    def places_from(self, root: str) -> dict[str, str]:
        """For 404.html, which a server shows at any address: links that start at the root of the host."""
        return {"home": root + self.prefix, "root": root}

    def not_found(self, root: str = "") -> Shell:
        """The shell of 404.html. It has no address of its own, so nothing that names one."""
        places = self.places_from(root or self.root)
        values = {**vars(self.names), **places, **marks(*SLOTS), "pad": None, "keuze": "", "stijlen": ()}
        return Shell.cut(environment(self.language).get_template("shell/layout.html").render(values))
