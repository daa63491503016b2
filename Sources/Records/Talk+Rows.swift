import CivilTime
import FollowUp
import GRDB

extension Talk {
    func insert(_ db: Database) throws {
        try db.run(
            "INSERT INTO talk (id, conversation, length, utc, east, zone, draft) VALUES (?, ?, ?, ?, ?, ?, ?)",
            Texts.checked([id.rawValue, conversation, length.rawValue] + began.columns + [draft]))
        for utterance in utterances { try utterance.write(db, in: id) }
    }

    /// The talks a condition picks, whole; the condition is a literal of this room.
    static func fetch(_ db: Database, where condition: String) throws -> [Talk] {
        let query = "SELECT id, conversation, length, utc, east, zone, draft FROM talk \(condition)"
        var talks = try db.rows(once: query) {
            var talk = Talk(
                id: try $0.id(), conversation: try $0.text(), length: try $0.word(), began: try $0.moment())
            talk.draft = try $0.text()
            return talk
        }
        for index in talks.indices { talks[index].utterances = try Utterance.all(db, in: talks[index].id) }
        return talks
    }
}

extension ID<Talk> {
    enum End: String { case filed, abandoned }

    /// Ends an open talk; its half-typed line goes with it.
    func end(_ end: End, reason: String? = nil, _ db: Database) throws {
        try db.run(
            "UPDATE talk SET state = ?, reason = ?, draft = '' WHERE id = ? AND state = 'open'",
            Texts.checked([end.rawValue, reason, rawValue]))
        if db.changesCount == 0 { throw Outdated(what: "The talk") }
    }

    /// False when the talk was erased.
    func reopen(_ db: Database) throws -> Bool {
        try db.run("UPDATE talk SET state = 'open', reason = NULL WHERE id = ? AND state <> 'erased'", [rawValue])
        return db.changesCount > 0
    }

    func keep(draft: String, _ db: Database) throws {
        try db.run(
            "UPDATE talk SET draft = ? WHERE id = ? AND state = 'open'", Texts.checked([draft, rawValue]))
        if db.changesCount == 0 { throw Outdated(what: "The talk") }
    }

    func conversation(_ db: Database) throws -> String {
        try db.rows("SELECT conversation FROM talk WHERE id = ?", [rawValue]) { try $0.text() }.first ?? ""
    }
}

extension Utterance {
    func insert(_ db: Database, in talk: ID<Talk>) throws {
        let drafts = try db.rows("SELECT draft FROM talk WHERE id = ? AND state = 'open'", [talk.rawValue]) {
            try $0.text()
        }
        guard let draft = drafts.first else { throw Outdated(what: "The talk") }
        if !draft.isEmpty { try talk.keep(draft: "", db) }
        try write(db, in: talk)
    }

    fileprivate func write(_ db: Database, in talk: ID<Talk>) throws {
        try db.run(
            """
            INSERT INTO utterance (talk, question, typed, meant, meaning, who, utc, east, zone)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            Texts.checked(
                [talk.rawValue, question, typed, meaning.word, try JSON.text(of: meaning), meaning.who] + at.columns))
    }

    /// The meanings are read in one go: to start a decoder costs more than what it decodes.
    static func all(_ db: Database, in talk: ID<Talk>) throws -> [Utterance] {
        var meanings: [String] = []
        let query = """
            SELECT question, typed, meaning, utc, east, zone FROM utterance WHERE talk = \(talk.rawValue) ORDER BY id
            """
        var utterances = try db.rows(once: query) {
            let (question, typed) = (try $0.text(), try $0.text())
            meanings.append(try $0.text())
            return Utterance(question: question, typed: typed, meaning: .withdrawn, at: try $0.moment())
        }
        let read = try JSON.values([Utterance.Meaning].self, of: meanings)
        for index in utterances.indices { utterances[index].meaning = read[index] }
        return utterances
    }
}

extension Utterance.Meaning {
    fileprivate var who: String? { if case .answered(.person(let name, _, _, _)) = self { name } else { nil } }

    fileprivate var word: String {
        switch self {
        case .answered, .heard: "answered"
        case .skipped: "skipped"
        case .withdrawn: "withdrawn"
        case .raised: "raised"
        }
    }
}
