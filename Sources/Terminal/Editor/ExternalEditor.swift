import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Hands a text to the user's own editor and takes back what became of it.
struct ExternalEditor {
    enum Failure: Error, Equatable {
        case cannotWrite(errno: Int32)
        case notStarted
        case ended(status: Int32)
        case notText
    }

    let command: String

    init(command: String? = nil) {
        let wanted =
            command ?? ["FOLLOW_EDITOR", "VISUAL", "EDITOR"].lazy.compactMap(environmentVariable).first { !$0.isEmpty }
        self.command = wanted ?? "vi"
    }

    func edit(_ text: String) throws(Failure) -> String {
        let folder = environmentVariable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        var template = Array((folder + "/follow-XXXXXX.txt").utf8CString)
        let descriptor = mkstemps(&template, 4)  // 0600: it holds somebody's words
        guard descriptor >= 0 else { throw .cannotWrite(errno: errno) }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        let written = Result { () throws(WriteFailure) in try write(Array((text + "\n").utf8), to: descriptor) }
        close(descriptor)
        if case .failure(let failure) = written { throw .cannotWrite(errno: failure.number) }

        let status = cle_run_editor(command, path)
        if status == 127 { throw .notStarted }
        if status != 0 { throw .ended(status: status) }
        return try result(at: path)
    }

    private func result(at path: String) throws(Failure) -> String {
        // Many editors write a new file beside the old one and rename it: opened again, not read on.
        guard let file = fopen(path, "r") else { throw .cannotWrite(errno: errno) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        bytes.removeAll { $0 == 0x0D }
        while bytes.last == 0x0A { bytes.removeLast() }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        return composed(text)
    }
}

extension ExternalEditor.Failure {
    func sentence(_ words: TerminalWords) -> String {
        switch self {
        case .cannotWrite(let number): words.cannotEdit(String(cString: strerror(number)))
        case .notStarted: words.editorMissing
        case .ended(let status): words.editorFailed(status)
        case .notText: words.editedNotText
        }
    }
}

extension WriteFailure {
    fileprivate var number: Int32 {
        switch self {
        case .closed: EPIPE
        case .failed(let number): number
        }
    }
}
