public import Markup

/// The way to a text: to have it, to print it, and whether there is one. To have it copies it, which counts a reference, and
/// most texts are only printed. A class, for the compiler hands it on at every name.
@usableFromInline
final class TextWay: Sendable {
    let get: @Sendable (Pointer) -> String?
    let print: @Sendable (Pointer, inout ByteBuffer) -> Void
    /// An empty text is none.
    let isPresent: Test
    /// Where the model stores it, if it does.
    let offset: Int?

    @usableFromInline
    init(
        get: @escaping @Sendable (Pointer) -> String?,
        print: @escaping @Sendable (Pointer, inout ByteBuffer) -> Void, isPresent: @escaping Test, offset: Int? = nil
    ) {
        (self.get, self.print, self.isPresent, self.offset) = (get, print, isPresent, offset)
    }

    /// A text that may be absent, stored in the model at that offset, or one that is always there, which lies there alike.
    @usableFromInline
    convenience init(at offset: Int) {
        self.init(
            get: { $0.text(at: offset).pointee },
            print: { pointer, bytes in
                if pointer.text(at: offset).pointee != nil { bytes.append(escaping: pointer.presentText(at: offset)) }
            },
            isPresent: { $0.text(at: offset).pointee != nil && !$0.presentText(at: offset).pointee.isEmpty },
            offset: offset)
    }

    func through(_ step: Elements) -> TextWay {
        if let offset, let outer = step.offset { return TextWay(at: outer + offset) }
        return TextWay(
            get: { pointer in step.only(pointer) { self.get($0) } ?? nil },
            print: { pointer, bytes in _ = step.only(pointer) { self.print($0, &bytes) } },
            isPresent: { pointer in step.only(pointer, self.isPresent) ?? false })
    }
}

/// Texts are read where they lie: taken out of an optional, each would be copied, which counts a reference.
extension Pointer {
    fileprivate func text(at offset: Int) -> UnsafeMutablePointer<String?> {
        Pointer(self, offset: offset).of(String?.self)
    }

    fileprivate func presentText(at offset: Int) -> UnsafeMutablePointer<String> {
        Pointer(self, offset: offset).of(String.self)
    }
}

extension ByteBuffer {
    /// `inout`, for else it would be copied. Nothing is written: that happens only to a text which is not in UTF-8 yet, and
    /// no model holds one (see `FileName`).
    fileprivate mutating func append(escaping text: UnsafeMutablePointer<String>) {
        text.pointee.withUTF8 { append(escaping: $0) }
    }
}
