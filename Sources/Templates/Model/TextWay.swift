internal import Markup

/// The way to a text: to have it, to print it, and whether there is one. To have it copies it, which counts a reference, and
/// most texts are only printed. A class, for the compiler hands it on at every name.
@usableFromInline
final class TextWay: Sendable {
    let get: @Sendable (Pointer) -> String?
    let print: @Sendable (Pointer, inout ByteBuffer) -> Void
    /// An empty text is none.
    let isPresent: Test
    /// If the model stores it.
    let place: StoredPlace?

    private init(
        get: @escaping @Sendable (Pointer) -> String?,
        print: @escaping @Sendable (Pointer, inout ByteBuffer) -> Void, isPresent: @escaping Test,
        place: StoredPlace? = nil
    ) {
        (self.get, self.print, self.isPresent, self.place) = (get, print, isPresent, place)
    }

    @usableFromInline
    convenience init(_ get: @escaping @Sendable (Pointer) -> String?) {
        self.init(
            get: get, print: { if let text = get($0) { $1.append(escaping: text) } },
            isPresent: { !(get($0)?.isEmpty ?? true) })
    }

    /// A text that the model stores: one that may be absent, or one that is always there, which lies there alike.
    @usableFromInline
    convenience init(at place: StoredPlace) {
        self.init(
            get: { place($0).text.pointee },
            print: { pointer, bytes in
                let text = place(pointer)
                if text.text.pointee != nil { bytes.append(escaping: text.presentText) }
            },
            isPresent: { pointer in
                let text = place(pointer)
                return text.text.pointee != nil && !text.presentText.pointee.isEmpty
            },
            place: place)
    }

    func through(_ step: Elements) -> TextWay {
        if let place, let whole = step.place?.then(place) { return TextWay(at: whole) }
        return TextWay(
            get: { pointer in step.only(pointer) { self.get($0) } ?? nil },
            print: { pointer, bytes in _ = step.only(pointer) { self.print($0, &bytes) } },
            isPresent: { pointer in step.only(pointer, self.isPresent) ?? false })
    }
}

/// Texts are read where they lie: taken out of an optional, each would be copied, which counts a reference.
extension Pointer {
    fileprivate var text: UnsafeMutablePointer<String?> { of(String?.self) }

    fileprivate var presentText: UnsafeMutablePointer<String> { of(String.self) }
}

extension ByteBuffer {
    /// `inout`, for else it would be copied. Nothing is written: that happens only to a text which is not in UTF-8 yet, and
    /// no model holds one (see `FileName`).
    fileprivate mutating func append(escaping text: UnsafeMutablePointer<String>) {
        text.pointee.withUTF8 { append(escaping: $0) }
    }
}
