"""What lists call their columns, and which key of a place is meant: Dutch and English, in full and shortened."""

from __future__ import annotations

from functools import cache

from rapidfuzz import fuzz, process

from sociale_kaart.checks.text import bare

IGNORED = "niet"  # a column that is not taken over
PEOPLE = "mensen"  # a column about people: what is in it is dropped, and counted
_DAYS = {
    "ma": "maandag monday", "di": "dinsdag tuesday", "wo": "woensdag wednesday", "do": "donderdag thursday",
    "vr": "vrijdag friday", "za": "zaterdag saturday", "zo": "zondag sunday",
}  # fmt: skip
_NAMES = {
    "naam": "naam|name|titel|title|voorziening|naam voorziening|voorzieningnaam|naam locatie|locatienaam|omschrijving "
    "naam|object|objectnaam|naam object|instelling|naam instelling|plek|naam plek|benaming|nm|organization name|"
    "facility|facility name|place name|locatie naam|naam organisatie locatie|naam organisatie of locatie|"
    "naam plek of organisatie|organisatie locatie|naam van de voorziening|roepnaam",
    "ook_bekend_als": "ook bekend als|andere naam|alias|bijnaam|alternatieve naam|alternate name|also known as",
    "categorie": "categorie|category|soort|type|kind|functie|hoofdfunctie|rubriek|soort voorziening|type voorziening|"
    "categorie naam|cat|functienaam|hoofdcategorie|subcategorie|thema|type plek|soort plek|srt|class|voorzieningtype|"
    "wat|wat is het|wat voor plek|wat voor plek is het|wat voor soort",
    "organisatie": "organisatie|organisation|organization|aanbieder|beheerder organisatie|stichting|org|eigenaar|"
    "exploitant|uitvoerder|provider|operator|naam organisatie|beherende organisatie|rechtspersoon",
    "samenvatting": "samenvatting|summary|korte omschrijving|kort|in het kort|intro|short description|"
    "korte beschrijving|korte typering|typering|kenschets|in een zin|one line",
    "omschrijving": "omschrijving|beschrijving|description|toelichting|info|informatie|tekst|omschr|uitleg|over|"
    "lange omschrijving|details|about",
    "aanbod": "aanbod|dienst|naam dienst|activiteit|naam activiteit|service name|service|"
    "activiteiten|activities|diensten|services|wat is er te doen|programma",
    "meedoen": "meedoen|vrijwilligers|vrijwilligerswerk|volunteering",
    "adres": "adres|address|volledig adres|adresgegevens|bezoekadres|adr|locatie adres|full address|adresregel|"
    "vestigingsadres",
    "adres.straat": "straat|straatnaam|street|street name|openbare ruimte|openbareruimte|str|straat naam|"
    "openbareruimtenaam",
    "adres.huisnummer": "huisnummer|huisnr|nummer|nr|house number|housenumber|hnr|number|street number|"
    "huis nummer|hsnr",
    "adres.toevoeging": "toevoeging|huisletter|huisnummertoevoeging|toev|addition|letter|suffix|huisnr toev|hnr toev",
    "adres.postcode": "postcode|postal code|zip|zipcode|pc|pc6|zip code|postcode6|post code|pcode",
    "adres.plaats": "postcode plaats|postcode en plaats|postcode woonplaats|postcode en woonplaats|pc plaats|"
    "plaats|woonplaats|city|town|plaatsnaam|woonplaatsnaam|stad|plts|locality|gemeente|woonpl",
    "adres.toelichting": "ingang|toelichting adres|route|entree",
    "locatie.lat": "lat|latitude|breedtegraad|noorderbreedte|geometry lat|wgs84 lat|y coord wgs|breedte",
    "locatie.lon": "lon|lng|long|longitude|lengtegraad|oosterlengte|geometry lon|wgs84 lon|x coord wgs|lengte",
    "locatie.x": "x|x coordinaat|rd x|xcoord|x rd|x coord|xcoordinaat",
    "locatie.y": "y|y coordinaat|rd y|ycoord|y rd|y coord|ycoordinaat",
    "locatie": "coordinaten|coordinates|geometrie|geometry|wkt|geo|latlon|lat lon|geopoint|locatie|geo point|gps",
    "gebied": "gebied|stadsdeel|wijk|area|district|stadsdeelnaam|sd|borough|gebied naam|stads deel",
    "openingstijden": "openingstijden|opening hours|openingsuren|tijden|hours|open|geopend|opent|openingstijd|ot|"
    "open tijden|wanneer open|openingst",
    "contact.telefoon": "telefoon|telefoonnummer|phone|tel|tel nr|telnr|telefoonnr|phone number|telephone|tel nummer|"
    "telefoon 1|telefoon 2|telefoon algemeen|telefoon vast",
    "contact.whatsapp": "whatsapp|app nummer|whatsappnummer",
    "contact.email": "email|e mail|mail|mailadres|emailadres|e mailadres|email address|mail adres|e mail adres",
    "contact.website": "website|web|url|site|webadres|homepage|internet|www|link|webpagina|internetadres|web site",
    "drempel.kosten": "kosten|costs|prijs|price|fee|tarief|gratis",
    "drempel.kosten_toelichting": "toelichting kosten|kosten toelichting|toelichting prijs",
    "drempel.aanmelden": "aanmelden|aanmelding|aanmeldwijze|hoe aanmelden|manier van aanmelden|registration|sign up",
    "drempel.verwijzing": "verwijzing|referral|verwijzing nodig",
    "drempel.voorwaarden": "voorwaarden|conditions|eligibility",
    "drempel.anoniem": "anoniem|anonymous",
    "drempel.kinderen_mee": "kinderen mee|kinderen welkom",
    "drempel.huisdier_mee": "huisdier mee|hond mee|honden welkom",
    "drempel.legitimatie": "legitimatie|identiteitsbewijs|id nodig",
    "ervaringsdeskundigen": "ervaringsdeskundigen|ervaringsdeskundige",
    "doelgroep": "doelgroep|doelgroepen|target group|voor wie|audience|doelgr",
    "leeftijd": "leeftijd|leeftijden|leeftijdsgroep|leeftijdscategorie|age|ages|age group",
    "leeftijd.van": "leeftijd van|leeftijd vanaf|vanaf leeftijd|minimumleeftijd|min leeftijd|minimum age|min age",
    "leeftijd.tot": "",
    "werkgebied": "",
    "talen": "talen|taal|languages|language|gesproken talen",
    "toegankelijk.rolstoel": "rolstoel|rolstoeltoegankelijk|wheelchair|toegankelijk|mindervaliden|rolstoelvriendelijk",
    "toegankelijk.toelichting": "toelichting toegankelijkheid|toegankelijkheid toelichting",
    "toegankelijk.toilet": "rolstoeltoilet|mindervalidentoilet|invalidentoilet|accessible toilet|toilet",
    "controle.datum": "peildatum|datum|bijgewerkt|laatst bijgewerkt|mutatiedatum|last updated|datum controle|updated|"
    "wijzigingsdatum|laatst gewijzigd|datum mutatie|gecontroleerd|laatst gecontroleerd|last modified|peil datum|"
    "gecheckt|laatst gecheckt|nagekeken|laatst nagekeken|datum check|checked|last checked",
    "controle.bron": "bron|source|herkomst",
    "herkomst.id": "id|identificatie|identifier|code|volgnummer|objectid|object id|kenmerk|registratienummer|uid|"
    "ref|ref nr|ref no|referentie|referentienummer|reference|locatie id|fid|sleutel|voorziening id|record id|rec id",
    "kvk": "kvk|kvk nummer|kvknummer|kvk nr|kamer van koophandel|handelsregisternummer|kvk nummer organisatie",
    PEOPLE: "contactpersoon|contact person|contact|beheerder|coordinator|naam contactpersoon|voornaam|achternaam|bsn|"
    "burgerservicenummer|iban|rekeningnummer|geboortedatum|mobiel|mobiel nummer|06|mobile|huismeester|mobiele telefoon|"
    "naam beheerder|aanspreekpunt|naam coordinator|06 nummer",
    "openingstijden.gesloten": "gesloten|gesloten op|sluitingsdagen|closed|dicht|gesloten tijdens",
    "status": "status|toestand|stand|actief|active|in gebruik|bestaat nog",
    IGNORED: "opmerking|opmerkingen|interne opmerking|notitie|notes|remarks|bag id|"
    "verblijfsobject|pand|oppervlakte|bouwjaar|buurt|buurtcode|wijkcode|provincie|land|country|shape|geometry type|"
    "aantal|m2|perceel|buurtnaam|aangemaakt|created|fax|stadsdeelcode|bag nummeraanduiding|intern|werkgebied|"
    "verzorgingsgebied",
}
_LEAST = 84


