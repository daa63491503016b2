import FollowUp
import Foundation
import Testing

@testable import Records

/// A backup is a notebook, whole and checked, beside the one it was made of.
@Suite struct BackupTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test func holdsWhatTheNotebookHolds() throws {
        let notebook = try scratch.open()
        #expect(try notebook.health().lastBackup == nil)
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
        let backup = try notebook.backUp(at: Sample.now)
        #expect(backup.path == scratch.folder + "/backups/notebook-20261123T090000Z.sqlite")
        let copy = try Notebook(at: backup.path, access: .readOnly)
        #expect(try copy.relationship(Sample.jenny.id) == Sample.relationship)
        #expect(try notebook.health().lastBackup == backup)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder + "/backups").count == 1)
    }

    /// A copy that was cut short leaves no file that could be taken for one.
    @Test func anUnfinishedOneIsSwept() throws {
        let notebook = try scratch.open()
        try notebook.keep([.changed(Sample.changes, label: "")], at: Sample.now)
        let target = scratch.folder + "/copy.sqlite"
        try Data("half".utf8).write(to: URL(fileURLWithPath: target + ".unfinished"))
        _ = try Backup.copy(of: notebook.queue, at: scratch.path, to: target)
        #expect(try Set(scratch.bytes.keys) == ["notebook.sqlite", "copy.sqlite"])
    }

    @Test func whatSomeoneElsePutIntoTheFileIsNamed() throws {
        let notebook = try scratch.open()
        try notebook.writing {
            try $0.run("CREATE TRIGGER thief AFTER INSERT ON prospect BEGIN DELETE FROM tally; END")
        }
        #expect(try notebook.health().problems == ["trigger thief is not of the notebook's making"])
    }
}
