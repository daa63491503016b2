import FollowUp
import GRDB

extension Notebook {
    /// Every open step and every open promise of mine that has a day, soonest first.
    package func appointments() throws(NotebookError) -> [Appointment] {
        func query(_ kind: any Kept.Type, _ open: String) -> String {
            """
            SELECT \(kind.list), \(Prospect.list) FROM \(kind.table)
            JOIN prospect ON prospect.id = \(kind.table).prospect
            WHERE \(open) AND due IS NOT NULL ORDER BY due, due_minute, \(kind.table).nth
            """
        }
        return try reading(together: true) { db in
            let steps = try db.rows(query(NextStep.self, "step.state IN ('planned', 'draft')")) {
                Appointment(.step(try NextStep(&$0)), with: try Prospect(&$0))
            }
            let promises = try db.rows(query(Promise.self, "promise.state = 'open' AND promise.owner = 'me'")) {
                Appointment(.promise(try Promise(&$0)), with: try Prospect(&$0))
            }
            return (promises + steps).enumerated().sorted {
                guard let a = $0.element.deed.due, let b = $1.element.deed.due, a != b else {
                    return $0.offset < $1.offset
                }
                return a < b
            }.map(\.element)
        }
    }

    /// What an item was written for, whatever has become of it; nil where it is in the notebook no more.
    package func appointment(of posted: Posted) throws(NotebookError) -> Appointment? {
        let person = posted.prospect.rawValue
        return try reading(together: true) { db in
            guard let prospect = try Prospect.fetch(db, keys: [person])?.value else { return nil }
            switch posted.about {
            case .step(let id):
                let step = try NextStep.fetch(db, keys: [person, id.rawValue])?.value
                return step.map { Appointment(.step($0), with: prospect) }
            case .promise(let id):
                let promise = try Promise.fetch(db, keys: [person, id.rawValue])?.value
                return promise.map { Appointment(.promise($0), with: prospect) }
            }
        }
    }

    /// What was written last into a folder.
    package func posted(in folder: String) throws(NotebookError) -> [Posted] {
        try reading { db in
            try db.rows(
                "SELECT uid, file, prospect, kind, item, sequence, written FROM posted WHERE folder = ? ORDER BY uid",
                [folder]
            ) { columns in
                let (uid, file): (String, String) = (try columns.text(), try columns.text())
                let (person, kind) = (try columns.number(), try columns.text())
                let item = Int64(try columns.number())
                return Posted(
                    uid: uid, file: file, prospect: ID(rawValue: Int64(person)),
                    about: kind == "step" ? .step(ID(rawValue: item)) : .promise(ID(rawValue: item)),
                    sequence: try columns.number(), written: try columns.text())
            }
        }
    }

    /// Notes what was written into a folder, and what was taken out of it.
    package func post(_ items: [Posted], takingOut gone: [String], in folder: String) throws(NotebookError) {
        if items.isEmpty, gone.isEmpty { return }
        try writing { db in
            for uid in gone { try db.run("DELETE FROM posted WHERE folder = ? AND uid = ?", [folder, uid]) }
            for item in items {
                let about: (kind: String, id: Int64) =
                    switch item.about {
                    case .step(let id): ("step", id.rawValue)
                    case .promise(let id): ("promise", id.rawValue)
                    }
                try db.run(
                    "INSERT OR REPLACE INTO posted VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    Texts.checked([
                        folder, item.uid, item.file, item.prospect.rawValue, about.kind, about.id, item.sequence,
                        item.written,
                    ]))
            }
        }
    }
}
