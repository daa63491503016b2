import Foundation

/// The program that holds the notebook while it is wanted.
package struct Holder: Hashable, Sendable, CustomStringConvertible {
    package var pid: Int32
    /// Its name, and when it was started (seconds UTC); nil when it is another user's or has gone.
    package var name: String?
    package var since: Int?

    package init(pid: Int32, name: String? = nil, since: Int? = nil) {
        self.pid = pid
        self.name = name
        self.since = since
    }

    package var description: String { "\(name ?? "Another program") (process \(pid))" }
}

extension Holder {
    /// Asks the kernel who has a lock on the file (proc(5), `/proc/locks`). A note of our own would have to be written
    /// before every answer and would be wrong after every crash; and opening the file to ask with `F_GETLK` would drop the
    /// locks this process has on it. nil where there is no `/proc`.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0, let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8)
        else { return nil }
        // 1: POSIX  ADVISORY  WRITE 4711 08:01:131 1073741825 1073741825
        let held = locks.split(separator: "\n").map { $0.split(separator: " ") }
            .filter { $0.count >= 8 && $0[5] == Holder.name(of: status) }
        // Whoever writes is in the way before whoever reads.
        guard let lock = held.first(where: { $0[3] == "WRITE" }) ?? held.first, let pid = Int32(lock[4]), pid > 0
        else { return nil }
        self.init(pid: pid, name: Holder.name(of: pid), since: Holder.start(of: pid))
    }

    /// Device and file as `/proc/locks` writes them.
    private static func name(of status: stat) -> String {
        let device = UInt64(status.st_dev)
        let major = (device >> 8) & 0xfff
        let minor = (device & 0xff) | ((device >> 12) & 0xfff00)
        let hex = { (part: UInt64) in (part < 16 ? "0" : "") + String(part, radix: 16) }
        return "\(hex(major)):\(hex(minor)):\(status.st_ino)"
    }

    private static func name(of pid: Int32) -> String? {
        let name = try? String(contentsOfFile: "/proc/\(pid)/comm", encoding: .utf8)
        return name?.split(separator: "\n").first.map(String.init)
    }

    /// Ticks since the machine started, and when that was.
    private static func start(of pid: Int32) -> Int? {
        guard let process = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
            let machine = try? String(contentsOfFile: "/proc/stat", encoding: .utf8),
            // The name in brackets may hold anything; the fields are counted from its end.
            let fields = process.lastIndex(of: ")").map({ process[$0...].split(separator: " ") }), fields.count > 20,
            let ticks = Int(fields[20]),
            let booted = machine.split(separator: "\n").first(where: { $0.hasPrefix("btime ") }),
            let boot = Int(booted.dropFirst(6))
        else { return nil }
        return boot + ticks / max(1, sysconf(Int32(_SC_CLK_TCK)))
    }
}
