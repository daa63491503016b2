import FollowUp
import GRDB

/// The word indexes: `people` over names and companies, numbered by person; `passage` over all that was written, numbered
/// by the change that first wrote it. They hold no text to read back, so what goes out is named as it went in.
enum Passages {
    static func follow<Value: Kept>(_ edit: Edit<Value>, from old: Int64, to new: Int64, _ db: Database) throws {
        let (before, after) = (edit.before.map(line), edit.after.map(line))
        if old != new || before ?? "" != after ?? "" {
            try take(before, out: "passage", at: old, db)
            try put(after, into: "passage", at: new, db)
        }
        guard let edit = edit as? Edit<Prospect>, edit.before?.called ?? "" != edit.after?.called ?? "" else { return }
        try take(edit.before?.called, out: "people", at: edit.either.number, db)
        try put(edit.after?.called, into: "people", at: edit.either.number, db)
    }

    private static func line(_ value: some Kept) -> String {
        guard value.isFound else { return "" }
        var whole = ""
        for text in value.texts { if let text { whole += whole.isEmpty ? text : " \n\(text)" } }
        return Folded(whole).line
    }

    private static func take(_ line: String?, out index: String, at number: Int64, _ db: Database) throws {
        guard let line, !line.isEmpty else { return }
        try db.run("INSERT INTO \(index) (\(index), rowid, words) VALUES ('delete', ?, ?)", [number, line])
    }

    private static func put(_ line: String?, into index: String, at number: Int64, _ db: Database) throws {
        guard let line, !line.isEmpty else { return }
        try db.run("INSERT INTO \(index) (rowid, words) VALUES (?, ?)", [number, line])
    }
}
