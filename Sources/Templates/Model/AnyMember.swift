internal import Diagnostics

/// A member without the type of its model.
struct AnyMember: Sendable {
    let name: String
    let help: Localized
    let access: Access
}
