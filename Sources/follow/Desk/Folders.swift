#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where things lie, after the XDG Base Directory Specification 0.8; a relative value there is ignored, as it says.
struct Folders {
    /// $XDG_DATA_HOME/follow: the notebook.
    let data: String
    /// $XDG_CONFIG_HOME/follow: the user's own prompts.
    let config: String
    /// $XDG_STATE_HOME/follow: what can be worked out again.
    let state: String

    init() throws {
        func folder(_ variable: String, else fallback: String) throws -> String {
            if let value = environment(variable), value.hasPrefix("/") { return "\(value)/follow" }
            guard let home = environment("HOME"), home.hasPrefix("/") else {
                throw Failure(78, "follow: HOME is not set; set it, or name a notebook with --notebook FILE.")
            }
            return "\(home)/\(fallback)/follow"
        }
        data = try folder("XDG_DATA_HOME", else: ".local/share")
        config = try folder("XDG_CONFIG_HOME", else: ".config")
        state = try folder("XDG_STATE_HOME", else: ".local/state")
    }

    /// The shipped `Prompts` and `seeds`: FOLLOW_PROMPTS (the folder that holds both), the share folder beside the
    /// program, the bundle beside it, the checkout it was built in.
    static func shipped() throws -> String {
        if let given = environment("FOLLOW_PROMPTS") {
            guard exists("\(given)/Prompts/wording.txt") else {
                throw Failure(78, "follow: FOLLOW_PROMPTS names \(given), and there is no Prompts/wording.txt in it.")
            }
            return given
        }
        let beside = executableFolder()
        var places = [
            "\(beside)/../share/follow", "\(beside)/follow_follow.resources", "\(beside)/follow_follow.bundle",
        ]
        var up = beside
        for _ in 0..<4 {
            up += "/.."
            places.append(up)
        }
        for place in places where exists("\(place)/Prompts/wording.txt") { return place }
        throw Failure(78, "follow: the prompt files are missing; install follow again, or set FOLLOW_PROMPTS.")
    }

    private static func executableFolder() -> String {
        let path = program
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    /// This program's own file.
    static var program: String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        return count > 0
            ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : CommandLine.arguments[0]
    }
}

/// An environment variable, when it is set and not empty.
func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
}

/// There is a file, and nothing in it.
func isEmptyFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size == 0
}

func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
