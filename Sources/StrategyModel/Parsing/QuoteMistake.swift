import Diagnostics

/// What is wrong with the quotes around a cell of a table.
enum QuoteMistake: Equatable {
    case open, textBehind

    var message: Localized {
        switch self {
        case .open:
            .init(de: "Dieses Anführungszeichen wird nicht geschlossen", en: "This quote is never closed")
        case .textBehind:
            .init(
                de: "Hinter dem schließenden Anführungszeichen steht noch Text",
                en: "There is text behind the closing quote")
        }
    }

    var hint: Localized {
        switch self {
        case .open:
            .init(
                de: "Setzen Sie es auch ans Ende der Zelle; eines, das zum Text gehört, wird verdoppelt: \"\"",
                en: "Put one at the end of the cell, too; one that belongs to the text is doubled: \"\"")
        case .textBehind:
            .init(
                de: "Verdoppeln Sie Anführungszeichen, die zum Text gehören: \"\"",
                en: "Double the quotes that belong to the text: \"\"")
        }
    }
}
