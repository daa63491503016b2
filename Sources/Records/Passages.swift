import FollowUp
import GRDB

/// The word indexes: `people` over names and companies, numbered by person; `passage` over all that was written, numbered
/// by the change that first wrote it. They hold no text to read back, so what goes out is named as it went in.
enum Passages {
    static func follow<Value: Kept>(_ edit: Edit<Value>, nth: Int64, _ db: Database) throws {
        try replace(in: "passage", edit.before.map(line), by: edit.after.map(line), at: nth, db)
        if let edit = edit as? Edit<Prospect> {
            try replace(in: "people", edit.before?.called, by: edit.after?.called, at: edit.either.number, db)
        }
    }

    static func line(_ value: some Kept) -> String {
        Folded(value.texts.compactMap(\.self).joined(separator: " \n")).line
    }

    private static func replace(
        in index: String, _ old: String?, by new: String?, at number: Int64, _ db: Database
    ) throws {
        guard old ?? "" != new ?? "" else { return }
        if let old, !old.isEmpty {
            try db.run("INSERT INTO \(index) (\(index), rowid, words) VALUES ('delete', ?, ?)", [number, old])
        }
        if let new, !new.isEmpty {
            try db.run("INSERT INTO \(index) (rowid, words) VALUES (?, ?)", [number, new])
        }
    }
}
