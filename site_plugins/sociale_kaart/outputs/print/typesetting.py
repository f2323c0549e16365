"""typst, and nothing but typst: a template and its data in, a PDF out. Data goes in as JSON, never as markup."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypedDict

from sociale_kaart.outputs.print.structure import once_in_outline
from sociale_kaart.paths import ASSETS, TEMPLATES

if TYPE_CHECKING:  # below they are loaded when the first sheet is set: most builds set none
    import typst

FOLDER = TEMPLATES / "druk"
FONTS = ASSETS / "fonts"
FOLDED = {"boekje"}  # of pages that are laid side by side
STANDARD: Final = "ua-1"  # PDF/UA-1: tagged, with alternative texts; typst refuses what is not


class TypstJob(TypedDict):
    """What typst is asked, by its own names."""

    input: Path
    sys_inputs: dict[str, str]
    pdf_standards: Literal["ua-1"]
    timestamp: datetime


class FontsMissingError(Exception):
    """The fonts have not been put beside the bundled scripts yet."""


def is_warm() -> bool:
    """Whether this process has set something: it then has threads that a process forked from it would wait for."""
    return compiler.cache_info().currsize > 0


@cache  # for speed
def compiler() -> typst.Compiler:
    """Kept, because it keeps what it has read: fonts, templates, and layout that comes back."""
    import typst

    if not FONTS.is_dir():
        raise FontsMissingError(FONTS)
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
    return typst.Compiler(root=FOLDER, font_paths=fonts, ignore_system_fonts=True)


def pdf(template: str, data: Mapping[str, object], day: date) -> bytes:
    """The sheet that `template` makes of `data`; the same bytes for the same data and day."""
    made = compiler().compile(format="pdf", **_job(template, data, day))
    assert isinstance(made, bytes)
    return _finished(template, data, made)


def with_remarks(template: str, data: Mapping[str, object], day: date) -> tuple[bytes, list[str]]:
    """The same, and what typst warns of: nothing, when a template is right."""
    made, warnings = compiler().compile_with_warnings(format="pdf", **_job(template, data, day))
    assert isinstance(made, bytes)
    return _finished(template, data, made), [str(warning) for warning in warnings]


def _finished(template: str, data: Mapping[str, object], made: bytes) -> bytes:
    return _packed(made, from_right=data["richting"] == "rtl" if template in FOLDED else None)


def _job(template: str, data: Mapping[str, object], day: date) -> TypstJob:
    return {
        "input": FOLDER / f"{template}.typ",
        "sys_inputs": {"gegevens": json.dumps(data, ensure_ascii=False, sort_keys=True)},
        "pdf_standards": STANDARD,
        "timestamp": datetime(day.year, day.month, day.day, tzinfo=UTC),
    }


def _packed(made: bytes, *, from_right: bool | None) -> bytes:
    """`from_right`: from which side one folds it; None for what is not folded.

    The same document in fewer bytes: what a screen reader needs of 300 places is small once it is compressed."""
    import pikepdf

    from sociale_kaart.outputs.print.imposing import impose

    out = BytesIO()
    with pikepdf.open(BytesIO(made)) as document:
        once_in_outline(document)
        if from_right is not None:
            impose(document, from_right=from_right)
        document.save(
            out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True, recompress_flate=False
        )
    return out.getvalue()
