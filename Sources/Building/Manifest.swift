import Markup

/// The list of all files that builds wrote into a folder. Lies in that folder itself; what it does not name
/// belongs to someone else.
package struct Manifest: Sendable, Equatable {
    package static let name = ".fahrplan-manifest"
    private static let firstLine = "fahrplan-manifest 1"

    package private(set) var entries: [String: Fingerprint]

    package init(_ entries: [String: Fingerprint] = [:]) { self.entries = entries }

    package var paths: [String] { entries.keys.sorted() }

    package func contains(_ path: String) -> Bool { entries[path] != nil }

    /// What may lie on disk while a build replaces the files of an earlier one.
    package func merged(with newer: Manifest) -> Manifest {
        Manifest(entries.merging(newer.entries) { _, new in new })
    }

    /// A line for each file, sorted: fingerprint, size, path. The same files give the same bytes.
    package var text: String {
        let room = entries.keys.reduce(Self.firstLine.utf8.count + 1) { $0 + $1.utf8.count + 40 }
        return String(capacity: room) { text in
            text.add(Self.firstLine)
            text.add("\n")
            for (path, fingerprint) in entries.sorted(by: { $0.key < $1.key }) {
                text.add(fingerprint.digits)
                text.add(" ")
                text.add(fingerprint.size)
                text.add(" ")
                text.add(path)
                text.add("\n")
            }
        }
    }

    /// `nil` if this is not a manifest, or one of a version to come: then nothing may be deleted by it.
    package init?(parsing bytes: [UInt8]) {
        guard bytes.last == UInt8(ascii: "\n") else { return nil }
        // By bytes: in a text, a space and an accent that follows it would be one character.
        var lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard lines.popFirst().map(Array.init) == Array(Self.firstLine.utf8) else { return nil }
        entries = [:]
        for line in lines {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
                .compactMap { String(validating: $0, as: UTF8.self) }
            guard parts.count == 3, let value = UInt64(parts[0], radix: 16), let size = Int(parts[1]),
                OutputPath.isSafe(parts[2])
            else { return nil }
            entries[parts[2]] = Fingerprint(value: value, size: size)
        }
    }
}
