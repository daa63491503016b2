import Foundation
import Testing

/// khal, todoman and vdirsyncer, where they are installed: in the folder `.ci/run` puts its tools into, in the one FOLLOW_TOOLS
/// names, or on the path. Each with settings of its own, so that nobody's own calendar is read.
struct CalendarTools {
    static let absent = ["khal", "todo", "vdirsyncer"].filter { program($0) == nil }
    static let reason: Comment =
        "the calendar programs khal, todoman and vdirsyncer are not all installed; .ci/run installs them"

    /// Debian calls todoman's program by its whole name.
    private static func program(_ name: String) -> String? {
        let tools = ProcessInfo.processInfo.environment["FOLLOW_TOOLS"].map { [$0] } ?? []
        let places = tools + [Program.checkout.path + "/.build-tools", "/usr/local", "/usr"]
        return places.flatMap { place in [name, name == "todo" ? "todoman" : name].map { "\(place)/bin/\($0)" } }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private let world: CalendarWorld
    private var phone: URL { world.root.appendingPathComponent("phone") }

    struct Todo: Decodable {
        var id: Int
        var summary: String
        var due: Int?
    }

    struct Refused: Error {
        let words: String
    }

    init(in world: CalendarWorld) throws {
        self.world = world
        for folder in ["phone", "status", "home"] {
            try FileManager.default.createDirectory(
                at: world.root.appendingPathComponent(folder), withIntermediateDirectories: true)
        }
        let here = world.folder.path
        try write(
            """
            [calendars]
            [[follow]]
            path = \(here)
            type = calendar
            [locale]
            timeformat = %H:%M
            dateformat = %Y-%m-%d
            longdateformat = %Y-%m-%d
            datetimeformat = %Y-%m-%d %H:%M
            longdatetimeformat = %Y-%m-%d %H:%M
            local_timezone = Europe/Berlin
            default_timezone = Europe/Berlin
            """, "khal.conf")
        try write(
            """
            path = "\(world.root.path)/calenda*"
            date_format = "%Y-%m-%d"
            time_format = "%H:%M"
            default_list = "calendar"
            cache_path = "\(world.root.path)/todo.sqlite3"
            """, "todo.py")
        try write(
            """
            [general]
            status_path = "\(world.root.path)/status/"
            [pair both]
            a = "here"
            b = "there"
            collections = null
            [storage here]
            type = "filesystem"
            path = "\(here)"
            fileext = ".ics"
            [storage there]
            type = "filesystem"
            path = "\(phone.path)"
            fileext = ".ics"
            """, "vdirsyncer.conf")
    }

    private func write(_ text: String, _ name: String) throws {
        try (text + "\n").write(to: world.root.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }

    @discardableResult
    func run(_ name: String, _ arguments: String...) throws -> String {
        let settings = [
            "khal": ["-c", "khal.conf"], "todo": ["--config", "todo.py"], "vdirsyncer": ["-c", "vdirsyncer.conf"],
        ]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CalendarTools.program(name) ?? "")
        process.arguments = (settings[name] ?? []) + arguments
        process.currentDirectoryURL = world.root
        let home = world.root.appendingPathComponent("home").path
        process.environment = [
            "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home, "LC_ALL": "C.UTF-8",
            "LANG": "C.UTF-8", "TZ": "Europe/Berlin", "PATH": "/usr/bin:/bin",
        ]
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Refused(words: said) }
        return said
    }

    func todos() throws -> [Todo] {
        try JSONDecoder().decode([Todo].self, from: Data(try run("todo", "--porcelain", "list").utf8))
    }

    /// To the other place and back.
    func sync() throws {
        try run("vdirsyncer", "discover")
        try run("vdirsyncer", "sync")
    }

    /// What lies in the other place, by file name.
    var there: [String: String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: phone.path)) ?? []
        return names.reduce(into: [:]) { items, name in
            items[name] = try? String(contentsOf: phone.appendingPathComponent(name), encoding: .utf8)
        }
    }
    func removeThere(_ name: String) throws {
        try FileManager.default.removeItem(at: phone.appendingPathComponent(name))
    }
    func writeThere(_ text: String, _ name: String) throws {
        try text.write(to: phone.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
}
