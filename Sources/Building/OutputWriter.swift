#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The last stage, an effect: does the steps of a plan, one after the other.
package struct OutputWriter {
    /// Absolute, resolved.
    private let root: String
    /// As the user named it.
    private let shownRoot: String

    package init(root: String, shownAs shownRoot: String) { (self.root, self.shownRoot) = (root, shownRoot) }

    package func perform(_ step: OutputStep) throws(Trouble) {
        switch step {
        case .stage(let file): try trouble(file.path) { () throws(SystemFailure) in try stage(file.content) }
        case .publish(let path): try trouble(path) { () throws(SystemFailure) in try publish(path) }
        case .remove(let path): try trouble(path) { () throws(SystemFailure) in try remove(path) }
        // Something of someone else in it is a good reason to leave it.
        case .removeIfEmpty(let path): rmdir(location(path))
        }
    }

    private func stage(_ content: OutputFile.Content) throws(SystemFailure) {
        let place = location(OutputPath.temporary)
        // A killed build may have left one. Not followed, should it be a link: `O_EXCL` refuses any.
        unlink(place)
        let file = try FileWriter(place)
        do {
            switch content {
            case .bytes(let bytes): try file.write(bytes)
            case .copy(let asset): try copy(asset.location, to: file)
            }
            try file.finish()
        } catch {
            unlink(place)
            throw error
        }
    }

    private func copy(_ source: String, to file: FileWriter) throws(SystemFailure) {
        let source = try FileReader(source)
        var bytes: [UInt8] = []
        repeat {
            try source.read(into: &bytes)
            try file.write(bytes)
        } while !bytes.isEmpty
    }

    private func publish(_ path: String) throws(SystemFailure) {
        let place = location(OutputPath.temporary)
        if rename(place, location(path)) == 0 { return }
        if errno == ENOENT {
            for folder in Path.parents(path) where mkdir(location(folder), 0o777) != 0 && errno != EEXIST {
                throw .last
            }
            if rename(place, location(path)) == 0 { return }
        }
        let failure = SystemFailure.last
        unlink(place)
        throw failure
    }

    private func remove(_ path: String) throws(SystemFailure) {
        guard unlink(location(path)) != 0, errno != ENOENT else { return }
        throw .last
    }

    private func location(_ path: String) -> String { Path.joined(root, path) }

    private func trouble(_ path: String, _ work: () throws(SystemFailure) -> Void) throws(Trouble) {
        do {
            try work()
        } catch {
            throw error.trouble(writing: Path.joined(shownRoot, path))
        }
    }
}
