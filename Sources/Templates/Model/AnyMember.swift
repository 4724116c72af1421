public import Diagnostics

/// A member without the type of its model.
@usableFromInline
struct AnyMember: Sendable {
    @usableFromInline let name: String
    @usableFromInline let help: Localized
    @usableFromInline let access: Access

    @usableFromInline
    init(name: String, help: Localized, access: Access) { (self.name, self.help, self.access) = (name, help, access) }
}
