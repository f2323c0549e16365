"""English beside Dutch in one line, which plainer.py says once. Data, no rules."""

from __future__ import annotations

import re

from .plainer_patterns import DAY, I

_ENGLISH_DAYS = (
    ("monday|mon", "ma"), ("tuesday|tues|tue", "di"), ("wednesday|wed", "wo"), ("thursday|thurs|thu", "do"),
    ("friday|fri", "vr"), ("saturday|sat", "za"), ("sunday|sun", "zo"),
)  # fmt: skip
BILINGUAL = re.compile(
    rf"(?:\b(?:{'|'.join(day for day, _ in _ENGLISH_DAYS)}|daily|closed)s?\b.*\b(?:{DAY}|gesloten)|"
    rf"\b(?:{DAY}|gesloten).*\b(?:{'|'.join(day for day, _ in _ENGLISH_DAYS)}|daily|closed)s?\b)",
    I,
)
_DUTCH = tuple((f"{day}dag", short) for day, short in zip(
    ("maan", "dins", "woens", "donder", "vrij", "zater", "zon"), ("ma", "di", "wo", "do", "vr", "za", "zo"), strict=True
))  # fmt: skip
ENGLISH: tuple[tuple[re.Pattern[str], str], ...] = (
    *((re.compile(rf"\b(?:{words})s?\b\.?", I), dutch) for words, dutch in (*_ENGLISH_DAYS, *_DUTCH)),
    (re.compile(r"\bdaily\b", I), "dagelijks"),
    (re.compile(r"\bclosed\b", I), "gesloten"),
    (re.compile(r"\b(?:opening hours|open)\b\s*/?\s*(?:openingstijden|geopend)?\s*:?", I), "open "),
    (re.compile(r"(?<=[a-z])\s*(?:–|to|t/m|tot en met)\s*(?=[a-z])", I), "-"),
)
SAME_TWICE = re.compile(r"([a-z]+(?:-[a-z]+)?)\s*(?:[/|(]|\s)\s*\1\b\s*\)?", I)
# `dinsdagochtend/Tuesday morning`: once.
TWICE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (
        re.compile(
            rf"\b({dutch}(?:ochtend|morgen|middag|avond|en|s)?)\s*/\s*(?:{english})s?\b\.?"
            r"(?:\s+(?:morning|afternoon|evening|night)s?)?\s*", I
        ),
        r"\1 ",
    )
    for (english, _), (dutch, _) in zip(_ENGLISH_DAYS, _DUTCH, strict=True)
)  # fmt: skip
