/// Where the compiler stands: what names mean there, and what goes before a line.
struct Place {
    var template: ParsedTemplate
    var scopes: ScopeStack
    var overrides: Int
    /// Goes before each line.
    var indentation: [UInt8] = []
    /// Goes away from the start of each line, as far as it is there.
    var margin: [UInt8] = []
    /// The program that is being made.
    var program = 0
    /// How deep the compiler is nested.
    var depth = 0

    /// A line of the template without its margin.
    func withoutMargin(_ range: Range<Int>) -> ArraySlice<UInt8> {
        let line = template.file.bytes[range]
        return line.dropFirst(zip(line, margin).prefix { $0 == $1 }.count)
    }
}
