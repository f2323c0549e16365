"""What is declared of the keys that are in a place's file without a part above them, in the order of the model."""

from __future__ import annotations

from sociale_kaart.place.declaration import YES_NO, Declaration, Output, Pictogram, Section, _, asked
from sociale_kaart.place.left_out import BOOKKEEPING, NAMES, NO_PREVIEW, NO_ROOM, OURS, SHORT_TALK, TEXT
from sociale_kaart.problems import Say

NAAM = Declaration(
    asked(
        "wat",
        "Naam van de plek",
        "Name of the place",
        "As it says on the door.",
        "Zoals die op de deur staat.",
        new=Say("Hoe heet de plek, zoals op de deur?", "What is it called, as on the door?"),
    )
)
OOK_BEKEND_ALS = Declaration(
    asked("wat", "Andere namen", "Other names", "Other names that people use.", before="samenvatting"),
    left_out={
        **NO_ROOM,
        **SHORT_TALK,
        **NO_PREVIEW,
        Output.FINDER: "the search finds other names; a row says the one on the door",
        Output.CSV: "a cell holds one name",
    },
)
CATEGORIE = Declaration(
    asked(
        "wat",
        "Soort plek",
        "Kind of place",
        "You can choose more than one. Start with the most important one.",
        "Meer dan één mag. Begin met de belangrijkste.",
        new=Say("Wat voor plek is het?", "What kind of place is it?"),
    ),
    words="categorieen",
)
ORGANISATIE = Declaration(
    asked(
        "wat",
        "Organisatie",
        "Organisation",
        "Who runs the place.",
        new=Say("Wie is de organisatie erachter?", "Who runs it?"),
    ),
    Section.WEETJES,
    Pictogram("mensen", "account-group-outline"),
    label=_("Run by:"),
    after="ervaringsdeskundigen",
    left_out={**TEXT, **NO_PREVIEW},
)
KVK = Declaration(
    left_out={
        **BOOKKEEPING,
        **SHORT_TALK,
        Output.FORM: "lists have it, and who knows it can write it in the file",
        Output.CSV: "it is for programs; voorzieningen.json has it",
    },
)
SAMENVATTING = Declaration(
    asked(
        "wat",
        "Wat is het, in één zin?",
        "What is it, in one sentence?",
        "One Dutch sentence of at most 140 characters: what can you do there?",
        "Eén zin van hoogstens 140 tekens: wat kun je er doen?",
        new=Say(
            "Wat is het, in één zin (hoogstens 140 tekens)?", "What is it, in one Dutch sentence (140 characters)?"
        ),
    ),
    left_out={key: why for key, why in TEXT.items() if key is not Output.LINKED},
)
OMSCHRIJVING = Declaration(
    asked(
        "meer",
        "Meer uitleg",
        "More about it",
        "An empty line starts a new paragraph.",
        "Een lege regel begint een nieuwe alinea.",
    ),
    left_out={**TEXT, **SHORT_TALK},
)
AANBOD = Declaration(
    asked(
        "aanbod",
        "Wat kun je er doen of krijgen?",
        "What can you do or get there?",
        "An activity, a service or a consulting hour. What you leave empty there is as it is at the place.",
        "Een activiteit, dienst of spreekuur. Wat je daarbij leeg laat, is zoals bij de plek.",
        new=Say(
            "Wat is er te doen? Eén ding per regel, zoals `dinsdag 10-12 Taalcafé, gratis` (Enter: niets)",
            "What is there to do? One thing on each line, such as `dinsdag 10-12 Taalcafé, gratis` (Enter: nothing)",
        ),
    ),
    left_out=NAMES,
)
MEEDOEN = Declaration(
    asked(
        "meer",
        "Hoe kun je zelf meehelpen?",
        "How can you help out there yourself?",
        "For example: want to be a host? Just walk in.",
        "Bijvoorbeeld: gastvrouw worden? Loop binnen.",
    ),
    left_out={**TEXT, **SHORT_TALK, **NO_PREVIEW},
)
DOELGROEP = Declaration(
    asked(
        "wie",
        "Voor wie",
        "Who it is for",
        "You can choose more than one.",
        "Meer dan één mag.",
        new=Say("Voor wie is het?", "Who is it for?"),
    ),
    Section.WEETJES,
    Pictogram("mensen", "account-group-outline"),
    label=_("For:"),
    words="doelgroepen",
    left_out={**NO_PREVIEW, Output.CSV: "a cell holds one word; voorzieningen.json has them all"},
)
TALEN = Declaration(
    asked(
        "wie",
        "Welke talen spreken ze?",
        "Which languages do they speak?",
        "You can choose more than one.",
        "Meer dan één mag.",
        new=Say("Welke talen spreken ze (nl, en, ar)?", "Which languages do they speak (nl, en, ar)?"),
    ),
    Section.WEETJES,
    Pictogram("taal", "translate"),
    label=_("Languages spoken:"),
    left_out={**NO_PREVIEW, Output.CSV: "a cell holds one word; voorzieningen.json has them all"},
    weight=2,
)
ERVARINGSDESKUNDIGEN = Declaration(
    asked(
        "wie",
        "Werken er ervaringsdeskundigen?",
        "Do people with lived experience work there?",
        "People who have been through it themselves.",
        "Mensen die het zelf hebben meegemaakt.",
    ),
    Section.WEETJES,
    Pictogram("ervaring", "account-heart-outline"),
    # That there are none is no reason to stay away, so it is not said.
    answers={"ja": _("People work here who have been through it themselves")},
    form_answers=YES_NO,
    left_out={**SHORT_TALK, Output.FINDER: "nobody may be kept from a place because nobody has said so"},
    weight=1,
)
VOOR_VERWIJZERS = Declaration(
    asked(
        "meer",
        "Alleen voor huisartsen en verwijzers",
        "Only for family doctors and others who refer people",
        "Visitors do not see this on the page, but the file is public.",
        "Bezoekers zien dit niet op de pagina, maar het bestand is openbaar.",
    ),
    left_out={**TEXT, **SHORT_TALK, **NO_PREVIEW, Output.PAGE: "it is for referrers, whose sheets say it"},
)
OUDE_NAMEN = Declaration(
    left_out={
        **BOOKKEEPING,
        **SHORT_TALK,
        **OURS,
        Output.FORM: "only who renames a file writes it",
        Output.CSV: "a cell holds one name; voorzieningen.json has them all",
    },
)
