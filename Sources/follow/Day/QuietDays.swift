import FollowUp

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How long it may be quiet: the few numbers of the playbook the first prompt needs. They are remembered in the state
/// folder with the date and size of the files they come from, for reading YAML costs as much as all the rest of a start.
struct QuietDays: Equatable {
    var atRisk: [Prospect.Kind: Int]
    /// Days after which something useful is due.
    var nurture: Int

    init(_ playbook: Playbook) {
        atRisk = playbook.atRisk
        nurture = playbook.nurture.lowerBound
    }

    private init?(_ numbers: [Int]) {
        guard numbers.count == 4 else { return nil }
        atRisk = [.prospect: numbers[0], .client: numbers[1], .partner: numbers[2]]
        nurture = numbers[3]
    }

    private var numbers: [Int] { [.prospect, .client, .partner].map { atRisk[$0] ?? 0 } + [nurture] }

    /// What is remembered of files that are still as they were.
    static func remembered(at path: String, of files: [String]) -> QuietDays? {
        var buffer = [UInt8](repeating: 0, count: 512)
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        let count = read(file, &buffer, buffer.count)
        guard count > 0 else { return nil }
        let parts = buffer[..<count].split(separator: UInt8(ascii: " "))
        guard parts.count == 5, parts[0].elementsEqual(stamp(of: files).utf8) else { return nil }
        return QuietDays(parts.dropFirst().compactMap { Int(String(decoding: $0, as: UTF8.self)) })
    }

    func remember(at path: String, of files: [String]) throws {
        let words = [QuietDays.stamp(of: files)] + numbers.map(String.init)
        unlink("\(path).tmp")
        try NewFile(path: path, replacing: true).save(words.joined(separator: " "))
    }

    /// When each file was changed last, and how long it is; a file that is not there counts, too.
    private static func stamp(of files: [String]) -> String {
        var stamp = ""
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
            stamp += "/\(changed.tv_sec).\(changed.tv_nsec).\(status.st_size)"
        }
        return stamp
    }
}

extension Desk {
    /// How long it may be quiet, by the user's playbook.
    func quietDays() throws -> QuietDays {
        let files = library.folders.map { "\($0)/playbook.yml" }
        guard let folder = try? Folders().state else { return QuietDays(try playbook()) }
        let path = "\(folder)/quiet-days"
        if let known = QuietDays.remembered(at: path, of: files) { return known }
        let days = QuietDays(try playbook())
        // Where it cannot be kept it is read again next time.
        let parts = folder.split(separator: "/")
        for depth in parts.indices { mkdir("/" + parts[...depth].joined(separator: "/"), 0o700) }
        try? days.remember(at: path, of: files)
        return days
    }
}
