"""Any place that can be written in a file, as hypothesis draws it."""

from __future__ import annotations

from hypothesis import strategies as st

texts = st.sampled_from(
    ["Koffie en thee; iedereen welkom.", "Eerste regel.\n\nTweede regel.", 'Met "haken" & zo', "Gratis: ja"]
)
said = st.fixed_dictionaries({"nl": st.sampled_from(["Open huis.", "Samen eten, elke dag", "Loop binnen: welkom"])},
                             optional={"en": st.just("Open house.")})  # fmt: skip
yes_no = st.sampled_from(["ja", "nee"])
address = st.fixed_dictionaries(
    {"straat": st.sampled_from(["Balistraat", "Plein '40-'45", "1e Helmersstraat"]),
     "huisnummer": st.sampled_from(["5", "48", "117-119"]), "plaats": st.just("Amsterdam")},
    optional={"toevoeging": st.sampled_from(["A", "2", "hs"]), "postcode": st.just("1094 JN"), "toelichting": said},
)  # fmt: skip
spot = st.fixed_dictionaries(
    {"lat": st.sampled_from(["52.363", "52.37012"]), "lon": st.sampled_from(["4.9341", "4.90001"])}
)
places = st.fixed_dictionaries(
    {"naam": st.sampled_from(["De Eik", "Huis van de Wijk 't Haventje", "Café Één"]),
     "categorie": st.sampled_from(["buurtteam", "huis-van-de-wijk", ["buurtteam", "huis-van-de-wijk"]]),
     "contact": st.fixed_dictionaries({"telefoon": st.just("020 623 1234")},
                                      optional={"email": st.just("info@voorbeeld.nl"),
                                                "website": st.just("https://voorbeeld.nl/pad?x=1")}),
     "controle": st.just({"datum": "2026-10-01", "bron": "gebeld"})},
    optional={
        "ook_bekend_als": st.just(["Buurthuis", "Het Huis"]), "organisatie": st.just("Stichting Voorbeeld"),
        "kvk": st.just("12345678"), "samenvatting": said, "omschrijving": st.fixed_dictionaries({"nl": texts}),
        "aanbod": st.lists(said, min_size=1, max_size=2), "meedoen": said, "adres": address, "locatie": spot,
        "openingstijden": st.sampled_from(
            [["ma-vr 09:00-17:00"], ["di 09:00-12:00", "feestdagen gesloten"], ["op afspraak"]]
        ),
        "drempel": st.fixed_dictionaries(
            {},
            optional={
                "kosten": st.just("gratis"),
                "kosten_toelichting": said,
                "anoniem": yes_no,
                "aanmelden": st.sampled_from([["bellen"], ["inloop", "lid-worden"]]),
                "voorwaarden": said,
            },
        ),
        "talen": st.just(["nl", "ar"]),
        "leeftijd": st.sampled_from([{"van": "12", "tot": "23"}, {"van": "0.5"}, {"tot": "4"}]),
        "toegankelijk": st.fixed_dictionaries(
            {}, optional={"rolstoel": yes_no, "toilet": st.just("deels"), "toelichting": said}
        ),
        "gebied": st.just("oost"), "ervaringsdeskundigen": yes_no, "status": st.just("tijdelijk-gesloten"),
    },
)  # fmt: skip
