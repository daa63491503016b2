import Coaching
import Foundation

extension Desk {
    /// Keeps one thing a trainee did.
    /// - Parameter trainee: whose training it is; nil is the user's own.
    func keep(_ entry: TrainingEntry, as trainee: String?) throws {
        let folder = try Folders().data + "/training"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let path = "\(folder)/\(trainee ?? "me").jsonl"
        var text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        text += String(decoding: try JSONEncoder().encode(entry), as: UTF8.self) + "\n"
        try NewFile(path: path, replacing: true).save(text)
    }
}
