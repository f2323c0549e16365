"""What differs, in words: for a terminal, for a message, for a program. With a link to change either side."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from sociale_kaart.markdown import plain
from sociale_kaart.printed import on_a_line
from sociale_kaart.problems import Language, Say
from sociale_kaart.tools.osm.comparing_osm import Compared, Differs, Pair
from sociale_kaart.tools.osm.osm_places import Side

OSM = "https://www.openstreetmap.org"
INTRO = Say(
    "Neem niets over uit OpenStreetMap: die gegevens hebben een eigen licentie (ODbL). Kijk zelf na wat klopt, en "
    "verander dan de kant die het mis heeft. Er is niets verstuurd.",
    "Copy nothing from OpenStreetMap: its data have a licence of their own (ODbL). Find out for yourself what is "
    "right, then change the side that is wrong. Nothing was sent.",
)
DIFFER = Say("Op beide, maar niet hetzelfde ({count})", "On both, but not the same ({count})")
ONLY_HERE = Say("Niet gevonden in OpenStreetMap ({count})", "Not found in OpenStreetMap ({count})")
ONLY_THERE = Say("Niet op onze kaart ({count})", "Not on our map ({count})")
REST = Say(
    "{same} plekken zeggen op beide hetzelfde; {uncompared} plekken zijn niet te vergelijken (geen punt op de kaart, "
    "of een soort die OpenStreetMap anders noemt).",
    "{same} places say the same on both; {uncompared} places cannot be compared (no spot on the map, or of a kind "
    "that OpenStreetMap calls by other names).",
)
HERE, THERE = Say("bij ons", "ours"), Say("OpenStreetMap", "OpenStreetMap")
NOTHING, GONE = Say("niets", "nothing"), Say("bestaat niet meer", "no longer exists")
UNREAD = Say("(niet vergeleken: niet allebei te lezen)", "(not compared: not both can be read)")
STILL = Say("staat er nog", "is still there")
CHANGE_HERE, CHANGE_THERE = Say("wijzig bij ons", "change ours"), Say("wijzig daar", "change theirs")
ADD_HERE, ADD_THERE = Say("voeg toe bij ons", "add to ours"), Say("voeg daar toe", "add it there")
FACTS = {
    "openingstijden": Say("openingstijden", "opening hours"),
    "telefoon": Say("telefoon", "telephone"),
    "website": Say("website", "website"),
    "rolstoel": Say("rolstoel", "wheelchair"),
    "status": Say("status", "status"),
}
Links = tuple[tuple[Say, str], ...]


def links_of_pair(pair: Pair, site: str) -> Links:
    return (CHANGE_HERE, _form(site, f"#wijzig={quote(pair.here.id)}")), (CHANGE_THERE, _edit(pair.there))


def links_of_ours(one: Side, site: str) -> Links:
    lon, lat = one.spot or (0, 0)
    there = f"{OSM}/edit?editor=id#map=19/{lat:.5f}/{lon:.5f}"
    return (ADD_THERE, there), (CHANGE_HERE, _form(site, f"#wijzig={quote(one.id)}"))


def links_of_theirs(one: Side, site: str) -> Links:
    return (ADD_HERE, _form(site)), (CHANGE_THERE, _edit(one))


def _form(site: str, fragment: str = "") -> str:
    return f"{site.rstrip('/')}/meedoen/plek/{fragment}"


def _edit(one: Side) -> str:
    kind, _, number = one.id.partition("/")
    return f"{OSM}/edit?editor=id&{quote(kind)}={quote(number)}"


def told(differs: Differs, language: Language) -> str:
    """One fact, both ways."""
    fact = FACTS[differs.fact](language, {})
    here, there = differs.here or NOTHING(language, {}), differs.there or NOTHING(language, {})
    if differs.fact == "status":
        here, there = GONE(language, {}), STILL(language, {})
    unread = "" if differs.is_read else f" {UNREAD(language, {})}"
    return f"{fact}: {HERE(language, {})} {here} | {THERE(language, {})} {there}{unread}"


def text(outcome: Compared, site: str, language: Language) -> str:
    """For people at a terminal."""
    lines = [INTRO(language, {})]
    for title, items in _parts(outcome, site, language):
        lines += ["", title]
        for name, facts, links in items:
            lines += [f"  {on_a_line(name)}", *(f"    {on_a_line(fact)}" for fact in facts)]
            lines += [f"    {word(language, {})}: {url}" for word, url in links]
    return "\n".join([*lines, "", _rest(outcome, language)])


def markdown(outcome: Compared, site: str, language: Language) -> str:
    """For a message; nothing that somebody typed is a command in it."""
    lines = [INTRO(language, {})]
    for title, items in _parts(outcome, site, language):
        lines += ["", f"## {title}", ""]
        for name, facts, links in items:
            shown = " · ".join(f"[{word(language, {})}]({url})" for word, url in links)
            lines += [f"- **{plain(name)}** {shown}", *(f"  - {plain(fact)}" for fact in facts)]
    return "\n".join([*lines, "", _rest(outcome, language)])


Item = tuple[str, list[str], Links]


def _parts(outcome: Compared, site: str, language: Language) -> Iterator[tuple[str, list[Item]]]:
    parts: tuple[tuple[Say, list[Item]], ...] = (
        (
            DIFFER,
            [(p.here.naam, [told(d, language) for d in p.differs], links_of_pair(p, site)) for p in outcome.pairs],
        ),
        (ONLY_HERE, [(one.naam, [], links_of_ours(one, site)) for one in outcome.only_here]),
        (ONLY_THERE, [(one.naam, [], links_of_theirs(one, site)) for one in outcome.only_there]),
    )
    yield from ((say(language, {"count": len(items)}), items) for say, items in parts if items)


def _rest(outcome: Compared, language: Language) -> str:
    return REST(language, {"same": outcome.same, "uncompared": outcome.uncompared})


def as_dict(outcome: Compared, site: str) -> dict[str, object]:
    """For a program; the names of links are those of the Dutch words."""
    return {
        "verschillen": [
            {"id": p.here.id, "naam": p.here.naam, "osm": p.there.id, **_urls(links_of_pair(p, site)),
             "feiten": [{"feit": d.fact, "hier": d.here, "daar": d.there, "gelezen": d.is_read} for d in p.differs]}
            for p in outcome.pairs
        ],
        "alleen_hier": [{"id": o.id, "naam": o.naam, **_urls(links_of_ours(o, site))} for o in outcome.only_here],
        "alleen_daar": [{"osm": o.id, "naam": o.naam, **_urls(links_of_theirs(o, site))} for o in outcome.only_there],
        "gelijk": outcome.same,
        "niet_vergeleken": outcome.uncompared,
    }  # fmt: skip


def _urls(links: Links) -> dict[str, str]:
    return {word.nl.replace(" ", "_"): url for word, url in links}
