"""What can be wrong with a file before anyone asks what it means: its YAML."""

from __future__ import annotations

import yaml

from sociale_kaart.problems import FilePosition, Problem, Rule, Say

EMPTY = Rule(
    "leeg-bestand",
    Say("Dit bestand is leeg.", "This file is empty."),
    Say(
        "Begin met `naam: ...`; een heel voorbeeld staat in docs/voorbeeld.yml.",
        "Begin with `naam: ...`; docs/voorbeeld.yml is a whole example.",
    ),
)
SYNTAX = Rule(
    "geen-yaml",
    Say(
        "Hier klopt de opmaak niet: `{line_text}`. {reason}",
        "The layout is wrong here: `{line_text}`. {reason}",
    ),
    Say(
        "Schrijf `sleutel: waarde`. Staat er in de waarde een dubbele punt met spatie of een # , zet dan "
        '"..." eromheen.',
        'Write `key: value`. Put "..." around a value with a colon and a space, or with a #.',
    ),
)
TAB = Rule(
    "tab",
    Say(
        "Deze regel begint met een tab; inspringen gaat met spaties.",
        "This line starts with a tab; indent with spaces.",
    ),
    Say("Vervang elke tab door twee spaties.", "Replace every tab with two spaces."),
)
DOCUMENTS = Rule(
    "twee-documenten",
    Say(
        "Hier begint met `---` een tweede document; een bestand beschrijft één plek.",
        "A second document starts here with `---`; a file describes one place.",
    ),
    Say("Maak van het tweede deel een eigen bestand.", "Make the second part a file of its own."),
)
ALIAS = Rule(
    "anker",
    Say(
        "Hier staat een anker of verwijzing (`&{name}` of `*{name}`); dat lezen wij niet.",
        "There is an anchor or alias (`&{name}` or `*{name}`) here; we do not read those.",
    ),
    Say(
        'Schrijf de waarde gewoon uit; hoort de & of * bij de tekst, zet dan "..." eromheen.',
        'Just write the value in full; if the & or * is part of the text, put "..." around it.',
    ),
)
TAG = Rule(
    "yaml-tag",
    Say(
        "Hier staat `{name}`; zo'n teken met ! lezen wij niet.",
        "There is a tag `{name}` here; we do not read those.",
    ),
    Say(
        'Haal het weg; hoort de ! bij de tekst, zet dan "..." eromheen.',
        'Remove it; if the ! is part of the text, put "..." around it.',
    ),
)
COMPLEX_KEY = Rule(
    "sleutel-geen-tekst",
    Say("Een lijst of blok kan geen sleutel zijn.", "A list or a mapping cannot be a key."),
    Say("Schrijf links van de dubbele punt één woord.", "Write one word to the left of the colon."),
)
TOO_DEEP = Rule(
    "te-diep",
    Say("Hier staat meer dan {limit} lagen in elkaar.", "More than {limit} levels are nested here."),
    Say("Haal haken weg, of spring minder ver in.", "Remove brackets, or indent less."),
)
TOO_MANY = Rule(
    "te-veel-waarden",
    Say("Dit bestand heeft meer dan {limit} waarden.", "This file has more than {limit} values."),
    Say("Eén bestand beschrijft één plek.", "One file describes one place."),
)
COMMA = Rule(
    "komma-in-tekst",
    Say(
        "Achter een komma tussen {{ en }} staat `{read}`, zonder dubbele punt.",
        "After a comma between {{ and }} there is `{read}`, without a colon.",
    ),
    Say(
        'Hoort de komma bij de tekst? Zet dan "..." om de hele tekst: `{{nl: "Maaltijd € 4,50"}}`.',
        'Is the comma part of the text? Put "..." around the whole text: `{{nl: "Maaltijd € 4,50"}}`.',
    ),
)
DUPLICATE_KEY = Rule(
    "dubbele-sleutel",
    Say(
        "`{key}` staat hier voor de tweede keer; de eerste keer was op regel {first}.",
        "`{key}` is here for the second time; the first was on line {first}.",
    ),
    Say("Laat de goede staan en haal de andere weg.", "Keep the right one and remove the other."),
)

_REASONS = {
    "mapping values are not allowed": Say(
        "Er staat een dubbele punt op een plek waar die niet kan.", "There is a colon where there cannot be one."
    ),
    "did not find expected key": Say(
        "De regel springt anders in dan die erboven, of een aanhalingsteken sluit te vroeg.",
        "The line is indented differently from the one above, or a quote closes too early.",
    ),
    "could not find expected ':'": Say("Er ontbreekt een dubbele punt.", "A colon is missing."),
    "escape": Say(
        "Achter een \\ in een tekst tussen aanhalingstekens staat iets dat niet kan.",
        "After a \\ in a text between quotes there is something that cannot be there.",
    ),
    "cannot start any token": Say(
        "Een waarde kan niet met dit teken beginnen.", "A value cannot start with this character."
    ),
    "alphabetic or numeric": Say("Een waarde kan niet met & of * beginnen.", "A value cannot start with & or *."),
    "document start": Say(
        "De regel springt anders in dan die erboven, of er staat een haak te veel.",
        "The line is indented differently from the one above, or there is one bracket too many.",
    ),
    "while scanning a quoted scalar": Say(
        'Een aanhalingsteken wordt niet gesloten; een naam als \'t Huis moet tussen "..." staan.',
        'A quote is not closed; a name such as \'t Huis must be between "...".',
    ),
    "flow": Say(
        "Een haak wordt niet gesloten, of in de tekst tussen de haken staat een dubbele punt met spatie.",
        "A bracket is not closed, or the text between the brackets has a colon and a space.",
    ),
    "block": Say("De regels springen niet gelijk in.", "The lines are not indented equally."),
}
_OPENED = ("quoted scalar", "simple key", "flow sequence", "flow mapping")
_OTHER = Say("Dit is geen YAML.", "This is not YAML.")


def syntax_problem(error: yaml.YAMLError, text: str, file: str) -> Problem:
    """What the parser stumbled over, in words for someone who has never heard of YAML."""
    mark = _mark(error)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    line_text = lines[line] if line < len(lines) else ""
    if "\t" in line_text[: len(line_text) - len(line_text.lstrip())]:
        return TAB.at(FilePosition(file, line + 1, 1))
    position = FilePosition(file, line + 1, column + 1)
    return SYNTAX.at(position, line_text=line_text.strip(), reason=_reason(str(error)))


def _mark(error: yaml.YAMLError) -> yaml.Mark | None:
    """Where it went wrong: for what is not closed that is where it was opened, not the end of the file."""
    opened = any(part in str(error) for part in _OPENED)
    mark: yaml.Mark | None = getattr(error, "context_mark", None) if opened else None
    return mark or getattr(error, "problem_mark", None)


def _reason(said: str) -> Say:
    return next((say for part, say in _REASONS.items() if part in said), _OTHER)
