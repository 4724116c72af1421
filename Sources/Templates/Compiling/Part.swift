/// A view model that another one stores: always there, at the same place of it.
struct Part: Sendable, Hashable {
    let name: String
    let type: ModelType
    let place: StoredPlace
}
