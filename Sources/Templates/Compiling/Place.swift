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

    /// The indentation of what stands here behind `added`. It does not grow for ever: the branches of a tree that a
    /// partial indents level by level would each need a program of their own.
    func indented(by added: Range<Int>) -> [UInt8] {
        let deeper = indentation + withoutMargin(added)
        return deeper.count <= 64 ? deeper : indentation
    }

    /// A line of the template without its margin.
    func withoutMargin(_ range: Range<Int>) -> ArraySlice<UInt8> {
        let line = template.file.bytes[range]
        return line.dropFirst(zip(line, margin).prefix { $0 == $1 }.count)
    }
}
