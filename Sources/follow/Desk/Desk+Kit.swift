import Coaching
import FollowUp
import Foundation
import Language
import PromptLibrary

extension Desk {
    /// Where the shelf stands.
    func kitPath() throws -> String { try Folders().config + "/kit.yml" }

    func kit() throws -> KitFile {
        let path = try kitPath()
        return try KitFile.read(path, exists: exists(path))
    }

    /// What the shelf holds for a person when nothing else is to be brought.
    func fitting(_ relationship: Relationship) throws -> Suggestion? {
        try kit().kit().suggestions(for: relationship).first
    }
}

extension Desk {
    /// A path as it can be opened from anywhere; a file that is not there cannot be given.
    func wholePath(_ typed: String) throws -> String {
        var path = typed
        if path.hasPrefix("~/"), let home = environment("HOME") { path = home + path.dropFirst() }
        if !path.hasPrefix("/") { path = FileManager.default.currentDirectoryPath + "/" + path }
        path = URL(fileURLWithPath: path).standardizedFileURL.path
        guard exists(path) else { throw Failure(Failure.noInput, wording("kit.no-file", ["answer": path])) }
        return path
    }

    /// The one thing a typed title means; none or several is a sentence.
    func item(called typed: String, in kit: Kit) throws -> Kit.Item {
        let wanted = foldedForSearch(typed)
        let exact = kit.items.filter { foldedForSearch($0.title) == wanted }
        let fitting = exact.isEmpty ? kit.items.filter { foldedForSearch($0.title).contains(wanted) } : exact
        if fitting.count == 1 { return fitting[0] }
        // A misprint is looked for in whole titles and in their words.
        let near = kit.items.map(\.title).first { title in
            nearest(to: wanted, among: [title] + title.split(separator: " ").map(String.init)) != nil
        }
        let names = fitting.isEmpty ? [near].compactMap { $0 } : fitting.map(\.title)
        let values = ["answer": typed, "what": names.joined(separator: "; ")]
        throw Failure(1, wording(fitting.isEmpty ? "kit.unknown" : "kit.several", values))
    }
}
