import Diagnostics
import Testing

@testable import FrontMatter

/// What is read, with the place of every key and value.
@Suite struct StructureTests {
    private func read(_ text: String) -> String {
        let result = FrontMatterReader.yaml(file(text))
        return (result.diagnostics.map(\.message.english) + [dump(result.value)]).joined(separator: "\n")
    }

    @Test func scalarsStayText() {
        #expect(
            read("ags: 09272140\nja: no\nzahl: 1e3\num: 12:30\nleer:\nweb: http://x.de # so\n„a“: „so“ ist's\n") == """
                ags@0-3: "09272140"@5-13
                ja@14-16: "no"@18-20
                zahl@21-25: "1e3"@27-30
                um@31-33: "12:30"@35-40
                leer@41-45: ""@46-46
                web@47-50: "http://x.de"@52-63
                „a“@69-76: "„so“ ist\\'s"@78-92
                """)
    }

    @Test func textOverSeveralLines() {
        #expect(
            read("a: eins\n  zwei\n\n  drei\nb: \"x\\u00e4\n  y \\\n  z\"\nc: 'it''s\n\n  so'\n") == """
                a@0-1: "eins zwei\\ndrei"@3-22
                b@23-24: double "xä y z"@26-45
                c@46-47: single "it\\'s\\nso"@49-62
                """)
    }

    @Test func blockScalars() {
        #expect(
            read("a: |\n  x\n   y\n\n  z\n\nb: >-\n  x\n  y\n\n  z\nc: |2+\n   x\n\n") == """
                a@0-1: literal "x\\n y\\n\\nz\\n"@3-18
                b@20-21: folded "x y\\nz"@23-38
                c@39-40: literal " x\\n\\n"@42-50
                """)
    }

    @Test func sequences() {
        #expect(
            read("a:\n- x\n-\n- - y\n  - z\nb:\n  - k: 1\n    l: 2\n  -\n    m: 3\n") == """
                a@0-1: [3]@3-20
                  - "x"@5-6
                  - ""@8-8
                  - [2]@11-20
                    - "y"@13-14
                    - "z"@19-20
                b@21-22: [2]@26-54
                  - {2}@28-41
                    k@28-29: "1"@31-32
                    l@37-38: "2"@40-41
                  - {1}@50-54
                    m@50-51: "3"@53-54
                """)
    }

    @Test func brackets() {
        #expect(
            read("a: [x y, \"z, w\", [],]\nb: {k: 1,\n  \"l m\": {}} # so\nc: [\n  x, # ja\n  y\n]\n") == """
                a@0-1: [3]@3-21
                  - "x y"@4-7
                  - double "z, w"@9-15
                  - [0]@17-19
                b@22-23: {2}@25-44
                  k@26-27: "1"@29-30
                  l m@34-39: {0}@41-43
                c@50-51: [2]@53-70
                  - "x"@57-58
                  - "y"@67-68
                """)
    }

    @Test func markAndLineBreaks() {
        let result = FrontMatterReader.markdown(file("\u{FEFF}---\r\na: x\r\n  y\r\n...\r\nText\r\n"))
        #expect(result.diagnostics.isEmpty)
        #expect(dump(result.value.frontMatter) == "a@8-9: \"x y\"@11-17")
        #expect(result.value.body == 24..<30)
    }

    @Test func bytesThatAreNotUTF8() {
        let result = FrontMatterReader.yaml(file([0x61, 0x3A, 0x20, 0xE4, 0x62]))
        #expect(dump(result.value) == "a@0-1: \"\u{FFFD}b\"@3-5")
    }

    @Test(arguments: [
        "", "\n", "Text\n", "# Titel\n\n---\n", "Hinweis: so\n---\n", "-----\n\nText\n", "\n\nText: so\n",
    ])
    func noFrontMatter(text: String) {
        let result = FrontMatterReader.markdown(file(text))
        #expect(result == Diagnosed(Document(frontMatter: Mapping(), body: 0..<text.utf8.count)))
    }

    @Test(arguments: ["", "---\n", "# nur ein Kommentar\n", "---\n...\n", "\n# a\n--- # b\n\n"])
    func noYAML(text: String) {
        #expect(FrontMatterReader.yaml(file(text)) == Diagnosed(Mapping()))
    }

    @Test(arguments: ["a: b\n---\n", "---\na: b\n---\nc: d\n", "a: b\n... # so\nc: d\n"])
    func secondDocument(text: String) {
        let result = FrontMatterReader.yaml(file(text))
        #expect(result.diagnostics.map(\.rule.id) == ["second-document"])
        #expect(result.value["a"]?.content == .scalar(Scalar("b")))
    }

    @Test(arguments: Authoring.all) func authorsFiles(text: String) throws {
        let result = FrontMatterReader.markdown(file(text))
        #expect(result.diagnostics == [])
        #expect(result.value.frontMatter.entries.count > 2)
        let yaml = try #require(text.dropFirst(4).range(of: "---\n"))
        #expect(Judge.objection(to: Array(text[..<yaml.lowerBound].utf8)) == nil)
    }
}
