import Diagnostics

/// How contents mention each other.
extension ValueType where Value == Mention {
    static var municipality: ValueType {
        mention(.municipality, .init(de: "Kommune", en: "municipality"), example: .same("ringelai"))
    }

    /// One of them, where `alle` makes no sense.
    static var oneMunicipality: ValueType {
        mention(
            [.municipality], .init(de: "Kommune", en: "municipality"), example: .same("ringelai"), isSingle: true)
    }

    static var field: ValueType {
        mention(.fieldOfAction, .init(de: "Handlungsfeld", en: "field of action"), example: .same("daseinsvorsorge"))
    }

    static var measure: ValueType {
        mention(.measure, .init(de: "Maßnahme", en: "measure"), example: .same("M-03"))
    }

    static var goal: ValueType {
        mention(.goal, .init(de: "Ziel", en: "goal"), example: .same("lebendige-ortskerne"))
    }

    static var indicator: ValueType {
        mention(.indicator, .init(de: "Indikator", en: "indicator"), example: .same("besuche"))
    }

    static var stakeholder: ValueType {
        mention(.stakeholder, .init(de: "Akteur", en: "stakeholder"), example: .same("vhs-musterau"))
    }

    static var strategy: ValueType {
        mention(.strategy, .init(de: "Strategie (ihr Ordner)", en: "strategy (its folder)"), example: .same("musterau"))
    }

    /// An organisation: a municipality, a stakeholder, or a free text.
    static var party: ValueType {
        mention(
            [.municipality, .stakeholder],
            .init(de: "Kommune, Akteur oder Name", en: "municipality, stakeholder or name"), example: .same("ringelai"),
            mayBeText: true)
    }

    /// A funding programme, or a free text.
    static var programme: ValueType {
        mention(
            .funding, .init(de: "Förderprogramm oder Name", en: "funding programme or name"),
            example: .same("dorf-digital"), mayBeText: true)
    }

    /// A session, or a free text.
    static var session: ValueType {
        mention(
            .session, .init(de: "Sitzung oder Text", en: "session or text"), example: .same("kreistag-2025-12-11"),
            mayBeText: true)
    }

    /// Where an idea comes from: people, a council, an earlier strategy, or a free text.
    static var origin: ValueType {
        mention(
            [.participation, .session, .strategy],
            .init(de: "Beteiligung, Sitzung, Strategie oder Text", en: "participation, session, strategy or text"),
            example: .same("buergerdialog-2025"), mayBeText: true)
    }
}
