import Testing

@testable import Templates

struct ReferenceTests {
    @Test func typesStandInTheOrderOfFirstReach() {
        #expect(TemplateReference(Sample.self).entries.map(\.typeName) == ["Sample", "Inner", "Deep"])
        var reference = TemplateReference(Inner.self)
        reference.add(Sample.self)
        #expect(reference.entries.map(\.typeName) == ["Inner", "Deep", "Sample"])
    }

    @Test func markdownIsOneTableForEachType() {
        let lines = TemplateReference(Sample.self).markdown(.german).split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "## Sample",
                "| Name | Art | Bedeutung |",
                "|---|---|---|",
                "| `text` | Text | Hilfe |",
                "| `title` | Text | Hilfe |",
                "| `html` | HTML | Hilfe |",
                "| `flag` | Ja/Nein | Hilfe |",
                "| `number` | Zahl | Hilfe |",
                "| `names` | Liste von Texten | Hilfe |",
                "| `inner` | Objekt [Inner](#inner) | Hilfe |",
                "| `list` | Liste von [Inner](#inner) | Hilfe |",
                "| `children` | Liste von [Sample](#sample) | Hilfe |",
                "| `first` | Objekt [Sample](#sample) | Das erste \\| von allen |",
                "## Inner",
                "| Name | Art | Bedeutung |",
                "|---|---|---|",
                "| `text` | Text | Hilfe |",
                "| `count` | Zahl | Hilfe |",
                "| `deep` | Objekt [Deep](#deep) | Hilfe |",
                "## Deep",
                "| Name | Art | Bedeutung |",
                "|---|---|---|",
                "| `word` | Text | Hilfe |",
                "| `flag` | Ja/Nein | Hilfe |",
                "| `html` | HTML | Hilfe |",
            ])
    }

    @Test func englishToo() {
        let text = TemplateReference(Deep.self).markdown(.english)
        #expect(
            text == """
                ## Deep

                | name | kind | meaning |
                |---|---|---|
                | `word` | text | Help |
                | `flag` | yes/no | Help |
                | `html` | HTML | Help |

                """)
    }
}
