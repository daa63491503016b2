import Foundation
import PromptLibrary

extension Desk {
    /// Where the user is described.
    func profilePath() throws -> String { try Folders().config + "/me.yml" }

    func profile() throws -> ProfileFile {
        let path = try profilePath()
        return try ProfileFile.read(path, exists: exists(path))
    }

    /// Keeps one line of the profile.
    func keep(_ key: String, _ value: String) throws {
        var file = try profile()
        _ = try file.profile()  // a misprint that was there before is told as what it is
        do { try file.set(key, to: value) } catch {
            throw Failure(Failure.usage, "follow: \(error.sentence).")
        }
        try write(file.text, to: file.path)
        rules = nil
    }

    /// Writes a file of the user's own folder whole, and makes the folder when there is none.
    func write(_ text: String, to path: String) throws {
        let folder = try Folders().config
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure(Failure.cannotWrite, "follow: \(folder) cannot be made; what you said is not kept there.")
        }
        try NewFile(path: path, replacing: true).save(text)
    }
}
