"""How fast sheets are set: practices x languages x wall map and desk list, as a ratio to an empty document of typst.

    python scripts/bench_print.py [PRACTICES]

The practices are the region's own places, taken as starting points. Seconds are those of one core, once warm: all
threads added up, so that a busy machine gives the same figures.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import mean

import typst

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue
from sociale_kaart.outputs.print.order import Order, make
from sociale_kaart.reading.praktijken import Praktijk
from sociale_kaart.scopes import Scope

ROOT = Path(__file__).resolve().parent.parent
SHEETS = (("muurkaart", "a4"), ("muurkaart", "a3"), ("balielijst", "a4"))
GOAL = 0.5  # seconds a sheet


def scopes(catalogue: Catalogue, count: int) -> list[Scope]:
    """A practice at each of the first `count` places."""
    practices = [
        Praktijk.model_construct(id=v.id, naam=v.naam, adres=v.adres, locatie=v.locatie)
        for v in catalogue.met_deur
        if v.adres and v.locatie
    ]
    return [Scope(f"praktijk-{p.id}", praktijk=p) for p in practices[:count]]


def empty() -> float:
    """Seconds of a document with nothing in it, by the same compiler once warm."""
    compiler = typst.Compiler(ignore_system_fonts=True)
    times = []
    for number in range(50):
        start = time.process_time()
        compiler.compile(input=f"// {number}".encode(), format="pdf")
        times.append(time.process_time() - start)
    return mean(times)


def main() -> int:
    count = int(sys.argv[1]) if sys.argv[1:] else 100
    catalogue, _ = load_catalogue(ROOT / "mkdocs.yml", date(2026, 11, 21))
    assert catalogue
    catalogue = replace(catalogue, gestopt=())
    base, worst = empty(), 0.0
    make(catalogue, Order("poster", catalogue.regio.eerste_taal, "a4"))  # warm
    for sheet, paper in SHEETS:
        times, sizes = [], []
        for scope in scopes(catalogue, count):
            for language in catalogue.regio.talen:
                start = time.process_time()
                sizes.append(len(make(catalogue, Order(sheet, language, paper, scope))))
                times.append(time.process_time() - start)
        worst = max(worst, mean(times))
        print(
            f"{sheet} {paper}: {len(times)} sheets, {mean(times):.3f} s each (slowest {max(times):.3f}), "
            f"{mean(times) / base:.0f} x an empty one, at most {max(sizes) / 1000:.0f} kB"
        )
    print(f"empty document: {base * 1000:.2f} ms")
    return int(worst > GOAL)


if __name__ == "__main__":
    sys.exit(main())
