package import Diagnostics

/// The months' names, for reading and for writing.
package enum MonthName {
    package static let all: [Localized] = [
        .init(de: "Januar", en: "January"), .init(de: "Februar", en: "February"), .init(de: "März", en: "March"),
        .init(de: "April", en: "April"), .init(de: "Mai", en: "May"), .init(de: "Juni", en: "June"),
        .init(de: "Juli", en: "July"), .init(de: "August", en: "August"), .init(de: "September", en: "September"),
        .init(de: "Oktober", en: "October"), .init(de: "November", en: "November"),
        .init(de: "Dezember", en: "December"),
    ]

    /// 1 to 12 for a name in either language, in lower case, whole or its first three letters with or without a dot.
    static func number(of name: String) -> Int? {
        let name = name.hasSuffix(".") ? String(name.dropLast()) : name
        return numbers[name]
    }

    private static let numbers: [String: Int] = {
        var numbers = ["jänner": 1, "maerz": 3, "sept": 9, "mrz": 3]
        for (index, name) in all.enumerated() {
            for text in [name.german.lowercased(), name.english.lowercased()] {
                numbers[text] = index + 1
                numbers[String(text.prefix(3))] = index + 1
            }
        }
        return numbers
    }()
}
