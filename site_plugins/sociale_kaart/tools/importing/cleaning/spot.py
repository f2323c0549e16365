"""Coordinates: degrees, degrees and minutes, Dutch RD; swapped ones put right, dummies left out."""

from __future__ import annotations

import re

from sociale_kaart.tools.importing.cleaning.told import Notes, shown

_DEGREES = re.compile(
    r"(\d{1,3})\s*°\s*(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:\"|″|''|”))?\s*([NEO])?", re.I
)
_POINT = re.compile(r"(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+).*\)", re.IGNORECASE)
NO_PYPROJ = "coördinaten in RD: installeer `pip install sociale-kaart[import-rd]` om ze te gebruiken"
LEAST_DECIMALS = 3
_FINE = re.compile(r"[.,]\d{4,}\D+.*[.,]\d{4,}")  # written to the metre, though it ends in noughts
_LEAST_X, _SEA_Y = 80_000, 500_000  # west and north of these RD has only sea: 52.3630 4.9341 lost its points
Pair = tuple[float, float]


def spot_of(lat: str, lon: str, both: str, rd: tuple[str, str], notes: Notes) -> Pair | None:
    """Latitude and longitude; None when nothing is said or what is said is in doubt."""
    if both.strip():
        lat, lon = _two(both)
        if not lat:
            notes.doubts.append(f"locatie: `{shown(both)}` is niet te lezen als een plek op de kaart")
            return None
    if not lat.strip() and not lon.strip() and any(part.strip() for part in rd):
        lon, lat = map(_metres, rd)
    if not lat.strip() and not lon.strip():
        return None
    one, two = _number(lat), _number(lon)
    if one is None or two is None:
        notes.doubts.append(f"locatie: `{shown(f'{lat} {lon}')}` is niet te lezen als een plek op de kaart")
        return None
    return _placed(one, two, f"{lat} {lon}", notes)


def _metres(text: str) -> str:
    """RD as Dutch lists write it: `121.687,12`, `125.010`, `118 300`. Degrees in these columns stay as they are."""
    plain = re.sub(r"\s", "", text)
    if re.fullmatch(r"[1-9]\d{1,2}\.\d{3}(?:,\d+)?", plain):
        plain = plain.replace(".", "")
    return plain.replace(",", ".") if "." not in plain else plain


def _placed(lat: float, lon: float, read: str, notes: Notes) -> Pair | None:
    if not lat or not lon:
        notes.doubts.append("locatie: 0 is geen plek, maar een vakje dat niet is ingevuld")
        return None
    if lat > 1000 and lon > 1000:
        return _from_rd(lat, lon, read, notes)
    is_swapped = 3 <= lat <= 8 and 50 <= lon <= 54
    if is_swapped:
        lat, lon = lon, lat
    if not (50 <= lat <= 54 and 3 <= lon <= 8):
        notes.doubts.append(f"locatie: `{shown(read)}` ligt niet in Nederland")
        return None
    if min(_decimals(lat), _decimals(lon)) < LEAST_DECIMALS and not _FINE.search(read):
        notes.doubts.append(f"locatie: `{shown(read)}` is te grof: zo staat de plek honderden meters verkeerd")
        return None
    if is_swapped:
        notes.said.append("lat en lon waren verwisseld en zijn omgedraaid")
    return round(lat, 5), round(lon, 5)


def _decimals(value: float) -> int:
    return len(repr(value).partition(".")[2])


def _from_rd(one: float, two: float, read: str, notes: Notes) -> Pair | None:
    x, y = min(one, two), max(one, two)
    if not (0 < x < 300_000 and 300_000 < y < 640_000):
        notes.doubts.append(f"locatie: `{shown(read)}` is geen plek in graden en ook niet in RD")
        return None
    if x < _LEAST_X and y > _SEA_Y:
        notes.doubts.append(f"locatie: in `{shown(read)}` is de punt of komma van de graden verdwenen")
        return None
    try:
        from pyproj import Transformer
    except ImportError:
        notes.doubts.append(NO_PYPROJ)
        return None
    lon, lat = Transformer.from_crs(28992, 4326, always_xy=True).transform(x, y)
    notes.said.append("de coördinaten waren in RD (EPSG:28992) en zijn omgerekend")
    return round(lat, 5), round(lon, 5)


def _two(text: str) -> tuple[str, str]:
    point = _POINT.fullmatch(text.strip())
    if point:
        return point[2], point[1]
    degrees = [match.group() for match in _DEGREES.finditer(text)]
    if len(degrees) == 2:
        return degrees[0], degrees[1]
    pieces = re.split(r"\s*[;|/]\s*|,\s+|\s+", text.strip(" ()[]"))
    pieces = pieces if len(pieces) == 2 else re.findall(r"-?\d+\.\d+", text)
    return (pieces[0], pieces[1]) if len(pieces) == 2 else ("", "")


def _number(text: str) -> float | None:
    degrees = _DEGREES.fullmatch(text.strip())
    if degrees:
        hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in degrees.groups()[:3])
        return round(hours + minutes / 60 + seconds / 3600, 6)
    plain = text.strip().replace(",", ".") if text.count(",") <= 1 and "." not in text else text.strip()
    return float(plain) if re.fullmatch(r"-?\d{1,7}(?:\.\d{1,15})?", plain) else None
