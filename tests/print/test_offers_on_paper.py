"""What there is to do, schemes, lines to call and life events on paper, read back by a program."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from print_boxes import overprinted, printed
from print_offers import crowded, with_offers
from print_sheets import LANGUAGES, Sheet, made
from test_rows import assert_whole

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.cli import main
from sociale_kaart.commands.shared import OK, WRONG_USE
from sociale_kaart.languages.isolating import LEFT_TO_RIGHT
from sociale_kaart.outputs.print import typesetting
from sociale_kaart.outputs.print.agenda_poster import DAYS
from sociale_kaart.outputs.print.order import Order, data
from sociale_kaart.rendering.offers import moments, offers
from sociale_kaart.scopes import Scope
from support import ROOT
from support.sample import read_before, sample

EDGE = 14  # points of paper that stay white around everything
AREA = Scope("gebied-nieuw-west", gebied="nieuw-west")
EVENTS = ("huur-niet-betalen", "net-in-nederland", "scheiden", "steeds-doorgestuurd")


def agenda(language: str = "nl", paper: str = "a4", period: str = "week", **more: object) -> Order:
    return Order("agenda", language, paper, periode=period, **more)  # type: ignore[arg-type]


def read(catalogue: Catalogue, order: Order) -> Sheet:
    return Sheet(made(catalogue, order))


def assert_fits(catalogue: Catalogue, order: Order) -> Sheet:
    """Nothing off the page, nothing over something else, and typst has nothing to remark."""
    found = read(catalogue, order)
    boxes = [box for box in found.boxes() if box[2] > box[0]]
    assert not [b for b in boxes if min(b[0], b[1]) < EDGE or b[2] > b[4] - EDGE or b[3] > b[5] - EDGE]
    assert overprinted(printed(found.pdf)) == []
    assert typesetting.with_remarks(order.blad, data(catalogue, order), catalogue.today) == (found.pdf, [])
    return found


def close(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("blad", ["muurkaart", "balielijst"])
def test_a_list_has_what_a_place_offers_below_it_in_one_piece(blad: str, language: str) -> None:
    catalogue, order = with_offers(), Order(blad, language, "a4")
    assert_whole(catalogue, order)
    text = assert_fits(catalogue, order).text
    if language != "ar":
        assert text.count("Samen eten met de buurt") == text.count("Kerstmarkt") == 12
    assert "Voorbij" not in text


def test_a_place_with_sixty_things_to_do_says_how_many_more_its_page_has() -> None:
    catalogue = crowded(60)
    for blad in ("muurkaart", "balielijst"):
        assert_whole(catalogue, Order(blad, "nl", "a4"))
        text = assert_fits(catalogue, Order(blad, "nl", "a4")).text
        shown = text.count("Samen iets doen nummer") // 3
        assert f"en nog {61 - shown}, op de pagina van de plek" in text
        assert shown >= 8


def test_of_a_place_that_is_closed_for_now_nothing_is_on() -> None:
    catalogue = with_offers(1, status="tijdelijk-gesloten")
    text = read(catalogue, agenda(plekken=("proefplek-0",))).text
    assert "Taalcafé" not in text
    assert "Tijdelijk gesloten." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_desk_list_ends_with_lines_to_call_and_schemes(language: str) -> None:
    order = Order("balielijst", language, "a4", AREA)
    text = close(read(sample(), order).text)
    for line in sample().woorden.lijnen.values():
        assert close(line.nummer.getoond) in text, line.id
    for scheme in sample().lopende_regelingen:
        assert language == "ar" or close(scheme.naam[language]) in text
        assert close(scheme.naam["nl"]) in text, scheme.id
    facts = data(sample(), Order("balielijst", language, "a4", AREA, "wonen-en-veiligheid"))
    assert len(facts["lijnen"]) == len(sample().woorden.crisis), "of one theme only those that cannot wait"
    assert len(facts["regelingen"]) == sum("wonen-en-veiligheid" in one.thema for one in sample().lopende_regelingen)


def test_nothing_of_the_longer_desk_list_is_lost_or_printed_over() -> None:
    for language in LANGUAGES:
        assert_fits(sample(), Order("balielijst", language, "a4", AREA))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("paper", "period"), [("a4", "week"), ("a3", "maand")])
def test_an_agenda_has_every_time_that_something_is_on(paper: str, period: str, language: str) -> None:
    catalogue = with_offers()
    facts = data(catalogue, agenda(language, paper, period))
    wanted = [
        f"{one.begin:%H:%M}"
        for v in catalogue.voorzieningen
        for one in moments(catalogue, offers(catalogue, v), DAYS[period])
    ]
    said = [row["tijd"].lstrip(LEFT_TO_RIGHT)[:5] for day in facts["dagen"] for row in day["regels"]]
    assert sorted(said) == sorted(wanted)
    found = assert_fits(catalogue, agenda(language, paper, period))
    assert len(re.findall(r"\d\d:\d\d–\d\d:\d\d", found.text)) == len(wanted)
    assert "Voorbij" not in found.text
    assert len(found.codes) == 2


def test_an_agenda_of_a_place_is_about_that_place_alone() -> None:
    catalogue = with_offers()
    v = catalogue.voorzieningen[0]
    found = assert_fits(catalogue, agenda("nl", "a3", "maand", plekken=(v.id,)))
    assert "Kerstmarkt" in found.text
    assert found.text.count(v.naam) == 1 + len(found.pages), "at the head, and at the foot of each page"
    assert "Er is nu geen plek meer" in found.text
    assert not any(one.naam in found.text for one in catalogue.voorzieningen[1:] if one.naam not in v.naam)


def test_a_day_without_anything_is_not_on_it_and_a_week_without_says_so() -> None:
    facts = data(with_offers(), agenda())
    assert [day["naam"].split()[0] for day in facts["dagen"]] == ["dinsdag", "woensdag"]
    assert "Voor zover wij weten is er op deze dagen niets." in assert_fits(sample(), agenda()).text


@pytest.mark.parametrize("things", [1, 25, 120])
@pytest.mark.parametrize("period", DAYS)
def test_any_number_of_things_makes_an_agenda(period: str, things: int) -> None:
    assert_fits(crowded(things), agenda("nl", "a4", period))


def test_what_is_on_yesterday_or_after_the_last_day_is_not_on_it() -> None:
    catalogue = with_offers(1)
    for today in (date(2026, 11, 24), date(2026, 12, 12), date(2026, 12, 13)):
        here = replace(catalogue, region=replace(catalogue.region, today=today))
        facts = data(here, agenda(period="week", plekken=("proefplek-0",)))
        days = [datetime.strptime(day["naam"].split()[1], "%d").day for day in facts["dagen"]]  # noqa: DTZ007 - a number
        assert min(days) >= today.day
        assert (12 in days) is (today.day == 12)


@pytest.mark.parametrize("paper", ["a4", "a5"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("event", EVENTS)
def test_a_life_event_fits_a_page_with_the_dutch_beside_it(event: str, language: str, paper: str) -> None:
    order = Order("gebeurtenis", language, paper, gebeurtenis=event)
    found, told = assert_fits(sample(), order), sample().levensgebeurtenissen[event]
    assert len(found.pages) == 1
    for text in (told.naam, told.uitleg, told.eerste_stap):
        assert close(text["nl"]) in close(found.text)
        assert language == "ar" or close(text[language]) in close(found.text)
    for id in told.lijnen:
        assert close(sample().woorden.lijnen[id].nummer.getoond) in close(found.text)
    prefix = "" if language == "nl" else f"{language}/"
    assert f"https://amsterdam.sociale-kaart.example/{prefix}levensgebeurtenis/{event}/" in found.codes
    assert found.language().split("-")[0] == language


WRONG = {
    "--sheet gebeurtenis": "--event",
    "--event huur": "Gebeurtenis `huur`",
    "--event huur-niet-betalen --area oost": "gaan niet samen",
    "--event huur-niet-betalen --sheet agenda": "--event",
    "--sheet agenda --period jaar": "Periode `jaar`",
    "--sheet agenda --paper a5": "a4, a3",
    "--sheet poster --period week": "--period",
    "--sheet agenda --place oba-de-hallen --place ontmoetingsruimte-de-lente": "één plek",
}


@pytest.mark.parametrize("arguments", WRONG)
def test_what_cannot_be_asked_is_answered(
    arguments: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    read_before(monkeypatch)
    command = ["print", "-f", str(ROOT / "mkdocs.yml"), *arguments.split(), "--today", "2026-11-21"]
    assert main(command) == WRONG_USE
    assert WRONG[arguments] in capsys.readouterr().err


def test_a_person_asks_for_them_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read_before(monkeypatch)
    for arguments, name in (
        ("--event scheiden --language ar --paper a5", "gebeurtenis-scheiden-a5-ar.pdf"),
        ("--sheet agenda --area oost --period maand --paper a3", "agenda-gebied-oost-maand-a3-nl.pdf"),
        ("--sheet agenda --place oba-de-hallen", "agenda-oba-de-hallen-week-a4-nl.pdf"),
    ):
        command = ["print", "-f", str(ROOT / "mkdocs.yml"), *arguments.split(), "--today", "2026-11-21"]
        assert main([*command, "--out", str(tmp_path)]) == OK
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")
