/// What a path in the output may look like.
enum OutputPath {
    /// Where files lie until they are complete: a number follows.
    static let temporary = ".fahrplan-temporary"

    /// Stays in the folder on every system, and fits on a line of the manifest.
    static func isSafe(_ path: String) -> Bool {
        isMadeOfNames(path) && !FileName.hasControlCharacter(path) && path != Manifest.name
            && !path.hasPrefix(temporary)
    }

    /// Whether between slashes stands always something, and never only one dot or two.
    private static func isMadeOfNames(_ path: String) -> Bool {
        // Of the name that is being read: how long it is, and whether it is nothing but dots.
        var (length, isDots) = (0, true)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "/"):
                if isDots, length < 3 { return false }
                (length, isDots) = (0, true)
            case UInt8(ascii: "\\"): return false
            default: (length, isDots) = (length + 1, isDots && byte == UInt8(ascii: "."))
            }
        }
        return !isDots || length >= 3
    }

    /// Equal for paths that some disk or web server takes for one.
    static func folded(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { $0 < 0x80 && !($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")) }
        return isPlain ? path : FileName.normalised(path.lowercased())
    }
}
