"""What hours are for, and hours that are not there on some day. Data, no rules; written as in lexicon.py."""

from __future__ import annotations

from ..note_kinds import OP_AFSPRAAK, TELEFONISCH
from .items import Value

NOTES: dict[str, str] = {
    OP_AFSPRAAK: "op afspraak;alleen op afspraak;uitsluitend op afspraak;enkel op afspraak;na afspraak;"
    "volgens afspraak;alleen na afspraak;alleen volgens afspraak;met afspraak;alleen met afspraak;afspraak;"
    "op telefonische afspraak;na telefonische afspraak;op aanvraag;"
    "spreekuur op afspraak;spreekuur na afspraak;spreekuur volgens afspraak;intake op afspraak;"
    "intake na afspraak;afspraak nodig;afspraak verplicht;"
    "afspraak noodzakelijk;met een afspraak;alleen met een afspraak;na het maken van een afspraak;niet zonder "
    "afspraak;"
    "uitsluitend na afspraak;uitsluitend volgens afspraak;uitsluitend met afspraak;"
    "altijd op afspraak;steeds op afspraak;volledig op afspraak;strikt op afspraak;altijd na afspraak;"
    "altijd volgens afspraak",
    "intake": "intake;intakes;eerste gesprek;eerste gesprekken",
    "inloop": "inloop;vrije inloop;open inloop;vrij inloop;inloopuur;inloopuren;inloopochtend;"
    "inloopmiddag;inloopavond;inloop zonder afspraak;vrije inloop zonder afspraak;zonder afspraak;"
    "afspraak niet nodig;afspraak is niet nodig;een afspraak is niet nodig;afspraak maken is niet nodig;"
    "een afspraak maken is niet nodig;geen afspraak nodig;geen afspraak maken;een afspraak maken hoeft niet;"
    "ook zonder afspraak;met of zonder afspraak;u hoeft geen afspraak te maken;je hoeft geen afspraak te maken;"
    "geen afspraak te maken;gewoon binnenlopen;gewoon langskomen;gewoon langs komen;je kunt gewoon binnenlopen;"
    "u kunt gewoon binnenlopen;u heeft geen afspraak nodig;je hebt geen afspraak nodig;afspraak vooraf is niet nodig",
    "spreekuur": "spreekuur",
    "inloopspreekuur": "inloopspreekuur;inloopspreekuur zonder afspraak;spreekuur zonder afspraak;"
    "vrij spreekuur;open spreekuur;vrij inloopspreekuur;open inloopspreekuur;"
    "binnenlopen met vragen",
    TELEFONISCH: "telefonisch;alleen telefonisch;telefonisch bereikbaar;bereikbaar;te bereiken;telefonisch te "
    "bereiken;"
    "per telefoon;bereikbaar per telefoon;per telefoon bereikbaar;telefoon;telefonisch spreekuur;"
    "bellen;bellen kan;je kunt bellen;u kunt bellen;je kunt ons bellen;u kunt ons bellen;kunt u ons bellen;"
    "kun je ons bellen;"
    "voor een afspraak belt u;voor afspraken belt u;voor een afspraak bel je;"
    "bel ons;te bellen;tel;tel bereikbaar;via tel;via de telefoon;via telefoon;"
    "tel spreekuur;tel inloopspreekuur;tel bereikbaarheid;tel contact;telefonisch contact;"
    "telefonische permanentie;telefoonpermanentie;"
    "telefonisch inloopspreekuur;belspreekuur;telefoonspreekuur;telefonische bereikbaarheid;bereikbaarheid",
    "uitgifte": "uitgifte;voedseluitgifte",
}

# Hours that are not there on some day: `geen inloop op feestdagen`. The value is the note that such hours carry.
NO_HOURS: dict[Value, str] = {
    "inloop": "geen inloop;geen vrije inloop;geen open inloop;vervalt de inloop",
    "spreekuur": "geen spreekuur;geen spreekuren;vervalt het spreekuur",
    "inloopspreekuur": "geen inloopspreekuur",
    "uitgifte": "geen uitgifte;geen voedseluitgifte;geen uitdeling;vervalt de uitgifte",
    "": "geen activiteiten;geen lessen;geen les;geen eten;geen maaltijd",
}
