"""MkDocs, and nothing but MkDocs: it renders the prose; everything else of the site is made by `build`.

`kaart build` calls `prose` for each language. Plain `mkdocs build` and `mkdocs serve` come in through the plugin,
which then has the rest of the site made: the same whole site either way.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.theme import Theme

from sociale_kaart import build
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.checks import blind
from sociale_kaart.clock import today_in_amsterdam
from sociale_kaart.folders import ClashError, move_into, replacing
from sociale_kaart.judged import load_catalogue
from sociale_kaart.languages.isolating import isolated_html
from sociale_kaart.one_at_a_time import BusyError, alone
from sociale_kaart.outputs import site
from sociale_kaart.paths import SHELL
from sociale_kaart.problems import show
from sociale_kaart.prose_for_mkdocs import borrowed, dress, folder_of
from sociale_kaart.reading.content_files import is_published
from sociale_kaart.reading.prose_markup import cleaned
from sociale_kaart.reading.sample_prose import without_marks
from sociale_kaart.rendering.layout import Urls
from sociale_kaart.site_folder import BUSY, CLASH, refusal

NAME = "sociale-kaart"
log = logging.getLogger("mkdocs.plugins.sociale_kaart")


class Options(Config):  # type: ignore[no-untyped-call]
    """None that MkDocs knows of: `reading.region` reads and checks them."""


class SocialeKaartPlugin(BasePlugin[Options]):  # type: ignore[no-untyped-call]
    """Renders the prose of one language in our shell; when MkDocs was started by hand, also makes all the rest."""

    def __init__(self) -> None:
        self.catalogue: Catalogue | None = None
        self.language = ""
        self.leads = False  # whether MkDocs was started by hand, so that the rest of the site is ours to make
        self.serving = False
        self.target: Path | None = None  # where the site belongs, while it is made beside
        self.urls: Urls | None = None
        self.shared: site.Shared | None = None
        self.staging = contextlib.ExitStack()

    def load_config(self, options: dict[str, Any], config_file_path: str | None = None) -> tuple[list[Any], list[Any]]:
        """The options are read and checked by `reading.region`, the one place that knows them."""
        return [], []

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Validate before anything is wiped, then point MkDocs at the prose of one language."""
        if self.leads or self.catalogue is None:
            self._lead(config)
        assert self.catalogue
        config.docs_dir = str(Path(config.config_file_path).parent / folder_of(self.catalogue, self.language))
        config.theme = Theme(name=None, custom_dir=str(SHELL), locale="en")
        # No sitemap by MkDocs: it knows the prose only. It would copy what it may not render, so its folder goes too.
        config.theme.static_templates, config.theme.dirs = set(), [str(SHELL)]
        # Links from the prose to lists of places are no files of MkDocs; a test looks whether they all lead somewhere.
        config.validation.links.not_found = logging.INFO
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Pages and pictures, and nothing else that lies in the folder; the checks have refused it, this makes sure."""
        assert self.catalogue
        region, own_folder = Path(config.config_file_path).parent, folder_of(self.catalogue, self.language)
        own = Files([file for file in files if is_published(region, own_folder, file.src_uri)])
        for name, folder in borrowed(self.catalogue, self.language, region):
            if is_published(region, folder, name) and not own.get_file_from_path(name):
                own.append(File(name, str(region / folder), config.site_dir, use_directory_urls=True))
        return own

    def on_page_markdown(self, markdown: str, *, page: Any, config: MkDocsConfig, files: Any) -> str:
        """No page has a template of its own; marks are for who keeps the texts."""
        page.meta.pop("template", None)
        return without_marks(markdown)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Any) -> Environment:
        """The same words, escaping and strictness as our own pages have."""
        assert self.catalogue
        assert self.urls
        return dress(env, self.catalogue, self.language, self.urls)

    def on_page_content(self, html: str, *, page: Any, config: MkDocsConfig, files: Any) -> str:
        """What the checks would refuse is text, whatever made it; right to left, numbers and names stay as they are."""
        return isolated_html(cleaned(html), self.language)

    def on_page_context(self, context: Any, *, page: Any, config: MkDocsConfig, nav: Any) -> Any:
        """A page of prose need not say what it is about."""
        page.meta.setdefault("description", "")
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if not self.leads or not self.catalogue or not self.shared:
            return
        build.write_site(self.catalogue, self.shared, Path(config.site_dir), partial(self._others, config))
        if self.target:
            self._publish(config, self.target)

    def _publish(self, config: MkDocsConfig, target: Path) -> None:
        """The new site takes the place of the old one, and MkDocs is told where it is (`gh-deploy` takes it there)."""
        problems = build.aside(target)
        if problems:
            log.warning("\n%s", show(problems, "text", "nl"))
        try:
            self.staging.close()
        except ClashError as clash:
            raise Abort(CLASH.message("nl", {"folder": target, "name": clash})) from None
        config.site_dir = str(target)

    def _others(self, config: MkDocsConfig, catalogue: Catalogue, urls: Urls, language: str, home: Path) -> None:
        """The prose of every language but the one that MkDocs itself has just rendered."""
        if language != self.language:
            prose(Path(config.config_file_path), catalogue, urls, language, home)

    def on_serve(self, server: Any, *, config: MkDocsConfig, builder: Any) -> Any:
        """Follow changes in the places, the words and the templates as well."""
        for folder in (Path(config.config_file_path).parent / "data", SHELL.parent):
            server.watch(str(folder))
        return server

    def on_build_error(self, *, error: Exception) -> None:
        with contextlib.suppress(type(error)):  # MkDocs raises it itself; here the unfinished site is cleared away
            self.staging.__exit__(type(error), error, error.__traceback__)

    def _lead(self, config: MkDocsConfig) -> None:
        config_file = Path(config.config_file_path)
        self.leads = True
        self.catalogue, problems = load_catalogue(config_file, today_in_amsterdam())
        if problems:
            log.warning("\n%s", show(problems, "text", "nl"))
        if self.catalogue is None:
            raise Abort("De site is niet gebouwd; de vorige is gebleven zoals hij was.")
        if self.serving:
            self.catalogue = build.without_sheets(self.catalogue)
        self.language = self.catalogue.regio.eerste_taal
        self.shared = site.shared(self.catalogue)
        self.urls = self.shared.urls
        if not self.serving:  # the preview writes to a folder of its own
            self._stage(config)

    def _stage(self, config: MkDocsConfig) -> None:
        """Have MkDocs write beside the last good site."""
        assert self.catalogue
        self.target = Path(config.site_dir).resolve()
        if refused := refusal(self.target, self.catalogue.folder, self.catalogue.regio):
            raise Abort(show(blind([refused]), "text", "nl"))
        try:
            self.staging.enter_context(alone(self.target))
        except BusyError:
            raise Abort(BUSY.message("nl", {"folder": self.target})) from None
        config.site_dir = str(self.staging.enter_context(replacing(self.target)))


@contextlib.contextmanager
def _following(plugin: SocialeKaartPlugin) -> Iterator[None]:
    """MkDocs keeps plugins: when started by hand, this is the one that leads, and it would have all made, for ever."""
    before = vars(plugin).copy()
    plugin.leads, plugin.staging = False, contextlib.ExitStack()
    try:
        yield
    finally:
        vars(plugin).update(before)


def prose(config_file: Path, catalogue: Catalogue, urls: Urls, language: str, home: Path) -> None:
    """Render the pages of `content/<language>/` into the folder `home`, which may hold other files already."""
    for name in ("mkdocs", "properdocs"):  # its kept fork, under which the plugin works as well
        logging.getLogger(name).setLevel(logging.WARNING)
    folder = home / ".proza"  # in the site that is being made, so that nothing is left when it fails
    theme = {"name": None, "custom_dir": str(SHELL)}  # not by its name, which only an installed package has
    config = load_config(str(config_file), site_dir=str(folder), theme=theme)
    plugin = config.plugins[NAME]
    assert isinstance(plugin, SocialeKaartPlugin)
    with _following(plugin):
        plugin.catalogue, plugin.urls, plugin.language = catalogue, urls, language
        mkdocs_build(config)
    move_into(folder, home)
