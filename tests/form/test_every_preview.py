"""What the form shows of the page has every fact that its declaration does not leave out."""

from __future__ import annotations

from sociale_kaart.outputs.form.form_files import form
from sociale_kaart.outputs.form.voice import Voice
from sociale_kaart.place.declaration import Output
from sociale_kaart.place.facts import facts
from support.node import in_node
from support.one_fact import after, before, region, values_of

SHOWN = """
import { shown, title } from "./templates/assets/js/form/shown.mjs";
import { placeOf } from "./templates/assets/js/form/place.mjs";
const { form, places } = JSON.parse(readFileSync(0, "utf8"));
say(places.map((values) => {
  const plek = placeOf(values, form);
  return [title(plek, form), shown(plek, form)];
}));
"""


def test_the_preview_shows_each_or_has_a_reason() -> None:
    places = [values_of(text) for fact in facts() for text in (before(fact), after(fact))]
    found = in_node(SHOWN, {"form": form(region(), Voice("nl")), "places": places})
    for n, fact in enumerate(facts()):
        assert (found[2 * n] != found[2 * n + 1]) == fact.is_in(Output.PREVIEW), fact.path
