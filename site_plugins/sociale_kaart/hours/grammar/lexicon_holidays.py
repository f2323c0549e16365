"""The names of holidays as people write them, and what they stand for. Data, no rules; written as in lexicon.py."""

from __future__ import annotations

from ..value import FEESTDAGEN, SCHOOLVAKANTIES, VAKANTIES, Datum, Datums, Vrij, Wanneer


def _free(*ids: str) -> tuple[Wanneer, ...]:
    return tuple(Vrij(name) for name in ids)


def _dates(month: int, first: int, last: int) -> Datums:
    return Datums(Datum(month, first), Datum(month, last))


# Those that the rest of the line does not name; never in what is read.
OTHERS = "overige-feestdagen"
OTHER_HOLIDAYS = _free(OTHERS)
_KERST = _free("eerste-kerstdag", "tweede-kerstdag")
_PASEN = _free("eerste-paasdag", "tweede-paasdag")
_PINKSTEREN = _free("eerste-pinksterdag", "tweede-pinksterdag")
_OUDJAAR = (_dates(12, 31, 31),)

HOLIDAYS: dict[tuple[Wanneer, ...], str] = {
    _free(FEESTDAGEN): "feestdag;feestdagen;nationale feestdagen;nationale feestdag;officiële feestdagen;"
    "officiele feestdagen;officiële feestdag;erkende feestdagen;algemeen erkende feestdagen;"
    "erkende nationale feestdagen;algemeen erkende nationale feestdagen;officiële nationale feestdagen;"
    "algemene feestdagen;wettelijke feestdagen;nederlandse feestdagen;alle feestdagen;"
    "officieel erkende feestdagen;nationaal erkende feestdagen;wettelijk erkende feestdagen;"
    "landelijk erkende feestdagen;"
    "officieel erkende nationale feestdagen;landelijke feestdagen",
    OTHER_HOLIDAYS: "overige feestdagen;andere feestdagen;alle overige feestdagen;alle andere feestdagen",
    _free(SCHOOLVAKANTIES): "schoolvakantie;schoolvakanties;school vakanties;school vakantie;vakanties;"
    "basisschoolvakanties;alle schoolvakanties;schoolvakantieperiodes;schoolvakantieperioden",
    _free("nieuwjaar"): "nieuwjaar;nieuwjaarsdag;nieuw jaar;nieuwjaars dag",
    _free("goede-vrijdag"): "goede vrijdag;goedevrijdag",
    _free("eerste-paasdag"): "eerste paasdag;paaszondag",
    _free("tweede-paasdag"): "tweede paasdag;paasmaandag",
    _PASEN: "pasen;paasdagen;paasweekend;beide paasdagen;eerste en tweede paasdag;eerste & tweede paasdag",
    _free("koningsdag"): "koningsdag",
    _free("bevrijdingsdag"): "bevrijdingsdag",
    _free("hemelvaartsdag"): "hemelvaart;hemelvaartsdag;hemelvaartdag;"
    "o h hemelvaart;o l h hemelvaart;olh hemelvaart;onze lieve heer hemelvaart;o h hemelvaartsdag;o h hemelvaartdag",
    # The same date in each year.
    (_dates(5, 1, 1),): "feest van de arbeid;dag van de arbeid",
    (_dates(8, 15, 15),): "o l v hemelvaart;olv hemelvaart;onze lieve vrouw hemelvaart;o l vrouw hemelvaart",
    (_dates(11, 1, 1),): "allerheiligen",
    (_dates(11, 2, 2),): "allerzielen",
    (_dates(11, 11, 11),): "wapenstilstand",
    _free("vrijdag-na-hemelvaart"): "vrijdag na hemelvaart;vrijdag na hemelvaartsdag;vrijdag na hemelvaartdag;"
    "dag na hemelvaart;dag na hemelvaartsdag",
    _free("hemelvaartsdag", "vrijdag-na-hemelvaart"): "hemelvaart en de vrijdag erna;hemelvaartsdag en de vrijdag erna;"
    "hemelvaart en de dag erna;hemelvaartsdag en de dag erna;hemelvaartsweekend;hemelvaart en de vrijdag daarna;"
    "hemelvaartsdag en de vrijdag daarna;hemelvaart en de dag daarna;hemelvaartsdag en de dag daarna",
    _free(
        "stille-zaterdag"
    ): "stille zaterdag;paaszaterdag;zaterdag voor pasen;zaterdag voor eerste paasdag;dag voor pasen",
    _free("eerste-pinksterdag"): "eerste pinksterdag;pinksterzondag",
    _free("tweede-pinksterdag"): "tweede pinksterdag;pinkstermaandag",
    _PINKSTEREN: "pinksteren;pinksterdagen;beide pinksterdagen;eerste en tweede pinksterdag",
    _free("eerste-kerstdag"): "eerste kerstdag",
    _free("tweede-kerstdag"): "tweede kerstdag",
    _KERST: "kerst;kerstmis;kerstdagen;beide kerstdagen;eerste en tweede kerstdag;eerste & tweede kerstdag",
    (_dates(12, 24, 24),): "dag voor kerst;dag voor kerstmis;dag voor eerste kerstdag",
    _OUDJAAR: "oudjaar;oudjaarsdag;oudejaarsdag;oudejaar",
    (*_OUDJAAR, *_free("nieuwjaar")): "oud en nieuw;oud & nieuw;oud- en nieuwjaar;oud en nieuwjaar;"
    "oudjaar en nieuwjaar;oud-en-nieuw;oud-en-nieuwjaar;oudejaarsdag en nieuwjaarsdag",
    (_dates(12, 27, 31),): "tussen kerst en nieuwjaar;tussen kerst en oud en nieuw;tussen kerst en oud & nieuw;"
    "tussen kerst en oudjaar;tussen kerstmis en nieuwjaar;tussen kerst en oud- en nieuwjaar",
    _free("voorjaarsvakantie"): "voorjaarsvakantie;voorjaars vakantie;krokusvakantie;voorjaarvakantie",
    _free("meivakantie"): "meivakantie;mei vakantie",
    _free("zomervakantie"): "zomervakantie;zomer vakantie;zomerschoolvakantie;schoolzomervakantie",
    _free("herfstvakantie"): "herfstvakantie;herfst vakantie;najaarsvakantie",
    _free("kerstvakantie"): "kerstvakantie;kerst vakantie",
}
STEMS = {name.removesuffix("vakantie"): name for name in VAKANTIES}
