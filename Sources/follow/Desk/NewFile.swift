#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file written whole or not at all: beside its place, flushed to the disk, then renamed. It is the user's alone.
struct NewFile {
    let path: String
    let replacing: Bool

    func save(_ text: String) throws {
        if exists(path), !replacing {
            throw Failure(Failure.cannotWrite, "follow: \(path) exists already; --force replaces it.")
        }
        let beside = "\(path).tmp"
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw failure(beside) }
        var isDone = false
        defer {
            close(file)
            if !isDone { unlink(beside) }
        }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(path) }
            bytes = bytes.dropFirst(count)
        }
        guard fsync(file) == 0, rename(beside, path) == 0 else { throw failure(path) }
        isDone = true
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let handle = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY)
        if handle >= 0 {
            fsync(handle)
            close(handle)
        }
    }

    private func failure(_ path: String) -> Failure {
        Failure(Failure.cannotWrite, "follow: \(path) cannot be written: \(String(cString: strerror(errno))).")
    }
}
