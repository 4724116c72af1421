/// What a path in the output may look like.
enum OutputPath {
    /// Where files lie until they are complete: a number follows.
    static let temporary = ".fahrplan-temporary"

    /// Stays in the folder on every system, and fits on a line of the manifest.
    static func isSafe(_ path: String) -> Bool {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !parts.contains { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
            && !path.utf8.contains(UInt8(ascii: "\\")) && !FileName.hasControlCharacter(path)
            && path != Manifest.name && !path.hasPrefix(temporary)
    }

    /// Equal for paths that some disk or web server takes for one.
    static func folded(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { $0 < 0x80 && !($0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")) }
        return isPlain ? path : FileName.normalised(path.lowercased())
    }
}
