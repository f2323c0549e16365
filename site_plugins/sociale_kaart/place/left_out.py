"""Why an output does not say a fact, in the words that several facts share."""

from __future__ import annotations

from collections.abc import Mapping

from sociale_kaart.place.declaration import Output

Reasons = Mapping[Output, str]

# A fact that readers choose by is in every output but this one: the talk at the terminal asks what most people know.
TEXT: Reasons = {
    Output.FINDER: "a text is no choice, and a row has no room for it",
    Output.CSV: "a text has several languages and paragraphs; voorzieningen.json has them",
    Output.LINKED: "the text stands on the page itself, where a search engine reads it",
}
SHORT_TALK: Reasons = {Output.NEW: "the talk at the terminal is short; the form and the file take it"}
# What a place offers fits in a cell: names, with days and times.
NAMES: Reasons = {output: why for output, why in TEXT.items() if output is not Output.CSV}
NO_ROOM: Reasons = {Output.PAPER: "a line on paper is short; the code beside it leads to the page"}
NO_PREVIEW: Reasons = {Output.PREVIEW: "the preview shows what most readers decide by"}
BOOKKEEPING: Reasons = dict.fromkeys(
    (Output.PAGE, Output.PAPER, Output.FINDER, Output.PREVIEW, Output.LINKED),
    "it is for who keeps the data, not for who looks for a place",
)
# Other directories get what they can show; who wants the rest takes our own files.
OURS: Reasons = {Output.HSDS: "it is for who keeps these data; voorzieningen.json and .xlsx have it"}
