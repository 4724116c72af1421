import Diagnostics

/// Something that is measured time and again (Indikator, Kennzahl).
package struct Indicator: ContentRecord {
    package var marks = Marks<Self>()
    package var common = Common()
    package var number: String?
    package var title = ""
    package var definition: String?
    package var unit: String?
    /// Decimals shown.
    package var precision: Int?
    package var direction: Direction?
    package var baseline: Reading?
    package var targets: [Target] = []
    /// As the front matter has them; those of the file beside it are added by `IndicatorData`.
    package var values: [Reading] = []
    package var data: FileMention?
    package var frequency: Frequency?
    package var nextDue: PartialDate?
    package var responsible: Mention?
    package var licence: String?

    package init() {}

    package func check(_ reading: inout StrategyModel.Reading) {
        IndicatorDirection.check(self, &reading)
        RepeatedValue.check(values, &reading)
    }

    package static let kind = Kind(
        Indicator.self, .indicator, .init(de: "Indikator", en: "indicator"),
        plural: .init(de: "Indikatoren", en: "Indicators"),
        folders: ["indicators", "indikatoren", "kennzahlen"])

    package static let table = Table<Indicator>(
        [
            Field(
                "title", "titel", .text, required: true, .init(de: "Was gemessen wird", en: "What is measured")
            ) { $0.title = $1 },
            Field(
                "number", "nummer", .text(.init(de: "Nummer", en: "number"), example: .same("I-03")),
                .init(de: "Kennung, unter der er zitiert wird", en: "The number it is cited by")
            ) { $0.number = $1 },
            Field(
                "definition", "definition", .text,
                .init(de: "Was genau gezählt wird, und wie", en: "What exactly is counted, and how")
            ) { $0.definition = $1 },
            Field(
                "unit", "einheit", .text(.init(de: "Einheit", en: "unit"), example: .same("\"%\"")),
                .init(de: "Einheit der Werte", en: "Unit of the values")
            ) { $0.unit = $1 },
            Field(
                "precision", "nachkommastellen",
                .integer(.init(de: "Zahl von 0 bis 6", en: "number from 0 to 6"), in: 0...6, example: .same("1")),
                .init(de: "Wie viele Nachkommastellen gezeigt werden", en: "How many decimals are shown")
            ) { $0.precision = $1 },
            Field(
                "direction", "richtung", .choice(Direction.self, .init(de: "Richtung", en: "direction")),
                .init(de: "Ob der Wert steigen oder sinken soll", en: "Whether it should go up or down")
            ) { $0.direction = $1 },
            Field(
                "baseline", "ausgangswert", .record(.init(de: "Messwert", en: "value")),
                .init(de: "Wert, von dem es ausgeht", en: "The value that it starts from")
            ) { $0.baseline = $1 },
            Field(
                "targets", "zielwerte", .list(.item(.init(de: "Zielwert", en: "target"))),
                .init(de: "Was bis wann erreicht sein soll", en: "What is to be reached by when")
            ) { $0.targets = $1 },
            Field(
                "values", "werte", .list(.item(.init(de: "Messwert", en: "value"))),
                .init(de: "Gemessene Werte", en: "Measured values")
            ) { $0.values = $1 },
            Field(
                "data", "daten", .file(.table),
                .init(
                    de: "Werte in einer CSV-Datei: Spalten datum, wert, kommentar, geschaetzt, kommune",
                    en: "Values in a CSV file: columns date, value, comment, estimated, municipality")
            ) { $0.data = $1 },
            Field(
                "frequency", "turnus", .choice(Frequency.self, .init(de: "Turnus", en: "frequency")),
                .init(de: "Wie oft gemessen wird", en: "How often it is measured")
            ) { $0.frequency = $1 },
            Field(
                "next_due", "naechster_wert", .date,
                .init(de: "Wann der nächste Wert erwartet wird", en: "When the next value is due")
            ) { $0.nextDue = $1 },
            Field(
                "responsible", "zustaendig", .party, .init(de: "Wer misst", en: "Who measures")
            ) { $0.responsible = $1 },
            Field(
                "licence", "lizenz", .text(.init(de: "Text", en: "text"), example: .same("dl-de/by-2-0")),
                synonyms: ["license"], .init(de: "Lizenz der Daten", en: "Licence of the data")
            ) { $0.licence = $1 },
        ] + Field.common)

    /// A value at a time (Messwert).
    package struct Reading: Record {
        package var marks = Marks<Self>()
        package var date: PartialDate?
        package var value: DecimalNumber?
        package var comment: String?
        package var isEstimated = false
        package var municipality: Mention?

        package init() {}

        package static let table = Table<Reading>([
            Field("date", "datum", .date, required: true, .init(de: "Wann gemessen", en: "When measured")) {
                $0.date = $1
            },
            Field("value", "wert", .decimal, required: true, .init(de: "Der Wert", en: "The value")) { $0.value = $1 },
            Field("comment", "kommentar", .text, .init(de: "Was dazu zu sagen ist", en: "What is to be said of it")) {
                $0.comment = $1
            },
            Field(
                "estimated", "geschaetzt", .flag, .init(de: "ja: geschätzt, nicht gemessen", en: "yes: an estimate")
            ) { $0.isEstimated = $1 },
            Field(
                "municipality", "kommune", .oneMunicipality,
                .init(de: "Wenn er für eine einzelne Kommune gilt", en: "If it holds for a single municipality")
            ) { $0.municipality = $1 },
        ])
    }

    /// What is to be reached by when (Zielwert).
    package struct Target: Record {
        package var marks = Marks<Self>()
        package var date: PartialDate?
        package var value: DecimalNumber?
        package var municipality: Mention?

        package init() {}

        package static let table = Table<Target>([
            Field("date", "datum", .date, required: true, .init(de: "Bis wann", en: "By when")) { $0.date = $1 },
            Field("value", "wert", .decimal, required: true, .init(de: "Welcher Wert", en: "Which value")) {
                $0.value = $1
            },
            Field(
                "municipality", "kommune", .oneMunicipality,
                .init(de: "Wenn er für eine einzelne Kommune gilt", en: "If it holds for a single municipality")
            ) { $0.municipality = $1 },
        ])
    }
}
