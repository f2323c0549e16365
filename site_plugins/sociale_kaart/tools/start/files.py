"""All files of a new region, by name: the shared words and prose as they are, the rest filled in from its settings."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.paths import SKELETON, TEMPLATES
from sociale_kaart.reading.prose_translated import source_of
from sociale_kaart.reading.sample_prose import filled
from sociale_kaart.tools.start import offered
from sociale_kaart.tools.start.answers import WITH_PROSE, Start
from sociale_kaart.tools.start.areas import Areas, Bounds

WORDS = ("categorieen", "themas", "doelgroepen", "crisis", "hulplijnen", "feestdagen", "woordgebruik")
# How a scheme begins that only the sample's municipality has.
LOCAL = "# Alleen in deze gemeente"
HELPLINES = "data/hulplijnen.yml"
# Files with entries that name schemes.
WITH_SCHEMES = ("levensgebeurtenissen", "noden")
# Of which Dutch page a translation is; that of a new region is another than the sample's.
_FROM = re.compile(r"^(vertaling: \{van: )[0-9a-f]{8}", re.MULTILINE)
_SCHEMES = re.compile(r"^  regelingen: \[(.*)\]\n", re.MULTILINE)
EXAMPLES = "data/voorzieningen/voorbeelden"
# What is made of which template, besides what depends on the host.
FILLED = {
    "mkdocs.yml": "mkdocs.yml",
    "data/gebieden.yml": "gebieden.yml",
    ".gitignore": "gitignore",
    "requirements.txt": "requirements.txt",
    "LEESMIJ.md": "LEESMIJ.md",
}
# As they are: nothing in these depends on the region.
OF_HOST: dict[str, dict[str, str]] = {
    "github": {
        ".github/workflows/controle.yml": "github/controle.yml",
        ".github/workflows/publiceren.yml": "github/publiceren.yml",
    },
    "gitlab": {".gitlab-ci.yml": "gitlab/gitlab-ci.yml"},
    "geen": {},
}
USUAL = {
    "nl": "Sociale kaart {gemeente}",
    "en": "Social map of {gemeente}",
    "ar": "الخريطة الاجتماعية: {gemeente}",
    "nl-simple": "Sociale kaart {gemeente}",
    "tr": "{gemeente} Sosyal Haritası",
    "pl": "Mapa społeczna: {gemeente}",
    "uk": "Соціальна мапа {gemeente}",
    "fa": "نقشه اجتماعی {gemeente}",
    "ti": "ማሕበራዊ ካርታ {gemeente}",
    "so": "Khariidadda bulshada ee {gemeente}",
    "es": "Mapa social de {gemeente}",
    "zh": "{gemeente} 社会服务地图",
}


def usual_name(gemeente: str, language: str = "nl") -> str:
    return USUAL[language].format(gemeente=gemeente)


def files(start: Start, areas: Areas, today: date, version: str) -> dict[str, str]:
    """The whole folder; `version`: of the software that the region is made with."""
    environment = _environment()
    values = _values(start, areas, today, version)
    made = {f"data/{name}.yml": _text(SKELETON / "data" / f"{name}.yml") for name in WORDS}
    made |= {target: environment.get_template(source).render(values) for target, source in FILLED.items()}
    made |= {
        target: (TEMPLATES / "regio" / source).read_text("utf-8") for target, source in OF_HOST[start.host].items()
    }
    made |= dict(_prose(start, yaml.safe_load(environment.get_template("proza.yml").render(values))))
    made |= dict(support())
    made[offered.FILE] = offered.offered_text(_given(made, start))
    return made | dict(_examples(environment, values))


def _given(made: Mapping[str, str], start: Start) -> dict[str, frozenset[str]]:
    """What of it `kaart vernieuw` would offer: it remembers what the keeper takes out."""
    files = frozenset([*OF_HOST[start.host], HELPLINES, *dict(support())])
    found = {offered.IGNORED: offered.lines_of(made[".gitignore"]), offered.FILES: files}
    for name in offered.WORDS:
        words = yaml.load(made[f"data/{name}.yml"], yaml.BaseLoader)  # noqa: S506 - text only, and our own file
        found |= offered.keys_of(name, words, {"nl", *start.talen})
    return found


def _text(path: Path) -> str:
    return path.read_text("utf-8")


def _environment() -> Environment:
    """For YAML and Markdown: other brackets than those of pages, and no HTML to escape."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES / "regio"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - no HTML; names are checked in `answers`
        variable_start_string="<<",
        variable_end_string=">>",
        block_start_string="<%",
        block_end_string="%>",
        comment_start_string="<#",
        comment_end_string="#>",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["yaml"] = lambda text: json.dumps(text, ensure_ascii=False)
    return environment


def _values(start: Start, areas: Areas, today: date, version: str) -> dict[str, object]:
    is_usual = start.naam == usual_name(start.gemeente)
    names = {code: usual_name(start.gemeente, code) if is_usual else start.naam for code in USUAL}
    return {
        "start": start,
        "names": names,
        "areas": areas.names,
        "gebied": next(iter(areas.names)),
        "bounds": areas.bounds,
        "today": today.isoformat(),
        "version": version,
        "spot": lambda east, north: _spot(areas.bounds, east, north),
    }


def _spot(bounds: Bounds, east: float, north: float) -> str:
    """Somewhere in the middle of the map: at most half a kilometre from it, as (east, north) from -1 to 1."""
    lat = (bounds.zuid + bounds.noord) / 2 + north * 0.005
    lon = (bounds.west + bounds.oost) / 2 + east * 0.008
    return f"lat: {lat:.5f}, lon: {lon:.5f}"


def support() -> Iterator[tuple[str, str]]:
    """Schemes but those of the sample's own municipality, what leads to the others, and what people type for it."""
    schemes = {path.stem: _text(path) for path in sorted((SKELETON / "data" / "regelingen").glob("*.yml"))}
    local = {id for id, text in schemes.items() if text.startswith(LOCAL)}
    yield from ((f"data/regelingen/{id}.yml", text) for id, text in schemes.items() if id not in local)
    for name in WITH_SCHEMES:
        text = _text(SKELETON / "data" / f"{name}.yml")
        yield f"data/{name}.yml", _SCHEMES.sub(lambda match: _without(match, local), text)
    typed = sorted((SKELETON / "data" / "noden").glob("*.yml"))
    yield from ((f"data/noden/{path.name}", _text(path)) for path in typed)


def _without(match: re.Match[str], ids: Collection[str]) -> str:
    """`  regelingen: […]` without `ids`; nothing when none is left."""
    kept = [id for id in match[1].split(", ") if id not in ids]
    return f"  regelingen: [{', '.join(kept)}]\n" if kept else ""


def _prose(start: Start, own: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, str]]:
    at_github = start.host == "github"
    for code in (code for code in start.talen if code in WITH_PROSE):
        for path in sorted((SKELETON / "content" / code).glob("*.md")):
            dutch, text = (_of_region(of, path.name, own, at_github) for of in (DUTCH, code))
            yield f"content/{code}/{path.name}", _FROM.sub(f"\\g<1>{source_of(dutch)}", text)


def _of_region(code: str, name: str, own: Mapping[str, Mapping[str, str]], at_github: bool) -> str:
    texts = {part: by_language[code] for part, by_language in own.items()}
    return filled(_text(SKELETON / "content" / code / name), texts, at_github=at_github)


def _examples(environment: Environment, values: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name in environment.list_templates(filter_func=lambda name: name.startswith("plekken/")):
        yield f"{EXAMPLES}/{name.removeprefix('plekken/')}", environment.get_template(name).render(values)
