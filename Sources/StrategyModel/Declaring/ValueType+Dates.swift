import Diagnostics

extension ValueType where Value == PartialDate {
    package static var date: ValueType {
        ValueType<String>.text(.init(de: "Datum", en: "date"), example: .same("2026-03-15")).map {
            text, node, reading in
            let written = reading.written
            return unwrap(DateReader.date(text), text, node.range, &reading, hint: DateHint.date(text, written))
        }
    }
}

extension ValueType where Value == Period {
    package static var period: ValueType {
        ValueType<String>.text(
            .init(de: "Zeitraum", en: "period"), example: .init(de: "2025-Q2 bis 2027-12", en: "2025-Q2 to 2027-12")
        ).map {
            text, node, reading in
            let written = reading.written
            guard
                let period = unwrap(
                    DateReader.period(text), text, node.range, &reading, hint: DateHint.period(written))
            else { return nil }
            if let start = period.start, let end = period.end, start.isAfter(end) {
                reading.report(
                    EndBeforeStart.rule, at: node.range, EndBeforeStart.message(text), hint: EndBeforeStart.hint)
                return nil
            }
            return period
        }
    }
}

private enum DateHint {
    /// `written`: the language of the file.
    static func date(_ text: String, _ written: Language) -> Localized {
        let (period, july) = written == .german ? ("zeitraum", "Juli") : ("period", "July")
        return DateReader.isSpan(text)
            ? Localized(
                de: "Hier steht ein einzelnes Datum; ein Zeitraum gehört in \(period):",
                en: "A single date belongs here; a span belongs in \(period):")
            : Localized(
                de: "Zum Beispiel 2026, 2026-Q3, 2026-07, 2026-07-15, 15.07.2026 oder \(july) 2026",
                en: "For example 2026, 2026-Q3, 2026-07, 2026-07-15, 15.07.2026 or \(july) 2026")
    }

    static func period(_ written: Language) -> Localized {
        let (to, from) = written == .german ? ("bis", "ab") : ("to", "from")
        return Localized(
            de: "Zum Beispiel 2025 \(to) 2027, 2025-Q2 \(to) 2027-12 oder \(from) 2026",
            en: "For example 2025 \(to) 2027, 2025-Q2 \(to) 2027-12 or \(from) 2026")
    }
}

private func unwrap<Value>(
    _ result: Result<Value, DateReader.Failure>, _ text: String, _ range: Range<Int>, _ reading: inout Reading,
    hint: @autoclosure () -> Localized
) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(.impossible):
        reading.report(ImpossibleDate.rule, at: range, ImpossibleDate.message(text), hint: ImpossibleDate.hint)
    case .failure(.farAway):
        reading.report(
            WrongValue.rule, at: range, WrongValue.message(text, isNo: .init(de: "Datum", en: "date")),
            hint: .init(de: "Gemeint sind Jahre von 1900 bis 2199", en: "Years from 1900 to 2199 are meant"))
    case .failure(.unreadable):
        reading.report(
            WrongValue.rule, at: range, WrongValue.message(text, isNo: .init(de: "Datum", en: "date")), hint: hint())
    }
    return nil
}
