import Foundation
import Pty

/// A notebook, a remembered folder of calendar items, and hands to change it as a phone would.
final class CalendarWorld {
    let root: URL
    var folder: URL { root.appendingPathComponent("calendar") }
    private let environment: [String: String]

    init() throws {
        root = URL(fileURLWithPath: "/tmp/follow-\(UUID().uuidString.prefix(8))").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        environment = [
            "FOLLOW_NOTEBOOK": root.appendingPathComponent("notebook.sqlite").path, "FOLLOW_NOW": "2026-11-23T10:00",
            "FOLLOW_PROMPTS": Program.checkout.path, "TZ": "Europe/Berlin",
            "XDG_CONFIG_HOME": root.appendingPathComponent("config").path,
        ]
    }
    deinit { try? FileManager.default.removeItem(at: root) }

    @discardableResult
    func follow(_ arguments: String..., lines: [String] = [], _ more: [String: String] = [:]) throws -> String {
        try Program.run(
            arguments + ["--plain"], lines: lines, environment: environment.merging(more) { $1 }
        ).output
    }

    /// Steps on the list and on the calendar.
    func add(_ steps: String..., kind: String) throws {
        for step in steps { try follow("add", step) }
        try follow("calendar", "--dir", folder.path, "--kind", kind)
    }

    func talk(_ arguments: String..., now: String = "2026-11-23T10:00") throws -> PtySession {
        let environment = environment.merging(["FOLLOW_NOW": now]) { $1 }
        return try PtySession(Program.path, arguments, environment: environment, rows: 40, columns: 140)
    }

    /// The items by file name.
    var items: [String: String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".ics") }.reduce(into: [:]) { items, name in
            items[name] = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        }
    }
    var all: String { items.sorted { $0.key < $1.key }.map(\.value).joined() }

    /// Changes every item that holds some words.
    func change(_ words: String, _ old: String, to new: String) throws {
        for (name, text) in items where text.contains(words) {
            try text.replacing(old, with: new).write(
                to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
    }

    func delete(_ words: String = "") throws {
        for (name, text) in items where words.isEmpty || text.contains(words) {
            try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
    }

    func write(_ text: String, to name: String) throws {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
}
