package import Diagnostics

/// Where the work stands (Umsetzungsstand). Whether it is on course is another question.
package enum Status: String, Choice {
    case idea, planned
    case inProgress = "in_progress"
    case done, continuous, conditional, paused, blocked, cancelled, merged, superseded

    package var label: Localized {
        switch self {
        case .idea: .init(de: "Idee", en: "idea")
        case .planned: .init(de: "geplant", en: "planned")
        case .inProgress: .init(de: "in Umsetzung", en: "in progress")
        case .done: .init(de: "abgeschlossen", en: "done")
        case .continuous: .init(de: "Daueraufgabe", en: "continuous")
        case .conditional: .init(de: "unter Vorbehalt", en: "conditional")
        case .paused: .init(de: "pausiert", en: "paused")
        case .blocked: .init(de: "blockiert", en: "blocked")
        case .cancelled: .init(de: "eingestellt", en: "cancelled")
        case .merged: .init(de: "zusammengeführt", en: "merged")
        case .superseded: .init(de: "ersetzt", en: "superseded")
        }
    }

    package var synonyms: [String] {
        switch self {
        case .planned: ["in Planung"]
        case .inProgress: ["laufend", "in Arbeit", "begonnen", "running", "ongoing"]
        case .done: ["fertig", "erledigt", "beendet", "umgesetzt", "completed", "finished"]
        case .continuous: ["dauerhaft", "permanent"]
        case .cancelled: ["abgebrochen", "gestoppt", "canceled", "stopped"]
        case .paused: ["ruhend"]
        default: []
        }
    }

    /// Nothing more will happen.
    package var isOver: Bool {
        switch self {
        case .done, .cancelled, .merged, .superseded: true
        default: false
        }
    }

    /// A measure can be on course or off it: an idea and what is over cannot.
    package var hasCourse: Bool { self != .idea && !isOver }

    /// Its money and staff count in sums.
    var isCounted: Bool { self != .cancelled && self != .merged && self != .superseded }

    /// Work has begun and goes on.
    package var isRunning: Bool { self == .inProgress || self == .continuous }

    /// Work has not begun.
    package var isAhead: Bool { self == .idea || self == .planned || self == .conditional }
}
