/// A value that a template may show: it declares once, in `members`, what a theme author can name.
///
/// A member leads to a part of the value, never back to the whole: that is why recursion of partials comes to an end.
public protocol ViewModel: Sendable, Hashable {
    /// As the reference for theme authors calls the type.
    static var typeName: String { get }
    /// In the order of the reference. Names are unique within a type.
    static var members: [Member<Self>] { get }
}

extension ViewModel {
    public static var typeName: String { "\(Self.self)" }
}
