import Diagnostics

/// Somebody with a role (Akteur mit Rolle).
package struct Involvement: Record {
    package var marks = Marks<Self>()
    package var party: Mention?
    package var role: String?

    package init() {}

    package static let table = Table<Involvement>([
        Field(
            "stakeholder", "akteur", .party, required: true, synonyms: ["name", "kommune", "municipality"],
            .init(de: "Akteur, Kommune oder Name", en: "Stakeholder, municipality or name")
        ) { $0.party = $1 },
        Field("role", "rolle", .text, .init(de: "Was er beiträgt", en: "What it contributes")) { $0.role = $1 },
    ])
}

extension ValueType where Value == [Involvement] {
    /// Names, or a list of names with roles.
    static var involvements: ValueType {
        .list(.item(.init(de: "Akteur mit Rolle", en: "stakeholder with role"), or: .party) { $0.party = $1 })
    }
}
