import Diagnostics
package import Markup
package import Templates

/// A piece of an author's text: prose, or what a fenced `fahrplan` block asks for. Exactly one member is there.
package enum BodyPart: ViewModel {
    case prose(HTML)
    case measures(MeasureTable)
    case timeline(ScheduleTable)
    case municipalities(MunicipalityTable)

    package static let typeName = "body_part"
    package static let members: [Member<Self>] = [
        .html("html", Localized(de: "Fließtext", en: "prose"), { $0.prose }),
        .object("measures", Localized(de: "Liste von Maßnahmen", en: "list of measures"), { $0.measures }),
        .object("timeline", Localized(de: "Zeitplan", en: "timeline"), { $0.timeline }),
        .object(
            "municipalities", Localized(de: "Liste von Kommunen", en: "list of municipalities"), { $0.municipalities }),
    ]

    private var prose: HTML? {
        if case .prose(let html) = self { html } else { nil }
    }

    private var measures: MeasureTable? {
        if case .measures(let table) = self { table } else { nil }
    }

    private var timeline: ScheduleTable? {
        if case .timeline(let table) = self { table } else { nil }
    }

    private var municipalities: MunicipalityTable? {
        if case .municipalities(let table) = self { table } else { nil }
    }
}
