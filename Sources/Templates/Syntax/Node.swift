/// A piece of a parsed template. Text is a range of its source.
enum Node: Sendable {
    /// `isFollowed`: its last line goes on with a tag, so even an empty last line is to be indented.
    case text(Range<Int>, isFollowed: Bool)
    case variable(Path, isHTML: Bool)
    case section(Section)
    case partial(Inclusion)
    case block(Block)
    case parent(Inclusion)
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
struct Section: Sendable {
    let path: Path
    let isInverted: Bool
    let body: [Node]
}

/// `{{>name}}`, or `{{<name}}…{{/name}}` with blocks of its own.
struct Inclusion: Sendable {
    let name: Name
    /// What stands before a tag that is alone on its line, and goes before each line of the included template.
    let indentation: Range<Int>?
    let overrides: [Block]
}

/// `{{$name}}…{{/name}}`: a place that can be filled, or within a parent tag what fills it.
struct Block: Sendable {
    let name: Name
    let body: [Node]
    /// Nothing else stands on the line of the opening tag: the body begins with the next line.
    let isAlone: Bool
    /// What goes before each line of a text that fills this place.
    let indentation: Range<Int>
    /// What stands before the first line of the body, and goes away where the body fills another place.
    let margin: Range<Int>
}
