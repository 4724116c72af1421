import Diagnostics
package import Templates

/// A value of an indicator at a time.
package struct ValueRow: ViewModel {
    package var date: String
    package var value: String
    package var comment: String?
    package var estimated = false
    package var municipality: Link?

    package static let typeName = "value"
    package static let members: [Member<Self>] = [
        .text("date", Localized(de: "Datum", en: "date"), \.date),
        .text("value", Localized(de: "Wert mit Einheit", en: "value with its unit"), \.value),
        .text("comment", Localized(de: "Bemerkung", en: "comment"), \.comment),
        .flag("estimated", Localized(de: "Der Wert ist geschätzt", en: "the value is an estimate"), { $0.estimated }),
        .object(
            "municipality", Localized(de: "Kommune, für die er gilt", en: "municipality that it holds for"),
            \.municipality),
    ]
}
