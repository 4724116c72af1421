import Diagnostics

/// AGS = 2 digits federal state, 1 Regierungsbezirk, 2 county, 3 municipality. The ARS puts four digits for the union
/// between county and municipality (Statistisches Bundesamt, Gemeindeverzeichnis-Informationssystem).
enum MunicipalityKeys {
    static func check(_ municipality: Municipality, _ reading: inout Reading) {
        if let ags = municipality.ags, let range = municipality.marks["ags"] {
            if reportsState(ags, at: range, &reading) { return }
            checkLength(ags, of: municipality.type, at: range, &reading)
        }
        guard let ars = municipality.ars, let range = municipality.marks["ars"] else { return }
        if let ags = municipality.ags {
            checkAgreement(ags, ars, at: range, &reading)
        } else {
            _ = reportsState(ars, at: range, &reading)
        }
    }

    /// Whether there was something to report.
    private static func reportsState(_ key: String, at range: Range<Int>, _ reading: inout Reading) -> Bool {
        if let state = Int(key.prefix(2)), (1...16).contains(state) { return false }
        reading.report(
            InvalidKey.rule, at: range,
            .init(
                de: "„\(key)“ beginnt mit keinem Bundesland: \(key.prefix(2))",
                en: "“\(key)” begins with no federal state: \(key.prefix(2))"),
            hint: .init(
                de: "Die ersten zwei Ziffern sind 01 (Schleswig-Holstein) bis 16 (Thüringen)",
                en: "The first two digits are 01 (Schleswig-Holstein) to 16 (Thüringen)"))
        return true
    }

    private static func checkLength(
        _ ags: String, of type: MunicipalityType?, at range: Range<Int>, _ reading: inout Reading
    ) {
        guard let type, type != .union else { return }
        let expected = type == .county ? 5 : 8
        guard ags.count != expected else { return }
        reading.report(
            InvalidKey.rule, at: range,
            .init(
                de: "Der AGS „\(ags)“ hat \(ags.count) Ziffern, die Art „\(type.label.german)“ hat \(expected)",
                en: "The AGS “\(ags)” has \(ags.count) digits, the type “\(type.label.english)” has \(expected)"),
            hint: .init(
                de: "Prüfen Sie den Schlüssel oder die Art; ein Landkreis hat 5 Ziffern, alle anderen 8",
                en: "Check the key or the type; a county has 5 digits, all others 8"))
    }

    private static func checkAgreement(_ ags: String, _ ars: String, at range: Range<Int>, _ reading: inout Reading) {
        let agrees =
            ags.count == 8
            ? ars.prefix(5) == ags.prefix(5) && ars.suffix(3) == ags.suffix(3) : ars.prefix(5) == ags.prefix(5)
        guard !agrees else { return }
        let expected = ags.count == 8 ? "\(ags.prefix(5))…\(ags.suffix(3))" : "\(ags.prefix(5))…"
        reading.report(
            InvalidKey.rule, at: range,
            .init(
                de: "Der ARS „\(ars)“ passt nicht zum AGS „\(ags)“",
                en: "The ARS “\(ars)” does not fit the AGS “\(ags)”"),
            hint: .init(
                de: "Aus dem AGS folgt für den ARS: \(expected)",
                en: "From the AGS it follows that the ARS is: \(expected)"))
    }
}
