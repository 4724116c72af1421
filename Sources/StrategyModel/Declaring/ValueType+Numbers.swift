import Diagnostics

extension ValueType where Value == DecimalNumber {
    static func number(_ name: Localized, example: Localized, units: [String] = []) -> ValueType {
        ValueType<String>.text(name, example: example).map { text, node, reading in
            let bare = withoutUnit(text, units)
            return unwrap(
                NumberReader.number(bare, language: reading.language), text, name, example,
                limit: .init(de: "18 Ziffern", en: "18 digits"), node.range, &reading)
        }
    }
}

extension ValueType where Value == Int {
    /// A whole number in `range`.
    static func integer(
        _ name: Localized, in range: ClosedRange<Int>, example: Localized, units: [String] = []
    ) -> ValueType {
        ValueType<DecimalNumber>.number(name, example: example, units: units).map { number, node, reading in
            if let value = number.scaled(to: 0), range.contains(value) { return value }
            reading.report(
                WrongValue.rule, at: node.range, WrongValue.message(reading.quoted(node), isNo: name),
                hint: range.upperBound == .max
                    ? .init(
                        de: "Eine ganze Zahl ab \(range.lowerBound), zum Beispiel \(example[reading.language])",
                        en: "A whole number from \(range.lowerBound), for example \(example[reading.language])")
                    : .init(
                        de: "Eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)",
                        en: "A whole number from \(range.lowerBound) to \(range.upperBound)"))
            return nil
        }
    }

    package static var percent: ValueType {
        integer(
            .init(de: "Prozentzahl", en: "percentage"), in: 0...100, example: .same("40 %"),
            units: ["%", "Prozent", "percent"])
    }

    package static var count: ValueType {
        integer(.init(de: "ganze Zahl", en: "whole number"), in: 0...Int.max, example: .init(de: "1.911", en: "1,911"))
    }

    package static var order: ValueType {
        integer(.init(de: "ganze Zahl", en: "whole number"), in: 0...Int.max, example: .same("2"))
    }

    /// An area in hectares, written in square kilometres.
    package static var area: ValueType {
        let name = Localized(de: "Fläche in km²", en: "area in km²")
        let example = Localized(de: "16,37 km²", en: "16.37 km²")
        return ValueType<DecimalNumber>.number(name, example: example, units: ["km²", "km2", "qkm"]).map {
            number, node, reading in
            if let hectares = number.scaled(to: 2), hectares > 0 { return hectares }
            reading.report(
                WrongValue.rule, at: node.range, WrongValue.message(reading.quoted(node), isNo: name),
                hint: .init(
                    de:
                        "Quadratkilometer mit höchstens zwei Nachkommastellen, zum Beispiel \(example[reading.language])",
                    en: "Square kilometres with two decimals at most, for example \(example[reading.language])"))
            return nil
        }
    }
}

extension ValueType where Value == FullTime {
    package static var fullTime: ValueType {
        let name = Localized(de: "Stellen in VZÄ", en: "full-time equivalents")
        let example = Localized(de: "0,5 VZÄ", en: "0.5 FTE")
        return ValueType<DecimalNumber>.number(
            name, example: example, units: ["VZÄ", "VZAE", "FTE", "Stellen", "Stelle"]
        ).map { number, node, reading in
            if let hundredths = number.scaled(to: 2), hundredths >= 0 { return FullTime(hundredths: hundredths) }
            reading.report(
                WrongValue.rule, at: node.range, WrongValue.message(reading.quoted(node), isNo: name),
                hint: .init(
                    de:
                        "Vollzeitstellen mit höchstens zwei Nachkommastellen, zum Beispiel \(example[reading.language])",
                    en: "Full-time posts with two decimals at most, for example \(example[reading.language])"))
            return nil
        }
    }
}

extension ValueType where Value == Rate {
    package static var rate: ValueType {
        let name = Localized(de: "Prozentzahl", en: "percentage")
        let precise = Localized(de: "66,67 %", en: "66.67 %")
        return ValueType<DecimalNumber>.number(name, example: .same("60 %"), units: ["%", "Prozent", "percent"]).map {
            number, node, reading in
            if let hundredths = number.scaled(to: 2), (0...10_000).contains(hundredths) {
                return Rate(hundredths: hundredths)
            }
            reading.report(
                WrongValue.rule, at: node.range, WrongValue.message(reading.quoted(node), isNo: name),
                hint: .init(
                    de: "Von 0 bis 100, mit höchstens zwei Nachkommastellen, zum Beispiel \(precise[reading.language])",
                    en: "From 0 to 100, with two decimals at most, for example \(precise[reading.language])"))
            return nil
        }
    }
}

