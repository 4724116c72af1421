import Markup

/// The list of all files that builds wrote into a folder. Lies in that folder itself; what it does not name
/// belongs to someone else.
package struct Manifest: Sendable, Equatable {
    package static let name = ".fahrplan-manifest"
    private static let firstLine = "fahrplan-manifest 1"

    package let entries: [String: Fingerprint]
    /// Sorted.
    package let paths: [String]

    package init(_ entries: [String: Fingerprint] = [:]) { self.init(entries, paths: entries.keys.sorted()) }

    /// `paths`: all of them, in whatever order. What is nearly sorted is soon sorted.
    private init(_ entries: [String: Fingerprint], paths: [String]) {
        (self.entries, self.paths) = (entries, paths.sorted())
    }

    init(_ placed: [OutputTally.Placed]) {
        let entries = Dictionary(placed.map { ($0.path, $0.fingerprint) }) { first, _ in first }
        self.init(entries, paths: placed.map(\.path))
    }

    package func contains(_ path: String) -> Bool { entries[path] != nil }

    /// With files of which nothing is known yet: what may lie on disk while a build replaces the files of an earlier one.
    /// Nil if it names all of them already.
    func adding(_ files: [OutputFile]) -> Manifest? {
        let unknown = files.map(\.path).filter { !contains($0) }
        if unknown.isEmpty { return nil }
        let entries = entries.merging(unknown.map { ($0, Fingerprint()) }) { known, _ in known }
        return Manifest(entries, paths: paths + unknown)
    }

    /// A line for each file, sorted: fingerprint, size, path. The same files give the same bytes.
    package var file: OutputFile {
        OutputFile(
            path: Self.name,
            content: .page { buffer, flush in
                buffer.append(plain: Self.firstLine)
                for path in paths {
                    guard let fingerprint = entries[path] else { continue }
                    buffer.append("\n")
                    buffer.append(plain: fingerprint.digits)
                    buffer.append(" ")
                    buffer.append(fingerprint.size)
                    buffer.append(" ")
                    buffer.append(plain: path)
                    if buffer.count >= ByteBuffer.piece { flush(&buffer) }
                }
                buffer.append("\n")
            })
    }

    /// `nil` if this is not a manifest, or one of a version to come: then nothing may be deleted by it.
    package init?(parsing bytes: [UInt8]) {
        guard bytes.last == UInt8(ascii: "\n") else { return nil }
        // By bytes: in a text, a space and an accent that follows it would be one character.
        var lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard lines.popFirst().map(Array.init) == Array(Self.firstLine.utf8) else { return nil }
        var (entries, paths) = ([String: Fingerprint](minimumCapacity: lines.count), [String]())
        for line in lines {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
                .compactMap { String(validating: $0, as: UTF8.self) }
            guard parts.count == 3, let value = UInt64(parts[0], radix: 16), let size = Int(parts[1]),
                OutputPath.isSafe(parts[2])
            else { return nil }
            if entries.updateValue(Fingerprint(value: value, size: size), forKey: parts[2]) == nil {
                paths.append(parts[2])
            }
        }
        self.init(entries, paths: paths)
    }
}