def targets() -> frozenset[str]:
    """All that a column can be mapped to."""
    return frozenset({*_NAMES, *(f"openingstijden.{day}" for day in _DAYS)})


@cache  # for speed
def _by_name() -> dict[str, str]:
    found = {bare(name): key for key, names in _NAMES.items() for name in names.split("|") if name}
    days = {name: f"openingstijden.{day}" for day, names in _DAYS.items() for name in (day, *names.split())}
    paths = {bare(key): key for key in targets()}
    # Last what lists call their columns: whose `werkgebied` is where it works has a door all the same.
    return {**paths, **days, **found}


@cache  # for speed
def is_heading(text: str) -> bool:
    """Whether a list may call a column so."""
    return len(text) < 60 and bare(text) in _by_name()


@cache  # for speed
def meant(heading: str) -> tuple[str, int]:
    """The key that a heading names, and how surely (0 to 100); an empty key when nothing comes near."""
    small = bare(heading.replace("_", " "))
    if small in _by_name():
        return _by_name()[small], 100
    if len(small) < 4:
        return "", 0
    near = process.extractOne(small, _by_name().keys(), scorer=fuzz.ratio, score_cutoff=_LEAST)
    if near:
        return _by_name()[near[0]], int(near[1]) - 1
    return _part(small)


def _part(small: str) -> tuple[str, int]:
    """`telefoon balie`, `adres_straatnaam`: the longest name that is in it as words."""
    if small.endswith(" id") or small.startswith("id "):
        return "herkomst.id", 70
    words = f" {small} "
    inside = [name for name in _by_name() if len(name) >= 4 and f" {name} " in words]
    return (_by_name()[max(inside, key=len)], 70) if inside else ("", 0)
