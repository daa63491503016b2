import ArgumentParser
import Exchange
import Foundation

/// Which folder the calendar's items go into, and as what: told once, and remembered beside the user's prompts. It belongs
/// to one notebook, so that a rehearsal in another never rings on the phone.
struct CalendarChoice: Equatable {
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case event, todo, both

        var kinds: [CalendarItem.Kind] {
            switch self {
            case .event: [.event]
            case .todo: [.todo]
            case .both: [.event, .todo]
            }
        }
    }

    var folder: String
    var kind: Kind
    var notebook: String

    /// What was told before; nil where nothing was, or of another notebook.
    static func remembered(of notebook: String) -> CalendarChoice? {
        guard let path = try? file(), exists(path), let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            return nil
        }
        var values: [Substring: String] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ": ", maxSplits: 1)
            if parts.count == 2 { values[parts[0]] = String(parts[1]) }
        }
        guard let folder = values["folder"], values["notebook"] == whole(notebook) else { return nil }
        return CalendarChoice(
            folder: folder, kind: values["kind"].flatMap(Kind.init(rawValue:)) ?? .event, notebook: whole(notebook))
    }

    func remember() throws {
        let path = try CalendarChoice.file()
        guard !(folder + notebook).contains(where: \.isNewline) else {
            throw Failure(Failure.usage, "follow: a folder with a line break in its name cannot be remembered.")
        }
        let above = path.split(separator: "/").dropLast()
        for depth in 1...max(1, above.count) { mkdir("/" + above.prefix(depth).joined(separator: "/"), 0o700) }
        unlink("\(path).tmp")
        let text = "folder: \(folder)\nkind: \(kind.rawValue)\nnotebook: \(notebook)\n"
        try NewFile(path: path, replacing: true).save(text)
    }

    /// One notebook has one name.
    static func whole(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func file() throws -> String { try Folders().config + "/calendar.txt" }
}
