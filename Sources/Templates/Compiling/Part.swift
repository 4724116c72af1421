/// A value that a model stores: always there, at the same place of the model.
struct Part: Sendable, Hashable {
    let name: String
    let type: ModelType
    let offset: Int
}
