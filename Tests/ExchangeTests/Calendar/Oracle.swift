import Foundation

/// Another program's reading of a calendar. Two Python libraries are asked where they are installed: in the folder `.ci/run`
/// puts its tools into, in the one FOLLOW_TOOLS names, or on the path.
enum Oracle {
    struct Item: Decodable {
        var summary: String
        var who: String?
        var when: String?
        var alarms: [Double]
    }

    static let absent: [String] = ["icalendar", "vobject"].filter { python(with: $0) == nil }

    static func python(with library: String) -> String? {
        let tools = ProcessInfo.processInfo.environment["FOLLOW_TOOLS"].map { [$0] } ?? []
        let places = tools + [Repository.root.path + "/.build-tools", "/usr/local", "/usr"]
        return places.map { "\($0)/bin/python3" }.first {
            FileManager.default.isExecutableFile(atPath: $0)
                && (try? run($0, ["-c", "import \(library)"], ""))?.status == 0
        }
    }

    static func read(_ calendar: String, with library: String) throws -> [Item] {
        let script = Repository.root.appendingPathComponent("Tests/ExchangeTests/Oracles/reparse.py").path
        let run = try run(python(with: library) ?? "", [script, library], calendar)
        guard run.status == 0 else { throw Refused(words: String(decoding: run.output.suffix(400), as: UTF8.self)) }
        return try JSONDecoder().decode([Item].self, from: run.output)
    }

    struct Refused: Error {
        let words: String
    }

    private static func run(_ program: String, _ arguments: [String], _ input: String) throws -> (
        status: Int32, output: Data
    ) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("oracle-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (asked, said) = (folder.appendingPathComponent("in"), folder.appendingPathComponent("out"))
        try Data(input.utf8).write(to: asked)
        try Data().write(to: said)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = try FileHandle(forReadingFrom: asked)
        let output = try FileHandle(forWritingTo: said)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return (process.terminationStatus, try Data(contentsOf: said))
    }
}
