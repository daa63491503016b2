import FollowUp

/// Turns a talk about what went wrong into one note on the person it was with, who may be new.
package struct NightmareIntake {
    package let changes: [Change]
    package let prospect: Prospect

    /// - Returns: nil when the talk tells of something else.
    package init?(
        _ interview: Interview, of existing: Relationship?, in room: Hearing, ids: inout some RandomNumberGenerator
    ) {
        let standing = interview.standing
        guard interview.conversation.tellsNightmare,
            case .person(let name, let company, _, _)? = standing.slots[.name],
            let wrong = standing.slots[.note(Relationship.nightmare)], !wrong.isNothing
        else { return nil }
        var changes: [Change] = []
        var prospect = existing?.prospect ?? Prospect(id: .new(using: &ids), name: name, since: room.now.day)
        if existing == nil {
            prospect.company = company
            changes.append(.prospect(.added(prospect)))
        }
        let resolved = standing.slots[.note(Conversation.putRight)].flatMap { $0.isNothing ? nil : $0.words }
        let words = room.wording("nightmare.words", ["what": wrong.words, "answer": resolved ?? ""])
        let fact = Fact(
            id: .new(using: &ids), prospect: prospect.id, meeting: nil, on: room.now.day,
            kind: .note(name: Relationship.nightmare), words: words)
        self.changes = changes + [.fact(.added(fact))]
        self.prospect = prospect
    }
}

extension Conversation {
    /// How it was put right goes into the same note.
    static let putRight = "put_right"

    /// It asks what went wrong and how that was put right, and for no meeting.
    var tellsNightmare: Bool {
        let fills = Set(questions.map(\.fills))
        return fills.isSuperset(of: [.name, .note(Relationship.nightmare)]) && !fills.contains(.ended)
    }
}
