"""The pages about keeping the site on a phone: `/bewaren/`, and what a phone shows of a page that it has not kept."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from sociale_kaart.rendering.crisis import Crisis
from sociale_kaart.rendering.frame import File, Frame
from sociale_kaart.rendering.shell import Shell, marks
from sociale_kaart.vakken.vakken import is_cut


def _(text: str) -> str:
    """Marks a text for translation; it is looked up when the language is known."""
    return text


TITLE = _("Keep this map on your phone")
LEAD = _("Then it also works without internet: in the metro, in a cellar, or when your data bundle is used up.")
NO_CONNECTION = "geen-verbinding.html"
NO_CONNECTION_TITLE = _("There is no internet now")


def files(frame: Frame, crisis: list[Crisis]) -> Iterator[File]:
    index = f"data/offline.{frame.language}.json"
    html = frame.render("pages/bewaren.html", 1, {"index": index, "gebieden_apart": is_cut(frame.catalogue)})
    shell = frame.layout.shell(1, met_manifest=True)
    yield frame.page(shell, "bewaren/", frame.say(TITLE), frame.say(LEAD), "bewaren", html)
    yield no_connection(frame, crisis)


def no_connection(frame: Frame, crisis: list[Crisis]) -> File:
    """Shown at any address, with the root of the site as its only slot: the phone knows best where that is."""
    root = marks("wortel")["wortel"]
    content = Markup(frame.render_anywhere("pages/geen-verbinding.html", root, {"crisis": crisis}))  # noqa: S704 - our own
    texts = {"titel": frame.say(NO_CONNECTION_TITLE), "omschrijving": "", "pad": "", "soort": "lijst"}
    page = Shell.cut(frame.layout.not_found(root).fill(**texts, wortel=root, inhoud=content))
    return page.page(frame.layout.prefix + NO_CONNECTION, wortel=frame.layout.root)
