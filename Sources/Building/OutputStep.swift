/// Something that is taken out of the output folder.
package enum OutputStep: Sendable, Equatable {
    case remove(String)
    /// Does nothing to a folder in which something lies.
    case removeIfEmpty(String)

    var path: String {
        switch self {
        case .remove(let path), .removeIfEmpty(let path): path
        }
    }
}
