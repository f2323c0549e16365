"""Dutch words that are right as they are, and look like others that the grammar knows: *verder* is no *vierde*."""

# No month, day, part of the year or how often.
_NO_TIMES = """
allebei ander anderen anders beiden dacht dagje daten doneren donker dragen eerst einden kast kers kiest laatst lang
lange lasten maakt maan maar maat mand mannen markt opnemen passen perron tekens tekent tellen tevens tijden tolken
twaalfde verdeel verdeeld verdelen verder verdere verdien verdienen verven vieren vries vrijaf vrijen vrijheid waken
weekje wegen welke werken werkend weten wiens wonen zakte zolder zover
"""
# Not open, closed, or as usual.
_NO_DOORS = """
afgelopen dichte geflogen geholpen geloven geschoten geslagen gesloopt gestoken gestolen gestopt getoond gevoed
gewogen gewond gezond slaan slaat sloten stand stapt start stinkt straat
"""
# None of the other words around hours.
_NO_OTHERS = """
aanbieden aangemeld aankleden administratief afvallen baantje bankjes beelden belde beloven bende bepalen betalen
buien buurtbus buurten buurttuin dier excursie geheime geleden geleend gelezen herstel inbreken ineens kanten kerken
kleuren kokend konden lucht nieuws opgave ophangen opvallen pannen papieren piekeren plannen prikpoli prikpunt
printen proberen reactie recept recepten redactie scholen schoon slechte sociale speciaal speelhal sportzaal stellen
stilte taalklas verkoper vertaalt vervangt vervuilt voeding voelen vogels voldoende volgorde vooraan vooral voordat
ware waren warm warmte wegdoen westelijk
"""

RIGHT = frozenset(f"{_NO_TIMES} {_NO_DOORS} {_NO_OTHERS}".split())
