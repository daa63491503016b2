import CivilTime
import FollowUp
import Foundation

@testable import Records

/// A folder of a test's own, gone when the test is.
final class Scratch {
    let folder: String
    var path: String { folder + "/notebook.sqlite" }

    init() throws {
        folder = NSTemporaryDirectory() + "records-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        chmod(folder, 0o755)
    }
    deinit {
        chmod(folder, 0o755)
        try? FileManager.default.removeItem(atPath: folder)
    }

    func open(_ access: Notebook.Access = .readWrite, patience: Double = 5) throws -> Notebook {
        try Notebook(at: path, access: access, patience: patience)
    }

    /// Every file in the folder with what is in it.
    var bytes: [String: Data] {
        get throws {
            var bytes: [String: Data] = [:]
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                bytes[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
            }
            return bytes
        }
    }

    func write(_ bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: path)) }

    /// Writes a big-endian number into the file's header: 60 is `user_version`, 68 `application_id` (sqlite.org/fileformat2).
    func poke(_ number: UInt32, at offset: Int) throws {
        var file = try Data(contentsOf: URL(fileURLWithPath: path))
        withUnsafeBytes(of: number.bigEndian) { file.replaceSubrange(offset..<offset + 4, with: $0) }
        try write(file)
    }
}

/// The error a piece of work ends with; nil when it succeeds.
func trouble(_ work: () throws -> Void) -> NotebookError? {
    do {
        try work()
        return nil
    } catch {
        return error as? NotebookError
    }
}

/// As a user who owns nothing, so that file modes count even where the tests run as root. The change is this thread's.
func asNobody<Value>(_ work: () throws -> Value) rethrows -> Value {
    guard geteuid() == 0, let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "setfsuid") else {
        return try work()
    }
    let setfsuid = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
    _ = setfsuid(65_534)
    defer { _ = setfsuid(0) }
    return try work()
}
