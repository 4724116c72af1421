import Diagnostics
import Testing

@testable import StrategyModel

@Suite("Where the fields of a record stand")
struct MarksTests {
    private static let text = """
        ---
        titel: Steg
        farbe: rot
        status: geplant
        meilensteine:
          - titel: Anfang
            geplant: 2026
          - geplant: 2027
            titel: Ende
            grund:
        personal: 0,5 VZÄ
        ---

        """

    private static func measure(_ text: String) throws -> Measure {
        let file = SourceFile(path: "massnahmen/a.md", shownPath: "massnahmen/a.md", bytes: Array(text.utf8))
        return try #require(DraftParser.parse(file, language: .german).value?.content(Measure.self)).record
    }

    private static func words(_ range: Range<Int>?, in text: String = text) -> String? {
        range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    }

    @Test func ofEveryRecordInAFile() throws {
        let measure = try Self.measure(Self.text)
        #expect(
            ["title", "status", "staff", "teaser"].map { Self.words(measure.marks[$0]) } == [
                "Steg", "geplant", "0,5 VZÄ", nil,
            ])
        #expect(measure.marks.whole == 0..<0 && measure.marks.written == .german)
        #expect(measure.milestones.map { Self.words($0.marks["title"]) } == ["Anfang", "Ende"])
        #expect(measure.milestones.map { Self.words($0.marks["planned"]) } == ["2026", "2027"])
        #expect(measure.milestones.allSatisfy { $0.marks["reason"] == nil && $0.marks["titel"] == nil })
        #expect(Self.words(measure.milestones[0].marks.whole) == "titel: Anfang\n    geplant: 2026")
        #expect(Self.words(measure.staff.first?.marks.whole) == "0,5 VZÄ")
    }

    @Test func longAndFarAway() throws {
        let long = String(repeating: "lang ", count: 60_000) + "E"
        let text = "---\ntitel: A\nteaser: \(long)\nmeilensteine: [{titel: \(long), geplant: 2026}]\n---\n"
        let measure = try Self.measure(text)
        #expect(Self.words(measure.marks["teaser"], in: text) == long)
        #expect(Self.words(measure.milestones.first?.marks["title"], in: text) == long)
        #expect(Self.words(measure.milestones.first?.marks["planned"], in: text) == "2026")
    }

    @Test func inWhateverOrder() {
        let places = [500..<520, 3..<4, 70_000..<90_000, 4..<4, 0..<2]
        var reading = Reading(SourceFile(path: "a.md", shownPath: "a.md", bytes: []), language: .english)
        let start = reading.beginRecord(at: 300..<301)
        for (field, place) in places.enumerated() { reading.mark(field: field, place) }
        reading.mark(field: 0, 7..<8)
        let marks: Marks<Measure> = reading.endRecord(start)
        #expect(Measure.table.fields.prefix(6).map { marks[$0.key] } == places + [nil])
        #expect(marks.whole == 300..<301 && marks.written == .english)
    }

    @Test func ofNoFile() {
        let milestone = Milestone()
        #expect(milestone.marks["title"] == nil && milestone.marks.whole == 0..<0 && milestone == Milestone())
    }

    /// The preview makes anew what is made of records that are not the same.
    @Test func sameFieldsAtTheSamePlacesAreEqual() throws {
        let measure = try Self.measure(Self.text)
        let again = try Self.measure(Self.text)
        #expect(measure == again && measure.hashValue == again.hashValue)
        // As long as before; only the measure itself and its second milestone say something else.
        let other = try Self.measure(
            Self.text.replacing("Steg", with: "Wege").replacing("Ende", with: "Haus"))
        #expect(other.marks == measure.marks && other != measure)
        #expect(other.milestones[0] == measure.milestones[0] && other.milestones[1] != measure.milestones[1])
        #expect(other.milestones[0].hashValue == measure.milestones[0].hashValue)
        #expect(other.staff == measure.staff)
        // A field more behind the milestone, and another one in front of it without a mark.
        let more = try Self.measure(
            Self.text.replacing("farbe: rot", with: "nummer:   ").replacing("personal:", with: "ausblick: x\npersonal:")
        )
        #expect(more.marks != measure.marks && more.milestones == measure.milestones && more.staff != measure.staff)
    }

    @Test func fieldsAtOtherPlacesAreNot() throws {
        let measure = try Self.measure(Self.text)
        let later = try Self.measure(Self.text.replacing("farbe: rot", with: "farbe: rote"))
        #expect(later.title == measure.title && later.marks["title"] == measure.marks["title"])
        #expect(later.marks != measure.marks && later.milestones[0] != measure.milestones[0])
        // The same values, of which one begins earlier.
        let moved = try Self.measure(
            Self.text.replacing("geplant: 2026", with: "geplant:2026 ".replacing(":2", with: ": 2")))
        #expect(moved.milestones[0] == measure.milestones[0])
        let quoted = try Self.measure(Self.text.replacing("titel: Anfang", with: "titel:  Anfang"))
        #expect(quoted.milestones[0].title == "Anfang" && quoted.milestones[0] != measure.milestones[0])
    }
}
