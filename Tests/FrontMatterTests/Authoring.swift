/// Files as authors write them.
enum Authoring {
    static let measure = """
        ---
        nummer: M-07
        titel: Hybride Dorfzentren
        teaser: Leere Häuser im Ortskern werden Treffpunkte mit digitalem Angebot.
        handlungsfelder: [daseinsvorsorge]
        kommunen: [beispielbach, altenmuster]
        federfuehrend: beispielbach
        mitwirkende: [vhs-musterau]
        herkunft: [buergerdialog-2025]
        kontakt: digital@musterau.example

        status: in Umsetzung
        stand: 2026-11-20
        zeitraum: 2025-Q2 bis 2027-12
        begonnen: 2025-06          # beendet: erst, wenn fertig
        fortschritt: 40 %

        lage:                      # nur, wenn etwas nicht im Plan ist
          zeit: gefährdet          # ergebnis, kosten
          ursache: Der Brandschutz im zweiten Haus muss nachgerüstet werden.
          optionen: Kleiner Umbau bis März oder anderes Gebäude ab Juli.
        entscheidung: 18.000 EUR Mehrkosten freigeben

        meilensteine:
          - titel: Erstes Zentrum geöffnet
            geplant: 2026-03
            erreicht: 2026-05-09
          - titel: Zweites Zentrum geöffnet
            geplant: 2027-03
            urspruenglich: 2026-09
            grund: Brandschutz

        vor_ort:                   # wo die Maßnahme in jeder Kommune steht
          - kommune: beispielbach
            status: abgeschlossen
            beendet: 2026-05-09
          - kommune: altenmuster
            status: in Umsetzung

        kosten:                    # oder kurz: kosten: 240.000 EUR
          - jahr: 2026
            art: investiv          # oder konsumtiv
            geplant: 120.000 EUR
            ist: 98.450,20 EUR
        foerderung:
          - programm: dorf-digital
            betrag: 78.000 EUR

        sachstand:
          - datum: 2026-11-20
            text: Das erste Zentrum hat seit Mai an drei Tagen je Woche geöffnet.
        ---
        Warum, was, für wen: freier Text.

        """

    static let timeline = """
        ---
        titel: Zeitplan 2025–2028            # title
        phasen:                              # phases
          - titel: Strategiephase
            zeitraum: 2025                   # period
          - titel: Umsetzungsphase
            zeitraum: 2026 bis 2028-06
        meilensteine:                        # milestones
          - titel: Beschluss der Strategie
            geplant: 2025-11                 # planned
            erreicht: 2025-12-11             # reached
            sitzung: kreistag-2025-12-11     # session
        ---

        """

    static let municipality = """
        ---
        name: Ringelai
        art: Gemeinde                        # type: Gemeinde, Markt, Stadt, kreisfreie Stadt, Landkreis, Gemeindeverbund
        ags: 09272140                        # 8 digits, a county 5
        ars: 092720140140                    # 12 digits
        plz: [94160]                         # postcodes
        einwohner: 1.911                     # population
        einwohner_stand: 2022-12-31          # population_date
        flaeche: 16,37 km²                   # area
        koordinaten: 48.8134, 13.4713        # coordinates
        mitglied_von: [ilzer-land]           # member_of
        rolle: Antragstellerin               # role
        quellen:                             # sources
          - titel: Gemeindeverzeichnis GV100AD
            stand: 2023-11-30
        ---

        """

    static let all = [measure, timeline, municipality]
}
