internal import Markup

/// What an attribute says, as long as it is not written.
enum AttributeValue: Sendable {
    /// Words of the program, which hold nothing to escape.
    case fixed(StaticString)
    case text(String)
    case pixels(Double)
    /// A share of the width, so that a figure is as wide as its place without distorting its marks.
    case percent(Double)
    /// By so many pixels to the right and down.
    case translation(Double, Double)
    /// A share of the width, or a number of pixels, that a stencil leaves open; for nothing else, since no markup may hold
    /// what stands for it.
    case openShare, openPixels
}

extension AttributeValue: ExpressibleByStringLiteral {
    init(stringLiteral words: StaticString) { self = .fixed(words) }
}

extension AttributeValue {
    func write(to buffer: inout ByteBuffer) {
        switch self {
        case .fixed(let words): buffer.append(words)
        case .text(let text): buffer.append(escaping: text)
        case .pixels(let number): buffer.append(coordinate: number)
        case .percent(let share):
            buffer.append(coordinate: share)
            buffer.append(UInt8(ascii: "%"))
        case .translation(let right, let down):
            buffer.append("translate(")
            buffer.append(coordinate: right)
            buffer.append(UInt8(ascii: " "))
            buffer.append(coordinate: down)
            buffer.append(UInt8(ascii: ")"))
        case .openShare:
            buffer.append(Stencil.gap)
            buffer.append(UInt8(ascii: "%"))
        case .openPixels: buffer.append(Stencil.gap)
        }
    }
}
