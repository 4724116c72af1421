import Diagnostics

/// How municipalities share what funding does not pay (Kostenteilung).
package struct CostSharing: Record {
    package var marks = Marks<Self>()
    package var key: SharingKey?
    package var parts: [Part] = []

    package init() {}

    package static let table = Table<CostSharing>([
        Field(
            "key", "schluessel", .sharingKey, required: true,
            .init(de: "Nach Anteilen, Einwohnern oder Festbeträgen", en: "By shares, inhabitants or fixed sums")
        ) { $0.key = $1 },
        Field(
            "parts", "anteile",
            .list(
                .item(.init(de: "Anteil einer Kommune", en: "part of a municipality"), or: .oneMunicipality) {
                    $0.municipality = $1
                }),
            .init(
                de: "Wer wie viel trägt; ohne Liste alle Kommunen der Maßnahme",
                en: "Who bears how much; without a list all municipalities of the measure")
        ) { $0.parts = $1 },
    ])

    /// What one municipality bears.
    package struct Part: Record {
        package var marks = Marks<Self>()
        package var municipality: Mention?
        /// A weight: per cent, or parts of any size.
        package var share: Int?
        package var amount: Money?

        package init() {}

        package static let table = Table<Part>([
            Field(
                "municipality", "kommune", .oneMunicipality, required: true,
                .init(de: "Die Kommune", en: "The municipality")
            ) { $0.municipality = $1 },
            Field(
                "share", "anteil", .percent, .init(de: "Anteil in Prozent", en: "Share in per cent")
            ) { $0.share = $1 },
            Field("amount", "betrag", .money, .init(de: "Fester Betrag", en: "Fixed sum")) { $0.amount = $1 },
        ])
    }
}

extension ValueType where Value == SharingKey {
    static var sharingKey: ValueType {
        choice(SharingKey.self, .init(de: "Schlüssel der Kostenteilung", en: "key of cost sharing"))
    }
}

extension ValueType where Value == CostSharing {
    /// `nach Einwohnern`, or a group with the parts.
    static var costSharing: ValueType {
        .record(.init(de: "Kostenteilung", en: "cost sharing"), or: .sharingKey) { $0.key = $1 }
    }
}
