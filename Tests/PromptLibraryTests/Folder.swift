import Foundation
import PromptLibrary

/// A folder of prompt files that goes when the test is over.
final class Folder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("prompts-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws { try write(name, Data(text.utf8)) }
    func write(_ name: String, _ bytes: Data) throws {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
    }

    var library: PromptLibrary { PromptLibrary(folders: [path], seeds: "\(path)/seeds") }

    /// What is wrong with a conversation of this text; nil when nothing is.
    static func fault(inConversation bytes: Data) throws -> PromptFault? {
        let folder = try Folder()
        try folder.write("conversations/talk.yml", bytes)
        try folder.write("coaching/stall.yml", Misprints.rule)
        return fault { () throws(PromptFault) in _ = try folder.library.conversation("talk") }
    }
    static func fault(inRule text: String) throws -> PromptFault? {
        let folder = try Folder()
        try folder.write("coaching/stall.yml", text)
        return fault { () throws(PromptFault) in _ = try folder.library.rules(["stall"]) }
    }
    static func fault(inWording text: String) throws -> PromptFault? {
        let folder = try Folder()
        try folder.write("wording.txt", text)
        return fault { () throws(PromptFault) in _ = try folder.library.checkedWording() }
    }
    static func fault(inSeed text: String) throws -> PromptFault? {
        let folder = try Folder()
        try folder.write("seeds/a.yml", text)
        return fault { () throws(PromptFault) in _ = try folder.library.principles() }
    }

    static func fault(_ read: () throws(PromptFault) -> Void) -> PromptFault? {
        do { try read() } catch { return error }
        return nil
    }
}
