"""Words that say nothing of where something is: languages, countries, feasts, laws, who helps all over the country."""

from __future__ import annotations

_LANGUAGES = """
Albanees Amazigh Amhaars Arabisch Armeens Aramees Bengaals Berbers Bosnisch Bulgaars Cantonees Chinees Dari Deens
Duits Engels Farsi Fins Frans Fries Grieks Hausa Hebreeuws Hindi Hongaars Indonesisch Italiaans Japans Koerdisch
Koreaans Kroatisch Kurmanji Kurmançi Lets Lingala Litouws Macedonisch Maleis Mandarijn Marokkaans Nederlands Nepalees
Noors Oekraïens Oromo Papiamento Papiaments Pashto Pasjtoe Perzisch Pools Portugees Punjabi Roemeens Roma Russisch
Sarnami Servisch Servo-Kroatisch Sloveens Slowaaks Somali Somalisch Sorani Spaans Sranan Sranantongo Swahili Syrisch
Tagalog Tamazight Tamil Tarifit Thai Tigrinya Tsjechisch Turks Twi Urdu Vietnamees Wolof Zweeds Gebarentaal Albanian
Amharic Armenian Bosnian Bulgarian Croatian Czech Danish Finnish Greek Hebrew Hungarian Italian Japanese Kurdish
Korean Latvian Lithuanian Nepali Norwegian Papiamentu Persian Portuguese Romanian Russian Serbian Slovak Swedish
Vietnamese Almanca Arapça Bulgarca Çince Farsça Felemenkçe Fransızca Hollandaca İngilizce İspanyolca İtalyanca Kürtçe
Lehçe Rusça Romence Somalice Tigrinyaca Türkçe Ukraynaca
"""
_COUNTRIES = """
Afghanistan Albanië Algerije Angola Argentinië Armenië Aruba Australië Azerbeidzjan Bangladesh Belarus België Benin
Bolivia Bonaire Bosnië Herzegovina Brazilië Bulgarije Burundi Canada Caribisch Chili China Colombia Congo Cuba Curaçao
Denemarken Dominicaanse Republiek Duitsland Ecuador Egypte Engeland Eritrea Estland Ethiopië Filipijnen Filippijnen
Finland Frankrijk Gambia Georgië Ghana Griekenland Groot-Brittannië Guinee Guyana Haïti Hongarije Hongkong Ierland
IJsland India Indonesië Irak Iran Israël Italië Ivoorkust Jamaica Japan Jemen Jordanië Kaapverdië Kameroen Kazachstan
Kenia Kongo Koerdistan Korea Kosovo Kroatië Letland Libanon Liberia Libië Litouwen Luxemburg Macedonië Maleisië Mali
Malta Marokko Mauritanië Mexico Moldavië Mongolië Montenegro Mozambique Myanmar Nepal Nigeria Noorwegen Oeganda
Oekraïne Oezbekistan Oostenrijk Pakistan Palestina Peru Polen Portugal Roemenië Rusland Rwanda Saba Saoedi-Arabië
Schotland Senegal Servië Sierra Leone Slovenië Slowakije Soedan Somalië Spanje Sri Lanka Suriname Syrië Tanzania
Thailand Tibet Togo Tsjechië Tunesië Turkije Uganda Venezuela Vietnam Wit-Rusland Zimbabwe Zuid-Afrika Zuid-Amerika
Zuid-Soedan Zweden Zwitserland Afrika Amerika Azië Midden-Oosten Oost-Europa West-Afrika Noord-Afrika Antillen Belgium
Brazil Bulgaria Egypt Ethiopia France Germany Greece Hungary Indonesia Iraq Italy Jordan Kenya Lebanon Libya Morocco
Poland Romania Russia Somalia Spain Sudan Syria Tunisia Turkey Ukraine Yemen Africa America Asia Almanya Fas Hollanda
Polonya Suriye Türkiye Ukrayna Avrupa Afghaans Afghaanse Afrikaans Afrikaanse Antilliaanse Bulgaarse Chinese Duitse
Eritrese Ethiopische Franse Ghanese Indiase Indonesische Iraakse Iraanse Italiaanse Koerdische Marokkaan Molukse
Molukkers Nigeriaanse Pakistaanse Portugese Roemeense Russische Servische Somalische Spaanse Surinaamse Syriërs
Syrische Tunesische Turk Turken Vietnamese Vlaamse Zuid-Afrikaanse Aziatische Amerikaanse Belgische Latijns-Amerika
Moslims Moslim Christenen Joods Joodse Islamitische Hindoe Hindoes Koran Bijbel
"""
_FEASTS = """
Kerstmis Kerstavond Kerstdag Paasdag Hemelvaart Hemelvaartsdag Koningsdag Bevrijdingsdag Dodenherdenking Sinterklaas
Sint-Nicolaas Sint-Maarten Suikerfeest Offerfeest Ramadan Divali Diwali Holi Keti Koti Nieuw Nieuwjaarsdag Oudjaar
Oudjaarsdag Moederdag Vaderdag Vrouwendag Carnaval Chanoeka Eid Aïd Newroz Noroez Ketikoti Halloween Goede Christmas
Easter Ramazan Bayramı Kurban Bayram
"""
_LAWS = """
Wlz Zvw WIA WAO WW AOW Anw Algemene Bijstand Bijstandswet Participatiewet Jeugdwet AVG Wet Istanbul-conventie Istanbul
Conventie Vreemdelingenwet Grondwet Wjsg Kinderrechtenverdrag Verdrag Inspectie Gezondheidszorg Jeugd Kwaliteitswet
Meldcode Keurmerk Klachtenwet Wkkgz Handvest Tijdelijk Verplichte
"""
_HELPERS = """
Raad Kinderbescherming Jeugdbescherming Jeugdzorg Jeugdhulp Juridisch Loket MIND Korrelatie Leergeld Sensoor Kansfonds
Fonds Jeugdfonds Sport Cultuur Voedselbank Kledingbank Zonnebloem Salvation Army Red Cross Comensha CoMensHa Valente
Aware Vluchtelingen Centraal Orgaan Opvang Asielzoekers Immigratie Naturalisatiedienst Dienst Belastingdienst
Toeslagen Sociale Verzekeringsbank Verzekeringen Ombudsman Openbaar Ministerie Reclassering Halt Terre Hommes Amnesty
Gezinsvoogd Voogd Rutgers Siriz Fiom Kraamzorg Consultatiebureau Verloskundige Verloskundigen Korrelatielijn
Alcoholics MEE Nidos IOM Kinderombudsman Mantelzorg Nationale Nederlandse Nederlanders Landelijk Landelijke
Slachtofferloket Seksueel Meldpunt Alarmcentrale Luisterlijn Zelfmoordlijn Chat Koninkrijk
"""
_BEGINNINGS = """
Alcohol Drugs Roken Bewoners Cliënten Hulpverleners Begeleiders Behandelaars Vriendinnen Vriendin Spullen Giften
Donaties Stagiairs Stagiaires Verwijzers Gemeenten Klachten Klacht Privacy Beveiliging Therapie Intake Intakes
Screening Identiteit Paspoort Papieren Medicijnen Medicatie Ziek Ziekte Zwangerschap Bevalling Borstvoeding
Babyvoeding Bewaking Nachtdienst Camera's Sleutel Sleutels Post Briefadres Urgentie Woning Woningen Huur Huren
Toekomst Verleden Dromen Hoop Liefde Ruzie Schuld Schaamte Trots Moed Moedig Sterk Dapper Warm Warmte Stilte Stil Vrij
Vrijheid Zelfstandig Zelfstandigheid Regels Huisregels Afspraken Dagritme Ritme Structuur Vrije Vertel Verwijder
Verwijs Verlies Vergeet Vermijd Vertrek Vertrouw Verder Vluchten Vlucht Vluchtplan Veiligheidsplan Wis Deel Schakel
Draag Bewaar Leg Pak Houd Hou Zet Sta Sluit Doe Ervaren Ervaring Ervaringen Ervaringsverhalen Verhalen Verhaal Familie
Familieleden Partner Partners Ex Ex-partner Man Echtgenoot Echtscheiding Huwelijk Uithuwelijking Achterlating
Besnijdenis Kindermishandeling Ouderenmishandeling Dader Daders Pleger Plegers Loverboy Loverboys Slaag Wraak Controle
Dwang Dwingen Wapen Wapens Straf Strafbaar Rechter Rechten Recht Gezag Omgang Alimentatie Bewind Budget Budgetteren
Bewindvoering Sparen Leefgeld Bijdrage Vergoeding Vergoed Betalen Betaling Tarief Prijs Prijzen Subsidie Inclusief
Exclusief Bijvoorbeeld Kortom Helaas Gelukkig Eventueel Uiteraard Natuurlijk Misschien Inmiddels Momenteel Tegelijk
Tegelijkertijd Verwacht Totaal Samengevat Deelnemers Deelname Training Trainingen Cursussen Workshops Workshop
Lotgenoten Lotgenotencontact Groepen Avond Ochtend Middag Avonden Dagdelen Zomer Winter Herfst Lente Vakantie
Vakanties Feestdagen Schooltijd Schoolspullen Speelgoed Fiets Fietsen Auto Taxi Trein Vervoer Reiskosten Reis Reizen
Yoga Dans Dansen Theater Muziekles Massage Wandelclub Moestuin Tuinieren Knutselen Lezen Voorlezen Rondleiding
Kennismaken Kennismaking Oriëntatie Vraagbaak Antwoord Antwoorden Meldingen Melding Signaal Signalen Herkenning Herken
Herkenbaar Onderdak Logeerplek Slaapplek Slaapplaats Noodbed Doorstroom Uitstroom Instroom Plaatsing Overplaatsing
Verhuizing Terugkeer Vervolg Vervolgplek Zelfredzaamheid Eigenwaarde Zelfbeeld Zelfvertrouwen Weerbaarheid Emotioneel
Psychisch Lichamelijk Financieel Financiële Praktisch Praktische Juridische Medisch Medische Geestelijk Transpersonen
Queer Non-binair Homo Lesbisch Bi Heteroseksueel Volwassen Volwassenen Kleuters Peuters Pubers Dochter Dochters Zoon
Zonen Zoons Zus Zussen Broer Broers Oma Opa Tante Oom Buurvrouw Buurman Tweelingen Hoofdpijn Slaapproblemen Trauma
Traumatherapie EMDR PTSS Depressie Stress Paniek Spanning Ontspanning Ontspannen Bidden Geloof Kerk Moskee Halal
Vegetarisch Allergie Roosters Rooster Team Teams Directie Toezicht Telefoonnummer Nooduitgang Brandalarm Bedankt Dank
Sorry Hallo Hoi Dag Groeten Liefs Wees Pas Stop Start Begin Einde Klaar Zeker Precies Zeg Luister Kies Gebruik Probeer
Onthoud Zorg Wandel Eet Drink Slaap Open Teken Onderteken Betaal Leen Koop Verkoop Verhuis Regel Reken Spreek Help
Bekijk Bespreek Overleg Ontvang Tel Toon Verander Volg Voorkom Weiger Werk Wijs Zie Zit Roep Ren Loop Rij Speel Lach
Huil Adem Gefeliciteerd Congratulations Shall Should Could Would Choose Try Remember Say Pay Buy Sign Speak Show Check
Let's Did Does Was Were Had Gives Alert Attention Bring Change Clothes Counsellor Counsellors Cost Courage Dear Delete
Donations Early Enough Everything Example Fear First Food Friends Girls Husband If Important Inside Interpreter
Interpreters It's Just Keep Lawyer Leave Listen Love Medicine More Most Mother Mum New Nobody No-one Nothing Now Often
Once Only Pets Please Protect Rest Second Sister Some Something Sometimes Soon Staff Strong Survivors Tell Thank Then
Therefore Think Those Turn Until Use Visitors Volunteers Want We Welcome Well While Whoever Yourself You're You'll
We'll We're Don't Acil Anne Anneler Arayın Avukat Baba Biz Bize Bizi Bizimle Bu Bunun Burada Buraya Çocuk Çocuklar
Çocuklarınız Daha Eğer Erkekler Evet Gece Gizli Güven Güvende Güvenli Günün Hafta Hayır Her Herkes Hiç Hiçbir İki İlk
İsterseniz Kadın Kadınlar Kimse Kimlik Korku Lütfen Merhaba Ne Neden Nasıl Para Polis Saat Sadece Sen Siz Size Sizi
Sizinle Şiddet Şimdi Tehlike Telefon Telefonunuzu Tercüman Ücretsiz Üç Ve Yalnız Yanınızdayız Yardım Güvendesiniz Hoş
Adres Adresimiz
"""
SAY_NOTHING = tuple(f"{_LANGUAGES}{_COUNTRIES}{_FEASTS}{_LAWS}{_HELPERS}{_BEGINNINGS}".split())
