"""`sitemap.xml` and `robots.txt`: every page, where languages are few with the others beside it.

Of twenty-four languages each beside each would be 576 links for every address; and a search engine reads no file of
more than 50,000 addresses. So where a page lists the languages, each has a file, and `sitemap.xml` names those.
"""

from __future__ import annotations

from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.keuzes import FOLDER, Keuzes
from sociale_kaart.lijsten.listed import Lijsten
from sociale_kaart.missed import FOLDER as NOT_THERE
from sociale_kaart.rendering.environment import environment
from sociale_kaart.rendering.site_addresses import prefix, taalkeuze
from sociale_kaart.scopes import wanted_scopes


def addresses(catalogue: Catalogue) -> list[str]:
    """Every address below a language's home that all languages have."""
    words = catalogue.woorden
    prose = [id for id, _ in catalogue.proza[catalogue.regio.eerste_taal]]
    return [
        "",
        "plekken/",
        "kaart/",
        "lijst/",
        "druk/",
        "druk/wijzigingen/",
        *(f"druk/{scope.id}/" for scope in wanted_scopes(catalogue)),
        *(["bewaren/"] if catalogue.regio.is_keepable else []),
        "meedoen/plek/",
        *(f"{id}/" for id in prose),
        f"{FOLDER}/",
        *(keuze.address for keuze in Keuzes(catalogue).all()),
        *(f"thema/{id}/" for id in words.themas),
        *(f"categorie/{id}/" for id in words.categorieen),
        *(f"gebied/{id}/" for id in words.gebieden),
        *Lijsten(catalogue).further(),
        *_support(catalogue),
        *_not_there(catalogue),
        *("wachtkamer/", "insluiten/"),  # what is shown in frames is in the other pages
        "agenda/",
        *(f"agenda/{id}/" for id in words.gebieden),
        "dekking/",
        *_good_for(catalogue),
        *(f"plek/{v.id}/" for v in catalogue.voorzieningen),
    ]


def for_keepers(catalogue: Catalogue) -> list[str]:
    """The same of pages that are for who keeps the data, and that nobody finds by searching."""
    return ["nakijken/", *(f"nakijken/{id}/" for id in catalogue.woorden.gebieden)]


def _support(catalogue: Catalogue) -> Iterator[str]:
    """Help that is no place."""
    schemes, events = catalogue.lopende_regelingen, catalogue.levensgebeurtenissen
    yield "hulplijnen/"
    yield from ("regelingen/", *(f"regeling/{one.id}/" for one in schemes)) if schemes else ()
    yield from ("levensgebeurtenissen/", *(f"levensgebeurtenis/{id}/" for id in events)) if events else ()


def _good_for(catalogue: Catalogue) -> Iterator[str]:
    """By condition and by dimension, where kinds of places say which they serve."""
    kinds = catalogue.woorden.categorieen.values()
    if any(kind.condities for kind in kinds):
        yield "dekking/condities/"
    if dimensions := dict.fromkeys(id for kind in kinds for id in kind.dimensies):
        yield "gesprek/"
        yield from (f"gesprek/praktijk-{id}/" for id in catalogue.praktijken)
        yield from (f"gesprek/{id}/" for id in dimensions)


def _not_there(catalogue: Catalogue) -> Iterator[str]:
    """Where a reader says that something is not there, in a region that can be written to."""
    if catalogue.regio.email and catalogue.noden.noden:
        yield from (f"{NOT_THERE}/", *(f"{NOT_THERE}/{id}/" for id in catalogue.woorden.gebieden))


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    base = catalogue.regio.site_url.rstrip("/") + "/"
    languages = [(code, prefix(catalogue, code)) for code in catalogue.aangeboden_talen]
    found = addresses(catalogue)
    if taalkeuze(catalogue):
        yield "sitemap.xml", _rendered("sitemap-index.xml", base=base, languages=languages)
        for one in languages:
            alone = _rendered("sitemap.xml", base=base, languages=[one], addresses=found, beside=())
            yield f"sitemap.{one[0]}.xml", alone
    else:
        yield "sitemap.xml", _rendered("sitemap.xml", base=base, languages=languages, addresses=found, beside=languages)
    yield "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {base}sitemap.xml\n".encode()


def _rendered(name: str, **values: object) -> bytes:
    return environment("en").get_template(f"parts/{name}").render(values).encode()
