import FollowUp

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The playbook as it was read last, in the state folder: to read YAML costs as much as all the rest of a start. It holds
/// for as long as the files it comes from are the same, by place, date and size. First stands what the first prompt needs.
struct PlaybookMemory {
    let path: String
    /// Where the playbook comes from; a file that is not there counts, too.
    let files: [String]

    func quietDays() -> QuietDays? {
        guard let text = remembered(2048) else { return nil }
        return QuietDays(numbers: PlaybookMemory.numbers(of: text))
    }

    func playbook() -> Playbook? {
        guard let text = remembered(64 * 1024), let end = text.utf8.firstIndex(of: 10) else { return nil }
        return Playbook(text: text[text.utf8.index(after: end)...])
    }

    /// Where it cannot be kept the files are read again next time.
    func keep(_ playbook: Playbook) {
        guard let text = playbook.text else { return }
        let numbers = QuietDays(playbook).numbers.map(String.init).joined(separator: " ")
        let parts = path.split(separator: "/").dropLast()
        for depth in parts.indices { mkdir("/" + parts[...depth].joined(separator: "/"), 0o700) }
        unlink("\(path).tmp")
        try? NewFile(path: path, replacing: true).save("\(stamp)\n\(numbers)\n\(text)")
    }

    private static func numbers(of text: Substring) -> [Int] {
        text.utf8.prefix { $0 != 10 }.split(separator: 32).compactMap { Int(Substring($0)) }
    }

    /// What stands behind the stamp of files that are still as they were.
    private func remembered(_ most: Int) -> Substring? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let stamp = stamp + "\n"
        let text = String(unsafeUninitializedCapacity: most) { max(0, read(file, $0.baseAddress, most)) }
        guard text.utf8.starts(with: stamp.utf8) else { return nil }
        return text[text.utf8.index(text.startIndex, offsetBy: stamp.utf8.count)...]
    }

    /// Each file with when it was changed last, and how long it is. The number is the form's.
    private var stamp: String {
        var stamp = "1"
        for path in files {
            var status = stat()
            guard stat(path, &status) == 0 else {
                stamp += "-"
                continue
            }
            #if canImport(Glibc)
                let changed = status.st_mtim
            #else
                let changed = status.st_mtimespec
            #endif
            stamp += ":\(path):\(changed.tv_sec).\(changed.tv_nsec).\(status.st_size)"
        }
        return stamp
    }
}

extension Desk {
    var playbookMemory: PlaybookMemory? {
        guard let folder = try? Folders().state else { return nil }
        let files = library.folders.map { "\($0)/playbook.yml" } + [try? profilePath()].compactMap(\.self)
        return PlaybookMemory(path: "\(folder)/playbook", files: files)
    }
}
