import Coaching
import Foundation

/// What a trainee did, one line of JSON a thing, oldest first. Lines are only ever added behind.
struct TrainingLog {
    let path: String

    /// What a log holds, and what of it could not be read.
    struct Read {
        /// The trainee's name as they typed it first.
        var name: String?
        var entries: [TrainingEntry] = []
        /// Lines that are no JSON, by number from 1: a write that was cut off, or a hand that slipped.
        var torn: [Int] = []
    }

    /// The first line of a log.
    private struct Head: Codable {
        var trainee: String
    }

    /// Adds an entry, on the disk when this returns.
    /// - Throws: `Failure` with exit code 73.
    func append(_ entry: TrainingEntry, as name: String) throws {
        let isNew = !exists(path)
        var text = isNew ? try line(Head(trainee: name)) : ""
        text += try line(entry)
        try make(folder)
        let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure() }
        defer { close(file) }
        // What was cut off stays what it is, a line that cannot be read.
        if !endsWithLine(file) { text = "\n" + text }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            bytes = bytes.dropFirst(count)
        }
        guard fsync(file) == 0 else { throw failure() }
        if isNew { sync(folder) }
    }

    /// Everything in the log; nothing when there is none yet. Entries of a kind that is not known here are left out.
    /// - Throws: `Failure` with exit code 66.
    func read() throws -> Read {
        var read = Read()
        guard exists(path) else { return read }
        let decoder = JSONDecoder()
        var number = 0
        func take(_ line: Data) {
            number += 1
            guard !line.allSatisfy({ $0 == 32 || $0 == 13 }) else { return }
            if let entry = try? decoder.decode(TrainingEntry.self, from: line) {
                read.entries.append(entry)
            } else if let head = try? decoder.decode(Head.self, from: line) {
                read.name = read.name ?? head.trainee
            } else if (try? JSONSerialization.jsonObject(with: line)) == nil {
                read.torn.append(number)
            }
        }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw unreadable() }
        defer { close(file) }
        var rest = Data()
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Foundation.read(file, &block, block.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw unreadable() }
            guard count > 0 else { break }
            rest += block[..<count]
            while let end = rest.firstIndex(of: 10) {
                take(rest[rest.startIndex..<end])
                rest = rest[(end + 1)...]
            }
            rest = Data(rest)
        }
        if !rest.isEmpty { take(rest) }
        return read
    }

    private var folder: String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "." }

    private func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    private func make(_ folder: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw Failure(Failure.cannotWrite, "follow: \(folder) cannot be made.") }
    }

    private func endsWithLine(_ file: Int32) -> Bool {
        let size = lseek(file, 0, SEEK_END)
        guard size > 0 else { return true }
        var last: UInt8 = 0
        return pread(file, &last, 1, size - 1) == 1 && last == 10
    }

    private func sync(_ folder: String) {
        let handle = open(folder, O_RDONLY | O_DIRECTORY)
        guard handle >= 0 else { return }
        fsync(handle)
        close(handle)
    }

    private func unreadable() -> Failure {
        Failure(Failure.noInput, "follow: \(path) cannot be read: \(String(cString: strerror(errno))).")
    }

    private func failure() -> Failure {
        Failure(Failure.cannotWrite, "follow: \(path) cannot be written: \(String(cString: strerror(errno))).")
    }
}

extension Desk {
    /// Keeps what a trainee did; it stands on the disk when this returns.
    /// - Parameter trainee: as after `--as`; nil means the user.
    func keep(_ entry: TrainingEntry, as trainee: String?) throws {
        let trainee = try self.trainee(trainee)
        try trainingLog(of: trainee).append(entry, as: trainee.name)
    }
}
