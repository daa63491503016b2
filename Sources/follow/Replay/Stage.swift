import Foundation

/// Where a transcript is played: a folder of its own, with a notebook, a profile and a training log that go with it. Nothing
/// of the user's is touched; their prompts alone are the same, for these are what is tried.
struct Stage {
    private let folder: String
    /// The clock, where a command does not set its own.
    private let now: String
    private let prompts: String

    /// A program that is replayed has this set: it will not replay in its turn.
    static let mark = "FOLLOW_REPLAYING"

    /// - Parameter own: the user's folder of prompts, if there is one.
    init(now: String, prompts: String, own: String?) throws {
        guard environment(Stage.mark) == nil else {
            throw Failure(Failure.usage, "follow: a replay is not played within another.")
        }
        let place = environment("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
        var template = Array("\(place)/follow-replay-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(Failure.cannotWrite, "follow: no folder could be made in \(place) to replay in.")
        }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        self.now = now
        self.prompts = prompts
        do {
            for name in ["desk", "config/follow", "data"] { try make("\(folder)/\(name)") }
            if let own {
                try FileManager.default.createSymbolicLink(
                    atPath: "\(folder)/config/follow/Prompts", withDestinationPath: own)
            }
        } catch {
            strike()
            throw error
        }
    }

    /// Takes the folder away again.
    func strike() { try? FileManager.default.removeItem(atPath: folder) }

    /// Plays all of it, and writes down what is said, in the form of a transcript.
    func play(_ transcript: Transcript) throws -> String {
        var text = transcript.header.map { $0 + "\n" }.joined()
        for act in transcript.acts {
            text += (text.isEmpty ? "" : "\n") + "$ \(act.command)\n"
            text += try play(act, of: transcript)
        }
        return text
    }

    private func play(_ act: Transcript.Act, of transcript: Transcript) throws -> String {
        var words = act.words
        var now = self.now
        if let first = words.first, first.hasPrefix("FOLLOW_NOW=") {
            now = String(first.dropFirst("FOLLOW_NOW=".count))
            words.removeFirst()
        }
        for word in words.dropFirst() { try bring(word, act, of: transcript) }
        if words.first == "cat", words.count == 2 {
            guard let data = FileManager.default.contents(atPath: "\(folder)/desk/\(words[1])") else {
                throw transcript.fault(at: act, "there is no file \(words[1]) here.")
            }
            return String(decoding: data, as: UTF8.self)
        }
        guard words.first == "follow" else {
            throw transcript.fault(at: act, "only follow and cat are replayed; no other program is started.")
        }
        var program = Program(path: Folders.program, folder: "\(folder)/desk", scratch: folder)
        program.environment = [
            "HOME": folder, "XDG_CONFIG_HOME": "\(folder)/config", "XDG_DATA_HOME": "\(folder)/data",
            "FOLLOW_NOTEBOOK": "\(folder)/data/notebook.sqlite", "FOLLOW_PROMPTS": prompts, "FOLLOW_NOW": now,
            Stage.mark: "1", "TZ": follow.environment("TZ") ?? "UTC", "LANG": "C.UTF-8", "TERM": "dumb",
            "PATH": "/usr/bin:/bin",
            "SWIFT_BACKTRACE": "enable=no",
        ]
        let typed = act.typed.map { $0 + "\n" }.joined()
        let run = try program.run(Array(words.dropFirst()) + ["--plain", "--echo"], typing: typed)
        return run.said.replacing(folder, with: "$HOME") + (run.status == 0 ? "" : "[exit \(run.status)]\n")
    }

    /// Lays a copy of a file named in a command where the command will look for it. What lies outside stays there.
    private func bring(_ word: String, _ act: Transcript.Act, of transcript: Transcript) throws {
        let isOption = word.hasPrefix("--")
        let path = isOption ? String(word.split(separator: "=", maxSplits: 1).dropFirst().first ?? "") : word
        guard !word.hasPrefix("--notebook") else {
            throw transcript.fault(at: act, "a replay has a notebook of its own; leave --notebook away.")
        }
        guard !path.hasPrefix("/"), !path.hasPrefix("~"), !path.contains("$"),
            !path.split(separator: "/").contains("..")
        else {
            throw transcript.fault(
                at: act, "“\(path)” lies outside; a replay takes files at or below the folder it is started in.")
        }
        var isFolder: ObjCBool = false
        let there = "\(folder)/desk/\(path)"
        guard !path.isEmpty, FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            !exists(there)
        else { return }
        if let slash = there.lastIndex(of: "/") { try make(String(there[..<slash])) }
        do { try FileManager.default.copyItem(atPath: path, toPath: there) } catch {
            throw transcript.fault(at: act, "\(path) cannot be copied to replay with it.")
        }
    }

    private func make(_ folder: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw Failure(Failure.cannotWrite, "follow: \(folder) cannot be made to replay in.") }
    }
}