extension ValueType where Value == DecimalNumber {
    /// A measured value.
    package static var decimal: ValueType {
        number(.init(de: "Zahl", en: "number"), example: .init(de: "62,5", en: "62.5"))
    }
}

extension ValueType where Value == Int {
    /// One of the 17 goals of the United Nations for sustainable development (SDG).
    package static var sdg: ValueType {
        integer(
            .init(de: "Nummer eines Nachhaltigkeitsziels", en: "number of a sustainable development goal"), in: 1...17,
            example: .same("11"))
    }

    /// Influence and interest in the stakeholder analysis.
    package static var grade: ValueType {
        integer(.init(de: "Zahl von 1 bis 5", en: "number from 1 to 5"), in: 1...5, example: .same("4"))
    }
}

extension ValueType where Value == Money {
    package static var money: ValueType {
        let name = Localized(de: "Geldbetrag", en: "amount of money")
        let example = Localized(de: "240.000 EUR", en: "240,000 EUR")
        return ValueType<String>.text(name, example: example).map { text, node, reading in
            let most = Localized(de: "10.000 Mrd. EUR", en: "10,000 billion EUR")[reading.language]
            let language = reading.language
            return unwrap(
                MoneyReader.money(text, language: language), text, name, example,
                hint: MoneyHint.hint(text, language: language), limit: .same(most), node.range, &reading)
        }
    }
}

extension ValueType where Value == Coordinates {
    package static var coordinates: ValueType {
        let name = Localized(de: "Koordinaten", en: "coordinates")
        return ValueType<String>.text(name, example: .same("48.8134, 13.4713")).map { text, node, reading in
            let parts = text.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
            if parts.count == 2, let latitude = decimalDegrees(parts[0]), let longitude = decimalDegrees(parts[1]),
                Germany.latitudes.contains(latitude), Germany.longitudes.contains(longitude)
            {
                return Coordinates(latitude: latitude, longitude: longitude)
            }
            reading.report(
                WrongValue.rule, at: node.range, WrongValue.message(text, isNo: name),
                hint: .init(
                    de:
                        "Erst die Breite (47 bis 55), dann die Länge (6 bis 15), mit Punkt, dazwischen ein Komma: 48.8134, 13.4713",
                    en:
                        "First the latitude (47 to 55), then the longitude (6 to 15), a comma between them: 48.8134, 13.4713"
                ))
            return nil
        }
    }
}

/// With some room around it, for partners across a border.
enum Germany {
    static let latitudes = 45.0...57.0
    static let longitudes = 4.0...18.0
}

private func decimalDegrees(_ text: String) -> Double? {
    text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 }) ? Double(text) : nil
}

private func withoutUnit(_ text: String, _ units: [String]) -> String {
    for unit in units where text.hasSuffix(unit) {
        let bare = text.dropLast(unit.count)
        return String(bare.last?.isWhitespace == true ? bare.dropLast() : bare)
    }
    return text
}

private func unwrap<Value>(
    _ result: Result<Value, NumberReader.Failure>, _ text: String, _ name: Localized, _ example: Localized,
    hint: @autoclosure () -> Localized? = nil, limit: Localized, _ range: Range<Int>, _ reading: inout Reading
) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(.unreadable):
        reading.report(
            WrongValue.rule, at: range, WrongValue.message(text, isNo: name),
            hint: hint()
                ?? .init(
                    de: "Zum Beispiel \(example[reading.language])", en: "For example \(example[reading.language])"))
    case .failure(.ambiguous(let whole, let decimal)):
        reading.report(
            AmbiguousNumber.rule, at: range, AmbiguousNumber.message(text),
            hint: AmbiguousNumber.hint(text, whole, decimal))
    case .failure(.tooLarge):
        reading.report(
            WrongValue.rule, at: range,
            .init(de: "„\(text)“ ist zu groß, um damit zu rechnen", en: "“\(text)” is too large to reckon with"),
            hint: .init(de: "Höchstens \(limit.german)", en: "At most \(limit.english)"))
    }
    return nil
}
