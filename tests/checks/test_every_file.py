"""Whatever file of a region the program reads or writes: what belongs to a person, or says where a secret place is, is
found in it."""

from __future__ import annotations

import importlib
import json
import pkgutil
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart import reading
from sociale_kaart.checks.leaks import LEAK
from sociale_kaart.checks.remembered import REMEMBERED
from sociale_kaart.loading import load_catalogue, problems_of
from sociale_kaart.problems import Level, Told, show
from sociale_kaart.reading.words import FILES as WORDS
from support.leaks import NEEDLES, lay, region

TODAY = date(2026, 11, 21)
ADDRESS = {"adres": {"straat": "Hoofdweg", "plaats": "Veenstad"}}
MEMORY = {
    "plekken": {"a1": {"bestand": "data/voorzieningen/a.yml", "velden": {"omschrijving": {"nl": "%s"}} | ADDRESS}}
}
# Each kind of file, with %s for what a person wrote there.
KINDS = {
    "mkdocs.yml": "",  # of these the region's own text, and a comment behind it
    "data/categorieen.yml": "",
    "content/nl/over.md": "# Over\n\n%s\n",
    "data/doelgroepen.yml": "# %s\n",
    "data/gebieden.yml": "# %s\n",
    "data/themas.yml": "# %s\n",
    "data/crisis.yml": 'lijn:\n  naam: {nl: Lijn}\n  nummer: "112"\n  wanneer: {nl: "%s"}\n',
    "data/hulplijnen.yml": 'lijn:\n  naam: {nl: Lijn}\n  nummer: "0800 8115"\n  wanneer: {nl: "%s"}\n',
    "data/campagnes.yml": 'zomer:\n  vraag: {nl: "%s"}\n  over: openingstijden\n  begin: 2026-06-01\n',
    "data/inwoners.csv": "gebied;inwoners;waar\noost;12;%s\n",
    "data/feestdagen.yml": "# %s\n",
    "data/levensgebeurtenissen.yml": 'verhuizen:\n  naam: {nl: Verhuizen}\n  uitleg: {nl: "%s"}\n',
    "data/niet-geheim.yml": 'woorden: [Iets]\nplekken: {de-kring: "%s"}\n',
    "data/plattegrond.yml": 'water:\n  - {naam: {nl: "%s"}, lijn: [[4.1, 52.1], [4.2, 52.1], [4.2, 52.2]]}\n',
    "data/postcodes.yml": '# %s\n"9722": {lat: 53.2, lon: 6.5}\n',
    "data/praktijken.yml": 'a:\n  naam: Praktijk\n  adres: {straat: S, plaats: P, toelichting: {nl: "%s"}}\n',
    "data/regelingen/bijstand.yml": 'naam: {nl: Bijstand}\nwat: {nl: "%s"}\n',
    "data/woordgebruik.yml": 'jargon:\n  woord: {beter: "%s"}\n',
    "data/import/register.yml": 'bron: register\nnaam: Register\nvermelding: "%s"\nkolommen: {Naam: naam}\n',
    "data/import/register.json": json.dumps(MEMORY),
    "data/import/lijst.csv": "naam;tekst\nDe Kring;%s\n",
    "data/import/lijst.geojson": '{"type": "FeatureCollection", "features": [{"properties": {"naam": "%s"}}]}',
    "data/notities.txt": "Nog doen:\n%s\n",
    "data/noden.yml": "douchen:\n  categorie: [kring]  # %s\n",
    "data/noden/nl.yml": 'douchen: ["%s"]\n',
    "data/oud.yaml": 'iets: ["%s"]\n',
    "data/stuk.yml": 'iets: [\n"%s"\nnog: {{\n',  # no YAML
}
# Places have checks of their own; of a neighbour's only what is shown is ours, and judged like our own.
# What a picture holds beside the picture is refused (checks/photos.py).
APART = {"data/voorzieningen", "data/buren", "content", "data/import", "data/fotos"}
PERSONAL = {
    "bel 06 12345678": "persoonlijk-nummer-in-tekst",
    "mail jan.jansen@gmail.com": "persoonlijk-adres-in-tekst",
    "nummer 123456782": "bsn",
    "vraag naar Fatma": "naam-in-tekst",
}
SECRET = "Blijf De Roos: Zuiderdiep 98"


def write(folder: Path, file: str, said: str) -> Path:
    """The region without any leak, with `said` in this file; returns its settings file."""
    config = region(folder)
    text = KINDS[file] or (folder / file).read_text(encoding="utf-8") + "\n# %s\n"
    lay(folder, {file: text.replace("%s", said)})
    return config


def errors(told: list[Told], file: str) -> set[str]:
    return {one.rule.id for one in told if one.position.file == file and one.rule.level is Level.ERROR}


@pytest.mark.parametrize("file", KINDS)
def test_what_belongs_to_a_person_is_found_in(file: str, tmp_path: Path) -> None:
    for number, (said, rule) in enumerate(PERSONAL.items()):
        config = write(tmp_path / str(number), file, said)
        _, told = load_catalogue(config, TODAY)
        assert rule in errors(told, file) or "naam-van-een-mens" in errors(told, file), said
        assert rule in errors(problems_of(config, TODAY, file.__eq__), file) or rule == "naam-in-tekst"
        assert said.split(maxsplit=1)[1] not in show(told, "json", "nl")


@pytest.mark.parametrize("file", KINDS)
def test_where_a_secret_place_is_is_found_in(file: str, tmp_path: Path) -> None:
    config = write(tmp_path, file, SECRET)
    for told in (load_catalogue(config, TODAY)[1], problems_of(config, TODAY, file.__eq__)):
        assert errors(told, file) & {LEAK.id, REMEMBERED.id}
        assert [needle for needle in NEEDLES[:-1] if needle in show(told, "json", "nl").lower()] == []


def test_a_file_in_another_encoding_is_looked_at_too(tmp_path: Path) -> None:
    config = region(tmp_path)
    (tmp_path / "data/notities.txt").write_bytes(f"{SECRET}, bel 06 12345678\n".encode("utf-16"))
    assert errors(load_catalogue(config, TODAY)[1], "data/notities.txt") >= {LEAK.id, "persoonlijk-nummer-in-tekst"}


def test_every_file_that_is_read_is_one_of_these() -> None:
    names = [found.name for found in pkgutil.iter_modules(reading.__path__, f"{reading.__name__}.")]
    modules = [importlib.import_module(name) for name in names]
    read = {getattr(module, name) for module in modules for name in ("FILE", "FOLDER") if hasattr(module, name)}
    files = {one for one in read if isinstance(one, str)} | {f"data/{name}.yml" for name in WORDS}
    covered = {*KINDS, *(file.rpartition("/")[0] for file in KINDS), *APART}
    assert len(files) > 12
    assert files - covered == set()


def test_a_file_above_those_of_the_languages_is_no_page(tmp_path: Path) -> None:
    config = region(tmp_path)
    lay(tmp_path, {"content/index.html": "<script>1</script>\n"})
    assert errors(load_catalogue(config, TODAY)[1], "content/index.html") == {"tekst-bestand"}
