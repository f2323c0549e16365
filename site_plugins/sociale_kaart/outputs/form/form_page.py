"""The page of the form, at `/meedoen/plek/`, in the language of the reader where the form has all of its words."""

from __future__ import annotations

from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.outputs.form.words_page import PAGE
from sociale_kaart.reading.places import FOLDER
from sociale_kaart.rendering.frame import File, Frame

ADDRESS = "meedoen/plek/"


def form_page(frame: Frame) -> File:
    """The form's page in one language."""
    regio, voice = frame.catalogue.regio, Voice.to(frame.language)
    zeg = {key: voice(say) for key, say in PAGE.items()}
    tree = {"gitlab": "-/tree", "github": "tree"}.get(regio.host_kind, "")
    values = {
        "zeg": zeg,
        "taal": voice.taal,
        "richting": voice.dir,
        "email": regio.email,
        "bestanden": f"{(regio.repository or '').rstrip('/')}/{tree}/{regio.tak}/{FOLDER}" if tree else "",
        "assets": frame.urls.assets,
        "plattegrond_json": frame.urls.plattegrond_json,
    }
    html = frame.render("pages/formulier.html", 2, values)
    return frame.page(frame.deep, ADDRESS, zeg["kop"], zeg["inleiding"], "formulier", html)
