#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another run of this program, with lines typed into it and all it says written down, in the order it was said.
struct Program {
    let path: String
    /// Where it runs.
    let folder: String
    /// Where what is typed and what is said lie meanwhile. Files rather than pipes: neither side can wait for the other.
    let scratch: String
    var environment: [String: String] = [:]

    init(path: String, folder: String, scratch: String) {
        (self.path, self.folder, self.scratch) = (path, folder, scratch)
    }

    /// - Throws: `Failure` with exit code 1 when it cannot be started.
    func run(_ arguments: [String], typing typed: String) throws -> (said: String, status: Int32) {
        let (input, output) = ("\(scratch)/typed", "\(scratch)/said")
        for file in [input, output] { unlink(file) }
        try NewFile(path: input, replacing: true).save(typed)
        var actions: posix_spawn_file_actions_t = .init()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var child = pid_t()
        let words = ["follow"] + arguments
        // A child begins where its parent stands; nothing else runs here that could mind.
        let here = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard here >= 0, chdir(folder) == 0 else { throw Failure(1, "follow: \(folder) cannot be entered.") }
        defer {
            _ = fchdir(here)
            close(here)
        }
        let failure = withCStrings(words) { words in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }.sorted()) { variables in
                posix_spawn(&child, path, &actions, nil, words, variables)
            }
        }
        guard failure == 0 else {
            throw Failure(1, "follow: \(path) could not be started: \(String(cString: strerror(failure))).")
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        return (try text(of: output), signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
    }

    private func text(of path: String) throws -> String {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(file, &block, block.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            bytes += block[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Strings as C takes lists of them, for as long as `body` runs.
private func withCStrings<T>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T) -> T {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}
