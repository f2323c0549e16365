"""Which language stands in for which, when something is not there in the one that was asked for."""

from __future__ import annotations

from functools import cache

DUTCH, ENGLISH = "nl", "en"
# Who reads the first also reads the second, more surely than English.
STANDS_IN = {
    **dict.fromkeys(("pap", "srn", "srm", "djk", "hns", "li", "zea", "vls", "gos", "fy", "dse"), DUTCH),
    **dict.fromkeys(("arz", "arb", "ary", "arq", "aeb", "ayl", "acm", "ayp", "apd", "apc", "ajp", "acw", "afb"), "ar"),
    **dict.fromkeys(("zza", "diq", "kiu"), "tr"),
    **dict.fromkeys(("pbu", "pst"), "ps"),
    **dict.fromkeys(("yue", "wuu", "hak", "nan"), "zh"),
    "prs": "fa", "pes": "fa", "haz": "prs", "sdh": "ckb", "be": "ru",
}  # fmt: skip


@cache  # for speed
def chain(language: str) -> tuple[str, ...]:
    """`prs` → `prs, fa, en, nl`; `nl-simple` → `nl-simple, nl, en`; each once, the language itself first."""
    found: list[str] = []
    code = language
    while code and code not in found:
        found.append(code)
        code = STANDS_IN.get(code, code.rpartition("-")[0])
    return (*found, *(last for last in (ENGLISH, DUTCH) if last not in found))
