import FollowUp
import Foundation
import Testing

@testable import Records

/// What stands in the notebook's place is taken for what it is, and left alone where it is not ours.
@Suite struct OpeningTests {
    let scratch: Scratch
    var path: String { scratch.path }

    init() throws { scratch = try Scratch() }

    private func make() throws {
        let notebook = try scratch.open()
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
    }
    private func refusal(_ access: Notebook.Access = .readWrite) -> NotebookError? {
        trouble { _ = try scratch.open(access) }
    }

    @Test func aMissingOneIsMadeForItsOwnerAlone() throws {
        let old = umask(0)
        defer { umask(old) }
        let deep = scratch.folder + "/a/b"
        let notebook = try Notebook(at: deep + "/notebook.sqlite", access: .readWrite)
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
        _ = try notebook.backUp(at: Sample.now)
        func mode(_ path: String) throws -> Int {
            var status = stat()
            try #require(stat(path, &status) == 0)
            return Int(status.st_mode & 0o777)
        }
        for folder in [scratch.folder + "/a", deep, deep + "/backups"] { #expect(try mode(folder) == 0o700) }
        #expect(try mode(deep + "/notebook.sqlite") == 0o600)
        for name in try FileManager.default.contentsOfDirectory(atPath: deep + "/backups") {
            #expect(try mode("\(deep)/backups/\(name)") == 0o600)
        }
    }

    @Test func theJournalIsItsOwnersToo() throws {
        let old = umask(0)
        defer { umask(old) }
        let notebook = try scratch.open()
        let path = path
        try notebook.writing { db in
            try db.run("INSERT INTO forgotten VALUES (1, 1)")
            var status = stat()
            #expect(stat(path + "-journal", &status) == 0 && status.st_mode & 0o777 == 0o600)
        }
    }

    @Test func oneUpToDateIsNotWrittenTo() throws {
        try make()
        let before = try scratch.bytes
        let dates = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        let notebook = try scratch.open()
        #expect(try notebook.relationship(Sample.jenny.id) == Sample.relationship)
        #expect(try scratch.bytes == before)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == dates)
    }

    @Test func noneIsMadeForReading() throws {
        #expect(refusal(.readOnly) == .notFound(path: path))
        #expect(try scratch.bytes.isEmpty)
    }

    @Test func aFolderInItsPlace() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        for access in [Notebook.Access.readWrite, .readOnly] {
            #expect(refusal(access) == .notADatabase(path: path, reason: "it is a folder"))
        }
    }

    @Test func aFileInTheFoldersPlace() throws {
        try scratch.write(Data("text".utf8))
        let inside = path + "/notebook.sqlite"
        let error = trouble { _ = try Notebook(at: inside, access: .readWrite) }
        #expect(error == .cannotCreate(path: inside, reason: "not a directory"))
        #expect(error?.exitCode == 73)
    }

    @Test(arguments: [1, 15, 16, 99, 100, 511, 512, 5_000, 100_000])
    func randomBytesAreLeftAlone(count: Int) throws {
        var dice = Dice(seed: UInt64(count))
        let bytes = Data((0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) })
        try scratch.write(bytes)
        for access in [Notebook.Access.readWrite, .readOnly] {
            #expect(refusal(access) == .notADatabase(path: path, reason: "it is no database"))
        }
        #expect(try scratch.bytes == ["notebook.sqlite": bytes])
    }

    /// What a crash between making the file and its first transaction leaves.
    @Test func anEmptyFileBecomesANotebook() throws {
        try scratch.write(Data())
        #expect(refusal(.readOnly) == .notADatabase(path: path, reason: "it is empty"))
        try make()
        #expect(try scratch.open().relationship(Sample.jenny.id) == Sample.relationship)
    }

    @Test func aNewerOneIsLeftAlone() throws {
        try make()
        try scratch.poke(UInt32(Schema.version + 1), at: 60)
        let before = try scratch.bytes
        for access in [Notebook.Access.readWrite, .readOnly] {
            let newer = NotebookError.newerSchema(path: path, found: Schema.version + 1, known: Schema.version)
            #expect(refusal(access) == newer)
        }
        #expect(try scratch.bytes == before)
    }

    @Test func oneGrownNewerWhileOpenIsNotWrittenTo() throws {
        try make()
        let notebook = try scratch.open()
        try notebook.queue.write { try $0.run("PRAGMA user_version = 99") }
        let before = try scratch.bytes
        let error = trouble { try notebook.keep([Sample.added([Sample.zoe])], at: Sample.now) }
        #expect(error == .newerSchema(path: path, found: 99, known: Schema.version))
        #expect(try scratch.bytes == before)
    }

    @Test(arguments: [0, 0x4665_726E, UInt32.max])
    func anotherProgramsIsLeftAlone(application: UInt32) throws {
        try make()
        try scratch.poke(application, at: 68)
        let before = try scratch.bytes
        for access in [Notebook.Access.readWrite, .readOnly] { #expect(refusal(access) == .notOurs(path: path)) }
        #expect(try scratch.bytes == before)
    }

    @Test func everySettingIsReadBack() throws {
        let health = try scratch.open().health()
        #expect(health.journal == "delete")
        #expect(health.synchronous == 3)
        #expect(health.schema == Schema.version)
        #expect(health.problems == [])
        let notebook = try scratch.open()
        for (pragma, value) in [
            ("secure_delete", 1), ("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1),
        ] {
            #expect(try notebook.reading { try $0.number("PRAGMA \(pragma)") } == value, "\(pragma)")
        }
    }
}
