"""Places that use every field and every state there is: file name to its text. The sample region has none of these."""

EVERYTHING = """\
    naam: "Hottentottententententoonstellingsbuurthuis <b>Jan & \\"Piet\\"</b> ${x} {{ y }}"
    ook_bekend_als: [Het Voorbeeld, "Buurthuis 't Hoekje"]
    categorie: [huis-van-de-wijk, buurtrestaurant, taalhuis]
    organisatie: Stichting Voorbeeld & Zonen
    samenvatting:
      nl: Open huis voor de buurt, met koffie, cursussen en hulp bij formulieren.
      en: Open house for the neighbourhood, with coffee, courses and help with forms.
    omschrijving:
      nl: |
        Iedereen is welkom. </script><script>alert(1)</script>

        Een tweede alinea met een lang woord: meervoudigepersoonlijkheidsstoornissenbegeleidingscommissie.
    aanbod:
      - {nl: Samen eten op woensdag, en: Eating together on Wednesday, ar: "الأكل معًا يوم الأربعاء"}
      - {nl: Taalles}
    meedoen: {nl: Gastheer of gastvrouw worden? Loop binnen.}
    adres:
      straat: Balistraat
      huisnummer: "48"
      toevoeging: A
      postcode: 1094 JN
      plaats: Amsterdam
      toelichting: {nl: ingang om de hoek}
    locatie: {lat: 52.3630, lon: 4.9341, bron: pdok, datum: 2026-11-01}
    gebied: oost
    openingstijden:
      - ma-vr 09:00-17:00
      - za 10:00-14:00
      - feestdagen gesloten
    contact:
      telefoon: 020 123 4567
      whatsapp: 06 12345678
      email: info@voorbeeld.nl
      website: https://voorbeeld.nl/een/heel/lang/pad/dat/nergens/breekt/en/doorgaat
      toestemming: 2026-01-15
    drempel:
      kosten: vrije-bijdrage
      kosten_toelichting: {nl: "Maaltijd € 4,50"}
      verwijzing: niet-nodig
      aanmelden: [inloop, bellen]
      legitimatie: niet-nodig
      anoniem: ja
      voorwaarden: {nl: Alleen voor bewoners van Oost}
    doelgroep: [iedereen, ouderen]
    leeftijd: {van: 12, tot: 99}
    talen: [nl, en, ar, ti]
    toegankelijk: {rolstoel: deels, toilet: ja, toelichting: {nl: lift achterin}}
    ervaringsdeskundigen: ja
    voor_verwijzers: {nl: "Warme overdracht kan, bel de gastvrouw."}
    foto:
      bestand: alles.jpg
      tekst: {nl: Een grijs vlak}
      maker: Stichting Voorbeeld & Zonen
      licentie: CC-BY-4.0
      datum: 2026-10-22
      gezichten: geen
    controle: {datum: 2026-10-22, bron: "https://voorbeeld.nl/contact/met/een/lang/adres/zonder/breuk", door: buurtteam}
    oude_namen: [vroeger-heette-het-zo]
    """

PLACES = {
    "alles": EVERYTHING,
    "vol-huis": """\
        naam: Huis vol dingen om te doen
        categorie: huis-van-de-wijk
        adres: {straat: Balistraat, huisnummer: "50", postcode: 1094 JN, plaats: Amsterdam}
        gebied: oost
        openingstijden: [ma-za 09:00-22:00, feestdagen gesloten]
        drempel: {kosten: betaald}
        talen: [nl]
        aanbod:
          - id: taalcafe
            naam: {nl: Taalcafé, en: Language café, ar: مقهى اللغة}
            categorie: taalhuis
            omschrijving: {nl: Samen Nederlands oefenen met een kop koffie.}
            openingstijden: ["di en za 10:00-12:00", schoolvakanties gesloten, feestdagen gesloten]
            drempel: {kosten: gratis, aanmelden: [inloop]}
            doelgroep: [iedereen]
            talen: [nl, ar]
          - id: belastinghulp
            naam: {nl: Hulp bij de belasting, en: Help with taxes}
            soort: spreekuur
            openingstijden: [do 13:00-16:00, feestdagen gesloten]
            drempel: {kosten: gratis, aanmelden: [afspraak]}
            aanmelden: {nl: Bel of vraag het bij de balie.}
          - id: tuin
            naam: {nl: Meehelpen in de <b>tuin</b>}
            soort: meedoen
            openingstijden: [ma-zo 09:30-11:30]
            vol: ja
          - id: feest
            naam: {nl: Winterfeest, en: Winter party}
            openingstijden: ["za 28 november 2026 20:00-01:00"]
            drempel: {kosten: vrije-bijdrage}
        controle: {datum: 2026-10-22, bron: gebeld}
        """,
    "gestopt": """\
        naam: Kringloop die er niet meer is
        categorie: kringloopwinkel
        adres: {straat: Javaplein, huisnummer: "1", postcode: 1095 CJ, plaats: Amsterdam}
        locatie: {lat: 52.3637, lon: 4.9387}
        gebied: oost
        status: gestopt
        controle: {datum: 2026-10-22, bron: gebeld}
        """,
    "dicht": """\
        naam: Zwembad in verbouwing
        categorie: zwembad
        gebied: oost
        status: tijdelijk-gesloten
        contact: {telefoon: "14 020"}
        controle: {datum: 2026-10-22, bron: gebeld}
        """,
    "komt-langs": """\
        naam: Team dat langskomt
        categorie: buurtteam
        werkgebied: [oost, centrum]
        contact: {email: info@voorbeeld.nl}
        drempel: {kosten: gratis, verwijzing: huisarts, aanmelden: [afspraak], legitimatie: nodig, anoniem: nee}
        controle: {datum: 2017-01-01, bron: langs geweest}
        """,
    "veilige-plek": """\
        naam: Een veilige plek
        categorie: vrouwenopvang
        contact: {telefoon: 0800-2000}
        controle: {datum: 2026-10-22, bron: gebeld}
        """,
}
CAMPAIGN = """\
    zomersluiting:
      vraag: {nl: Zijn jullie in de zomer een tijd dicht?, en: Are you closed for a while in summer?}
      over: openingstijden
      begin: 2026-11-01
    """
