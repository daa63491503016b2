import Exchange
import Foundation

/// A folder in the vdir convention: one item a file, named `*.ics`, replaced whole or not at all. It may hold other
/// people's items too; those are not even read to their end.
struct CalendarFolder {
    /// Without links and shortcuts, so that one folder has one name.
    let path: String

    struct Entry {
        let name: String
        let bytes: [UInt8]
        let file: CalendarFile
    }

    init?(at typed: String) {
        guard let real = realpath(typed, nil) else { return nil }
        defer { free(real) }
        path = String(cString: real)
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    }

    static func make(at path: String) -> CalendarFolder? {
        mkdir(path, 0o700) == 0 ? CalendarFolder(at: path) : nil
    }

    /// Our items in the order of their files' names, and what is wrong with those that cannot be read.
    func read() throws -> (entries: [Entry], faults: [(name: String, fault: ContentFault)]) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
            throw Failure(Failure.noInput, "follow: \(path) cannot be read.")
        }
        let mark = Data(CalendarItem.mark.utf8)
        var entries: [Entry] = []
        var faults: [(String, ContentFault)] = []
        for name in names.sorted() where name.hasSuffix(".ics") && !name.hasPrefix(".") {
            guard let data = FileManager.default.contents(atPath: "\(path)/\(name)"), data.range(of: mark) != nil
            else { continue }
            do {
                let bytes = Array(data)
                guard let file = try CalendarFile(bytes), file.uid.hasPrefix(CalendarItem.mark) else { continue }
                entries.append(Entry(name: name, bytes: bytes, file: file))
            } catch { faults.append((name, error)) }
        }
        return (entries, faults)
    }

    /// Writes a file in the place of what was read; false where another program was there in the meantime.
    func write(_ text: String, to name: String, over bytes: [UInt8]?) throws -> Bool {
        guard isStill(bytes, name) else { return false }
        let file = "\(path)/\(name)"
        // What a killed program left unfinished.
        unlink("\(file).tmp")
        try NewFile(path: file, replacing: true).save(text)
        return true
    }

    func remove(_ name: String, over bytes: [UInt8]) throws -> Bool {
        guard isStill(bytes, name) else { return false }
        guard unlink("\(path)/\(name)") == 0 else {
            throw Failure(
                Failure.cannotWrite, "follow: \(path)/\(name) cannot be removed: \(String(cString: strerror(errno))).")
        }
        return true
    }

    private func isStill(_ bytes: [UInt8]?, _ name: String) -> Bool {
        FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init) == bytes
    }
}
