import CivilTime
import FollowUp
import GRDB

extension Notebook {
    /// Keeps the entries of one reply, all or none, and returns when they are on the disk.
    ///
    /// A talk that is filed or let go and the changes that come with it are one unit of `undo`; without one, each
    /// `.changed` is a unit of its own. What is said in a talk takes the place of its half-typed line.
    /// - Throws: `.changedElsewhere` when a change starts from a value that is no longer there, or a talk has ended;
    ///   `.refused` when the record's rules forbid it.
    package func keep(_ entries: [Entry], at now: Moment) throws(NotebookError) {
        if entries.isEmpty { return }
        try writing { db in
            var ended: ID<Talk>?
            for entry in entries {
                switch entry {
                case .began(let talk): try talk.insert(db)
                case .said(let talk, let utterance): try utterance.insert(db, in: talk)
                case .draft(let talk, let line): try talk.keep(draft: line, db)
                case .filed(let talk):
                    try talk.end(.filed, db)
                    ended = talk
                case .abandoned(let talk, let reason):
                    try talk.end(.abandoned, reason: reason, db)
                    ended = talk
                case .changed: break
                }
            }
            try write(units(of: entries, ending: ended), at: now, db)
        }
    }

    /// Changes that are undone together.
    private typealias Unit = (label: String?, changes: [Change], talk: ID<Talk>?)

    private func units(of entries: [Entry], ending talk: ID<Talk>?) -> [Unit] {
        let units: [Unit] = entries.compactMap {
            if case .changed(let changes, let label) = $0 { (label, changes, nil) } else { nil }
        }
        guard let talk else { return units.filter { !$0.changes.isEmpty } }
        return [(units.first?.label, units.flatMap(\.changes), talk)]
    }

    private func write(_ units: [Unit], at now: Moment, _ db: Database) throws {
        for unit in units {
            let label = try unit.label ?? unit.talk.map { try $0.conversation(db) } ?? ""
            var ledger = try Ledger(db, at: now, label: label, changes: unit.changes.count, talk: unit.talk)
            for change in unit.changes { try ledger.write(change) }
            try ledger.close()
        }
    }
}
