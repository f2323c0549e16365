"""Makes tests/cases/import/vuil.csv: 300 rows with every kind of dirt that registers have, and what must become of each.

`python tests/support/dirty_register.py` writes it anew; the last column says what a test expects and is not imported.
"""

# ruff: noqa: E501 - a table

from __future__ import annotations

import csv
import io
from pathlib import Path

OUT = Path(__file__).parents[1] / "cases" / "import" / "vuil.csv"
HEADINGS = [
    "Obj ID",
    "Naam voorziening",
    "Type voorz.",
    "Straatnaam",
    "Huisnr.",
    "PC",
    "Woonplaats",
    "Stadsdeel",
    "Latitude",
    "Longitude",
    "Openingstijden",
    "Telefoonnr",
    "E-mail adres",
    "Webadres",
    "Omschr.",
    "Contactpersoon",
    "Peildatum",
    "Verwacht",
]
STREETS = (
    ("Balistraat", "1094 JN", "Oost", 52.3630, 4.9341), ("Bezaanjachtplein", "1034 CR", "Noord", 52.40773, 4.91695),
    ("Bos en Lommerweg", "1055 DV", "West", 52.37877, 4.85123), ("Bijlmerplein", "1102 DK", "Zuidoost", 52.31548, 4.95351),
    ("Cullinanplein", "1074 JN", "Zuid", 52.35335, 4.90632),
)  # fmt: skip
KINDS = ("Buurthuis", "bibliotheek", "Zwembaden", "Speeltuin", "BUURTKAMER", "Kinderboerderij", "kringloopwinkel")
TREES = [
    "Eik",
    "Beuk",
    "Linde",
    "Iep",
    "Berk",
    "Wilg",
    "Els",
    "Es",
    "Den",
    "Spar",
    "Lork",
    "Taxus",
    "Hulst",
    "Vlier",
    "Meidoorn",
    "Plataan",
    "Kastanje",
    "Hazelaar",
]
PLAIN = 210
# What differs from a clean row, and what is expected: ok, doubt (written without `what`) or out.
DIRT: tuple[tuple[dict[str, str], str], ...] = (
    ({"Naam voorziening": "Caf? de Brug"}, "uit"), ({"Naam voorziening": "Huis van de Mari\ufffdnbuurt"}, "uit"),
    ({"Naam voorziening": "'t Haventje`s Hof"}, "ok"), ({"Naam voorziening": "  Dubbele   Spatie  "}, "ok"),
    ({"Naam voorziening": "HUIS VAN DE SCHREEUW"}, "ok"), ({"Naam voorziening": "Stg. Samen Een"}, "ok"),
    ({"Naam voorziening": "De Oude Plek (oud)"}, "uit"), ({"Naam voorziening": "De Kade (tijdelijk i.v.m. corona)"}, "ok"),
    ({"Naam voorziening": "Wijkhuis (gepland)"}, "uit"), ({"Naam voorziening": "Totaal"}, "uit"),
    ({"Naam voorziening": ""}, "uit"), ({"Naam voorziening": "Noodopvang de Haven"}, "uit"),
    ({"Naam voorziening": "Blijf van mijn lijf"}, "uit"), ({"Naam voorziening": "Safe House Oost"}, "uit"),
    ({"Huisnr.": "117-119"}, "ok"), ({"Huisnr.": "22A-1"}, "ok"), ({"Huisnr.": "65-H-H"}, "adres.toevoeging"),
    ({"Huisnr.": "12-mei"}, "adres.huisnummer"), ({"Huisnr.": "48 hs"}, "ok"), ({"Huisnr.": "0"}, "adres.huisnummer"),
    ({"Straatnaam": "Balistraat 48A, 1094 JN Amsterdam", "Huisnr.": "", "PC": ""}, "ok"),
    ({"Straatnaam": "Mari?nplein"}, "adres"), ({"Straatnaam": "Postbus 12"}, "adres"), ({"Straatnaam": "Balistr."}, "ok"),
    ({"PC": "1094"}, "adres.postcode"), ({"PC": "1094jn"}, "ok"), ({"PC": "1094 SS"}, "adres.postcode"),
    ({"Telefoonnr": "(020) 623 12 34"}, "ok"), ({"Telefoonnr": "+31 (0)20-6231234"}, "ok"), ({"Telefoonnr": "206231234.0"}, "ok"),
    ({"Telefoonnr": "020-6231234 / 020-6231235"}, "ok"), ({"Telefoonnr": "06-12345678"}, "contact.telefoon"),
    ({"Telefoonnr": "tel: 020 6231234 (balie)"}, "ok"), ({"Telefoonnr": "020-62312"}, "contact.telefoon"),
    ({"Telefoonnr": "2.06E+08"}, "contact.telefoon"), ({"E-mail adres": "jan.jansen@gmail.com"}, "contact.email"),
    ({"E-mail adres": "geen"}, "contact.email"), ({"Webadres": "www.voorbeeld.nl"}, "ok"),
    ({"Webadres": "zie facebook"}, "contact.website"), ({"Webadres": "javascript:alert(1)"}, "contact.website"),
    ({"Openingstijden": "maandag t/m vrijdag van 9.00 tot 17.00 uur"}, "ok"), ({"Openingstijden": "zie website"}, "openingstijden"),
    ({"Openingstijden": "ma-vr 9-17; za 10:00-14:00"}, "ok"), ({"Openingstijden": "wisselend"}, "openingstijden"),
    ({"Type voorz.": "Bibliotheeek"}, "ok"), ({"Type voorz.": "Hangar 18"}, "uit"), ({"Type voorz.": ""}, "uit"),
    ({"Omschr.": "<p>Iedereen is <b>welkom</b>.</p><script>x()</script>"}, "ok"),
    ({"Omschr.": "Vraag naar Ahmed, 06 12345678"}, "omschrijving"), ({"Omschr.": "BSN 111222333"}, "omschrijving"),
    ({"Omschr.": "Gez?llig samen"}, "omschrijving"), ({"Omschr.": "Koffie &amp; thee"}, "ok"),
    ({"Contactpersoon": "Fatima de Vries"}, "ok"), ({"Peildatum": "46164"}, "ok"), ({"Peildatum": "22-05-2026"}, "ok"),
    ({"Peildatum": "05/22/2026"}, "ok"), ({"Peildatum": "2031-01-01"}, "ok"),
    ({"Latitude": "0", "Longitude": "0"}, "locatie"), ({"Latitude": "4,9341", "Longitude": "52,3630"}, "ok"),
    ({"Latitude": "487000", "Longitude": "124000"}, "ok"), ({"Latitude": "52.4", "Longitude": "4.9"}, "locatie"),
    ({"Latitude": "51.44160", "Longitude": "5.46972"}, "locatie"), ({"Stadsdeel": "Buitenveld"}, "gebied"),
    ({"Latitude": "52°21'46.5\"N", "Longitude": "4°56'02.5\"O"}, "ok"), ({"Latitude": "n.b."}, "locatie"),
    ({"Type voorz.": "Vrouwenopvang", "Naam voorziening": "Veilig Thuis Plek", "Openingstijden": "", "Webadres": ""}, "adres"),
    ({"Naam voorziening": "Dubbel Hof", "Huisnr.": "900", "Straatnaam": "Balistraat"}, "ok"), ({"Naam voorziening": "Dubbel  Hof", "Huisnr.": "900", "Straatnaam": "Balistraat"}, "uit"),
    ({"Latitude": "52.37403", "Longitude": "4.88969"}, "locatie"), ({"Latitude": "52.37403", "Longitude": "4.88969"}, "locatie"),
    ({"Latitude": "52.37403", "Longitude": "4.88969"}, "locatie"), (dict.fromkeys(HEADINGS, ""), "uit"),
    ({"Telefoonnr": "020 123 4567 of 06 12345678"}, "contact.telefoon2"), ({"Huisnr.": "12 bis"}, "ok"),
    ({"Straatnaam": "1094 JN Amsterdam, Balistraat 48", "Huisnr.": "", "PC": ""}, "ok"), ({"PC": "", "Woonplaats": "1094JN AMSTERDAM"}, "ok"),
    ({"Openingstijden": "Mo-Fr 09:00-12:00; PH off"}, "ok"), ({"Openingstijden": "Mo-Fr 10:00-sunset"}, "openingstijden"),
    ({"Naam voorziening": "Crisisopvang Noord"}, "uit"), ({"Naam voorziening": "Kinderopvang de Kikker"}, "ok"),
    ({"Webadres": "info@voorbeeld.nl", "E-mail adres": ""}, "contact.website"), ({"Peildatum": "22 mei 2026"}, "ok"),
    ({"Straatnaam": "Balistraat 48 (achterom), Amsterdam", "Huisnr.": ""}, "ok"), ({"Huisnr.": "48-50A"}, "ok"),
    ({"Telefoonnr": "0031-20-623 1234"}, "ok"), ({"Naam voorziening": "Huis\u00a0van\u200b Glas"}, "ok"),
    ({"Naam voorziening": "Gebouw Noord [vervallen]"}, "uit"), ({"Naam voorziening": "CafÃ© Zuid"}, "ok"),
    ({"Latitude": "52.36300", "Longitude": "-4.93410"}, "locatie"), ({"Stadsdeel": "OOST"}, "ok"),
    ({"Omschr.": "=HYPERLINK(\"http://x\")"}, "ok"), ({"Woonplaats": ""}, "ok"),
    ({"Woonplaats": "AMSTERDAM"}, "ok"), ({"Omschr.": "Open; voor \"iedereen\"; echt"}, "ok"),
)  # fmt: skip


