import Dispatch

#if canImport(Darwin)
    @preconcurrency import Darwin
#else
    // For the environment, which is a variable to C.
    @preconcurrency import Glibc
#endif

/// Whatever the desktop takes for its browser; without one nothing happens.
enum Browser {
    @Sendable
    static func open(_ address: String) {
        // It may take a while until the desktop knows.
        DispatchQueue.global().async {
            guard let child = start([program, address]) else { return }
            var status: Int32 = 0
            waitpid(child, &status, 0)
        }
    }

    #if canImport(Darwin)
        private static let program = "open"
    #else
        private static let program = "xdg-open"
    #endif

    /// In a group of its own, so that Ctrl-C in the terminal does not end a browser, and with the signals as the program found
    /// them. What it says is for nobody.
    private static func start(_ command: [String]) -> pid_t? {
        #if canImport(Darwin)
            var (files, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?) = (nil, nil)
        #else
            var (files, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
        #endif
        posix_spawn_file_actions_init(&files)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&files)
            posix_spawnattr_destroy(&attributes)
        }
        for descriptor: Int32 in [1, 2] {
            posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
        }
        var signals = sigset_t()
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETPGROUP))
        var arguments = command.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child: pid_t = 0
        return posix_spawnp(&child, command[0], &files, &attributes, &arguments, environ) == 0 ? child : nil
    }
}
