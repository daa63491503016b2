import FollowUp
import Foundation
import Testing

@testable import Records

/// A notebook that cannot be written to says so before anything is typed into it, and can still be read.
@Suite struct ReadOnlyTests {
    let scratch: Scratch
    var path: String { scratch.path }

    init() throws {
        scratch = try Scratch()
        let notebook = try scratch.open()
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
    }

    private func expectToBeReadOnly() throws {
        let before = try scratch.bytes
        asNobody {
            #expect(trouble { _ = try scratch.open() } == .readOnly(path: path))
        }
        try asNobody {
            let notebook = try scratch.open(.readOnly)
            #expect(try notebook.relationship(Sample.jenny.id) == Sample.relationship)
            #expect(try notebook.find("board", limit: 5).count == 2)
            #expect(try notebook.health().problems == [])
            #expect(
                trouble { try notebook.keep([Sample.added([Sample.zoe])], at: Sample.now) } == .readOnly(path: path))
            #expect(trouble { _ = try notebook.undo(at: Sample.now) } == .readOnly(path: path))
        }
        #expect(try scratch.bytes == before)
    }

    @Test func aReadOnlyFile() throws {
        chmod(path, 0o444)
        try expectToBeReadOnly()
    }

    @Test func aReadOnlyFolder() throws {
        chmod(path, 0o666)
        chmod(scratch.folder, 0o555)
        try expectToBeReadOnly()
    }

    @Test func aFolderThatTakesNoNewFile() throws {
        let inside = scratch.folder + "/sub"
        mkdir(inside, 0o555)
        let file = inside + "/notebook.sqlite"
        asNobody {
            let error = trouble { _ = try Notebook(at: file, access: .readWrite) }
            #expect(error == .cannotCreate(path: file, reason: "permission denied"))
        }
    }

    @Test func oneThatIsNotOursToRead() throws {
        chmod(path, 0)
        asNobody {
            let error = trouble { _ = try scratch.open(.readOnly) }
            #expect(error == .io(path: path, detail: "it is not yours to read"))
        }
    }

    /// The folder lost its write permission while the program was running: the journal has no place.
    @Test func aFolderThatBecomesReadOnly() throws {
        chmod(path, 0o666)
        chmod(scratch.folder, 0o777)
        let notebook = try scratch.open()
        chmod(scratch.folder, 0o555)
        asNobody {
            #expect(
                trouble { try notebook.keep([Sample.added([Sample.zoe])], at: Sample.now) } == .readOnly(path: path))
        }
        chmod(scratch.folder, 0o777)
        try asNobody { try notebook.keep([Sample.added([Sample.zoe])], at: Sample.now) }
        #expect(try scratch.open().prospect(Sample.zoe.id) == Sample.zoe)
    }
}
