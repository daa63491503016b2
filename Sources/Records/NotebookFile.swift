import Foundation

/// The file as the system sees it; what is in it is SQLite's alone.
enum NotebookFile {
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What stands at the path: a plain file, something else, or nothing.
    enum Place { case file, other(String), nothing }

    static func place(_ path: String) -> Place {
        var status = stat()
        guard stat(path, &status) == 0 else { return .nothing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .other("it is a folder")
        default: return .other("it is no plain file")
        }
    }

    /// Makes an empty file only its owner can read, before SQLite opens it: SQLite would let the umask decide, and gives
    /// its journal the same mode. Folders that are missing are made for the owner alone too.
    static func create(_ path: String) throws(NotebookError) {
        let folder = folder(of: path)
        try create(folder: folder, for: path)
        let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else {
            let reason = errno
            // Another window was quicker: its file will do.
            if reason == EEXIST, case .file = place(path) { return }
            throw trouble(reason, path)
        }
        close(file)
        sync(folder: folder)
    }

    private static func create(folder: String, for path: String) throws(NotebookError) {
        if case .other = place(folder) { return }
        let above = self.folder(of: folder)
        if above != folder { try create(folder: above, for: path) }
        if mkdir(folder, 0o700) != 0, errno != EEXIST { throw trouble(errno, path) }
    }

    private static func trouble(_ reason: Int32, _ path: String) -> NotebookError {
        switch reason {
        case ENOSPC, EDQUOT: .full(path: path)
        default: .cannotCreate(path: path, reason: String(cString: strerror(reason)).lowercased())
        }
    }

    /// As the effective user, who may differ from the real one.
    static func isWritable(_ path: String) -> Bool { faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 }

    static func isReadable(_ path: String) -> Bool { faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0 }

    static func isFull(_ folder: String) -> Bool {
        var disk = statvfs()
        return statvfs(folder, &disk) == 0 && (disk.f_bavail == 0 || (disk.f_files > 0 && disk.f_favail == 0))
    }

    static func size(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Makes a new or renamed name in a folder survive a power cut.
    static func sync(folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
