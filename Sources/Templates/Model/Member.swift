public import Cores
public import Diagnostics
public import Markup

/// One name that templates may use of a `Model`, with its meaning and the way to its value.
///
/// The ways take the model `inout`, although they only read, so that it is passed as the place where it lies: by value,
/// every read of one member would copy the whole model and count every reference in it, which was a fifth of a build.
public struct Member<Model>: Sendable {
    @usableFromInline let erased: AnyMember

    @usableFromInline
    init(_ name: String, _ help: Localized, _ access: Access) {
        erased = AnyMember(name: name, help: help, access: access)
    }

    /// A text, escaped where it is printed. Absent (nil or empty) is false in a section.
    @inlinable
    public static func text(
        _ name: String, _ help: Localized, _ get: @escaping @Sendable (inout Model) -> String?
    ) -> Self {
        Self(name, help, .text(TextWay { get(&$0.of(Model.self).pointee) }))
    }

    /// The same text or one that may be absent, stored in the model: templates read it where it lies.
    @inlinable @inline(__always)
    public static func text(_ name: String, _ help: Localized, _ path: any KeyPath<Model, String?> & Sendable) -> Self {
        text(name, help, at: MemoryLayout<Model>.offset(of: path))
    }

    @inlinable @inline(__always)
    public static func text(_ name: String, _ help: Localized, _ path: any KeyPath<Model, String> & Sendable) -> Self {
        text(name, help, at: MemoryLayout<Model>.offset(of: path))
    }

    /// A text that is stored in a value which several models share.
    @inlinable @inline(__always)
    public static func text<Part>(
        _ name: String, _ help: Localized, _ path: any KeyPath<Model, Shared<Part>> & Sendable,
        _ inner: any KeyPath<Part, String> & Sendable
    ) -> Self {
        text(name, help, at: offset(ofShared: path), inner: MemoryLayout<Part>.offset(of: inner) ?? -1)
    }

    /// Where the place of the value lies that several share.
    @usableFromInline
    static func offset<Part>(ofShared path: KeyPath<Model, Shared<Part>>) -> Int? {
        guard let offset = MemoryLayout<Model>.offset(of: path),
            let place = MemoryLayout<Shared<Part>>.offset(of: \.place)
        else { return nil }
        return offset + place
    }

    @usableFromInline
    static func text(_ name: String, _ help: Localized, at offset: Int?, inner: Int = -1) -> Self {
        guard let offset else { preconditionFailure("\(name) is worked out: read it in a closure") }
        return Self(name, help, .text(TextWay(at: StoredPlace(at: offset, inner: inner))))
    }

    /// Finished markup: the only thing that three braces print.
    @inlinable
    public static func html(
        _ name: String, _ help: Localized, _ get: @escaping @Sendable (inout Model) -> HTML?
    ) -> Self {
        Self(name, help, .html { get(&$0.of(Model.self).pointee) })
    }

    /// Yes or no: for sections only.
    @inlinable
    public static func flag(
        _ name: String, _ help: Localized, _ get: @escaping @Sendable (inout Model) -> Bool
    ) -> Self {
        Self(name, help, .flag { get(&$0.of(Model.self).pointee) })
    }

    /// A number, printed plainly. In a section it is present or not; 0 is present.
    @inlinable
    public static func number(
        _ name: String, _ help: Localized, _ get: @escaping @Sendable (inout Model) -> Int?
    ) -> Self {
        Self(name, help, .number { get(&$0.of(Model.self).pointee) })
    }

    /// Another view model, or none. Its members are asked for only when a template uses it, so types may recur.
    @inlinable
    public static func object<Value: ViewModel>(
        _ name: String, _ help: Localized, _ get: @escaping @Sendable (inout Model) -> Value?
    ) -> Self {
        Self(name, help, .object(ModelType(Value.self), Elements(one: { get(&$0.of(Model.self).pointee) })))
    }

    /// A view model that is always there, stored in this one: templates read it where it lies.
    @inlinable
    public static func object<Value: ViewModel>(
        _ name: String, _ help: Localized, _ path: any KeyPath<Model, Value> & Sendable
    ) -> Self {
        guard let offset = MemoryLayout<Model>.offset(of: path) else {
            return object(name, help) { $0[keyPath: path] }
        }
        return Self(name, help, .object(ModelType(Value.self), Elements(at: StoredPlace(at: offset))))
    }

    /// A view model that this one stores, or none: templates read it where it lies.
    @inlinable
    public static func object<Value: ViewModel>(
        _ name: String, _ help: Localized, _ path: any KeyPath<Model, Value?> & Sendable
    ) -> Self {
        guard let offset = MemoryLayout<Model>.offset(of: path) else {
            return object(name, help) { $0[keyPath: path] }
        }
        let elements = Elements(optional: Value.self, at: StoredPlace(at: offset))
        return Self(name, help, .object(ModelType(Value.self), elements))
    }

    /// Any number of view models, in order.
    @inlinable
    public static func list<Value: ViewModel>(
        _ name: String, _ help: Localized, _ get: @escaping @Sendable (inout Model) -> [Value]
    ) -> Self {
        Self(name, help, .list(ModelType(Value.self), Elements(all: { get(&$0.of(Model.self).pointee) })))
    }

    /// Any number of view models, each made when a template comes to it.
    @inlinable
    public static func list<Value: ViewModel>(
        _ name: String, _ help: Localized, lazily get: @escaping @Sendable (inout Model) -> LazyList<Value>
    ) -> Self {
        Self(name, help, .list(ModelType(Value.self), Elements(lazily: { get(&$0.of(Model.self).pointee) })))
    }

    /// Any number of texts, in order; `{{.}}` prints each.
    @inlinable
    public static func texts(
        _ name: String, _ help: Localized, _ get: @escaping @Sendable (inout Model) -> [String]
    ) -> Self {
        Self(name, help, .texts(Elements(all: { get(&$0.of(Model.self).pointee) })))
    }

    /// The members of a view model that several share, as members of each of them: templates read it where it lies.
    @inlinable
    public static func all<Part: ViewModel>(of path: any KeyPath<Model, Shared<Part>> & Sendable) -> [Self] {
        guard let offset = offset(ofShared: path) else {
            preconditionFailure("\(Part.self) is worked out and not stored")
        }
        let step = Elements(at: StoredPlace(at: offset, inner: 0))
        return Part.members.map { Self($0.erased.name, $0.erased.help, $0.erased.access.through(step)) }
    }
}