def rows(most: int = 300) -> list[dict[str, str]]:
    """Clean rows, each with a name and a door of its own, and between them those with dirt."""
    made = [_clean(number) for number in range(PLAIN)]
    for index, (dirt, expected) in enumerate(DIRT):
        made.insert(3 * index % len(made), {**_clean(PLAIN + index), **dirt, "Verwacht": expected})
    made += [_clean(number) for number in range(PLAIN + len(DIRT), PLAIN + len(DIRT) + most - len(made))]
    return made


def _clean(number: int) -> dict[str, str]:
    street, code, area, lat, lon = STREETS[number % len(STREETS)]
    tree, other = TREES[number % len(TREES)], TREES[(number // len(TREES) + 5) % len(TREES)]
    cells = (
        f"OBJ-{number:04}", f"De {tree}en {other}hof {number}", KINDS[number % len(KINDS)], street, str(number + 1), code, "Amsterdam",
        area, f"{lat + number * 0.00001:.5f}", f"{lon + number * 0.00001:.5f}", "ma-vr 09:00-17:00", "020 623 1234",
        "info@voorbeeld.nl", "https://voorbeeld.nl", "Een open huis.", "", "2026-05-22", "ok",
    )  # fmt: skip
    return dict(zip(HEADINGS, cells, strict=True))


def text() -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, HEADINGS, delimiter=";", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows())
    return out.getvalue()


if __name__ == "__main__":
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(text().encode())
