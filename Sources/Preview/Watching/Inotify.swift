#if canImport(Glibc)
    import Building
    import Diagnostics
    import Glibc
    import Synchronization

    /// Asks the kernel. What a program has written before a request arrives is in the queue when that is answered.
    final class Inotify: DiskWatcher {
        private struct Folder {
            var path: String
            /// Whether everything in it matters, or only these names.
            var isSource = false
            var names: Set<String> = []
        }

        private struct State {
            var folders: [Int32: Folder] = [:]
            /// Files that are being written, and until when their end is waited for.
            var unfinished: [ExactText: ContinuousClock.Instant] = [:]
            /// Whether a folder could not be watched.
            var isIncomplete = false
            var lastLook = ContinuousClock.now
        }

        private struct Event {
            let watch: Int32
            let mask: Int32
            let name: String

            func has(_ flags: Int32) -> Bool { mask & flags != 0 }
        }

        /// So long a file may stay open after a write before its bytes are taken as they are.
        private static let patience = Duration.milliseconds(100)
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_MODIFY | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
                | IN_DELETE_SELF
                | IN_MOVE_SELF | IN_ONLYDIR)

        private let queue: Int32
        /// A pipe, so that a wait can be ended.
        private let ear: Int32
        private let bell: Int32
        private let state = Mutex(State())

        /// Nil where the system has no more to give.
        init?() {
            queue = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
            guard queue >= 0 else { return nil }
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else {
                close(queue)
                return nil
            }
            for end in ends {
                _ = fcntl(end, F_SETFL, O_NONBLOCK)
                _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            }
            (ear, bell) = (ends[0], ends[1])
        }

        deinit {
            close(queue)
            close(ear)
            close(bell)
        }

        /// How often everything is looked at if the system does not watch as many folders as there are.
        private static let interval = Duration.milliseconds(500)

        func watch(_ folder: String) {
            state.withLock { state in
                guard let number = add(folder, &state) else { return }
                state.folders[number]?.isSource = true
            }
        }

        func keep(_ folders: Set<String>, comingAndGoing: [String]) {
            state.withLock { state in
                state.folders = state.folders.mapValues {
                    Folder(path: $0.path, isSource: folders.contains($0.path))
                }
                for place in comingAndGoing.flatMap({ Self.places(of: $0) }) {
                    if let number = add(place.folder, &state) { state.folders[number]?.names.insert(place.name) }
                }
                for (number, folder) in state.folders where !folder.isSource && folder.names.isEmpty {
                    inotify_rm_watch(queue, number)
                    state.folders[number] = nil
                }
            }
        }

        private func add(_ folder: String, _ state: inout State) -> Int32? {
            let number = inotify_add_watch(queue, folder, Self.mask)
            guard number >= 0 else {
                // A folder that is gone again is reported by the one above it.
                if errno == ENOSPC || errno == ENOMEM { state.isIncomplete = true }
                return nil
            }
            // The same folder may have a new name.
            state.folders[number, default: Folder(path: folder)].path = folder
            return number
        }

        /// The folders in which what a path leads to comes and goes: itself, every link on the way there, and whatever
        /// those lead to, be it there or not.
        private static func places(of path: String, links: Int = 0) -> [(folder: String, name: String)] {
            let parts = path.split(separator: "/")
            return parts.indices.flatMap { index -> [(folder: String, name: String)] in
                let (above, name) = (parts[..<index].joined(separator: "/"), String(parts[index]))
                let folder = path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
                let target = link(folder + "/" + name)
                guard target != nil || index == parts.count - 1, name != ".", name != ".." else { return [] }
                let own = resolved(folder).map { [(folder: $0, name: name)] } ?? []
                // As many as the system follows.
                guard let target, links < 40 else { return own }
                return own + places(of: target.hasPrefix("/") ? target : folder + "/" + target, links: links + 1)
            }
        }

        /// What a link says; nil if none lies there.
        private static func link(_ path: String) -> String? {
            withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
                guard let base = buffer.baseAddress else { return nil }
                let count = readlink(path, base, buffer.count)
                return count > 0 ? String(decoding: UnsafeRawBufferPointer(buffer)[..<count], as: UTF8.self) : nil
            }
        }

        private static func resolved(_ path: String) -> String? {
            guard let resolved = realpath(path, nil) else { return nil }
            defer { free(resolved) }
            return String(cString: resolved)
        }

        var isBusy: Bool { state.withLock { !$0.unfinished.isEmpty } }

        func drain() -> DiskChange {
            state.withLock { state in
                var change = DiskChange()
                for event in readEvents() { take(event, &state, &change) }
                let now = ContinuousClock.now
                for (file, deadline) in state.unfinished where deadline <= now {
                    state.unfinished[file] = nil
                    change.files.insert(file)
                }
                if state.isIncomplete, now - state.lastLook > Self.interval {
                    state.lastLook = now
                    change.isUnclear = true
                }
                return change
            }
        }

        private func take(_ event: Event, _ state: inout State, _ change: inout DiskChange) {
            if event.has(IN_Q_OVERFLOW) {
                change.isUnclear = true
                return
            }
            guard let folder = state.folders[event.watch] else { return }
            if event.has(IN_IGNORED) { state.folders[event.watch] = nil }
            if event.has(IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) || folder.names.contains(event.name) {
                change.isUnclear = true
                return
            }
            guard folder.isSource, !event.name.isEmpty, !FileName.isIgnored(event.name) else { return }
            let path = ExactText(folder.path + (folder.path.hasSuffix("/") ? "" : "/") + event.name)
            if event.has(IN_ISDIR) {
                change.isUnclear = true
            } else if event.has(IN_MODIFY | IN_CREATE), !event.has(IN_CLOSE_WRITE) {
                if state.unfinished[path] == nil { state.unfinished[path] = .now + Self.patience }
            } else {
                if !event.has(IN_ATTRIB) { state.unfinished[path] = nil }
                change.files.insert(path)
            }
        }

        private func readEvents() -> [Event] {
            var events: [Event] = []
            let size = 1 << 16
            var count = size
            while count > 0 {
                withUnsafeTemporaryAllocation(byteCount: size, alignment: MemoryLayout<inotify_event>.alignment) {
                    buffer in
                    count = read(queue, buffer.baseAddress, size)
                    if count > 0 { events += Self.events(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
                }
            }
            return events
        }

        private static func events(_ bytes: UnsafeRawBufferPointer) -> [Event] {
            var events: [Event] = []
            let header = MemoryLayout<inotify_event>.size
            var offset = 0
            while offset + header <= bytes.count {
                let head = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let start = offset + header
                offset = min(bytes.count, start + Int(head.len))
                let name = bytes[start..<offset].prefix { $0 != 0 }
                events.append(
                    Event(
                        watch: head.wd, mask: Int32(bitPattern: head.mask), name: String(decoding: name, as: UTF8.self))
                )
            }
            return events
        }

        func wait(atMost limit: Duration) {
            let (next, isIncomplete) = state.withLock { ($0.unfinished.values.min(), $0.isIncomplete) }
            let patience = next.map { ContinuousClock.now.duration(to: $0) } ?? limit
            let time = max(.zero, min(limit, patience, isIncomplete ? Self.interval : limit))
            var files = [
                pollfd(fd: queue, events: Int16(POLLIN), revents: 0),
                pollfd(fd: ear, events: Int16(POLLIN), revents: 0),
            ]
            // Rounded up, so as not to turn in circles during the last millisecond.
            poll(&files, 2, Int32(clamping: Int64((time / .milliseconds(1)).rounded(.up))))
            var rings: UInt64 = 0
            while read(ear, &rings, 8) > 0 {}
        }

        func wake() {
            var ring: UInt8 = 1
            _ = write(bell, &ring, 1)
        }
    }
#endif
