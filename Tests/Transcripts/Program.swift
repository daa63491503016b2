import Foundation

/// The program under test, run for real: built beside the tests, with a home of its own.
enum Program {
    static let path =
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
        .map { $0.bundleURL.deletingLastPathComponent() }
        .map { $0.appendingPathComponent("follow").path }
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("follow")
        .path

    struct Run {
        /// Standard output and standard error as they came, in one stream.
        let output: String
        let status: Int32
    }

    /// The root of the checkout.
    static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func run(_ arguments: [String], lines: [String] = [], environment: [String: String] = [:]) throws -> Run {
        try run(arguments, input: Data(lines.map { $0 + "\n" }.joined().utf8), environment: environment)
    }

    static func run(
        _ arguments: [String], input: Data, environment: [String: String] = [:], in place: URL = checkout
    ) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        var all = [
            "HOME": "/nonexistent", "TZ": "Europe/Berlin", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
            "FOLLOW_PROMPTS": checkout.path, "SWIFT_BACKTRACE": "enable=no",
        ]
        all.merge(environment) { $1 }
        process.environment = all
        process.currentDirectoryURL = place
        let folder = FileManager.default.temporaryDirectory
        let inputFile = folder.appendingPathComponent("follow-in-\(UUID().uuidString)")
        let outputFile = folder.appendingPathComponent("follow-out-\(UUID().uuidString)")
        try input.write(to: inputFile)
        try Data().write(to: outputFile)
        defer {
            try? FileManager.default.removeItem(at: inputFile)
            try? FileManager.default.removeItem(at: outputFile)
        }
        // Files rather than pipes: neither side can wait for the other, however much is said.
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        let output = try FileHandle(forUpdating: outputFile)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return Run(output: try String(contentsOf: outputFile, encoding: .utf8), status: process.terminationStatus)
    }
}
