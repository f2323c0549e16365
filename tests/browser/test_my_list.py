"""My list, as a person uses it: keep places, put them in order, send them, receive them; nothing is ever lost."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from browser_pages import LANGUAGES, ON_THE_MAP, Visit, becomes, visiting
from my_list import KEPT, NAMES, SHARED, STORED, clear, keep, rows
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

ADD_ROW = """({plek, naam}) => {
  const row = document.querySelector("bewaar-knop").cloneNode(true);
  Object.assign(row.dataset, {plek, naam});
  row.classList.add("in-rij");
  document.querySelector("main").append(row);
}"""

# Pixels between where the text of each name begins and where its row does.
ASIDE = """[...document.querySelectorAll(".lijst-plekken .rij-naam")].map(name => {
  const text = document.createRange();
  text.selectNodeContents(name);
  const [drawn, row] = [text.getBoundingClientRect(), name.parentElement.getBoundingClientRect()];
  return document.dir === "rtl" ? row.right - drawn.right : drawn.left - row.left;
})"""


def test_three_places_are_kept_put_in_order_and_cleared(visit: Visit, home: str) -> None:
    here = visit.base + home
    keep(visit.page, here, *KEPT)
    visit.page.locator(".bewaar-lijst").click()
    page = visit.page
    expect(rows(page)).to_have_text(list(NAMES))
    expect(page.locator(".lijst-inleiding")).to_contain_text("3")

    page.locator("[data-doe=neer]").first.click()
    expect(rows(page)).to_have_text([NAMES[1], NAMES[0], NAMES[2]])
    expect(page.locator(".lijst-melding [role=status]")).to_contain_text(NAMES[0])
    focused = "document.activeElement.closest('li').dataset.plek + ' ' + document.activeElement.dataset.doe"
    becomes(page, focused, f"{KEPT[0]} neer")  # the button that was pressed, wherever it is now

    page.locator("[data-doe=weg]").last.click()
    expect(rows(page)).to_have_count(2)
    expect(page.locator("[data-doe=terug]")).to_be_focused()
    page.keyboard.press("Enter")
    page.reload()
    expect(rows(page)).to_have_text([NAMES[1], NAMES[0], NAMES[2]])
    becomes(page, STORED, ",".join((KEPT[1], KEPT[0], KEPT[2])))
    expect(page.locator("a[href$='kaart/#mijn=ja']")).to_be_visible()

    page.locator("[data-doe=wis]").click()
    expect(page.locator(".bij-leeg")).to_be_visible()
    page.locator("[data-doe=terug]").click()
    expect(rows(page)).to_have_count(3)
    clear(page, here)


def test_a_name_stands_at_the_side_where_the_page_begins(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}{SHARED}")
    expect(rows(page)).to_have_count(3)
    assert max(page.evaluate(ASIDE)) < 1


def test_the_map_shows_what_she_keeps(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/{KEPT[0]}/")
    page.locator("bewaar-knop button").click()
    page.goto(f"{visit.base}{home}lijst/")
    page.locator("a[href$='kaart/#mijn=ja']").click()
    becomes(page, ON_THE_MAP, 1)
    page.evaluate("localStorage.clear()")


def test_a_second_tap_lets_a_place_go(visit: Visit, home: str) -> None:
    page = visit.open(f"{home}plek/{KEPT[0]}/")
    assert page.evaluate("localStorage.length") == 0
    button, link = page.locator("bewaar-knop button"), page.locator(".bewaar-lijst")
    expect(link).to_be_hidden()
    button.click()
    expect(page.locator(".bewaar-zin")).not_to_be_empty()
    page.reload()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(link).to_be_visible()
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    becomes(page, "localStorage.length", 0)


def test_keeping_asks_nothing_of_the_network(visit: Visit) -> None:
    page = visit.open(f"plek/{KEPT[0]}/")
    visit.recorder.settle()
    assert len(visit.recorder.network()) <= 8, visit.recorder.table()
    visit.recorder.reset()
    button = page.locator("bewaar-knop button")
    for pressed in ("true", "false"):
        button.click()
        expect(button).to_have_attribute("aria-pressed", pressed)
    visit.recorder.settle()
    assert visit.recorder.network() == []


@pytest.mark.parametrize("code", ["nl", "ar"])
def test_a_list_is_sent_and_received(browser: Browser, base: str, code: str) -> None:
    """Copied and by every link the same; whoever opens it keeps her own list and adds to it, without doubles."""
    here = base + LANGUAGES[code]
    options = {"permissions": ["clipboard-read", "clipboard-write"], "locale": code}
    with visiting(browser, base, **options) as sender:
        keep(sender.page, here, *KEPT)
        sender.page.goto(f"{here}lijst/")
        sender.page.locator("[data-doe=kopieer]").click()
        expect(sender.page.locator(".lijst-gedeeld")).not_to_be_empty()
        copied = sender.page.evaluate("navigator.clipboard.readText()")
        sent = messages(sender.page)
        clear(sender.page, here)
    assert set(sent) == {"whatsapp", "sms", "mail"}
    for text in (copied, *sent.values()):
        assert text.splitlines()[-1] == f"{here}lijst/#p={','.join(KEPT)}"
        assert [line for line in text.splitlines() if line.startswith("- ")] == [f"- {name}" for name in NAMES]

    with visiting(browser, base, locale=code) as receiver:
        page = receiver.page
        keep(page, here, "oba-de-hallen", "oba-javaplein")
        page.goto(copied.splitlines()[-1])
        expect(rows(page)).to_have_text(list(NAMES))
        expect(page.locator(".lijst-knop")).to_have_count(0)
        assert page.evaluate(STORED) == "oba-de-hallen,oba-javaplein"  # not touched
        other = page.locator("a.taal").first
        assert (other.get_attribute("href") or "").endswith(SHARED.removeprefix("lijst/"))
        page.locator("[data-doe=bewaar]").click()
        expect(rows(page)).to_have_count(4)
        becomes(page, STORED, "oba-de-hallen,oba-javaplein,repair-cafe-de-steek,voedselbank-westerpark")
        assert receiver.path == f"{LANGUAGES[code]}lijst/"
        clear(page, here)


def messages(page: Page) -> dict[str, str]:
    """What each link would send, as its receiver reads it."""
    begin = {"whatsapp": "https://wa.me/?text=", "sms": "sms:?&body=", "mail": "mailto:?subject="}
    keys = {"whatsapp": "text", "sms": "body", "mail": "body"}
    links = {name: page.locator(f"[data-kanaal={name}]").get_attribute("href") or "" for name in begin}
    assert all(link.startswith(begin[name]) for name, link in links.items())
    return {name: parse_qs(urlsplit(link).query)[keys[name]][0].replace("\r\n", "\n") for name, link in links.items()}


def test_where_copying_is_not_allowed_the_text_is_selected(visit: Visit, home: str) -> None:
    visit.page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))")
    page = visit.open(home + SHARED)
    page.locator("[data-doe=kopieer]").click()
    field = page.locator(".lijst-tekst textarea")
    expect(field).to_be_focused()
    assert KEPT[2] in page.evaluate("getSelection().toString() || document.activeElement.value")


def test_the_share_sheet_is_offered_where_there_is_one(visit: Visit, home: str) -> None:
    visit.page.add_init_script("navigator.share = (data) => { document.title = data.text; return Promise.resolve(); }")
    page = visit.open(home + SHARED)
    page.locator("[data-doe=deel]").click()
    expect(page).to_have_title(re.compile(re.escape(NAMES[1])))


def test_a_button_that_a_script_adds_works_as_well(visit: Visit) -> None:
    """As in the rows of a list: told apart by ear, and gone with its row."""
    page = visit.open(f"plek/{KEPT[0]}/")
    page.evaluate(ADD_ROW, {"plek": KEPT[1], "naam": NAMES[1]})
    button = page.locator(".in-rij button")
    expect(button).to_have_accessible_name(re.compile(re.escape(NAMES[1])))
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(page.locator("main bewaar-knop:not(.in-rij) button")).to_have_attribute("aria-pressed", "false")
    expect(page.locator(".in-rij .bewaar-lijst")).to_be_hidden()
    page.evaluate("document.querySelector('.in-rij').remove()")
    clear(page, visit.base)


def test_a_change_in_another_tab_is_seen(visit: Visit) -> None:
    page = visit.open("lijst/")
    expect(page.locator(".bij-leeg")).to_be_visible()
    other = page.context.new_page()
    keep(other, visit.base, KEPT[0])
    expect(rows(page)).to_have_text([NAMES[0]])
    clear(page, visit.base)


def test_no_place_that_is_secret_or_gone_can_be_kept(browser: Browser, small_base: str) -> None:
    with visiting(browser, small_base) as visit:
        for place, buttons in (("alles", 1), ("gestopt", 0), ("veilige-plek", 0)):
            expect(visit.open(f"plek/{place}/").locator("bewaar-knop")).to_have_count(buttons)


@pytest.mark.parametrize("code", LANGUAGES)
def test_without_javascript_the_page_explains(browser: Browser, base: str, code: str) -> None:
    with visiting(browser, base, java_script_enabled=False) as visit:
        page = visit.open(f"{LANGUAGES[code]}lijst/")
        expect(page.locator(".zonder-script a")).to_be_visible()
        expect(page.locator(".mijn-lijst")).to_be_hidden()
        visit.open(f"{LANGUAGES[code]}plek/{KEPT[0]}/")
        expect(page.locator("bewaar-knop")).to_be_hidden()
