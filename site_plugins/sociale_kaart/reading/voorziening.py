from sociale_kaart.place.adres import Adres as Adres
from sociale_kaart.place.adres import Locatie as Locatie
from sociale_kaart.place.bezoekers import Leeftijd as Leeftijd
from sociale_kaart.place.bezoekers import Toegankelijk as Toegankelijk
from sociale_kaart.place.contact import Contact as Contact
from sociale_kaart.place.controle import Controle as Controle
from sociale_kaart.place.drempel import Drempel as Drempel
from sociale_kaart.place.voorziening import Voorziening as Voorziening
