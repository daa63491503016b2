import Foundation

/// The checkout these rules are held against, found from where this file lies.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file by its path from the root, with its bytes read as UTF-8.
    struct File: Sendable {
        let path: String
        let text: String

        var name: String { String(path.split(separator: "/").last ?? "") }
        var ending: String { String(name.split(separator: ".").last ?? "") }
        /// The room of a source file: `FollowUp` of `Sources/FollowUp/Due.swift`.
        var room: String { String(path.split(separator: "/").dropFirst().first ?? "") }
        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        var lineCount: Int { lines.count - (text.hasSuffix("\n") ? 1 : 0) }
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Every file that belongs to the project: no builds, nothing git keeps for itself, nothing `.gitignore` names.
    static let files: [File] = {
        let names = FileManager.default.enumerator(atPath: root.path)
        var files: [File] = []
        while let path = names?.nextObject() as? String {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if name == ".git" || name.hasPrefix(".build") || path == "share" {
                names?.skipDescendants()
                continue
            }
            guard !name.hasSuffix(".tmp"), name != "Package.resolved",
                names?.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
                let bytes = FileManager.default.contents(atPath: root.appendingPathComponent(path).path)
            else { continue }
            files.append(File(path: path, text: String(decoding: bytes, as: UTF8.self)))
        }
        return files.sorted { $0.path < $1.path }
    }()

    static let sources = code(under: "Sources/", ["swift"])
    static let tests = code(under: "Tests/", ["swift"])

    static func code(under folder: String, _ endings: Set<String>) -> [File] {
        files.filter { $0.path.hasPrefix(folder) && endings.contains($0.ending) }
    }
}
