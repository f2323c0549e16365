"""Words with a capital, or in front of a number, that say nothing about where something is."""

from __future__ import annotations

_COUNTED = """
uur uren jaar jaren dag dagen nacht nachten week weken maand maanden minuten kwartier euro keer maal mensen vrouwen
mannen kinderen gezinnen plekken plaatsen bedden kamers gesprekken kilometer procent personen jongeren moeders
hours years days weeks months minutes people women children rooms beds times
"""
_STARTERS = """
About Advice Again Always Anyone Appointment Appointments Afspraak Afspraken Advies Altijd Alles Allemaal
Avonds Ochtends Middags Nachts Overdag Lesbische Biseksuele Homoseksuele Transgender Slaan Schoppen Dreigen
Onderweg Gemiddeld Gisteravond Vanmiddag Vanavond Welkom Welcome Welkome Oud Oude Jong Jonge Elkaar Buren Buurt
Geld Formulieren Brieven Fietsen Muziek Spelen Sporten Bewegen Wandelen Praten Luisteren Ontmoeten Opnieuw Starten
Werken Schulden Uitkering Inkomen Verblijf Verhuizen Bescherming Verslaving Angst Boos Bang Eenzaam Mishandeling
Bedreiging Stalking Dakloos Dakloze Vluchteling Vluchtelingen Weduwe Gescheiden Scheiding Eergerelateerd
Mensenhandel Seksueel Ouderen Baby Zwanger Zwangere Tiener Tieners Jongens Meisjes Meisje Jongen Neighbours Money
Letters Forms Learn Music Cycle Cook Coffee Eat Drink Old Young Again Questions Week Without Work Together
Noord-Holland Zuid-Holland Noord-Brabant Noord-Nederland Zuid-Nederland Oost-Nederland West-Nederland
Midden-Nederland Limburg Friesland Fryslân Zeeland Flevoland Gelderland Overijssel Drenthe België Vlaanderen
Duitsland Frankrijk Holland Brabant Randstad Veluwe Marokko Turkije Syrië Afghanistan Eritrea Somalië Oekraïne
Polen Suriname Irak Iran De Het Een Op Van Die Deze Dit Dat In Aan Per Geen Naar Via Uw Je Jouw Jullie Onze Ons
Mijn Elke Elk Onder Zonder Uit Wij We Zij Ze Hij Ik U Jij Er Daar Hier Wie Wat Waar Wanneer Hoe Waarom Welke Om Met
Bij Voor Na Tot Sinds Vanaf Tijdens Tussen Over Door Tegen Binnen Buiten Boven Als Dan Toen Want Maar En Of Dus Ook
Niet Nooit Altijd Soms Vaak Meestal Alle Alles Allemaal Ieder Iedere Iedereen Iemand Niemand Niets Samen Alleen
Zelf Zo Meer Minder Minstens Hoogstens Maximaal Minimaal Ongeveer Ruim Bijna Circa Eerst Daarna Direct Meteen Snel
Nu Vandaag Morgen Bel Mail Kom Vraag Kijk Lees Ga Neem Maak Doe Stuur Schrijf Praat Zoek Wacht Blijf Meld Denk Laat
Geef Heb Ben Bent Is Zijn Was Wil Wilt Kun Kunt Kan Mag Moet Heeft Hebt Hebben Word Wordt Worden Staat Krijg Krijgt
Weet Zit Voel Voelt Durf Leer Twijfel Gevaar Nood Spoed Huiselijk Geweld Opvang Hulp Steun Zorg Veilig Veilige
Veiligheid Thuis Vrouwen Vrouw Mannen Man Kinderen Kind Moeder Moeders Ouders Jongeren Gezin Gezinnen Slachtoffers
Mensen Huisdieren Huis Plek Plaats Kamer Kamers Bed Bedden Centrum Stichting Vereniging Organisatie Gemeente Regio
Land Nederland Opvanghuis Vrouwenopvang Mannenopvang Noodopvang Crisisopvang Crisis Maatschappelijk
Maatschappelijke Werk Werker Begeleiding Gesprek Gesprekken Advies Behandeling Aanmelden Aanmelding Verwijzing
Kosten Gratis Anoniem Telefoon Telefonisch Nummer Dag Nacht Uur Weekend Maandag Dinsdag Woensdag Donderdag Vrijdag
Zaterdag Zondag Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December Kerst Pasen
Pinksteren Ramadan Nederlands Nederlandse Engels Engelse Arabisch Arabische Turks Turkse Pools Poolse Oekraïens
Oekraïense Spaans Frans Duits Portugees Tigrinya Somalisch Farsi Dari Koerdisch Russisch Chinees Papiaments Berbers
Marokkaans Syrisch Afghaans Eritrees Surinaams Antilliaans Europees Europese Europa Veilig-Thuis Slachtofferhulp
Politie Huisarts Buurtteam Wijkteam Rechtbank Advocaat GGD GGZ AMW WMO Wmo Jeugdwet DigiD BSN LGBTI LHBTI Leger
Heils Rode Kruis Kindertelefoon Vluchtelingenwerk VluchtelingenWerk Moviera Fier Humanitas Unicef Oranje Huizen
Facebook Instagram WhatsApp Signal Telegram Zoom Teams Google The A An It This That These Those You They He She I
Our Your Their My Who What Where When How Why If For From With To At On By And Or But Not Never Always Also All
Every Each Everyone Nobody Call Come Ask Look Read Go Take Make Do Send Write Talk Wait Stay Are Can May Must Will
Have Has Safe Safety Help Shelter Support Care Women Woman Men Children Child Mothers Families Victims People House
Home Place Room Free Anonymous Day Night Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February
March June July August October English Dutch Arabic Turkish Polish Ukrainian Spanish French German Netherlands
Europe European Domestic Violence Emergency Danger Police Doctor After Before During There Here No Yes Open
Gesloten Ja Nee Let Tip Belangrijk Adres Geheim Geheime Onbekend Bekend Bezoek Post Postbus Website Contact Vragen
Vrijwilliger Vrijwilligers Collega Medewerker Medewerkers Ervaringsdeskundige Ervaringsdeskundigen Gebeld Gevraagd
Nagekeken Gecontroleerd Bestuur Jaarverslag Bron Aantal Leeftijd Vanwege Gisteren Bellen Wonen Leven Leren Rust
Tijd Genoeg Veel Weinig Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Honderd Eén Eerste Tweede Laatste Sommige
Verder Bovendien Daarom Daarvoor Hierdoor Toch Omdat Zodat Hoewel Terwijl Totdat Zolang Indien Mits Tenzij Respect
Vertrouwen Vertrouwelijk Eten Koffie Thee Slapen Koken Tuin Speelruimte School Taal Tolk Tolken Kleding
Aanmaning Achterstand Activiteiten Allowances Alone Animals Arrears Away Baan Babykleertjes Babykleren Bailiff
Begrijpen Belasting Bills Brengen Brief Broken Coat Cold Computerhulp Contributie Cursus Deurwaarder Douchen Drinken
Evicted Eviction Fiets Find Friends Geldproblemen Geldzorgen Gezelschap Give Herstellen Homework Honger Hot Huiswerk
Hunger Hungry Huurachterstand Huurschuld Inburgeren Inburgering Incasso Inenting Internship Jas Jeugdfonds Job
Jongerenwerker Kapot Kapotte Kast Keep Kennen Kinderkleding Kinderkleren Kou Koud Laaggeletterd Lamp Les Letter Lonely
Luiers Luisterend Luistert Lunch Maaltijd Meehelpen Meubels Naailes Nappies Nodig Nowhere Online Ontruiming Opleiding
Opvoeden Opvoedhulp Opvoeding Opwarmen Other Outside Poverty Pregnant Print Printen Printing Puber Refugee Rekeningen
Rent Schoenen Schrijven Shoes Shower Solliciteren Staan Stage Statushouder Studieplek Tablet Tax Toeslagen Understand
Vaccinatie Vaccination Voedselhulp Vrienden Vrijwilligerswerk Vrouwenzwemmen Warme Wash Wassen Wegbrengen Weggeven
Wifi Winterjas Worries Zoeken
Doneren Geven Aangifte Nazorg Wachtlijst Kinderopvang Suikerfeest Offerfeest Sinterklaas Nieuwjaar Maat Maten Waarvan
Waaronder Daarvan Groep Groepen Fase Stap Niveau Afzeggen Opbellen Chatten Mailen Bezoeken Verzekering Zorgverzekering
Huisverbod Wachttijd Eigen Spreekuur Kleren Speelgoed Vertrouwenspersoon Nachtopvang Dagopvang Logeren Verblijven
"""
# With what one counts: in `24 uur` the number is no house's.
COUNTED = tuple(_COUNTED.split())
# How a sentence begins, and what stands before a number that counts.
STARTERS = tuple(_STARTERS.split())
