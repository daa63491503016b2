import CivilTime
import FollowUp

/// What a talk adds to the facts of a record; what that says already word for word is not written twice.
struct NewFacts {
    private(set) var all: [Fact] = []
    private let prospect: ID<Prospect>
    private let meeting: ID<Meeting>?
    private let day: Day
    private let held: Set<[String]>

    init(of prospect: ID<Prospect>, meeting: ID<Meeting>?, on day: Day, besides existing: Relationship?) {
        self.prospect = prospect
        self.meeting = meeting
        self.day = day
        held = Set((existing?.facts ?? []).map { [$0.kind.name, $0.words] })
    }

    mutating func add(_ kind: Fact.Kind, _ words: String?, as ids: inout any RandomNumberGenerator) {
        guard let words, !words.isEmpty, !held.contains([kind.name, words]) else { return }
        all.append(Fact(id: .new(using: &ids), prospect: prospect, meeting: meeting, on: day, kind: kind, words: words))
    }

    /// The answers no slot of the record is for, and the notes taken on the way.
    mutating func addNotes(of standing: Standing, as ids: inout any RandomNumberGenerator) {
        for (slot, answer) in standing.slots.sorted(by: { $0.key.key < $1.key.key }) {
            if case .note(let name) = slot, !answer.isNothing { add(.note(name: name), answer.words, as: &ids) }
        }
        for note in standing.notes { add(.note(name: Standing.note), note, as: &ids) }
    }
}
