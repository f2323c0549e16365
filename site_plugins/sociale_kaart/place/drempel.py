"""What it takes to come in: each fact as declared, and the model of the key `drempel`.

The order of the keys is that of files and forms; `after` says where readers hear it in another order.
"""

from __future__ import annotations

from typing import Annotated, Literal

from sociale_kaart.place import in_text
from sociale_kaart.place.declaration import (
    Declaration,
    Filter,
    Pictogram,
    Section,
    _,
    asked,
)
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import Een, JaNee, Toelichting
from sociale_kaart.place.left_out import NO_PREVIEW, SHORT_TALK, TEXT

Aanmelden = Literal["inloop", "bellen", "mailen", "online", "afspraak", "lid-worden"]

KOSTEN = Declaration(
    asked(
        "drempel",
        "Kost het geld?",
        "Does it cost money?",
        "Choose what is true for most visitors.",
        "Kies wat voor de meeste bezoekers geldt.",
    ),
    Section.DREMPEL,
    Pictogram("geld", "currency-eur"),
    in_text=in_text.KOSTEN,
    answers={
        "gratis": _("Free of charge"),
        "vrije-bijdrage": _("You decide what you pay"),
        "betaald": _("You pay for it"),
    },
    unknown=_("what it costs"),
    note="kosten_toelichting",
    # Where you choose what to pay, you may choose nothing: a reader without money can enter. The row says which it is.
    filter=Filter(
        "gratis",
        _("Free"),
        yes=("gratis", "vrije-bijdrage"),
        no=("betaald",),
        in_row=True,
        nuance=("vrije-bijdrage", _("You decide what you pay")),
    ),
    weight=4,
)
KOSTEN_TOELICHTING = Declaration(
    asked(
        "drempel",
        "Wat kost het precies?",
        "What exactly does it cost?",
        "For example: a meal costs € 4.50.",
        "Bijvoorbeeld: een maaltijd kost € 4,50.",
    ),
    left_out={**TEXT, **SHORT_TALK, **NO_PREVIEW},
)
VERWIJZING = Declaration(
    asked("drempel", "Is een verwijzing nodig?", "Is a referral needed?", "And who from?", "En van wie?"),
    Section.DREMPEL,
    Pictogram("brief", "file-document-outline"),
    in_text=in_text.VERWIJZING,
    answers={
        "niet-nodig": _("You do not need a referral"),
        "huisarts": _("You need a letter from your family doctor"),
        "buurtteam": _("You come here through the neighbourhood team"),
        "anders": _("You need a referral"),
    },
    unknown=_("whether you need a referral"),
    after="drempel.aanmelden",
    filter=Filter("verwijzing", _("No referral needed"), yes=("niet-nodig",), no=("huisarts", "buurtteam", "anders")),
    weight=3,
)
AANMELDEN = Declaration(
    asked("drempel", "Hoe kom je binnen?", "How do you get in?", "You can choose more than one.", "Meer dan één mag."),
    Section.DREMPEL,
    Pictogram("deur", "door-open"),
    in_text=in_text.AANMELDEN,
    answers={
        "inloop": _("You can just walk in"),
        "bellen": _("Call first"),
        "mailen": _("Send an e-mail first"),
        "online": _("Sign up online"),
        "afspraak": _("Make an appointment"),
        "lid-worden": _("Become a member"),
    },
    unknown=_("whether you can just walk in"),
    filter=Filter(
        "inloop",
        _("Walk in"),
        yes=("inloop",),
        no=("bellen", "mailen", "online", "afspraak", "lid-worden"),
        in_row=True,
    ),
    weight=4,
)
LEGITIMATIE = Declaration(
    asked(
        "drempel",
        "Moet je een identiteitsbewijs laten zien?",
        "Do you have to show an ID?",
        "A passport, ID card or residence permit.",
        "Een paspoort, identiteitskaart of verblijfsdocument.",
    ),
    Section.DREMPEL,
    Pictogram("pas", "card-account-details-outline"),
    in_text=in_text.LEGITIMATIE,
    answers={"niet-nodig": _("You do not have to show an ID"), "nodig": _("Bring your ID")},
    unknown=_("whether you have to show an ID"),
    filter=Filter("legitimatie", _("No ID needed"), yes=("niet-nodig",), no=("nodig",)),
    weight=2,
)
ANONIEM = Declaration(
    asked(
        "drempel",
        "Kan het zonder je naam te noemen?",
        "Can you go there without giving your name?",
        "Or do they ask who you are?",
        "Of vragen ze wie je bent?",
    ),
    Section.DREMPEL,
    Pictogram("anoniem", "incognito"),
    in_text=in_text.ANONIEM,
    answers={"ja": _("You do not have to give your name"), "nee": _("They ask for your name")},
    unknown=_("whether you have to give your name"),
    filter=Filter("anoniem", _("Without your name"), yes=("ja",), no=("nee",)),
    weight=1,
)
# That these two are not known is not said: the sentence about what we do not know is long enough as it is.
KINDEREN_MEE = Declaration(
    asked(
        "drempel",
        "Mogen kinderen mee?",
        "Can children come along?",
        "When a parent comes, can the child be there too?",
        "Als een ouder komt, mag het kind er dan bij zijn?",
    ),
    Section.DREMPEL,
    Pictogram("kinderen", "human-male-child"),
    in_text=in_text.KINDEREN_MEE,
    answers={"ja": _("You may bring your children"), "nee": _("You cannot bring your children")},
    filter=Filter("kinderen-mee", _("Children may come along"), yes=("ja",), no=("nee",)),
)
HUISDIER_MEE = Declaration(
    asked(
        "drempel",
        "Mag een huisdier mee?",
        "Can a pet come along?",
        "People who sleep outside sometimes have a dog that cannot be left alone.",
        "Wie buiten slaapt, heeft soms een hond die niet alleen kan blijven.",
    ),
    Section.DREMPEL,
    Pictogram("huisdier", "paw"),
    in_text=in_text.HUISDIER_MEE,
    answers={"ja": _("Your dog or other pet may come in"), "nee": _("Your dog or other pet may not come in")},
    filter=Filter("huisdier-mee", _("Pets may come in"), yes=("ja",), no=("nee",)),
)
VOORWAARDEN = Declaration(
    asked("drempel", "Zijn er voorwaarden?", "Are there conditions?", "Who it is for, and who it is not for."),
    Section.DREMPEL,
    Pictogram("voorwaarden", "information-outline"),
    label=_("Who it is for:"),
    left_out={**TEXT, **SHORT_TALK, **NO_PREVIEW},
)


