/// A model that is the same wherever templates come to its type, as the words of one language are: what they name of it
/// is text like their own, and is not asked for at every page.
public struct KnownModel: Sendable {
    let type: ModelType
    private let read: @Sendable (Access) -> String?

    public init<Model: ViewModel>(_ model: Model) {
        type = ModelType(Model.self)
        read = { access in
            guard case .text(let way) = access else { return nil }
            return withUnsafePointer(to: model) { way.get(Pointer($0)) }
        }
    }

    /// What a member of it says; nil if that is no text.
    func text(_ member: Access) -> String? { read(member) }
}
