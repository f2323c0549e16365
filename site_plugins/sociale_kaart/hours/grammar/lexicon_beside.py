"""What asunder.py leaves out and shows: how many, from when on one gets a number, what is new. Data; patterns."""

from __future__ import annotations

import re

from sociale_kaart.later import Form

from .plainer_patterns import DAYS, FULL_DAY, RANGE, UNIT, I

_NTH = r"(?:eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de))"
_DO = r"(?:(?:uw |je )?vragen stellen|spullen (?:kopen|bekijken|uitzoeken)|koffie drinken|boeken lenen|rondkijken)"
# What stands beside the hours, says nothing of when and is shown as left out: the group `gone`.
BESIDE: tuple[tuple[re.Pattern[str], Form], ...] = (
    # How many, and numbers that are given out before.
    (
        re.compile(
            r",\s*(?P<gone>(?:max\.?|maximaal|ten hoogste) \d{1,3} (?:personen|deelnemers|mensen|bezoekers|kinderen|"
            r"plaatsen|plekken))(?=\s*(?:[,;.]|$))",
            I,
        ),
        "",
    ),
    (
        re.compile(
            r",\s*(?P<gone>(?:de )?(?:volg)?nummers?(?:tjes)? (?:(?:zijn )?(?:verkrijgbaar|te krijgen|af te halen) )?"
            r"vanaf \d\d?(?:[.:]\d\d)?(?:\s*(?:uur|u)\b)?)"
            rf"(?=\s*(?:[;.](?!\d)|$|,\s*(?:op )?{DAYS}))",
            I,
        ),
        "",
    ),
    # What one can do then; where a call is answered at all other times.
    (
        re.compile(
            rf"(?<=[\d)ruz])\.\s+(?P<gone>dan (?:kan|kun|kunt) (?:je|u|men) {_DO}(?:(?:,| en| of) {_DO})*)\.?\s*$", I
        ),
        "",
    ),
    (
        re.compile(
            r",\s*(?P<gone>buiten (?:die|deze) (?:uren|tijden) (?:via|is er|krijgt u|krijg je)(?: (?:het|een|de|ons))? "
            r"(?:antwoordapparaat|voicemail))(?=\s*(?:[;.]|$))",
            I,
        ),
        "",
    ),
    (
        re.compile(
            r"\.\s+(?P<gone>(?:de|het|onze|ons) (?:[a-zà-ÿ]+ ){1,2}is tijdens kantooruren "
            r"(?:ook )?telefonisch bereikbaar)\.?\s*$",
            I,
        ),
        "",
    ),
    # For whom, before a day and its times, and how one comes in.
    (
        re.compile(
            rf"^(?P<gone>als (?:mantelzorger|inwoner|(?:wijk|buurt)?bewoner|ouder|bezoeker) (?:kunt u|kun je|kan je))"
            rf"\s+(?P<hours>(?:elke|iedere|op)\b[^;,]*?{RANGE}{UNIT}"
            r"\s+zonder afspraak) (?:binnenlopen|langskomen|terecht)\.?\s*$",
            I,
        ),
        r"\g<hours>",
    ),
    # Something new on one day of the month.
    (
        re.compile(
            rf"^(?P<gone>(?:nieuw\s*[!:.]*\s*)?(?:nu )?ook) op (?P<day>{FULL_DAY}) (?:open|geopend) "
            rf"\((?P<hours>{RANGE}{UNIT})\),? (?P<nth>(?:elke|iedere|de|alleen de) {_NTH} (?P=day)) "
            r"(?:van de|v\.?\s?d\.?|in de|per) maand\.?\s*$",
            I,
        ),
        r"\g<nth> van de maand \g<hours>",
    ),
    # Why the hours are other ones; whom to reach by telephone.
    (
        re.compile(
            r"^(?P<gone>(?:gewijzigde|aangepaste) openingstijden (?:in verband met|i\.?v\.?m\.?|vanwege|wegens|door) "
            r"[^:;.\d]{3,50}:)\s+",
            I,
        ),
        "",
    ),
    (
        re.compile(
            rf"^(?P<gone>neem contact op met [^,;.:\d]{{3,50}}),\s+(?P<hours>(?:telefonisch )?bereikbaar)"
            rf"(?=\s+(?:op |van )?{DAYS})",
            I,
        ),
        r"\g<hours>",
    ),
    # What it costs, between the days and their times.
    (
        re.compile(
            rf"(?P<days>\b{DAYS})\s*(?P<gone>\((?:kosten|prijs|entree|toegang) [^()]{{2,40}}\))"
            rf"\s*:\s*(?:[-–]\s*)?(?=\d)",
            I,
        ),
        r"\g<days>: ",
    ),
)
