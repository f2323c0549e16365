"""`/insluiten/`, where one makes a line of markup for another site, and `/insluiten/kader/`, what that line shows.

One page a language, whatever is chosen: theme, area and practice stand behind `#`, which no server sees.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.rendering.environment import day_names
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.shell_names import SiteTaal

FOLDER = "insluiten"
KADER = f"{FOLDER}/kader/"
STYLES = ("vinder.css", "kader.css")


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


TITLE = _("On your own website")
LEAD = _("Show these places on another website, as a list or a map, with one line.")


@dataclass(frozen=True)
class InsluitenPage:
    """`praktijken`: id and name of each. `regel_zonder`: what one can copy without a script."""

    kop: str
    inleiding: str
    praktijken: Sequence[tuple[str, str]]
    talen: Sequence[SiteTaal]
    regel_zonder: str
    script: str


@dataclass(frozen=True)
class KaderPage:
    """`bestanden`: where the finder's modules find their files."""

    dagnamen: Sequence[str]
    bestanden: Mapping[str, str | list[str]]
    site_gezegd: Gezegd
    is_sample: bool


@dataclass(frozen=True)
class EmbeddingPages:
    """Both in the language of `frame`."""

    frame: Frame
    bestanden: Mapping[str, str | list[str]]

    def files(self) -> Iterator[File]:
        frame, say = self.frame, self.frame.say
        html = frame.render("pages/insluiten.html", 1, self._builder())
        shell = frame.layout.shell(1, stijlen=STYLES[1:])
        yield frame.page(shell, f"{FOLDER}/", say(TITLE), say(LEAD), "insluiten", html)
        site = frame.layout.names.site_gezegd
        values = KaderPage(day_names(frame.language), self.bestanden, site, frame.catalogue.regio.is_sample)
        html = frame.render("pages/kader.html", 2, values)
        shell = frame.layout.bare(2, stijlen=STYLES, script="kader.js")
        yield frame.page(shell, KADER, site.tekst, frame.lead, "kader", html)

    def _builder(self) -> InsluitenPage:
        frame, say = self.frame, self.frame.say
        names = frame.layout.names
        address = f"{names.site_url}{frame.layout.prefix}{KADER}"
        return InsluitenPage(
            kop=say(TITLE),
            inleiding=say(LEAD),
            praktijken=[(one.id, one.naam) for one in frame.catalogue.praktijken.values()],
            talen=names.talen,
            regel_zonder=f'<iframe src="{address}" title="{names.site_naam}"></iframe>',
            script=frame.urls.assets["insluiten.js"],
        )
