package import Diagnostics

/// The templates of a theme, parsed.
package struct TemplateSet: Sendable {
    /// What is wrong with the templates whatever they are shown with.
    package let diagnostics: [Diagnostic]

    package init(_ files: [SourceFile]) {
        diagnostics = []
    }

    /// Resolves every name of the template and of all it includes. Nil if something is wrong with one of them: what
    /// `diagnostics` of the set says already is not said again.
    package func compile<Model: ViewModel>(
        _ name: String, for model: Model.Type
    ) -> Diagnosed<Template<Model>?> {
        Diagnosed(nil)
    }
}
