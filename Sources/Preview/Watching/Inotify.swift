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
            var names: Set<ExactText> = []
        }

        /// A file that is being written.
        private struct Unfinished {
            /// Until when its end is waited for.
            let deadline: ContinuousClock.Instant
            let isTurning: Bool
        }

        private struct State {
            var folders: [Int32: Folder] = [:]
            var unfinished: [ExactText: Unfinished] = [:]
            /// Whether something is watched of which it is not known what happened before.
            var isNews = false
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
                guard let number = add(folder, isSource: true, &state) else { return }
                state.folders[number]?.isSource = true
            }
        }

        func keep(_ folders: Set<ExactText>, turnings: Set<Turning>) {
            state.withLock { state in
                let before = state.folders
                state.folders = before.mapValues {
                    Folder(path: $0.path, isSource: folders.contains(ExactText($0.path)))
                }
                for turning in turnings {
                    guard let number = add(turning.folder.text, &state) else { continue }
                    state.folders[number]?.names.insert(turning.name)
                    if before[number]?.names.contains(turning.name) != true { state.isNews = true }
                }
                for (number, folder) in state.folders where !folder.isSource && folder.names.isEmpty {
                    inotify_rm_watch(queue, number)
                    state.folders[number] = nil
                }
            }
        }

        private func add(_ folder: String, isSource: Bool = false, _ state: inout State) -> Int32? {
            let number = inotify_add_watch(queue, folder, Self.mask)
            guard number >= 0 else {
                // A folder that is gone again is reported by the one above it.
                if errno == ENOSPC || errno == ENOMEM { state.isIncomplete = true }
                return nil
            }
            // The same folder may have a new name.
            if state.folders[number]?.isSource != true || isSource {
                state.folders[number, default: Folder(path: folder)].path = folder
            }
            return number
        }

        var isBusy: Bool { state.withLock { !$0.unfinished.isEmpty || $0.isNews } }

        func drain() -> DiskChange {
            state.withLock { state in
                var change = DiskChange(isUnclear: state.isNews)
                state.isNews = false
                for event in readEvents() { take(event, &state, &change) }
                let now = ContinuousClock.now
                for (file, writing) in state.unfinished where writing.deadline <= now {
                    finish(file, isTurning: writing.isTurning, &state, &change)
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
            if event.has(IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) {
                change.isUnclear = true
                return
            }
            let isTurning = folder.names.contains(ExactText(event.name))
            guard isTurning || folder.isSource, !event.name.isEmpty, isTurning || !FileName.isIgnored(event.name) else {
                return
            }
            let path = ExactText(folder.path + (folder.path.hasSuffix("/") ? "" : "/") + event.name)
            if event.has(IN_ISDIR) {
                change.isUnclear = true
            } else if event.has(IN_MODIFY | IN_CREATE), !event.has(IN_CLOSE_WRITE) {
                if state.unfinished[path] == nil {
                    state.unfinished[path] = Unfinished(deadline: .now + Self.patience, isTurning: isTurning)
                }
            } else if event.has(IN_ATTRIB) {
                note(path, isTurning: isTurning, &change)
            } else {
                finish(path, isTurning: isTurning, &state, &change)
            }
        }

        private func finish(_ path: ExactText, isTurning: Bool, _ state: inout State, _ change: inout DiskChange) {
            state.unfinished[path] = nil
            note(path, isTurning: isTurning, &change)
        }

        /// What lies at a turning may be read by another name.
        private func note(_ path: ExactText, isTurning: Bool, _ change: inout DiskChange) {
            if isTurning { change.isUnclear = true } else { change.files.insert(path) }
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
            let (next, isIncomplete) = state.withLock {
                ($0.isNews ? .now : $0.unfinished.values.map(\.deadline).min(), $0.isIncomplete)
            }
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
