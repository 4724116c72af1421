import Diagnostics

/// Where a regional measure stands in one municipality (vor Ort).
package struct LocalState: Record {
    package var marks = Marks<Self>()
    package var municipality: Mention?
    package var status: Status?
    package var started: PartialDate?
    package var finished: PartialDate?
    package var place: String?
    package var note: String?

    package init() {}

    package static let table = Table<LocalState>([
        Field(
            "municipality", "kommune", .oneMunicipality, required: true,
            .init(de: "Die Kommune", en: "The municipality")
        ) { $0.municipality = $1 },
        Field(
            "status", "status", .status, synonyms: ["umsetzungsstand"],
            .init(de: "Umsetzungsstand dort", en: "Status there")
        ) { $0.status = $1 },
        Field("started", "begonnen", .date, .init(de: "Beginn dort", en: "Start there")) { $0.started = $1 },
        Field("finished", "beendet", .date, .init(de: "Ende dort", en: "End there")) { $0.finished = $1 },
        Field("place", "ort", .text, .init(de: "Gebäude oder Adresse", en: "Building or address")) { $0.place = $1 },
        Field("note", "hinweis", .text, .init(de: "Ein Satz dazu", en: "A sentence about it")) { $0.note = $1 },
    ])
}
