"""Names in the order of the reader's alphabet: as ICU has it, which Node brings along."""

from __future__ import annotations

import pytest

from sociale_kaart.languages.direction import name_in
from sociale_kaart.languages.known import available
from sociale_kaart.languages.sorting import in_order
from support.node import in_node

SORT = """
const all = JSON.parse(readFileSync(0, "utf8"));
say(all.map(([language, names]) => [...names].sort(new Intl.Collator(language).compare)));
"""
SPOKEN = (
    *(
        "nl",
        "en",
        "ar",
        "tr",
        "pl",
        "uk",
        "ru",
        "fa",
        "ps",
        "ti",
        "am",
        "so",
        "ckb",
        "ur",
        "es",
        "fr",
        "pt",
        "ro",
        "bg",
    ),
    *(
        "zh",
        "pap",
        "hu",
        "de",
        "it",
        "el",
        "sr",
        "hr",
        "bs",
        "sq",
        "cs",
        "sk",
        "sl",
        "lt",
        "lv",
        "et",
        "fi",
        "sv",
        "da",
    ),
    *("nb", "is", "ga", "cy", "mt", "he", "hi", "bn", "ta", "te", "pa", "gu", "ml", "kn", "ne", "si", "th", "lo", "vi"),
    *("km", "my", "ja", "ko", "mn", "ka", "hy", "az", "kk", "uz", "ky", "tg", "tk", "id", "ms", "tl", "sw", "ha", "yo"),
    *("ig", "zu", "xh", "rw", "om", "srn", "ku"),
)
# ICU has no rules for these (it sorts them as English), or counts strokes where a sound is the same (zh).
WITHOUT = {"zh", "pap", "prs", "nl-simple", "ti", "ckb"}
LANGUAGES = sorted({*available()} - WITHOUT)
WORDS = {
    "tr": [
        "çay",
        "cami",
        "ılık",
        "ilk",
        "ışık",
        "insan",
        "öğle",
        "oda",
        "şeker",
        "su",
        "üzüm",
        "uzun",
        "zil",
        "ğ",
        "g",
    ],
    "pl": ["łódź", "lodz", "ćma", "cma", "źle", "zle", "żaba", "ósmy", "osa", "ąbc", "abc"],
    "hu": [
        "csak",
        "cukor",
        "cérna",
        "dzsem",
        "dió",
        "gyár",
        "gomb",
        "nyár",
        "nap",
        "öröm",
        "óra",
        "ősz",
        "szép",
        "sor",
    ],
    "ro": ["șapte", "sare", "țară", "tată", "ăsta", "alt", "în", "iar", "izvor"],
    "es": ["ñame", "nube", "nada", "oso"],
    "uk": ["ґрати", "гора", "дім", "єдність", "ехо", "жук", "їжа", "іній", "йод", "ікра"],
}


def test_names_of_languages_stand_as_icu_has_them() -> None:
    named = {language: sorted({name_in(code, language) for code in SPOKEN}) for language in LANGUAGES}
    asked = [(language, [*names, *WORDS.get(language, ())]) for language, names in named.items()]
    wrong = {
        language: [(a, b) for a, b in zip(mine, wanted, strict=True) if a != b][:4]
        for (language, names), wanted in zip(asked, in_node(SORT, asked), strict=True)
        if (mine := sorted(names, key=lambda name: in_order(name, language))) != wanted
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("language", "names"),
    [("pap", ["nabo", "ñapa", "oro"]), ("ckb", ["ئینگلیزی", "پۆڵەندی", "ڕووسی", "ڤێتنامی", "هۆڵەندی"])],
)
def test_what_icu_lacks_is_sorted_by_its_alphabet(language: str, names: list[str]) -> None:
    assert sorted({*names}, key=lambda name: in_order(name, language)) == names


def test_chinese_is_sorted_by_how_it_is_said() -> None:
    """As ICU has it, but for the order of characters that sound the same, which there is by their strokes."""
    names = [
        "食物银行",
        "帮助和建议",
        "Geldfit",
        "3号楼",
        "步行",
        "儿童",
        "图书馆",
        "不限语言",
        "家庭",
        "爱心超市",
        "银行",
    ]
    (wanted,) = in_node(SORT, [("zh", names)])
    assert sorted(names, key=lambda name: in_order(name, "zh")) == wanted
    assert wanted[1] == "爱心超市"
