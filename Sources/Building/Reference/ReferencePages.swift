package import Diagnostics
import FrontMatter
import MarkdownKit
import StrategyModel
import Templates
import Theming

/// `docs/reference`: written from the declarations that the program itself reads by, so that it cannot be wrong.
package enum ReferencePages {
    /// By file name.
    package static var all: [(name: String, text: String)] {
        Language.allCases.flatMap { language in
            [
                ("fields.\(language.rawValue).md", FieldReference(language).text),
                ("blocks.\(language.rawValue).md", BlockReference(language).text),
                ("rules.\(language.rawValue).md", RuleReference(language).text(rules)),
                ("templates.\(language.rawValue).md", TemplatePages.reference(language)),
            ]
        }
    }

    /// Every rule once, in the order in which a build comes upon them.
    package static var rules: [Rule] {
        var seen: Set<String> = []
        let all =
            ReadingRules.all + FrontMatterReader.rules + ModelRules.all + MarkdownParser.rules + ThemeProblem.rules
            + TemplateRules.all + OutputRules.all
        return all.filter { seen.insert($0.id).inserted }
    }
}
