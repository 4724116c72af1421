import Building
import Diagnostics
import StrategyModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The only place that looks at the clock, the environment and the terminal.
enum Environment {
    /// `nil` also for a variable that is empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }

    /// 1 is standard output, 2 standard error. If nobody reads it any more, there is nobody to tell.
    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { memory in send(memory, to: descriptor) }
            if count < 0, errno != EINTR { return }
            bytes = bytes.dropFirst(max(0, count))
        }
    }

    static func leave(_ status: Int32) -> Never { exit(status) }

    private static func send(_ memory: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, memory.baseAddress, memory.count)
        #else
            Glibc.write(descriptor, memory.baseAddress, memory.count)
        #endif
    }
}

/// What is never freed: the program ends, and giving back the parts of thousands of contents one by one would take a
/// while.
private final class Abandoned {
    private let value: Any

    init(_ value: Any) { self.value = value }
}

extension World {
    static var current: World {
        var world = World(
            print: { Environment.write($0, to: 1) }, complain: { Environment.write($0, to: 2) },
            isColoured: isatty(2) == 1 && Environment.variable("NO_COLOR") == nil
                && Environment.variable("TERM") != "dumb",
            now: { [start = ContinuousClock.now] in ContinuousClock.now - start },
            home: Environment.variable("HOME"))
        world.abandon = { _ = Unmanaged.passRetained(Abandoned($0)) }
        return world
    }
}

extension Language {
    /// As the environment asks for messages: German or else English. Nil if it names no language, as on many servers
    /// (`C.UTF-8`).
    static var current: Language? {
        guard let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.variable).first,
            locale != "POSIX", locale != "C", !locale.hasPrefix("C.")
        else { return nil }
        return locale.hasPrefix("de") ? .german : .english
    }
}

extension CivilDay {
    /// Today in the local time zone.
    static var current: CivilDay {
        var moment = time(nil)
        var parts = tm()
        guard localtime_r(&moment, &parts) != nil,
            let day = CivilDay(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        else { preconditionFailure("the clock shows a day that is in no calendar") }
        return day
    }
}
