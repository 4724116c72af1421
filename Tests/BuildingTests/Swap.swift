import Foundation

@testable import Building

/// What takes the place of a file that had been found: of `content/bilder/bild.svg`, say. Beside `content` lies what
/// nobody may see.
enum Swap: CaseIterable {
    case link, linkedFolder, linkToAnEndlessFile, pipe, folder, nothing

    static let secret = "secret"

    func perform(on name: String, in box: Sandbox) throws {
        try box.write("elsewhere/" + Path.lastComponent(name), Self.secret)
        try box.remove(self == .linkedFolder ? Path.parent(name) : name)
        switch self {
        case .link: try box.link(name, to: box.at("elsewhere/" + Path.lastComponent(name)))
        case .linkedFolder: try box.link(Path.parent(name), to: box.at("elsewhere"))
        case .linkToAnEndlessFile: try box.link(name, to: "/dev/zero")
        case .pipe: mkfifo(box.at(name), 0o600)
        case .folder: try box.makeFolder(name)
        case .nothing: break
        }
    }

    var reason: String {
        switch self {
        case .link, .linkedFolder, .linkToAnEndlessFile: "a link is there or on the way there"
        case .pipe: "it is not an ordinary file"
        case .folder: "a folder is in its place"
        case .nothing: "does not exist"
        }
    }
}