class Drempel(Deel):
    kosten: Annotated[Literal["gratis", "vrije-bijdrage", "betaald", "onbekend"], KOSTEN] = veld(
        "Kost het geld?", "gratis", "onbekend"
    )
    kosten_toelichting: Annotated[Toelichting | None, KOSTEN_TOELICHTING] = veld(
        "Wat kost het precies?", "{nl: 'Maaltijd € 4,50'}"
    )
    verwijzing: Annotated[Literal["niet-nodig", "huisarts", "buurtteam", "anders", "onbekend"], VERWIJZING] = veld(
        "Heb je een verwijzing nodig, en van wie?", "niet-nodig", "onbekend"
    )
    aanmelden: Annotated[tuple[Aanmelden, ...], Een, AANMELDEN] = veld(
        "Hoe kom je binnen? Meer dan één mag.", "[inloop]", ()
    )
    legitimatie: Annotated[Literal["niet-nodig", "nodig", "onbekend"], LEGITIMATIE] = veld(
        "Moet je een identiteitsbewijs laten zien?", "niet-nodig", "onbekend"
    )
    anoniem: Annotated[JaNee, ANONIEM] = veld("Kun je komen zonder je naam te noemen?", "ja", "onbekend")
    kinderen_mee: Annotated[JaNee, KINDEREN_MEE] = veld("Mag je je kinderen meenemen?", "ja", "onbekend")
    huisdier_mee: Annotated[JaNee, HUISDIER_MEE] = veld(
        "Mag je hond of ander huisdier mee naar binnen?", "ja", "onbekend"
    )
    voorwaarden: Annotated[Toelichting | None, VOORWAARDEN] = veld(
        "Voor wie het wel en niet is.", "{nl: Alleen voor bewoners van Oost}"
    )
